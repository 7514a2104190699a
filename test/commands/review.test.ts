// sop review: what is shown before it asks, and what each decision does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toApproval, toDraft } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';

describe('review', () => {
  it('shows the reply, what changed and the answers before it asks', async () => {
    const context = await foundedOffice({ kasubagHere: true, env: { NO_COLOR: '1' } });
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Yth. Saudara,\nbatas alam.\nTerima kasih.\n');
    await runAll(context, [...toDraft('1'), 'draft 1 --text-file tanggapan.txt', 'submit 1']);
    const first = await runSop('review 1 --as kasubag', context, { answers: ['revise', 'Sebut jelas.', ''] });
    expect(first).toMatchObject({ code: 0, left: [] });
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Yth. Saudara,\ntengah gang.\nTerima kasih.\n');
    await runAll(context, ['draft 1 --text-file tanggapan.txt', 'submit 1 --answer 1=ok']);
    const told = await runSop('review 1 --as kasubag', context, { answers: ['approved'] });
    expect(told.stdout).toContain('  - batas alam.\n  + tengah gang.\n');
    expect(told.stdout).toContain('JAWABAN ATAS KOREKSI\n  1 Sebut jelas.\n    sudah diperbaiki');
    expect(told.stdout).toContain('disetujui');
    expect((await shown(context, '1')).status).toBe('approved');
  });

  it('lets the Kasubag mend the reply and approves exactly that', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Yth. Saudara,\nbatas alam.\n');
    await runAll(context, [...toDraft('1'), 'draft 1 --text-file tanggapan.txt', 'submit 1']);
    const told = await runSop('review 1 --as kasubag', context, {
      answers: ['approved-corrected'],
      edit: (text) => text.replace('batas alam', 'tengah gang'),
    });
    expect(told.code).toBe(0);
    await runAll(context, ['push 1 --manual --receipt "Diambil di loket"']);
    const state = await shown(context, '1');
    expect(state.status).toBe('replied');
    expect(JSON.stringify(state)).toContain('tengah gang');
  });

  it('is not for who wrote the draft', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await takeIn(context);
    await runAll(context, toDraft('1'));
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Isi.\n');
    await runAll(context, ['draft 1 --text-file tanggapan.txt', 'submit 1']);
    const told = await runSop('review 1 --approve', context);
    expect(told).toMatchObject({ code: 2 });
    expect(told.stderr).toContain('Bentuk keputusan Dewi Lestari belum diketahui');
  });

  it('decides again until something is built on it', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Isi.\n');
    await runAll(context, toApproval('1'));
    await runAll(context, ['review 1 --as kasubag --revise "Tunggu, sebut dasar hukumnya."']);
    expect(await shown(context, '1')).toMatchObject({ status: 'revising', round: 2 });
    await runAll(context, ['review 1 --as kasubag --approve']);
    expect(await shown(context, '1')).toMatchObject({ status: 'approved', round: 1 });
  });
});
