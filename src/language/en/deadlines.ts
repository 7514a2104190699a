// Legal limits: their names, how long they are, how they stand, and what moved them.
import type { DeadlineRule, DeadlineUnit, Length } from '../../procedure/deadlines/rules.ts';
import type { LimitLine, deadlines as model } from '../id/deadlines.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

const names: Record<string, string> = {
  'kip-request': 'written notice on a request for information',
  'kip-objection': 'answer to an objection',
  'lapor-answer': 'the agency’s answer on SP4N-LAPOR!',
  'data-protection': 'stopping the processing of personal data',
  'service-information': 'request for information about a public service',
  'service-complaint': 'complaint without a supervisory matter',
  'service-supervisory': 'complaint about a supervisory matter',
  'complaint-decision': 'settling a complaint about a public service',
  'complaint-first-answer': 'first answer to a complaint',
  'sambat-answer': 'answer on Sambat Online',
};

/** From so many hours on they are told in days. */
const manyHours = 48;

export const deadlines: typeof model = {
  nameOf: ({ id, name }: Pick<DeadlineRule, 'id' | 'name'>): string => name ?? names[id] ?? id,
  units: { 'working-days': 'working days', 'calendar-days': 'days', 'clock-hours': 'hours' } as Record<
    DeadlineUnit,
    string
  >,
  length: ({ amount, unit }: Length): string => {
    if (unit === 'clock-hours' && amount % 24 === 0) return `${dates.figure(amount / 24)} x 24 hours`;
    const name = deadlines.units[unit];
    return `${dates.figure(amount)} ${amount === 1 ? name.slice(0, -1) : name}`;
  },
  extendable: (length, times) => `may be extended by ${length}${times > 1 ? `, ${times} times` : ''}`,
  extendedBy: (length) => `extended by ${length}`,
  onPaper: (due, length, basis) => `${due} (${length}, ${basis})`,
  label: 'Due',

  short: (due, basis) => `Due ${due} (${basis}).`,
  atStatus: (v) => `due ${v.due}, ${v.standing === 'met' ? 'kept' : 'missed'}`,
  line: (v) => `Due ${v.due === null ? v.length : v.due} (${v.basis})${standing(v)}${remarks(v)}.`,
  pressing: ({ due, left, hours, passed, basis }) =>
    `due ${due}, ${passed ? past(left, hours) : remaining(left, hours)} (${basis})`,
  column: 'due',
  mayMove: (years) => `? may still move: the days off of ${vocabulary.and(years.map(String))} are not known`,
  noYear: (year) => `The calendar has not all days off of ${year}.`,
  noYearMore: (year) => [
    `Limits in working days that reach into ${year} are uncertain.`,
    `Once the decree is out: sop calendar import FILE --year ${year} --decree "…"`,
  ],

  list: {
    title: 'LEGAL LIMITS',
    ownTitle: 'THE OFFICE’S OWN',
    on: 'in use',
    off: 'not used',
    uncertain: 'not certain',
    since: (day) => `from ${day}`,
    scope: (kinds, channels, classes) =>
      [
        vocabulary.or(kinds),
        ...(channels.length > 0 ? [`by ${vocabulary.or(channels)}`] : []),
        ...(classes.length > 0 ? [vocabulary.or(classes)] : []),
      ].join(', '),
    allKinds: 'every kind of inquiry',
    unclassified: 'not classified yet',
    firstAnswer: 'kept by the first answer, a question to the inquirer among them',
    pauses: 'stands still while the inquirer is asked for what is missing',
    more: 'What is not certain is used once the office has made sure of it:',
  },
  set: {
    on: (name, day) => `Limit in use from ${day}: ${name}`,
    off: (name, day) => `Limit not used any more from ${day}: ${name}`,
    said: (length, basis) => `${length}, ${basis}`,
    limited: (numbers) => `Open cases that now have that limit: ${numbers}.`,
    earlier: (count) => `${dates.figure(count)} open cases came before that; --since takes them in.`,
    ruleId: 'Code of the limit',
    askRule: 'Which limit',
    limit: 'Its length',
    basis: 'Its basis',
    askBasis: 'Its basis, for instance Perwal Malang 12/2027',
  },
  moved: {
    title: (count) => `The limits of ${dates.figure(count)} open cases moved:`,
    line: (v) => `${v.number}  ${v.was}, now ${v.is} (${v.basis})`,
    more: (count) => `and ${dates.figure(count)} more cases`,
    unknown: 'not known yet',
  },
  extend: {
    reason: 'Reason of the extension',
    askReason: 'Reason of the extension, of which the inquirer is told',
    askDeadline: 'Which limit is extended',
    choice: (name, due, basis) => `${name}, ${due} (${basis})`,
    one: (v) => `The limit of ${v.number} is extended from ${v.was} to ${v.is} (${v.basis})`,
    many: (count) => `The limits of ${dates.figure(count)} cases are extended`,
    notify: 'The inquirer is to be told of the extension and its reason in writing.',
  },
  explain: {
    title: (number, name) => `${number}, limit, ${name}`,
    basis: (length, basis) => `${length}, ${basis}`,
    begin: (when, reopened) => (reopened ? `Reopened ${when}: counted anew from there` : `Arrived ${when}`),
    firstDay: 'Counted from the first working day after it.',
    nextDay: 'Counted from the next day.',
    hours: (length) => `Counted ${length} from then on, day and night.`,
    dayOnly: 'The hour of arrival is not written: counted from the beginning of that day.',
    extended: (from) => `extended; before, ${from}`,
    why: { paused: 'waiting for the inquirer', any: '' } as Record<string, string>,
    due: (when) => `Due ${when}.`,
    endOfDay: (when) => `Due at the end of ${when}.`,
    decrees: (decrees) => `Days off by ${vocabulary.and(decrees)}.`,
    notReckoned: 'Cannot be reckoned yet: the hours of a day are not known.',
    none: (number) => `${number} has no legal limit.`,
    asKnown: (when, due) => `By the calendar known ${when}: ${due}.`,
    stepAsKnown: (elapsed, judged) =>
      `By the calendar known when it ended: as a whole ${elapsed}, ${judged}. The calendar was revised since.`,
    stepCorrected: (elapsed, judged) =>
      `By the calendar as it is now, revised since: as a whole ${elapsed}, ${judged}.`,
    byKnown: 'All figures by the calendar as it was known then, before later revisions.',
  },
};

function standing({ standing: how, left, hours, over }: LimitLine): string {
  switch (how) {
    case 'met':
      return ', kept';
    case 'late':
      return `, missed; answered ${over}`;
    case 'passed':
      return `, ${left === null ? 'missed' : past(left, hours)}`;
    case 'running':
      return left === null ? '' : `, ${remaining(left, hours)}`;
    case 'paused':
      return ' if answered today; it stands still while the inquirer is asked';
    case 'ended':
      return `, not running since ${over}`;
    case 'unknown':
      return ' cannot be reckoned yet: the hours are not known';
  }
}

function remarks({ extended, pausedDays, uncertainYears, earlier }: LimitLine): string {
  return [
    ...(extended === null ? [] : [extended]),
    ...(pausedDays > 0 ? [`${pausedDays} days of waiting for the inquirer left out`] : []),
    ...(uncertainYears.length > 0
      ? [`the days off of ${vocabulary.and(uncertainYears.map(String))} are not known`]
      : []),
    ...(earlier ? ['before it was reopened'] : []),
  ]
    .map((text) => `; ${text}`)
    .join('');
}

function remaining(left: number, hours: number | null): string {
  if (hours !== null) return `${clockTime(hours)} left`;
  return left === 0 ? 'today' : `${dates.figure(left)} working day${left === 1 ? '' : 's'} left`;
}

function past(left: number, hours: number | null): string {
  if (hours !== null) return `${clockTime(-hours)} over`;
  return left < 0 ? `${dates.figure(-left)} working day${left === -1 ? '' : 's'} over` : 'over';
}

function clockTime(hours: number): string {
  if (hours < 1) return 'less than an hour';
  if (hours >= manyHours) return `${dates.figure(Math.floor(hours / 24))} days`;
  return `${dates.figure(hours)} hour${hours === 1 ? '' : 's'}`;
}
