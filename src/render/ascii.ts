// Text for paper that a plain line printer can draw: printable ASCII and line breaks, nothing lost without a trace.

/** Common signs that have an accepted stand-in. */
const standIns: Record<string, string> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‘': "'",
  '’': "'",
  '‚': ',',
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': '<',
  '›': '>',
  '…': '...',
  '•': '*',
  '·': '.',
  '×': 'x',
  '÷': '/',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '©': '(c)',
  '®': '(R)',
  '°': ' derajat',
  '±': '+/-',
  '²': '2',
  '³': '3',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'OE',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/**
 * The text in ASCII. Accents are dropped, common signs become their usual stand-in, tabs become spaces; a run of
 * anything else (other scripts, emoji, controls, escapes, bidi and invisible signs) is written as its code points,
 * `[U+202E 0627]`, so that it can neither steer a printer nor vanish.
 */
export function toAscii(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', '    ');
  return lines.normalize('NFC').replace(/[^\n\x20-\x7e]+/gu, (run) => {
    let written = '';
    let codes: string[] = [];
    const flush = () => {
      if (codes.length > 0) written += `[U+${codes.join(' ')}]`;
      codes = [];
    };
    for (const sign of run) {
      const plain = plainSign(sign);
      if (plain === null) codes.push(codeOf(sign));
      else {
        flush();
        written += plain;
      }
    }
    flush();
    return written;
  });
}

function plainSign(sign: string): string | null {
  const standIn = standIns[sign];
  if (standIn !== undefined) return standIn;
  if (/\p{Zs}/u.test(sign)) return ' ';
  // An accented letter is a letter and its marks; compatibility forms (ligatures, full width) are letters too.
  const taken = sign.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return /^[\x20-\x7e]+$/.test(taken) ? taken : null;
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
}
