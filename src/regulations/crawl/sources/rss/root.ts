// What a body is, told from what stands before its first element, before any parser reads it.

/**
 * Name of the root element; `html` for a page of any kind; `entities` where the document declares a type or entities of its
 * own, which no feed needs and which can blow up without end; null where it is no XML.
 */
export function rootOf(text: string): string | null {
  let at = skipBlanks(text, 0);
  while (text[at] === '<') {
    const begin = text.slice(at, at + 200);
    if (/^<!doctype\s+html/i.test(begin) || /^<html[\s>]/i.test(begin)) return 'html';
    if (/^<!(doctype|entity)/i.test(begin)) return 'entities';
    const end = begin.startsWith('<?') ? '?>' : begin.startsWith('<!--') ? '-->' : null;
    if (end === null) return /^<([A-Za-z_][\w:.-]*)/.exec(begin)?.[1] ?? null;
    const close = text.indexOf(end, at);
    if (close === -1) return null;
    at = skipBlanks(text, close + end.length);
  }
  return null;
}

function skipBlanks(text: string, from: number): number {
  const blank = /[\s\ufeff]*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}
