// Dates as screens show them to who was there: without a year, or by how long ago; read against now.
import { addDays, dayOf } from '../../procedure/time.ts';
import { type DateReading, readDate } from '../dates.ts';
import type { PastedRules } from './shape.ts';

/** `Sab, 21 Nov, 22.10 (3 hari yang lalu)`, `kemarin 14.30`, `2 hari`; hours and minutes ago give a day only, for nobody saw a clock. */
export function readNearDate(shown: string, rules: PastedRules): DateReading {
  const text = shown
    .slice(0, 120)
    .replace(/\((?:[^)]*(?:lalu|ago|yll)[^)]*)\)/i, '')
    .replace(/[·•|🌐]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // `21 Nov 22.10` is no day of 2022.
  return readRelative(text, rules) ?? readYearless(text, rules) ?? readDate(text, { order: 'dmy', ...rules });
}

/** True for a line that is a date and nothing else. */
export function isNearDate(line: string, rules: PastedRules): boolean {
  if (line.length > 80 || !/\d|kemarin|yesterday|hari ini|today/i.test(line)) return false;
  const reading = readNearDate(line, rules);
  return !('code' in reading) || reading.code !== 'not-a-date';
}

const ago =
  /^(\d{1,3}|satu|sehari|sejam|seminggu|a|an) ?(detik|dtk|s|sec|seconds?|menit|mnt|m|min|minutes?|jam|j|h|hrs?|hours?|hari|hr|d|days?|minggu|mgg|mg|w|weeks?)(?: yang)?(?: lalu| ago)?$/i;

function readRelative(text: string, rules: PastedRules): DateReading | null {
  const today = dayOf(rules.now, rules.zone);
  const named = /^(hari ini|today|kemarin|yesterday)(?:,? (?:pukul |jam |at )?(.+))?$/i.exec(text);
  if (named) {
    const day = /kemarin|yesterday/i.test(named[1]!) ? addDays(today, -1) : today;
    return named[2] ? readDate(`${day} ${named[2]}`, rules) : { at: day };
  }
  if (/^\d{1,2}[.:]\d{2}(?: ?[ap]m)?$/i.test(text)) return readDate(`${today} ${text}`, rules);
  const found = ago.exec(text);
  if (!found) return null;
  const count = Number(found[1]) || 1;
  const unit = found[2]!.toLowerCase();
  const days = /^(?:hari|hr|d)/.test(unit) ? 1 : /^(?:minggu|mgg|mg|w)/.test(unit) ? 7 : 0;
  if (days > 0) return { at: addDays(today, -count * days) };
  const minutes = /^(?:jam|j|h)/.test(unit) ? 60 : /^m/.test(unit) ? 1 : 0;
  return { at: dayOf(rules.now - count * minutes * 60_000, rules.zone) };
}

/** The year before, where this year's day is still to come or is another weekday. */
function readYearless(text: string, rules: PastedRules): DateReading | null {
  const found =
    /^((?:[a-z']+,? )?)(\d{1,2} [a-z]{3,12}|[a-z]{3,12} \d{1,2})(?:,? (?:pukul |jam |at )?(\d.*))?$/i.exec(
      text,
    );
  if (!found) return null;
  const year = Number(dayOf(rules.now, rules.zone).slice(0, 4));
  const readings = [year, year - 1].map((each) =>
    readDate(`${found[1]}${found[2]} ${each} ${found[3] ?? ''}`.trim(), rules),
  );
  const fitting = readings.find((reading) => 'at' in reading) ?? readings[0]!;
  return 'code' in fitting && fitting.code === 'not-a-date' ? null : fitting;
}
