// Writes the worksheet: the open cases with what is known of them, cells to fill in, a page of help, the hidden key.
import { openReading } from '../../desk/as-of.ts';
import { letteredName, recipientsFor } from '../../desk/disposition.ts';
import { readOfficeWords } from '../../desk/office-words.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import {
  awaitedColumns,
  columns,
  fields,
  keySheet,
  sheetKeyOf,
  type ToldColumn,
  told,
  type WorksheetRow,
  worksheetRows,
  writeNewFile,
  writeSheetKey,
} from '../../desk/worksheet.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import { renderWorkbook, type TableCell, type TableSheet } from '../../render/xlsx.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { tellDamaged, tellProblems } from '../problems.ts';
import { subjectOrWhy } from '../subjects.ts';

/** Writes a new file. UserErrors (exit 2): `worksheet-format`, `worksheet-exists`, `worksheet-unwritable`. */
export async function writeEmpty(call: Call<object>, path: string): Promise<ExitCode> {
  const { context, print, words, options } = call;
  if (!/\.xlsx$/i.test(path)) throw new UserError('worksheet-format', { file: path }, exitCodes.usage);
  const session = openReading(context, options);
  tellProblems(call, session.view.problems);
  const rows = worksheetRows(session);
  tellDamaged(call, [...session.damages, ...rows.flatMap(({ waiting }) => waiting.damaged ?? [])]);
  if (rows.length === 0) {
    if (options.json) print.json({ file: null, cases: 0 });
    else print.look(words.worksheet.nothingOpen);
    return exitCodes.done;
  }
  const sheets = [caseSheet(call, session, rows), helpSheet(call, session, rows.length), key(call, session)];
  writeNewFile(session, path, await renderWorkbook(sheets));
  if (options.json) print.json({ file: path, cases: rows.length });
  else {
    print.done(words.worksheet.written({ count: rows.length, file: cleanLine(path) }), [
      words.worksheet.writtenWhy,
    ]);
    print.next(words.general.next, `sop worksheet --read "${cleanLine(path)}"`);
  }
  return exitCodes.done;
}

const widths = [13, 18, 40, 22, 18, 14, 22, 22, 14, 9, 22, 22, 14, 9, 18, 18, 18, 28, 14, 9, 36, 24];

function caseSheet(call: Call<object>, session: Session, rows: readonly WorksheetRow[]): TableSheet {
  const { worksheet: say } = call.words;
  const head = columns.map((column): TableCell => ({ text: say.headings[column], look: 'heading' }));
  return {
    name: say.sheetName,
    widths,
    hiddenColumns: [columns.indexOf('key')],
    frozen: { rows: 1, columns: 1 },
    rows: [head, ...rows.map((row) => rowCells(call, session, row))],
  };
}

function rowCells(call: Call<object>, session: Session, row: WorksheetRow): TableCell[] {
  const awaited = awaitedColumns(row.waiting.status);
  const known = toldCells(call, session, row);
  return [
    ...told.map((column): TableCell => ({ text: known[column] })),
    ...fields.map((column): TableCell => {
      const look = awaited.has(column) ? 'open' : 'idle';
      return { text: cleanLine(row.filled[column] ?? ''), look };
    }),
    { text: row.key },
  ];
}

function toldCells(
  { words }: Call<object>,
  session: Session,
  { waiting }: WorksheetRow,
): Record<ToldColumn, string> {
  const { vocabulary, worksheet: say } = words;
  const { waitingFor: awaited, limit } = waiting;
  const who = awaited && (awaited.officer === null ? null : nameOf(session, awaited.officer));
  return {
    number: waiting.number,
    kind: vocabulary.sentence(vocabulary.kinds[waiting.kind]),
    subject: cleanLine(subjectOrWhy(waiting, words)),
    status: vocabulary.sentence(vocabulary.statuses[waiting.status]),
    waiting: waiting.external
      ? say.outside
      : cleanLine(who ?? vocabulary.sentence(awaited ? vocabulary.roles[awaited.role] : '')),
    deadline: limit?.day ? words.dates.shortDay(limit.day) : '',
  };
}

function helpSheet({ words }: Call<object>, session: Session, count: number): TableSheet {
  const office = readOfficeWords(session);
  const numbered = (texts: { text: string }[]) => texts.map(({ text }, index) => `  ${index + 1} ${text}`);
  const lettered = (step: 2 | 3) =>
    recipientsFor(session, step).map((id, index) => `  ${letteredName(session, id, index)}`);
  const lines = words.worksheet.help({
    office: office.name,
    made: words.dates.short(session.begun, session.zone),
    count,
    kasubag: lettered(2),
    pelaksana: lettered(3),
    kabagInstructions: numbered(office.kabagInstructions),
    kasubagInstructions: numbered(office.kasubagInstructions),
  });
  return {
    name: words.worksheet.helpName,
    widths: [110],
    rows: lines.map((text) => [{ text: cleanLine(text) }]),
  };
}

function key({ words }: Call<object>, session: Session): TableSheet {
  const rows = writeSheetKey(sheetKeyOf(session, words.worksheet.headings));
  return {
    name: keySheet,
    hidden: true,
    widths: [20, 70, 30],
    rows: rows.map((cells) => cells.map((text) => ({ text }))),
  };
}
