// The help pages: what each command is for, examples, options.
import type { help as model } from '../id/help.ts';
import { helpOptions } from './help-options.ts';

const commands: (typeof model)['commands'] = {
  intake: {
    summary: 'record incoming inquiries',
    usage: '[--from FILE…]',
    about: [
      'Record incoming inquiries: by questions, by options, or from CSV, JSON and NDJSON files.',
      'What is there already is not recorded twice; each row that cannot be taken in is named.',
    ],
    examples: [
      'sop intake',
      'sop intake --from contact.csv --rejects mend.csv',
      'sop intake --from list.csv --channel counter --map "text=Uraian Keluhan"',
      'sop intake --channel counter --kind complaint --text "Lampu kantor kelurahan padam."',
    ],
  },
  disposition: {
    summary: 'record dispositions of Kabag and Kasubag',
    usage: 'CASE',
    about: ['Record the disposition of the Kabag to a Kasubag, then of the Kasubag to a pelaksana.'],
    examples: [
      'sop disposition 42',
      'sop disposition 42 --by kabag --form paper --at 09.10 --to a --instruction 1 --scan sheet.pdf',
    ],
  },
  draft: {
    summary: 'write the draft reply',
    usage: 'CASE',
    about: ['Write the draft reply in your editor ($VISUAL or $EDITOR). What you write is not lost.'],
    examples: ['sop draft 42', 'sop draft 42 --text-file reply.txt', 'sop draft 42 --material map.pdf'],
    options: {
      'text-file': { value: 'FILE', text: 'the reply from a file, without an editor; - is standard input' },
    },
  },
  submit: {
    summary: 'submit the draft to the Kasubag',
    usage: 'CASE',
    about: ['Submit the draft to the Kasubag; every remark is answered by then.'],
    examples: ['sop submit 42', 'sop submit 42 --answer 2="At the Klojen office"'],
  },
  review: {
    summary: 'review the draft: approve or revise',
    usage: 'CASE',
    about: ['Review the draft that was submitted. An approval holds for that text alone.'],
    examples: [
      'sop review 42',
      'sop review 42 --approve',
      'sop review 42 --revise "Name the border clearly." --by kasubag --form paper --at 10.20',
    ],
    options: { 'text-file': { value: 'FILE', text: 'the corrected reply' } },
  },
  push: {
    summary: 'deliver the reply',
    usage: '[CASE]',
    about: ['Deliver the approved reply. Recipient and text are shown before it is sent.'],
    examples: ['sop push 42', 'sop push 42 --yes', 'sop push 42 --manual --receipt "Taken at the counter"'],
  },
  list: {
    summary: 'what waits',
    usage: '',
    about: ['Open cases: who they wait for, and since when.'],
    examples: ['sop', 'sop list --json'],
  },
  show: {
    summary: 'one case',
    usage: 'CASE',
    about: ['One case: its text, its steps and their times, drafts, events.'],
    examples: ['sop show 42', 'sop show 42 --json'],
  },
  note: {
    summary: 'add a note',
    usage: 'CASE NOTE',
    about: ['A note for those who read the case later.'],
    examples: ['sop note 42 "Waiting for the map from Kecamatan Klojen."'],
  },
  correct: {
    summary: 'correct or withdraw an event',
    usage: 'CASE',
    about: ['Correct a field of an event that you recorded, or withdraw it. What it was stays visible.'],
    examples: [
      'sop correct 42 --event A.301 --field at --value 09.10 --reason "The sheet says 09.10"',
      'sop correct 42 --withdraw A.301 --reason "Wrong case"',
    ],
  },
  close: {
    summary: 'close without a reply',
    usage: 'CASE',
    about: ['Close a case without a reply, for a reason from the list.'],
    examples: [
      'sop close 42 --reason spam',
      'sop close 42 --reason withdrawn-by-inquirer --by kabag --form oral --at 10.00',
    ],
    options: {
      note: { value: 'NOTE', text: 'note on the closing' },
      reason: {
        value: 'REASON',
        text: 'no-way-back, withdrawn-by-inquirer, incomplete-after-request, not-a-matter, duplicate, spam, test, registered-in-error, other',
      },
    },
  },
  'print incoming': {
    summary: 'print the inquiry',
    usage: 'CASE…',
    about: ['Print the inquiry for the Kabag.'],
    examples: ['sop print incoming 42', 'sop print incoming 42 --handed-to kabag | lp'],
  },
  'print disposition': {
    summary: 'print the disposition sheet',
    usage: 'CASE…',
    about: ['Print the disposition sheet. What is ticked is what one types: --to a --instruction 1.'],
    examples: ['sop print disposition 42'],
  },
  explain: {
    summary: 'where each figure comes from',
    usage: 'CASE',
    about: ['Each span of time counted or left out, and why.'],
    examples: ['sop explain 42 --step 4'],
    options: { step: { value: 'STEP', text: '1 to 7' } },
  },
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
  init: {
    summary: 'make an archive',
    usage: '',
    about: ['Make a new archive: six questions, then ready.'],
    examples: [
      'sop init',
      'sop init --archive ~/Arsip --office "Bagian Pemerintahan" --officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari, Kasubag Pemerintahan Umum"',
    ],
  },
  verify: {
    summary: 'check that the archive is whole',
    usage: '',
    about: ['Check that the archive is whole: chain, seals, words, files.'],
    examples: ['sop verify', 'sop verify --repair'],
  },
  help: {
    summary: 'help',
    usage: '[COMMAND]',
    about: ['Help for one command, or the SOP itself.'],
    examples: ['sop help disposition', 'sop help sop'],
  },
};

export const help: typeof model = {
  stepLabel: (steps) => (steps.includes(' ') ? `steps ${steps.replace(' ', ' and ')}` : `step ${steps}`),
  everywhere: 'Options of every command',
  overview: {
    title: 'sop: SOP number 15, from inquiry to reply',
    usage: [
      ['sop', 'what waits'],
      ['sop COMMAND CASE', 'a case: 42, A-42, or 2026-A-0042'],
    ],
    groups: { case: 'Cases', office: 'Office', archive: 'Archive', options: 'Options' },
    commonOptions: '--at 09.10, --as NAME, --json, --lang id',
    more: 'sop help disposition: one command; sop help sop: the SOP itself',
  },
  options: helpOptions,
  commands,
};
