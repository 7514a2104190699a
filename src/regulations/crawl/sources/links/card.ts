// The card of an instrument on a list page: its heading, the days under their labels, who made it, and its files.
import type { Day } from '../../../../procedure/time.ts';
import { checkDates, readDate } from '../../../dates.ts';
import type { Finding } from '../../../finding.ts';
import { type HtmlPage, selectIn, wordsOf } from '../../reading/html-page.ts';
import { issuerOf } from '../../reading/issuer.ts';
import { keptAddress } from '../../reading/kept-address.ts';
import { plainField } from '../../reading/plain-field.ts';
import { publishedNote as noteOf } from '../../reading/published.ts';
import type { Entry } from './entries.ts';
import type { Asked } from './finding.ts';

export interface Heading {
  printed: string;
  type: string;
  number: string;
  year: string | null;
}

/** `Peraturan Menteri Perhubungan Nomor 3 Tahun 2025`, alone on its line; the title beside it says only what it is about. */
const heading =
  /^(\p{L}[\p{L} ,.()/–-]{1,120}?)\s+(?:nomor|no\.?)\s*:?\s*([\p{L}\d][\p{L}\d./ -]{0,60}?)(?:\s+tahun\s+(\d{4}))?$/iu;

export function headingOf({ lines, title }: Entry): Heading | null {
  for (const line of lines) {
    const match = line === title || line.length > 200 ? null : heading.exec(line);
    if (match && /\d/.test(match[2]!)) {
      return { printed: line, type: match[1]!, number: match[2]!, year: match[3] ?? null };
    }
  }
  return null;
}

/** Number and year come from what is printed; an address loses the dots and dashes of a number. */
export function readCard(finding: Finding, html: HtmlPage, entry: Entry, asked: Asked): void {
  const head = headingOf(entry);
  if (head) {
    finding.type = head.type;
    finding.number = head.number;
    finding.year = head.year;
    const whole = finding.title.toLowerCase().startsWith(head.printed.toLowerCase());
    if (!whole) finding.title = `${head.printed} tentang ${finding.title.replace(/^tentang\s+/i, '')}`;
  }
  const printed = entry.around.map((region) => wordsOf(html, region.find('.loc_open').first())).find(Boolean);
  finding.issuer = issuerOf(printed ?? null, finding.type, asked.source.issuer);
  finding.enacted = dayUnder(finding, 'enacted', /^(penetapan|ditetapkan)/i, entry, asked);
  finding.promulgated = dayUnder(finding, 'promulgated', /^(pengundangan|diundangkan)/i, entry, asked);
  finding.notes.push(...checkDates(finding));
  readFiles(finding, html, entry, asked);
}

/** `Tanggal Penetapan`, `Ditetapkan tanggal`; what stands behind it as far as the next label. */
const labels =
  /\b(?:tanggal\s+(penetapan|pengundangan)|(ditetapkan|diundangkan))\b(?:\s+(?:pada\s+)?tanggal)?\s*:?\s*/gi;

/** True where a card says what day of the instrument it shows. */
export function hasLabels({ lines, title }: Entry): boolean {
  return lines.some((line) => line !== title && line.search(labels) >= 0);
}

function dayUnder(
  finding: Finding,
  field: 'enacted' | 'promulgated',
  label: RegExp,
  { lines, title }: Entry,
  { look }: Asked,
): Day | null {
  const text = lines.filter((line) => line !== title).join('\n');
  const found = [...text.matchAll(labels)];
  for (const [index, match] of found.entries()) {
    if (!label.test(match[1] ?? match[2]!)) continue;
    const behind = text.slice(match.index + match[0].length, found[index + 1]?.index);
    const printed = (/^[^\n]{0,60}/.exec(behind)?.[0] ?? '').replace(
      /\b(detail|download|unduh|lihat)\b.*/i,
      '',
    );
    // `Diundangkan 6 hari yang lalu` is no day; another label may tell it.
    const read = /\d/.test(printed) ? readDate(printed, { now: look.now }) : null;
    if (read === null) continue;
    if ('day' in read) return read.day;
    finding.notes.push(noteOf(read.fault, field, printed));
    return null;
  }
  return null;
}

function readFiles(finding: Finding, html: HtmlPage, { around }: Entry, { source, fetcher }: Asked): void {
  const selector = source.selectors.file;
  for (const region of around) {
    for (const link of selectIn(html, 'file', selector ?? 'a[href]', region).toArray()) {
      const href = html.$(link).attr('href') ?? '';
      const url = keptAddress(href, fetcher, html.base);
      const isFile =
        selector !== undefined || /\.(pdf|docx?|xlsx?|zip|rar)$/i.test(href.replace(/[?#].*/, ''));
      if (href === '' || !isFile) continue;
      if (url === null) finding.notes.push(noteOf('address-refused', 'files', href));
      else if (!finding.files.some((file) => file.url === url))
        finding.files.push({ url, name: nameOf(url) });
    }
  }
}

/** The end of the path as it would be printed: the link itself says only *Download*. */
function nameOf(url: string): string {
  const end = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return plainField(decodeURIComponent(end)) ?? '';
  } catch {
    return end;
  }
}
