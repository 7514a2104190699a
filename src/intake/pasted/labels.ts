// Lines that name what follows them (`Nama: …`): which field each is, and how fields become a proposal.
import type { ChannelKind, Kind } from '../../procedure/words.ts';
import { readChannel } from '../channel-words.ts';
import { readDate } from '../dates.ts';
import { matchHeadings } from '../headings.ts';
import { readKind } from '../propose.ts';
import { isNoName, readSender } from './senders.ts';
import type { PastedRules, Proposal } from './shape.ts';

export interface Label {
  /** As it was written. */
  label: string;
  /** As `--map` names it; null for one that is known and no field (`Kepada`). */
  field: string | null;
  value: string;
}

const plainLabels =
  /^(?:kepada|to|cc|bcc|tembusan|reply-to|balas ke|ke|untuk|penting|importance|status|topik|lampiran|attachments?)$/i;

/** The label that a line begins with, or null. */
export function readLabel(line: string): Label | null {
  const found =
    /^\s*(?:[*•·-]\s*)?\*{0,2}([\p{L}][\p{L}\d ./&()'-]{0,60}?)\*{0,2}\s*[:：=]\*{0,2}[ \t]*(.*)$/u.exec(
      line,
    );
  if (!found) return null;
  const label = found[1]!.trim();
  const field = fieldOf(label);
  return field === undefined ? null : { label, field, value: found[2]!.trim() };
}

/** The field of a label, null for one that is known and no field, undefined for any other word. */
export function fieldOf(label: string): string | null | undefined {
  if (plainLabels.test(label)) return null;
  if (/^(?:dikirim|sent|received|diterima|hari[\s/,]+tanggal)$/i.test(label)) return 'arrived-at';
  return Object.keys(matchHeadings([label]))[0];
}

export interface Fields {
  name?: string;
  contact?: string;
  address?: string;
  externalId?: string;
  subject?: string;
  date?: string;
  kind?: Kind;
  way?: { channel: ChannelKind; platform?: string };
  anonymous?: boolean;
  confidential?: boolean;
  /** A sender with an e-mail address: it was a mail. */
  mail: boolean;
  details: Record<string, string>;
}

/** Labels as fields; what no field takes, and a second one of a field, is kept among the details. */
export function takeLabels(labels: readonly Label[]): Fields {
  const fields: Fields = { mail: false, details: {} };
  for (const label of labels) {
    if (label.value === '' || takeLabel(fields, label)) continue;
    if (label.value !== '-') fields.details[label.label] ??= label.value;
  }
  return fields;
}

/** True where the label became a field. */
function takeLabel(fields: Fields, { field, value, label }: Label): boolean {
  const set = <K extends keyof Fields>(key: K, to: Fields[K] | null | undefined): boolean => {
    if (fields[key] !== undefined || to === undefined || to === null) return false;
    fields[key] = to;
    return true;
  };
  switch (field) {
    case 'name':
      return takeName(fields, label, value, set);
    case 'email':
    case 'phone':
    case 'contact':
      return value !== '-' && set('contact', readSender(value).contact ?? value);
    case 'arrived-at':
      return set('date', value);
    case 'time':
      if (fields.date === undefined) return set('date', value);
      fields.date = `${fields.date} ${value}`;
      return true;
    case 'address':
      return value !== '-' && set('address', value);
    case 'external-id':
      return set('externalId', value.replace(/^#\s*/, ''));
    case 'subject':
      return set('subject', value);
    case 'kind':
      return set('kind', readKind(value));
    case 'channel':
    case 'platform':
      return set('way', readChannel(value));
    case 'privacy':
    case 'anonymous':
    case 'confidential':
      return takeSecrecy(fields, field, value);
    default:
      return false;
  }
}

function takeName(
  fields: Fields,
  label: string,
  value: string,
  set: <K extends keyof Fields>(key: K, to: Fields[K] | null | undefined) => boolean,
): boolean {
  if (value === '-' || isNoName(value)) {
    if (value !== '-') fields.anonymous = true;
    return true;
  }
  const { name, contact } = readSender(value);
  if (contact?.includes('@') && /^(?:dari|from|pengirim|sender)$/i.test(label)) fields.mail = true;
  const named = name !== undefined && set('name', name);
  return (contact !== undefined && set('contact', contact)) || named;
}

/** Only a wish to hide is taken; that nothing is to be hidden stays a detail. */
function takeSecrecy(fields: Fields, field: string, value: string): boolean {
  const says = value.trim().toLowerCase();
  if (/^(?:tidak|tdk|no|n|bukan|biasa|publik|terbuka|-)\b/.test(says)) return false;
  const yes = /^(?:ya|iya|yes|y|x|v|✓|✔|true|1)\b/.test(says);
  if (/anonim|anonymous/.test(says) || (yes && field === 'anonymous')) fields.anonymous = true;
  else if (/rahasia|secret|confidential/.test(says) || (yes && field === 'confidential'))
    fields.confidential = true;
  else return false;
  return true;
}

/** The proposal of labels and a text. */
export function proposalOf(fields: Fields, text: string, rules: PastedRules): Proposal {
  const { mail, date, details, ...rest } = fields;
  const way = rest.way ?? (mail ? { channel: 'email' as const } : undefined);
  return {
    ...rest,
    text,
    ...(way && { way }),
    ...(date !== undefined && { date: { written: date, reading: readWritten(date, rules) } }),
    details,
  };
}

/** Of `05/11/2026` the day is proposed to stand first, where somebody sees the proposal before it counts. */
export function readWritten(date: string, rules: PastedRules) {
  return readDate(date, { ...(rules.unconfirmed ? {} : { order: 'dmy' as const }), ...rules });
}
