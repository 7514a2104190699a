// Small parts that the sentences of refusals have alike.
import { shortNumber } from '../../../procedure/case-number.ts';
import { parseMoment, type Zone } from '../../../procedure/time.ts';
import { dates } from '../dates.ts';

/** The command that records each step. */
export const commandFor: Record<number, string> = {
  2: 'disposition',
  3: 'disposition',
  4: 'draft',
  5: 'submit',
  6: 'review',
  7: 'push',
};

/** What one types for a case; empty for the office. */
export function short(number: string | null): string {
  return number === null ? '' : shortNumber(number);
}

/** A time of the archive in words. */
export function moment(at: string, zone: Zone): string {
  const parsed = parseMoment(at, zone);
  return parsed ? dates.short(parsed, zone) : at;
}
