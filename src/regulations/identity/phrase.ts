// The words of a name as they are compared: what people write differently made one.
import { foldHomoglyphs, tidy } from '../text.ts';

/** A phrase without signs, capitals, brackets and `Republik Indonesia`; `Undang–Undang` and `Wali Kota` as one word. */
export function phraseOf(text: string): string {
  const part = text.slice(0, 400);
  const plain = /^[\x20-\x7e]*$/.test(part) ? part : foldHomoglyphs(tidy(part)).text;
  return plain
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/\bundang ?undang\b/g, 'undangundang')
    .replace(/ ?\b(?:republik indonesia|r i|ri)\b/g, '')
    .replace(/\bwali kota\b/g, 'walikota')
    .trim();
}
