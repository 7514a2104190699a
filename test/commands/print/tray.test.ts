// The collective sheet: as it lies on paper, its number, and how it comes back into the archive.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/desk/archive.ts';
import { sealLines } from '../../../src/desk/seal-lines.ts';
import { foundedOffice, runAll, shown, takeIn } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

async function incoming(count: number): Promise<TestContext> {
  const context = await foundedOffice({ env: { NO_COLOR: '1' } });
  for (let serial = 1; serial <= count; serial += 1) await takeIn(context, { subject: `Hal ${serial}` });
  context.setClock('2026-11-23T08:15:00+07:00');
  return context;
}

const sheet = (seal: string) => `                     PEMERINTAH KOTA MALANG
            SEKRETARIAT DAERAH - BAGIAN PEMERINTAHAN
                Jalan Tugu Nomor 1, Malang 65119
=================================================================
                   LEMBAR DISPOSISI KOLEKTIF 1
                3 berkas, Senin, 23 November 2026
LANGKAH 2, KABAG kepada Sdr.
a Kasubag Pemerintahan Umum  b ..................
Dengan hormat harap
1 Tindak lanjuti  2 Tanggapan dan saran  3 Koordinasikan
4 Teruskan ..................  5 Untuk diketahui  6 Arsip

                                  a  b   1  2  3  4  5  6  pukul
0001 Hal 1                       [ ][ ] [ ][ ][ ][ ][ ][ ] ......

0002 RAHASIA                     [ ][ ] [ ][ ][ ][ ][ ][ ] ......

0003 Batas Kelurahan Bareng d... [ ][ ] [ ][ ][ ][ ][ ][ ] ......

Tanggal ........... Paraf Kabag .................................

LANGKAH 3, KASUBAG kepada
[ ] a Sari Wulandari  [ ] b ..................
Dengan instruksi
[ ] 1 Siapkan draf tanggapan
Tanggal ........... pukul ...... Paraf Kasubag ..................
-----------------------------------------------------------------
Segel arsip ${seal}
Dicetak 23 November 2026 pukul 08.15 WIB         halaman 1 dari 1
`;

describe('sop print tray', () => {
  it('prints one page with boxes, and records the sheet of every case in one commit', async () => {
    const context = await incoming(1);
    await takeIn(context, { subject: 'Nama pelapor' }, { confidential: true });
    await takeIn(context, { subject: 'Batas Kelurahan Bareng dan Kelurahan Kasin' }, { anonymous: true });
    const { code, stdout, stderr } = await runSop('print tray --new', context);
    expect(code).toBe(0);
    const [seal] = sealLines(openArchive(context, context.archivePath));
    expect(stdout).toBe(sheet(seal as string));
    expect(stderr).toBe(
      'Tercatat: lembar disposisi kolektif 1 dicetak untuk 2026-A-0001 sampai 2026-A-0003.\n',
    );
    const { events } = await shown(context, '3');
    expect((events as unknown[]).at(-1)).toMatchObject({ type: 'printed', document: 'tray', sheet: 1 });
    const again = await runSop('print tray --new', context);
    expect(again.stdout).toContain('Tidak ada lembar disposisi kolektif yang belum dicetak.');
  });

  it('has room for fifteen on a page, and goes on with the next number', async () => {
    const context = await incoming(16);
    const told = await runSop('print tray --all --json', context);
    const { sheets } = JSON.parse(told.stdout);
    expect(sheets.map((one: { sheet: string; cases: unknown[] }) => [one.sheet, one.cases.length])).toEqual([
      ['1', 15],
      ['2', 1],
    ]);
    expect(sheets[0].text).not.toContain('\f');
    expect(sheets[0].text).toContain('halaman 1 dari 1');
    const [third] = JSON.parse((await runSop('print tray 3 --json', context)).stdout).sheets;
    expect(third.sheet).toBe('3');
  });

  it('leaves out what does not wait for the Kabag, and names it', async () => {
    const context = await incoming(2);
    await runAll(context, ['disposition 1 --form paper --at 2026-11-23 --file']);
    const told = await runSop('print tray 1-2', context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('2026-A-0001: ');
    expect(told.stdout).toContain('0002 Hal 2');
    expect(told.stdout).not.toContain('0001');
  });

  it('counts as the disposition sheet of each of its cases', async () => {
    const context = await incoming(2);
    await runAll(context, ['print tray 1']);
    const told = await runSop('print disposition --new', context);
    expect(told.stdout.match(/Nomor berkas : (\S+)/g)).toEqual(['Nomor berkas : 2026-A-0002']);
  });
});

describe('sop disposition --tray', () => {
  it('asks in the order of the last sheet, names what moved on, and files one scan under all', async () => {
    const context = await incoming(4);
    await runAll(context, ['print tray 3,1,2', 'disposition 1 --form paper --at 2026-11-23 --file']);
    context.setClock('2026-11-23T10:24:00+07:00');
    writeFileSync(join(context.cwd, 'lembar-1.pdf'), '%PDF-1.4 lembar');
    const told = await runSop('disposition --tray --scan lembar-1.pdf', context, {
      answers: [
        { to: 'Sama untuk 2 berkas', say: 'a 1 09.10' },
        { to: '0003', say: '' },
        { to: '0002', say: '-' },
        { to: 'Kasubag sudah', say: true },
        { to: 'Dewi Lestari, 2 berkas', say: 'a 1 10.05' },
        { to: '2 berkas: kepada a', say: '' },
      ],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stderr).toContain('Tidak ditanyakan lagi dari lembar kolektif 1:\n  2026-A-0001 ditutup');
    expect(told.stdout).toContain('2 disposisi Kabag (langkah 2) dan 2 disposisi Kasubag (langkah 3)');
    const verified = await runSop('verify --json', context);
    expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, findings: [] });
  });

  it('reads the lines of a file, the Kasubag behind the bar', async () => {
    const context = await incoming(4);
    await runAll(context, ['print tray --all']);
    context.setClock('2026-11-23T10:24:00+07:00');
    const lines = '# lembar 1\n0001 a 1 09.10 | a 1 10.05\n2 4 Disdukcapil\n0003 lewati\n';
    const told = await runSop('disposition --tray 1 --lines - --at 23/11/2026', context, { stdin: lines });
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('2 disposisi Kabag (langkah 2) dan 1 disposisi Kasubag (langkah 3)');
    expect(told.stdout).toContain('1 diteruskan ke Disdukcapil.');
    expect(told.stdout).toContain('Dilewati: 2026-A-0003.');
    expect(told.stderr).toContain('Tanpa baris, tidak dicatat: 2026-A-0004.');
    const one = (await shown(context, '1')) as { events: { at: string }[]; status: string };
    expect(one.status).toBe('drafting');
    expect(one.events.slice(-2).map(({ at }) => at)).toEqual([
      '2026-11-23T09:10:00+07:00',
      '2026-11-23T10:05:00+07:00',
    ]);
  });

  it('names every line that will not do, and records none', async () => {
    const context = await incoming(3);
    await runAll(context, ['print tray 1,2']);
    context.setClock('2026-11-23T10:24:00+07:00');
    const lines = ['1 a 9 09.10', '3 a 1 09.10', '1 a 1', '77 a 1', '2 6 09.10 | a 1 10.00', '2 a 1 23.00'];
    const say = async (text: string) =>
      (await runSop('disposition --tray 1 --lines - --at 23/11/2026', context, { stdin: text })).stderr;
    const first = await say(lines.slice(0, 4).join('\n'));
    expect(first).toContain('Baris 2, "3 a 1 09.10": tidak termasuk lembar');
    expect(first).toContain('Baris 3, "1 a 1": sudah ada pada baris sebelumnya');
    expect(first).toContain('Baris 4, "77 a 1": Berkas 77 tidak ditemukan.');
    expect(await say('1 a 9 09.10\n2 x')).toMatch(
      /2 baris pada masukan standar.*\n.*Baris 1, "1 a 9 09.10": Instruksi 9.*\n(.*\n)?.*Baris 2, "2 x": Huruf x/,
    );
    expect(await say('2 6 09.10 | a 1 10.00')).toContain('bagian sesudah | hanya untuk');
    expect(await say('2 a 1 23.00')).toContain('Waktu itu belum tiba.');
    expect(await say('\n# kosong\n')).toContain('--lines');
    expect((await shown(context, '1'))['events']).toHaveLength(2);
    expect((await shown(context, '2'))['events']).toHaveLength(2);
  });

  it('names the line of a case that moved on, records the others, and ends with 3', async () => {
    const context = await incoming(2);
    await runAll(context, ['print tray --all', 'disposition 1 --form paper --at 2026-11-23 --file']);
    context.setClock('2026-11-23T10:24:00+07:00');
    const told = await runSop('disposition --tray --lines -', context, {
      stdin: '1 a 1 09.10\n2 a 1 09.10',
    });
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('2026-A-0001: ');
    expect((await shown(context, '2')).status).toBe('awaiting-instruction');
  });

  it.each([
    ['disposition --tray', 'Belum ada lembar disposisi kolektif.'],
    ['disposition --tray 7', 'Lembar disposisi kolektif 7 tidak ditemukan.'],
    ['disposition 1 --tray 7', '--tray tidak dipakai bersama nomor berkas'],
    ['disposition --tray 7 --all', '--tray tidak dipakai bersama nomor berkas'],
  ])('%s: %s', async (typed, said) => {
    const context = await incoming(1);
    const told = await runSop(typed, context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('knows a sheet no longer whose printing was taken back', async () => {
    const context = await incoming(1);
    await runAll(context, ['print tray 1']);
    const { events } = (await shown(context, '1')) as { events: { id: string }[] };
    await runAll(context, [`correct 1 --withdraw ${events.at(-1)?.id} --reason "kertas macet"`]);
    expect((await runSop('disposition --tray', context)).stderr).toContain('Belum ada lembar');
  });
});
