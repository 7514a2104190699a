// The help pages of set-up.
import type { officePages as model } from '../../id/help/office.ts';
import type { Page } from '../../id/help/page.ts';

export const officePages: Record<keyof typeof model, Page> = {
  'office show': {
    summary: 'the office',
    usage: '',
    about: ['The office: letterhead, instructions on the disposition sheet, templates.'],
    examples: ['sop office show'],
  },
  'office set': {
    summary: 'change the office',
    usage: '',
    about: ["Change the office's name, letterhead or place."],
    examples: ['sop office set --letterhead "PEMERINTAH KOTA MALANG" --letterhead "BAGIAN PEMERINTAHAN"'],
  },
  'office template': {
    summary: 'beginning and end of a reply',
    usage: '',
    about: ['Beginning and end of a draft reply, by kind of inquiry.'],
    examples: [
      'sop office template',
      'sop office template --kind complaint --closing "Demikian, terima kasih."',
    ],
  },
  'officer list': {
    summary: 'the officers',
    usage: '',
    about: ['The officers, titles, periods, stand-ins (Plh, Plt), and who types on which computer.'],
    examples: ['sop officer list'],
  },
  'officer add': {
    summary: 'add an officer',
    usage: '[NAME]',
    about: [
      'Add an officer, or let one type on this computer (--here).',
      'The id of one who is there gives them another role, or a new title from a day on.',
      '--plh: stands in for who is away; --plt: fills a post that was left.',
      'The archive proves which computer recorded something, not who sat in front of it.',
    ],
    examples: [
      'sop officer add "Rina Astuti" --role pelaksana --title "Analis Pemerintahan"',
      'sop officer add --here kasubag',
      'sop officer add "Dewi Lestari" --plh kabag --since 2026-12-01 --until 2026-12-05',
    ],
  },
  'officer leave': {
    summary: 'an officer leaves',
    usage: '[NAME]',
    about: [
      'No roles from the next day on; --role names the roles that are left, if not all.',
      'Open cases that wait for them wait for the successor, or for whoever holds the role.',
    ],
    examples: [
      'sop officer leave "Dewi Lestari" --last-day 2026-12-31',
      'sop officer leave A-p3 --last-day 2026-12-31 --role kasubag --successor A-p5',
    ],
  },
  'calendar list': {
    summary: 'working hours and days off',
    usage: '',
    about: ['Working hours and days off, with their decrees.'],
    examples: ['sop calendar list', 'sop calendar list --year 2026'],
  },
  'calendar set': {
    summary: 'change the working hours',
    usage: '',
    about: ['Working hours from a day on; with --until for a period such as Ramadan.'],
    examples: [
      'sop calendar set --since 2027-02-08 --until 2027-03-09 --decree "SE Wali Kota Malang Nomor … Tahun 2027" --day monday-thursday --hours 08.00-15.00 --break 12.00-12.30 --day friday --hours 07.30-15.00 --break 11.30-12.30',
    ],
  },
  'calendar holiday': {
    summary: 'add a day off',
    usage: '[DATE NAME]',
    about: [
      'Add a national holiday or a day of shared leave by its decree; --remove takes it away.',
      'Once all days off of a year are recorded, --year marks that year as complete.',
    ],
    examples: [
      'sop calendar holiday 2027-01-01 "Tahun Baru Masehi" --decree "SKB 3 Menteri …"',
      'sop calendar holiday 2027-12-25 Natal --decree "SKB 3 Menteri …" --year 2027',
    ],
    options: { year: { value: 'YEAR', text: 'all days off of that year are recorded' } },
  },
  'calendar import': {
    summary: 'days off from a file',
    usage: 'FILE',
    about: [
      'The days off and shared leave of one year from CSV (day, name, kind) or an iCalendar file (.ics). What would be added, changed and removed is shown first. Observances are no days off: they are named and left out.',
    ],
    examples: [
      'sop calendar import holidays-2027.csv --year 2027 --decree "SKB 3 Menteri Nomor … Tahun 2026"',
    ],
    options: { year: { value: 'YEAR', text: 'the year that the decree is about' } },
  },
  'deadline list': {
    summary: 'legal limits',
    usage: '',
    about: ['The limits of laws and of the office itself: how long, on what basis, used or not.'],
    examples: ['sop deadline list'],
  },
  'deadline set': {
    summary: 'use or change a limit',
    usage: 'CODE',
    about: [
      'Use a limit that was not certain once the office has made sure of it, or set one of the office itself. It holds for cases that come from today on, or from --since.',
    ],
    examples: [
      'sop deadline set sambat-answer --on --since 2026-11-01',
      'sop deadline set counter-answer --kind complaint --channel counter --limit 5 --basis "Perwal Malang 12/2027"',
    ],
    options: {
      name: { value: 'NAME', text: 'name of the office’s rule' },
      kind: { value: 'KIND', text: 'for this kind only; may be repeated' },
      channel: { value: 'CHANNEL', text: 'for this channel only; may be repeated' },
      class: { value: 'CLASS', text: 'for this class only; may be repeated' },
      since: { value: 'DAY', text: 'for cases that come from this day on' },
    },
  },
  'channel list': {
    summary: 'the channels',
    usage: '',
    about: ['The channels, and whether sop can send on them.'],
    examples: ['sop channel list'],
  },
  'channel set': {
    summary: 'set up mail',
    usage: 'email',
    about: [
      'Set up the sending of mail. The password comes from SOP_SMTP_PASSWORD or a file that only you can read.',
    ],
    examples: [
      'sop channel set email --host smtp.example.org --port 587 --user pemerintahan --tls starttls --sender pemerintahan@example.org',
    ],
  },
  'channel test': {
    summary: 'test the mail server',
    usage: 'email',
    about: ['Test the connection to the mail server; nothing is sent.'],
    examples: ['sop channel test email'],
  },
  outage: {
    summary: 'record an outage',
    usage: '[WORDS]',
    about: [
      'Internet, electricity or a service that did not work; without words it lists them.',
      'Shown beside the steps that it overlaps; nothing is subtracted.',
    ],
    examples: [
      'sop outage "Internet kantor mati" --from 09.00 --to 10.15',
      'sop outage --end A.31 --to 11.00',
      'sop outage --period 2026-11',
    ],
    options: {
      from: { value: 'TIME', text: 'since when' },
      to: { value: 'TIME', text: 'until when; without it it goes on' },
      withdraw: { value: 'ID', text: 'recorded by mistake; only by who recorded it' },
    },
  },
};
