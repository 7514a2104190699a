// A word that must be one of the few that an option takes.
import { exitCodes, UserError } from '../errors.ts';

/** The word as typed. Throws UserError `value-unknown` (exit 2), naming the flag and what it takes. */
export function parseChoice<T extends string>(typed: string, flag: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(typed)) return typed as T;
  throw new UserError('value-unknown', { flag, typed, allowed: [...allowed] }, exitCodes.usage);
}
