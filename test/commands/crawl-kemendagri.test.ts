// What the search says on a screen, in a mail, and to a person who looked in the browser.
import { expect, it } from 'vitest';
import { crawlJson, feed, searchingOffice, serveLater, two } from '../support/crawling.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const jdih = '--source jdih-kemendagri';
const screen = { answers: [] };
const plain = (text: string) => text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');

/** Runs in a terminal and gives its screen without colours. */
async function shown(context: TestContext, line: string, columns = 80): Promise<string> {
  return plain((await runSop(line, context, { ...screen, columns })).stdout);
}

it('shows each source, what is new and why, and the next command', async () => {
  const { context, web } = await searchingOffice();
  expect(await shown(context, `crawl-kemendagri ${two}`)).toBe(
    `Penelusuran Sen 23 Nov 2026 07.36 WIB, 2 sumber
✔ JDIH Kemendagri    penelusuran pertama: 14 butir dikenali; yang baru
                     diberitakan mulai berikutnya
✔ Berita Kemendagri  penelusuran pertama: 3 butir dikenali; yang baru
                     diberitakan mulai berikutnya
`,
  );
  serveLater(web);
  web.set('https://backend.kemendagri.go.id/api/v1/blogs/public?limit=100&page=1', {
    body: 'Forbidden',
    status: 403,
  });
  context.advance(24 * 60);
  expect(await shown(context, `crawl-kemendagri ${two}`, 100)).toBe(
    `Penelusuran Sel 24 Nov 2026 07.36 WIB, 2 sumber
✔ JDIH Kemendagri    1 baru, 1 berubah
× Berita Kemendagri  terhalang (403), isinya belum diketahui
                     Periksa di peramban, lalu:
                     sop crawl-kemendagri --by-hand "kemendagri.go.id"
Baru
  Permendagri 19/2026  Evaluasi Kecamatan
      16 Nov 2026; topik kecamatan dan kelurahan (kecamatan)
      https://jdih.kemendagri.go.id/dokumen/view?id=2093
Berubah
  Permendagri 130/2018  Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan
    Masyarakat di Kelurahan
      status: Berlaku → Tidak Berlaku
      https://jdih.kemendagri.go.id/dokumen/view?id=1301
Berikutnya: sop intake --from-regulation "Permendagri 19/2026"
`,
  );
  context.advance(24 * 60);
  expect(await shown(context, `crawl-kemendagri ${two}`)).toContain(
    'Berita Kemendagri  terhalang (403) sejak Sel 24 Nov, isinya belum diketahui',
  );
});

it('is a mail of plain lines without a terminal, and silent with --quiet where there is nothing to say', async () => {
  const { context, web } = await searchingOffice();
  expect((await runSop(`crawl-kemendagri ${two} --quiet`, context)).stdout).toBe(
    'SOP 15: 2 sumber dikenali (Sen 23 Nov 2026)\nPenelusuran pertama: JDIH Kemendagri, Berita Kemendagri\n',
  );
  const nothing = await runSop(`crawl-kemendagri ${two} --quiet`, context);
  expect(nothing).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect((await runSop(`crawl-kemendagri ${two}`, context)).stdout).toBe(
    'SOP 15: tidak ada informasi baru, 2 sumber dilihat (Sen 23 Nov 2026)\n',
  );
  serveLater(web);
  web.set('https://backend.kemendagri.go.id/api/v1/blogs/public?limit=100&page=1', { fault: 'timeout' });
  const told = await runSop(`crawl-kemendagri ${two} --quiet`, context);
  expect(told.code).toBe(5);
  expect(told.stdout).toBe(
    `SOP 15: 1 informasi baru, 1 berubah, 1 sumber belum terbaca (Sen 23 Nov 2026)
Baru: Permendagri 19/2026
Berubah: Permendagri 130/2018
Belum terjangkau: Berita Kemendagri (terlalu lama tanpa jawaban)
Periksa di peramban, lalu: sop crawl-kemendagri --by-hand "kemendagri.go.id"
Permendagri 19/2026  Evaluasi Kecamatan
  https://jdih.kemendagri.go.id/dokumen/view?id=2093
Permendagri 130/2018  Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan …; status: Berlaku → Tidak Berlaku
  https://jdih.kemendagri.go.id/dokumen/view?id=1301
Berikutnya: sop intake --from-regulation "Permendagri 19/2026"
`,
  );
  const english = await runSop(`crawl-kemendagri ${two} --lang en`, context);
  expect(english.stdout.split('\n')[0]).toBe('SOP 15: 1 source not read (Mon 23 Nov 2026)');
});

it('says of a source that was not seen for long that it was not, though nothing is new', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context);
  web.set(feed, { body: 'Forbidden', status: 403 });
  for (let day = 0; day < 8; day += 1) await crawlJson(context, jdih);
  expect((await crawlJson(context, jdih)).stale).toEqual([
    { id: 'jdih-kemendagri', lastGood: '2026-11-23T07:36:00+07:00' },
    // Looked at in its stead, and never seen.
    { id: 'jdih-kemendagri-html', lastGood: null },
    { id: 'berita-kemendagri', lastGood: '2026-11-23T07:36:00+07:00' },
    { id: 'bina-adwil', lastGood: null },
    { id: 'otda', lastGood: null },
  ]);
  const mail = await runSop('crawl-kemendagri --source berita-kemendagri --quiet', context);
  expect(mail.code).toBe(0);
  expect(mail.stdout).toContain('4 sumber lama tidak terbaca');
  expect(mail.stdout).toContain('JDIH Kemendagri: tidak terbaca utuh sejak Sel 24 Nov, batasnya 7 hari');
});

it('escapes what a website says, at any width, and prints that certificates are not checked', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const set = await runSop(
    'regulation source set jdih-kemendagri --insecure --name "JDIH\u202e Kemendagri"',
    context,
  );
  expect(set.code, set.stderr).toBe(0);
  const records = JSON.parse(new TextDecoder().decode(await body(web)));
  records.unshift({
    ...records[0],
    idData: '9001',
    noPeraturan: '77',
    judul: 'Kecamatan \u001b[2J\u202egnusap\u202c "; rm -rf',
  });
  web.set(feed, { body: JSON.stringify(records) });
  for (const columns of [60, 80, 120]) {
    const told = await runSop(`crawl-kemendagri ${jdih} --dry-run`, context, { ...screen, columns });
    const text = plain(told.stdout);
    expect(text).toContain('Permendagri 77/2026');
    expect(told.stdout).not.toMatch(/\u202e|\u001b\[2J/);
    expect(text.replace(/\s+/g, ' ')).toContain('SERTIFIKAT TIDAK DIPERIKSA');
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns);
  }
  const mail = await runSop(`crawl-kemendagri ${jdih}`, context);
  expect(mail.stdout).toContain('Sertifikat tidak diperiksa: JDIH\\u202e Kemendagri');
});

async function body(web: { get: (request: never) => Promise<{ body: AsyncIterable<Uint8Array> }> }) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await web.get({ url: feed, headers: {} } as never)).body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

it('counts a first run that broke off as not read, and nothing of it as known', async () => {
  const { context, web } = await searchingOffice();
  const whole = new TextDecoder().decode(await body(web));
  web.set(feed, { body: whole.slice(0, whole.length * 0.8) });
  const told = await runSop(`crawl-kemendagri ${jdih}`, context);
  // With what was read in its stead.
  expect(told.stdout.split('\n')[0]).toBe('SOP 15: 2 sumber belum terbaca (Sen 23 Nov 2026)');
  expect(told.stdout).toContain('Terbaca sebagian: JDIH Kemendagri (terpotong di tengah)');
  expect(told.stdout).not.toContain('Penelusuran pertama');
  const log = await runSop('crawl-kemendagri --log', context);
  expect(log.stdout).toMatch(
    /JDIH Kemendagri: terbaca sebagian \(terpotong di tengah\), \d+ butir\s+dikenali/,
  );
});

it('names the host to which a source moved, and what of the library is not shown any more', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const records = JSON.parse(new TextDecoder().decode(await body(web)));
  const kept = records.filter(({ noPeraturan }: { noPeraturan: string }) => noPeraturan !== '130');
  web.set(feed, { body: JSON.stringify(kept) });
  expect(await shown(context, `crawl-kemendagri ${jdih} --dry-run`, 120)).toContain(
    'Tidak ditampilkan lagi, tetap ada di pustaka\n  Permendagri 130/2018  Kegiatan Pembangunan',
  );
  expect((await runSop(`crawl-kemendagri ${jdih}`, context)).stdout).toContain(
    'Tidak ditampilkan lagi: 1 butir (JDIH Kemendagri); tetap di pustaka: Permendagri 130/2018\n',
  );
  web.set(feed, { body: '', status: 302, headers: { location: '//jdih.setneg.go.id/feed' } });
  for (const line of [`${jdih}`, `${jdih} --check-sources`]) {
    expect((await runSop(`crawl-kemendagri ${line}`, context)).stdout).toMatch(
      /ampilannya berubah(: JDIH Kemendagri)? \(pindah ke jdih\.setneg\.go\.id\)/,
    );
  }
});

it('cuts a title without end on its lists, and leaves out an address that nobody could read', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const records = JSON.parse(new TextDecoder().decode(await body(web)));
  const long = { noPeraturan: '77', idData: '9001', judul: `Kecamatan ${'panjang '.repeat(250)}` };
  records.unshift({ ...records[0], ...long, urlDetailPeraturan: `${feed}?${'x'.repeat(300)}` });
  web.set(feed, { body: JSON.stringify(records) });
  const screenOf = async (line: string) => (await shown(context, line)).split('\n');
  const told = await screenOf(`crawl-kemendagri ${jdih}`);
  const from = told.indexOf('Baru');
  expect(
    told.slice(
      from,
      told.findIndex((line) => line.startsWith('Berikutnya')),
    ).length,
  ).toBeLessThan(8);
  const listed = await screenOf('regulation list');
  expect(listed.filter((line) => line.includes('panjang')).length).toBeLessThan(5);
  expect(listed.join('')).toContain('…');
  expect(await shown(context, `crawl-kemendagri ${jdih} --check-sources`)).toMatch(
    /(panjang\s+)+p?a?n?j?a?n?…/,
  );
});

it('makes cases of what is new with --open-cases, and each item one', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context);
  serveLater(web);
  const told = await runSop(`crawl-kemendagri ${jdih} --open-cases --json`, context);
  const { cases } = JSON.parse(told.stdout);
  expect(cases).toEqual([
    {
      id: 'Permendagri 19/2026',
      key: '/akn/id/act/permendagri/2026/19',
      number: '2026-A-0001',
      already: false,
    },
  ]);
  const shownCase = JSON.parse((await runSop('show 1 --json', context)).stdout);
  expect(shownCase).toMatchObject({ kind: 'kemendagri-information', channel: 'kemendagri' });
  expect(shownCase.inquiry.subject).toContain('Permendagri 19/2026');
  const again = JSON.parse((await runSop(`crawl-kemendagri ${jdih} --open-cases --json`, context)).stdout);
  expect(again.cases).toEqual([]);
});

it('records a search in the browser, asks what it showed, and shows it in the log', async () => {
  const { context } = await searchingOffice();
  const without = await runSop('crawl-kemendagri --by-hand kemendagri.go.id', context);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--result')]);
  const nihil = await runSop(
    'crawl-kemendagri --by-hand "kemendagri.go.id, otda.kemendagri.go.id" --result nihil',
    context,
  );
  expect(nihil.stdout).toBe(
    '✔ Penelusuran di peramban tercatat: kemendagri.go.id, otda.kemendagri.go.id, nihil\n',
  );
  context.advance(60);
  const found = await runSop('crawl-kemendagri --by-hand "bpk.go.id"', context, {
    answers: ['Ada yang baru', 'Permendagri 20/2026 tentang batas desa'],
  });
  expect(plain(found.stdout)).toBe(
    `✔ Penelusuran di peramban tercatat: bpk.go.id, Permendagri 20/2026 tentang batas
  desa
  Yang baru masuk pustaka dengan alamatnya:
  Berikutnya: sop regulation add ALAMAT
`,
  );
  await crawlJson(context, jdih);
  const log = await runSop('crawl-kemendagri --log', context);
  expect(log.stdout).toBe(
    `PENELUSURAN, 3 catatan
Sen 23 Nov 2026 08.36 WIB, sop, Sari Wulandari (A.14)
  JDIH Kemendagri: penelusuran pertama: 14 butir dikenali; yang baru
    diberitakan mulai berikutnya
Sen 23 Nov 2026 08.36 WIB, di peramban, Sari Wulandari (A.13)
  dilihat: bpk.go.id
  ada: Permendagri 20/2026 tentang batas desa
Sen 23 Nov 2026 07.36 WIB, di peramban, Sari Wulandari (A.12)
  dilihat: kemendagri.go.id, otda.kemendagri.go.id
  nihil
`,
  );
  const since = await runSop('crawl-kemendagri --log --since 2026-11-24 --json', context);
  expect(JSON.parse(since.stdout)).toEqual({ searches: [] });
  const sinceThen = await runSop('crawl-kemendagri --log --since 2026-11-24', context);
  expect(sinceThen.stdout).toContain('Belum ada penelusuran sejak Sel 24 Nov.');
});

it('stands among what else there is when sop is typed alone', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  serveLater(web);
  await crawlJson(context, jdih);
  web.set(feed, { body: 'Forbidden', status: 403 });
  const { sources } = await crawlJson(context, jdih);
  // What stands in for a source and fails too is one more, here as there.
  expect(sources.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['blocked', 'layout-changed']);
  const told = await runSop([], context);
  expect(told.stdout.replace(/\s+/g, ' ')).toContain(
    'LAINNYA Kemendagri 1 informasi baru, 1 berubah; 1 sumber terhalang, 1 sumber belum terbaca sejak Rab 25 Nov',
  );
});
