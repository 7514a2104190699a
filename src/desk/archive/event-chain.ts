// Gives proposed events their place: id, chain, what they build on, clock, time, and their words with salt and hash.
import { formatCanonical } from '../../archive/canonical.ts';
import { firstPrev } from '../../archive/chain.ts';
import { hashOf } from '../../archive/hash.ts';
import { publicKeyOf } from '../../archive/keys.ts';
import { filePath } from '../../archive/layout.ts';
import { headsOf, nextClock } from '../../archive/order.ts';
import type { Context } from '../../context.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import type { ArchiveView, NewEvent, NewFile, OwnSite } from './shapes.ts';

/** An event ready to be written. */
export interface Prepared {
  event: ProcedureEvent;
  line: string;
  wordsLine: string | null;
  files: { path: string; bytes: Uint8Array }[];
  /** Fields in which a lone surrogate became U+FFFD. */
  replaced: string[];
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
  const places = new Map<NewFile, string>();
  const heads = new Map<string | undefined, ProcedureEvent[]>();
  for (const { wordsEntry, fileList = [], ...facts } of proposed) {
    seq += 1;
    const id = `${device}.${seq}`;
    const files = fileList.map((file, index) => {
      const path = filePath(device, recordedAt.slice(0, 4), seq, index + 1, file.extension);
      const known = places.get(file);
      if (!known) places.set(file, path);
      return { ...file, path: known ?? path, again: known !== undefined };
    });
    const words = buildWords(id, wordsEntry, files, options.context);
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
    };
    const { text, replaced } = formatCanonical(value);
    prev = hashOf(text);
    const event = { ...(JSON.parse(text) as ProcedureEvent), hash: prev };
    heads.set(facts.case, [event]);
    yield {
      event,
      line: text,
      wordsLine: words?.text ?? null,
      files: files.filter(({ again }) => !again),
      replaced: [...replaced, ...(words?.replaced ?? [])],
    };
  }
}

function buildWords(
  id: string,
  entry: Record<string, unknown> | undefined,
  files: { name: string; path: string; bytes: Uint8Array }[],
  context: Context,
) {
  if (entry === undefined && files.length === 0) return null;
  const named = files.map(({ name, path, bytes }) => ({
    name,
    path,
    sha256: hashOf(bytes),
    bytes: bytes.length,
  }));
  const salt = Buffer.from(context.randomBytes(16)).toString('hex');
  return formatCanonical({ ...entry, id, salt, ...(files.length > 0 ? { files: named } : {}) });
}

function streamOf(view: ArchiveView, number: string | undefined): ProcedureEvent[] {
  return number === undefined ? view.officeEvents() : (view.caseEvents(number)?.events ?? []);
}
