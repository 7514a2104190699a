// How texts are cut into words, and the numbers of instruments brought into one form, for indexing and for asking alike.

/** Longest text that is read, in UTF-16 units: some 300 pages. */
const longest = 600_000;

const yearWords = new Set(['tahun', 'th', 'th.', 'thn', 'thn.']);

/** Words that stand in nearly every title and tell nothing. */
const silent = new Set(
  [...yearWords].concat(
    'nomor no tentang dan atau serta di ke dari yang untuk pada dengan atas dalam oleh sebagai'.split(' '),
  ),
);

/** The words of a document, in small letters; a number of several parts as a whole, and each part: `130/2018`, `130`, `2018`. */
export function wordsOf(text: string): string[] {
  return compoundsOf(text).flatMap((word) => {
    const parts = word.split(/[./-]/);
    if (!hasFigure(word)) return parts.filter((part) => !silent.has(part));
    // `300.2.2-2138/2025` is found by what stands before its year too.
    const beforeSlashes = word.split('/');
    return [...new Set([word, ...beforeSlashes, ...parts])];
  });
}

/** The words that one asks for: a number counts as a whole. */
export function askedWords(text: string): string[] {
  const words = compoundsOf(text).flatMap((word) => (hasFigure(word) ? [word] : word.split(/[./-]/)));
  return [...new Set(words)].filter((word) => !silent.has(word));
}

/** True for what is a number, or part of one. */
export function hasFigure(word: string): boolean {
  return /\d/.test(word);
}

/** `Nomor 130 Tahun 2018` gives `nomor`, `130/2018`. */
function compoundsOf(text: string): string[] {
  const found = text
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[./–-][\p{L}\p{N}]+)*/gu);
  const words = (found ?? []).map((word) => word.replaceAll('–', '-'));
  const compounds: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const [word, between, year] = [words[index]!, words[index + 1], words[index + 2]];
    if (hasFigure(word) && yearWords.has(between ?? '') && /^(?:19|20)\d\d$/.test(year ?? '')) {
      compounds.push(`${word}/${year}`);
      index += 2;
    } else {
      // In `72-2019` the dash stands for the slash before a year.
      compounds.push(word.replace(/^(\d{1,4})-((?:19|20)\d\d)$/, '$1/$2'));
    }
  }
  return compounds;
}
