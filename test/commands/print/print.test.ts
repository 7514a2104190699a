// sop print incoming and disposition: the sheets as they lie on paper, what is recorded, a PC that may only read.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/desk/archive.ts';
import { sealLines } from '../../../src/desk/seal-lines.ts';
import { foundedOffice, runAll, shown, takeIn } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

const sheetOfInquiry = (seal: string) => `                     PEMERINTAH KOTA MALANG
            SEKRETARIAT DAERAH - BAGIAN PEMERINTAHAN
                Jalan Tugu Nomor 1, Malang 65119
=================================================================
                         INFORMASI MASUK

Nomor berkas  : 2026-A-0001
Jenis masukan : Permintaan informasi
Dari          : Yusuf Prasetyo, melalui surel
Tiba          : Sabtu, 21 November 2026 pukul 22.10 WIB
Diterima      : Senin, 23 November 2026 pukul 07.52 WIB
Batas waktu   : Jumat, 4 Desember 2026 (10 hari kerja, UU
                14/2008)
Hal           : Batas Kelurahan Bareng dan Kasin

   Ketua RT menyebut Gang Melati masuk Kelurahan Kasin. Mohon
   informasi batas kedua kelurahan.

Diserahkan kepada Kabag: tanggal ........ pukul ..... paraf .....
-----------------------------------------------------------------
Segel arsip ${seal}
Dicetak 23 November 2026 pukul 08.15 WIB         halaman 1 dari 1
`;

const sheetOfDisposition = (seal: string) => `                     PEMERINTAH KOTA MALANG
            SEKRETARIAT DAERAH - BAGIAN PEMERINTAHAN
                Jalan Tugu Nomor 1, Malang 65119
=================================================================
                        LEMBAR DISPOSISI
Nomor berkas : 2026-A-0001       Nomor agenda : ............
Dari         : Yusuf Prasetyo    Diterima     : 23 November 2026
Hal          : Batas Kelurahan Bareng dan Kasin
Sifat        : [ ] Biasa [ ] Segera [ ] Sangat segera [ ] Rahasia

LANGKAH 2, KABAG kepada Sdr.     Dengan hormat harap
[ ] a Kasubag Pemerintahan Umum  [ ] 1 Tindak lanjuti
[ ] b Kasubag Otonomi Daerah     [ ] 2 Tanggapan dan saran
[ ] c .........................  [ ] 3 Koordinasikan
                                 [ ] 4 Teruskan .................
                                 [ ] 5 Untuk diketahui
                                 [ ] 6 Arsip
Catatan .........................................................
Tanggal ........... pukul ...... Paraf Kabag ....................

LANGKAH 3, KASUBAG kepada        Dengan instruksi
[ ] a Sari Wulandari             [ ] 1 Siapkan draf tanggapan
[ ] b .........................  [ ] 2 ..........................
Tanggal ........... pukul ...... Paraf Kasubag ..................
-----------------------------------------------------------------
Segel arsip ${seal}
Dicetak 23 November 2026 pukul 08.15 WIB         halaman 1 dari 1
`;

describe('sop print', () => {
  it('prints the inquiry, and records it under the seal that the sheet names', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    context.setClock('2026-11-23T08:15:00+07:00');
    const { code, stdout, stderr } = await runSop('print incoming 1', context);
    expect(code).toBe(0);
    const [seal] = sealLines(openArchive(context, context.archivePath));
    expect(seal).toMatch(/^A\.13 [0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(stdout).toBe(sheetOfInquiry(seal as string));
    expect(stderr).toBe('Tercatat: informasi masuk 2026-A-0001 dicetak.\n');
    const { events } = await shown(context, '1');
    expect((events as unknown[]).at(-1)).toMatchObject({
      type: 'printed',
      document: 'incoming',
      by: 'A-p1',
    });
  });

  it('prints the disposition sheet with letters and numbers that the command takes', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, ['officer add "Rina Astuti" --role kasubag --title "Kasubag Otonomi Daerah"']);
    context.setClock('2026-11-23T08:15:00+07:00');
    const { stdout } = await runSop('print disposition 1', context);
    const [seal] = sealLines(openArchive(context, context.archivePath));
    expect(stdout).toBe(sheetOfDisposition(seal as string));
    await runAll(context, ['disposition 1 --by kabag --form paper --at 08.16 --to b --instruction 2']);
    const { waitingFor, events } = await shown(context, '1');
    expect(waitingFor).toEqual({ role: 'kasubag', officer: 'A-p4' });
    expect((events as { words: object }[]).at(-1)?.words).toEqual({ instruction: 'Tanggapan dan saran' });
  });

  it('records to whom it was handed, and names that officer on the sheet', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const { stdout, stderr } = await runSop('print incoming 1 --handed-to kabag', context);
    expect(stdout).toContain('Diserahkan kepada Drs. Bambang Hariadi: tanggal ........');
    expect(stderr).toContain('diserahkan kepada Drs. Bambang Hariadi.');
    const { events } = await shown(context, '1');
    expect((events as unknown[]).at(-1)).toMatchObject({ handedTo: 'A-p2' });
  });

  it.each([
    { flag: 'anonymous', sign: 'Dari          : ANONIM, melalui surel' },
    { flag: 'confidential', sign: 'Dari          : RAHASIA, melalui surel' },
  ])('names nobody where the case is $flag, and prints the text', async ({ flag, sign }) => {
    const context = await foundedOffice();
    const details: [string, string][] = [['NIK', '3573010101010001']];
    await takeIn(context, { details }, { [flag]: true });
    const incoming = await runSop('print incoming 1', context);
    const sheet = await runSop('print disposition 1', context);
    expect(incoming.stdout).toContain(sign);
    expect(incoming.stdout).toContain('Gang Melati');
    expect(incoming.stdout).toContain('Isian lain    : 1, lihat sop show 1');
    expect(sheet.stdout).toContain(flag === 'confidential' ? '[x] Rahasia' : '[ ] Rahasia');
    for (const { stdout } of [incoming, sheet]) expect(stdout).not.toMatch(/Yusuf|example\.org|35730101/);
  });

  it('prints several cases page by page, one of each', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await takeIn(context, { subject: 'Kedua' });
    const { stdout } = await runSop('print incoming 1 2 A-1', context);
    expect(stdout.split('\f')).toHaveLength(2);
    const { stdout: json } = await runSop('print incoming 1-2 --json', context);
    const values = JSON.parse(json);
    expect(values).toHaveLength(2);
    expect(values[1]).toMatchObject({
      number: '2026-A-0002',
      status: 'awaiting-disposition',
      published: true,
      deviations: [],
      text: expect.stringContaining('Hal           : Kedua'),
    });
  });

  it('prints on a PC that may only read, and says that it was not recorded', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    rmSync(context.stateFolder, { recursive: true });
    const reader = ['print', 'incoming', '1', '--archive', context.archivePath];
    const { code, stdout, stderr } = await runSop(reader, context);
    expect(code).toBe(0);
    expect(stdout).toContain('Gang Melati');
    expect(stdout).toMatch(/^Segel arsip A\.12 /m);
    expect(stderr).toContain('tidak tercatat');
  });

  it('records nothing where a case is unknown', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const { code, stdout } = await runSop('print incoming 1 7', context);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect((await shown(context, '1'))['events']).toHaveLength(1);
  });
});

describe('--new', () => {
  it('prints all inquiries that were not printed yet in one commit, once', async () => {
    const context = await foundedOffice();
    for (const subject of ['Satu', 'Dua', 'Tiga']) await takeIn(context, { subject });
    await runAll(context, ['print incoming 2']);
    const told = await runSop('print incoming --new --handed-to kabag', context);
    expect(told.code).toBe(0);
    expect(told.stdout.split('\f')).toHaveLength(2);
    expect(told.stdout).not.toContain(': Dua');
    expect(told.stderr).toBe(
      'Tercatat: informasi masuk 2026-A-0001 dan 2026-A-0003 dicetak, diserahkan kepada Drs. Bambang Hariadi.\n',
    );
    const { events } = await shown(context, '3');
    expect((events as unknown[]).at(-1)).toMatchObject({ document: 'incoming', handedTo: 'A-p2' });
    const again = await runSop('print incoming --new', context);
    expect(again).toMatchObject({ code: 0, stdout: '! Tidak ada informasi masuk yang belum dicetak.\n' });
    const json = await runSop('print incoming --new --json', context);
    expect(json.stdout).toBe('[]\n');
  });

  it.each([
    [true, 'A-p2'],
    [false, undefined],
  ])('offers to note that they are handed to the Kabag: %s', async (answer, handedTo) => {
    const context = await foundedOffice();
    await takeIn(context);
    await takeIn(context);
    const told = await runSop('print incoming --new', context, {
      answers: [{ to: '2 informasi masuk dicetak. Langsung diserahkan kepada Drs. Bambang', say: answer }],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    const { events } = await shown(context, '2');
    expect((events as { handedTo?: string }[]).at(-1)?.handedTo).toBe(handedTo);
  });

  it('prints the sheets of what awaits a disposition and has none', async () => {
    const context = await foundedOffice();
    for (let count = 0; count < 3; count += 1) await takeIn(context);
    await runAll(context, ['print disposition 1', 'disposition 2 --form paper --at 2026-11-23 --file']);
    const told = await runSop('print disposition --new', context);
    expect(told.stdout.match(/Nomor berkas : (\S+)/g)).toEqual(['Nomor berkas : 2026-A-0003']);
  });

  it('does not go with case numbers', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runSop('print incoming 1 --new', context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('--new')]);
  });
});

describe('--output', () => {
  it('writes the pages to a new file, and nothing where it cannot', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const told = await runAll(context, ['print incoming 1 --output masuk.txt']);
    expect(told.stderr).toContain('Tersimpan: masuk.txt\n');
    const written = readFileSync(join(context.cwd, 'masuk.txt'), 'utf8');
    expect(written).toContain('INFORMASI MASUK');
    const again = await runSop('print incoming 1 --output masuk.txt', context);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('File sudah ada: masuk.txt')]);
    const nowhere = await runSop('print incoming 1 --output tidak/ada.txt', context);
    expect(nowhere.code).toBe(2);
    expect((await shown(context, '1'))['events']).toHaveLength(2);
    const unknown = await runSop('print incoming 9 --output lain.txt', context);
    expect([unknown.code, existsSync(join(context.cwd, 'lain.txt'))]).toEqual([2, false]);
  });
});
