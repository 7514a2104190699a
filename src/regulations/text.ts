// A stranger's words made plain: invisible signs and what steers a terminal out, look-alike letters of other alphabets told from Latin ones.

/**
 * One line without sequences that steer a terminal, without control, direction and other invisible signs, its white space
 * collapsed. Entities are the caller's.
 */
export function tidy(text: string): string {
  return withoutSequences(text)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * Control sequences (ECMA-48: `ESC [ 31 m`, and with the one sign of C1) and strings (OSC, DCS and their like) with all that
 * a terminal would not show. Of a string that never ends only the introducer goes, so that no words are lost.
 */
function withoutSequences(text: string): string {
  return /[\u001b\u0080-\u009f]/.test(text) ? text.replace(sequences, '') : text;
}

const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[PX\]^_]|[\u0090\u0098\u009d-\u009f])(?:\P{Cc}*(?:\u0007|\u001b\\|\u009c))?|\u001b(?:[()*+][AB0-2]|\\)/gu;

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
