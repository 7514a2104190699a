// What cannot be set yet of the office, its officers, its calendar and its channels.
import type { officeErrors as model } from '../../id/errors/office.ts';

export const officeErrors: typeof model = {
  'nothing-to-change': (v) => ({
    what: 'It is not said what to change.',
    why: [`There are: ${v.flags.join(', ')}.`],
    next: `sop help ${v.command}`,
  }),
  'officer-exists': (v) => ({
    what: `${v.name} is an officer already (${v.id}).`,
    why: ['Nothing was recorded.'],
    next: `sop officer add ${v.id} --role … for another role, or sop officer add --here ${v.id}`,
  }),
  'day-unreadable': (v) => ({
    what: `The date at ${v.flag} cannot be read: ${v.typed}`,
    why: ['Write for example 2027-01-01, 1-1-2027, or "1 January 2027".'],
    next: `repeat with ${v.flag} 2027-01-01`,
  }),
  'period-reversed': (v) => ({
    what: `--until ${v.until} comes before --since ${v.since}.`,
    next: 'repeat with both in their order',
  }),
  'weekday-unknown': (v) => ({
    what: `Not a day at --day: ${v.typed}`,
    why: ['Write monday to sunday, monday-thursday, or monday,wednesday.'],
    next: 'repeat with --day monday-thursday',
  }),
  'weekday-twice': (v) => ({
    what: `A day at --day stands there twice: ${v.typed}`,
    why: ['Each day is named once, followed by its --hours and --break.'],
    next: 'sop help calendar set',
  }),
  'hours-unreadable': (v) => ({
    what: `The hours at ${v.flag} cannot be read: ${v.typed}`,
    why: ['Write for example 07.30-16.00.'],
    next: `repeat with ${v.flag} ${v.flag === '--break' ? '12.00-13.00' : '07.30-16.00'}`,
  }),
  'hours-overlap': (v) => ({
    what: `The hours at --hours overlap those before: ${v.typed}`,
    why: ['Several --hours of one day stand in their order, with a break between them.'],
    next: 'repeat with --hours in their order',
  }),
  'break-outside': (v) => ({
    what: `The break at --break does not lie within the working hours: ${v.typed}`,
    why: ['A break begins after the day does, ends before it, and overlaps no other.'],
    next: 'repeat with a --break within --hours',
  }),
  'hours-before-day': (v) => ({
    what: `${v.flag} ${v.typed} has no day yet.`,
    why: ['The order is: --day, then its --hours, then its --break.'],
    next: 'sop help calendar set',
  }),
  'hours-missing': (v) => ({
    what: `The day ${v.typed} has no working hours yet.`,
    why: ['A day without any: --hours -, or leave it out.'],
    next: `repeat with --day ${v.typed} --hours 07.30-16.00`,
  }),
  'no-working-day': () => ({
    what: 'Hours without a single working day need an end.',
    next: 'repeat with --until, or with the --hours of a working day',
  }),
  'holiday-absent': (v) => ({
    what: `${v.day} is no day off in the calendar.`,
    why: ['Nothing was recorded.'],
    next: `sop calendar list --year ${v.day.slice(0, 4)}`,
  }),
  'year-unreadable': (v) => ({
    what: `The year at --year cannot be read: ${v.typed}`,
    next: 'repeat with --year 2027',
  }),
  'channel-cannot-send': (v) => ({
    what: v.typed
      ? `sop cannot send on the channel "${v.typed}" by itself.`
      : 'It is not said which channel.',
    why: ['This can be set: email. On other channels a reply is delivered by hand.'],
    next: 'sop channel list',
  }),
  'port-unreadable': (v) => ({
    what: `The port at --port cannot be read: ${v.typed}`,
    why: ['A port is a number from 1 to 65535; usually 587 (starttls) or 465 (tls).'],
    next: 'repeat with --port 587',
  }),
  'address-unreadable': (v) => ({
    what: `The mail address at --sender cannot be read: ${v.typed}`,
    why: ['Write one address alone, for example pemerintahan@example.org.'],
    next: 'repeat with --sender',
  }),
};
