// Failures of the worksheet: of the file as a whole, and of single cells.
import type { LineTrouble } from '../../../desk/disposition-line.ts';
import type { WorksheetFault } from '../../../desk/worksheet/faults.ts';
import type { worksheetErrors as model } from '../../id/errors/worksheet.ts';
import { dates } from '../dates.ts';
import { dispositions } from '../dispositions.ts';
import { intake } from '../intake.ts';

const unreadable: Record<string, string> = {
  missing: 'There is no such file there.',
  denied: 'This computer does not allow the file to be opened.',
  'not-a-file': 'It is a folder, or no regular file.',
};

function sayTrouble(trouble: LineTrouble): string {
  const say = dispositions.troubles[trouble.code] as (v: LineTrouble) => string;
  return say(trouble);
}

function cellTrouble(fault: WorksheetFault): string {
  switch (fault.code) {
    case 'number-missing':
      return 'the case number is empty; rows that were added are not recorded';
    case 'key-missing':
      return 'the key of the row is gone; fill in the row of the case itself';
    case 'number-differs':
      return `the key of this row is that of ${fault.key}; perhaps some columns were sorted alone`;
    case 'case-unknown':
      return 'there is no case of that number';
    case 'number-twice':
      return `this number stands in the rows ${fault.rows.join(' and ')}; keep one`;
    case 'day-missing':
      return 'the day is empty';
    case 'instruction-missing':
      return 'the instruction is empty; write its number or its words';
    case 'instruction-is-date':
      return 'reads as a date; write the numbers of instructions as text, like 1, 2';
    case 'line':
      return sayTrouble(fault.trouble);
    case 'recipient-twice':
      return `the instruction already names ${fault.named}; leave one of them`;
    case 'moment-in-instruction':
      return 'the day and the hour have columns of their own; move them there';
    case 'receipt-missing':
      return 'the receipt is empty';
    default:
      return intake.fault(fault);
  }
}

export const worksheetErrors: typeof model = {
  'worksheet-cell': (v) => ({ what: cellTrouble(v.fault) }),
  'worksheet-exists': (v) => ({
    what: `The file ${v.file} is there already and is not written over.`,
    why: ['It may be filled in and not read yet.'],
    next: `sop worksheet --read "${v.file}", or choose another name for --output`,
  }),
  'worksheet-unwritable': (v) => ({
    what: `The worksheet cannot be written: ${v.file}`,
    why: ['Check the folder and its rights.'],
    next: 'choose another place for --output',
  }),
  'worksheet-format': (v) => ({
    what: `The worksheet is an Excel file; its name ends in .xlsx, not ${v.file}`,
    next: `sop worksheet --output "${v.file.replace(/\.[^.\\/]*$/, '')}.xlsx"`,
  }),
  'worksheet-unreadable': (v) => ({
    what: `The worksheet could not be read: ${v.file}`,
    why: [unreadable[v.reason] ?? 'The system could not open it.', 'Nothing was recorded.'],
    next: 'check the file name, then sop worksheet --read FILE.xlsx again',
  }),
  'worksheet-other': (v) => ({
    what: `${v.file} is no worksheet of sop.`,
    why: ['Its mark is not in the file. Inquiries are taken in with sop intake --from.'],
    next: 'sop worksheet --output worksheet.xlsx',
  }),
  'worksheet-archive': (v) => ({
    what: `${v.file} was made from another archive.`,
    why: [`Made ${dates.short(v.made, v.zone)}. The same number is another case here. Nothing was recorded.`],
    next: 'sop worksheet --output worksheet.xlsx',
  }),
  'worksheet-headings': (v) => ({
    what: `The headings of the worksheet ${v.file} were changed.`,
    why: [
      ...(v.missing.length > 0 ? [`Not found: ${v.missing.join(', ')}`] : []),
      ...(v.added.length > 0 ? [`Not known, or there twice: ${v.added.join(', ')}`] : []),
      'Nothing was recorded.',
    ],
    next: `put those headings back, then sop worksheet --read "${v.file}" again`,
  }),
};
