// The order of events, which every reader finds alike whatever arrived first, and what an event builds on.

/** What the order needs of an event. */
export interface Ordered {
  id: string;
  hash: string;
  clock: number;
  after: { id: string; hash: string }[];
}

/** Order: clock, then device, then hash, the texts compared by their UTF-16 units. */
export function compareEvents(a: Ordered, b: Ordered): number {
  return a.clock - b.clock || compareText(deviceOf(a.id), deviceOf(b.id)) || compareText(a.hash, b.hash);
}

/** The events that none of the others names in `after`: what the next event of the stream builds on. */
export function headsOf<E extends Ordered>(events: readonly E[]): E[] {
  const named = new Set(events.flatMap((event) => event.after.map((ref) => ref.hash)));
  return events.filter((event) => !named.has(event.hash));
}

/** Ids that `after` names and that are not here: the stream is incomplete until they arrive. */
export function absentFrom(events: readonly Ordered[]): string[] {
  const here = new Set(events.map((event) => event.hash));
  const absent = events.flatMap((event) => event.after.filter((ref) => !here.has(ref.hash)));
  return [...new Set(absent.map((ref) => ref.id))];
}

/** 1 + the largest clock of what the event builds on; 1 where that is nothing. */
export function nextClock(heads: readonly Ordered[]): number {
  return 1 + heads.reduce((largest, head) => Math.max(largest, head.clock), 0);
}

/** `A` of `A.301`. */
export function deviceOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}

/** `301` of `A.301`. */
export function seqOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
