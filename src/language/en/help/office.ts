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
    about: ['The officers, their roles, and who types on this computer.'],
    examples: ['sop officer list'],
  },
  'officer add': {
    summary: 'add an officer',
    usage: '[NAME]',
    about: [
      'Add an officer, or let one type on this computer (--here).',
      'The archive proves which computer recorded something, not who sat in front of it.',
    ],
    examples: [
      'sop officer add "Rina Astuti" --role pelaksana --title "Analis Pemerintahan"',
      'sop officer add --here kasubag',
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
};
