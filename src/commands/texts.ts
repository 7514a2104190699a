// Texts from options, questions, files and standard input: read whole, refused when they are blank, no text or too long.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { Call } from './command.ts';

/** One text is at most this many bytes of UTF-8. */
const longestText = 1_000_000;

/** The text itself, or UserError `text-too-long` or `text-unusable` (exit 2); `what` names it. */
export function checkText(text: string, what: string): string {
  if (text.includes('\0')) throw new UserError('text-unusable', { what }, exitCodes.usage);
  if (Buffer.byteLength(text) > longestText)
    throw new UserError('text-too-long', { what, megabytes: 1 }, exitCodes.usage);
  return text;
}

/** The text of an option that says something; blank is UserError `text-empty` (exit 2), naming the option. */
export function checkFilled(text: string, flag: string): string {
  if (text.trim() === '') throw new UserError('text-empty', { flag }, exitCodes.usage);
  return checkText(text, flag);
}

/** The same for a reason: signs without a word give none. */
export function checkReason(text: string, flag: string): string {
  return checkFilled(/[\p{L}\p{N}]/u.test(text) ? text : '', flag);
}

/** The check of a question that wants an answer: what it says to a blank one. */
export function refuseBlank({ words }: Pick<Call<object>, 'words'>): (answer: string) => string | null {
  return (answer) => (answer.trim() === '' ? words.general.needed : null);
}

/** The text of a file (UTF-8), or of standard input for `-`. */
export async function readTextFile(context: Context, typed: string): Promise<string> {
  const bytes = typed === '-' ? await readAll(context) : readBytes(context, typed);
  if (bytes.length > longestText)
    throw new UserError('text-too-long', { what: typed, megabytes: 1 }, exitCodes.usage);
  if (bytes.includes(0)) throw new UserError('text-unusable', { what: typed }, exitCodes.usage);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch (failure) {
    throw new UserError('text-not-utf8', { path: typed }, exitCodes.usage, failure);
  }
}

function readBytes(context: Context, typed: string): Buffer {
  try {
    return readFileSync(resolve(context.cwd, typed));
  } catch (failure) {
    const reason = (failure as NodeJS.ErrnoException).code ?? '';
    if (reason === 'EISDIR')
      throw new UserError('file-not-a-file', { path: typed }, exitCodes.usage, failure);
    throw new UserError('file-unreadable', { path: typed, reason }, exitCodes.usage, failure);
  }
}

async function readAll(context: Context): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of context.io.stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > longestText) break;
  }
  return Buffer.concat(chunks);
}
