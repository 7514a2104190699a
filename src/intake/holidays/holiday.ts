// A day off as a calendar file has it, and what such files write for its kind.
import type { Day } from '../../procedure/time.ts';

export interface Holiday {
  /** Line of the file; of a calendar the how-manieth entry. */
  row: number;
  day: Day;
  name: string;
  /** Shared leave (cuti bersama) is a day off for civil servants, an observance (perayaan) is none. */
  kind: 'holiday' | 'shared-leave' | 'observance';
  certain: boolean;
  /** Neither a kind nor the name said what it is: it is taken as a holiday. */
  assumed: boolean;
}

export interface HolidayFault {
  row: number;
  code:
    | 'day-missing'
    | 'day-unreadable'
    | 'day-wrong'
    | 'weekday-differs'
    | 'name-missing'
    | 'kind-unknown'
    | 'too-many-days';
  typed: string;
}

export interface HolidayList {
  holidays: Holiday[];
  faults: HolidayFault[];
}

const kinds: [Holiday['kind'], RegExp][] = [
  ['shared-leave', /^(?:cuti|cuti bersama|shared[ -]leave|collective leave|joint (?:leave|holiday)|leave)\b/],
  [
    'observance',
    /^(?:perayaan|peringatan|hari (?:penting|besar|peringatan)|bukan libur|observance|commemoration|season)\b/,
  ],
  ['holiday', /^(?:(?:hari )?libur(?: nasional)?|nasional|(?:national|public) holiday|holiday|national)\b/],
];
const leaveInName = /\bcuti bersama\b|\b(?:joint|shared|collective) (?:leave|holiday)\b/i;
const doubt =
  /\(?\b(?:belum (?:pasti|dipastikan)|tentatif|tentative|perkiraan|estimasi|to be confirmed|date may vary)\b\)?/i;

/** The kind that a column or a mark says; null for words that say none. */
export function readKind(text: string): Holiday['kind'] | null {
  const plain = text.toLowerCase().trim();
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Name, kind and certainty from what stands as a name and, where there is one, as a kind: public lists put all in one. */
export function describeHoliday(
  typed: string,
  kind: Holiday['kind'] | null,
): Pick<Holiday, 'name' | 'kind' | 'certain' | 'assumed'> {
  const certain = !doubt.test(typed);
  const plain = typed.replace(doubt, '').replace(/\s+/g, ' ').trim();
  const leave = leaveInName.test(plain);
  const bare = plain
    .replace(/^cuti bersama\s+|\s*[-(,]?\s*cuti bersama\)?$/gi, '')
    .replace(/^[-:,]\s*/, '')
    .trim();
  // A name that says shared leave is believed: lists that know only holidays put it among them.
  const told = leave && kind !== 'observance' ? 'shared-leave' : (kind ?? 'holiday');
  return { name: bare === '' ? plain : bare, kind: told, certain, assumed: kind === null && !leave };
}
