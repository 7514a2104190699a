// What a person says of an item is judged: impossible facts, documents of another instrument, damaged ones, other titles.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeWeb, type FakeWeb } from '../../support/fake-web.ts';
import { fileItems, kecamatan2018, kelurahan2018 } from '../../support/filed-items.ts';
import { foundedOffice } from '../../support/office.ts';
import { buildPdf } from '../../support/pdf.ts';
import { type Answer, runSop, type TestContext } from '../../support/test-context.ts';

const untitled = 'https://otda.kemendagri.go.id/berita/2';
const heading =
  'PERATURAN MENTERI DALAM NEGERI\nNOMOR 7 TAHUN 2025\nTENTANG\nPEDOMAN KECAMATAN\nDENGAN RAHMAT TUHAN YANG MAHA ESA';

let web: FakeWeb;
let context: TestContext;

beforeEach(async () => {
  web = createFakeWeb();
  web.set(untitled, { body: '<!doctype html><p>Isi', headers: { 'content-type': 'text/html' } });
  context = await foundedOffice({ http: web, env: { NO_COLOR: '1' } });
  await fileItems(context, kelurahan2018, kecamatan2018);
  writeFileSync(join(context.cwd, 'lain.pdf'), buildPdf([heading]));
  writeFileSync(join(context.cwd, 'rusak.pdf'), `%PDF-1.7\n${'x'.repeat(2000)}`);
  writeFileSync(join(context.cwd, 'html.pdf'), '<!doctype html><html><body><p>Masuk</html>');
});

function sop(args: string[], answers?: Answer[]) {
  context.advance(60);
  return runSop(args, context, answers ? { answers } : {});
}

const add = (...args: string[]) => sop(['regulation', 'add', ...args]);
const fetch = (...args: string[]) => sop(['regulation', 'fetch', 'Permendagri 130/2018', ...args]);

async function officeEvents(): Promise<number> {
  return JSON.parse((await sop(['verify', '--json'])).stdout).devices[0].events;
}

describe('what cannot be', () => {
  it.each([
    [['Permendagri 7/2025', '--revokes', 'UU 23/2014'], '× --revokes tidak mungkin: Undang-Undang Nomor 23'],
    [['UU 23/2014', '--revoked-by', 'Permendagri 7/2025'], '× --revoked-by tidak mungkin'],
    [['PP 17/2018', '--amends', 'UU 23/2014'], '× --amends tidak mungkin'],
    [['PP 17/2018', '--revokes', 'PP 17/2018'], '× --revokes menyebut peraturan itu sendiri'],
    [['Permendagri 7/2027'], '× Tahun pada kutipannya belum tiba: 2027'],
    [['PP 17/2018', '--year', '2031'], '× Tahun pada --year belum tiba: 2031'],
    [['Permendagri 7/2026', '--enacted', '1-12-2026'], '× Tanggal pada --enacted belum tiba: 2026-12-01'],
    [['Permendagri 7/2026', '--promulgated', 'besok'], '× Tanggal pada --promulgated belum tiba'],
    [
      ['PP 17/2018', '--enacted', '3-5-2016'],
      '× Tanggal pada --enacted tidak sesuai dengan tahun nomornya: 2016-05-03',
    ],
  ])('is refused: %j', async (args, why) => {
    const before = await officeEvents();
    const told = await add(...args);
    expect(told).toMatchObject({ code: 2, stdout: '' });
    expect(told.stderr).toContain(why);
    expect(await officeEvents()).toBe(before);
  });

  it('what may be is taken: one of the same level, a day of the year before', async () => {
    const told = await add('PP 17/2018', '--revokes', 'PP 19/2008', '--enacted', '29-12-2017');
    expect(told).toMatchObject({ code: 0, stderr: '' });
  });

  it('is asked again in a terminal', async () => {
    const told = await sop(
      ['regulation', 'add', 'Permendagri 7/2025', '--about', 'Contoh', '--status', 'unknown'],
      ['', '1-12-2026', '1-1-2020', '25-4-2025', '-'],
    );
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.asked).toContain('Tanggal itu belum tiba.');
    expect(told.asked).toContain('Tidak sesuai dengan tahun nomornya; boleh beda setahun.');
  });
});

describe('a document that names another instrument', () => {
  it.each([
    ['fetch', () => fetch('--file', 'lain.pdf'), () => fetch('--file', 'lain.pdf', '--yes')],
    [
      'add',
      () => add('lain.pdf', '--number', 'Permendagri 130/2018'),
      () => add('lain.pdf', '--number', 'Permendagri 130/2018', '--yes'),
    ],
  ])('%s refuses without a terminal, and keeps with --yes', async (_command, refused, kept) => {
    const before = await officeEvents();
    const told = await refused();
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('× Naskah ini menyebut Permendagri 7/2025, bukan Permendagri 130/2018.');
    expect(told.stderr).toContain('--yes');
    expect(await officeEvents()).toBe(before);
    expect((await kept()).code).toBe(0);
  });

  it('is asked about in a terminal', async () => {
    const before = await officeEvents();
    const args = ['regulation', 'fetch', 'Permendagri 130/2018', '--file', 'lain.pdf'];
    const told = await sop(args, ['tidak']);
    expect(told.asked).toEqual([
      'Naskah menyebut Permendagri 7/2025, bukan Permendagri 130/2018; tetap simpan',
    ]);
    expect(told.code).not.toBe(0);
    expect(await officeEvents()).toBe(before);
    expect((await sop(args, ['ya'])).code).toBe(0);
  });
});

describe('a document that is none', () => {
  it.each([
    ['rusak.pdf', '× PDF ini belum dapat dibuka: rusak.pdf'],
    ['html.pdf', '× File html.pdf berisi halaman web (HTML), bukan PDF.'],
  ])('%s is refused, by fetch and by add', async (name, why) => {
    const before = await officeEvents();
    for (const told of [
      await fetch('--file', name),
      await add(name),
      await add(name, '--number', 'PP 1/2018'),
    ]) {
      expect(told.code).toBe(2);
      expect(told.stderr).toContain(why);
      expect(told.stderr).not.toContain('hasil pindai');
    }
    expect(await officeEvents()).toBe(before);
  });

  it('what nobody can open is kept with --yes', async () => {
    expect((await fetch('--file', 'rusak.pdf', '--yes')).stdout).toContain('isinya belum dapat dibuka');
  });
});

it('a page without a title takes one from --about', async () => {
  expect((await add(untitled, '--news')).stderr).toContain('× Halaman ini tidak memuat judul.');
  const news = await add(untitled, '--news', '--about', 'Camat dilantik');
  expect(news.stdout).toMatch(/^✔ Masuk pustaka: berita-[0-9a-f]{6} Camat dilantik$/m);
  const named = await add(untitled, '--number', 'Permendagri 9/2025', '--about', 'Pedoman');
  expect(named.stdout).toContain('✔ Masuk pustaka: Permendagri 9/2025 Pedoman');
});

describe('a title that sources show otherwise', () => {
  const warning = '! Judul PP 17/2018 menurut sumber lain: Kecamatan; yang dikutip judul sumber';

  it('is told before it is recorded, and does not replace it', async () => {
    const told = await add('PP 17/2018', '--about', 'Kelurahan');
    expect(told).toMatchObject({ code: 0, stderr: `${warning}\n` });
    expect((await add('PP 17/2018', '--about', 'KECAMATAN')).stderr).toBe('');
  });

  it('is asked about in a terminal', async () => {
    const before = await officeEvents();
    const args = ['regulation', 'add', 'PP 17/2018', '--about', 'Kelurahan', '--status', 'unknown'];
    const told = await sop(args, ['', '', '', 'tidak']);
    expect(told.asked.at(-1)).toBe('Tetap catat judul ini di sampingnya');
    expect(told.stderr).toContain(warning);
    expect(await officeEvents()).toBe(before);
  });
});
