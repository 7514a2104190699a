// Puts this computer's part of the archive right: first its own copy as far as that is proven, then the archive from it.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArchiveFile } from '../../archive/archive-id.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { listParts, parsePartPath, partPath } from '../../archive/layout.ts';
import { salvagePart } from '../../archive/part.ts';
import type { Context } from '../../context.ts';
import { durableFolder, durableWrite } from '../../durable-write.ts';
import { exitCodes, isFailure, UserError } from '../../errors.ts';
import { privateMode } from '../../local/mirror.ts';
import { defaultZone, formatInstant, type Zone } from '../../procedure/time.ts';
import { ownArchiveFile, refuseOther } from '../archive/known-archive.ts';
import { keepWitness, refuseShort } from '../archive/own-witness.ts';
import { dropUncommitted, publishOwn, refuseWhenBehind, setAside } from '../archive/publish.ts';
import type { OwnSite, Warning } from '../archive/shapes.ts';
import { findSite, lockSite, type Site } from '../archive/site.ts';
import { wordStorageError } from '../archive/storage-errors.ts';
import { createView } from '../archive/view.ts';
import { officeAt } from '../read.ts';
import { checkSite, type VerifyResult } from '../verify.ts';
import { checkOwnCopy } from './own-copy.ts';

export interface RepairResult extends VerifyResult {
  /** Paths in the archive that were published again. */
  repaired: string[];
  /** Paths that were put right in this computer's own copy. */
  restored: string[];
  /** Where differing copies were kept. */
  kept: { path: string; kept: string }[];
}

/**
 * Puts right what can be proven, keeps every differing copy in the local quarantine, and gives what a check finds
 * afterwards. UserErrors (exit 4), and nothing is written: `mirror-lost` where neither copy nor archive proves a part of
 * the journal, `mirror-behind` where the archive holds newer events of this computer.
 */
export async function repairArchive(context: Context, path: string): Promise<RepairResult> {
  const archiveFile = wording(path, () => restoreArchiveFile(context, path));
  const site = findSite(context, path);
  refuseOther(context, path, site.archive);
  if (site.device === null) throw new UserError('device-unknown', { path }, exitCodes.archive);
  const stamp = wording(path, () => stampOf(context, site));
  const lock = await lockSite(context, site, stamp);
  try {
    const { repaired, restored, kept } = repairSite(site as OwnSite, stamp);
    return {
      ...checkSite(site),
      repaired: [...(archiveFile ? ['archive.json'] : []), ...repaired],
      restored,
      kept: [...(archiveFile?.kept ? [{ path: 'archive.json', kept: archiveFile.kept }] : []), ...kept],
    };
  } catch (error) {
    throw wordStorageError(error, path);
  } finally {
    await lock.release();
  }
}

function wording<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw wordStorageError(error, path);
  }
}

/** archive.json from this computer's copy, where the folder's is missing or damaged; what was there is kept. */
function restoreArchiveFile(context: Context, path: string): { kept: string | null } | null {
  const file = join(path, 'archive.json');
  const own = ownArchiveFile(context, path);
  const there = own && readIfThere(file);
  if (own === null || (there !== null && !isDamaged(there, path))) return null;
  const archive = parseArchiveFile(own.bytes, file);
  const site = { path, archive, folders: own.folders, device: null };
  const kept = there && setAside(site, 'archive.json', there, stampOf(context, site));
  durableWrite(file, own.bytes, { mode: 0o660 });
  return { kept };
}

/** Now in the office's zone, as the archive's folder tells it: the mirror may not be readable yet. */
function stampOf(context: Context, site: Site): string {
  return formatInstant(context.clock(), zoneOf(site));
}

function zoneOf(site: Site): Zone {
  try {
    return officeAt(createView({ ...site, device: null })).zone;
  } catch (error) {
    if (error instanceof UserError) return defaultZone;
    throw error;
  }
}

function isDamaged(bytes: Buffer, path: string): boolean {
  try {
    parseArchiveFile(bytes, path);
    return false;
  } catch (error) {
    if (isFailure(error, 'archive-damaged')) return true;
    throw error;
  }
}

function repairSite(site: OwnSite, stamp: string): Pick<RepairResult, 'repaired' | 'restored' | 'kept'> {
  const kept: RepairResult['kept'] = [];
  const damages = checkOwnCopy(site);
  const lost = damages.find(({ path, mended }) => mended === null && path.startsWith('journal/'));
  if (lost) {
    const values = { path: join(site.folders.mirror, lost.path), line: lost.line, event: lost.event };
    throw new UserError('mirror-lost', values, exitCodes.archive);
  }
  const restored: string[] = [];
  for (const { path, mended, extra } of damages) {
    if (mended === null) continue;
    const file = join(site.folders.mirror, path);
    const there = readIfThere(file);
    if (there) kept.push({ path: file, kept: setAside(site, `mirror/${path}`, there, stamp) });
    durableFolder(dirname(file), { mode: 0o700 });
    if (extra) rmSync(file);
    else durableWrite(file, mended, { mode: privateMode });
    restored.push(file);
  }
  refuseShort(site);
  refuseWhenBehind(site);
  dropUncommitted(site, listParts(site.folders.mirror, 'journal', site.device.code).at(-1) ?? null);
  keepWitness(site);
  const misplaced = setMisplacedAside(site, stamp);
  const { written, warnings } = publishOwn(site, {
    byBytes: true,
    stamp,
    proofs: () => createView(site).libraryProofs(),
  });
  return { repaired: written, restored, kept: [...kept, ...misplaced, ...copiesIn(warnings)] };
}

/** Parts under our code whose events stand elsewhere in the mirror, with their words: they say nothing new. */
function setMisplacedAside(site: OwnSite, stamp: string): RepairResult['kept'] {
  const paths = checkSite(site)
    .findings.filter(({ code }) => code === 'part-misplaced')
    .map(({ path }) => path as string);
  const siblings = paths.flatMap((path) => {
    const words = partPath({ ...parsePartPath(path)!, kind: 'words' });
    return areWordsElsewhere(site, words) ? [path, words] : [path];
  });
  return siblings.flatMap((path) => {
    const there = readIfThere(join(site.path, path));
    if (there === null || readIfThere(join(site.folders.mirror, path)) !== null) return [];
    const kept = setAside(site, path, there, stamp);
    rmSync(join(site.path, path));
    return [{ path, kept }];
  });
}

/** True where the copy has each of these words too, under the name that is theirs. */
function areWordsElsewhere({ path: root, folders, device }: OwnSite, path: string): boolean {
  const linesIn = (file: string) =>
    salvagePart(readIfThere(file) ?? new Uint8Array()).map((entry) => entry.line);
  const names = listParts(folders.mirror, 'words', device.code);
  const own = new Set(names.flatMap((name) => linesIn(join(folders.mirror, partPath(name)))));
  return linesIn(join(root, path)).every((line) => own.has(line));
}

function copiesIn(warnings: Warning[]): RepairResult['kept'] {
  return warnings.flatMap((warning) => (warning.code === 'copy-replaced' ? [warning.values] : []));
}
