// Reads `--map field=Column` and holds it against the headings of a file.
import { distance } from 'fastest-levenshtein';
import { exitCodes, UserError } from '../errors.ts';
import { type Field, fields, type Mapping, normaliseHeading } from './headings.ts';

/** Parses the values of `--map`, each `field=Column` or several with commas. Throws UserError `map-malformed`, `map-field`, `map-twice`. */
export function parseMap(values: readonly string[]): Mapping {
  const mapping: Mapping = {};
  for (const part of values.flatMap(splitPairs)) {
    const cut = part.indexOf('=');
    if (cut < 1 || cut === part.length - 1)
      throw new UserError('map-malformed', { given: part }, exitCodes.usage);
    const field = part.slice(0, cut).trim();
    if (!isField(field)) {
      throw new UserError(
        'map-field',
        { given: field, near: nearest(field, fields), fields: [...fields] },
        exitCodes.usage,
      );
    }
    const column = part.slice(cut + 1).trim();
    const first = mapping[field];
    if (first !== undefined && first !== column)
      throw new UserError('map-twice', { field, first, second: column }, exitCodes.usage);
    mapping[field] = column;
  }
  return mapping;
}

/** Gives each column its heading as it stands in the file. Throws UserError `map-column` with the nearest heading. */
export function resolveMap(mapping: Mapping, headings: readonly string[], file: string): Mapping {
  const resolved: Mapping = {};
  for (const [field, column] of Object.entries(mapping) as [Field, string][]) {
    const below = headings.filter((heading) => heading.endsWith(` / ${column}`));
    const found =
      headings.find((heading) => heading === column) ??
      headings.find((heading) => normaliseHeading(heading) === normaliseHeading(column)) ??
      (below.length === 1 ? below[0] : undefined);
    if (!found) {
      throw new UserError(
        'map-column',
        { file, field, given: column, near: nearest(column, headings), headings: [...headings] },
        exitCodes.usage,
      );
    }
    resolved[field] = found;
  }
  return resolved;
}

function isField(text: string): text is Field {
  return (fields as readonly string[]).includes(text);
}

/** A comma parts two pairs only where a field name follows it: headings have commas too. */
function splitPairs(value: string): string[] {
  return value.split(/,(?=\s*[a-z-]+=)/).map((part) => part.trim());
}

function nearest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const ranked = known
    .map((each) => ({ each, far: distance(lower, each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(word.length / 3)) ? best.each : null;
}
