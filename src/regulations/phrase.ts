// The words of a name as they are compared: what people write differently made one.
import { foldHomoglyphs, tidy } from './text.ts';

/** A phrase without signs, capitals, brackets and `Republik Indonesia`; `Undang–Undang` and `Wali Kota` as one word. */
export function phraseOf(text: string): string {
  return foldHomoglyphs(tidy(text.slice(0, 400)))
    .text.toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\bundang ?undang\b/g, 'undangundang')
    .replace(/\b(?:republik indonesia|r i|ri)\b/g, ' ')
    .replace(/\bwali kota\b/g, 'walikota')
    .replace(/ +/g, ' ')
    .trim();
}
