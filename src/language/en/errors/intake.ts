// Failures of files that are taken in.
import type { intakeErrors as model } from '../../id/errors/intake.ts';
import { intake } from '../intake.ts';
import { sourceName } from '../source-name.ts';

const unreadable: Record<string, string> = {
  missing: 'There is no such file there.',
  denied: 'This computer does not allow the file to be opened.',
  'not-a-file': 'It is a folder, or no regular file.',
  other: 'The system could not open it.',
};

const binaries: Record<string, string> = {
  xls: 'an old Excel workbook (.xls) or an old Office document',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  html: 'a web page (HTML), even if it is called an Excel file',
  locked: 'an Excel workbook that is locked with a password',
  docx: 'a Word document (.docx)',
  pptx: 'a PowerPoint file (.pptx)',
  odt: 'an OpenDocument text',
  pdf: 'a PDF document',
  zip: 'a ZIP file',
  image: 'an image',
  program: 'a program, no document',
  'utf-32': 'UTF-32 text, which cannot be read yet',
  other: 'a file that is no text',
};

export const intakeErrors: typeof model = {
  'intake-unreadable': (v) => ({
    what: `The file could not be read: ${sourceName(v.file)}`,
    why: [unreadable[v.reason] ?? unreadable['other']!, 'Nothing was recorded.'],
    next: 'check the file name, then sop intake --from FILE again',
  }),
  'intake-binary': (v) => ({
    what: `The file could not be read: ${sourceName(v.file)}`,
    why: [`It seems to be ${binaries[v.seems] ?? binaries['other']}. Nothing was recorded.`],
    next:
      v.seems === 'program'
        ? 'do not open it; ask who gave it to you'
        : v.seems === 'locked'
          ? 'take its password off in Excel (File, Info, Protect Workbook), save, then sop intake --from FILE.xlsx'
          : ['xls', 'xlsb', 'ods', 'html'].includes(v.seems)
            ? 'open it in Excel or LibreOffice, Save As .xlsx, then sop intake --from FILE.xlsx'
            : v.seems === 'utf-32'
              ? 'save it again as "CSV UTF-8", then sop intake --from FILE'
              : 'save it as .xlsx, CSV or JSON, then sop intake --from FILE',
  }),
  'intake-empty': (v) => ({
    what: `There are no rows in ${sourceName(v.file)}`,
    why: [
      v.holds === 'nothing'
        ? 'It is empty or holds only blanks. Nothing was recorded.'
        : 'It is sound JSON, but without rows. Nothing was recorded.',
    ],
    next: 'check the file, then sop intake --from FILE again',
  }),
  'quote-unclosed': (v) => ({
    what: `The quotation mark opened on line ${v.line} of ${sourceName(v.file)} is not closed.`,
    why: ['All lines below it read as one cell. Nothing was recorded.'],
    next: `close or remove the " on line ${v.line}, then try again`,
  }),
  'json-broken': (v) => ({
    what: `The JSON file is incomplete or damaged: ${sourceName(v.file)}`,
    why: [
      v.afterRow === 0
        ? 'Not one row could be read. Nothing was recorded.'
        : `Readable up to row ${v.afterRow}; what follows is no JSON. Nothing was recorded.`,
    ],
    next: 'download or save the file again, then sop intake --from FILE',
  }),
  'json-key-twice': (v) => ({
    what: `The name "${v.key}" is used twice in row ${v.row} of ${sourceName(v.file)}`,
    why: ['Only one of them would be read, the other lost. Nothing was recorded.'],
    next: 'keep one or rename one, then sop intake --from FILE again',
  }),
  'text-column-missing': (v) => ({
    what: `No column was recognised as the text in ${sourceName(v.file)}`,
    why: [
      `Headings seen: ${v.headings.join(', ')}`,
      ...(v.hidden
        ? [`Hidden columns are not read: ${v.hidden.join(', ')}. With --include-hidden they are.`]
        : []),
      'Nothing was recorded.',
    ],
    next: `try again with --map text=COLUMN, for example --map "text=${v.headings.at(-1) ?? 'Text'}"`,
  }),
  'date-column-missing': (v) => ({
    what: `No column was recognised as the date in ${sourceName(v.file)}`,
    why: [
      `Headings seen: ${v.headings.join(', ')}`,
      'The time of arrival is not guessed. Nothing was recorded.',
    ],
    next: 'try again with --map arrived-at=COLUMN, or --arrived-at DATE for all rows',
  }),
  'date-order-open': (v) => ({
    what: `The order of day and month is not clear in ${sourceName(v.file)}`,
    why: [`"${v.example}" can mean two dates, and no other row decides.`, 'Nothing was recorded.'],
    next: 'try again with --date-order dmy (day first) or --date-order mdy (month first)',
  }),
  'channel-open': (v) => ({
    what: `The channel of ${sourceName(v.file)} is not known.`,
    why: ['The file does not tell. Nothing was recorded.'],
    next: 'try again with --channel, for example --channel website',
  }),
  'map-malformed': (v) => ({
    what: `This part of --map could not be read: ${v.given}`,
    why: ['Its form is field=Column Heading.'],
    next: 'try again, for example --map "text=Isi Pengaduan"',
  }),
  'map-field': (v) => ({
    what: `The field "${v.given}" of --map is not known.`,
    why: [...(v.near ? [`Perhaps you mean: ${v.near}`] : []), `Known fields: ${v.fields.join(', ')}`],
    next: `try again, for example --map "${v.near ?? 'text'}=Column Heading"`,
  }),
  'map-twice': (v) => ({
    what: `--map names two columns for ${v.field}: "${v.first}" and "${v.second}"`,
    why: ['A field is filled from one column; the other columns are kept as details.'],
    next: `try again with one of them, for example --map "${v.field}=${v.first}"`,
  }),
  'map-column': (v) => ({
    what: `There is no column "${v.given}" in ${sourceName(v.file)}`,
    why: [
      ...(v.near ? [`Perhaps you mean: ${v.near}`] : []),
      `Headings seen: ${v.headings.slice(0, 30).join(', ')}`,
    ],
    next: `try again with --map "${v.field}=${v.near ?? 'COLUMN HEADING'}"`,
  }),
  'rejects-exists': (v) => ({
    what: `The file ${v.file} is already there and is not written over.`,
    why: ['It may hold rows that still need mending. Nothing was recorded.'],
    next: 'choose another name for --rejects',
  }),
  'rejects-unwritable': (v) => ({
    what: `The file for rows that are not taken could not be made: ${v.file}`,
    why: ['Check the folder and its rights. Nothing was recorded.'],
    next: 'choose another place for --rejects',
  }),
  'inquiry-empty': () => ({
    what: 'The text of the inquiry is empty.',
    why: ['Nothing was recorded.'],
    next: 'try again with --text "the text", or sop intake',
  }),
  'arrived-after-at': (v) => ({
    what: `Arrived ${v.arrived} is not before taken in ${v.at}.`,
    why: ['An inquiry arrives first and is taken in then. Nothing was recorded.'],
    next: 'try again with --arrived-at and --at in order',
  }),
  'own-name-open': (v) => ({
    what: `Who the office is in the chat ${sourceName(v.file)} is not known.`,
    why: [`Who speaks: ${v.senders.slice(0, 20).join(', ')}`, 'Nothing is recorded yet.'],
    next: `again with --own-name, for instance --own-name "${v.senders[0] ?? ''}"`,
  }),
  'own-name-unknown': (v) => ({
    what: `"${v.given}" does not speak in the chat ${sourceName(v.file)}.`,
    why: [`Who speaks: ${v.senders.slice(0, 20).join(', ')}`, 'Nothing is recorded yet.'],
    next: `again with --own-name, for instance --own-name "${v.senders[0] ?? ''}"`,
  }),
  'paste-date-open': (v) => ({
    what: `The date "${v.value}" in what was pasted is open: ${intake.fault(v.fault)}.`,
    why: ['Without a terminal nobody checks what is proposed. Nothing is recorded yet.'],
    next: 'again with --arrived-at, for instance --arrived-at "21/11/2026 22.10"',
  }),
  'only-with-from': (v) => ({
    what: `${v.option} is only for inquiries from files.`,
    next: `try again with --from FILE`,
  }),
  'intake-stopped': (v) => ({
    what: v.cause.what,
    why: [
      `${v.received} inquiries before it are recorded, whole (${v.file} up to row ${v.row}).`,
      'What is recorded is not recorded twice when you repeat the command.',
    ],
    ...(v.cause.next !== undefined && { next: v.cause.next }),
  }),
};
