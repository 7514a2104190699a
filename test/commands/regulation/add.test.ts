// sop regulation add: items by hand, from an address, a file or a citation; in a terminal and without one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeWeb, type FakeWeb, serveCase } from '../../support/fake-web.ts';
import { fileItems, kecamatan2018 } from '../../support/filed-items.ts';
import { sourcesFolder } from '../../support/fixture-fetcher.ts';
import { foundedOffice } from '../../support/office.ts';
import { buildPdf } from '../../support/pdf.ts';
import { type Answer, runSop, type TestContext } from '../../support/test-context.ts';

const ildis = 'https://jdih.kemendagri.go.id/dokumen/view?id=1937';
const news = 'https://otda.kemendagri.go.id/berita/camat-dilantik/1';
const heading =
  'PERATURAN MENTERI DALAM NEGERI\nNOMOR 7 TAHUN 2025\nTENTANG\nPEDOMAN KECAMATAN\nDENGAN RAHMAT TUHAN YANG MAHA ESA';
const closing = 'Ditetapkan di Jakarta\npada tanggal 25 April 2025';

let web: FakeWeb;
let context: TestContext;

beforeEach(async () => {
  web = createFakeWeb();
  context = await foundedOffice({ http: web, env: { NO_COLOR: '1' } });
  serveCase(web, 'jdih-kemendagri-html', 'good');
  web.set(news, {
    body: '<title>x</title><h1>Camat \u202eDilantik</h1><meta property="article:published_time" content="2026-11-20">',
    headers: { 'content-type': 'text/html' },
  });
  context.advance(60);
});

function sop(args: string[], answers?: Answer[]) {
  context.advance(5);
  return runSop(args, context, answers ? { answers } : {});
}

const add = (...args: string[]) => sop(['regulation', 'add', ...args]);

async function shownJson(typed: string): Promise<Record<string, unknown>> {
  return JSON.parse((await sop(['regulation', 'show', typed, '--json'])).stdout);
}

async function officeEvents(): Promise<number> {
  const { stdout } = await sop(['verify', '--json']);
  return JSON.parse(stdout).devices[0].events;
}

function save(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(context.cwd, name), bytes);
  return name;
}

describe('from an address', () => {
  it('reads an ILDIS page', async () => {
    const told = await add(ildis);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain(
      '✔ Masuk pustaka: Kepmendagri 300.2.2-2138/2025 Pemberian dan Pemutakhiran',
    );
    expect(told.stdout).toContain('Berikutnya: sop intake --from-regulation "Kepmendagri 300.2.2-2138/2025"');
    expect((await sop(['regulation', 'show', ildis])).stdout).toMatch(/catatan\s+A\.\d+/);
    expect(await shownJson('Kepmendagri 300.2.2-2138/2025')).toMatchObject({
      key: '/akn/id/act/kepmendagri/2025/300.2.2-2138',
      url: ildis,
      claims: [{ source: 'by-hand', kept: 'asked', parser: 1, finding: { enacted: '2025-04-25' } }],
      relations: [
        {
          kind: 'amendedBy',
          name: 'Kepmendagri 300.2.2-2430/2025',
          sources: ['by-hand@jdih.kemendagri.go.id'],
        },
      ],
      announced: null,
    });
  });

  it('asks each field in a terminal, with what was read as its answer', async () => {
    const told = await sop(
      ['regulation', 'add', ildis],
      ['', 'Kode Wilayah', '', { to: 'Diundangkan', say: '1-4-2025' }, '-', 'tidak berlaku'],
    );
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.asked).toEqual([
      'Jenis, nomor, dan tahunnya',
      'Tentang',
      'Ditetapkan tanggal (- bila tidak diketahui)',
      'Diundangkan tanggal (- bila tidak diketahui)',
      'Pengundangan tidak dapat mendahului penetapan.',
      'Diundangkan tanggal (- bila tidak diketahui)',
      'Statusnya',
    ]);
    expect(told.stderr).toContain('Mengambil dari jdih.kemendagri.go.id');
    expect(await shownJson('Kepmendagri 300.2.2-2138/2025')).toMatchObject({
      about: 'Kode Wilayah',
      date: '2025-04-25',
      status: 'revoked',
    });
  });

  it('files news with the title of its page', async () => {
    const told = await add(news, '--news');
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(/^✔ Masuk pustaka: berita-[0-9a-f]{6} Camat Dilantik$/m);
    expect(await shownJson(news)).toMatchObject({
      kind: 'news',
      title: 'Camat Dilantik',
      date: '2026-11-20',
    });
    const again = await add(news, '--news', '--about', 'Camat Baru');
    expect(again.stdout).toMatch(/^✔ Diperbarui di pustaka: berita-[0-9a-f]{6} Camat Baru$/m);
    expect((await add(news, '--news', '--status', 'in-force')).stderr).toContain(
      '× --status tidak berlaku untuk berita.',
    );
  });

  it('asks in a terminal what a page without a number is', async () => {
    const told = await sop(['regulation', 'add', news], ['Berita', '', '']);
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(await shownJson(news)).toMatchObject({ kind: 'news', date: '2026-11-20' });
  });

  it('does not guess without a terminal', async () => {
    const told = await add(news);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('× Jenis, nomor, dan tahun peraturannya belum diketahui.');
    expect(told.stderr).toContain('--type permendagri --number 7 --year 2025, atau --news untuk berita');
  });

  it.each([
    ['https://jdih.kemendagri.go.id/none', 'Alamatnya tidak ada lagi (404). Tidak ada yang dicatat.'],
    ['https://guarded.example.go.id/a', 'Terhalang (403). Tidak ada yang dicatat.'],
    ['https://challenge.example.go.id/a', 'Terhalang (halaman pemeriksaan robot'],
    [
      'https://down.example.go.id/a',
      'Belum terjangkau (nama hostnya tidak dikenal). Tidak ada yang dicatat.',
    ],
    ['https://data.example.go.id/a', 'Isinya bukan halaman web atau PDF'],
  ])('says why it cannot, and how by hand: %s', async (address, why) => {
    web.set('https://guarded.example.go.id/a', { body: 'no', status: 403 });
    web.set('https://challenge.example.go.id/a', {
      body: '<!doctype html><title>Just a moment...</title>',
      headers: { 'content-type': 'text/html' },
    });
    web.set('https://down.example.go.id/robots.txt', { fault: 'dns' });
    web.set('https://down.example.go.id/a', { fault: 'dns' });
    web.set('https://data.example.go.id/a', { body: '{}' });
    const before = await officeEvents();
    const told = await add(address);
    expect(told.code).toBe(5);
    expect(told.stderr).toContain(why);
    expect(told.stderr).toContain('simpan dari peramban sebagai PDF atau HTML, lalu sop regulation add FILE');
    expect(await officeEvents()).toBe(before);
  });

  it.each(['http://user:pw@x.example.go.id/', 'http://'])('takes no %s', async (address) => {
    expect((await add(address)).code).toBe(2);
  });
});

describe('from a file', () => {
  it('reads a PDF and files it', async () => {
    const told = await add(save('unduhan.pdf', buildPdf([heading, closing])));
    expect(told.stdout).toContain('✔ Masuk pustaka: Permendagri 7/2025 Pedoman Kecamatan\n');
    expect(told.stdout).toContain(
      '  Naskah tersimpan: unduhan.pdf, 1 kB, 2 halaman, 134 huruf teks, dari file',
    );
    const { documents, date, topics } = await shownJson('Permendagri 7/2025');
    expect(documents).toMatchObject([{ name: 'unduhan.pdf', pages: 2, url: null }]);
    expect(date).toBe('2025-04-25');
    expect(topics).toMatchObject([{ topic: 'kecamatan-kelurahan' }]);
    const [filed] = documents as { path: string }[];
    expect(readFileSync(join(context.archivePath, filed!.path)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await sop(['verify'])).code).toBe(0);
  });

  it('records the same file once', async () => {
    await add(save('unduhan.pdf', buildPdf([heading, closing])));
    const before = await officeEvents();
    const told = await add(save('salinan.pdf', buildPdf([heading, closing])), '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ outcome: 'unchanged', document: null, events: [] });
    expect(await officeEvents()).toBe(before);
  });

  it('takes a scan with what a person says of it', async () => {
    const scan = save('pindai.pdf', buildPdf(['', '']));
    expect((await add(scan)).stderr).toContain('belum diketahui');
    const told = await add(scan, '--type', 'permendagri', '--number', '7', '--year', '2025');
    expect(told.stdout).toContain('✔ Masuk pustaka: Permendagri 7/2025\n');
    expect(told.stdout).toContain('2 halaman, hasil pindai tanpa teks, tidak ikut dicari');
    expect(told.stdout).toContain('Tidak masuk topik mana pun; disimpan karena dicatat dengan tangan.');
  });

  it('reads a page that was saved from the browser, and where it was', async () => {
    const page = `<!-- saved from url=(0049)${ildis} -->\n<h1>PP Nomor 17 Tahun 2018 tentang Kecamatan</h1>`;
    await add(save('halaman.html', page));
    expect(await shownJson('PP 17/2018')).toMatchObject({
      url: ildis,
      documents: [{ name: 'halaman.html', pages: 0 }],
    });
    expect((await sop(['regulation', 'search', 'kecamatan'])).stdout).toContain('PP 17/2018');
  });

  it('reads it as the page of the address that is given with it', async () => {
    const saved = readFileSync(join(sourcesFolder, 'jdih-kemendagri-html/good/1937.html'));
    const told = await add(save('hal.html', saved), '--url', ildis);
    expect(told.stdout).not.toContain('Tidak dipakai');
    expect(await shownJson(ildis)).toMatchObject({
      files: [{ url: expect.stringContaining('https://jdih.kemendagri.go.id/common/dokumen/') }],
    });
  });

  it.each([
    ['surat.docx', 'bukan zip', 2, 'bukan PDF atau HTML'],
    ['tidak-ada.pdf', null, 2, 'tidak-ada.pdf'],
  ])('refuses %s', async (name, bytes, code, why) => {
    if (bytes !== null) save(name, bytes);
    const told = await add(name);
    expect(told.code).toBe(code);
    expect(told.stderr).toContain(why);
  });
});

describe('from a citation', () => {
  it('takes what the options say', async () => {
    const told = await add(
      ...[
        'permendagri no. 7 th 2025',
        '--about',
        'PEDOMAN KERJA KECAMATAN',
        '--revokes',
        'Permendagri 5/2017',
      ],
      ...['--amended-by', 'Permendagri 9/2026', '--status', 'in-force', '--enacted', '25-4-2025'],
      ...['--url', 'https://x.example.go.id/7'],
    );
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(await shownJson('Permendagri 7/2025')).toMatchObject({
      title: 'Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025 tentang Pedoman Kerja Kecamatan',
      url: 'https://x.example.go.id/7',
      status: 'in-force',
      relations: [
        { kind: 'revokes', key: '/akn/id/act/permendagri/2017/5' },
        { kind: 'amendedBy', key: '/akn/id/act/permendagri/2026/9' },
      ],
    });
  });

  it('completes an instrument that a source shows, beside what that says', async () => {
    await fileItems(context, kecamatan2018);
    const told = await add('PP 17/2018', '--status', 'not-in-force', '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({ outcome: 'updated', about: 'Kecamatan' });
    expect(await shownJson('PP 17/2018')).toMatchObject({
      status: 'conflict',
      says: [
        { source: 'by-hand', status: 'not-in-force' },
        { source: 'jdih-kemendagri', status: 'in-force' },
      ],
    });
    const shown = await sop(['regulation', 'show', 'PP 17/2018']);
    expect(shown.stdout).toContain('STATUS BERBEDA ANTARSUMBER');
    expect(shown.stdout).toContain('Catatan kantor: tidak berlaku');
  });

  it('keeps what was said before where nothing new is said', async () => {
    await add('Permendagri 7/2025', '--about', 'Pedoman', '--enacted', '25-4-2025', '--status', 'in-force');
    const before = await officeEvents();
    expect((await add('Permendagri 7/2025')).stdout).toContain('tidak ada yang dicatat');
    expect(await officeEvents()).toBe(before);
    await add('Permendagri 7/2025', '--promulgated', '30-4-2025');
    expect(await shownJson('Permendagri 7/2025')).toMatchObject({
      about: 'Pedoman',
      date: '2025-04-25',
      status: 'in-force',
      claims: [{ finding: { promulgated: '2025-04-30' } }],
    });
  });

  it.each([
    [['zzz'], '× Belum dikenali: zzz'],
    [['Permendagri 7/2025', '--revokes', 'entah'], '× Peraturan pada --revokes belum dikenali: entah'],
    [
      ['Permendagri 7/2025', '--enacted', '25-4-2025', '--promulgated', '1-4-2025'],
      '× Pengundangan tidak dapat',
    ],
    [['Permendagri 7/2025', '--status', 'berlaku'], '--status'],
    [['Permendagri 7/2025', '--enacted', '31-2-2025'], '--enacted'],
    [['Permendagri 7/2025', '--type', 'entah', '--number', '1'], '× Peraturan belum dikenali: entah 1'],
    [['Permendagri 7/2025', '--url', 'javascript:x'], '× Alamat belum dapat dipakai'],
    [[], 'sop regulation add https://…'],
  ])('refuses %j', async (args, why) => {
    const told = await add(...args);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
  });

  it('speaks English too', async () => {
    const told = await add('Permendagri 7/2025', '--lang', 'en');
    expect(told.stdout).toContain('✔ Added to the library: Permendagri 7/2025\n');
  });
});
