// What is said of files that were taken in: counts and numbers, each row that was not taken with its mend, the next command.
import type { FileRow, Survey } from '../../desk/take-in/files.ts';
import { likelyJson } from '../../desk/take-in/likely.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { shortNumber } from '../../procedure/case-number.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { displayWidth, padText, wrapText } from '../../terminal/text.ts';
import { mendCommand, sameCommand } from './mend-command.ts';
import type { IntakeCall } from './options.ts';
import { duplicatesShown, type Tally } from './tally.ts';
import { tellHints } from './tell-hints.ts';
import { tellSheet } from './tell-sheet.ts';

/** One row as scripts read it (DESIGN.md §6). */
export function jsonOfRow(row: FileRow, { file }: Tally, words: Catalogue): Record<string, unknown> {
  const { layout, source: from } = file.survey;
  const source = {
    file: from.name,
    row: row.row,
    ...(layout.format === 'xlsx' && { sheet: layout.sheet, sheetRow: row.sheetRow }),
  };
  if (row.outcome === 'skipped')
    return { number: null, outcome: 'skipped', source, why: row.why, text: row.value };
  if (row.outcome === 'received')
    return { number: row.number, outcome: 'received', source, ...likelyJson(row.likely) };
  if (row.outcome === 'duplicate') {
    const { number, changed } = row;
    return {
      number: null,
      outcome: 'duplicate',
      duplicateOf: number,
      ...(changed && { changed: true }),
      source,
    };
  }
  const { field, fault } = row;
  const error = {
    ...(field !== undefined && { field }),
    code: fault.code,
    message: words.intake.fault(fault),
  };
  return { number: null, outcome: 'rejected', source, error };
}

/** Prints what came of one file. */
export function tellFile(call: IntakeCall, tally: Tally, several: boolean): void {
  const { print, words } = call;
  const say = words.intake.files;
  const { survey, stated } = tally.file;
  if (several) print.line(print.style.heading(labelOfSurvey(words, survey)));
  const beside = (head: string, tail: string) => `${padText(head, 16)} ${tail}`;
  // Below a sentence behind its sign; a row stands two columns further in, its own next lines two more.
  const lay = (text: string) => wrapText(text, print.columns - 2);
  const layRow = (text: string) => wrapText(text, print.columns - 2, { first: '  ', indent: '    ' });
  if (tally.received > 0) {
    const ranges = tally.ranges.map(({ first, last }) => say.range(first, last)).join(', ');
    const proposed =
      stated.channel === undefined && survey.channel !== undefined && !survey.mapping.channel && !survey.chat;
    print.done(beside(say.received(tally.received), print.style.caseNumber(ranges)), [
      ...(proposed ? lay(say.channelProposed(words.vocabulary.channels[survey.channel!])) : []),
    ]);
  }
  tellHints(call, tally);
  if (tally.duplicates > 0) tellDuplicates(call, tally, beside);
  if (tally.changed.length > 0) {
    const rows = tally.changed.map((row) => duplicateLine(words, row, tally));
    const [only] = tally.changed.length === 1 ? tally.changed : [];
    const next = say.changedNext(only ? shortNumber(only.number) : 'CASE');
    const widest = Math.max(...next.map(([when]) => displayWidth(when)));
    const what = next.map(([when, text]) => `  ${padText(when, widest)}  ${text}`);
    print.look(say.changed(tally.changed.length), [...rows.flatMap(layRow), ...lay(say.changedWhy), ...what]);
  }
  if (tally.rejections.length > 0) {
    const rows = tally.rejections.map((rejection) => cleanLine(words.intake.rejection(rejection)));
    print.look(say.rejected(tally.rejections.length), rows.flatMap(layRow));
  }
  const skipped = tally.skipped.filter(({ why }) => why !== 'hidden-row' && why !== 'filtered-row');
  if (skipped.length > 0) {
    const rows = skipped.map((row) => cleanLine(words.intake.skipped(row)));
    print.look(say.skipped(skipped.length), rows.flatMap(layRow));
  }
  tellSheet(call, tally);
  if (tally.done === 0) print.look(say.empty);
}

function tellDuplicates(
  { print, words }: IntakeCall,
  tally: Tally,
  beside: (h: string, t: string) => string,
): void {
  const say = words.intake.files;
  const lines = tally.someDuplicates.map((row) => duplicateLine(words, row, tally));
  const others = tally.duplicates - duplicatesShown;
  const [first = '', ...rest] = others > 0 ? [...lines, say.others(others)] : lines;
  const head = beside(say.duplicates(tally.duplicates), first);
  const indent = ' '.repeat(displayWidth(head) - displayWidth(first));
  print.done(
    head,
    rest.map((line) => `${indent}${line}`),
  );
}

function duplicateLine(
  words: Catalogue,
  row: Extract<FileRow, { outcome: 'duplicate' }>,
  tally: Tally,
): string {
  const heading = tally.file.survey.mapping['external-id'];
  const id =
    row.externalId === undefined || heading === undefined ? null : { heading, value: row.externalId };
  return cleanLine(words.intake.files.duplicate({ ...row, id }));
}

/** The end of a run: how to mend what was not taken, else what comes next. */
export function tellNext(call: IntakeCall, tallies: readonly Tally[]): void {
  const { print, words } = call;
  const say = words.intake.files;
  for (const tally of tallies) if (tally.rejections.length > 0) tellMend(call, tally);
  if (tallies.some(({ rejections }) => rejections.length > 0)) return;
  const [first] = tallies.flatMap(({ ranges }) => ranges);
  const received = tallies.reduce((sum, tally) => sum + tally.received, 0);
  if (!first) print.line(say.nothing);
  else
    print.next(
      words.general.next,
      received === 1 ? `sop print incoming ${shortNumber(first.first)}` : 'sop list',
    );
}

function tellMend(call: IntakeCall, tally: Tally): void {
  const { print, words } = call;
  const say = words.intake.files;
  const { survey, rejects } = tally.file;
  const kept = tally.rejections.filter((rejection) => rejection.kept).length;
  const tell = (text: string) => {
    for (const line of wrapText(text, print.columns)) print.line(line);
  };
  const command = (text: string) => print.line(`  ${print.style.command(text)}`);
  if (rejects && kept > 0) {
    tell(say.inRejects({ count: kept, file: cleanLine(rejects.path) }));
    command(mendCommand(call, tally.file, rejects.path));
  }
  const uncopied = tally.rejections.length - kept;
  if (rejects && uncopied > 0) tell(say.notCopied(uncopied));
  if (!rejects) {
    tell(say.mendThere(labelOf(words, survey.source.name)));
    command(sameCommand(call, tally.file));
  }
}

/** The program was asked to end: how far it came, and how to go on. */
export function tellEnded({ print, words }: IntakeCall, tallies: readonly Tally[]): void {
  const say = words.intake.files;
  const last = tallies.at(-1);
  if (!last) return;
  const { name } = last.file.survey.source;
  const lay = (text: string) => wrapText(text, print.columns - 2);
  const ended = say.ended({ done: last.done, total: last.file.survey.rows, file: labelOf(words, name) });
  const [first = '', ...rest] = lay(ended);
  print.warn(first, [...rest, ...lay(say.endedNext)]);
}

/** A file, or one sheet of it. */
export function labelOfSurvey(words: Catalogue, { source, notes }: Survey): string {
  const name = labelOf(words, source.name);
  return notes ? words.workbook.sheetOf({ file: name, sheet: cleanLine(notes.sheet) }) : name;
}

/** The file's name as it may be shown; stdin by a word. */
export function labelOf(words: Catalogue, name: string): string {
  return name === '-' ? words.intake.files.stdin : cleanLine(name);
}
