// A field of a feed as plain text of one line: mark-up off, entities decoded once, bounded.
import { plainOf } from '../../plain-text.ts';
import { tidy } from '../../text.ts';

/** No title, number or name of an instrument is longer. */
export const longestField = 2000;

/** Null where nothing is left. `<` and `&` make it HTML; whatever else is text. */
export function plainField(raw: string): string | null {
  const text = tidy(/[<&]/.test(raw) ? plainOf(raw) : raw.slice(0, 4 * longestField));
  return cut(text, longestField) || null;
}

/** At most so many signs, no letter cut apart. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}
