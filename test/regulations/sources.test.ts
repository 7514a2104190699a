// Walks the saved bodies of the sources: what each kind reads of them stands beside them, and nobody's words come out raw.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceKinds } from '../../src/procedure/sources.ts';
import { addDays, dayOf, defaultZone } from '../../src/procedure/time.ts';
import { type Fetcher, SourceFailure } from '../../src/regulations/crawl/source.ts';
import { loadKind } from '../../src/regulations/crawl/sources/index.ts';
import { shippedSources } from '../../src/regulations/shipped-sources.ts';
import {
  createFixtureFetcher,
  type Reading,
  readCases,
  readSource,
  type SourceCase,
} from '../support/fixture-fetcher.ts';

const cases = readCases();
/** A pattern that is too slow is stopped after a second, whatever stands in the body: `good` has the same. */
const quick = cases.filter(({ name }) => !name.endsWith('/pattern-too-slow'));
/** No fixture is so long that reading it may take more. */
const longest = 15_000;

describe('fixtures/sources', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const kind = await loadKind(each.source.kind);
    const began = performance.now();
    const found = await readSource(kind, each);
    expect(performance.now() - began).toBeLessThan(longest);
    const path = join(each.folder, 'expected.json');
    if (!existsSync(path)) {
      writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
      expect.fail(`${each.name}/expected.json was written: review it, then run again`);
    }
    compare(found, JSON.parse(readFileSync(path, 'utf8')) as Reading);
    checkFindings(found, each);
  });

  it.each(quick.map((each) => [each.name, each] as const))(
    '%s, cut off or with a foreign piece in it, is read or refused',
    async (_, each) => {
      const kind = await loadKind(each.source.kind);
      for (const piece of ['', '<', '"}]}', '</div></div>"><b', '\\ud800&#0;\0']) {
        for (const part of [0.2, 0.5, 0.8]) {
          // Whatever is thrown beside a SourceFailure fails the test.
          checkFindings(await readSource(kind, each, spoiledFetcher(each, part, piece)), each);
        }
      }
    },
  );

  it('has every shipped source and every kind', () => {
    const ids = new Set(cases.map(({ source }) => source.id));
    const kinds = new Set(cases.map(({ source }) => source.kind));
    expect(shippedSources.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    expect(sourceKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s says what is real, and has no file without use',
    (_, each) => {
      expect(each.real).toMatch(/real|synthetic/i);
      const used = ['case.json', 'expected.json', ...Object.values(each.pages).map(({ file }) => file)];
      expect(readdirSync(each.folder).filter((name) => !used.includes(name))).toEqual([]);
    },
  );
});

/** Puts a piece into each body at a part of its length; without one the body ends there. What is no page of the case is 404. */
function spoiledFetcher(each: SourceCase, part: number, piece: string): Fetcher {
  const fetcher = createFixtureFetcher(each, (body) => {
    const at = Math.floor(body.length * part);
    const behind = body.subarray(piece === '' ? body.length : at);
    return Buffer.concat([body.subarray(0, at), Buffer.from(piece), behind]);
  });
  return {
    ...fetcher,
    async page(url, options) {
      if (url in each.pages) return fetcher.page(url, options);
      throw new SourceFailure('layout-changed', 'not-found', { status: 404 });
    },
  };
}

/** By count first: a list that shrank says more than its first item that differs. */
function compare(found: Reading, expected: Reading): void {
  const counts = ({ findings, seen, skipped, failure }: Reading) => ({
    findings: findings.length,
    seen: seen.length,
    skipped: skipped.length,
    failure,
  });
  expect(counts(found)).toEqual(counts(expected));
  for (const [index, finding] of found.findings.entries()) expect(finding).toEqual(expected.findings[index]);
  expect(found).toEqual(expected);
}

/** What holds of every finding of every kind, whatever the page said. */
function checkFindings({ findings }: Reading, each: SourceCase): void {
  const { allows } = createFixtureFetcher(each);
  const latest = addDays(dayOf(Date.parse(each.now), defaultZone), 7);
  for (const finding of findings) {
    expect(finding.title).toMatch(/\S/);
    expect(textsOf(finding).filter((text) => unsafe.test(text))).toEqual([]);
    expect(finding.summary?.length ?? 0).toBeLessThanOrEqual(2000);
    for (const { value } of finding.notes) expect(value.length).toBeLessThanOrEqual(120);
    const addresses = [
      finding.url,
      ...finding.files.map(({ url }) => url),
      ...finding.relations.map(({ url }) => url),
    ];
    for (const url of addresses) expect(url === null || allows(url), `${url}`).toBe(true);
    for (const day of [finding.enacted, finding.promulgated, finding.published]) {
      if (day !== null) expect(day.slice(0, 10) > '1900-01-01' && day.slice(0, 10) <= latest, day).toBe(true);
    }
  }
}

/** Control and bidi signs; a new line parts the blocks of a summary. */
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
