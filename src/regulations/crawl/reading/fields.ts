// Fills the fields of a finding with what is printed; what cannot be read or followed stays out, and a note says so.
import type { Instant } from '../../../procedure/time.ts';
import { readDate, readPublished } from '../../dates.ts';
import type { Finding, FindingNote } from '../../finding.ts';
import { tidy } from '../../text.ts';
import type { Fetcher } from '../source.ts';
import { fileNameOf, keptAddress } from './kept-address.ts';
import { cut, plainField } from './plain-field.ts';

/** False where nothing is said, or what is said is no day at all: `6 hari yang lalu`. */
export function fillDay(
  finding: Finding,
  field: 'enacted' | 'promulgated',
  printed: string | null,
  now: Instant,
): boolean {
  const read = printed === null ? null : readDate(printed, { now });
  if (read === null) return false;
  if ('day' in read) finding[field] = read.day;
  else finding.notes.push(noteOf(read.fault, field, printed!));
  return true;
}

/** As `fillDay`, of news and with its hour; `order` is that of dates with slashes. */
export function fillPublished(
  finding: Finding,
  printed: string | null,
  now: Instant,
  order?: 'mdy',
): boolean {
  const read = printed === null ? null : readPublished(printed, now, order);
  if (read === null) return false;
  if ('published' in read) finding.published = read.published;
  else finding.notes.push(noteOf(read.fault, 'published', printed!));
  return true;
}

/** Whether it holds: `Berlaku` and `Aktif` do, `Tidak Berlaku` does not; `-` says nothing, and any other word is noted. */
export function fillStatus(finding: Finding, printed: string | null): void {
  const word = tidy(printed ?? '');
  if (/^[-–—]*$/.test(word)) return;
  finding.statusPrinted = word;
  if (inForce.test(word)) finding.status = 'in-force';
  else if (notInForce.test(word)) finding.status = 'not-in-force';
  else finding.notes.push(noteOf('status-unknown', 'status', word));
}

const inForce = /^(masih |tetap )?(berlaku|aktif)$/i;
const notInForce = /^(sudah |telah )?(tidak berlaku( lagi)?|tidak aktif|non-?aktif|dicabut|batal)$/i;

/** The page of an item; `base` is the one on which a relative address stands. */
export function fillUrl(
  finding: Finding,
  printed: string | null,
  fetcher: Pick<Fetcher, 'allows'>,
  base?: string,
): void {
  if (printed === null) return;
  finding.url = keptAddress(printed, fetcher, base);
  if (finding.url === null) finding.notes.push(noteOf('address-refused', 'url', printed));
}

/** Adds a file, each address once; without a name the address gives it. */
export function addFile(
  finding: Finding,
  { printed, name }: { printed: string; name: string | null },
  fetcher: Pick<Fetcher, 'allows'>,
  base?: string,
): void {
  const url = keptAddress(printed, fetcher, base);
  if (url === null) finding.notes.push(noteOf('address-refused', 'files', printed));
  else if (!finding.files.some((file) => file.url === url))
    finding.files.push({ url, name: name ?? fileNameOf(url) });
}

export function noteOf(code: FindingNote['code'], field: string, printed: string): FindingNote {
  return { code, field, value: cut(plainField(printed) ?? '', 120) };
}

/**
 * Who made an instrument: `printed` as the page gives it, else `own`, the issuer of the source's setting, unless its type
 * says that the state did.
 */
export function issuerOf(printed: string | null, type: string | null, own: string | null): string | null {
  return printed ?? (type !== null && national.test(type) ? null : own);
}

const national =
  /^(undang|perp?pu\b|peraturan (pemerintah|presiden|pengganti)|(keputusan|instruksi|penetapan) presiden|ketetapan|tap\b|uud?\b|pp\b|perpres\b|keppres\b|inpres\b|staatsblad|statuten)/i;
