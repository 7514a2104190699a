// Finds an archive and what this computer keeps of it: the folder, the roots, the device and its key.
import type { KeyObject } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveFile, parseArchiveFile } from '../../archive/archive-id.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { importKey, publicKeyOf } from '../../archive/keys.ts';
import { devicePath } from '../../archive/layout.ts';
import type { Seal } from '../../archive/seal.ts';
import type { Context } from '../../context.ts';
import { exitCodes, isFailure, UserError } from '../../errors.ts';
import { type Lock, takeLock } from '../../local/lock.ts';
import { type LocalFolders, localFolders, readLocal } from '../../local/state.ts';
import { idsKnownAt, knowsAnyArchive, ownArchiveFile } from './known-archive.ts';
import { wordStorageError } from './storage-errors.ts';

export interface Site {
  /** The archive's folder. */
  path: string;
  archive: ArchiveFile;
  folders: LocalFolders;
  /** The device this computer writes as, or null where it may only read. */
  device: { code: string; key: KeyObject } | null;
}

/** The device's file in the archive. */
export interface DeviceFile {
  archive: string;
  device: string;
  key: string;
  /** Newest seal that the device saw of every other one. */
  seen: Record<string, Seal>;
}

/** Looks the archive up; UserErrors (exit 4) name what is missing, foreign, newer or damaged. */
export function findSite(context: Context, path: string): Site {
  const archive = readArchiveFile(context, path);
  const folders = localFolders(context.stateFolder, archive.id);
  const local = readState(folders);
  if (local === null) return { path, archive, folders, device: null };
  if (local.record.archive !== archive.id) {
    throw new UserError('local-state-damaged', { path: folders.root }, exitCodes.archive);
  }
  const key = readKey(local.key, folders.root);
  const code = local.record.device;
  if (publicKeyOf(key) !== publicKeyFor(archive, folders.mirror, code)) {
    throw new UserError('local-state-damaged', { path: folders.root }, exitCodes.archive);
  }
  return { path, archive, folders, device: { code, key } };
}

function readState(folders: LocalFolders): ReturnType<typeof readLocal> {
  try {
    return readLocal(folders);
  } catch (error) {
    throw wordStorageError(error, folders.record);
  }
}

function readArchiveFile(context: Context, path: string): ArchiveFile {
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserError('archive-missing', { path, known: knowsAnyArchive(context) }, exitCodes.archive);
    }
    const bytes = readIfThere(join(path, 'archive.json'));
    if (bytes === null)
      throw new UserError('archive-foreign', { path, way: wayBack(context, path) }, exitCodes.archive);
    return parseArchiveFile(bytes, path);
  } catch (error) {
    if (!isFailure(error, 'archive-damaged')) throw wordStorageError(error, path);
    const mendable = ownArchiveFile(context, path) !== null;
    throw new UserError('archive-damaged', { ...error.values, mendable }, exitCodes.archive);
  }
}

/** What helps where archive.json is missing: this computer's copy, the shared folder itself, or a new archive. */
function wayBack(context: Context, path: string): 'repair' | 'connect' | 'init' {
  if (ownArchiveFile(context, path)) return 'repair';
  return idsKnownAt(context, path).length > 0 ? 'connect' : 'init';
}

/** One writer at a time on this computer; `since` (ISO 8601) is what another is told. UserError `archive-locked` (exit 4). */
export function lockSite({ platform }: Pick<Context, 'platform'>, site: Site, since: string): Promise<Lock> {
  return takeLock({ folder: site.folders.root, platform, since, patience: 5000 });
}

/** The key of a device: from the roots, else from its file under `root`; null where neither names it. */
export function publicKeyFor(archive: ArchiveFile, root: string, device: string): string | null {
  const own = archive.roots.find((entry) => 'device' in entry && entry.device === device);
  if (own) return own.key;
  const file = readDeviceFile(root, device);
  return file?.device === device ? file.key : null;
}

/** The device's file, or null where it is missing or is none. */
export function readDeviceFile(root: string, device: string): DeviceFile | null {
  const bytes = readIfThere(join(root, devicePath(device)));
  return bytes && parseDeviceFile(bytes);
}

/** What a device's file says, or null where it is none. */
export function parseDeviceFile(bytes: Buffer): DeviceFile | null {
  try {
    const file = JSON.parse(bytes.toString('utf8')) as DeviceFile | null;
    return typeof file?.key === 'string' ? file : null;
  } catch {
    return null;
  }
}

function readKey(bytes: Uint8Array, path: string): KeyObject {
  try {
    return importKey(bytes);
  } catch (cause) {
    throw new UserError('local-state-damaged', { path }, exitCodes.archive, cause);
  }
}
