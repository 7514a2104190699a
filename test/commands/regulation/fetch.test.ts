// sop regulation fetch: the document of an item, checked, hashed and filed once; what cannot be had says why and how by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/regulations/crawl/http.ts';
import { startBadNetwork } from '../../support/bad-network.ts';
import { createFakeWeb, type FakeWeb } from '../../support/fake-web.ts';
import { fileItems, kecamatan2018, kelurahan2018 } from '../../support/filed-items.ts';
import { foundedOffice } from '../../support/office.ts';
import { buildPdf } from '../../support/pdf.ts';
import { type Answer, runSop, type TestContext } from '../../support/test-context.ts';

const url = 'https://jdih.kemendagri.go.id/common/dokumen/130.pdf';
const other = 'https://jdih.kemendagri.go.id/common/dokumen/lampiran.pdf';
const pdf = { 'content-type': 'application/pdf' };

let web: FakeWeb;
let context: TestContext;

beforeEach(async () => {
  web = createFakeWeb();
  context = await foundedOffice({ http: web, env: { NO_COLOR: '1' } });
  const hostile = '../../\u001b[31m\u202efdp.exe';
  await fileItems(context, { ...kelurahan2018, files: [{ url, name: hostile }] }, kecamatan2018);
  web.set(url, { body: buildPdf(['Pasal 1', ''], 1200), headers: pdf });
  context.advance(60);
});

function fetch(...args: string[]) {
  return sop(['regulation', 'fetch', ...args]);
}

function sop(args: string[], answers?: Answer[]) {
  context.advance(5);
  return runSop(args, context, answers ? { answers } : {});
}

async function documents(typed = 'Permendagri 130/2018'): Promise<Record<string, unknown>[]> {
  return JSON.parse((await sop(['regulation', 'show', typed, '--json'])).stdout).documents;
}

it('files the document under a name of our own', async () => {
  const told = await fetch('Permendagri', '130/2018');
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toBe(
    `✔ Dokumen Permendagri 130/2018 tersimpan di arsip\n  permendagri-2018-130.pdf, 1 kB, 2 halaman, 6 huruf teks, dari ${url}\n  Berikutnya: sop regulation show "Permendagri 130/2018"\n`,
  );
  const [filed] = await documents();
  expect(filed).toMatchObject({ name: 'permendagri-2018-130.pdf', pages: 2, signs: 6, url });
  const bytes = readFileSync(join(context.archivePath, String(filed?.['path'])));
  expect(bytes.equals(buildPdf(['Pasal 1', ''], 1200))).toBe(true);
  expect((await sop(['verify'])).code).toBe(0);
});

it('records the same bytes once, and says when others came', async () => {
  await fetch('Permendagri 130/2018');
  const same = await fetch('Permendagri 130/2018');
  expect(same.stdout).toMatch(
    /sudah ada, isinya sama \(A\.\d+, Sen 23 Nov 2026 08\.57 WIB\); tidak ada yang dicatat/,
  );
  expect(await documents()).toHaveLength(1);
  web.set(url, { body: buildPdf(['Pasal 2'], 1200), headers: pdf });
  const changed = await fetch('Permendagri 130/2018');
  expect(changed.stdout).toContain('Isinya lain dari yang disimpan Sen 23 Nov 2026 08.57 WIB; keduanya ada');
  const json = JSON.parse((await fetch('Permendagri 130/2018', '--json')).stdout);
  expect(json).toMatchObject({ outcome: 'unchanged', events: [], pages: 1 });
  expect(await documents()).toHaveLength(2);
});

it('says that a scan has no text', async () => {
  web.set(url, { body: buildPdf(['', ''], 1200), headers: pdf });
  expect((await fetch('Permendagri 130/2018')).stdout).toContain(
    '2 halaman, hasil pindai tanpa teks, tidak ikut dicari',
  );
});

it('warns of a PDF that runs something when it is opened', async () => {
  const bytes = buildPdf(['x'], 1200)
    .toString('latin1')
    .replace('/Type /Catalog', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Type /Catalog');
  web.set(url, { body: Buffer.from(bytes, 'latin1'), headers: pdf });
  expect((await fetch('Permendagri 130/2018')).stderr).toContain('PDF ini menjalankan skrip');
});

describe('what cannot be had', () => {
  it.each([
    [
      'a page in its place',
      { body: '<!doctype html><p>Maaf', headers: { 'content-type': 'text/html' } },
      'mengirim halaman web',
    ],
    ['a stub', { body: '%PDF-1.4\n%%EOF', headers: pdf }, 'Hanya 14 byte.'],
    ['something else', { body: 'x'.repeat(2000), headers: pdf }, 'tidak dimulai seperti PDF'],
    ['a refusal', { body: '', status: 403 }, 'Terhalang (403).'],
    ['a broken server', { body: '', status: 500 }, 'Belum terjangkau (servernya sedang terganggu, 500).'],
    ['a doubtful certificate', { fault: 'certificate' as const }, 'sertifikatnya tidak dapat dipastikan'],
    [
      'a redirect elsewhere',
      { body: '', status: 302, headers: { location: 'https://evil.example.net/' } },
      'Pindah ke host lain',
    ],
    [
      'a redirect inside',
      { body: '', status: 302, headers: { location: 'http://10.0.0.1/' } },
      'Belum terjangkau',
    ],
  ])('is told with the way by hand: %s', async (_, answer, why) => {
    web.set(url, answer);
    const told = await fetch('Permendagri 130/2018');
    expect(told.code).toBe(5);
    expect(told.stderr).toContain(why);
    expect(told.stderr).toContain(
      'simpan PDF-nya dari peramban, lalu sop regulation fetch "Permendagri 130/2018" --file FILE.pdf',
    );
    expect(await documents()).toEqual([]);
  });

  it('names the page where nobody knows the file', async () => {
    const told = await fetch('PP 17/2018');
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('× Alamat dokumen PP 17/2018 belum diketahui.');
    expect(told.stderr).toContain(`Halamannya: ${kecamatan2018.url}`);
  });
});

describe('another way to it', () => {
  it('is an address', async () => {
    web.set('https://elsewhere.example.go.id/p', { body: buildPdf(['x'], 1200), headers: pdf });
    const told = await fetch('PP 17/2018', '--url', 'https://elsewhere.example.go.id/p');
    expect(told.code).toBe(0);
    expect(await documents('PP 17/2018')).toMatchObject([{ name: 'pp-2018-17.pdf' }]);
  });

  it('is a file', async () => {
    writeFileSync(join(context.cwd, 'unduhan.pdf'), buildPdf(['x'], 1200));
    writeFileSync(join(context.cwd, 'surat.txt'), 'x');
    expect((await fetch('PP 17/2018', '--file', 'unduhan.pdf')).code).toBe(0);
    expect(await documents('PP 17/2018')).toMatchObject([{ name: 'unduhan.pdf', url: null }]);
    expect((await fetch('PP 17/2018', '--file', 'surat.txt')).stderr).toContain(
      '× File surat.txt bukan PDF.',
    );
  });

  it('is never an inner host', async () => {
    const network = await startBadNetwork();
    const within = { ...context, http: createHttp({}) };
    const told = await runSop(
      ['regulation', 'fetch', 'PP 17/2018', '--url', `${network.origin}/page`],
      within,
    );
    await network.close();
    expect(told.code).toBe(5);
    expect(told.stderr).toContain('beralamat di jaringan dalam');
    expect(network.asked).toEqual([]);
  });

  it('is chosen among several, or named', async () => {
    const files = [
      { url, name: 'Naskah' },
      { url: other, name: 'Lampiran' },
    ];
    await fileItems(context, { ...kelurahan2018, files, source: 'bpk' });
    web.set(other, { body: buildPdf(['Lampiran'], 1200), headers: pdf });
    const told = await fetch('Permendagri 130/2018');
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('× Permendagri 130/2018 punya 2 file.');
    expect(told.stderr).toContain(`sop regulation fetch "Permendagri 130/2018" --url "${url}"`);
    expect(told.stderr).toContain(other);
    const shown = ['regulation', 'show', 'Permendagri 130/2018'];
    expect((await sop(shown)).stdout).toContain(`fetch "Permendagri 130/2018" --url "${url}"\n`);
    // A terminal asks which; in a narrow one addresses and commands stand unbroken.
    const narrow = await runSop(shown, context, { answers: [], columns: 40 });
    expect(narrow.stdout).toContain('Berikutnya:\n  sop regulation fetch "Permendagri 130/2018"\n');
    expect(narrow.stdout).toContain(`\n  ${url}\n      Naskah\n  ${other}\n      Lampiran\n`);
    const chosen = await sop(['regulation', 'fetch', 'Permendagri 130/2018'], ['lampiran.pdf']);
    expect(chosen.code).toBe(0);
    expect(await documents()).toMatchObject([{ url: other }]);
  });
});

it('knows no item that the library does not have', async () => {
  const told = await fetch('Permendagri 1/1999');
  expect(told.code).toBe(2);
  expect(told.stderr).toContain('× Belum ada di pustaka: Permendagri 1/1999');
});
