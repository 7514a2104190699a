// What the office's own commands ask and tell: the office, its officers, its calendar, its channels.
import type { office as model } from '../id/office.ts';
import { dayNames } from './dates.ts';
import { officers } from './officers.ts';
import { vocabulary } from './vocabulary.ts';

export const office: typeof model = {
  recorded: (when) => `The office is recorded, ${when}`,
  since: (day) => `from ${day}`,
  until: (day) => `to ${day}`,
  uncertain: 'not certain yet',

  show: {
    name: 'Office',
    zone: 'Time zone',
    place: 'Place',
    letterhead: 'LETTERHEAD',
    kabag: 'INSTRUCTIONS OF THE KABAG (step 2)',
    kasubag: 'INSTRUCTIONS OF THE KASUBAG (step 3)',
    actions: { 'follow-up': '', forward: 'forward', inform: 'for information', file: 'file' },
    templates: 'BEGINNING AND END OF A REPLY',
    templateKinds: (kinds) => vocabulary.sentence(vocabulary.and(kinds)),
    mailFooter: 'BELOW EVERY MAIL',
  },
  template: {
    kind: 'The kind of inquiry',
    askKind: 'Template for which kind of inquiry',
    reply: '(reply)',
    recorded: (kind) => `The template for ${kind} is recorded`,
  },

  officers,

  calendar: {
    title: (year, zone) => `CALENDAR ${year}, ${zone}`,
    hours: 'WORKING HOURS',
    daysOff: 'DAYS OFF',
    kinds: { holiday: 'national holiday', 'shared-leave': 'shared leave' },
    weekdays: (from, to) =>
      from === to ? (dayNames[from - 1] as string) : `${dayNames[from - 1]}–${dayNames[to - 1]}`,
    breaks: (breaks) => `break ${vocabulary.and(breaks)}`,
    free: 'free',
    noHours: (year) => `The working hours of ${year} are not known yet.`,
    noDaysOff: (year) => `The calendar has no day off of ${year} yet.`,
    yearUnknown: (year) => `The calendar does not have all days off of ${year} yet.`,
    yearUnknownMore: (year) => [
      `Working time and limits of ${year} are provisional.`,
      `Once the decree is out: sop calendar import FILE --year ${year} --decree "…"`,
    ],
    uncertainCount: (count) =>
      count === 1
        ? '1 entry is not certain yet; compare it with its decree.'
        : `${count} entries are not certain yet; compare them with their decrees.`,
    decree: 'The decree',
    askDecree: 'Name and number of the decree',
    sinceName: 'The first day',
    askSince: 'From which day on',
    askDayAgain: 'Write for example 2027-01-01, 1-1-2027, or 1 January 2027',
    days: 'Days and working hours',
    askDays: (first) =>
      first ? 'Days, for example monday-thursday' : 'Further days (empty when that is all)',
    askHours: 'Working hours, for example 07.30-16.00',
    askBreak: 'Break (empty if there is none)',
    hoursSet: (period) => `The working hours ${period} are recorded`,
    holiday: 'The day off',
    askHoliday: 'Day off',
    holidayName: 'The name of the day off',
    askHolidayName: 'Name of the day off',
    holidaySet: (v) => `${v.day}, ${v.name}: ${v.kind}, recorded`,
    holidayReplaces: (name) => `In place of: ${name}`,
    holidayRemoved: (v) => `${v.day}, ${v.name}: not a day off any more`,
    yearComplete: (year) => `The calendar has all days off of ${year}`,
    import: {
      title: (year, file) => `Days off of ${year} from ${file}, compared with the calendar`,
      was: (name, kind) => `was ${[name, kind].filter(Boolean).join(', ')}`,
      legend: (added, changed, removed, same) =>
        `+ ${added} added, ~ ${changed} changed, - ${removed} removed; ${same} as they are`,
      observances: (days, count) =>
        `${count} observances are no days off and were left out: ${days.join('; ')}${count > days.length ? '; …' : ''}`,
      outside: (count, year) => `${count} days off of other years than ${year} were left out`,
      yes: 'Consent to record',
      uncertain: (days) => `Not certain yet: ${days.join('; ')}`,
      assumed: (days, count) =>
        `${count} days without a kind, taken as holidays: ${days.join('; ')}${count > days.length ? '; …' : ''}`,
      few: (year, count) =>
        `Only ${count} days off in ${year}; a year has more than ten. Once recorded, the calendar of ${year} counts as complete.`,
      ask: (year) => `Record these as all days off of ${year}?`,
      notRecorded: 'Not recorded; the calendar is as it was.',
      recorded: (year, added, changed, removed) =>
        `All days off of ${year}: ${added} added, ${changed} changed, ${removed} removed`,
      idle: (year) => `The days off of ${year} are those of the file already; nothing was recorded.`,
      fault: (row, code, typed) => {
        const why = {
          'day-missing': 'the day is empty',
          'day-unreadable': `the day cannot be read: ${typed}`,
          'day-wrong': `the calendar has no such day: ${typed}`,
          'weekday-differs': `weekday and day do not fit: ${typed}`,
          'name-missing': 'the name is empty',
          'kind-unknown': `unknown kind: ${typed}; known are holiday, shared leave, observance`,
          'too-many-days': `it lasts more than 14 days and is no day off: ${typed}`,
        }[code];
        return `row ${row}: ${why}`;
      },
    },
  },

  channels: {
    heads: { channel: 'channel', inSop: 'SOP', reach: 'read by', sending: 'reply' },
    inSop: 'yes',
    public: 'everyone',
    private: 'the inquirer',
    byHand: 'by hand',
    bySop: (sender) => `by sop, from ${sender}`,
    otherDevice: (sender, device) => `by computer ${device}, from ${sender}`,
    notSet: 'by sop, not set up yet',
    host: 'The mail server',
    askHost: 'Mail server, for example smtp.example.org',
    askPort: 'Port',
    askUser: 'User name on the mail server (empty if none is needed)',
    askTls: 'How the connection is protected',
    tls: {
      starttls: 'starttls, usually port 587',
      tls: 'tls, usually port 465',
      none: "not protected, only inside one's own network",
    },
    sender: 'The mail address of the sender',
    askSender: 'Mail address of the sender',
    askSenderAgain: 'Write one address alone, for example pemerintahan@example.org',
    askPortAgain: 'Write a number from 1 to 65535; usually 587 or 465',
    set: (sender) => `Mail goes out from this computer as ${sender}`,
    movedFrom: (device) => `Before, it went out from computer ${device}.`,
    password: (v) => [
      `The password of ${v.user} is read from SOP_SMTP_PASSWORD, or from the first line of this file`,
      `(which only you can read, mode 0600): ${v.path}`,
    ],
    noTls: 'Without protection, mail and password can be read on the network.',
    tested: (v) => `The mail server ${v.host}:${v.port} answers`,
    signedIn: (user) => `Signed in as ${user}.`,
    withoutUser: 'Without a user name.',
    nothingSent: 'No mail was sent.',
  },
};
