// Lines of the library against the proof that their event holds: how many they are, and the hash of all of them.
import type { Entry } from './canonical.ts';
import { hashOf } from './hash.ts';

/** What an event says of the lines that came with it. */
export interface LibraryProof {
  entries: number;
  /** SHA-256 of the lines in RFC 8785 form, in their order, joined by LF. */
  hash: string;
}

/** The lines of one event as they stand one after the other, across parts too. */
export interface LibraryGroup {
  event: string;
  entries: Entry[];
  /** Where the first of them stands; the line is counted from 1. */
  path: string;
  line: number;
}

export function proofOf(lines: readonly string[]): LibraryProof {
  return { entries: lines.length, hash: hashOf(lines.join('\n')) };
}

export function isProven(entries: readonly Entry[], proof: LibraryProof): boolean {
  return entries.length === proof.entries && proofOf(entries.map(({ line }) => line)).hash === proof.hash;
}

/** The proof in an event, or null where it names no lines. */
export function readProof(event: Record<string, unknown>): LibraryProof | null {
  const proof = event['library'] as Partial<LibraryProof> | null | undefined;
  return Number.isSafeInteger(proof?.entries) && typeof proof?.hash === 'string'
    ? (proof as LibraryProof)
    : null;
}

/** Puts the lines of each event together; never more than one event's lines are held. */
export function* groupLibrary(
  parts: Iterable<{ path: string; entries: readonly Entry[] }>,
): Generator<LibraryGroup> {
  let group = null as LibraryGroup | null;
  for (const { path, entries } of parts) {
    for (const [at, entry] of entries.entries()) {
      const event = String(entry.value['event']);
      if (group?.event !== event) {
        if (group) yield group;
        group = { event, entries: [], path, line: at + 2 };
      }
      group.entries.push(entry);
    }
  }
  if (group) yield group;
}
