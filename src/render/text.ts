// Documents as plain text for any printer: ASCII, 65 columns, pages of 66 lines parted by form feeds.
import { flowText } from '../flowed-text.ts';
import type { Block, Document, Field, Tick } from '../printouts/document.ts';
import { toAscii } from './ascii.ts';

/** Columns of a page; with 10 signs an inch it leaves a margin on A4 and F4. */
export const pageWidth = 65;
/** Lines of a page at 6 an inch. */
export const pageLines = 66;

/** Someone's own words stand in from both sides. */
const wordsWidth = pageWidth - 5;
const rightColumn = 33;
const shortestBlank = 5;
const initialsRoom = 14;
/** Room for a name written by hand. */
const legendBlank = 18;
/** Less would say nothing of the case. */
const shortestSubject = 16;

/** The document, page by page; every page ends with the foot, the last one right below the text. */
export function renderText(document: Document): string {
  const body = document.blocks.flatMap(drawBlock);
  const room = pageLines - footLines(document, 1, 1).length;
  const pages: string[][] = [];
  for (let at = 0; at < Math.max(1, body.length); at += room) pages.push(body.slice(at, at + room));
  return pages
    .map((lines, index) => {
      const filled = index < pages.length - 1 ? [...lines, ...emptyLines(room - lines.length)] : lines;
      return `${[...filled, ...footLines(document, index + 1, pages.length)].join('\n')}\n`;
    })
    .join('\f');
}

/** Lines of at most `width` signs, line breaks and leading blanks kept, words too long for a line cut. */
export function wrapAscii(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trimEnd(), width));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let rest = paragraph;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    // A break before the first word would only leave an empty line.
    const at = space > rest.search(/\S/) ? space : width;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

function drawBlock(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [...block.lines.flatMap((line) => wrapAscii(oneLine(line), pageWidth).map(centre)), rule('=')];
    case 'title':
      return wrapAscii(oneLine(block.text), pageWidth).map(centre);
    case 'fields':
      return drawFields(block.rows);
    case 'words':
      return wrapAscii(flowText(toAscii(block.text).trimEnd(), wordsWidth), wordsWidth).map((line) =>
        line === '' ? '' : `   ${line}`,
      );
    case 'choices':
      return drawChoices(block.columns);
    case 'legend':
      return [oneLine(block.heading), ...drawLegend(block.items, block.boxed)];
    case 'boxes':
      return drawBoxes(block);
    case 'blanks':
      return drawBlanks(block.items);
    case 'paragraph':
      return wrapAscii(block.lines ? toAscii(block.text) : oneLine(block.text), pageWidth);
    case 'aside':
      return block.lines.flatMap((line) => drawAside(oneLine(line)));
    case 'entries':
      return block.items.flatMap(({ head, text }) => [
        ...wrapAscii(oneLine(head), pageWidth),
        ...(text === '' ? [] : wrapAscii(oneLine(text), pageWidth - 4).map((line) => `    ${line}`)),
      ]);
    case 'initials':
      return drawInitials(block);
    case 'space':
      return [''];
  }
}

function drawFields(rows: Field[][]): string[] {
  const width = Math.max(...rows.map(([first]) => first?.label.length ?? 0));
  const second = Math.max(...rows.map((row) => row[1]?.label.length ?? 0));
  return rows.flatMap(([left, right]) => {
    if (!left) return [];
    const head = `${oneLine(left.label).padEnd(width)} : `;
    const indent = ' '.repeat(head.length);
    const room = (right ? rightColumn - 1 : pageWidth) - indent.length;
    const beside = right
      ? `${oneLine(right.label).padEnd(second)} : ${fieldLines(right, pageWidth).join(' ')}`
      : '';
    return fieldLines(left, room).map((line, index) => {
      const drawn = `${index === 0 ? head : indent}${line}`;
      return (index === 0 && beside ? `${drawn.padEnd(rightColumn)}${beside}` : drawn).trimEnd();
    });
  });
}

/** A box is never parted from its text. */
function fieldLines({ value }: Field, width: number): string[] {
  if (typeof value === 'string') return wrapAscii(oneLine(value), width);
  const lines: string[] = [];
  for (const item of value.map(tickText)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + item.length <= width)
      lines[lines.length - 1] = `${last} ${item}`;
    else lines.push(item);
  }
  return lines;
}

function drawChoices(columns: Extract<Block, { kind: 'choices' }>['columns']): string[] {
  const widths = [rightColumn - 2, pageWidth - rightColumn];
  const [left, right] = columns.map(({ heading, items }, index) => [
    ...wrapAscii(oneLine(heading), widths[index] as number),
    ...items.flatMap((item) => drawTick(item, widths[index] as number)),
  ]) as [string[], string[]];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(rightColumn)}${right[index] ?? ''}`.trimEnd(),
  );
}

function drawTick(tick: Tick, width: number): string[] {
  const lines = wrapAscii(tickText(tick), width);
  const last = lines.at(-1) as string;
  const room = width - last.length - 1;
  if (!tick.blank) return hanging(lines, width);
  return room < shortestBlank
    ? hanging([...lines, '.'.repeat(width - 6)], width)
    : hanging([...lines.slice(0, -1), `${last} ${'.'.repeat(room)}`], width);
}

/** The second line of a long text stands below its first word. */
function hanging(lines: string[], width: number): string[] {
  const [first = '', ...more] = lines;
  return [first, ...more.flatMap((line) => wrapAscii(line, width - 6).map((part) => `      ${part}`))];
}

function drawLegend(items: readonly Tick[], boxed: boolean): string[] {
  return sideBySide(
    items.map((item) => {
      const plain = boxed ? tickText(item) : oneLine([item.key, item.text].filter(Boolean).join(' '));
      return item.blank ? `${plain} ${'.'.repeat(legendBlank)}` : plain;
    }),
  );
}

/** None of them is broken in two, unless a line cannot hold it. */
function sideBySide(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + text.length <= pageWidth)
      lines[lines.length - 1] = `${last}  ${text}`;
    else lines.push(...wrapAscii(text, pageWidth));
  }
  return lines;
}

/** Rows stand apart so that a pen has room; where the boxes leave too little for the text they stand below it, each with its key. */
function drawBoxes({ groups, blank, rows }: Extract<Block, { kind: 'boxes' }>): string[] {
  const heading = oneLine(blank.heading);
  const dots = '.'.repeat(blank.width);
  const boxes = `${groups.map((keys) => '[ ]'.repeat(keys.length)).join(' ')} ${dots}`;
  const heads = `${groups.map((keys) => keys.map((key) => ` ${key}`.padEnd(3)).join('')).join(' ')} ${heading}`;
  const label = Math.max(0, ...rows.map((row) => row.key.length)) + 1;
  const left = pageWidth - Math.max(boxes.length, heads.length) - 1;
  const row = (room: number) => (one: { key: string; text: string }) =>
    `${one.key.padEnd(label)}${cut(oneLine(one.text), room - label)}`;
  if (left - label >= shortestSubject) {
    const lines = rows.map(row(left)).flatMap((text) => [`${text.padEnd(left + 1)}${boxes}`, '']);
    return [`${' '.repeat(left + 1)}${heads}`, ...lines];
  }
  const keyed = groups.flat().map((key) => tickText({ key, text: '' }));
  const below = sideBySide([...keyed, `${heading} ${dots}`]);
  return rows.map(row(pageWidth)).flatMap((text) => [text, ...below, '']);
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 3).trimEnd()}...`;
}

function tickText({ key, text, ticked }: Tick): string {
  return oneLine([ticked ? '[x]' : '[ ]', key, text].filter(Boolean).join(' '));
}

function drawAside(line: string): string[] {
  const indent = ' '.repeat(rightColumn - 1);
  return wrapAscii(line, pageWidth - indent.length).map((part) => (part === '' ? '' : indent + part));
}

/** Room for a pen beside the last line of each row, and an empty line below it. */
function drawInitials({ heading, rows }: Extract<Block, { kind: 'initials' }>): string[] {
  const width = pageWidth - initialsRoom - 1;
  return [
    heading.padStart(width + 1 + heading.length),
    ...rows.flatMap(({ head, text }) => {
      const below = wrapAscii(oneLine(text), width - 2).map((line) => `  ${line}`);
      const lines = [...wrapAscii(oneLine(head), width), ...below];
      const last = lines.pop() ?? '';
      return [...lines, `${last.padEnd(width)} ${'.'.repeat(initialsRoom)}`, ''];
    }),
  ];
}

/** The last blank takes the rest of the line; what has no room goes on below. */
function drawBlanks(items: { label: string; width?: number }[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { label, width } of items) {
    const lead = `${oneLine(label)} `;
    if (line !== '' && line.length + 1 + lead.length + (width ?? shortestBlank) > pageWidth) {
      lines.push(line);
      line = '  ';
    } else if (line !== '') line += ' ';
    const [last = '', ...before] = wrapAscii(
      `${line}${lead}`.trimEnd(),
      pageWidth - (width ?? shortestBlank) - 1,
    ).reverse();
    lines.push(...before.reverse());
    line = `${last} `;
    line += '.'.repeat(width ?? Math.max(shortestBlank, pageWidth - line.length));
  }
  return [...lines, line];
}

function footLines({ foot }: Document, page: number, pages: number): string[] {
  const printed = oneLine(foot.printed);
  const number = oneLine(foot.page(page, pages));
  return [
    rule('-'),
    ...wrapAscii(oneLine(foot.seal), pageWidth),
    printed + number.padStart(Math.max(number.length + 1, pageWidth - printed.length)),
  ];
}

/** A field of one line: line breaks would let its writer draw lines of the form. */
function oneLine(text: string): string {
  return toAscii(text).replace(/\s*\n\s*/g, ' ');
}

function centre(line: string): string {
  return ' '.repeat(Math.max(0, Math.floor((pageWidth - line.length) / 2))) + line;
}

function rule(sign: string): string {
  return sign.repeat(pageWidth);
}

function emptyLines(count: number): string[] {
  return Array.from({ length: Math.max(0, count) }, () => '');
}
