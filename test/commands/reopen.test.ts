// sop reopen: a new pass from the Kabag on; what was drafted, remarked and approved before does not count any more.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toApproval } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

/** A case that was revised once and replied to. */
async function replied(): Promise<TestContext> {
  const context = await foundedOffice({ kasubagHere: true });
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Batasnya tengah gang.');
  await takeIn(context);
  const [kabag, kasubag, draft, submit, review] = toApproval('1') as [string, string, string, string, string];
  const revise = 'review 1 --as kasubag --revise "Sebut petanya."';
  const again = [draft, 'submit 1 --answer 1=ok', 'review 1 --as kasubag --approve'];
  await runAll(context, [kabag, kasubag, draft, submit, revise, ...again], 1);
  await runAll(context, ['push 1 --manual --receipt "Diambil di loket"'], 1);
  context.setClock('2026-11-25T08:00:00+07:00');
  void review;
  return context;
}

const onPaper = (role: string, at: string) =>
  `disposition 1 --by ${role} --form paper --at ${at} --instruction 1`;

describe('sop reopen', () => {
  it('begins the second pass, and says so', async () => {
    const context = await replied();
    const told = await runSop('reopen 1 --reason wrote-again "Peta itu tidak dapat dibuka."', context);
    expect(told.stdout).toBe(`✔ 2026-A-0001 dibuka kembali, putaran ke-2: pengirim menulis lagi
  Menunggu disposisi Kabag; draf dan persetujuan sebelumnya tidak berlaku lagi.
  Berikutnya: sop disposition 1
`);
    expect(await shown(context, '1')).toMatchObject({ pass: 2, round: 1, status: 'awaiting-disposition' });
    const screen = (await runSop('show 1', context)).stdout;
    expect(screen).toContain('\nPutaran ke-1\n');
    expect(screen).toContain(
      '\nPutaran ke-2, dibuka kembali Rab 25 Nov 2026 08.00 WIB: pengirim menulis lagi.\n  Belum ada langkah',
    );
    expect(screen).toContain('Peta itu tidak dapat dibuka.');
    expect((await runSop('list', context)).stdout).toContain('Anda: cetak');
  });

  it('drafts, hands in and reviews anew: the sheet is fresh, no remark is open, nothing is compared', async () => {
    const context = await replied();
    await runAll(context, ['reopen 1 --reason wrote-again "Peta itu tidak dapat dibuka."'], 0);
    context.advance(60);
    await runAll(context, [onPaper('kabag', '08.10'), onPaper('kasubag', '08.20')], 1);
    let sheet = '';
    const drafted = await runSop('draft 1', context, {
      answers: [],
      edit: (text) => {
        sheet = text;
        return `${text}Peta kami kirim ulang.\n`;
      },
    });
    expect(drafted.stdout).toContain('Draf ke-1 2026-A-0001 tercatat');
    expect(sheet).toContain('Peta itu tidak dapat dibuka.');
    expect(sheet).not.toContain('Batasnya tengah gang.');
    expect(sheet).not.toContain('Sebut petanya.');
    expect(sheet.match(/Kabag: Tindak lanjuti/g)).toHaveLength(1);
    const submitted = await runSop('submit 1', context);
    expect(submitted.code).toBe(0);
    const reviewed = await runSop('review 1 --as kasubag', context, { answers: ['approved'] });
    expect(reviewed.stdout).not.toContain('PERUBAHAN');
    expect(reviewed.stdout).not.toContain('Sebut petanya.');
    expect(reviewed.code).toBe(0);
    context.advance(5);
    await runAll(context, ['push 1 --manual --receipt "Diambil di loket"'], 1);
    const { steps, drafts, reviews, deviations, status } = (await shown(context, '1')) as unknown as Record<
      string,
      { pass: number; step: number; round: number }[]
    >;
    expect(status).toBe('replied');
    expect(deviations).toEqual([]);
    expect(steps?.filter(({ pass }) => pass === 2).map(({ step }) => step)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(drafts?.map(({ pass, round }) => [pass, round])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
    expect(reviews?.map(({ pass }) => pass)).toEqual([1, 1, 2]);
    const screen = (await runSop('show 1', context)).stdout.replace(/\s+/g, ' ');
    expect(screen).toMatch(/draf ke-1, .*: diminta revisi \(putaran ke-1\)/s);
    expect(screen).toMatch(/draf ke-2, .*: disetujui \(putaran ke-1\)/s);
    expect(screen).toMatch(/draf ke-1, .*: disetujui \(putaran ke-2\)/s);
    expect((await runSop('explain 1 --step 5', context)).stdout).toContain('(putaran ke-2)');
  });

  it.each([
    ['reopen 1 "x"', 2, 'Alasan dibuka kembali belum diketahui.'],
    ['reopen 1 --reason objection "x"', 2, 'Ini pada Kabag atau Kasubag, bukan pada Sari Wulandari.'],
    ['reopen 1 --reason wrote-again', 2, 'Keterangan belum diketahui.'],
    ['reopen 1 --reason wrote-again --at "23/11 07.55" "x"', 3, 'berkas selesai Sen 23 Nov 2026'],
    ['reopen 1 --reason iseng "x"', 2, 'Isi --reason tidak dikenal: iseng'],
  ])('%s', async (command, code, why) => {
    const told = await runSop(command, await replied());
    expect(told.stderr).toContain(why);
    expect(told.code).toBe(code);
  });

  it('asks nothing about a case that goes on', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop('reopen 1', context, { answers: [] });
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('yang dibuka kembali hanya berkas yang sudah');
  });

  it('records an objection for the Kabag, and asks in a terminal', async () => {
    const context = await replied();
    const answers = [
      { to: 'Dibuka kembali karena', say: 'objection' },
      { to: 'Apa yang ditulis', say: 'Saya keberatan.' },
      { to: 'Siapa yang memutuskan', say: 'Bambang' },
      { to: 'Bagaimana', say: 'paper' },
      { to: 'Kapan', say: '25/11' },
    ];
    const told = await runSop('reopen 1', context, { answers });
    expect(told.stdout).toContain('keberatan atas tanggapan');
    expect(told.left).toEqual([]);
  });
});
