// What a run does beside reading: fallbacks, the lock, a signal, distrust across runs, what replies rest on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Http } from '../../../src/context.ts';
import { openArchive } from '../../../src/desk/archive.ts';
import { readLibrary } from '../../../src/desk/library.ts';
import { officeAt } from '../../../src/desk/read.ts';
import { mirrorOf } from '../../support/archive.ts';
import { crawlJson, feed, linesOf, searchingOffice, serveLater } from '../../support/crawling.ts';
import { serveCase } from '../../support/fake-web.ts';
import { takeIn, toDraft } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const jdih = '--source jdih-kemendagri';
const saved = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../../fixtures/sources/jdih-kemendagri/${name}/document.json`, import.meta.url),
      'utf8',
    ),
  ) as Record<string, string | null>[];
const searchesOf = (context: TestContext) => officeAt(openArchive(context, context.archivePath)).searches;

it('reads a fallback only where its primary failed, and takes nothing of it for a first run', async () => {
  const { context, web } = await searchingOffice();
  const first = await crawlJson(context, '');
  expect(Object.keys(linesOf(first))).toEqual(['jdih-kemendagri', 'berita-kemendagri', 'bina-adwil', 'otda']);
  web.set(feed, { body: 'Forbidden', status: 403 });
  const second = await crawlJson(context, jdih);
  expect(Object.keys(linesOf(second))).toEqual(['jdih-kemendagri', 'jdih-kemendagri-html']);
  expect(second.sources.map((line: { baseline?: true }) => line.baseline)).toEqual([undefined, undefined]);
});

it('says of a fallback that it was read for the first time, once', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  serveCase(web, 'jdih-kemendagri-html', 'good');
  web.set(feed, { body: 'Forbidden', status: 403 });
  const first = await runSop(`crawl-kemendagri ${jdih}`, context);
  expect(first.stdout).toContain('Penelusuran pertama: JDIH Kemendagri (halaman)');
  const again = await runSop(`crawl-kemendagri ${jdih}`, context);
  expect(again.stdout).not.toContain('Penelusuran pertama');
});

it('says how many rows could not be read, and where the first stands', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const broken = [...saved('good').slice(0, 11), { ...saved('good')[11]!, judul: null }];
  const rest = saved('good').slice(12);
  web.set(feed, { body: JSON.stringify([...broken, ...rest]) });
  const { stdout } = await runSop(`crawl-kemendagri ${jdih}`, context);
  expect(stdout).toMatch(/terbaca sebagian.*\(1 baris tidak terbaca, butir 12\)/i);
  web.set(feed, { body: JSON.stringify([...broken, ...rest, { judul: null }]) });
  const { sources } = await crawlJson(context, jdih);
  expect(sources[0]).toMatchObject({
    outcome: 'partial',
    error: 'rows-skipped',
    skipped: { count: 2, where: 'record 12' },
  });
});

it('lets no two runs of one computer overlap', async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { context, web } = await searchingOffice();
  const slow: Http = {
    async get(request) {
      answer();
      await waiting;
      return web.get(request);
    },
  };
  const first = runSop(`crawl-kemendagri ${jdih}`, { ...context, http: slow });
  await asked;
  const second = await runSop(`crawl-kemendagri ${jdih}`, context);
  expect(second.code).toBe(4);
  expect(second.stderr).toContain('Penelusuran lain sedang berjalan di komputer ini.');
  goOn();
  expect((await first).code).toBe(0);
  expect(searchesOf(context)).toHaveLength(1);
});

it('records what is whole when a signal ends it, and leaves the rest to the next', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context);
  serveLater(web);
  const ending = new AbortController();
  const cut: Http = {
    async get(request) {
      if (new URL(request.url).hostname === 'jdih.kemendagri.go.id') return web.get(request);
      // Long enough for the other source to be read.
      await new Promise((resolve) => setTimeout(resolve, 500));
      ending.abort({ signal: 'SIGTERM', exitCode: 143 });
      return web.get(request);
    },
  };
  const told = await runSop('crawl-kemendagri --json --source jdih-kemendagri --source berita-kemendagri', {
    ...context,
    http: cut,
    ending: ending.signal,
  });
  expect(told.code).toBe(143);
  const run = JSON.parse(told.stdout);
  expect(run.new.map(({ id }: { id: string }) => id)).toEqual(['Permendagri 19/2026']);
  // The site was not at fault: no line says so, and the next run reads it as if this one had not been.
  expect([run.sources.length, run.unfinished]).toEqual([1, ['berita-kemendagri']]);
  const [last] = searchesOf(context).slice(-1);
  expect(last!.new).toEqual(['/akn/id/act/permendagri/2026/19']);
  expect(last!.lines.map(({ source }) => source)).toEqual(['jdih-kemendagri']);
  expect(linesOf(await crawlJson(context))['berita-kemendagri']).toBe('ok 4/1/0');
});

it('records nothing where a signal ends it before any source was read', async () => {
  const { context, web } = await searchingOffice();
  const ending = new AbortController();
  const cut: Http = {
    get(request) {
      ending.abort({ signal: 'SIGINT', exitCode: 130 });
      return web.get(request);
    },
  };
  const told = await runSop(
    `crawl-kemendagri ${jdih}`,
    { ...context, http: cut, ending: ending.signal },
    { answers: [] },
  );
  expect(told.code).toBe(130);
  expect(told.stdout).toContain('JDIH Kemendagri  belum selesai ditelusuri');
  expect(told.stdout).not.toContain('--by-hand');
  expect(searchesOf(context)).toEqual([]);
});

it('does not believe a feed that lost its statuses, keeps its beginning, and files nothing of it', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const before = readLibrary({ view: openArchive(context, context.archivePath) });
  web.set(feed, { body: JSON.stringify(saved('later').map((record) => ({ ...record, status: null }))) });
  const odd = await runSop(`crawl-kemendagri ${jdih}`, context);
  expect([odd.code, odd.stdout]).toEqual([5, expect.stringContaining('banyak isian mendadak kosong')]);
  const kept = join(mirrorOf(context), '../crawl/kept');
  expect(odd.stderr).toContain(kept);
  const [name] = readdirSync(kept).filter((file) => file.includes('jdih-kemendagri.'));
  expect(readFileSync(join(kept, name!), 'utf8')).toContain('"idData"');
  const after = readLibrary({ view: openArchive(context, context.archivePath) });
  expect([...after.items.keys()]).toEqual([...before.items.keys()]);
});

it('believes a feed of less than half once it has stayed so for as long as a source may go unseen', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  web.set(feed, { body: JSON.stringify(saved('good').slice(0, 4)) });
  const outcomes: string[] = [];
  for (let day = 0; day < 9; day += 1) {
    const { outcome, error, gone } = (await crawlJson(context, jdih)).sources[0];
    outcomes.push(error ?? `${outcome} ${gone > 0}`);
  }
  expect(outcomes).toEqual([...Array(7).fill('too-few'), 'ok true', 'unchanged false']);
});

it('lists the drafts that cite what was revoked since', async () => {
  const { context, web } = await searchingOffice();
  await runSop(`crawl-kemendagri ${jdih}`, context);
  const number = await takeIn(context);
  for (const command of [
    ...toDraft(number),
    `draft ${number} --text-file - --no-material cukup --cite "Permendagri 130/2018"`,
  ]) {
    context.advance(5);
    const told = await runSop(
      command,
      context,
      command.startsWith('draft') ? { stdin: 'Yth. Saudara,\n\nSudah diatur.' } : {},
    );
    expect(told.code, told.stderr).toBe(0);
  }
  serveLater(web);
  const { stdout } = await runSop(`crawl-kemendagri ${jdih} --dry-run`, context);
  expect(stdout).toContain('Permendagri 130/2018 tidak berlaku lagi');
  const rehearsed = await crawlJson(context, `${jdih} --dry-run`);
  const run = await crawlJson(context, jdih);
  expect(run.touched).toEqual(rehearsed.touched);
  expect(run.touched).toEqual([
    expect.objectContaining({
      id: 'Permendagri 130/2018',
      how: 'revoked',
      cases: [{ number, state: 'draft', subject: 'Batas Kelurahan Bareng dan Kasin' }],
      basis: null,
    }),
  ]);
  expect((await crawlJson(context, jdih)).touched).toEqual([]);
});

it('tells what revokes a legal basis of the SOP itself', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const judul =
    'Peraturan Daerah Kota Malang Nomor 3 Tahun 2026 tentang Pencabutan atas Peraturan Daerah Kota Malang Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah';
  const [record] = saved('good');
  const perda = {
    ...record!,
    idData: '3001',
    jenis: 'PERATURAN DAERAH',
    noPeraturan: '3',
    judul,
    teuBadan: 'Malang (Kota)',
  };
  web.set(feed, { body: JSON.stringify([...saved('good'), perda]) });
  const run = await crawlJson(context, jdih);
  expect(run.new.map(({ id }: { id: string }) => id)).toEqual(['Perda Kota Malang 3/2026']);
  expect(run.touched).toMatchObject([{ id: 'Perda Kota Malang 7/2016', how: 'revoked', cases: [] }]);
  expect(run.touched[0].basis).toContain('Peraturan Daerah Kota Malang Nomor 7 Tahun 2016');
});

it('keeps what an instrument of the library amends, also where that passed by before; and not what that amends', async () => {
  const { context, web } = await searchingOffice();
  const [record] = saved('good');
  const of = (no: string, judul: string) => ({
    ...record!,
    idData: `5${no}`,
    noPeraturan: no,
    tahun_pengundangan: '2010',
    judul,
    urlDetailPeraturan: null,
    tanggal_penetapan: null,
  });
  const amending = (no: string) =>
    `Perubahan atas Peraturan Menteri Dalam Negeri Nomor ${no} Tahun 2010 tentang Pajak`;
  const body = JSON.stringify([
    of('41', 'Pajak'),
    of('42', amending('41')),
    of('43', `${amending('42')} di Kecamatan`),
    ...saved('good'),
  ]);
  web.set(feed, { body });
  const kept = () =>
    [...readLibrary({ view: openArchive(context, context.archivePath) }).items.values()]
      .filter(({ key }) => /\/2010\/4\d$/.test(key))
      .map(({ ref, claims }) => `${ref} ${claims[0]!.kept ?? 'topic'}`);
  await crawlJson(context, jdih);
  expect(kept()).toEqual(['Permendagri 43/2010 topic']);
  for (let day = 0; day < 3; day += 1) expect((await crawlJson(context, jdih)).new).toEqual([]);
  expect(kept()).toEqual(['Permendagri 42/2010 related', 'Permendagri 43/2010 topic']);
  expect((await crawlJson(context, jdih)).sources[0].outcome).toBe('unchanged');
});

it('announces of a first run what is dated from a day on, where that is asked for; later nothing of it is news', async () => {
  const { context, web } = await searchingOffice();
  const dated = saved('later').map((record) =>
    record['noPeraturan'] === '19' ? { ...record, tanggal_penetapan: '2026-11-20' } : record,
  );
  web.set(feed, { body: JSON.stringify(dated) });
  const first = await crawlJson(context, `${jdih} --since 2026-11-20`);
  expect(first.sources[0]).toMatchObject({ outcome: 'ok', baseline: true, found: 15, new: 1 });
  expect(first.new.map(({ id }: { id: string }) => id)).toEqual(['Permendagri 19/2026']);
  expect((await crawlJson(context, jdih)).new).toEqual([]);
});

it('leaves what is older than a day that is asked for to a run that does not ask', async () => {
  const { context, web } = await searchingOffice();
  await crawlJson(context, jdih);
  const dated = saved('later').map((record) =>
    record['noPeraturan'] === '19' ? { ...record, tanggal_penetapan: '2026-11-20' } : record,
  );
  web.set(feed, { body: JSON.stringify(dated) });
  const narrow = await crawlJson(context, `${jdih} --since 2026-11-21`);
  expect([narrow.code, narrow.new, narrow.changed, narrow.sources[0].gone]).toEqual([0, [], [], 0]);
  const whole = await crawlJson(context, jdih);
  expect(whole.new.map(({ id }: { id: string }) => id)).toEqual(['Permendagri 19/2026']);
});

it('a list is not empty because all on it is older than the day that is asked for', async () => {
  const { context, web } = await searchingOffice();
  serveCase(web, 'bina-adwil', 'good');
  await crawlJson(context, '--source bina-adwil');
  const narrow = await crawlJson(context, '--source bina-adwil --since 2026-11-23');
  expect([narrow.code, narrow.sources[0].outcome, narrow.new]).toEqual([0, 'ok', []]);
});

it('is refused before the network is asked where it could not be recorded', async () => {
  const { context, web } = await searchingOffice();
  await runSop('officer add --here kasubag', context);
  const other = { ...context, stateFolder: join(context.root, 'nobody') };
  for (const [command, at, code] of [
    [`crawl-kemendagri ${jdih} --archive "${context.archivePath}"`, other, 4],
    ['crawl-kemendagri --source tidak-ada', context, 2],
    ['crawl-kemendagri --result nihil', context, 2],
    ['crawl-kemendagri --log --dry-run', context, 2],
  ] as const) {
    expect((await runSop(command, at)).code, command).toBe(code);
  }
  expect(web.asked).toEqual([]);
});
