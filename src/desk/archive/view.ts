// A consistent look at archive and mirror: cases one by one, the office's events, the words apart.
import { join } from 'node:path';
import { hashOf } from '../../archive/hash.ts';
import { publicKeyOf } from '../../archive/keys.ts';
import { partPath } from '../../archive/layout.ts';
import { absentFrom, compareEvents, deviceOf, seqOf } from '../../archive/order.ts';
import { wordsHash } from '../../archive/words.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { compareNumbers } from '../../procedure/case-number.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import { buildIndex, type IndexedPart, type JournalIndex, partAndEntry } from './journal-index.ts';
import { readLibraryLines } from './library-lines.ts';
import { createPartCache, type PartCache } from './part-cache.ts';
import type { ArchiveView, CaseRecord } from './shapes.ts';
import type { Site } from './site.ts';

/**
 * Builds the look. A part of another device that cannot be read or that no seal covers makes its cases incomplete and
 * stands in `problems`; UserError `mirror-damaged` (exit 4) where it is this computer's own copy.
 */
export function createView(site: Site): ArchiveView {
  const parts = createPartCache(site.folders.mirror);
  const journal = buildIndex(site, parts);
  const numbers = [...journal.cases.keys()].sort(compareNumbers);
  return {
    id: site.archive.id,
    device: site.device?.code ?? null,
    deviceKey: site.device && publicKeyOf(site.device.key),
    problems: journal.problems,
    newestRecorded: journal.newestRecorded,
    seals: () => Object.values(journal.seals).sort((a, b) => (a.device < b.device ? -1 : 1)),
    caseNumbers: () => numbers,
    casesWith: (type) => [...journal.casesWith[type]].sort(compareNumbers),
    caseEvents: (number) => recordOf(journal, parts, number),
    *caseRecords() {
      for (const number of numbers) yield recordOf(journal, parts, number)!;
    },
    officeEvents: () => eventsAt(journal, parts, journal.office),
    libraryLines: () => readLibraryLines(site, journal.library, journal.problems),
    libraryProofs: () => journal.library,
    words: (event) => readWords(journal, parts, event, site.folders.mirror),
    lastSerial: (year) => lastSerial(numbers, year, site.device?.code),
  };
}

function recordOf(index: JournalIndex, cache: PartCache, number: string): CaseRecord | null {
  const places = index.cases.get(number);
  if (!places) return null;
  const events = eventsAt(index, cache, places);
  return { number, events, absent: absentFrom(events) };
}

function eventsAt(index: JournalIndex, cache: PartCache, places: readonly number[]): ProcedureEvent[] {
  // A copied part holds the same events again; one of each is enough.
  const events = new Map<string, ProcedureEvent>();
  for (const place of places) {
    const [part, at] = partAndEntry(place);
    const { root, path } = index.parts[part]!;
    const entry = cache.entries(root, path)[at];
    if (!entry) throw new UserError('part-missing', { path }, exitCodes.archive);
    const hash = hashOf(entry.line);
    events.set(hash, { ...(entry.value as ProcedureEvent), hash });
  }
  return [...events.values()].sort(compareEvents);
}

function readWords(
  index: JournalIndex,
  cache: PartCache,
  event: { id: string; words?: string },
  mirror: string,
): Record<string, unknown> | null {
  if (event.words === undefined) return null;
  const about = { event: event.id, path: '', own: false };
  for (const part of partsOf(index, event.id)) {
    const path = partPath({ ...part.name, kind: 'words' });
    about.own = part.root === mirror;
    about.path = about.own ? join(mirror, path) : path;
    const entry = cache.byId(part.root, path, event.id);
    if (entry && wordsHash(entry) === event.words) return entry.value;
    if (entry) throw new UserError('words-differ', about, exitCodes.archive);
  }
  throw new UserError('words-absent', about, exitCodes.archive);
}

/** The parts that hold an event: one, or several where a part was copied. */
function partsOf(index: JournalIndex, id: string): IndexedPart[] {
  const device = deviceOf(id);
  const seq = seqOf(id);
  return index.parts.filter((part) => part.first <= seq && seq <= part.last && part.device === device);
}

function lastSerial(numbers: readonly string[], year: number, device: string | undefined): number {
  const start = `${year}-${device}-`;
  return numbers.reduce(
    (last, number) => (number.startsWith(start) ? Math.max(last, Number(number.slice(start.length))) : last),
    0,
  );
}
