// What intake says of rows that were not taken, and the words it asks with.
import type { Fault } from '../../intake/inquiry.ts';
import type { intake as model } from '../id/intake.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const fieldNames: Record<string, string> = { 'arrived-at': 'date' };

export const intake: typeof model = {
  rejection: (v) => {
    const place = v.column ?? (v.field === undefined ? undefined : (fieldNames[v.field] ?? v.field));
    const value = v.value === undefined || v.fault.code === 'too-long' ? '' : ` "${shorten(v.value)}"`;
    return `row ${v.row}${place === undefined ? '' : `, ${place}${value}`}: ${intake.fault(v.fault)}`;
  },

  fault: (fault) => {
    switch (fault.code) {
      case 'month-ends':
        return `${months[fault.month - 1]} has ${fault.lastDay} days`;
      case 'no-such-month':
        return `there is no month ${fault.month}`;
      case 'no-such-time':
        return 'there is no such time of day';
      case 'weekday-differs':
        return `says ${weekdays[fault.written - 1]}, but that day is a ${weekdays[fault.actual - 1]}`;
      default:
        return faults[fault.code];
    }
  },

  skipped: (v) => `row ${v.row}, "${shorten(v.value)}": a total or signature, no inquiry`,

  question: {
    channel: 'Channel for all rows of this file',
    dateOrder: (v) => `"${v.example}" is read as`,
    dayFirst: 'day first (day/month/year)',
    monthFirst: 'month first (month/day/year)',
    arrivedAt: 'This file has no date column. All rows arrived on',
  },
};

type PlainFault = Exclude<Fault['code'], 'month-ends' | 'no-such-month' | 'no-such-time' | 'weekday-differs'>;

const faults: Record<PlainFault, string> = {
  'not-a-date': 'not read as a date',
  ambiguous: 'the order of day and month is not clear',
  future: 'lies in the future',
  empty: 'is empty',
  'too-long': 'more than 1 MB of text',
  'row-too-long': 'the row is over 8 MB; not copied, see the original file',
  'too-nested': 'its JSON is nested too deeply; not copied, see the original file',
  nul: 'contains a NUL character',
  'damaged-bytes': 'letters in it are damaged (�); write them again',
  'extra-cells': 'more cells than headings; look for a delimiter inside the text',
  'stray-quote': 'a quotation mark inside the text is not doubled ("")',
  'not-json': 'no JSON object',
  'unknown-channel': 'the channel is not known',
  'unclear-flag': 'neither yes nor no',
};

function shorten(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('')}…`;
}
