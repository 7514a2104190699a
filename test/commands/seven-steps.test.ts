// The seven steps as an officer types them, from the inquiry to the reply that went out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toApproval, toDraft } from '../support/office.ts';
import { startSmtp } from '../support/smtp.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

function write(context: TestContext, text: string, name = 'tanggapan.txt'): void {
  writeFileSync(join(context.cwd, name), text);
}

const reply = 'Yth. Saudara Yusuf Prasetyo,\n\nBatas mengikuti tengah gang.\n';

async function withMail(context: TestContext, settings: { port: number; host: string }): Promise<void> {
  await runAll(context, [
    `channel set email --host ${settings.host} --port ${settings.port} --tls none --sender pemerintahan@example.org`,
  ]);
}

describe('the life of a case', () => {
  it('goes from inquiry to reply with a revision round, and the record shows who, when and how long', async () => {
    const smtp = await startSmtp();
    const context = await foundedOffice({ kasubagHere: true });
    await withMail(context, smtp);
    const number = await takeIn(context);
    write(context, reply.replace('tengah gang', 'batas alam'));
    await runAll(context, [
      'print incoming 1 --handed-to kabag',
      ...toDraft('1'),
      'draft 1 --text-file tanggapan.txt --no-material "cukup dari peta"',
      'submit 1',
      'review 1 --as kasubag --revise "Sebut batasnya dengan jelas." --revise "Di mana peta dapat dilihat?"',
    ]);
    write(context, reply);
    await runAll(context, ['draft 1 --text-file tanggapan.txt']);
    const refused = await runSop('submit 1', context);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('Koreksi nomor 1 dan 2 belum dijawab');
    await runAll(context, [
      'submit 1 --answer 1=ok --answer "2=Di Kecamatan Klojen."',
      'review 1 --as kasubag --approve',
    ]);
    const told = await runAll(context, ['push 1 --yes']);
    expect(told.stdout).toContain(`${number} ditanggapi`);

    expect(smtp.messages).toHaveLength(1);
    const raw = smtp.messages[0]?.raw ?? '';
    expect(raw).toContain('To: yusuf.p@example.org');
    expect(raw).toContain('tengah gang');
    expect(raw).not.toContain('batas alam');

    const state = await shown(context, number);
    expect(state).toMatchObject({ status: 'replied', step: null, round: 2, deviations: [] });
    const steps = state.steps as unknown as {
      step: number;
      round: number;
      within: boolean | null;
      by: string;
    }[];
    expect(steps.map(({ step, round }) => `${step}.${round}`)).toEqual([
      '1.1',
      '2.1',
      '3.1',
      '4.1',
      '5.1',
      '6.1',
      '4.2',
      '5.2',
      '6.2',
      '7.1',
    ]);
    expect(steps.filter(({ round }) => round === 2).every(({ within }) => within === null)).toBe(true);
    await smtp.close();
  });

  it('refuses what is out of order and says what comes first', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    write(context, reply);
    for (const command of [
      'draft 1 --text-file tanggapan.txt',
      'submit 1',
      'review 1 --approve --by kasubag --form oral --at 2026-11-23',
      'push 1 --yes',
    ]) {
      const told = await runSop(command, context);
      expect([command, told.code]).toEqual([command, 3]);
      expect(told.stderr).toMatch(/menunggu disposisi Kabag/);
    }
    expect((await shown(context, '1')).events).toHaveLength(1);
  });

  it('records what was really done out of order as a deviation, and the missing rows as late entries', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    write(context, reply);
    await runAll(context, [
      'draft 1 --text-file tanggapan.txt --irregular "Kabag dinas luar, perintah lewat telepon"',
    ]);
    expect((await shown(context, '1')).deviations).toMatchObject([{ code: 'out-of-order', step: 4 }]);
    await runAll(context, [
      'disposition 1 --by kabag --form oral --at 2026-11-23 --instruction 1',
      'disposition 1 --by kasubag --form oral --at 2026-11-23 --instruction 1',
    ]);
    const state = await shown(context, '1');
    expect(state).toMatchObject({
      status: 'awaiting-submission',
      deviations: [{ code: 'late-entry', step: 4 }],
    });
  });

  it('voids an approval when the text changes', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    write(context, reply);
    await runAll(context, toApproval('1'));
    write(context, `${reply}Tambahan.\n`);
    await runAll(context, ['draft 1 --text-file tanggapan.txt']);
    const told = await runSop('push 1 --manual --receipt "loket"', context);
    expect(told.code).toBe(3);
    expect(await shown(context, '1')).toMatchObject({ status: 'awaiting-submission', round: 2 });
  });
});

describe('what says nothing', () => {
  it.each([
    ['note 1 " "', 'text masih kosong'],
    ['disposition 1 --by kabag --form paper --at 2026-11-23 --instruction " "', '--instruction'],
    ['disposition 1 --by kabag --form paper --at 2026-11-23 --irregular ""', '--irregular'],
    ['correct 1 --event A.13 --field kind --value complaint --reason " "', '--reason'],
    ['push 1 --manual --receipt "" --irregular "warga menunggu"', '--receipt'],
    ['show 1 --lang fr', '--lang'],
  ])('%s: exit 2', async (command, sentence) => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop(command, context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(sentence.replace('text', 'Catatan'));
    expect((await shown(context, '1')).events).toHaveLength(1);
  });

  it('is the mark of a deviation where there is none', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop(
      'disposition 1 --by kabag --form paper --at 2026-11-23 --irregular "lupa"',
      context,
    );
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('tidak di luar urutan')]);
  });
});

describe('who decides', () => {
  it('is whom the case names, where several could', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, [
      'officer add "Rina Astuti" --role kasubag',
      'disposition 1 --by kabag --form paper --at 2026-11-23 --to b --instruction 1',
      'disposition 1 --form paper --at 2026-11-23 --instruction 1',
    ]);
    const state = (await shown(context, '1')) as unknown as { steps: { by: string }[] };
    expect(state.steps[2]?.by).toBe('A-p4');
  });

  it('is told to someone whose role it is not', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await takeIn(context);
    await runAll(context, ['officer add "Rina Astuti" --role kabag']);
    const told = await runSop('disposition 1 --as kasubag --instruction 1', context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('Ini pada Kabag, bukan pada Dewi Lestari.');
  });
});

describe('dispositions', () => {
  it.each([
    ['untuk diketahui', '--instruction 5', 'closed'],
    ['arsip', '--file', 'closed'],
    ['diteruskan', '--forward Disdukcapil', 'forwarding'],
  ])('%s', async (_what, flags, status) => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, [`disposition 1 --by kabag --form paper --at 2026-11-23 ${flags}`]);
    expect(await shown(context, '1')).toMatchObject({ status });
  });

  it('asks a person in a terminal for form, time and instruction', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    context.advance(60);
    const told = await runSop('disposition 1', context, { answers: ['paper', '08.30', '1', false] });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stdout).toContain(
      'Disposisi Kabag (langkah 2) 2026-A-0001 tercatat, Sen 23 Nov 2026 08.30 WIB',
    );
    expect(told.stderr).toContain(
      'Dicatat untuk Drs. Bambang Hariadi (Kabag) oleh Sari Wulandari, bentuk: kertas',
    );
  });

  it('proposes the form that was used last', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await takeIn(context);
    await runSop('disposition 1', context, { answers: ['message', 'hari ini', '1'] });
    await runSop('disposition 2', context, { answers: ['', 'hari ini', '1'] });
    expect(JSON.stringify((await shown(context, '2')).events)).toContain('"form":"message"');
  });

  it('keeps the scan of the sheet', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    write(context, '%PDF-1.4 pindai', 'lembar.pdf');
    await runAll(context, [
      'disposition 1 --by kabag --form paper --at 2026-11-23 --instruction 1 --scan lembar.pdf',
    ]);
    const told = await runAll(context, ['verify --json']);
    expect(JSON.parse(told.stdout)).toMatchObject({ ok: true, counts: { files: 1 } });
  });

  it.each([
    ['--form terminal', 2, 'Bentuk keputusan'],
    ['--form fax', 2, 'Bentuk "fax" tidak dikenal'],
    ['--form paper', 2, 'Saat Drs. Bambang Hariadi memutuskan belum diketahui'],
    ['--form paper --at 25-11-2026', 2, 'belum terjadi'],
    ['--form paper --at 07.40', 3, 'tidak dapat mendahuluinya'],
    ['--form paper --at 2026-11-23 --instruction 9', 2, 'Instruksi nomor 9'],
    ['--form paper --at 2026-11-23 --to c', 2, 'Pegawai "c" tidak ditemukan'],
    ['--form paper --at 2026-11-23 --to A-p1', 2, 'Sari Wulandari bukan Kasubag'],
    ['--form paper --at 2026-11-23 --inform --file', 2, 'tidak dapat dipakai bersama'],
    ['--form paper --at 2026-11-23 --scan tidak-ada.pdf', 2, 'File belum dapat dibaca: tidak-ada.pdf'],
  ])('%s: exit %i, %s', async (flags, code, sentence) => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop(`disposition 1 --by kabag ${flags}`, context);
    expect(told.stderr).toContain(sentence);
    expect(told.code).toBe(code);
    expect((await shown(context, '1')).status).toBe('awaiting-disposition');
  });
});
