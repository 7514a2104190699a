// sop print question, transmittal, notice, reply, countersign and history: as they lie on paper, and what is recorded.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/desk/archive.ts';
import { sealLines } from '../../../src/desk/seal-lines.ts';
import { foundedOffice, runAll, shown, takeIn, toApproval } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const forwarding =
  'disposition 1 --by kabag --form paper --at 2026-11-23 --forward Disdukcapil --note "mohon dijawab dalam lima hari"';

async function office(commands: string[], cases = 1): Promise<TestContext> {
  const context = await foundedOffice();
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Batasnya tengah gang.\n');
  for (let count = 0; count < cases; count += 1) await takeIn(context);
  await runAll(context, commands, 1);
  context.setClock('2026-11-24T08:15:00+07:00');
  return context;
}

const letterhead = `                     PEMERINTAH KOTA MALANG
            SEKRETARIAT DAERAH - BAGIAN PEMERINTAHAN
                Jalan Tugu Nomor 1, Malang 65119
=================================================================
                                Malang, 24 November 2026
`;

const kabagSigns = `                                Kepala Bagian Pemerintahan,



                                Drs. Bambang Hariadi
                                NIP.
`;

function foot(context: TestContext): string {
  const [seal] = sealLines(openArchive(context, context.archivePath));
  return `-----------------------------------------------------------------
Segel arsip ${seal}
Dicetak 24 November 2026 pukul 08.15 WIB         halaman 1 dari 1
`;
}

async function lastEvent(context: TestContext, number: string): Promise<unknown> {
  return ((await shown(context, number))['events'] as unknown[]).at(-1);
}

describe('sop print transmittal and notice', () => {
  it('the letter goes with the number that forward recorded', async () => {
    const context = await office([forwarding, 'forward 1 --letter-number 470/123/35.73.112/2026']);
    const { stdout, stderr } = await runSop('print transmittal 1', context);
    expect(stdout).toBe(`${letterhead}
Nomor    : 470/123/35.73.112/2026
Sifat    : Biasa
Lampiran : -
Hal      : Penerusan permintaan informasi

Yth. Kepala Disdukcapil
di tempat

Bersama ini kami teruskan permintaan informasi yang kami terima
pada 21 November 2026 melalui surel, untuk ditindaklanjuti sesuai
dengan kewenangan perangkat Saudara.

Nomor berkas : 2026-A-0001
Dari         : Yusuf Prasetyo
Kontak       : yusuf.p@example.org
Hal          : Batas Kelurahan Bareng dan Kasin

   Ketua RT menyebut Gang Melati masuk Kelurahan Kasin. Mohon
   informasi batas kedua kelurahan.

Yang diminta: mohon dijawab dalam lima hari.

Tanggapan mohon disampaikan langsung kepada pengirim, dengan
tembusan kepada kami menyebut nomor berkas tersebut.

Demikian, atas perhatian dan kerja sama Saudara kami sampaikan
terima kasih.

${kabagSigns}${foot(context)}`);
    expect(stderr).toBe('Tercatat: surat pengantar 2026-A-0001 dicetak.\n');
    expect(await lastEvent(context, '1')).toMatchObject({ type: 'printed', document: 'transmittal' });
  });

  it('the notice names the letter, and has a number of its own', async () => {
    const context = await office([forwarding, 'forward 1 --letter-number 470/123']);
    const before = (await runSop('print notice 1', context)).stdout;
    expect(before).toContain('Nomor    : ........................');
    expect(before).toContain('dengan surat nomor 470/123 pada 23');
    await runAll(context, ['number 1 --letter 470/124'], 0);
    const after = (await runSop('print notice 1', context)).stdout;
    expect(after).toContain('Nomor    : 470/124');
    expect(after).toContain('dengan surat nomor 470/123 pada 23');
  });

  it('can be printed before it is forwarded, with the office as corrected', async () => {
    const context = await office([forwarding]);
    const { events } = await shown(context, '1');
    const id = (events as { id: string }[]).at(-1)?.id;
    await runAll(context, [`correct 1 --event ${id} --field toOffice --value "Dinas Sosial" --reason x`], 0);
    expect((await runSop('print transmittal 1', context)).stdout).toContain('Yth. Kepala Dinas Sosial\n');
  });

  it('tells of the newest event, or of the one named', async () => {
    const context = await office([
      'close 1 --reason not-a-matter --note "urusan pribadi" --by kabag --form oral --at 2026-11-23',
      'reopen 1 --reason wrote-again "Ini urusan umum."',
    ]);
    expect((await runSop('print notice 1', context)).stdout).toContain('kami buka kembali pada 23');
    const { events } = await shown(context, '1');
    const closing = (events as { id: string; type: string }[]).find(({ type }) => type === 'closed')?.id;
    const told = (await runSop(['print', 'notice', '1', '--about', closing as string], context)).stdout;
    expect(told.replace(/\s+/g, ' ')).toContain('bukan urusan yang dapat kami tanggapi');
    expect(told).toContain('Keterangan: urusan pribadi');
    const none = await runSop('print notice 1 --about A.1', context);
    expect(none.code).toBe(2);
  });
});

it('sop print notice tells of an extension with its days and its law', async () => {
  const context = await office([
    'extend 1 --reason "data masih dihimpun" --by kabag --form paper --at 2026-11-23',
  ]);
  const told = (await runSop('print notice 1', context)).stdout.replace(/\s+/g, ' ');
  expect(told).toContain('kami perpanjang dari 4 Desember 2026 menjadi 15 Desember 2026');
  expect(told).toContain('Undang-Undang Nomor 14 Tahun 2008');
});

it('sop print question asks in a letter', async () => {
  const context = await office([
    'ask 1 --of office --whom "Kecamatan Klojen" "Mohon data RT dan RW."',
    'ask 1 --of inquirer "Gang mana?"',
  ]);
  expect((await runSop('print question 1', context)).stdout).toContain('   Gang mana?\n');
  const { events } = await shown(context, '1');
  const first = (events as { id: string; type: string }[]).find(({ type }) => type === 'asked')?.id;
  const told = await runSop(['print', 'question', '1', '--question', first as string], context);
  expect(told.stdout).toContain('Yth. Camat Klojen\n');
  expect(told.stdout).toContain(kabagSigns);
});

it('sop print reply is signed as it was signed', async () => {
  const context = await office([...toApproval('1'), 'sign 1 --signer kasubag --authority an']);
  await runAll(context, ['number 1 --letter 470/7'], 0);
  const { stdout } = await runSop('print reply 1', context);
  expect(stdout).toContain(`Nomor    : 470/7
Sifat    : Biasa
Lampiran : -
Hal      : Tanggapan atas Batas Kelurahan Bareng dan Kasin

Yth. Saudara Yusuf Prasetyo
di tempat

Batasnya tengah gang.

                                a.n. Kepala Bagian Pemerintahan,
                                Kasubag Pemerintahan Umum,



                                Dewi Lestari
                                NIP.

Diperiksa Dewi Lestari: paraf ..........
`);
});

describe('sop print countersign', () => {
  const twice = [
    'disposition 1-2 --by kabag --form oral --at 09.10 --instruction 1',
    'classify 1 --class supervisory --by kabag --form oral --at 2026-11-23',
  ];

  it('has every decision of one superior, over the cases, in one commit', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await takeIn(context, {}, { confidential: true });
    context.setClock('2026-11-23T09:20:00+07:00');
    await runAll(context, twice, 1);
    context.setClock('2026-11-24T08:15:00+07:00');
    const { stdout } = await runSop('print countersign --handed-to kabag', context);
    expect(stdout).toContain(`                      LEMBAR PARAF SUSULAN
       Keputusan Drs. Bambang Hariadi yang dicatat petugas

                                                   paraf
2026-A-0001 disposisi langkah 2, Senin, 23
November 2026 pukul 09.10 WIB, lisan
  Batas Kelurahan Bareng dan Kasin                 ..............

2026-A-0001 penggolongan, Senin, 23 November 2026,
lisan
  Batas Kelurahan Bareng dan Kasin                 ..............

2026-A-0002 disposisi langkah 2, Senin, 23
November 2026 pukul 09.10 WIB, lisan
  RAHASIA                                          ..............


Jumlah keputusan: 3
Tanggal ........... Paraf Drs. Bambang Hariadi ..................
`);
    for (const number of ['1', '2']) {
      expect(await lastEvent(context, number)).toMatchObject({
        document: 'countersign',
        handedTo: 'A-p2',
      });
    }
  });

  it('needs to know whose where several are waited for, and says where nobody is', async () => {
    const context = await office(toApproval('1'), 2);
    const whose = await runSop('print countersign', context);
    expect(whose.code).toBe(2);
    expect(whose.stderr).toContain('Yang ditunggu: Drs. Bambang Hariadi, Dewi Lestari.');
    const none = await runSop('print countersign 2', context);
    expect(none.code).toBe(3);
    expect(none.stderr).toContain('Tidak ada keputusan yang menunggu paraf susulan.');
  });
});

it('sop print history tells everything, in full dates, and names nobody who is not to be named', async () => {
  const context = await foundedOffice();
  await takeIn(context, {}, { anonymous: true });
  await takeIn(context);
  writeFileSync(join(context.cwd, 'ktp-yusuf.pdf'), '%PDF-1.4 peta');
  const commands = [
    'ask 1 --of office --whom "Kecamatan Klojen" "Berapa RT?"',
    'answer 1 "Enam."',
    'attach 1 ktp-yusuf.pdf',
    'link 1 --related-to 2',
    'number 1 --agenda 118',
    'classify 1 --class supervisory --by kabag --form oral --at 2026-11-23',
  ];
  await runAll(context, commands, 1);
  const { stdout } = await runSop('print history 1', context);
  const flat = stdout.replace(/\s+/g, ' ');
  expect(flat).toContain('Golongan : Berkadar pengawasan');
  expect(flat).toContain('Nomor lain : nomor agenda 118');
  expect(flat).toContain('Tautan : terkait dengan 2026-A-0002');
  expect(flat).toContain('jawaban Kecamatan Klojen, Senin, 23 November 2026 pukul 07.54 WIB Enam.');
  expect(flat).toContain('LAMPIRAN');
  expect(stdout).not.toMatch(/Yusuf|yusuf|example\.org/);
  const other = await runSop('print history 2', context);
  expect(other.stdout.replace(/\s+/g, ' ')).toContain('Tautan : 2026-A-0001 terkait dengan berkas ini');
});

it.each([
  ['print transmittal 1', 'Surat pengantar 2026-A-0001 belum dapat dicetak.'],
  ['print notice 1', 'Surat pemberitahuan 2026-A-0001 belum dapat dicetak.'],
  ['print question 1', 'Surat permintaan keterangan 2026-A-0001 belum dapat dicetak.'],
  ['print reply 1', 'Surat tanggapan 2026-A-0001 belum dapat dicetak.'],
])('%s is refused, and nothing recorded, where there is nothing to print', async (command, why) => {
  const context = await office([]);
  const told = await runSop(command, context);
  expect(told.code).toBe(3);
  expect(told.stderr).toContain(why);
  expect((await shown(context, '1'))['events']).toHaveLength(1);
});

it('of several, prints what can be and names the rest', async () => {
  const context = await office(toApproval('1'), 2);
  const told = await runSop('print reply 1-2', context);
  expect(told.code).toBe(3);
  expect(told.stdout).toContain('Batasnya tengah gang.');
  expect(told.stderr).toContain('2026-A-0002: Yang dicetak sebagai surat hanya tanggapan yang disetujui.');
  const none = await runSop('print transmittal 1-2', context);
  expect(none.code).toBe(3);
  expect(none.stdout).toBe('');
});

it('the inquiry and the sheet of a reopened case tell its pass, and what was written since', async () => {
  const context = await office(['close 1 --reason spam', 'reopen 1 --reason wrote-again "Ini bukan spam."']);
  const incoming = (await runSop('print incoming 1', context)).stdout;
  expect(incoming).toContain('Nomor berkas  : 2026-A-0001 (putaran ke-2)\n');
  expect(incoming.replace(/\s+/g, ' ')).toContain(
    'Putaran ke-2, dibuka kembali Senin, 23 November 2026 pukul 07.54 WIB: pengirim menulis lagi. Ini bukan spam.',
  );
  expect((await runSop('print disposition 1', context)).stdout).toContain('(putaran ke-2)\n');
});
