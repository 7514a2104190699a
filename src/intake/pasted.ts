// Reads words that were typed or pasted: header lines become proposals, the rest is the text.
import type { ChannelKind, Kind } from '../procedure/words.ts';
import { readChannel } from './channel-words.ts';
import { type DateFault, type DateRules, readDate } from './dates.ts';
import { matchHeadings } from './headings.ts';
import type { Inquiry } from './inquiry.ts';
import { proposeFlags, proposeKind, proposeSubject, readKind } from './propose.ts';

/** All that the words give away; a person confirms it. What is not proposed is asked for. */
export interface Pasted extends Omit<Inquiry, 'channel' | 'arrivedAt'> {
  channel?: ChannelKind;
  arrivedAt?: string;
  /** The date line that could not be read; it is kept among the details too. */
  dateFault?: { value: string; fault: DateFault };
}

/** Reads pasted words; of `05/11/2026` the day is proposed to stand first, since the proposal is shown before it counts. */
export function readPasted(words: string, rules: DateRules): Pasted {
  const { headers, body } = splitHeaders(words.replace(/\r\n?/g, '\n'));
  const details: Record<string, string> = {};
  const found = takeHeaders(headers, details);
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  const subject = found.subject ?? proposeSubject(text);
  const flags = proposeFlags(text, subject);
  const contact = found.contact ?? soleContact(text);
  const way = found.way ?? (found.mail ? { channel: 'email' as const } : {});
  const date = found.date === undefined ? null : readDate(found.date, { order: 'dmy', ...rules });
  const dated = date && 'at' in date ? { arrivedAt: date.at } : {};
  const undated = date && 'code' in date ? { dateFault: { value: found.date!, fault: date } } : {};
  if (date && 'code' in date) details['Tanggal'] = found.date!;
  return {
    kind: found.kind ?? proposeKind(text, subject),
    ...way,
    subject,
    text,
    ...present('name', found.name),
    ...present('contact', contact),
    ...present('address', found.address),
    ...present('externalId', found.externalId),
    ...dated,
    ...undated,
    ...flags,
    ...(Object.keys(details).length > 0 && { details }),
  };
}

interface Header {
  label: string;
  value: string;
}

const plainHeaders = /^(?:kepada|to|cc|tembusan|reply-to|balas ke)$/i;

/** Header lines stand at the very top, each with a label that is known; the first other line begins the text. */
function splitHeaders(words: string): { headers: Header[]; body: string } {
  const lines = words.split('\n');
  const headers: Header[] = [];
  let at = lines.findIndex((line) => line.trim() !== '');
  if (at < 0) return { headers, body: '' };
  for (; at < lines.length; at++) {
    const found = /^\s*\*?([\p{L}][\p{L} ./-]{0,30}?)\*?\s*:\s*(.*)$/u.exec(lines[at]!);
    if (!found || !isLabel(found[1]!)) break;
    const header = { label: found[1]!.trim(), value: found[2]!.trim() };
    if (fieldOf(header.label) === 'text')
      return { headers, body: [header.value, ...lines.slice(at + 1)].join('\n') };
    headers.push(header);
  }
  return { headers, body: lines.slice(at).join('\n') };
}

function isLabel(label: string): boolean {
  return plainHeaders.test(label.trim()) || fieldOf(label) !== undefined;
}

function fieldOf(label: string): string | undefined {
  if (/^(?:dikirim|sent|received|diterima)$/i.test(label.trim())) return 'arrived-at';
  return Object.keys(matchHeadings([label]))[0];
}

interface Found {
  name?: string;
  contact?: string;
  address?: string;
  externalId?: string;
  subject?: string;
  date?: string;
  kind?: Kind;
  way?: { channel: ChannelKind; platform?: string };
  /** A sender with an e-mail address: it was a mail. */
  mail: boolean;
}

function takeHeaders(headers: Header[], details: Record<string, string>): Found {
  const found: Found = { mail: false };
  for (const { label, value } of headers) {
    if (value === '' || !takeHeader(found, fieldOf(label), value, label)) {
      if (value !== '') details[label] = value;
    }
  }
  return found;
}

/** True where the header became a field; a second one of a field stays a detail. */
function takeHeader(found: Found, field: string | undefined, value: string, label: string): boolean {
  const set = <K extends keyof Found>(key: K, to: Found[K] | null | undefined): boolean => {
    if (found[key] !== undefined || to === undefined || to === null) return false;
    found[key] = to;
    return true;
  };
  if (field === 'name') {
    const sender = value.length > 500 ? null : /^"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>$/.exec(value);
    const bare = /^[^\s@<>]+@[^\s@<>]+$/.test(value);
    if (!sender && !bare) return set('name', value);
    if (/^(?:dari|from|pengirim|sender)$/i.test(label)) found.mail = true;
    if (sender?.[1]) set('name', sender[1].trim());
    return set('contact', sender ? sender[2] : value);
  }
  if (field === 'email' || field === 'phone' || field === 'contact') return set('contact', value);
  if (field === 'arrived-at') return set('date', value);
  if (field === 'time' && found.date !== undefined) {
    found.date = `${found.date} ${value}`;
    return true;
  }
  if (field === 'address') return set('address', value);
  if (field === 'external-id') return set('externalId', value);
  if (field === 'subject') return set('subject', value);
  if (field === 'kind') return set('kind', readKind(value));
  return field === 'channel' || field === 'platform' ? set('way', readChannel(value)) : false;
}

/** The one e-mail address in the words, else the one mobile number; of several none is proposed. */
function soleContact(text: string): string | undefined {
  const mails = new Set(text.match(/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g));
  if (mails.size > 0) return mails.size === 1 ? [...mails][0] : undefined;
  const phones = new Set(text.match(/(?<!\d)(?:\+?62|0)8\d(?:[ -]?\d){7,10}(?!\d)/g));
  return phones.size === 1 ? [...phones][0] : undefined;
}

function present<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}
