// Commits chained events part by part: the mirror first, whose journal part is the commit, then the archive.
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openPart, writePart } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { devicePath, listParts, partPath } from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { publishFiles } from '../../archive/publish.ts';
import { createSeal, formatSeal, parseSeal } from '../../archive/seal.ts';
import type { Context } from '../../context.ts';
import { durableWrite, errnoOf } from '../../durable-write.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { commitToMirror, type MirrorWrite, privateMode } from '../../local/mirror.ts';
import { writeWitness } from '../../local/witness.ts';
import { type Day, dayOf, formatInstant, type Zone } from '../../procedure/time.ts';
import { chainEvents, type FiledFile, type Prepared } from './event-chain.ts';
import { placeLibraryLines } from './library-parts.ts';
import { completeLibrary } from './own-library.ts';
import { type Batch, type CurrentPart, sizeOfLines, splitIntoBatches, wordsOf } from './part-batches.ts';
import { readOwnEnd, setAside } from './publish.ts';
import { checkRoom } from './room.ts';
import { writeSeen } from './seen-seals.ts';
import type { AppendResult, ArchiveView, NewEvent, OwnSite } from './shapes.ts';
import { wordStorageError } from './storage-errors.ts';

/** What is to be committed, and where. */
interface Commit {
  context: Context;
  site: OwnSite;
  zone: Zone;
  view: ArchiveView;
  proposed: NewEvent[];
}

/** Commits the proposed events; the caller holds the lock and has brought mirror and archive to the last commit. */
export async function commitEvents(commit: Commit): Promise<AppendResult> {
  const { context, site, zone, view, proposed } = commit;
  const now = context.clock();
  const newest = listParts(site.folders.mirror, 'journal', site.device.code).at(-1) ?? null;
  const end = readOwnEnd(site, newest);
  const recordedAt = formatInstant(now, zone);
  const chained = chainEvents(proposed, { ...commit, end, recordedAt });
  const current = newest && readCurrent(site, newest);
  const result: AppendResult = { events: [], published: true, warnings: [], committed: 0 };
  // Lines are put behind those that are there: these must be what they were.
  if (proposed.some(({ libraryList = [] }) => libraryList.length > 0))
    result.warnings.push(...completeLibrary(site, view.libraryProofs(), end.seq, true));
  const total = proposed.length;
  const today = dayOf(now, zone);
  for (const batch of splitIntoBatches(chained, total, current, site.device.code, today)) {
    // A signal is only heard where the event loop turns; the commit in hand is never cut.
    if (result.committed > 0) await setImmediate();
    if (result.committed > 0 && context.ending.aborted) {
      result.warnings.push({ code: 'recording-ended', values: { committed: result.committed, total } });
      break;
    }
    commitBatch(site, batch, result, { total, stamp: recordedAt, today });
  }
  if (noteSeen(site, view) && result.published)
    publish(site, [devicePath(site.device.code)], result, recordedAt);
  return result;
}

/** The commit stands whatever becomes of this: the same seals are seen at the next one. */
function noteSeen(site: OwnSite, view: ArchiveView): boolean {
  try {
    return writeSeen(site, view.seals());
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return false;
  }
}

function readCurrent(site: OwnSite, name: CurrentPart['name']): CurrentPart {
  const linesOf = (path: string) => openPart({ file: join(site.folders.mirror, path), path }).data;
  const journal = linesOf(partPath(name)).filter((line) => parseSeal(JSON.parse(line)) === null);
  return { name, journal, words: linesOf(partPath({ ...name, kind: 'words' })) };
}

function commitBatch(
  site: OwnSite,
  batch: Batch,
  result: AppendResult,
  { total, stamp, today }: { total: number; stamp: string; today: Day },
): void {
  const kept = { committed: result.committed, total };
  const writes = writesOf(site, batch, today);
  try {
    if (result.published)
      checkRoom(
        site.path,
        writes.at(-1)!.path,
        writes.reduce((sum, write) => sum + write.bytes, 0),
      );
  } catch (error) {
    throw wordStorageError(error, site.path, kept);
  }
  try {
    commitToMirror(site.folders.mirror, writes);
  } catch (error) {
    throw wordStorageError(error, site.folders.mirror, kept);
  }
  witness(site, batch);
  for (const { event, replaced } of batch.added) {
    result.events.push(event);
    if (replaced.length > 0) {
      result.warnings.push({ code: 'text-mended', values: { event: event.id, fields: replaced } });
    }
  }
  result.committed += batch.added.length;
  if (result.published)
    publish(
      site,
      writes.map((write) => write.path),
      result,
      stamp,
    );
}

/** The commit stands whatever becomes of this: the next recording command writes it down. */
function witness({ folders, device }: OwnSite, { added }: Batch): void {
  const { id, hash } = added.at(-1)!.event;
  try {
    writeWitness(folders, { seq: Number(id.slice(device.code.length + 1)), hash });
  } catch (error) {
    if (errnoOf(error) === '') throw error;
  }
}

/** Files, words, library, journal: the journal part, with its seal, comes last. */
function writesOf(site: OwnSite, { name, journal, words, added }: Batch, today: Day): MirrorWrite[] {
  const files: MirrorWrite[] = added.flatMap((item) =>
    item.files.map((filed) => ({
      path: filed.path,
      bytes: filed.size,
      save: (target) => durableWrite(target, unchangedBytes(filed), { mode: privateMode }),
    })),
  );
  const newWords = wordsOf(added);
  const wordsPart =
    newWords.length > 0 ? [partWrite(partPath({ ...name, kind: 'words' }), [...words, ...newWords])] : [];
  const found = added.flatMap((item) => item.libraryLines);
  const libraryParts = placeLibraryLines(site, found, today).map((part) =>
    partWrite(partPath(part.name), part.lines),
  );
  const lines = [...journal, ...added.map((item) => item.line), sealLine(site, added.at(-1)!)];
  return [...files, ...wordsPart, ...libraryParts, partWrite(partPath(name), lines)];
}

/** The words name the hash of what was read first: what was changed since is not filed under it. */
function unchangedBytes({ file, sha256 }: FiledFile): Uint8Array {
  const { bytes, name } = file;
  if (hashOf(bytes) !== sha256) throw new UserError('file-changed-since', { path: name }, exitCodes.usage);
  return bytes;
}

function partWrite(path: string, lines: string[]): MirrorWrite {
  return {
    path,
    bytes: sizeOfLines(lines),
    save: (file) => writePart({ file, path, mode: privateMode }, lines),
  };
}

function sealLine(site: OwnSite, { event }: Prepared): string {
  const end = {
    archive: site.archive.id,
    device: site.device.code,
    hash: event.hash,
    seq: seqOf(event.id),
  };
  return formatSeal(createSeal(end, site.device.key));
}

/** What fails after the commit is a warning: the next recording command publishes it. */
function publish(site: OwnSite, paths: string[], result: AppendResult, stamp: string): void {
  const keep = (path: string, there: Buffer | null, here: Buffer) => {
    if (there && saysOther(path, there, here)) {
      const kept = setAside(site, path, there, stamp);
      result.warnings.push({ code: 'copy-replaced', values: { path, kept } });
    }
    return true;
  };
  const publishing = { mirror: site.folders.mirror, archive: site.path, byBytes: true, keep };
  try {
    publishFiles(paths, publishing);
  } catch (error) {
    const worded = wordStorageError(error, site.path);
    const reason = worded instanceof UserError ? worded.code : 'other';
    result.published = false;
    result.warnings.push({ code: 'not-published', values: { path: site.path, reason } });
  }
}

/** A file of another event, or words or library that ours do not go on from: the journal was compared before the commit. */
function saysOther(path: string, there: Buffer, here: Buffer): boolean {
  if (path.startsWith('files/')) return true;
  const begun = there.subarray(0, -'\n]\n'.length);
  return /^(words|library)\//.test(path) && !here.subarray(0, begun.length).equals(begun);
}
