// What the print of an instrument says of itself: proposed only where it is sure, for letters of a scan are often misread.
import type { Instant } from '../../procedure/time.ts';
import { checkDates, readDate } from '../dates.ts';
import { emptyFinding, type Finding } from '../finding.ts';
import { identify, legalForm } from '../identity.ts';
import { foldHomoglyphs, tidy } from '../text.ts';
import { readTitle } from '../title.ts';

/** Where a heading may begin, and what ends it: the preamble, the considerations, an addressee. */
const beginning =
  /(?<![\p{L}\d])(?:undang|peraturan|keputusan|instruksi|surat\s+edaran|surat\s+menteri)(?![\p{L}\d])/giu;
const ending =
  /\bdengan\s+rahmat\s+tuhan|\bmenimbang\b|\bmengingat\b|\byth\b|\bkepada\b|\bmenteri\s+dalam\s+negeri(?:\s+republik\s+indonesia)?\s*,/iu;

const longestAbout = 600;

/** Reads the texts of its pages; null where its heading does not name an instrument beyond doubt. */
export function proposeFromPaper(texts: readonly string[], { now }: { now: Instant }): Finding | null {
  // A cover may stand before the first page.
  const print = foldHomoglyphs(tidy(texts.slice(0, 3).join(' ').slice(0, 20_000))).text;
  const finding = readHeading(print);
  if (finding === null) return null;
  const whole = tidy(texts.join(' '));
  finding.enacted = dayBehind(whole, /ditetapkan\s+di\s.{2,40}?\spada\s+tanggal\s+(.{8,24})/giu, now);
  finding.promulgated = dayBehind(whole, /diundangkan\s+di\s.{2,40}?\spada\s+tanggal\s+(.{8,24})/giu, now);
  finding.notes.push(...checkDates(finding));
  return finding;
}

function readHeading(print: string): Finding | null {
  for (const { index } of print.matchAll(beginning)) {
    const heading = print.slice(index, index + 300 + longestAbout);
    const title = heading.slice(0, ending.exec(heading)?.index ?? 300).trim();
    const { type, number, about } = readTitle(title);
    const finding = emptyFinding('regulation', title);
    const { identity, notes } = identify(finding);
    if (!identity || type === null || number === null || notes.length > 0) continue;
    // Without what ends it, or in letters set apart, nobody knows how far its subject goes.
    const sure = about !== null && ending.test(heading) && about.length <= longestAbout && !isSpaced(about);
    finding.title = legalForm(identity, sure ? about : null);
    return finding;
  }
  return null;
}

/** `Pera tu ra n Da era h`. */
function isSpaced(text: string): boolean {
  return /(?:(?<![\p{L}\d])\p{L}{1,3}\s+){5,}/u.test(text);
}

/** The last day that stands behind such words: the end of an instrument bears it. */
function dayBehind(text: string, words: RegExp, now: Instant): string | null {
  const printed = [...text.matchAll(words)].at(-1)?.[1]?.match(/^\d{1,2} \p{L}{3,10} \d{4}(?!\d)/u)?.[0];
  const read = printed === undefined ? null : readDate(printed, { now });
  return read !== null && 'day' in read ? read.day : null;
}
