// Makes text that strangers wrote harmless where it is shown: on a terminal, in plain-text paper, in JSON output.

export interface CleanOptions {
  /** Keep line breaks; true unless told. Otherwise each becomes a space. */
  lines?: boolean;
  /** Keep tabs; otherwise each becomes four spaces, since a tab breaks widths and columns. */
  tabs?: boolean;
}

// Controls (Cc), invisible and direction-changing formats (Cf: bidi controls, zero widths, tags), separators of
// lines and paragraphs, lone surrogates, and letters that are drawn as nothing (Hangul fillers).
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/u;
const eachUnsafe = new RegExp(unsafe, 'gu');
// The joiner inside an emoji (family, flag, profession) is no trick: it stands between two pictures.
const emojiJoiner =
  /(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/gu;

/**
 * Text with every control, escape, bidi control and invisible character written out (`\u202e`), so that it can
 * neither steer a terminal nor reorder or hide what stands beside it. CRLF, CR and the separators U+2028 and U+2029
 * become line breaks; half of a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string, options: CleanOptions = {}): string {
  if (!unsafe.test(text)) return text;
  const lineBreak = options.lines === false ? ' ' : '\n';
  const tab = options.tabs ? '\t' : options.lines === false ? ' ' : '    ';
  return text
    .split(emojiJoiner)
    .map((part) =>
      part
        .replace(/\r\n?|[\n\u2028\u2029]/g, '\n')
        .replace(eachUnsafe, (sign) => (sign === '\n' ? lineBreak : sign === '\t' ? tab : standIn(sign))),
    )
    .join('\u200d');
}

/** The same for a field of one line: line breaks and tabs become one space. */
export function cleanLine(text: string): string {
  return cleanText(text, { lines: false });
}

/** JSON in which no control, bidi or invisible character stands as itself; it parses to the same value. */
export function escapeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent) ?? 'null';
  return text.replace(/[\u007f-\u{10ffff}]/gu, (sign) => (unsafe.test(sign) ? escapeUnits(sign) : sign));
}

function standIn(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code > 0xffff ? `\\u{${code.toString(16)}}` : escapeUnits(sign);
}

function escapeUnits(sign: string): string {
  return Array.from({ length: sign.length }, (_, i) => sign.charCodeAt(i))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
