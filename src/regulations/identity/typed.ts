// What an officer types, in the form in which instruments are read; and what of it is missing where none is named.
import { foldHomoglyphs, tidy } from '../text.ts';
import { type Head, readHead } from './head.ts';

/**
 * Quotes, `.pdf`, dots of short forms (`P.P.`), lost and needless blanks (`PP17/2018`, `470 / 296 / SJ`), and the article
 * that one looks for (`Pasal 10 PP 17/2018`) are no part of a citation.
 */
export function tidyTyped(typed: string): string {
  const text = foldHomoglyphs(tidy(typed.slice(0, 500))).text.replace(/^["'“”(]+|["'“”)]+$/g, '');
  if (text.startsWith('/akn/')) return text;
  return text
    .replace(/\.pdf$/i, '')
    .replace(/^pasal\s+\d{1,3}[a-z]?\s+(?:(?:ayat\s+\(?\d+\)?|huruf\s+[a-z])\s+)*/i, '')
    .replace(/(?<=\d)[\s,]+(?:pasal|ayat|huruf|lampiran)\s+\(?[\dIVX]{1,4}(?![\d/])[^/]*$/i, '')
    .replace(/^(?:\p{L}\.\s?){2,4}(?=\s|no|\d|$)/iu, (short) => `${short.replace(/[.\s]/g, '')} `)
    .replace(/^(\p{L}{2,})[-_]*(?=\d)/u, '$1 ')
    .replace(/\s*\/\s*(?=(?:tahun|thn|th)\b)/i, ' ')
    .replace(/(?<=[\p{L}\d])\s*\/\s*(?=[\p{L}\d])/gu, '/')
    .trim();
}

export type Missing = 'type' | 'maker' | 'region' | 'number' | 'year';

/** What keeps words that name no instrument from doing so. */
export function missingIn(typed: string): Missing {
  const text = tidyTyped(typed);
  const head = readHead(text);
  if (head === null) return ofMinister.test(text) ? 'maker' : 'type';
  if (head.named.type.region !== undefined && head.named.locality === null) return 'region';
  if (head.work === null) return 'number';
  if (head.named.type.open) return 'maker';
  return (head.work.year ?? head.year) === null ? 'year' : 'number';
}

const ofMinister = /^(?:permen|kepmen|inmen|(?:peraturan|keputusan|instruksi)\s+menteri)/i;

/** The head of an instrument of some region, where the words leave open which. */
export function headOfAnyRegion(typed: string): Head | null {
  const head = readHead(tidyTyped(typed));
  return head?.work && head.named.type.region !== undefined && head.named.locality === null ? head : null;
}
