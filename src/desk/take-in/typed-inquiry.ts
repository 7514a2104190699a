// An inquiry from words that a person typed or pasted: what is stated counts, the rest is proposed from the words.

import { readDate } from '../../intake/dates.ts';
import type { Inquiry } from '../../intake/inquiry.ts';
import { type Pasted, readPasted } from '../../intake/pasted.ts';
import { proposeFlags, proposeKind, proposeSubject } from '../../intake/propose.ts';
import { dayOf, type Instant, type Moment, parseMoment, type Zone } from '../../procedure/time.ts';
import { readTyped } from '../moments.ts';

export type { Inquiry, Pasted };

/** What a person stated; what is left out is proposed. */
export type StatedInquiry = Partial<Omit<Inquiry, 'text' | 'details'>>;

/** The inquiry of a text that stands as it is; nobody confirms the proposals, so only what the words say plainly counts. */
export function buildInquiry(
  text: string,
  stated: StatedInquiry & Pick<Inquiry, 'channel' | 'arrivedAt'>,
): Inquiry {
  const flags = proposeFlags(text, stated.subject);
  return {
    kind: proposeKind(text, stated.subject),
    subject: proposeSubject(text),
    text,
    ...stated,
    anonymous: stated.anonymous === true || flags.anonymous,
    confidential: stated.confidential === true || flags.confidential,
  };
}

/**
 * The inquiry of pasted words, whatever program they come from; a person confirms it. Where nobody does
 * (`unconfirmed`), only what the words say plainly counts.
 */
export function proposeInquiry(
  words: string,
  stated: StatedInquiry,
  rules: { now: Instant; zone: Zone; unconfirmed?: boolean },
): Pasted {
  const pasted = readPasted(words, rules);
  return {
    ...pasted,
    ...stated,
    anonymous: stated.anonymous === true || pasted.anonymous,
    confidential: stated.confidential === true || pasted.confidential,
  };
}

/** When it arrived, as an officer types it or as it stood in the message: null where it cannot be read, `future` where it has not come. */
export function readArrival(typed: string, now: Instant, zone: Zone): Moment | 'future' | null {
  const read = readTyped(typed.trim(), now, zone);
  if (read)
    return read.precision === 'day'
      ? read.day > dayOf(now, zone)
        ? 'future'
        : read
      : read.instant > now
        ? 'future'
        : read;
  const reading = readDate(typed, { now, zone, order: 'dmy' });
  if ('at' in reading) return parseMoment(reading.at, zone);
  return reading.code === 'future' ? 'future' : null;
}
