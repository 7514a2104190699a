// Reads words that were typed or pasted: what their shape gives away becomes a proposal, the rest is the text.
import type { ChannelKind, Kind } from '../procedure/words.ts';
import type { DateFault } from './dates.ts';
import type { Inquiry } from './inquiry.ts';
import { headers } from './pasted/headers.ts';
import { shapes } from './pasted/index.ts';
import { unquote } from './pasted/quotes.ts';
import { soleContact } from './pasted/senders.ts';
import type { PastedRules, Proposal } from './pasted/shape.ts';
import { proposeFlags, proposeKind, proposeSubject } from './propose.ts';

/** All that the words give away; a person confirms it. What is not proposed is asked for. */
export interface Pasted extends Omit<Inquiry, 'channel' | 'arrivedAt'> {
  channel?: ChannelKind;
  arrivedAt?: string;
  /** The date that could not be read; it is kept among the details too. */
  dateFault?: { value: string; fault: DateFault };
  /** Others who speak in the words; what they say stands in `original` only. */
  others?: string[];
}

/**
 * Reads pasted words; `original` holds them as they were pasted where the text is not all of them. Of `05/11/2026` the
 * day is proposed to stand first, since the proposal is shown before it counts; `unconfirmed` leaves such things open.
 */
export function readPasted(words: string, rules: PastedRules): Pasted {
  const plain = words
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  const proposal = recognise(unquote(plain), rules) ?? { text: plain };
  const { date, way, details = {}, anonymous, confidential, others, ...found } = proposal;
  const text = proposal.text.trim();
  const subject = oneLine(found.subject) || proposeSubject(text);
  const flags = proposeFlags(text, subject);
  const contact = found.contact ?? (rules.unconfirmed ? undefined : soleContact(text));
  const reading = date?.reading;
  const kept = reading && 'code' in reading ? { ...details, Tanggal: date!.written } : details;
  return {
    kind: found.kind ?? kindOf(text, subject, plain),
    ...way,
    subject,
    text,
    ...present('name', oneLine(found.name)),
    ...present('contact', oneLine(contact)),
    ...present('address', found.address),
    ...present('externalId', oneLine(found.externalId)),
    ...(reading && 'at' in reading && { arrivedAt: reading.at }),
    ...(reading && 'code' in reading && { dateFault: { value: date!.written, fault: reading } }),
    anonymous: flags.anonymous || anonymous === true,
    confidential: flags.confidential || confidential === true,
    ...(Object.keys(kept).length > 0 && { details: kept }),
    ...(others && { others }),
    ...(text !== plain && { original: words }),
  };
}

/** Words that speak for no kind are a complaint where the form's own label says so: `Isi Pengaduan`. */
function kindOf(text: string, subject: string, whole: string): Kind {
  const kind = proposeKind(text, subject);
  const labelled = /^[ \t]*(?:(?:isi|uraian|detail)[ \t]+)?(?:pengaduan|aduan|keluhan)[ \t]*[:：]/im.test(
    whole,
  );
  return kind === 'other' && labelled ? 'complaint' : kind;
}

function recognise(words: string, rules: PastedRules): Proposal | null {
  for (const shape of shapes) {
    const proposal = shape.recognise(words, rules);
    if (proposal && proposal.text.trim() !== '') return proposal;
  }
  // Header lines alone are no text.
  return headers.recognise(words, rules);
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

function present<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}
