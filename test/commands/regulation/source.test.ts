// sop regulation source: the sources as the office wants them: listed, added, changed, switched, tested.
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SourceSetting } from '../../../src/procedure/sources.ts';
import { createFakeWeb, type FakeWeb, serveCase } from '../../support/fake-web.ts';
import { certificate, certificateKey } from '../../support/localhost-certificate.ts';
import { foundedOffice } from '../../support/office.ts';
import { type Answer, runSop, type TestContext } from '../../support/test-context.ts';

let web: FakeWeb;
let context: TestContext;

beforeEach(async () => {
  web = createFakeWeb();
  context = await foundedOffice({ http: web, env: { NO_COLOR: '1' } });
});

function source(args: string[], answers?: Answer[]) {
  context.advance(5);
  return runSop(['regulation', 'source', ...args], context, answers ? { answers } : {});
}

async function settingOf(id: string): Promise<SourceSetting> {
  const { sources } = JSON.parse((await source(['--json'])).stdout);
  return sources.find((one: SourceSetting) => one.id === id);
}

describe('list', () => {
  it('shows the shipped ones, with what was never checked live and why some are off', async () => {
    const told = await source([]);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain('✔ jdih-kemendagri');
    expect(told.stdout).toContain('belum pernah terbaca utuh');
    expect(told.stdout).toContain('seperti tercatat 2026-10, belum diuji langsung');
    expect(told.stdout).toContain('Tercatat menolak pengambilan otomatis (403)');
    expect((await source(['list', '--lang', 'en'])).stdout).toContain('never read whole yet');
  });
});

describe('set', () => {
  it('adds a source; what is not said is as usual', async () => {
    const told = await source([
      ...['set', 'jdih-kota', '--kind', 'rss', '--url', 'https://jdih.kota.example.go.id/feed/'],
      ...['--name', 'JDIH \u202eKota', '--topic', 'kecamatan-kelurahan', '--limit', 'pages=2'],
      ...['--stale-days', '14', '--may-be-empty'],
    ]);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toBe(
      '✔ Sumber JDIH \\u202eKota ditambahkan, mulai Sen 23 Nov 2026\n  Berikutnya: sop regulation source test jdih-kota\n',
    );
    expect(await settingOf('jdih-kota')).toMatchObject({
      kind: 'rss',
      on: true,
      family: ['jdih.kota.example.go.id'],
      topics: ['kecamatan-kelurahan'],
      limits: { pages: 2, gap: 2000 },
      neverEmpty: false,
      staleDays: 14,
      recorded: null,
    });
  });

  it('changes what was typed, and nothing else', async () => {
    const before = await settingOf('otda');
    await source(['set', 'otda', '--selector', 'pattern=/kabar/', '--selector', 'title=h2']);
    expect(await settingOf('otda')).toMatchObject({
      ...before,
      selectors: { pattern: '/kabar/', as: 'news', title: 'h2' },
    });
  });

  it('takes an address on a new host with that host, and as no longer recorded', async () => {
    await source(['set', 'otda', '--url', 'https://otda.example.go.id/kabar']);
    expect(await settingOf('otda')).toMatchObject({ family: ['otda.example.go.id'], recorded: null });
  });

  it('puts back what is cleared', async () => {
    writeFileSync(join(context.cwd, 'ca.pem'), certificate);
    await source(['set', 'otda', '--ca-file', 'ca.pem', '--insecure', '--private', '--keep-all']);
    const told = await source(['set', 'otda', '--issuer', 'Dirjen Otda']);
    expect(told.stdout).toContain('SERTIFIKAT TIDAK DIPERIKSA');
    expect(await settingOf('otda')).toMatchObject({ insecure: true, private: true, keepAll: true });
    const clear = ['ca', 'insecure', 'private', 'keep-all', 'issuer'].flatMap((name) => ['--clear', name]);
    await source(['set', 'otda', ...clear]);
    expect(await settingOf('otda')).toMatchObject({
      ca: null,
      insecure: false,
      private: false,
      keepAll: false,
      issuer: null,
    });
  });

  it('takes selectors out, one or all, and puts limits back to what was shipped', async () => {
    const shipped = await settingOf('jdih-kemendagri');
    await source(['set', 'jdih-kemendagri', '--limit', 'bytes=20000000', '--selector', 'item=.card']);
    await source(['set', 'jdih-kemendagri', '--selector', 'title=h2', '--selector', 'item=']);
    expect(await settingOf('jdih-kemendagri')).toMatchObject({
      selectors: { title: 'h2' },
      limits: { bytes: 20_000_000 },
    });
    const clear = ['--clear', 'selectors', '--clear', 'limits'];
    await source(['set', 'jdih-kemendagri', ...clear, '--selector', 'date=.time', '--limit', 'pages=2']);
    expect(await settingOf('jdih-kemendagri')).toEqual({
      ...shipped,
      selectors: { date: '.time' },
      limits: { ...shipped.limits, pages: 2 },
    });
  });

  it('keeps of a file its certificates alone, whether PEM or DER, one or more', async () => {
    const { raw } = new X509Certificate(certificate);
    const pem = new X509Certificate(certificate).toString();
    writeFileSync(join(context.cwd, 'ca.cer'), raw);
    await source(['set', 'otda', '--ca-file', 'ca.cer']);
    expect((await settingOf('otda')).ca).toBe(pem);
    writeFileSync(
      join(context.cwd, 'ca.pem'),
      `subject=x\n${certificate}\n${certificateKey}\n${certificate}`,
    );
    await source(['set', 'otda', '--ca-file', 'ca.pem']);
    expect((await settingOf('otda')).ca).toBe(pem + pem);
  });

  it('asks kind and address of a new one in a terminal', async () => {
    const told = await source(['set', 'baru'], ['rss', 'https://x.example.go.id/feed']);
    expect(told).toMatchObject({
      code: 0,
      asked: ['Jenis sumber yang mana', expect.stringMatching(/^Alamatnya/)],
    });
  });

  it.each([
    [['set', 'otda'], '× Belum disebut apa yang diubah.'],
    [['set', 'baru'], '--kind'],
    [
      ['set', 'Baru Sekali', '--kind', 'rss', '--url', 'https://x.go.id/'],
      '× Kode "Baru Sekali" belum dapat',
    ],
    [['set', 'otda', '--url', 'ftp://x.go.id/'], '× Alamat sumber belum dapat dipakai: ftp://x.go.id/'],
    [['set', 'otda', '--url', 'https://u:p@x.go.id/'], '× Alamat sumber belum dapat dipakai'],
    [['set', 'otda', '--family', 'example.com'], '× Host otda.kemendagri.go.id tidak termasuk --family'],
    [['set', 'otda', '--selector', 'pattern=('], '× Pola pada --selector pattern=… belum terbaca: ('],
    [['set', 'otda', '--selector', 'x=1'], '--selector'],
    [
      ['set', 'otda', '--limit', 'pages=banyak'],
      '× Batas pages pada --limit belum dapat dipakai: banyak\n  Tulis angka 1 sampai 200; biasanya 5.\n  Berikutnya: ulangi dengan --limit pages=5',
    ],
    [['set', 'otda', '--limit', 'pages=100000'], '× Batas pages pada --limit belum dapat dipakai: 100000'],
    [['set', 'otda', '--limit', 'pages'], '× Batas pages pada --limit belum dapat dipakai: -'],
    [['set', 'otda', '--stale-days', '0'], '× Jumlah pada --stale-days belum terbaca: 0'],
    [['set', 'otda', '--selector', 'item=[['], '× Selektor pada --selector item=… belum terbaca: [['],
    [['set', 'otda', '--selector', 'item'], '--selector item'],
    [['set', 'otda', '--selector', 'as=berita'], '--selector as'],
    [['set', 'otda', '--selector', 'dates=dmy'], '--selector dates'],
    [['set', 'otda', '--ca-file', 'banyak.pem'], '× File pada --ca-file memuat terlalu banyak sertifikat.'],
    [['reset', 'entah'], '× Sumber tidak dikenal: entah'],
    [['set', 'otda', '--topic', 'entah'], '× Topik tidak dikenal: entah'],
    [['set', 'otda', '--fallback', 'otda'], '× Sumber otda tidak dapat menggantikan dirinya sendiri.'],
    [['set', 'otda', '--fallback', 'entah'], '× Sumber tidak dikenal: entah'],
    [['set', 'otda', '--clear', 'entah'], '--clear'],
    [['set', 'otda', '--ca-file', 'tidak-ada.pem'], 'tidak-ada.pem'],
    [['set', 'otda', '--ca-file', 'bukan.pem'], '× File pada --ca-file bukan sertifikat.'],
    [['off', 'entah', '--why', 'x'], '× Sumber tidak dikenal: entah'],
    [['entah'], 'sop regulation source'],
  ])('refuses %j', async (args, why) => {
    writeFileSync(join(context.cwd, 'banyak.pem'), `${certificate}\n`.repeat(200));
    writeFileSync(join(context.cwd, 'bukan.pem'), '-----BEGIN CERTIFICATE-----\nx\n');
    const told = await source(args);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
  });
});

describe('on and off', () => {
  it('needs a reason to switch off, none to switch on', async () => {
    expect((await source(['off', 'otda'])).stderr).toContain('--why');
    const told = await source(['off', 'otda', '--why', 'memblokir sejak Juni', '--json']);
    expect(JSON.parse(told.stdout)).toMatchObject({ source: 'otda', on: false, published: true });
    expect((await source([])).stdout).toContain('memblokir sejak Juni');
    await source(['on', 'otda']);
    expect(await settingOf('otda')).toMatchObject({ on: true, why: null });
  });

  it('is asked in a terminal', async () => {
    const told = await source(['off'], ['otda', 'rusak']);
    expect(told).toMatchObject({ code: 0, left: [] });
  });

  it('may hold from a day on', async () => {
    await source(['off', 'otda', '--why', 'libur', '--since', '1-12-2026']);
    expect(await settingOf('otda')).toMatchObject({ on: true });
    context.setClock('2026-12-01T08:00:00+07:00');
    expect(await settingOf('otda')).toMatchObject({ on: false, why: 'libur' });
  });
});

describe('reset', () => {
  it('records a shipped source as it was shipped', async () => {
    const shipped = await settingOf('bangda');
    await source(['set', 'bangda', '--url', 'https://bangda.example.go.id/', '--selector', 'item=li']);
    const on = await source(['on', 'bangda']);
    expect(on.stdout).toContain('sop regulation source test bangda');
    const told = await source(['reset', 'bangda']);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toBe(
      '✔ Sumber Bangda Kemendagri kembali seperti bawaan, mulai Sen 23 Nov 2026\n  Berikutnya: sop regulation source on bangda\n',
    );
    expect(await settingOf('bangda')).toMatchObject(shipped);
  });

  it('has nothing to put one of the office back to', async () => {
    await source(['set', 'baru', '--kind', 'rss', '--url', 'https://x.example.go.id/feed']);
    const told = await source(['reset', 'baru']);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('× Sumber baru bukan bawaan');
  });
});

describe('test', () => {
  it('shows what was read first, with days and addresses, for who mends selectors', async () => {
    serveCase(web, 'berita-kemendagri', 'first-run');
    const told = await source(['test', 'berita-kemendagri']);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('✔ Berita Kemendagri  terbaca,');
    expect(told.stdout).toContain('    Jum 23 Mei 2025: Presiden Prabowo Tegaskan Energi');
    expect(told.stdout).toContain(
      '\n      https://kemendagri.go.id/berita/presiden-prabowo-tegaskan-energi-dan',
    );
  });

  it('says why it does not work', async () => {
    const told = await source(['test', 'berita-kemendagri', '--json']);
    expect(told.code).toBe(5);
    expect(JSON.parse(told.stdout).sources).toMatchObject([
      { id: 'berita-kemendagri', outcome: 'layout-changed', error: 'not-found', status: 404, first: [] },
    ]);
  });

  it.each([
    [
      { status: 403, body: '' },
      /: periksa di peramban[\s\S]*\n {2}sop crawl-kemendagri --by-hand "otda.kemendagri.go.id"\n {2}sop regulation source off otda --why "…"\n/,
    ],
    [{ fault: 'dns' as const }, /: periksa sambungan.*\n(.*\n)? {2}sop regulation source test otda\n/],
    [{ fault: 'private-address' as const }, /\n {2}sop regulation source set otda --private\n/],
    [{ fault: 'certificate-chain' as const }, /\n {2}sop regulation source set otda --ca-file FILE\n/],
    [{ fault: 'certificate-expired' as const }, /sertifikatnya kedaluwarsa[\s\S]*: periksa jam komputer ini/],
    [{ fault: 'certificate-name' as const }, /sertifikatnya untuk nama lain[\s\S]*: periksa alamatnya/],
    [{ fault: 'certificate-self-signed' as const }, /ditandatangani sendiri[\s\S]*tanyakan kepada pemilik/],
    [
      { fault: 'proxy-silent' as const },
      /belum terjangkau \(proxy tidak menjawab\)[\s\S]*periksa HTTP_PROXY/,
    ],
    [
      { status: 301, body: '', headers: { location: 'https://berita.example.go.id/' } },
      /: bila host itu .*\n {2}sop regulation source set otda --family kemendagri.go.id --family berita.example.go.id\n/,
    ],
  ])('names the next step after %j', async (answer, expected) => {
    web.set((await settingOf('otda')).url, answer);
    const told = await source(['test', 'otda']);
    expect(told.code).toBe(5);
    expect(told.stdout).toMatch(expected);
  });

  it('names it in English too', async () => {
    web.set((await settingOf('otda')).url, { fault: 'certificate-expired' });
    const told = await source(['test', 'otda', '--lang', 'en']);
    expect(told.stdout).toContain('its certificate has expired');
    expect(told.stdout).toContain('\nOtda Kemendagri: check this computer’s clock;');
  });
});
