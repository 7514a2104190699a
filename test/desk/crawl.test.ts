// Runs one after the other: what is news is told once, whichever computer looked, and a failure is never "nothing new".
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/desk/archive.ts';
import { readLibrary } from '../../src/desk/library.ts';
import { officeAt } from '../../src/desk/read.ts';
import { verifyArchive } from '../../src/desk/verify.ts';
import { filesIn } from '../support/archive.ts';
import {
  crawlJson,
  feed,
  linesOf,
  searchingOffice,
  secondComputer,
  serveLater,
} from '../support/crawling.ts';
import { serveCase } from '../support/fake-web.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const jdih = '--source jdih-kemendagri';
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);
const libraryOf = (context: TestContext) => readLibrary({ view: openArchive(context, context.archivePath) });

describe('runs on the same sources', () => {
  it('know what is there at first, announce nothing of it, and then what is new once', async () => {
    const { context, web } = await searchingOffice();
    const first = await crawlJson(context);
    expect(first.code).toBe(0);
    expect(linesOf(first)).toEqual({ 'jdih-kemendagri': 'ok 14/0/0', 'berita-kemendagri': 'ok 3/0/0' });
    expect(first.sources.map((line: { baseline?: true }) => line.baseline)).toEqual([true, true]);
    expect([first.new, first.changed]).toEqual([[], []]);
    const kept = [...libraryOf(context).items.values()];
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.map(({ announced }) => announced)).toEqual(kept.map(() => null));

    const again = await crawlJson(context);
    expect(linesOf(again)['jdih-kemendagri']).toBe('unchanged 14/0/0');
    expect([again.code, again.new, again.changed]).toEqual([0, [], []]);
    expect(libraryOf(context).items.size).toBe(kept.length);

    serveLater(web);
    const later = await crawlJson(context);
    expect(idsOf(later.new)).toEqual(['Permendagri 19/2026', expect.stringMatching(/^berita-/)]);
    expect(later.new[0].why.length).toBeGreaterThan(0);
    expect(later.new[0].topics).toEqual(['kecamatan-kelurahan']);
    expect(idsOf(later.changed)).toEqual(['Permendagri 130/2018']);
    expect(later.changed[0].changes).toEqual([{ field: 'status', from: 'Berlaku', to: 'Tidak Berlaku' }]);

    const last = await crawlJson(context);
    expect([last.code, last.new, last.changed]).toEqual([0, [], []]);
    expect(
      officeAt(openArchive(context, context.archivePath)).searches.map(({ lines }) => lines.length),
    ).toEqual([2, 2, 2, 2]);
    expect(verifyArchive(context, context.archivePath).findings).toEqual([]);
  });

  it('leave no trace with --dry-run', async () => {
    const { context, web } = await searchingOffice();
    await crawlJson(context);
    serveLater(web);
    const traces = () =>
      [context.archivePath, join(context.stateFolder)].map((root) =>
        filesIn(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
      );
    const before = traces();
    const rehearsed = await crawlJson(context, `${jdih} --dry-run`);
    expect(idsOf(rehearsed.new)).toEqual(['Permendagri 19/2026']);
    expect(rehearsed.run).toMatchObject({ event: null, dryRun: true });
    expect(traces()).toEqual(before);
    expect(idsOf((await crawlJson(context, jdih)).new)).toEqual(['Permendagri 19/2026']);
  });

  it('ask conditionally, but for a whole body at least once in seven days', async () => {
    const { context, web } = await searchingOffice();
    const body = readFileSync(
      new URL('../../fixtures/sources/jdih-kemendagri/good/document.json', import.meta.url),
    );
    web.set(feed, { body, headers: { etag: '"1"' } });
    const sent: (string | undefined)[] = [];
    for (let day = 0; day < 9; day += 1) {
      web.asked.length = 0;
      const run = await crawlJson(context, jdih);
      sent.push(web.asked[0]?.headers['if-none-match']);
      if (day > 0) expect(run.sources[0].outcome).toBe('unchanged');
    }
    expect(sent.map((etag) => etag !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('note what a whole feed does not show any more, and delete nothing', async () => {
    const { context, web } = await searchingOffice();
    await crawlJson(context, jdih);
    const records = JSON.parse(
      readFileSync(
        new URL('../../fixtures/sources/jdih-kemendagri/good/document.json', import.meta.url),
        'utf8',
      ),
    );
    const [item] = [...libraryOf(context).items.values()].filter(({ identity }) => identity);
    const id = item!.claims[0]!.finding.externalId;
    web.set(feed, {
      body: JSON.stringify(records.filter(({ idData }: { idData: string }) => idData !== id)),
    });
    const run = await crawlJson(context, jdih);
    expect(run.sources[0]).toMatchObject({ outcome: 'ok', gone: 1, new: 0, changed: 0 });
    expect(run.gone).toEqual([
      expect.objectContaining({ key: item!.key, title: item!.title, sources: ['jdih-kemendagri'] }),
    ]);
    expect(libraryOf(context).get(item!.key)).toMatchObject({ gone: true, title: item!.title });
    web.set(feed, { body: JSON.stringify(records) });
    expect((await crawlJson(context, jdih)).sources[0]).toMatchObject({ new: 0, changed: 0, gone: 0 });
    expect(libraryOf(context).get(item!.key)!.gone).toBe(false);
  });

  it('file what a new topic matches without calling it news', async () => {
    const { context } = await searchingOffice();
    await crawlJson(context, jdih);
    const before = libraryOf(context).items.size;
    const added = await runSop('regulation topic add otonomi-daerah pajak', context);
    expect(added.code, added.stderr).toBe(0);
    const run = await crawlJson(context, jdih);
    expect([run.new, run.changed]).toEqual([[], []]);
    expect(libraryOf(context).items.size).toBeGreaterThan(before);
  });
});

it('detail pages of what is kept are read again after three days, and not before', async () => {
  const { context, web } = await searchingOffice();
  const pages = '--source jdih-kemendagri-html';
  const details = () => web.asked.splice(0).filter(({ url }) => url.includes('/dokumen/view')).length;
  serveCase(web, 'jdih-kemendagri-html', 'good');
  expect(linesOf(await crawlJson(context, pages))).toEqual({ 'jdih-kemendagri-html': 'ok 13/0/0' });
  expect(details()).toBe(13);
  serveCase(web, 'jdih-kemendagri-html', 'later');
  for (let day = 0; day < 2; day += 1) expect((await crawlJson(context, pages)).changed).toEqual([]);
  expect(details()).toBe(0);
  const third = await crawlJson(context, pages);
  expect(idsOf(third.changed)).toContain('Kepmendagri 050-145/2022');
  expect(details()).toBeGreaterThan(0);
});

describe('two computers', () => {
  it('tell an item of news once: the second knows what the first told', async () => {
    const { context: a, web } = await searchingOffice();
    const b = await secondComputer(a);
    await crawlJson(a, jdih);
    expect((await crawlJson(b, jdih)).new).toEqual([]);
    serveLater(web);
    const [onA, onB] = [await crawlJson(a, jdih), await crawlJson(b, jdih)];
    expect([onA, onB].map((run) => [idsOf(run.new), idsOf(run.changed)])).toEqual([
      [['Permendagri 19/2026'], ['Permendagri 130/2018']],
      [[], []],
    ]);
  });

  it('need no memory of their own where the archive knows the source: what is absent there is new', async () => {
    const { context: a, web } = await searchingOffice();
    await crawlJson(a, jdih);
    const b = await secondComputer(a);
    serveLater(web);
    const run = await crawlJson(b, jdih);
    expect(idsOf(run.new)).toEqual(['Permendagri 19/2026']);
    expect(run.sources[0].baseline).toBeUndefined();
    expect((await crawlJson(a, jdih)).new).toEqual([]);
  });
});

describe('what failed', () => {
  it.each([
    ['blocked', 'forbidden', { body: 'Forbidden', status: 403 }],
    ['unreachable', 'connect', { fault: 'connect' as const }],
    ['unreachable', 'certificate', { fault: 'certificate' as const }],
    [
      'layout-changed',
      'html-instead',
      {
        body: '<!DOCTYPE html><html><body>Selamat datang</body></html>',
        headers: { 'content-type': 'text/html' },
      },
    ],
    ['layout-changed', 'empty', { body: '[]' }],
  ])('is %s (%s), announces nothing, and is recorded so', async (outcome, error, answer) => {
    const { context, web } = await searchingOffice();
    await crawlJson(context, jdih);
    web.set(feed, answer);
    const run = await crawlJson(context, jdih);
    expect(run.code).toBe(5);
    expect(run.sources[0]).toMatchObject({
      id: 'jdih-kemendagri',
      outcome,
      error,
      new: 0,
      changed: 0,
      gone: 0,
    });
    serveCase(web, 'jdih-kemendagri', 'good');
    const mended = await crawlJson(context, jdih);
    expect(linesOf(mended)).toEqual({ 'jdih-kemendagri': 'unchanged 14/0/0' });
  });

  it('keeps what was read before, and the rest is told when it comes', async () => {
    const { context, web } = await searchingOffice();
    await crawlJson(context, jdih);
    const whole = readFileSync(
      new URL('../../fixtures/sources/jdih-kemendagri/later/document.json', import.meta.url),
      'utf8',
    );
    web.set(feed, { body: whole.slice(0, whole.indexOf('"idData"', whole.length / 2)) });
    const cut = await crawlJson(context, jdih);
    expect(cut.sources[0]).toMatchObject({ outcome: 'partial', error: 'truncated', gone: 0 });
    web.set(feed, { body: whole });
    const rest = await crawlJson(context, jdih);
    expect([...idsOf(cut.new), ...idsOf(rest.new)]).toEqual(['Permendagri 19/2026']);
    expect([...idsOf(cut.changed), ...idsOf(rest.changed)]).toEqual(['Permendagri 130/2018']);
  });
});
