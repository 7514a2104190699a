// What intake says of rows that were not taken, and the words it asks with.
import type { Fault, Skipped } from '../../intake/inquiry.ts';
import type { intake as model } from '../id/intake.ts';
import { dates, dayNames, monthNames } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

const fieldNames: Record<string, string> = { 'arrived-at': 'date' };

export const intake: typeof model = {
  rejection: (v) => {
    const place = v.column ?? (v.field === undefined ? undefined : (fieldNames[v.field] ?? v.field));
    const value = v.value === undefined || v.fault.code === 'too-long' ? '' : ` "${shorten(v.value)}"`;
    return `row ${v.sheetRow ?? v.row}${place === undefined ? '' : `, ${place}${value}`}: ${intake.fault(v.fault)}`;
  },

  fault: (fault) => {
    switch (fault.code) {
      case 'month-ends':
        return `${monthNames[fault.month - 1]} has ${fault.lastDay} days`;
      case 'no-such-month':
        return `there is no month ${fault.month}`;
      case 'no-such-time':
        return 'there is no such time of day';
      case 'weekday-differs':
        return `says ${dayNames[fault.written - 1]}, but that day is a ${dayNames[fault.actual - 1]}`;
      case 'error-cell':
        return `the cell holds ${fault.shown}; mend its formula or write what belongs there`;
      case 'changing-formula':
        return `${fault.formula} is another one every day; write the date or time itself`;
      case 'merged-cell':
        return `its cell is merged with ${fault.into}; write the content in this row too`;
      default:
        return faults[fault.code];
    }
  },

  skipped: (v) => `row ${v.sheetRow ?? v.row}, "${shorten(v.value)}": ${skippedAs[v.why]}, no inquiry`,

  question: {
    channel: 'Channel for all rows of this file',
    dateOrder: (v) => `"${v.example}" is read as`,
    ownName: 'Who is the office in this chat',
    nobody: 'nobody',
    dayFirst: 'day first (day/month/year)',
    monthFirst: 'month first (month/day/year)',
    arrivedAt: 'This file has no date column. All rows arrived on',
    inFile: (v) => `${v.file}: ${v.question}`,
  },

  wordsKept: 'What was pasted is kept on this computer and offered at the next sop intake.',
  askEditor: 'Nothing was typed. Write it in the editor?',
  askWords: 'Paste the inquiry, end with two empty lines',
  text: 'The text',
  channel: 'The channel',
  nothingTyped: 'No text yet; nothing is recorded.',
  keptWords: (v) => `What you wrote ${v.when} is not recorded yet: "${shorten(v.text)}". Use it?`,
  dateUnread: (v) => `Date "${shorten(v.value)}": ${intake.fault(v.fault)}`,

  form: {
    kind: { letter: 'k', label: 'kind', ask: 'Kind:' },
    channel: { letter: 'c', label: 'channel', ask: 'Channel:' },
    name: { letter: 'n', label: 'name', ask: 'Name (- for none):' },
    contact: { letter: 'o', label: 'contact', ask: 'Contact (- for none):' },
    arrivedAt: { letter: 'a', label: 'arrived', ask: 'Arrived (09.10, yesterday 14.30, or only the day):' },
    subject: { letter: 's', label: 'subject', ask: 'Subject:' },
    secrecy: { letter: 'p', label: 'privacy', ask: 'Privacy:' },
    externalId: { letter: 'u', label: 'number', ask: 'Number in its channel (- for none):' },
    address: { letter: 'd', label: 'address', ask: 'Address (- for none):' },
    text: { letter: 't', label: 'text', ask: 'Text:' },
  },
  lineCount: (count) => `${count} lines`,
  skipLetter: 'x',
  skipLabel: 'not recorded',
  skipAsk: 'Not record this one, and lose what was pasted and changed?',
  notRecorded: 'This one is not recorded.',
  wholePaste: 'all that was pasted',
  inEditor: 'edit it in the editor',
  tooMuch: 'That is more than 1 MB, or no text. Shorten it in the editor?',
  othersSpoke: (names) =>
    `The words of ${vocabulary.and(names)} stand in it too; they are no part of the text, but kept in the original.`,
  likely: (number, why) => `Like ${number} (${why.join(', ')})`,
  likeness: { contact: 'same contact', name: 'same name', text: 'near text', time: 'near time' },
  orSkip: 'If it is the same, letter x: not recorded.',
  ifSame: (command) => `If it is the same: ${command}`,
  none: '-',
  secrecy: { plain: 'plain', anonymous: 'anonymous', confidential: 'confidential' },
  secrecyHint: '(anonymous: name hidden; confidential: text too)',
  confirm: 'Enter if right, a letter to change:',
  noSuchLetter: (letters) => `Enter if right, or one of the letters ${letters.join(', ')}.`,
  timeAgain: 'Write 09.10, yesterday 14.30, 24/11 09.10, or only the day: 24-11-2026',
  another: (channel) => `Another one? The channel stays ${channel}.`,
  leftAfter: (count) => `Cancelled. This one is not recorded; the ${count} before it are.`,

  received: (v) => `${v.number} taken in ${v.when}`,
  proposed: (v) =>
    `${vocabulary.sentence(v.kind)}, ${v.channel}${v.secrecy ? `, ${v.secrecy}` : ''}: ${v.subject}`,
  arrivedNow: 'Arrived at this moment, since --arrived-at does not say otherwise.',
  waiting: 'Waiting for the disposition of the Kabag.',
  known: (v) => {
    const id = v.externalId
      ? ` (number ${v.externalId})`
      : ' (same channel, time of arrival, sender and text)';
    return v.changed
      ? `Already there with another text: ${v.number}${id}. The new one is not recorded.`
      : `Already there: ${v.number}${id}. Nothing was added.`;
  },

  files: {
    stdin: 'standard input',
    reading: (file) => `Reading ${file}`,
    progress: (done, total) => `${dates.figure(done)} of ${dates.figure(total)} rows`,
    received: (count) => `${dates.figure(count)} taken in`,
    duplicates: (count) => `${dates.figure(count)} already there`,
    changed: (count) => `${dates.figure(count)} changed`,
    rejected: (count) => `${dates.figure(count)} not taken in`,
    skipped: (count) => `${dates.figure(count)} passed over`,
    range: (first, last) => (first === last ? first : `${first} to ${last}`),
    duplicate: (v) =>
      `row ${v.sheetRow ?? v.row} = ${v.number}${v.id ? ` (${v.id.heading} ${v.id.value})` : ''}`,
    changedWhy: 'Same number, another text; the new text is not recorded.',
    changedNext: (number) => [
      ['compare', `sop show ${number}`],
      ['the text was added to', `sop note ${number} "the new text"`],
      ['another inquiry', 'give it another number in the file, then try again'],
    ],
    chat: (v) =>
      `Chat: ${v.own.length === 0 ? 'no messages of the office' : `${dates.figure(v.ownMessages)} messages of the office (${vocabulary.and(v.own)})`} and ${dates.figure(v.notices)} notices were not taken.`,
    likely: (count) => `${dates.figure(count)} like another case`,
    likelyRow: (v) => `${v.number} like ${v.likely} (${v.why.join(', ')})`,
    others: (count) => `and ${dates.figure(count)} more; all of them with --json`,
    nothing: 'Nothing new; nothing was added.',
    empty: 'There are no rows below the headings.',
    channelProposed: (channel) =>
      `Channel ${channel} read from the headings or the file's name; another one with --channel.`,
    inRejects: (v) =>
      `${v.count === 1 ? 'That row is' : `The ${v.count} rows are`} in ${v.file}. Mend there, then:`,
    mendThere: (file) => `Mend in ${file}, then try again; what was taken in is not recorded twice:`,
    notCopied: (count) =>
      `${dates.figure(count)} rows are too large to be copied; mend them in the original file.`,
    ended: (v) =>
      `Stopped: ${dates.figure(v.done)} of ${dates.figure(v.total)} rows of ${v.file} are done, whole.`,
    endedNext: 'Repeat the same command for the rest; what was taken in is not recorded twice.',
    notCompared: (count) =>
      `The words of ${dates.figure(count)} cases cannot be read on this computer; what equals them is not recognised.`,
  },
};

type PlainFault = Exclude<
  Fault['code'],
  | 'month-ends'
  | 'no-such-month'
  | 'no-such-time'
  | 'weekday-differs'
  | 'error-cell'
  | 'changing-formula'
  | 'merged-cell'
>;

const faults: Record<PlainFault, string> = {
  'not-a-date': 'not read as a date',
  'not-a-time': 'not read as a time of day; write it like 08.15',
  'rounded-number':
    'the number was shortened by Excel; write it in full (cell format Text), or leave it empty',
  'formula-unreckoned': 'its formula has no result yet; open and save the file in Excel, then try again',
  'repeated-key': 'one name is used twice in the JSON object; keep one',
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

const skippedAs: Record<Skipped['why'], string> = {
  media: 'a picture or other media that was not exported, without words',
  thanks: "thanks for the office's answer",
  total: 'a total',
  signature: 'a signature',
  note: 'a note below the table',
  'hidden-row': 'a hidden row',
  'filtered-row': 'a row that is filtered out',
  headings: 'headings or numbers of columns',
};

function shorten(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('')}…`;
}
