// Wrong use of the command line.
import type { usageErrors as model } from '../../id/errors/usage.ts';
import { dates } from '../dates.ts';
import { sourceNameFirst } from '../source-name.ts';
import { vocabulary } from '../vocabulary.ts';

export const usageErrors: typeof model = {
  'command-unknown': (v) => ({
    what: `There is no command "${v.word}".`,
    why: v.near ? [`Much like it: ${v.near}.`] : [],
    next: v.near ? `sop help ${v.near}` : 'sop help',
  }),
  'command-incomplete': (v) => ({
    what: v.word
      ? `There is no command "${v.family} ${v.word}".`
      : `The command "${v.family}" needs one more word.`,
    why: [`There are: ${v.members.join(', ')}.`],
    next: `sop help ${v.members[0]}`,
  }),
  'archive-unnamed': () => ({
    what: 'There is no archive on this computer yet.',
    why: ['An archive is made once, with six questions.'],
    next: 'sop init',
  }),
  'option-unknown': (v) => ({
    what: `sop ${v.command} has no option ${v.option}.`,
    next: `sop help ${v.command}`,
  }),
  'option-without-value': (v) => ({
    what: `The option ${v.option} needs a value after it.`,
    next: `sop help ${v.command}`,
  }),
  'argument-missing': (v) => ({
    what: `sop ${v.command} needs ${argumentNames[v.argument] ?? v.argument}.`,
    next: `sop help ${v.command}`,
  }),
  'too-many-arguments': (v) => ({
    what: `Too many words for sop ${v.command}.`,
    why: ['A text with spaces stands between quotes, for example --note "two words".'],
    next: `sop help ${v.command}`,
  }),
  usage: (v) => ({
    what: `sop ${v.command} cannot run yet: ${v.detail}`,
    next: `sop help ${v.command}`,
  }),
  'answer-needed': (v) => ({
    what: `${v.what} is not known yet.`,
    why: ['Without a terminal, sop cannot ask.'],
    next: v.example === v.flag ? `repeat with ${v.flag}` : `repeat with ${v.flag}, for example ${v.example}`,
  }),
  'value-unknown': (v) => ({
    what: `Not a value of ${v.flag}: ${v.typed}`,
    why: [`There are: ${v.allowed.join(', ')}.`],
    next: `repeat with ${v.flag} ${v.allowed[0] ?? ''}`,
  }),
  'options-together': (v) => ({
    what: `${v.first} and ${v.second} do not go together.`,
    next: 'repeat with one of them',
  }),
  'case-number': (v) => ({
    what: `"${v.typed}" is not the number of a case.`,
    why: [
      'A case is written 42, A-42, or 2026-A-0042; another number with its book: agenda:118, letter:470/12/2026.',
      'Where several may be named: 40,42 or a range 40-51.',
    ],
    next: 'sop list',
  }),
  'case-unknown': (v) => ({
    what: `Case ${v.typed} was not found.`,
    why: v.near.length > 0 ? [`Much like it: ${v.near.map(nearText).join('; ')}.`] : [],
    next: v.near[0] ? `sop show ${v.near[0].number}` : 'sop list',
  }),
  'case-ambiguous': (v) => ({
    what: `The number ${v.typed} fits more than one case.`,
    why: [`${v.cases.map(caseText).join('; ')}.`],
    next: v.cases.map(({ number }) => `sop show ${number}`).join(' or '),
  }),
  'time-unreadable': (v) => ({
    what: `The time at ${v.flag} cannot be read: ${v.typed}`,
    why: ['Write for example 09.10, yesterday 14.30, 24/11 09.10, 24-11-2026, or 2026-11-24T09:10:00+07:00.'],
    next: `repeat with ${v.flag} 09.10`,
  }),
  'time-in-future': (v) => ({
    what: `The time at ${v.flag} has not come yet: ${v.typed}`,
    why: [`It is ${dates.short(v.now, v.zone)} now.`],
    next: 'repeat with a time that has passed',
  }),
  'time-needed': (v) => ({
    what: `It is not known when ${v.name} decided.`,
    why: ['An hour that nobody wrote down is not invented: give the day alone.'],
    next: `repeat with ${v.flag} 09.10 or ${v.flag} 24-11-2026`,
  }),
  'started-after-at': (v) => ({
    what: `The start ${v.started} does not come before the end ${v.at}.`,
    why: ['Both need an hour, and --started is the earlier one.'],
    next: 'repeat with --started and --at in their order',
  }),
  'form-unknown': (v) => ({
    what: `There is no form "${v.typed}".`,
    why: [`There are: ${v.forms.join(', ')}.`],
    next: 'repeat with --form paper',
  }),
  'form-needed': (v) => ({
    what: `It is not known in which form ${v.name} decided.`,
    why: ["Another officer's decision is recorded with its form: paper, oral or message."],
    next: 'repeat with --form paper --at 09.10',
  }),
  'by-needed': (v) => ({
    what: `This is for the ${vocabulary.or(v.roles.map((role) => vocabulary.roles[role]))}, not for ${v.typist}.`,
    why: v.names.length > 0 ? [`Those who can: ${v.names.join(', ')}.`] : ['No officer has that role yet.'],
    next:
      v.names.length > 0 ? `repeat with --by "${v.names[0]}"` : `sop officer add "Name" --role ${v.roles[0]}`,
  }),
  'officer-unknown': (v) => ({
    what: `The officer "${v.typed}" was not found.`,
    why: v.names.length > 0 ? [`There are: ${v.names.join(', ')}.`] : [],
    next: 'sop officer list',
  }),
  'officer-ambiguous': (v) => ({
    what: `"${v.typed}" fits more than one officer.`,
    why: [`${v.names.join(', ')}.`],
    next: "repeat with the officer's id",
  }),
  'file-unreadable': (v) => ({
    what: `The file cannot be read: ${v.path}`,
    why: [...fileTrouble(v.reason), 'Nothing was recorded.'],
    next: 'check name and place of the file, then repeat',
  }),
  'file-not-a-file': (v) => ({
    what: `${v.path} is a folder, not a file.`,
    why: ['Nothing was recorded.'],
    next: 'name one file in it',
  }),
  'file-exists': (v) => ({
    what: `There is such a file already: ${v.path}`,
    why: ['It was not overwritten.'],
    next: 'repeat with another name',
  }),
  'file-unwritable': (v) => ({
    what: `The file cannot be written: ${v.path}`,
    why: fileTrouble(v.reason),
    next: 'repeat with another place',
  }),
  'text-empty': (v) => ({
    what: `${v.flag} is empty.`,
    why: ['Nothing was recorded.'],
    next: `repeat with something for ${v.flag}`,
  }),
  'text-not-utf8': (v) => ({
    what: `${sourceNameFirst(v.path)} is not UTF-8 text.`,
    why: ['Nothing was recorded.'],
    next: 'save it again as UTF-8 text',
  }),
  'remark-empty': () => ({
    what: 'The remark is empty.',
    next: 'repeat with --revise "the remark"',
  }),
  'answer-unreadable': (v) => ({
    what: `The answer to a remark cannot be read: ${v.typed}`,
    why: ["Write the remark's number, the sign =, then the answer."],
    next: 'repeat with --answer 1="corrected"',
  }),
  'instruction-unknown': (v) => ({
    what: `The disposition sheet has no instruction ${v.typed}.`,
    why: [`It has 1 to ${v.last}. Any other instruction is written in words.`],
    next: 'sop office show',
  }),
  'only-at-step-2': (v) => ({
    what: `${{ forward: 'To forward', inform: 'To take note', file: 'To file' }[v.action]} is for the Kabag to decide, at step 2.`,
    why: ['At step 3 the Kasubag instructs a pelaksana.'],
    next: 'sop help disposition',
  }),
  'office-needed': () => ({
    what: 'It is not known to which office it goes.',
    next: 'repeat with --forward, for example --forward Disdukcapil',
  }),
  'recipient-needed': (v) => ({
    what: `It is not known to which ${v.role === 'kasubag' ? 'Kasubag' : 'pelaksana'} it goes.`,
    why: v.names.length > 0 ? [`There are: ${v.names.join(', ')}.`] : ['No officer has that role yet.'],
    next: v.names.length > 0 ? 'repeat with --to a' : `sop officer add "Name" --role ${v.role}`,
  }),
  'recipient-role': (v) => ({
    what: `${v.name} is not a ${v.role === 'kasubag' ? 'Kasubag' : 'pelaksana'}.`,
    why: [
      v.role === 'kasubag'
        ? 'The Kabag sends a case to a Kasubag (step 2).'
        : 'The Kasubag instructs a pelaksana (step 3).',
    ],
    next: 'sop officer list',
  }),
  'text-too-long': (v) => ({
    what: `${sourceNameFirst(v.what)} is longer than 1 MB.`,
    why: ['Nothing was recorded.'],
    next: 'shorten the text, or keep it as an attachment',
  }),
  'text-unusable': (v) => ({
    what: `${sourceNameFirst(v.what)} is not text: there are NUL bytes in it.`,
    why: ['Nothing was recorded.'],
    next: 'save it again as plain text (UTF-8)',
  }),
};

const argumentNames: Record<string, string> = {
  case: 'the number of a case',
  text: 'its text',
  file: 'the name of a file',
  name: 'a name',
  date: 'a date',
  channel: 'the name of a channel',
};

function nearText({ known, ...one }: Parameters<(typeof model)['case-unknown']>[0]['near'][number]): string {
  return known ? `${caseText(one)} (${known.book}:${known.number})` : caseText(one);
}

function caseText({ number, subject }: { number: string; subject: string }): string {
  return subject ? `${number}, ${subject}` : number;
}

/** The code of the system in words; one that is rare stays as it is. */
function fileTrouble(code: string): string[] {
  if (code === '') return [];
  const known: Record<string, string> = {
    ENOENT: 'There is no file or folder of that name.',
    ENOTDIR: 'There is no file or folder of that name.',
    EACCES: 'Its permissions do not allow it.',
    EPERM: 'Its permissions do not allow it.',
    EISDIR: 'There is a folder in its place.',
    ELOOP: 'Its link points to itself.',
    EROFS: 'That place can only be read.',
    ENOSPC: 'The disk is full.',
  };
  return [known[code] ?? `The system says ${code}.`];
}
