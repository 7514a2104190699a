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

/** The first event that does not follow on the one before it in the part, or null. */
export function firstBreak(events: readonly ChainedEvent[]): ChainedEvent | null {
  return events.find((event, index) => index > 0 && !follows(events[index - 1]!, event)) ?? null;
}

/** True where `event` is the next of the same device after `before`. */
function follows(before: ChainedEvent, event: ChainedEvent): boolean {
  return (
    event.prev === before.hash &&
    deviceOf(event.id) === deviceOf(before.id) &&
    seqOf(event.id) === seqOf(before.id) + 1
  );
}

/** True where the seal names the part's last event. */
export function endsIn(seal: Seal, events: readonly ChainedEvent[]): boolean {
  const last = events.at(-1);
  return last !== undefined && seal.hash === last.hash && `${seal.device}.${seal.seq}` === last.id;
}
