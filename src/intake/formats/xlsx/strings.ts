// The texts of a workbook's cells: shared ones, and what Excel does to characters that XML cannot hold.
import type { Zip } from '../../zip.ts';
import { drainXml } from './xml.ts';

/** All shared texts in their order; of rich text the words, without the phonetic ones above them. */
export async function readSharedStrings(zip: Zip, file: string, part: string): Promise<string[]> {
  const strings: string[] = [];
  let words = '';
  await drainXml(
    zip.read(part),
    { file, part },
    {
      open(name) {
        if (name === 'si') words = '';
      },
      text(text, path) {
        if (isWords(path)) words += text;
      },
      close(name) {
        if (name === 'si') strings.push(unescapeText(words));
      },
      take: () => [],
    },
  );
  return strings;
}

/** Text of a cell or of one of its runs; `rPh` holds how it is spoken. */
export function isWords(path: readonly string[]): boolean {
  return path.at(-1) === 't' && path.at(-2) !== 'rPh';
}

/** `_x000D_` is a carriage return, `_x005F_` an underscore that would otherwise begin such a mark (ECMA-376 part 1, §22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
