// sop draft --cite: the legal form goes into the reply, and the reply remembers what was known of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileItems, kecamatan2018, kelurahan2018, revoked2008 } from '../../support/filed-items.ts';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const kecamatan = 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan';
const closing = 'Demikian tanggapan kami. Terima kasih.';

interface State {
  drafts: { text: string }[];
  citations: Record<string, unknown>[];
  steps: { step: number; missing: string[] }[];
}

async function drafting(...items: Parameters<typeof fileItems>[1][]): Promise<TestContext> {
  const context = await foundedOffice({ kasubagHere: true, env: { NO_COLOR: '1' } });
  await fileItems(context, kecamatan2018, ...items);
  await takeIn(context);
  await runAll(context, toDraft('1'));
  return context;
}

function write(context: TestContext, text: string): void {
  writeFileSync(join(context.cwd, 'tanggapan.txt'), text);
}

async function stateOf(context: TestContext): Promise<State> {
  return (await shown(context, '1')) as unknown as State;
}

describe('from a file', () => {
  it('puts the legal form before the closing and keeps what the library says of it', async () => {
    const context = await drafting();
    write(context, `Yth. Saudara,\n\nIsi.\n\n${closing}\n`);
    const told = await runSop('draft 1 --text-file tanggapan.txt --cite "pp no. 17 tahun 2018"', context);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain('\n  PP 17/2018: berlaku (JDIH Kemendagri, 23 Nov)');
    const { drafts, citations, steps } = await stateOf(context);
    expect(drafts[0]?.text).toBe(`Yth. Saudara,\n\nIsi.\n\nDasar hukum: ${kecamatan}.\n\n${closing}\n`);
    expect(citations).toMatchObject([
      {
        key: '/akn/id/act/pp/2018/17',
        citation: 'PP 17/2018',
        form: kecamatan,
        title: 'Kecamatan',
        status: 'in-force',
        amended: false,
        source: ['JDIH Kemendagri'],
        seenAt: '2026-11-23T07:52:00+07:00',
        url: kecamatan2018.url,
        now: { status: 'in-force', inLibrary: true, changed: false },
      },
    ]);
    // An instrument is what a draft rests on, like a material.
    expect(steps.find(({ step }) => step === 4)?.missing).toEqual([]);
  });

  it('takes no number within a title for a citation, and names the amendment of what was amended', async () => {
    const circular = 'Surat Edaran Menteri Dalam Negeri Nomor 471.13/5184/SJ';
    const context = await drafting(
      { title: 'Peraturan Menteri Dalam Negeri Nomor 4 Tahun 2010 tentang PATEN', status: 'not-in-force' },
      {
        title:
          'Peraturan Menteri Dalam Negeri Nomor 24 Tahun 2026 tentang Pencabutan Peraturan Menteri Dalam Negeri Nomor 4 Tahun 2010 tentang PATEN',
        status: 'in-force',
      },
      { title: 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah', status: 'in-force' },
      {
        title:
          'Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
        status: 'in-force',
      },
      { title: `${circular} tentang KTP Elektronik`, enacted: '2012-12-13', status: 'in-force' },
    );
    write(context, 'Isi.\n');
    const cite = ['SE 471.13/5184/SJ', 'Permendagri 24/2026', 'UU 23/2014'].map((one) => `--cite "${one}"`);
    const told = await runSop(`draft 1 --text-file tanggapan.txt ${cite.join(' ')}`, context);
    const { drafts, citations } = await stateOf(context);
    expect(citations.map(({ citation }) => citation)).toEqual([
      'UU 23/2014',
      'Permendagri 24/2026',
      'SE 471.13/5184/SJ',
    ]);
    expect(drafts[0]?.text).toContain(
      '1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015;\n2. ',
    );
    expect(drafts[0]?.text).toContain(`3. ${circular} tanggal 13 Desember 2012 tentang KTP Elektronik.\n`);
    expect(told.stdout).not.toContain('! ');
    await runAll(context, [
      'submit 1',
      'review 1 --as kasubag --approve',
      'push 1 --manual --receipt "Di loket"',
    ]);
    // Without its amendment it needs a look.
    await takeIn(context);
    write(context, 'Menurut UU 23/2014, isi.\n');
    await runAll(context, toDraft('2'));
    const bare = await runSop('draft 2 --text-file tanggapan.txt', context);
    expect(bare.stdout).toContain('! UU 23/2014: berlaku (JDIH Kemendagri, 23 Nov); diubah dengan UU 9/2015');
  });

  it('takes what the library does not have, with a clear word', async () => {
    const context = await drafting();
    write(context, 'Sesuai {dasar hukum}, isi.\n');
    const told = await runSop('draft 1 --text-file tanggapan.txt --cite "Permendagri 83/2022"', context);
    expect(told.code).toBe(0);
    expect(told.stderr).toContain(
      '! Permendagri 83/2022 belum ada di pustaka, statusnya belum diketahui.\n  Dimuat dengan sop regulation add',
    );
    const { drafts, citations } = await stateOf(context);
    expect(drafts[0]?.text).toBe('Sesuai Peraturan Menteri Dalam Negeri Nomor 83 Tahun 2022, isi.\n');
    expect(citations).toMatchObject([{ status: 'unknown', source: [], seenAt: null, url: null, title: '' }]);
  });

  it('refuses what names no instrument', async () => {
    const context = await drafting();
    write(context, 'Isi.\n');
    const told = await runSop('draft 1 --text-file tanggapan.txt --cite "surat kemarin"', context);
    expect(told.code).toBe(2);
    expect(told.stderr).toBe(
      '× Dasar hukum belum dikenali: --cite "surat kemarin".\n  Jenis peraturannya belum dikenali.\n  Tulis jenis, nomor, dan tahunnya; atau kodenya pada sop regulation list.\n  Berikutnya: ulangi dengan --cite "Permendagri 130/2018"\n',
    );
    expect((await stateOf(context)).drafts).toEqual([]);
  });

  it('recognises what was typed by hand, and no number that is none', async () => {
    const context = await drafting(revoked2008);
    write(context, 'Lihat PP 19/2008 dan surat nomor 12/2024 tanggal 3/5/2026.\n');
    const told = await runSop('draft 1 --text-file tanggapan.txt', context);
    expect(told.stdout).toContain('\n  ! PP 19/2008: dicabut dengan PP 17/2018 (JDIH Kemendagri, 23 Nov)');
    expect((await runSop('submit 1', context)).stdout).toContain('\n  ! PP 19/2008: dicabut dengan');
    const { citations } = await stateOf(context);
    expect(citations).toMatchObject([{ citation: 'PP 19/2008', typed: true, status: 'revoked' }]);
  });

  it('keeps a citation while its instrument stands in the text, and drops it with it', async () => {
    const context = await drafting(kelurahan2018);
    write(context, `Isi.\n\n${closing}\n`);
    await runAll(context, [
      'draft 1 --text-file tanggapan.txt --cite "PP 17/2018" --cite "Permendagri 130/2018"',
    ]);
    const first = await stateOf(context);
    expect(first.citations).toHaveLength(2);
    write(context, 'Isi menurut PP 17/2018 saja.\n');
    await runAll(context, ['draft 1 --text-file tanggapan.txt']);
    const { citations } = await stateOf(context);
    expect(citations).toMatchObject([{ citation: 'PP 17/2018', form: kecamatan }]);
    expect(citations[0]).not.toHaveProperty('typed');
  });

  it('says that a place for the legal basis was not filled', async () => {
    const context = await drafting();
    write(context, 'Sesuai {dasar hukum}, isi.\n');
    const told = await runSop('draft 1 --text-file tanggapan.txt', context);
    expect(told.stderr).toContain('{dasar hukum} masih ada dalam tanggapan; isi dengan sop draft 1 --cite');
  });
});

it('cites a title in capitals as one writes it', async () => {
  const context = await drafting({
    title: 'PERATURAN MENTERI DALAM NEGERI NOMOR 70 TAHUN 2019 TENTANG SISTEM INFORMASI PEMERINTAHAN DAERAH',
    type: 'PERATURAN MENTERI DALAM NEGERI',
    number: '70',
    year: '2019',
  });
  write(context, 'Isi.\n');
  await runAll(context, ['draft 1 --text-file tanggapan.txt --cite "Permendagri 70/2019"']);
  const { drafts, citations } = await stateOf(context);
  expect(drafts[0]?.text).toContain(
    'Dasar hukum: Peraturan Menteri Dalam Negeri Nomor 70 Tahun 2019 tentang Sistem Informasi Pemerintahan Daerah.',
  );
  expect(citations).toMatchObject([{ title: 'Sistem Informasi Pemerintahan Daerah', status: 'unknown' }]);
});

describe('in the editor', () => {
  it('shows the legal form in the reply; what is taken out again is not cited', async () => {
    const context = await drafting();
    let seen = '';
    const told = await runSop('draft 1 --cite "PP 17/2018"', context, {
      answers: [],
      edit: (text) => {
        seen = text;
        return text.replace(/Dasar hukum:.*\n/, 'Isi tanpa dasar hukum.\n');
      },
    });
    expect(seen).toContain(`Dasar hukum: ${kecamatan}.\n\n${closing}`);
    expect(told.code).toBe(0);
    expect(told.stderr).toContain('PP 17/2018 tidak ada dalam tanggapan');
    expect((await stateOf(context)).citations).toEqual([]);
  });

  it('of a reply that is written, the citation alone is a change', async () => {
    const context = await drafting();
    write(context, 'Isi.\n');
    await runAll(context, ['draft 1 --text-file tanggapan.txt']);
    const told = await runSop('draft 1 --cite "PP 17/2018"', context, { answers: [], edit: (text) => text });
    expect(told.stdout).toContain('Draf ke-1 2026-A-0001 tercatat');
    const { drafts } = await stateOf(context);
    expect(drafts.at(-1)?.text).toBe(`Isi.\n\nDasar hukum: ${kecamatan}.\n`);
  });

  it('of a fresh reply, it is none', async () => {
    const context = await drafting();
    const told = await runSop('draft 1 --cite "PP 17/2018"', context, { answers: [], edit: (text) => text });
    expect(told.stdout).toContain('Tidak ada perubahan; draf tidak dicatat.');
  });
});
