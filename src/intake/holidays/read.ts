// A file of days off, whatever its format: read whole, for a year is small.
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exitCodes, UserError } from '../../errors.ts';
import type { Zone } from '../../procedure/time.ts';
import { decodeText, detectEncoding } from '../charset.ts';
import { readHolidayTable } from './csv.ts';
import type { HolidayList } from './holiday.ts';

const largest = 5_000_000;

/**
 * Reads a CSV or iCalendar file. UserErrors (exit 2): `file-unreadable`, `file-not-a-file`, and `calendar-unreadable`
 * for what is too large, no calendar, without headings, or recurs while no year is named.
 */
export async function readHolidays(
  typed: string,
  from: { cwd: string; zone: Zone },
  year: number | null,
): Promise<HolidayList> {
  const bytes = await readSmall(resolve(from.cwd, typed), typed);
  const encoding = await detectEncoding(once(bytes));
  let text = '';
  for await (const part of decodeText(once(bytes), encoding)) text += part;
  if (/^\s*BEGIN:VCALENDAR/i.test(text) || /\.ics$/i.test(typed)) {
    // Its parser is loaded only for such a file.
    const { readHolidayCalendar } = await import('./ics.ts');
    const list = readHolidayCalendar(text, year, from.zone);
    if (list === null || list === 'recurring') throw unreadable(typed, list ?? 'not-ics');
    return list;
  }
  const list = text.includes('\0') ? null : readHolidayTable(text, year, from.zone);
  if (!list) throw unreadable(typed, 'headings');
  return list;
}

async function readSmall(path: string, typed: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UserError('file-not-a-file', { path: typed }, exitCodes.usage);
    if (found.size > largest) throw unreadable(typed, 'too-large');
    return await readFile(path);
  } catch (failure) {
    if (failure instanceof UserError) throw failure;
    const reason = (failure as NodeJS.ErrnoException).code ?? '';
    throw new UserError('file-unreadable', { path: typed, reason }, exitCodes.usage, failure);
  }
}

function unreadable(file: string, why: 'not-ics' | 'too-large' | 'headings' | 'recurring'): UserError {
  return new UserError('calendar-unreadable', { file, why }, exitCodes.usage);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
