// The card of an instrument on a list page: its heading, the days under their labels, who made it, and its files.
import { checkDates } from '../../../dates.ts';
import type { Finding } from '../../../finding.ts';
import { addFile, fillDay, issuerOf } from '../../reading/fields.ts';
import { type HtmlPage, selectIn, wordsOf } from '../../reading/html-page.ts';
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
  fillDayUnder(finding, 'enacted', /^(penetapan|ditetapkan)/i, entry, asked);
  fillDayUnder(finding, 'promulgated', /^(pengundangan|diundangkan)/i, entry, asked);
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

function fillDayUnder(
  finding: Finding,
  field: 'enacted' | 'promulgated',
  label: RegExp,
  { lines, title }: Entry,
  { look }: Asked,
): void {
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
    if (/\d/.test(printed) && fillDay(finding, field, printed, look.now)) return;
  }
}

function readFiles(finding: Finding, html: HtmlPage, { around }: Entry, { source, fetcher }: Asked): void {
  const selector = source.selectors.file;
  for (const region of around) {
    for (const link of selectIn(html, 'file', selector ?? 'a[href]', region).toArray()) {
      const printed = html.$(link).attr('href') ?? '';
      const isFile =
        selector !== undefined || /\.(pdf|docx?|xlsx?|zip|rar)$/i.test(printed.replace(/[?#].*/, ''));
      // The link itself says only *Download*.
      if (printed !== '' && isFile) addFile(finding, { printed, name: null }, fetcher, html.base);
    }
  }
}
