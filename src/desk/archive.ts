// The archive as the office's verbs use it: make one, look at it, append to it.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchiveFile, formatFile } from '../archive/archive-id.ts';
import { kindOfForeign } from '../archive/foreign-files.ts';
import { createKey, exportKey, publicKeyOf } from '../archive/keys.ts';
import { devicePath, listParts } from '../archive/layout.ts';
import { publishFiles, sharedFolderMode } from '../archive/publish.ts';
import { formatRecovery } from '../archive/recovery.ts';
import type { Seal } from '../archive/seal.ts';
import type { Context } from '../context.ts';
import { durableFolder, durableWrite } from '../durable-write.ts';
import { type ErrorCode, type ErrorValues, exitCodes, UserError } from '../errors.ts';
import { takeLock } from '../local/lock.ts';
import { privateMode } from '../local/mirror.ts';
import { localFolders, writeLocal } from '../local/state.ts';
import type { ProcedureEvent, ProposedEvent } from '../procedure/event.ts';
import { formatInstant, type Instant, type Zone } from '../procedure/time.ts';
import { dropUncommitted, publishOwn } from './archive-publish.ts';
import { type DeviceFile, findSite, type Site } from './archive-site.ts';
import { createView } from './archive-view.ts';
import { commitEvents } from './archive-writer.ts';
import type { Problem } from './journal-index.ts';
import { wordStorageError } from './storage-errors.ts';

export { clockDoubt } from './clock-doubt.ts';

export interface NewFile {
  /** The file's name as it came; it goes to the words. */
  name: string;
  bytes: Uint8Array;
  extension: string;
}

/** An event to be recorded; what is in `wordsEntry` and `fileList` is stored beside the event, never in it. */
export interface NewEvent extends ProposedEvent {
  /** Texts and identities, without id and salt. */
  wordsEntry?: Record<string, unknown>;
  fileList?: NewFile[];
}

export interface CaseRecord {
  number: string;
  events: ProcedureEvent[];
  /** Ids of events that the case's events build on and that are not here. */
  absent: string[];
}

/** A consistent look at archive and mirror. */
export interface ArchiveView {
  id: string;
  /** The device this computer writes as; null where it may only read. */
  device: string | null;
  /** That device's public key, base64 of its SPKI. */
  deviceKey: string | null;
  /** Parts of other devices that were left out, with the reason. */
  problems: Problem[];
  /** The largest `recordedAt`. */
  newestRecorded: Instant | null;
  caseEvents(number: string): CaseRecord | null;
  /** Every case by number, one by one. */
  caseRecords(): Generator<CaseRecord>;
  caseNumbers(): Iterable<string>;
  officeEvents(): ProcedureEvent[];
  /** The words of an event, hash checked; null if it has none; `{id,hash,erased}` where they were erased. */
  words(event: { id: string; words?: string }): Record<string, unknown> | null;
  /** The highest serial of this device's cases of a year, 0 if none. */
  lastSerial(year: number): number;
  /** The newest seal of each device, by its code: what a printed paper names. */
  seals(): Seal[];
}

/** Something that is no failure but that the person should know; worded like an error of the same code. */
export type Warning = { [C in ErrorCode]: { code: C; values: ErrorValues<C> } }[ErrorCode];

export interface AppendResult {
  /** The events that are recorded now. */
  events: ProcedureEvent[];
  /** False where the mirror has something that the archive has not yet. */
  published: boolean;
  warnings: Warning[];
  /** Number of events recorded: fewer than proposed only where the program was asked to end. */
  committed: number;
}

/**
 * Makes an archive with device A in an empty or new folder and this computer's state for it; records no event.
 * The recovery sheet's groups are given once and kept nowhere.
 */
export function createArchive(
  context: Context,
  options: { path: string; zone: Zone },
): { id: string; device: 'A'; recoverySheet: string[] } {
  const { path, zone } = options;
  refuseOccupied(path);
  const key = createKey(context.randomBytes(32));
  const recoverySeed = context.randomBytes(32);
  const archive = buildArchiveFile([
    { device: 'A', key: publicKeyOf(key) },
    { recovery: true, key: publicKeyOf(createKey(recoverySeed)) },
  ]);
  const device: DeviceFile = { archive: archive.id, device: 'A', key: publicKeyOf(key), seen: {} };
  const folders = localFolders(context.stateFolder, archive.id);
  try {
    durableFolder(join(folders.mirror, 'devices'), { mode: 0o700 });
    durableWrite(join(folders.mirror, 'archive.json'), formatFile(archive), { mode: privateMode });
    durableWrite(join(folders.mirror, devicePath('A')), formatFile(device), { mode: privateMode });
    const createdAt = formatInstant(context.clock(), zone);
    writeLocal(folders, { archive: archive.id, device: 'A', path, createdAt }, exportKey(key));
    mkdirSync(path, { recursive: true, mode: sharedFolderMode });
    const paths = ['archive.json', devicePath('A')];
    publishFiles(paths, { mirror: folders.mirror, archive: path, byBytes: true, keep: () => undefined });
  } catch (error) {
    throw wordStorageError(error, path);
  }
  return { id: archive.id, device: 'A', recoverySheet: formatRecovery(recoverySeed) };
}

function refuseOccupied(path: string): void {
  let names: string[] = [];
  try {
    names = readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw wordStorageError(error, path);
  }
  if (names.includes('archive.json')) throw new UserError('archive-exists', { path }, exitCodes.archive);
  const [foreign] = names.filter((name) => kindOfForeign(name) !== 'system');
  if (foreign) throw new UserError('folder-not-empty', { path, name: foreign }, exitCodes.archive);
}

/** Opens an archive to read; writes nothing. UserErrors (exit 4): missing, foreign, newer, damaged, unreadable part. */
export function openArchive(context: Context, path: string): ArchiveView {
  const site = findSite(context, path);
  try {
    return createView(site);
  } catch (error) {
    throw wordStorageError(error, path);
  }
}

/**
 * Records events: under the lock it publishes what the archive lacks, lets `decide` look at what is there now, and
 * commits what it gives, first in the mirror, then in the archive. If `decide` throws, nothing is written. More than
 * 512 events are committed part by part; between two the program may be asked to end, then `committed` tells how far
 * it came. UserErrors (exit 4): locked, missing, foreign, read-only, full; they say what was kept.
 */
export async function append(
  context: Context,
  path: string,
  zone: Zone,
  decide: (view: ArchiveView) => NewEvent[],
): Promise<AppendResult> {
  const site = findSite(context, path);
  if (site.device === null) throw new UserError('device-unknown', { path }, exitCodes.archive);
  const since = formatInstant(context.clock(), zone);
  const lock = await takeLock({
    folder: site.folders.root,
    platform: context.platform,
    since,
    patience: 5000,
  });
  try {
    const warnings = prepare(site, since);
    const view = createView(site);
    const proposed = decide(view);
    if (proposed.length === 0) return { events: [], published: true, warnings, committed: 0 };
    const result = await commitEvents({ context, site: site as OwnSite, zone, view, proposed });
    return { ...result, warnings: [...warnings, ...result.warnings] };
  } finally {
    await lock.release();
  }
}

/** A site on which this computer writes. */
export type OwnSite = Site & { device: NonNullable<Site['device']> };

/** Brings mirror and archive to the last commit. */
function prepare(site: Site, since: string): Warning[] {
  try {
    const own = site as OwnSite;
    const newest = listParts(site.folders.mirror, 'journal', own.device.code).at(-1) ?? null;
    dropUncommitted(own, newest);
    return publishOwn(own, { byBytes: false, stamp: since }).warnings;
  } catch (error) {
    throw wordStorageError(error, site.path);
  }
}
