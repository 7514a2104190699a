// Plays a source from saved bodies: a fetcher that answers from the files beside a fixture's case.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceSetting } from '../../src/procedure/sources.ts';
import type { Day } from '../../src/procedure/time.ts';
import { isOfFamily, parseWebAddress } from '../../src/regulations/crawl/addresses.ts';
import { failureOfStatus } from '../../src/regulations/crawl/fetcher/answers.ts';
import {
  type FaultCode,
  type Fetcher,
  type FetchOptions,
  type Look,
  type Read,
  SourceFailure,
  type SourceKind,
} from '../../src/regulations/crawl/source.ts';
import type { Finding } from '../../src/regulations/finding.ts';
import { completeSource, shippedSources } from '../../src/regulations/shipped-sources.ts';

export const sourcesFolder = join(import.meta.dirname, '../../fixtures/sources');

interface SavedPage {
  file: string;
  status?: number;
  contentType?: string;
  /** The connection is lost after the last byte of the file. */
  reset?: boolean;
}

interface SavedCase {
  /** Which values are real, and what of it is rebuilt or made up. */
  real: string;
  /** ISO 8601: the moment of the run. */
  now: string;
  setting?: Partial<SourceSetting>;
  look?: { first?: boolean; known?: string[]; since?: Day };
  pages: Record<string, SavedPage>;
}

export interface SourceCase extends SavedCase {
  /** `jdih-kemendagri/good`. */
  name: string;
  folder: string;
  source: SourceSetting;
}

export interface Reading {
  findings: Finding[];
  seen: string[];
  skipped: { code: FaultCode; where: string }[];
  failure: { outcome: string; code: FaultCode; status: number | null } | null;
}

/** Every case of every source, in the order of their names. */
export function readCases(): SourceCase[] {
  return foldersIn(sourcesFolder).flatMap((id) =>
    foldersIn(join(sourcesFolder, id)).map((name) => readCase(id, name)),
  );
}

/** One case: fixtures/sources/`id`/`name`. */
export function readCase(id: string, name: string): SourceCase {
  const folder = join(sourcesFolder, id, name);
  const path = join(folder, 'case.json');
  if (!existsSync(path)) throw new Error(`${folder} has no case.json`);
  const saved = JSON.parse(readFileSync(path, 'utf8')) as SavedCase;
  const shipped = shippedSources.find((source) => source.id === id);
  if (!shipped && !(saved.setting?.kind && saved.setting.url)) {
    throw new Error(`${path}: ${id} is not a shipped source, so its setting needs at least kind and url`);
  }
  const setting = { ...(shipped ?? { id, name: id }), ...saved.setting } as SourceSetting;
  return { ...saved, name: `${id}/${name}`, folder, source: completeSource(setting) };
}

/** Reads a case with its kind to the end. What is no SourceFailure is a fault of the program and is thrown on. */
export async function readSource(
  kind: SourceKind,
  each: SourceCase,
  fetcher = createFixtureFetcher(each),
): Promise<Reading> {
  const known = new Set(each.look?.known);
  const look: Look = {
    since: each.look?.since ?? null,
    now: Date.parse(each.now),
    wants: (url) => !known.has(url),
    first: each.look?.first ?? false,
  };
  const reading: Reading = { findings: [], seen: [], skipped: [], failure: null };
  try {
    for await (const read of kind.read(each.source, fetcher, look)) keep(read, reading);
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    const { outcome, code, status } = error;
    reading.failure = { outcome, code, status };
  }
  return JSON.parse(JSON.stringify(reading)) as Reading;
}

function keep(read: Read, reading: Reading): void {
  if ('finding' in read) reading.findings.push(read.finding);
  else if ('seen' in read) reading.seen.push(read.seen);
  else reading.skipped.push(read.skipped);
}

/**
 * Answers as the real fetcher does after its retries; an address that no page stands for is a fault of the fixture. `spoil`
 * may change each body.
 */
export function createFixtureFetcher(
  { folder, pages, source }: SourceCase,
  spoil = (body: Uint8Array): Uint8Array => body,
): Fetcher {
  const answer = (url: string, { accept = [] }: FetchOptions = {}) => {
    const page = pages[url];
    if (!page) throw new Error(`${folder}/case.json has no page for ${url}`);
    const status = page.status ?? 200;
    if ((status < 200 || status > 299) && !accept.includes(status)) throw failureOfStatus(status, url);
    return {
      url,
      status,
      contentType: page.contentType ?? contentTypes[extname(page.file)] ?? '',
      bytes: spoil(readFileSync(join(folder, page.file))),
      reset: page.reset ?? false,
    };
  };
  return {
    async page(url, options) {
      const { bytes, reset, ...page } = answer(url, options);
      if (reset) throw new SourceFailure('unreachable', 'reset', { detail: url });
      if (bytes.length > source.limits.bytes) throw new SourceFailure('layout-changed', 'too-large');
      return { ...page, text: new TextDecoder('utf-8').decode(bytes) };
    },
    async stream(url, options) {
      const { bytes, reset, contentType } = answer(url, options);
      return { url, contentType, body: piecesOf(bytes, reset, source.limits.bytes) };
    },
    allows(url) {
      const parsed = parseWebAddress(url);
      return parsed !== null && isOfFamily(parsed.hostname, source.family);
    },
  };
}

const contentTypes: Record<string, string> = {
  '.json': 'application/json',
  '.xml': 'application/rss+xml',
  '.html': 'text/html',
  '.txt': 'text/plain',
};

/** Pieces of a prime length, so that letters of several bytes are cut apart. */
async function* piecesOf(bytes: Uint8Array, reset: boolean, limit: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 997) {
    if (at + 997 > limit && bytes.length > limit) throw new SourceFailure('partial', 'too-large');
    yield bytes.subarray(at, at + 997);
  }
  if (reset) throw new SourceFailure('partial', 'truncated');
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
