// What this computer remembers of each source: a help against reading twice; what is lost here is read again.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { durableFolder, durableWrite } from '../durable-write.ts';
import { exitCodes, isFailure, UserError } from '../errors.ts';
import { namesIn, readIfThere } from './if-there.ts';
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

const format = 1;
const keptBytes = 256 * 1024;
const keptFiles = 20;

/** What is remembered of a source; null where nothing is. A damaged file is set aside and counts as none. */
export function readCrawlState(folders: Pick<LocalFolders, 'root'>, source: string): CrawlState | null {
  const file = fileOf(folders, source);
  const bytes = readIfThere(file);
  if (bytes === null) return null;
  const state = parseState(bytes.toString('utf8'));
  if (state === null) renameSync(file, `${file}.damaged`);
  return state;
}

/** Remembers it from now on, durably; the file can be read by its owner alone. */
export function writeCrawlState(
  folders: Pick<LocalFolders, 'root'>,
  source: string,
  state: CrawlState,
): void {
  const { seen, ...rest } = state;
  const rows = [...seen].map(([id, { key, fingerprint, at }]) => [id, key, fingerprint, at]);
  durableFolder(join(folders.root, 'crawl'), { mode: 0o700 });
  durableWrite(fileOf(folders, source), `${JSON.stringify({ format, ...rest, seen: rows })}\n`);
}

/**
 * Keeps the beginning of a body that could not be understood, for the developer; gives its place. `stamp` is made of
 * figures, so that names sort by time: the oldest go where there are more than twenty.
 */
export function keepBody(
  { root }: Pick<LocalFolders, 'root'>,
  source: string,
  stamp: string,
  bytes: Uint8Array,
): string {
  const folder = join(root, 'crawl', 'kept');
  durableFolder(folder, { mode: 0o700 });
  // A page that a browser or an editor would run is opened as text.
  const file = join(folder, `${stamp.replace(/\D/g, '')}-${nameOf(source)}.txt`);
  durableWrite(file, bytes.subarray(0, keptBytes));
  for (const name of namesIn(folder).slice(0, -keptFiles)) rmSync(join(folder, name), { force: true });
  return file;
}

/** One crawl at a time on this computer. UserError `crawl-running` (exit 4); `since` (ISO 8601) is what another is told. */
export async function crawlLock(
  { platform }: { platform: string },
  { root }: Pick<LocalFolders, 'root'>,
  since: string,
): Promise<Lock> {
  const folder = join(root, 'crawl');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
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

function parseState(text: string): CrawlState | null {
  let value: Partial<Omit<CrawlState, 'seen'>> & { format?: unknown; seen?: unknown };
  try {
    value = JSON.parse(text) ?? {};
  } catch {
    return null;
  }
  const { validators = null, bodyHash = null, parser, basis = '', lastOk = null, lastFull = null } = value;
  const seen = readSeen(value.seen);
  const good = value.good ?? null;
  const isWhole =
    value.format === format &&
    typeof parser === 'number' &&
    [bodyHash, lastOk, lastFull].every((one) => one === null || typeof one === 'string') &&
    typeof basis === 'string' &&
    (validators === null || typeof validators.url === 'string') &&
    (good === null || (typeof good.found === 'number' && typeof good.empty === 'object'));
  if (!isWhole || seen === null) return null;
  return { validators, bodyHash, parser, basis, lastOk, lastFull, good, seen };
}

function readSeen(rows: unknown): Map<string, SeenItem> | null {
  if (!Array.isArray(rows)) return null;
  const seen = new Map<string, SeenItem>();
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row) || row.length !== 4 || !row.every((one) => typeof one === 'string')) return null;
    const [id, key, fingerprint, at] = row as [string, string, string, string];
    seen.set(id, { key, fingerprint, at });
  }
  return seen;
}
