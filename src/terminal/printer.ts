// How a command speaks: results to stdout, everything else to stderr, each sentence behind its sign.
import type { Context, Output } from '../context.ts';
import { flowText } from '../flowed-text.ts';
import type { Message } from '../language/catalogue.ts';
import { cleanText, escapeJson } from './clean.ts';
import { createStyle, type Style } from './style.ts';
import { formatTable, type TableOptions } from './table.ts';
import { displayWidth, type WrapOptions, wrapText } from './text.ts';

export interface Printer {
  /** Style of stdout. */
  style: Style;
  columns: number;
  /** A line of the result; the text is taken as it is: clean what strangers wrote. */
  line(text?: string): void;
  raw(text: string): void;
  /** Lines of the result, broken between words; `paint` colours them. */
  wrapped(text: string, options?: WrapOptions & { paint?: Style['dim'] }): void;
  /** A table whose flexible column gives way to the terminal. */
  table(options: Omit<TableOptions, 'width' | 'style'>): void;
  /** `✔ …`, with further lines below it. */
  done(text: string, more?: string[]): void;
  /** `! …`, a result too: broken between words. */
  look(text: string, more?: string[]): void;
  /** `Berikutnya: …`, one command. */
  next(label: string, command: string): void;
  /** A text of a citizen or a draft, behind a bar. */
  quote(text: string, indent?: number): void;
  json(value: unknown): void;
  /** To stderr; in a terminal broken between words. */
  error(text: string): void;
  warn(text: string, more?: string[]): void;
  failure(message: Message, nextLabel: string): void;
}

/** `quiet` leaves out the sentences of success; results, warnings and failures stay. */
export function createPrinter(
  context: Pick<Context, 'io' | 'env' | 'platform'>,
  options: { color?: boolean; quiet?: boolean } = {},
): Printer {
  const { stdout, stderr } = context.io;
  const facts = { env: context.env, platform: context.platform, color: options.color };
  const style = createStyle({ ...facts, output: stdout });
  const errorStyle = createStyle({ ...facts, output: stderr });
  const columns = Math.min(stdout.columns, 100);
  const say = options.quiet ? () => {} : (text: string) => stdout.write(text);
  return {
    style,
    columns,
    line: (text = '') => stdout.write(`${text}\n`),
    raw: (text) => stdout.write(text),
    wrapped(text, { paint = (line: string) => line, ...options } = {}) {
      const lines = wrapText(text, columns, { wholeAddresses: true, ...options });
      for (const line of lines) stdout.write(`${paint(line)}\n`);
    },
    table(options) {
      for (const block of formatTable({ ...options, width: columns, style })) stdout.write(block);
    },
    done: (text, more) => say(signed(stdout, style.good(style.signs.done), text, more)),
    look: (text, more) => stdout.write(signed(stdout, style.look(style.signs.look), text, more, true)),
    next: (label, command) => say(nextLine(stdout, style, label, command)),
    quote(text, indent = 2) {
      const bar = `${' '.repeat(indent)}${style.dim(style.signs.bar)} `;
      const width = Math.min(stdout.columns, 100);
      const flowed = flowText(cleanText(text).trimEnd(), width - indent - 2);
      for (const line of wrapText(flowed, width, { indent: bar })) stdout.write(`${line}\n`);
    },
    json: (value) => stdout.write(`${escapeJson(value)}\n`),
    error(text) {
      const width = Math.min(stderr.columns, 100);
      const lines = stderr.isTerminal ? wrapText(text, width) : [text];
      for (const line of lines) stderr.write(`${line}\n`);
    },
    warn: (text, more) => stderr.write(signed(stderr, errorStyle.look(errorStyle.signs.look), text, more)),
    failure: (message, nextLabel) => writeFailure(stderr, errorStyle, message, nextLabel),
  };
}

/** A sentence behind its sign, further lines below; of a log, the lines stay whole for whoever searches it. */
function signed(
  output: Output,
  sign: string,
  text: string,
  more: string[] = [],
  breaks = output.isTerminal,
): string {
  const wrap = (line: string, first: string) =>
    breaks
      ? wrapText(line, Math.min(output.columns, 100), { indent: '  ', first, wholeAddresses: true })
      : [`${first}${line.replaceAll('\n', '\n  ')}`];
  return [...wrap(text, `${sign} `), ...more.flatMap((line) => wrap(line, '  '))]
    .map((line) => `${line}\n`)
    .join('');
}

function writeFailure(stderr: Output, style: Style, message: Message, nextLabel: string): void {
  const why = (message.why ?? []).map((line) => cleanText(line));
  stderr.write(signed(stderr, style.bad(style.signs.not), cleanText(message.what), why));
  if (message.next) stderr.write(nextLine(stderr, style, nextLabel, cleanText(message.next)));
}

/** What one types stands unbroken: in a narrow terminal on a line of its own. */
function nextLine(output: Output, style: Style, label: string, command: string): string {
  const fits = !output.isTerminal || displayWidth(`  ${label}: ${command}`) <= output.columns;
  return `  ${label}:${fits ? ' ' : '\n  '}${style.command(command)}\n`;
}
