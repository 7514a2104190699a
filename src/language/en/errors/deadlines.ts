// Failures and refusals about legal limits.
import type {
  deadlineErrors as modelErrors,
  deadlineReasons as modelReasons,
} from '../../id/errors/deadlines.ts';
import type { Reasons } from '../../id/errors/refusals.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { moment, short } from './wording.ts';

export const deadlineReasons: Pick<Reasons, keyof typeof modelReasons> = {
  'deadline-not-there': ({ deadline }, { number }) => ({
    why: [`This case has no limit ${deadline}.`],
    next: `sop show ${short(number)}`,
  }),
  'no-extension': ({ deadline }, { number }) => ({
    why: [`The rule behind ${deadline} knows no extension.`],
    next: `sop show ${short(number)}`,
  }),
  'extension-used': ({ deadline, times }, { number }) => ({
    why: [`The limit ${deadline} may be extended ${times === 1 ? 'once' : `${times} times`}, and was.`],
    next: `sop show ${short(number)}`,
  }),
  'deadline-met': ({ deadline, metAt }, { number, zone }) => ({
    why: [`The limit ${deadline} was kept ${moment(metAt, zone)}.`],
    next: `sop show ${short(number)}`,
  }),
  'deadline-passed': ({ deadline, dueAt, at }, { number, zone }) => ({
    why: [
      `The limit ${deadline} was ${moment(dueAt, zone)}; the extension is of ${moment(at, zone)}.`,
      'What has passed cannot be extended any more.',
    ],
    next: `sop show ${short(number)}`,
  }),
};

export const deadlineErrors: typeof modelErrors = {
  'deadline-unknown': (v) => ({
    what: `There is no limit "${v.typed}".`,
    why: [`There are: ${v.known.join(', ')}.`],
    next: 'sop deadline list',
  }),
  'deadline-not-here': (v) => ({
    what: `${v.number} has no limit "${v.typed}".`,
    why: [v.known.length > 0 ? `There are: ${v.known.join(', ')}.` : 'This case has no legal limit.'],
    next:
      v.known.length > 0
        ? `sop explain ${short(v.number)} --deadline ${v.known[0]}`
        : `sop show ${short(v.number)}`,
  }),
  'deadline-id': (v) => ({
    what: `This cannot be the code of a limit: ${v.typed}`,
    why: ['A code is lower-case letters, digits and hyphens, for instance counter-answer.'],
    next: 'repeat with such a code',
  }),
  'deadline-national': (v) => ({
    what: `${v.flag} does not go with ${v.id}.`,
    why: [
      'Its content is the law’s; the office only uses it or does not. A rule of the office has a code of its own.',
    ],
    next: `sop deadline set ${v.id} --on, or sop deadline set own-code --kind … --limit 5 --basis "…"`,
  }),
  'deadline-switch': (v) => ({
    what: v.both ? '--on and --off do not go together.' : `It is not said what changes about ${v.id}.`,
    next: `sop deadline set ${v.id} --on, or --off`,
  }),
  'limit-unreadable': (v) => ({
    what: `The length at ${v.flag} cannot be read: ${v.typed}`,
    why: ['Write a number from 1 to 1000.'],
    next: `repeat with ${v.flag} 5`,
  }),
  'nothing-to-extend': (v) => ({
    what: `The limit of ${v.number} cannot be extended.`,
    why: ['No limit of this case may be extended.'],
    next: `sop show ${short(v.number)}`,
  }),
  'which-deadline': (v) => ({
    what: `${v.number} has several limits that may be extended.`,
    why: [`${vocabulary.sentence(vocabulary.or(v.ids))}.`],
    next: `repeat with --deadline ${v.ids[0]}`,
  }),
  'calendar-rows': (v) => ({
    what: `The calendar of ${v.file} is not recorded: some rows cannot be read.`,
    why: [
      ...v.faults,
      ...(v.more > 0 ? [`and ${dates.figure(v.more)} more rows`] : []),
      'A year recorded in part would reckon wrongly; so nothing was recorded.',
    ],
    next: 'mend the file, then repeat',
  }),
  'calendar-empty': (v) => ({
    what: `There are no days off ${v.year === null ? '' : `of ${v.year} `}in ${v.file}.`,
    why: ['Nothing was recorded.'],
    next: 'look at the file and its year, then repeat with --year 2027',
  }),
  'calendar-years': (v) => ({
    what: `${v.file} holds several years: ${vocabulary.and(v.years.map(String))}.`,
    why: ['One decree is about one year.'],
    next: `repeat with --year ${v.years.at(-1)}`,
  }),
  'calendar-unreadable': (v) => ({
    what: `The calendar of ${v.file} cannot be read.`,
    why: [
      {
        'not-ics': 'It is not a whole iCalendar file.',
        'too-large': 'It is larger than 5 MB; a calendar of one year is far smaller.',
        headings: 'Its heading row is not known; it needs day, name, and kind if there is one.',
        recurring: 'It recurs, and no year is named.',
      }[v.why],
      'Nothing was recorded.',
    ],
    next: {
      'not-ics': 'download or export it again as .ics, or save it as CSV',
      'too-large': 'take the days off of one year only',
      headings: 'name the columns: day,name,kind',
      recurring: 'repeat with --year 2027',
    }[v.why],
  }),
};
