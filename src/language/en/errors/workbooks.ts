// Failures of Excel workbooks, before anything is taken from them.
import type { workbookErrors as model } from '../../id/errors/workbooks.ts';
import { sourceName } from '../source-name.ts';

const refused: Record<string, string> = {
  damaged: 'It is damaged or cut short; perhaps it was not downloaded or copied to its end.',
  locked: 'It is locked with a password.',
  'too-large': 'It holds over 50 MB once it is opened.',
  'too-dense': 'It grows more than a hundredfold once it is opened; no file of an office does.',
  'too-many': 'It holds over 10,000 files.',
  missing: 'A part of it is not there.',
};

export const workbookErrors: typeof model = {
  'zip-refused': (v) => ({
    what: `The file could not be opened: ${sourceName(v.file)}`,
    why: [
      `${refused[v.reason] ?? refused['damaged']!}${v.entry === undefined ? '' : ` (${v.entry})`}`,
      'Nothing was recorded.',
    ],
    next:
      v.reason === 'too-large'
        ? 'part the file, or save it as CSV UTF-8, then try again with that file'
        : v.reason === 'locked'
          ? 'take its password off in Excel, save, then try again'
          : 'open the file in Excel and save it anew, then try again',
  }),
  'workbook-damaged': (v) => ({
    what: `The workbook is incomplete or damaged: ${sourceName(v.file)}`,
    why: [`The part ${v.part} cannot be read. Nothing was recorded.`],
    next: 'open the file in Excel and save it anew, then try again',
  }),
  'sheet-open': (v) => ({
    what: `Which sheet of ${sourceName(v.file)} is to be taken is not known.`,
    why: [`Its sheets: ${v.sheets.join(', ')}`, 'Nothing was recorded.'],
    next: `try again with --sheet, for example --sheet "${v.sheets[0] ?? 'Sheet1'}"; more than once if need be`,
  }),
  'sheet-unknown': (v) => ({
    what: `There is no sheet "${v.given}" in ${sourceName(v.file)}`,
    why: [...(v.near === null ? [] : [`Perhaps you mean: ${v.near}`]), `Its sheets: ${v.sheets.join(', ')}`],
    next: `try again with --sheet "${v.near ?? v.sheets[0] ?? 'Sheet1'}"`,
  }),
  'only-with-workbook': (v) => ({
    what: `${v.option} is for Excel files (.xlsx) only.`,
    why: ['No file that was named is an Excel workbook. Nothing was recorded.'],
    next: `try again without ${v.option}, or with --from FILE.xlsx`,
  }),
  'rejects-format': (v) => ({
    what: `Rows that were not taken in cannot be written as ${v.file}`,
    why: ['Those of Excel and CSV files are written as CSV, which Excel opens too. Nothing was recorded.'],
    next: `try again with --rejects "${v.file.replace(/\.[^.\\/]*$/, '')}.csv"`,
  }),
};
