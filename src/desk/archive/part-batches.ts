// Decides which part takes which events: one commit is one part, and a part is of one day.
import { bytesPerPart, entriesPerPart, type PartName } from '../../archive/layout.ts';
import type { Day } from '../../procedure/time.ts';
import type { Prepared } from './event-chain.ts';

export interface Batch {
  name: PartName;
  /** Lines that the part has already, without its seal. */
  journal: string[];
  words: string[];
  added: Prepared[];
}

/** The newest part as it stands. */
export interface CurrentPart {
  name: PartName;
  journal: string[];
  words: string[];
}

/** Events recorded together stand in one part up to 512 of them and this many bytes, so that they arrive together. */
const bytesTogether = 16_000_000;

/**
 * Groups events into commits and names each one's part: the newest where the whole group fits and the day is the
 * same (or, with a clock that went back, an earlier one), else a new one.
 */
export function* splitIntoBatches(
  prepared: Iterable<Prepared>,
  count: number,
  start: CurrentPart | null,
  device: string,
  today: Day,
): Generator<Batch> {
  let current = start;
  const bytesAtMost = count > entriesPerPart ? bytesPerPart : bytesTogether;
  for (const added of groups(prepared, bytesAtMost)) {
    const batch: Batch =
      current && fits(current, added, today)
        ? { ...current, added }
        : { name: nextName(current?.name ?? null, device, today), journal: [], words: [], added };
    yield batch;
    current = {
      name: batch.name,
      journal: [...batch.journal, ...added.map((item) => item.line)],
      words: [...batch.words, ...wordsOf(added)],
    };
  }
}

/** The words lines of a group. */
export function wordsOf(added: readonly Prepared[]): string[] {
  return added.map((item) => item.wordsLine).filter((line) => line !== null);
}

function* groups(prepared: Iterable<Prepared>, bytesAtMost: number): Generator<Prepared[]> {
  let group: Prepared[] = [];
  let bytes = 0;
  for (const item of prepared) {
    const size = sizeOf([item]);
    if (group.length === entriesPerPart || (group.length > 0 && bytes + size > bytesAtMost)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(item);
    bytes += size;
  }
  if (group.length > 0) yield group;
}

function fits(current: CurrentPart, added: Prepared[], today: Day): boolean {
  if (today > current.name.day || current.journal.length + added.length > entriesPerPart) return false;
  return sizeOfLines(current.journal) + sizeOfLines(current.words) + sizeOf(added) <= bytesPerPart;
}

function nextName(last: PartName | null, device: string, today: Day): PartName {
  if (last === null || today > last.day) return { kind: 'journal', device, day: today, number: 1 };
  return { ...last, number: last.number + 1 };
}

function sizeOf(items: readonly Prepared[]): number {
  return sizeOfLines(items.map((item) => item.line)) + sizeOfLines(wordsOf(items));
}

/** Bytes that lines take in a part. */
export function sizeOfLines(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 0);
}
