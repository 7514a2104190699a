// Cases that a new inquiry may be once more: those of the last weeks, compared by sketches of their words.
import { exitCodes, UserError } from '../../errors.ts';
import type { Inquiry } from '../../intake/inquiry.ts';
import { compareSketches, type Likeness, type Sketch, sketchOf, window } from '../../intake/likeness.ts';
import { correctionsIn } from '../../procedure/mending.ts';
import { type Instant, parseMoment, type Zone } from '../../procedure/time.ts';
import type { ArchiveView } from '../archive.ts';
import { inquiryOf } from '../read.ts';

export type { Likeness };

export interface Likely {
  number: string;
  /** The strongest reason first. */
  why: Likeness[];
  subject: string;
}

/** What scripts read of it (`likely` in the JSON of an inquiry). */
export function likelyJson(likely: readonly Likely[]): { likely?: Pick<Likely, 'number' | 'why'>[] } {
  return likely.length === 0 ? {} : { likely: likely.map(({ number, why }) => ({ number, why })) };
}

type Compared = Pick<Inquiry, 'subject' | 'text' | 'contact' | 'name' | 'arrivedAt'>;

export interface RecentCases {
  /** The cases that are alike, the likeliest first, at most three; the archive is read with the first question. */
  find(inquiry: Compared, file?: string): Likely[];
  /** Of one file, only near words of the same person are worth a hint: its rows have much in common. */
  add(number: string, inquiry: Compared, file?: string): void;
}

/** Cases of each device that are looked at, its newest ones. */
const readOfDevice = 300;
/** Sketches that are kept; a long file forgets its first rows. */
const keptAtMost = 4_096;
const likelyAtMost = 3;
/** Cases under one key; more say that the words are everybody's. */
const underKey = 6;

export function createRecentCases(view: ArchiveView, zone: Zone, now: Instant): RecentCases {
  const sketches = new Map<string, Recent>();
  const byKey = new Map<string | number, string[]>();
  let read = false;

  function remember(number: string, sketch: Recent): void {
    sketches.set(number, sketch);
    for (const key of keysOf(sketch)) {
      const numbers = byKey.get(key);
      if (!numbers) byKey.set(key, [number]);
      else {
        numbers.push(number);
        if (numbers.length > underKey) numbers.shift();
      }
    }
    if (sketches.size > keptAtMost) forget(sketches.keys().next().value as string);
  }

  function forget(number: string): void {
    for (const key of keysOf(sketches.get(number) as Recent)) {
      const left = byKey.get(key)?.filter((each) => each !== number) ?? [];
      if (left.length === 0) byKey.delete(key);
      else byKey.set(key, left);
    }
    sketches.delete(number);
  }

  function readOnce(): void {
    if (read) return;
    read = true;
    for (const number of newestOfEach(view.caseNumbers())) {
      const sketch = sketches.has(number) ? null : readSketch(view, number, zone, now);
      if (sketch) remember(number, sketch);
    }
  }

  return {
    add: (number, inquiry, file) =>
      remember(number, { ...recentOf(inquiry, zone), ...(file !== undefined && { file }) }),
    find(inquiry, file) {
      readOnce();
      const sketch = sketchOf(inquiry, zone);
      const near = new Set(keysOf(sketch).flatMap((key) => byKey.get(key) ?? []));
      return [...near]
        .map((number) => {
          const recent = sketches.get(number) as Recent;
          const why = compareSketches(sketch, recent);
          const again = why.includes('text') && (why.includes('contact') || why.includes('name'));
          const counts = file === undefined || recent.file !== file || again;
          return { number, why: counts ? why : [], subject: recent.subject };
        })
        .filter(({ why }) => why.length > 0)
        .sort((a, b) => b.why.length - a.why.length || (a.number < b.number ? 1 : -1))
        .slice(0, likelyAtMost);
    },
  };
}

type Recent = Sketch & { subject: string; file?: string };

function recentOf(inquiry: Compared, zone: Zone): Recent {
  return { ...sketchOf(inquiry, zone), subject: inquiry.subject };
}

function keysOf({ contact, name, keys }: Sketch): (string | number)[] {
  return [...keys, ...(contact === null ? [] : [`c${contact}`]), ...(name === null ? [] : [`n${name}`])];
}

/** Numbers are in order by year and device; the newest of each device are those that came last. */
function newestOfEach(numbers: Iterable<string>): string[] {
  const byDevice = new Map<string, string[]>();
  for (const number of numbers) {
    const device = number.split('-')[1]!;
    const list = byDevice.get(device);
    if (list) list.push(number);
    else byDevice.set(device, [number]);
  }
  return [...byDevice.values()].flatMap((list) => list.slice(-readOfDevice));
}

/** Null for a case of another time, and where its words cannot be read: that keeps nobody from taking in others. */
function readSketch(view: ArchiveView, number: string, zone: Zone, now: Instant): Recent | null {
  const record = view.caseEvents(number);
  const received = record?.events.find(({ type }) => type === 'received');
  if (!record || !received) return null;
  const shown = { ...received, ...correctionsIn(record.events).get(received.id) };
  const arrivedAt = String(shown['arrivedAt']);
  const moment = parseMoment(arrivedAt, zone);
  if (!moment || moment.instant < now - 2 * window) return null;
  try {
    const { subject, text, name, contact, erased } = inquiryOf(record, (event) => view.words(event));
    if (erased) return null;
    const who = { ...(name !== null && { name }), ...(contact !== null && { contact }) };
    return recentOf({ subject, text, arrivedAt, ...who }, zone);
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== exitCodes.archive) throw error;
    return null;
  }
}
