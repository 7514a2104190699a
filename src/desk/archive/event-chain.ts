// Gives proposed events their place: id, chain, what they build on, clock, time, and their words with salt and hash.
import { formatCanonical } from '../../archive/canonical.ts';
import { firstPrev } from '../../archive/chain.ts';
import { hashOf } from '../../archive/hash.ts';
import { publicKeyOf } from '../../archive/keys.ts';
import { filePath } from '../../archive/layout.ts';
import { proofOf } from '../../archive/library.ts';
import { headsOf, nextClock } from '../../archive/order.ts';
import type { Context } from '../../context.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import type { ArchiveView, NewEvent, NewFile, OwnSite } from './shapes.ts';

/** An event ready to be written. */
export interface Prepared {
  event: ProcedureEvent;
  line: string;
  wordsLine: string | null;
  /** Lines of the library that it proves. */
  libraryLines: string[];
  /** Those that are to be written; a file that was filed before is only named. */
  files: FiledFile[];
  /** Fields in which a lone surrogate became U+FFFD. */
  replaced: string[];
}

/** A file with its place; its bytes are asked for again when they are written. */
export interface FiledFile {
  path: string;
  sha256: string;
  size: number;
  file: NewFile;
}

/** What the device's next event follows. */
interface ChainEnd {
  seq: number;
  hash: string | null;
}

export interface ChainOptions {
  context: Context;
  site: OwnSite;
  view: ArchiveView;
  end: ChainEnd;
  /** ISO 8601 in the office's zone. */
  recordedAt: string;
}

/** Chains events one after the other, each on the one before and on the heads of its case or of the office. */
export function* chainEvents(proposed: Iterable<NewEvent>, options: ChainOptions): Generator<Prepared> {
  const { site, view, recordedAt } = options;
  const device = site.device.code;
  let { seq } = options.end;
  let prev = options.end.hash ?? firstPrev(site.archive.id, device, publicKeyOf(site.device.key));
  // One scan of a sheet on which several cases stand is filed once.
  const filed = new Map<NewFile, FiledFile>();
  const heads = new Map<string | undefined, ProcedureEvent[]>();
  for (const { wordsEntry, fileList = [], libraryList = [], ...facts } of proposed) {
    seq += 1;
    const id = `${device}.${seq}`;
    const fresh = new Set(fileList.filter((file) => file.filed === undefined && !filed.has(file)));
    const files = fileList.map((file, index) => {
      const path = file.filed ?? filePath(device, recordedAt.slice(0, 4), seq, index + 1, file.extension);
      const item = filed.get(file) ?? fileItem(file, path);
      filed.set(file, item);
      return item;
    });
    const words = buildWords(id, wordsEntry, files, options.context);
    const library = libraryList.map((item, at) => buildLibraryLine(id, item, at));
    const libraryLines = library.map(({ text }) => text);
    const before = heads.get(facts.case) ?? headsOf(streamOf(view, facts.case));
    const after = before.map((head) => ({ hash: head.hash, id: head.id }));
    const clock = nextClock(before);
    const value = {
      ...facts,
      id,
      prev,
      after,
      clock,
      recordedAt,
      words: words ? hashOf(words.text) : undefined,
      ...(library.length > 0 && { library: proofOf(libraryLines) }),
    };
    const { text, replaced } = formatCanonical(value);
    prev = hashOf(text);
    const event = { ...(JSON.parse(text) as ProcedureEvent), hash: prev };
    heads.set(facts.case, [event]);
    yield {
      event,
      line: text,
      wordsLine: words?.text ?? null,
      libraryLines,
      files: files.filter(({ file }) => fresh.delete(file)),
      replaced: [...replaced, ...(words?.replaced ?? []), ...library.flatMap((item) => item.replaced)],
    };
  }
}

function fileItem(file: NewFile, path: string): FiledFile {
  const { bytes } = file;
  return { path, sha256: hashOf(bytes), size: bytes.length, file };
}

function buildWords(
  id: string,
  entry: Record<string, unknown> | undefined,
  files: readonly FiledFile[],
  context: Context,
) {
  if (entry === undefined && files.length === 0) return null;
  const named = files.map(({ path, sha256, size, file: { name } }) => ({ name, path, sha256, bytes: size }));
  const salt = Buffer.from(context.randomBytes(16)).toString('hex');
  return formatCanonical({ ...entry, id, salt, ...(files.length > 0 ? { files: named } : {}) });
}

function buildLibraryLine(event: string, item: Record<string, unknown>, at: number) {
  const { text, replaced } = formatCanonical({ ...item, event });
  return { text, replaced: replaced.map((field) => `library[${at}].${field}`) };
}

function streamOf(view: ArchiveView, number: string | undefined): ProcedureEvent[] {
  return number === undefined ? view.officeEvents() : (view.caseEvents(number)?.events ?? []);
}
