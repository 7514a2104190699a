// sop list: what waits, for whom, since when; hostile words and hidden subjects.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, takeIn } from '../support/office.ts';
import { createTestContext, runSop, type TestContext } from '../support/test-context.ts';
import { workedCase } from '../support/worked-case.ts';

/** Four open cases: to be printed, with the Kasubag, confidential, and one that arrived first. */
async function monday(): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context, { subject: 'Batas Kelurahan Bareng dan Kelurahan Kasin di Gang Melati' });
  await takeIn(context, { subject: 'Izin keramaian' }, { arrivedAt: '2026-11-23T07:40:00+07:00' });
  await takeIn(
    context,
    { subject: 'Nama pelapor' },
    { confidential: true, arrivedAt: '2026-11-23T07:45:00+07:00' },
  );
  await takeIn(
    context,
    { subject: 'Antrean \u001b[2J\u202e' },
    { kind: 'complaint', channel: 'website', arrivedAt: '2026-11-20T10:00:00+07:00' },
  );
  const disposition = 'disposition 1 --by kabag --form oral --at 08.10 --instruction 1';
  await runAll(context, ['print incoming 1', disposition], 10);
  return context;
}

describe('sop list', () => {
  it('shows the nearest limit first, then the oldest, whose turn it is, and since when', async () => {
    const { code, stdout } = await runSop('list', await monday());
    expect(code).toBe(0);
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows).toEqual([
      ['berkas', 'hal', 'menunggu', 'sudah', 'batas'],
      ['2026-A-0001', 'Batas Kelurahan Bareng dan Kelurah…', 'Kasubag', '2 menit', '4 Des'],
      ['2026-A-0002', 'Izin keramaian', 'Anda: cetak', '20 menit', '7 Des'],
      ['2026-A-0003', 'RAHASIA', 'Anda: cetak', '20 menit', '7 Des'],
      ['2026-A-0004', 'Antrean \\u001b[2J\\u202e', 'Anda: cetak', '20 menit', '–'],
      ['4 berkas terbuka: 3 menunggu Anda, 1 menunggu yang lain'],
      ['Berikutnya: sop print incoming --new'],
      [''],
    ]);
  });

  it('fits a narrow terminal, as sop alone does', async () => {
    const context = await monday();
    const listed = await runSop('list', context, { columns: 60 });
    expect(listed.stdout).toContain('4 berkas terbuka');
    const alone = await runSop([], context, { columns: 60 });
    expect(alone.stdout).toContain('3 informasi masuk baru');
    for (const { stdout } of [listed, alone])
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('gives JSON without the subject of a confidential case', async () => {
    const { stdout } = await runSop('list --json', await monday());
    const { cases } = JSON.parse(stdout);
    expect(cases.map((row: { subject: unknown }) => row.subject)).toEqual([
      'Batas Kelurahan Bareng dan Kelurahan Kasin di Gang Melati',
      'Izin keramaian',
      null,
      'Antrean \u001b[2J\u202e',
    ]);
    expect(cases[0]).toEqual({
      number: '2026-A-0001',
      kind: 'information-request',
      channel: 'email',
      subject: 'Batas Kelurahan Bareng dan Kelurahan Kasin di Gang Melati',
      status: 'awaiting-instruction',
      step: 3,
      waitingFor: { role: 'kasubag', officer: 'A-p3' },
      arrivedAt: '2026-11-21T22:10:00+07:00',
      elapsedMinutes: 2,
      nextDeadline: {
        name: 'kip-request',
        basis: 'UU 14/2008',
        amount: 10,
        unit: 'working-days',
        pass: 1,
        dueAt: '2026-12-04T23:59:59+07:00',
        day: '2026-12-04',
        standing: 'running',
        workingDaysLeft: 9,
      },
    });
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('tells an empty archive, one without open cases, and a PC without an archive what comes next', async () => {
    const empty = await runSop('list', await foundedOffice());
    expect(empty.stdout).toBe('Belum ada berkas.\n  Berikutnya: sop intake\n');
    const done = await runSop('list', await workedCase());
    expect(done.stdout).toBe('Tidak ada berkas terbuka.\n  Berikutnya: sop intake\n');
    const none = await runSop([], createTestContext());
    expect(none.code).toBe(4);
    expect(none.stderr).toContain('Berikutnya: sop init');
  });

  it('goes back to what was known at a time', async () => {
    const context = await workedCase();
    const then = JSON.parse((await runSop('list --json --as-of 2026-11-23T11:00:00+07:00', context)).stdout);
    expect(then.cases).toHaveLength(1);
    expect(then.cases[0]).toMatchObject({ status: 'drafting', elapsedMinutes: 55 });
    const before = JSON.parse(
      (await runSop('list --json --as-of 2026-11-23T07:50:00+07:00', context)).stdout,
    );
    expect(before.cases).toEqual([]);
  });

  it('counts only the officer who was named, where one was', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await takeIn(context);
    const disposition = 'disposition 1 --by kabag --form oral --at 08.00 --instruction 1';
    await runAll(context, ['print incoming 1', disposition], 10);
    const dewi = await runSop('list --as kasubag', context);
    expect(dewi.stdout).toContain('Anda: disposisi');
    expect(dewi.stdout).toContain('Berikutnya: sop disposition 1');
    const sari = await runSop('list --as pengelola-tik', context);
    expect(sari.stdout).toContain('1 berkas terbuka: 1 menunggu yang lain');
  });

  it('says which limits press, and that the days off of next year are missing', async () => {
    const context = await monday();
    context.setClock('2026-12-03T08:12:00+07:00');
    const { stdout, stderr } = await runSop('list', context);
    expect(stdout.split('\n').filter((line) => line.startsWith('!'))).toEqual([
      expect.stringMatching(/^! 2026-A-0001 .* 4 Des$/),
      expect.stringMatching(/^! 2026-A-0002 .* 7 Des$/),
      expect.stringMatching(/^! 2026-A-0003 .* 7 Des$/),
      '! 2026-A-0001  batas waktu Jum 4 Des, sisa 1 hari kerja (UU 14/2008)',
      '! 2026-A-0002  batas waktu Sen 7 Des, sisa 2 hari kerja (UU 14/2008)',
      '! 2026-A-0003  batas waktu Sen 7 Des, sisa 2 hari kerja (UU 14/2008)',
    ]);
    expect(stderr).toContain('Hari libur 2027 belum lengkap dalam kalender.');
    context.setClock('2026-12-08T08:12:00+07:00');
    const later = (await runSop('list', context)).stdout;
    expect(later).toContain('! 2026-A-0001  batas waktu Jum 4 Des, lewat 2 hari kerja (UU 14/2008)');
    expect(later).toContain('! 2026-A-0002  batas waktu Sen 7 Des, lewat 1 hari kerja (UU 14/2008)');
  });

  it('marks a day that may still move, and says by what', async () => {
    const context = await foundedOffice({ now: '2026-12-07T08:12:00+07:00' });
    await takeIn(context, {}, { kind: 'objection', arrivedAt: '2026-12-07T08:00:00+07:00' });
    const { stdout } = await runSop('list', context);
    expect(stdout).toMatch(/^. 2026-A-0001 .* \d+ Jan\?$/m);
    expect(stdout).toContain('? masih dapat bergeser: hari libur 2027 belum diketahui');
    await runSop('calendar holiday --year 2027 --decree SKB', context);
    expect((await runSop('list', context)).stdout).not.toContain('?');
  });

  it.each([
    ['2026-11-24T07:00:00+07:00', 'sisa 15 jam'],
    ['2026-11-24T22:00:00+07:00', 'sisa kurang dari 1 jam'],
    ['2026-11-25T12:00:00+07:00', 'lewat 13 jam'],
    ['2026-11-28T22:11:00+07:00', 'lewat 4 hari'],
  ])('tells a limit in hours in hours: %s', async (now, said) => {
    const context = await foundedOffice();
    await takeIn(context, {}, { arrivedAt: '2026-11-21T22:10:00+07:00' });
    await runSop(
      'deadline set darurat --limit 72 --unit clock-hours --basis Perwal --since 2026-11-01',
      context,
    );
    context.setClock(now);
    expect((await runSop('list', context)).stdout.replace(/\s+/g, ' ')).toContain(`${said} (Perwal)`);
    expect((await runSop('show 1', context)).stdout.replace(/\s+/g, ' ')).toContain(said);
  });

  it('speaks English', async () => {
    const { stdout } = await runSop('list --lang en', await monday());
    expect(stdout).toContain('4 open cases wait: 3 for you, 1 for others');
  });
});
