// Parts a JSON array that is still arriving into its elements: members write these feeds by hand, so a broken one may cost only itself.

/** Signs of one element; a record of 28 fields has about a thousand. */
const longest = 1_000_000;

const quote = 0x22;
const comma = 0x2c;
const openArray = 0x5b;
const backslash = 0x5c;
const closeArray = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

export interface Elements {
  /** The elements that end in this piece of text, as they stand there. */
  push(piece: string): string[];
  /** What was not ended when the text was. `whole` where all of it is there, and only a lost quote or brace hid its end. */
  rest(): { elements: string[]; whole: boolean };
  /** Signs after its end that are no blanks. */
  behind(): boolean;
}

/** Takes text from the array's bracket on. Memory is bound by the longest element, whatever is sent. */
export function createElements(): Elements {
  let text = '';
  let at = 0;
  let open: number[] = [];
  let quoted = false;
  let closed = false;
  let behind = false;

  function push(piece: string): string[] {
    if (closed) {
      behind ||= /\S/.test(piece);
      return [];
    }
    text += piece;
    const { elements, start } = scan();
    text = text.slice(start);
    at -= start;
    if (closed) behind = /\S/.test(text);
    else if (text.length > longest) elements.push(...regroup());
    return elements;
  }

  function scan(): { elements: string[]; start: number } {
    const elements: string[] = [];
    let start = 0;
    for (; at < text.length && !closed; at++) {
      if (quoted && !closesString()) break;
      const sign = text.charCodeAt(at);
      if (sign === quote) {
        quoted = !quoted;
      } else if (sign === openArray || sign === openObject) {
        open.push(sign);
        if (open.length === 1) start = at + 1;
      } else if (sign === closeArray || sign === closeObject) {
        // A bracket that closes nothing belongs to a broken element, and ends nothing.
        if (open.at(-1) === sign - 2) open.pop();
        closed = open.length === 0;
      }
      if (closed || (sign === comma && open.length === 1)) {
        elements.push(text.slice(start, at));
        start = at + 1;
      }
    }
    return { elements: elements.filter((element) => /\S/.test(element)), start };
  }

  /** Goes on to the quote that ends the string; false where it has not come yet. */
  function closesString(): boolean {
    while (at < text.length) {
      const sign = text.charCodeAt(at);
      if (sign === quote) return true;
      if (sign === backslash && at + 1 >= text.length) return false;
      at += sign === backslash ? 2 : 1;
    }
    return false;
  }

  /** A lost quote or brace has swallowed what followed it: begins anew at the last place that looks like a record. */
  function regroup(): string[] {
    const parts = partRecords(text);
    text = parts.length > 1 ? parts.pop()! : '';
    at = 0;
    open = [openArray];
    quoted = false;
    return parts;
  }

  function rest(): { elements: string[]; whole: boolean } {
    if (closed) return { elements: [], whole: true };
    let left = text.trimEnd();
    const ended = left.endsWith(']');
    if (ended) left = left.slice(0, -1).trimEnd();
    if (left.endsWith(',')) left = left.slice(0, -1);
    const elements = partRecords(left).filter((element) => /\S/.test(element));
    return { elements, whole: ended && parse(elements.at(-1) ?? '{}') !== undefined };
  }

  return { push, rest, behind: () => behind };
}

/** The values of one element: one, or, where it is broken, each that still can be read out of it; undefined for what cannot. */
export function parseElement(element: string): unknown[] {
  const whole = parse(element);
  if (whole !== undefined) return [whole];
  const parts = partRecords(element);
  return parts.length > 1 ? parts.map(parse) : [undefined];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseWithBreaks(text);
  }
}

/** Line breaks and tabs that stand raw inside a string. */
function parseWithBreaks(text: string): unknown {
  const broken = /[\u0000-\u001f]/g;
  if (!broken.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(broken, ' '));
  } catch {
    return undefined;
  }
}

function partRecords(text: string): string[] {
  return text.split(/(?<=\})\s*,\s*(?=\{)/);
}
