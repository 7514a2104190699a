// How the figures of a step came about.
import type { explain as model } from '../id/explain.ts';
import { dates, shortDayName } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const explain: typeof model = {
  title: (number: string, step: number, name: string): string => `${number}, step ${step}, ${name}`,
  overview: (number: string): string => `${number}, where each figure comes from`,
  elapsed: 'Elapsed',
  handling: 'Handling',
  handlingDraft: 'Handling (while the draft was open)',
  waiting: (formula: string): string => `Waiting ${formula}`,
  overtimePart: (figure: string): string => `${figure} overtime`,
  minutes: 'minutes',
  none: '–',
  figure: (minutes: number, seconds: number): string =>
    seconds === 0 ? dates.figure(minutes) : `${dates.figure(minutes)}'${String(seconds).padStart(2, '0')}"`,
  roundedDown: (minutes: number): string => `rounded down: ${dates.figure(minutes)} minutes`,
  why: {
    working: '',
    break: 'break',
    'outside-hours': 'outside office hours',
    weekend: 'weekend',
    holiday: 'holiday',
    'shared-leave': 'shared leave',
    'unknown-hours': 'office hours not known',
  },
  dayOff: (why: string, name: string): string => (name ? `${why}: ${name}` : why),
  skipped: (figure: string): string => `${figure} minutes of break: not counted`,
  overtime: (figure: string): string => `${figure} overtime: counted, outside office hours`,
  shared: (batch: number): string => `together with ${batch} cases`,
  share: (figure: string, batch: number): string => `${figure} divided by ${batch} cases`,
  elapsedGaps: {
    'no-begin': 'Not reckoned: the step before is not recorded.',
    'begin-day': 'Not reckoned: of its beginning only the day is known, no hour was written.',
    'end-day': 'Not reckoned: of its end only the day is known, no hour was written.',
    'end-before-begin': 'Not reckoned: its end is recorded before its beginning.',
    'unknown-hours': 'Not reckoned: office hours of that day are not known.',
  },
  handlingGaps: {
    'not-written': 'Not reckoned: how long it was worked on was not written down.',
    'unknown-hours': 'Not reckoned: office hours of that day are not known.',
  },
  judged: {
    kept: (standard: number, on: 'handling' | 'elapsed'): string =>
      `Standard ${standard} minutes, judged on ${on === 'handling' ? 'handling' : 'elapsed'} time: within.`,
    late: (standard: number, minutes: number): string =>
      `Standard ${standard} minutes, judged on handling time: late by ${dates.figure(minutes)} minutes.`,
    unmeasured: (standard: number): string =>
      `Standard ${standard} minutes: unmeasured; handling time is not reckoned, and elapsed time alone does not tell.`,
    revision: 'Revision: timed, without a standard.',
  },
  hours: (lines: { days: number[]; hours: string; breaks: string[] }[], daysOff: string[]): string => {
    const hours = lines.map(
      (line) =>
        `${dayRange(line.days)} ${line.hours}${line.breaks.length > 0 ? `, break ${vocabulary.and(line.breaks)}` : ''}`,
    );
    const off = daysOff.length === 0 ? 'no days off' : `days off ${vocabulary.and(daysOff)}`;
    return hours.length === 0 ? '' : `Office hours ${[...hours, off].join('; ')}.`;
  },
  uncertain: (decrees: string[]): string => `Not certain: ${vocabulary.and(decrees)}.`,
  unknownYears: (years: number[]): string =>
    `The days off of ${vocabulary.and(years.map(String))} are not known: figures are provisional.`,
  short: (v: { elapsed: string; handling: string; waiting: string; judged: string }): string =>
    `elapsed ${v.elapsed}, handling ${v.handling}, waiting ${v.waiting}: ${v.judged}`,
  noSteps: 'No step is done yet.',
};

function dayRange(days: number[]): string {
  const name = (day: number | undefined) => shortDayName(day ?? 1);
  const unbroken = days.every((day, index) => index === 0 || day === (days[index - 1] as number) + 1);
  return unbroken && days.length > 1
    ? `${name(days[0])}–${name(days.at(-1))}`
    : vocabulary.and(days.map(name));
}
