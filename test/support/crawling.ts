// An office that searches two sources on a web in memory; runs are a day apart.
import { readFileSync } from 'node:fs';
import { append } from '../../src/desk/archive.ts';
import { joinAs, wib } from './archive.ts';
import { createFakeWeb, type FakeWeb, serveCase } from './fake-web.ts';
import { foundedOffice } from './office.ts';
import { runSop, type TestContext, type TestOptions } from './test-context.ts';

export const feed = 'https://jdih.kemendagri.go.id/feed/document.json';
export const two = '--source jdih-kemendagri --source berita-kemendagri';

export interface SearchingOffice {
  context: TestContext;
  web: FakeWeb;
}

/** A founded office on Monday 23 November 2026, 07.36; both sources show what the first of their saved runs showed. */
export async function searchingOffice(options: TestOptions = {}): Promise<SearchingOffice> {
  const web = createFakeWeb();
  const context = await foundedOffice({ now: '2026-11-23T07:30:00+07:00', http: web, ...options });
  context.advance(6);
  serveCase(web, 'jdih-kemendagri', 'good');
  serveCase(web, 'berita-kemendagri', 'first-run');
  return { context, web };
}

/** What both showed later: a new instrument, one revoked since, a new article. */
export function serveLater(web: FakeWeb): void {
  serveCase(web, 'jdih-kemendagri', 'later');
  serveCase(web, 'berita-kemendagri', 'later-run');
}

/** Runs `sop crawl-kemendagri` with `--json`, then lets a day pass. */
export async function crawlJson(context: TestContext, options = two) {
  const told = await runSop(`crawl-kemendagri ${options} --json`, context);
  context.advance(24 * 60);
  return { code: told.code, ...JSON.parse(told.stdout) };
}

/** `ok 14/0/0`: outcome, found, new, changed, by source. */
export function linesOf({ sources }: { sources: Record<string, unknown>[] }): Record<string, string> {
  return Object.fromEntries(
    sources.map((line) => [
      line['id'],
      `${line['outcome']} ${line['found']}/${line['new']}/${line['changed']}`,
    ]),
  );
}

/** Another computer of the office, on which Sari may type too. */
export async function secondComputer(context: TestContext): Promise<TestContext> {
  const other = joinAs(context, 'B');
  const { key } = JSON.parse(readFileSync(`${context.archivePath}/devices/B.json`, 'utf8'));
  const fields = { device: 'B', key, officers: ['A-p1'], root: false };
  const by = { by: 'A-p1', recordedBy: 'A-p1', form: 'terminal', source: 'measured' } as const;
  const at = new Date(context.clock() + 7 * 3_600_000).toISOString().slice(0, 19);
  await append(context, context.archivePath, wib, () => [
    { ...by, type: 'device-enrolled', at: `${at}+07:00`, ...fields },
  ]);
  return { ...other, env: { ...other.env, SOP_ARCHIVE: context.archivePath } };
}
