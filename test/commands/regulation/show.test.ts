// sop regulation show and search: one item whole, and finding by words in titles, subjects, summaries and documents.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { secondComputer } from '../../support/crawling.ts';
import { fileItems, kecamatan2018, kelurahan2018, revoked2008 } from '../../support/filed-items.ts';
import { foundedOffice, runAll, takeIn } from '../../support/office.ts';
import { buildPdf } from '../../support/pdf.ts';
import { type Answer, runSop, type TestContext } from '../../support/test-context.ts';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ env: { NO_COLOR: '1' } });
  await fileItems(
    context,
    {
      ...kecamatan2018,
      gazette: 'LN 2018/73\u001b]0;x\u0007',
      announced: 'new',
      notes: [{ code: 'date-impossible', field: 'promulgated', value: '0000-00-00' }],
    },
    revoked2008,
    { ...kecamatan2018, source: 'bpk', status: 'not-in-force', statusPrinted: 'Dicabut', gazette: null },
    { ...kelurahan2018, status: null, subjects: ['PEMBANGUNAN'], source: 'bpk' },
    {
      kind: 'news',
      title: 'Rapat Koordinasi',
      url: 'https://kemendagri.go.id/berita/x',
      summary: 'Para camat membahas \u001b[31m posyandu\u202e dan data kependudukan.',
      source: 'berita-kemendagri',
    },
  );
  context.advance(60);
});

function sop(args: string[], answers?: Answer[]) {
  context.advance(5);
  return runSop(args, context, answers ? { answers } : {});
}

async function fileDocument(text: string): Promise<void> {
  writeFileSync(join(context.cwd, 'naskah.pdf'), buildPdf([text], 1200));
  const told = await sop(['regulation', 'fetch', 'Permendagri 130/2018', '--file', 'naskah.pdf']);
  if (told.code !== 0) throw new Error(told.stderr);
}

describe('show', () => {
  it('tells a conflict as one, with what each source says', async () => {
    const told = await sop(['regulation', 'show', 'PP', '17/2018']);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toBe(`PP 17/2018  Kecamatan
Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan
STATUS BERBEDA ANTARSUMBER

  nomor tercetak   17
  kode pustaka     /akn/id/act/pp/2018/17
  ditetapkan       3 Mei 2018
  lembaran         LN 2018/73\\u001b]0;x\\u0007
  terlihat         Sen 23 Nov 2026 07.52 WIB
  diberitakan      baru, Sen 23 Nov 2026 07.52 WIB; menunggu di daftar informasi
                   baru

MENURUT SUMBER
  JDIH BPK: tidak berlaku, tertulis "Dicabut", dilihat 23 Nov 2026
  JDIH Kemendagri: berlaku, dilihat 23 Nov 2026

KAITAN
  mencabut PP 19/2008, menurut JDIH Kemendagri
      sop regulation show "PP 19/2008"

ALAMAT
  https://jdih.kemendagri.go.id/dokumen/view?id=1700

YANG TIDAK DIPAKAI
  JDIH Kemendagri, diundangkan "0000-00-00": tanggalnya mustahil
  Berikutnya: sop intake --from-regulation "PP 17/2018"
`);
  });

  it('tells the other direction, and what is unknown as unknown', async () => {
    const revoked = await sop(['regulation', 'show', 'pp 19 tahun 2008']);
    expect(revoked.stdout).toContain('DICABUT dengan PP 17/2018');
    const unknown = await sop(['regulation', 'show', '130/2018']);
    expect(unknown.stdout).toContain('STATUS BELUM DIKETAHUI');
    expect(unknown.stdout).toContain('JDIH BPK: tidak menyebut status');
  });

  it('shows news, its hostile words written out', async () => {
    const told = await sop(['regulation', 'show', 'https://kemendagri.go.id/berita/x']);
    expect(told.stdout).toContain('RINGKASAN\n  │ Para camat membahas \\u001b[31m posyandu\\u202e dan');
    expect(told.stdout).not.toContain('MENURUT SUMBER');
  });

  it('names cases that it became, and those that cite it', async () => {
    await takeIn(context);
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Isi menurut PP 17/2018.\n');
    await runAll(context, [
      'intake --from-regulation "PP 17/2018"',
      'disposition 1 --by kabag --form oral --at 09.00 --to kasubag --instruction 1',
      'disposition 1 --by kasubag --form oral --at 09.05 --to pelaksana --instruction 1',
      'draft 1 --text-file tanggapan.txt',
    ]);
    const told = await sop(['regulation', 'show', 'PP 17/2018']);
    expect(told.stdout).toContain('menjadi berkas   2026-A-0002');
    expect(told.stdout).toContain(
      'DIKUTIP\n  draf 2026-A-0001 mengutipnya: Batas Kelurahan Bareng dan Kasin',
    );
  });

  it('gives all of it to scripts, and speaks English', async () => {
    await fileDocument('Pasal 1');
    const json = JSON.parse((await sop(['regulation', 'show', 'Permendagri 130/2018', '--json'])).stdout);
    expect(json).toMatchObject({
      key: '/akn/id/act/permendagri/2018/130',
      identity: { number: '130', year: 2018 },
      form: expect.stringContaining('Peraturan Menteri Dalam Negeri Nomor 130 Tahun 2018 tentang'),
      status: 'unknown',
      documents: [{ name: 'naskah.pdf', pages: 1, signs: 6, url: null }],
      claims: [{ source: 'bpk' }],
    });
    const english = await sop(['regulation', 'show', 'PP 17/2018', '--lang', 'en']);
    expect(english.stdout).toContain('SOURCES DIFFER ON THE STATUS');
  });

  it.each([
    ['Permendagri 131/2018', 'Yang mirip: Permendagri 130/2018'],
    ['zzz', '× Belum ada di pustaka: zzz'],
  ])('does not know %s', async (typed, why) => {
    const told = await sop(['regulation', 'show', typed]);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
  });
});

describe('search', () => {
  const search = (...args: string[]) => sop(['regulation', 'search', ...args]);

  it('finds a word in all its forms in the text of a document, and marks it', async () => {
    await fileDocument('Pasal 5\nLurah menyelenggarakan kegiatan dasawisma di setiap lingkungan.');
    const told = await search('penyelenggaraan', 'dasawisma');
    expect(told.stdout).toBe(
      [
        '1 butir cocok',
        '  Permendagri 130/2018  Kegiatan Pembangunan Sarana dan Prasarana Kelurahan',
        '    dan Pemberdayaan Masyarakat di Kelurahan',
        '      dalam dokumen: Pasal 5 Lurah «menyelenggarakan» kegiatan «dasawisma» di',
        '      setiap lingkungan.',
        '  Berikutnya: sop regulation show "Permendagri 130/2018"',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['130/2018', 'Permendagri 130/2018'],
    ['camat', 'PP 17/2018'],
    ['posyandu', 'berita-'],
  ])('finds %s', async (typed, ref) => {
    const told = await search(typed);
    expect(told.stdout).toContain(ref);
    expect(told.stdout).not.toContain('\u001b');
    expect(told.stdout).not.toContain('\u202e');
  });

  it('says where only some words, or none, were found', async () => {
    expect((await search('posyandu', 'zebra')).stdout).toContain('! Tidak ada yang memuat semua kata');
    const none = await search('zebra');
    expect(none.stdout).toBe('Tidak ada di pustaka: zebra\n  Berikutnya: sop regulation list --all\n');
  });

  it('stops at its limit and says so', async () => {
    expect((await search('kecamatan', '--limit', '1')).stdout).toContain('Hanya 1 pertama yang ditampilkan');
    expect((await search('x', '--limit', '0')).stderr).toContain('× Jumlah pada --limit belum terbaca: 0');
  });

  it('asks for words in a terminal, and needs them without one', async () => {
    expect(await sop(['regulation', 'search'], ['posyandu'])).toMatchObject({ code: 0, asked: ['Cari apa'] });
    expect((await search()).code).toBe(2);
  });

  it('reads the documents of another computer, and says which have not arrived', async () => {
    await fileDocument('Pasal 5\nKegiatan dasawisma.');
    const other = await secondComputer(context);
    const there = await runSop(['regulation', 'search', 'dasawisma', '--json'], other);
    expect(JSON.parse(there.stdout)).toMatchObject({
      hits: [{ ref: 'Permendagri 130/2018', by: 'all', snippet: { from: 'document' } }],
      unread: [],
    });
    // What was read once is kept there; a third computer gets nothing while the file is away.
    rmSync(join(context.archivePath, 'files'), { recursive: true });
    const kept = await runSop(['regulation', 'search', 'dasawisma'], other);
    expect(kept.stdout).toContain('«dasawisma»');
    rmSync(join(other.stateFolder, 'archives'), { recursive: true });
    const away = await runSop(['regulation', 'search', 'dasawisma', '--archive', context.archivePath], {
      ...other,
      env: {},
    });
    expect(away.stderr).toContain('belum sampai di komputer ini');
  });
});
