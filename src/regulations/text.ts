// A stranger's words made plain: invisible signs out, look-alike letters of other alphabets told from Latin ones.

/** One line without control, direction and other invisible signs, its white space collapsed. Entities are the caller's. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Cyrillic and Greek letters that look like Latin ones, beside these (Unicode TR 39, those that printed titles show). */
const foreign = 'АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһкмтΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρ';
const latin = 'ABESIJKMHOPCTYXaesijopcyxdhkmtABEZHIKMNOPTYXoavikp';

/**
 * Latin letters in place of their look-alikes, where a word mixes both alphabets (`Таhun`) or a figure holds one. A word
 * that is foreign throughout is left alone. As long as the text given.
 */
export function foldHomoglyphs(text: string): { text: string; folded: boolean } {
  if (!/[\u0370-\u052f]/.test(text)) return { text, folded: false };
  const folded = text.replace(/[\p{L}\d]+/gu, (word) =>
    /[A-Za-z\d]/.test(word) ? word.replace(/[\u0370-\u052f]/g, (sign) => lookAlikes.get(sign) ?? sign) : word,
  );
  return { text: folded, folded: folded !== text };
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from(foreign, (sign, index) => [sign, latin[index]!]),
);
