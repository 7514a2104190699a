// The sheet's grid in a terminal: what is the same for all is asked once, then a line for each case (SCREENS.md §7).
import {
  type DispositionLine,
  formatDispositionLine,
  readDispositionLine,
  typedDay,
} from '../../desk/disposition-line.ts';
import type { CaseFile } from '../../desk/read.ts';
import { today } from '../../desk/session.ts';
import { displayWidth } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { subjectShown } from '../subjects.ts';
import { legendOf, readFor, type Sheet, sayLine } from './sheet.ts';

export interface GridRow {
  file: CaseFile;
  /** The end of the step before, which its disposition may not precede. */
  after: { at: string; number: string } | null;
}

/** What was typed so far, by case; kept by the caller so that it can be told when the person leaves. */
export type Typed = Map<string, string>;

/** Asks for all, then for each; gives each case's whole line. */
export async function askGrid(
  call: Call<object>,
  sheet: Sheet,
  rows: readonly GridRow[],
  proposed: DispositionLine,
  typed: Typed,
): Promise<Map<CaseFile, DispositionLine>> {
  const say = call.words.dispositions;
  tellLegend(call, sheet);
  const all = await askForAll(call, sheet, say.askForAll(rows.length, sheet.timed), proposed, []);
  return askEach(call, sheet, rows, all, typed);
}

/** Asks once, and whether it holds for every one; a no asks for each. */
export async function askOnce(
  call: Call<object>,
  sheet: Sheet,
  rows: readonly GridRow[],
  proposed: DispositionLine,
  name: string,
): Promise<Map<CaseFile, DispositionLine>> {
  const { context, words } = call;
  const say = words.dispositions;
  tellLegend(call, sheet);
  const message = say.askKasubagForAll(name, rows.length);
  const all = await askForAll(call, sheet, message, proposed, rows);
  const confirm = say.confirmForAll(rows.length, sayLine(sheet, words, all));
  if (!(await context.ask?.confirm({ message: confirm, initial: true })))
    return askEach(call, sheet, rows, all, new Map());
  return new Map(rows.map(({ file }) => [file, all]));
}

function tellLegend({ print }: Call<object>, sheet: Sheet): void {
  for (const items of legendOf(sheet)) {
    for (const line of wrapItems(items, print.columns)) print.error(line);
  }
}

/** What holds for all; with `rows` it must suit each of them. */
async function askForAll(
  { context, words }: Call<object>,
  sheet: Sheet,
  message: string,
  proposed: DispositionLine,
  rows: readonly GridRow[],
): Promise<DispositionLine> {
  const initial = formatDispositionLine(proposed);
  // Where no day is said it is today.
  const base = sheet.timed ? { day: typedDay(today(sheet.session)) } : {};
  const read = (answer: string) => {
    const afters = rows.length > 0 ? rows.map(({ after }) => after) : [null];
    const shared = saysNoDecision(sheet, answer) ? { ...base, ...proposed } : base;
    const each = afters.map((after) => readFor(sheet, words, answer, shared, after));
    return each.find((one) => 'objection' in one) ?? each[0]!;
  };
  const check = (answer: string) => {
    const one = read(answer);
    if ('objection' in one) return one.objection;
    return one.line.skipped ? words.dispositions.nothingSaid : null;
  };
  const answer = await context.ask!.text({ message, initial, check });
  return (read(answer) as { line: DispositionLine }).line;
}

/** `09.10` alone: the decision is the one proposed. */
function saysNoDecision({ keys }: Sheet, answer: string): boolean {
  const read = readDispositionLine(answer, keys);
  if ('trouble' in read) return false;
  const { to, instruction, hour, day, note } = read.line;
  const says = hour !== undefined || day !== undefined || note !== undefined;
  return says && to === undefined && instruction === undefined;
}

async function askEach(
  call: Call<object>,
  sheet: Sheet,
  rows: readonly GridRow[],
  all: DispositionLine,
  typed: Typed,
): Promise<Map<CaseFile, DispositionLine>> {
  const { context, print, words } = call;
  print.error(words.dispositions.forAll(sayLine(sheet, words, all)));
  print.error(`  ${words.dispositions.hint(sheet.timed)}`);
  const lines = new Map<CaseFile, DispositionLine>();
  const labels = labelsOf(call, rows);
  for (const [index, { file, after }] of rows.entries()) {
    const read = (answer: string) => readFor(sheet, words, answer, all, after);
    const check = (answer: string) => {
      const one = read(answer);
      return 'objection' in one ? one.objection : null;
    };
    const answer = await context.ask!.text({ message: labels[index] as string, check });
    const { line } = read(answer) as { line: DispositionLine };
    lines.set(file, line);
    typed.set(file.state.number, formatDispositionLine(line));
  }
  return lines;
}

/** `0042  Batas Kelurahan Bareng dan Kasin    `: the answers stand below each other. */
function labelsOf(call: Call<object>, rows: readonly GridRow[]): string[] {
  const numbers = rows.map(({ file }) => file.state.number);
  const oneSeries = new Set(numbers.map((number) => number.slice(0, number.lastIndexOf('-')))).size === 1;
  return rows.map(({ file }, index) => {
    const number = numbers[index] as string;
    const label = oneSeries ? number.slice(number.lastIndexOf('-') + 1) : number;
    return `${label}  ${subjectShown(call, file, 36)}`;
  });
}

/** Items are not broken in two. */
function wrapItems(items: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 3 + displayWidth(item) <= columns)
      lines[lines.length - 1] = `${last}   ${item}`;
    else lines.push(`  ${item}`);
  }
  return lines;
}
