// Files that come with a record: what each is by its content, whether it may be kept, and whether the case has it already.
import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { hashOf } from '../archive/hash.ts';
import { exitCodes, UserError } from '../errors.ts';
import { runsSomething } from '../intake/file-kind/pdf-scripts.ts';
import { type FileKind, identifyFile } from '../intake/file-kind.ts';
import { showsInk } from '../procedure/evidence.ts';
import type { NewFile } from './archive.ts';
import type { CaseFile } from './read.ts';
import { recordingDevice, type Session } from './session.ts';

export interface CheckedFile extends NewFile {
  kind: FileKind;
  /** Bytes. */
  size: number;
  sha256: string;
}

/** What mail and shared drives still carry without trouble, in bytes. */
const largestFile = 25_000_000;

/** Their names and hashes are one entry of the archive's words, which stay readable. */
const mostFiles = 2000;

/**
 * A scan or a material as it came, of at most `most` bytes; the UserErrors (exit 2) name what cannot be read or is not
 * kept.
 */
export function readAttachment(session: Session, typed: string, most = largestFile): CheckedFile {
  const bytes = readChecked(session, typed, most);
  return { ...checked(typed, bytes), bytes };
}

/** The scan of a signed sheet: an image or a PDF; also the UserError `scan-kind` (exit 2). */
export function readScan(session: Session, typed: string): CheckedFile {
  const file = readAttachment(session, typed);
  if (showsInk(file.kind)) return file;
  throw new UserError('scan-kind', { path: typed, kind: file.kind }, exitCodes.usage);
}

/** Several files, each looked at now and read anew when it is filed: one at a time is in memory. */
export function openAttachments(session: Session, typed: readonly string[]): CheckedFile[] {
  if (typed.length > mostFiles) {
    throw new UserError('files-too-many', { count: typed.length, most: mostFiles }, exitCodes.usage);
  }
  return typed.map((path) => ({
    ...checked(path, readChecked(session, path)),
    get bytes() {
      return readChecked(session, path);
    },
  }));
}

/** What is new on a case, and what it has already. */
export interface Attaching {
  fresh: CheckedFile[];
  /** Each with the event that filed it; null where the same file was named twice. */
  known: { name: string; event: string | null }[];
}

/**
 * Tells apart what a case has not yet from what it has, by content; as evidence for an event (`evidenceFor`) a file counts
 * anew, but its bytes are not stored once more where this device did so before.
 */
export function sortAttachments(
  session: Session,
  file: CaseFile,
  files: readonly CheckedFile[],
  evidenceFor: string | null,
): Attaching {
  const device = recordingDevice(session);
  const filed = filedOn(file);
  const sorted: Attaching = { fresh: [], known: [] };
  const named = new Set<string>();
  for (const one of files) {
    const same = filed.filter(({ sha256 }) => sha256 === one.sha256);
    const counts = same.find(({ event, for: target, withdrawn }) => {
      if (withdrawn) return false;
      return evidenceFor === null || target === evidenceFor || event === evidenceFor;
    });
    if (named.has(one.sha256)) sorted.known.push({ name: one.name, event: null });
    else if (counts) sorted.known.push({ name: one.name, event: counts.event });
    else {
      const own = same.find(({ path }) => path.startsWith(`files/${device}/`));
      sorted.fresh.push(own ? withPlace(one, own.path) : one);
    }
    named.add(one.sha256);
  }
  return sorted;
}

/** One file that a case has; `for` is the event that it is evidence for. */
export interface Filed {
  event: string;
  for: string | null;
  withdrawn: boolean;
  name: string;
  path: string;
  sha256: string;
  bytes: number;
}

/** Every file that an event of the case named, in order. */
export function filedOn(file: CaseFile): Filed[] {
  return file.state.timeline.flatMap(({ event, withdrawn }) => {
    const listed = (event.words === undefined ? null : file.words(event))?.['files'];
    const target = event.type === 'attached' ? ((event['for'] as string | undefined) ?? null) : null;
    return ((listed as FiledWords[] | undefined) ?? []).map((one) => ({
      event: event.id,
      for: target,
      withdrawn,
      ...one,
    }));
  });
}

type FiledWords = Pick<Filed, 'name' | 'path' | 'sha256' | 'bytes'>;

/** Not spread: that would read its bytes now. */
function withPlace(one: CheckedFile, path: string): CheckedFile {
  return Object.defineProperties({ filed: path } as CheckedFile, Object.getOwnPropertyDescriptors(one));
}

function checked(typed: string, bytes: Buffer): Omit<CheckedFile, 'bytes'> {
  const name = basename(typed);
  const found = identifyFile(bytes, name);
  if ('refused' in found) {
    if (found.refused === 'macros') throw new UserError('file-macros', { path: typed }, exitCodes.usage);
    throw new UserError('file-program', { path: typed, inside: found.inside ?? null }, exitCodes.usage);
  }
  const { kind, extension, misnamed } = found;
  return {
    name,
    extension,
    kind,
    size: bytes.length,
    sha256: hashOf(bytes),
    ...(misnamed && { misnamed: kind }),
    ...(kind === 'pdf' && runsSomething(bytes) && { scripted: true as const }),
  };
}

function readChecked(session: Session, typed: string, most = largestFile): Buffer {
  const path = resolve(session.context.cwd, typed);
  try {
    refuseOdd(typed, statSync(path), most);
    const bytes = readFileSync(path);
    // It may have grown since.
    if (bytes.length > most) throw tooLarge(typed, bytes.length, most);
    return bytes;
  } catch (failure) {
    if (failure instanceof UserError) throw failure;
    const reason = (failure as NodeJS.ErrnoException).code ?? '';
    throw new UserError('file-unreadable', { path: typed, reason }, exitCodes.usage, failure);
  }
}

/** A folder, a pipe or a device has no end or no bytes of its own. */
function refuseOdd(path: string, stats: Stats, most: number): void {
  if (stats.isDirectory()) throw new UserError('file-not-a-file', { path }, exitCodes.usage);
  if (!stats.isFile()) throw new UserError('file-special', { path }, exitCodes.usage);
  if (stats.size === 0) throw new UserError('file-empty', { path }, exitCodes.usage);
  if (stats.size > most) throw tooLarge(path, stats.size, most);
}

function tooLarge(path: string, size: number, most: number): UserError {
  const megabytes = { size: Math.ceil(size / 1e6), most: most / 1e6 };
  return new UserError('file-too-large', { path, ...megabytes }, exitCodes.usage);
}
