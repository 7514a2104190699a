// What a cell's number format says of its number: a date, a time, or only how many zeros stand in front.
import type { Zip } from '../../zip.ts';
import { drainXml } from './xml.ts';

export type NumberFormat = 'plain' | 'date' | 'time' | { zeros: number };

/** The format of each cell style, in their order (ECMA-376 part 1, §18.8.10 cellXfs and §18.8.30 numFmt). */
export async function readNumberFormats(zip: Zip, file: string, part: string): Promise<NumberFormat[]> {
  const codes = new Map<string, string>();
  const styles: NumberFormat[] = [];
  await drainXml(
    zip.read(part),
    { file, part },
    {
      open(name, attributes, path) {
        if (name === 'numFmt' && path.at(-1) === 'numFmts')
          codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
        else if (name === 'xf' && path.at(-1) === 'cellXfs')
          styles.push(formatOf(attributes['numFmtId'] ?? '0', codes));
      },
      take: () => [],
    },
  );
  return styles;
}

function formatOf(id: string, codes: ReadonlyMap<string, string>): NumberFormat {
  const own = codes.get(id);
  if (own !== undefined) return kindOfCode(own);
  const builtIn = Number(id);
  if (builtIn >= 14 && builtIn <= 17) return 'date';
  if (builtIn === 22 || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 50 && builtIn <= 58)) return 'date';
  return (builtIn >= 18 && builtIn <= 21) || (builtIn >= 45 && builtIn <= 47) ? 'time' : 'plain';
}

/** A format code as it is written in the file, always with English letters: `[$-421]dd mmmm yyyy`, `hh:mm`, `0000`. */
export function kindOfCode(code: string): NumberFormat {
  const [first = ''] = code
    .replace(/"[^"]*"?|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  const letters = first.toLowerCase().replace(/general|am\/pm|a\/p/g, '');
  if (/[yd]/.test(letters) || (/m/.test(letters) && !/[hs[]/.test(letters))) return 'date';
  if (/[hs]|\[m+\]/.test(letters)) return 'time';
  return /^0{2,30}$/.test(letters) ? { zeros: letters.length } : 'plain';
}
