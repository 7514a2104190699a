// What this computer remembers of each source: a help against reading twice; what is lost here is read again.
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { durableFolder, durableWrite, errnoOf } from '../durable-write.ts';
import { exitCodes, isFailure, UserError } from '../errors.ts';
import { namesIn } from './if-there.ts';
import { type Lock, takeLock } from './lock.ts';
import type { LocalFolders } from './state.ts';

export interface SeenItem {
  /** Its key in the library. */
  key: string;
  fingerprint: string;
  /** When it was read last: ISO 8601. */
  at: string;
}

export interface CrawlState {
  /** What the last full body's server sent for conditional requests. */
  validators: { url: string; etag: string | null; lastModified: string | null } | null;
  /** Of the last full bodies together with what they were read by. */
  bodyHash: string | null;
  /** Version of the kind that read them. */
  parser: number;
  /** Hash of setting and topics by which they were read. */
  basis: string;
  lastOk: string | null;
  /** When a full body was last read. */
  lastFull: string | null;
  /** Of the last good run: how many items, and the percent of them without a value, by field. */
  good: { found: number; empty: Record<string, number> } | null;
  /** By the source's own id, or the address. */
  seen: Map<string, SeenItem>;
}

/** A line for the source, then one for each item: a list of 70,000 is never there as one text. */
const format = 2;
const linesAtOnce = 500;
const bytesAtOnce = 64 * 1024;
const keptBytes = 256 * 1024;
const keptFiles = 20;

/**
 * What is remembered of a source; null where nothing is. A damaged file is set aside and counts as none. UserError
 * `crawl-state-unusable` (exit 4).
 */
export function readCrawlState(folders: Pick<LocalFolders, 'root'>, source: string): CrawlState | null {
  const path = fileOf(folders, source);
  return orNamed(path, () => {
    const file = openIfThere(path);
    if (file === null) return null;
    let state: CrawlState | null;
    try {
      state = parseState(linesOf(file));
    } finally {
      closeSync(file);
    }
    if (state === null) renameSync(path, `${path}.damaged`);
    return state;
  });
}

/**
 * Remembers it from now on, durably; the file can be read by its owner alone. UserError `crawl-state-unusable` (exit 4).
 */
export function writeCrawlState(
  folders: Pick<LocalFolders, 'root'>,
  source: string,
  state: CrawlState,
): void {
  const path = fileOf(folders, source);
  orNamed(path, () => {
    durableFolder(join(folders.root, 'crawl'), { mode: 0o700 });
    durableWrite(path, textOf(state));
  });
}

function* textOf({ seen, ...rest }: CrawlState): Generator<string> {
  yield `${JSON.stringify({ format, ...rest, items: seen.size })}\n`;
  let lines: string[] = [];
  for (const [id, { key, fingerprint, at }] of seen) {
    lines.push(`${JSON.stringify([id, key, fingerprint, at])}\n`);
    if (lines.length < linesAtOnce) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/**
 * Keeps the beginning of a body that could not be understood, for the developer; gives its place. `stamp` is made of
 * figures, so that names sort by time: the oldest go where there are more than twenty. UserError `crawl-state-unusable` (exit 4).
 */
export function keepBody(
  { root }: Pick<LocalFolders, 'root'>,
  source: string,
  stamp: string,
  bytes: Uint8Array,
): string {
  const folder = join(root, 'crawl', 'kept');
  // A page that a browser or an editor would run is opened as text.
  const file = join(folder, `${stamp.replace(/\D/g, '')}-${nameOf(source)}.txt`);
  orNamed(folder, () => {
    durableFolder(folder, { mode: 0o700 });
    durableWrite(file, bytes.subarray(0, keptBytes));
    for (const name of namesIn(folder).slice(0, -keptFiles)) rmSync(join(folder, name), { force: true });
  });
  return file;
}

/**
 * One crawl at a time on this computer; `since` (ISO 8601) is what another is told. UserErrors `crawl-running`,
 * `crawl-state-unusable` (exit 4).
 */
export async function crawlLock(
  { platform }: { platform: string },
  { root }: Pick<LocalFolders, 'root'>,
  since: string,
): Promise<Lock> {
  const folder = join(root, 'crawl');
  orNamed(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  try {
    // Long enough to clear away what a process that died left.
    return await takeLock({ folder, platform, since, patience: 300 });
  } catch (error) {
    if (!isFailure(error, 'archive-locked')) throw error;
    throw new UserError('crawl-running', { since: error.values.since }, exitCodes.archive);
  }
}

function fileOf({ root }: Pick<LocalFolders, 'root'>, source: string): string {
  return join(root, 'crawl', `${nameOf(source)}.json`);
}

/** An archive may name a source otherwise than `source-set` allows. */
function nameOf(source: string): string {
  return source.replace(/[^a-z0-9-]/g, '_').slice(0, 60);
}

/** A system error about `path`, which is no part of the archive, as one that a person can mend. */
function orNamed<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = errnoOf(error);
    if (!/^E[A-Z]+$/.test(code)) throw error;
    throw new UserError('crawl-state-unusable', { path, code }, exitCodes.archive, error);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function* linesOf(file: number): Generator<string> {
  const bytes = Buffer.alloc(bytesAtOnce);
  const decoder = new StringDecoder('utf8');
  let text = '';
  for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
    const lines = (text + decoder.write(bytes.subarray(0, count))).split('\n');
    text = lines.pop()!;
    yield* lines;
  }
}

function parseState(lines: Generator<string>): CrawlState | null {
  const head = parseLine(lines.next().value ?? '') as
    | (Partial<Omit<CrawlState, 'seen'>> & { format?: unknown; items?: unknown })
    | null;
  const {
    validators = null,
    bodyHash = null,
    parser,
    basis = '',
    lastOk = null,
    lastFull = null,
  } = head ?? {};
  const good = head?.good ?? null;
  const isWhole =
    head?.format === format &&
    typeof parser === 'number' &&
    [bodyHash, lastOk, lastFull].every((one) => one === null || typeof one === 'string') &&
    typeof basis === 'string' &&
    (validators === null || typeof validators.url === 'string') &&
    (good === null || (typeof good.found === 'number' && typeof good.empty === 'object'));
  if (!isWhole) return null;
  const seen = readSeen(lines);
  if (seen?.size !== head.items) return null;
  return { validators, bodyHash, parser, basis, lastOk, lastFull, good, seen: seen as CrawlState['seen'] };
}

function readSeen(lines: Iterable<string>): CrawlState['seen'] | null {
  const seen: CrawlState['seen'] = new Map();
  // Items of one run have their time together, which is held once.
  let last = '';
  for (const line of lines) {
    const row = parseLine(line);
    if (!Array.isArray(row) || row.length !== 4 || !row.every((one) => typeof one === 'string')) return null;
    const [id, key, fingerprint, at] = row as [string, string, string, string];
    if (at !== last) last = at;
    seen.set(id, { key, fingerprint, at: last });
  }
  return seen;
}

/** Null for what is no JSON. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
