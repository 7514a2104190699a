// The chain of a device's events: each names the hash of the one before, so that no past one can change unseen.
import type { Entry } from './canonical.ts';
import { formatCanonical } from './canonical.ts';
import { hashOf } from './hash.ts';
import { deviceOf, seqOf } from './order.ts';
import { parseSeal, type Seal } from './seal.ts';

/** An event as a line of a journal part. */
export interface ChainedEvent {
  id: string;
  hash: string;
  prev: string;
  /** Line of the file, counted from 1. */
  line: number;
  value: Record<string, unknown>;
}

export interface JournalPart {
  events: ChainedEvent[];
  seal: Seal | null;
}

/** The `prev` of a device's first event: it binds the chain to the archive and to the device's key. */
export function firstPrev(archive: string, device: string, key: string): string {
  return hashOf(formatCanonical({ archive, device, key }).text);
}

/** Tells the events of a journal part from the seal that ends it. */
export function readChain(entries: readonly Entry[]): JournalPart {
  const last = entries.at(-1);
  const seal = last ? parseSeal(last.value) : null;
  const events = seal ? entries.slice(0, -1) : entries;
  return {
    seal,
    events: events.map((entry, index) => ({
      id: String(entry.value['id']),
      prev: String(entry.value['prev']),
      hash: hashOf(entry.line),
      line: index + 2,
      value: entry.value,
    })),
  };
}

/** How far a device's chain has come: its last event, or seq 0 and what its first event names. */
export interface ChainEnd {
  device: string;
  seq: number;
  hash: string;
}

/** The event that was changed or is missing, and the line where the chain shows it. */
export interface Break {
  line: number;
  event: string;
}

/** Where a part leaves the chain that came to `before`; null where it runs on unbroken to the part's own seal. */
export function findBreak(before: ChainEnd, { events, seal }: JournalPart): Break | null {
  let end = before;
  for (const [index, event] of events.entries()) {
    const next: ChainEnd = { device: deviceOf(event.id), seq: seqOf(event.id), hash: event.hash };
    if (next.device !== end.device || next.seq !== end.seq + 1)
      return { line: event.line, event: `${end.device}.${end.seq + 1}` };
    if (event.prev !== end.hash) {
      // What comes after still names this event as it is: then the one before it is the changed one.
      const named = events[index + 1]?.prev ?? seal?.hash;
      const changed = (named === event.hash && events[index - 1]) || event;
      return { line: changed.line, event: changed.id };
    }
    end = next;
  }
  if (seal !== null && endsIn(seal, events)) return null;
  const last = events.at(-1);
  return { line: last?.line ?? 1, event: last?.id ?? `${end.device}.${end.seq + 1}` };
}

/** True where each event of the part follows on the one before it. */
export function isUnbroken(events: readonly ChainedEvent[]): boolean {
  return events.every((event, index) => {
    const before = events[index - 1];
    return (
      before === undefined ||
      (event.prev === before.hash &&
        deviceOf(event.id) === deviceOf(before.id) &&
        seqOf(event.id) === seqOf(before.id) + 1)
    );
  });
}

/** True where the seal names the part's last event. */
export function endsIn(seal: Seal, events: readonly ChainedEvent[]): boolean {
  const last = events.at(-1);
  return last !== undefined && seal.hash === last.hash && `${seal.device}.${seal.seq}` === last.id;
}
