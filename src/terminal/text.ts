// Widths as a terminal shows them: wrapping, cutting, padding. Clean the text first.
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

export interface WrapOptions {
  /** Put before every line. */
  indent?: string;
  /** Put before the first line in place of `indent`. */
  first?: string;
  /** An address that is longer than a line stands on a line of its own, whole: it can be copied. */
  wholeAddresses?: boolean;
}

// Most of what is shown is ASCII: a column for each sign, and nothing to measure.
const ascii = /^[\x20-\x7e]*$/;

/** Columns that a text takes: wide letters two, combining marks none. */
export function displayWidth(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text);
}

/** Lines of at most `width` columns, indent included; line breaks in the text are kept, long words are cut. */
export function wrapText(text: string, width: number, options: WrapOptions = {}): string[] {
  const indent = options.indent ?? '';
  const room = Math.max(8, width - displayWidth(indent));
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room, options.wholeAddresses !== true || !isOverlong(line, room)))
    .map((line, index) => `${index === 0 ? (options.first ?? indent) : indent}${line.trimEnd()}`.trimEnd());
}

/** The blank at which a line is broken belongs to neither part; those at its beginning stay. */
function wrapLine(line: string, room: number, hard: boolean): string[] {
  const [first = '', ...rest] = wrapAnsi(line, room, { hard, trim: false }).split('\n');
  return [first, ...rest.map((part) => part.replace(/^ /, ''))];
}

/** True where an address is all that does not fit: other long words are cut. */
function isOverlong(line: string, room: number): boolean {
  const long = line.split(' ').filter((word) => displayWidth(word) > room);
  return long.length > 0 && long.every((word) => /https?:\/\/[^\s]/.test(word));
}

/** The text, or as much of it as fits with `…` after it. */
export function truncateText(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width >= 1 && ascii.test(text)) return `${text.slice(0, width - 1)}…`;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += displayWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return width < 1 ? '' : `${kept}…`;
}

/** Fills up with spaces to `width` columns; longer text stays as it is. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const filling = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + filling : filling + text;
}
