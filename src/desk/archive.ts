// The archive as the office's verbs use it: make one, look at it, append to it.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchiveFile, formatFile } from '../archive/archive-id.ts';
import { kindOfForeign } from '../archive/foreign-files.ts';
import { createKey, exportKey, publicKeyOf } from '../archive/keys.ts';
import { devicePath, listParts } from '../archive/layout.ts';
import { publishFiles, sharedFolderMode } from '../archive/publish.ts';
import { formatRecovery } from '../archive/recovery.ts';
import type { Context } from '../context.ts';
import { durableFolder, durableWrite } from '../durable-write.ts';
import { exitCodes, UserError } from '../errors.ts';
import { privateMode } from '../local/mirror.ts';
import { localFolders, writeLocal } from '../local/state.ts';
import { writeWitness } from '../local/witness.ts';
import { formatInstant, type Zone } from '../procedure/time.ts';
import type { Problem } from './archive/journal-index.ts';
import { isOther, refuseOther } from './archive/known-archive.ts';
import { completeLibrary } from './archive/own-library.ts';
import { findShortfall, keepWitness, refuseShort } from './archive/own-witness.ts';
import { completeWords } from './archive/own-words.ts';
import { dropUncommitted, publishOwn, readOwnEnd, refuseWhenBehind } from './archive/publish.ts';
import type { AppendResult, ArchiveView, NewEvent, OwnSite, Warning } from './archive/shapes.ts';
import { type DeviceFile, findSite, lockSite, type Site } from './archive/site.ts';
import { wordStorageError } from './archive/storage-errors.ts';
import { createView } from './archive/view.ts';
import { commitEvents } from './archive/writer.ts';

export { clockDoubt } from './archive/clock-doubt.ts';

export type { AppendResult, ArchiveView, CaseRecord, NewEvent, NewFile, Warning } from './archive/shapes.ts';

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
    writeWitness(folders, { seq: 0, hash: null });
    writeLocal(folders, { archive: archive.id, device: 'A', path, createdAt }, exportKey(key));
    mkdirSync(path, { recursive: true, mode: sharedFolderMode });
    const paths = ['archive.json', devicePath('A')];
    publishFiles(paths, { mirror: folders.mirror, archive: path, byBytes: true, keep: () => true });
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

/**
 * Opens an archive to read; writes nothing. UserErrors (exit 4): missing, foreign, newer, damaged archive.json, damaged
 * mirror, another archive in a known folder; where a person `named` that folder, this is among the `problems`, as are
 * parts of others that cannot be taken.
 */
export function openArchive(context: Context, path: string, named = false): ArchiveView {
  const site = findSite(context, path);
  if (!named) refuseOther(context, path, site.archive);
  try {
    const view = createView(site);
    const other: Problem[] = isOther(context, path, site.archive.id)
      ? [{ path, line: 1, reason: 'other-archive' }]
      : [];
    // The view adds to its own list: what is wrong with the library shows when that is read.
    view.problems.unshift(...other, ...shortfallOf(site));
    return view;
  } catch (error) {
    throw wordStorageError(error, path);
  }
}

function shortfallOf(site: Site): Problem[] {
  const short = site.device && findShortfall(site as OwnSite);
  return short ? [{ ...short, line: 1, reason: 'short' }] : [];
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
  refuseOther(context, path, site.archive);
  if (site.device === null) throw new UserError('device-unknown', { path }, exitCodes.archive);
  const since = formatInstant(context.clock(), zone);
  const lock = await lockSite(context, site, since);
  try {
    const { view, warnings } = prepare(site as OwnSite, since);
    const proposed = decide(view);
    if (proposed.length === 0) return { events: [], published: true, warnings, committed: 0 };
    const result = await commitEvents({ context, site: site as OwnSite, zone, view, proposed });
    return { ...result, warnings: [...warnings, ...result.warnings] };
  } finally {
    await lock.release();
  }
}

/** Brings mirror and archive to the last commit; a mirror whose chain does not hold publishes nothing. */
function prepare(site: OwnSite, since: string): { view: ArchiveView; warnings: Warning[] } {
  try {
    const view = createView(site);
    refuseShort(site);
    refuseWhenBehind(site);
    const newest = listParts(site.folders.mirror, 'journal', site.device.code).at(-1) ?? null;
    const { seq } = readOwnEnd(site, newest);
    const restored = [...completeWords(site), ...completeLibrary(site, view.libraryProofs(), seq, false)];
    dropUncommitted(site, newest);
    keepWitness(site);
    const published = publishOwn(site, { byBytes: false, stamp: since, proofs: view.libraryProofs });
    return { view, warnings: [...restored, ...published.warnings] };
  } catch (error) {
    throw wordStorageError(error, site.path);
  }
}
