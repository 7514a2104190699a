// sop list, and sop alone: what waits, for whom, since when.
import { openReading } from '../desk/as-of.ts';
import type { CheckedCitation } from '../desk/citations/check.ts';
import { endedBases } from '../desk/citations/ended.ts';
import { isPressing, limitJson } from '../desk/deadlines.ts';
import { externalJson } from '../desk/questions.ts';
import { type Session, today } from '../desk/session.ts';
import { type WaitingRow, waitingRows, workingDayMinutes } from '../desk/waiting.ts';
import { exitCodes } from '../errors.ts';
import { type Call, defineCommand } from './command.ts';
import { tellEnded } from './list/bases.ts';
import { nearestFirst, sinceOf, waiterOf } from './list/cells.ts';
import { listCountersign } from './list/countersign.ts';
import { listIncomplete } from './list/incomplete.ts';
import { limitCell, tellMayMove, tellMissingYear, tellPressing } from './list/limits.ts';
import { nextCommand, printCommand } from './next-command.ts';
import { tellDamaged, tellProblems } from './problems.ts';
import { subjectOrWhy } from './subjects.ts';

export const list = defineCommand({
  arguments: '',
  options: { 'as-of': 'value', incomplete: 'flag', countersign: 'flag' },
  async run(call) {
    const { print, options } = call;
    const session = openReading(call.context, options);
    tellProblems(call, session.view.problems);
    if (options.incomplete) {
      listIncomplete(call, session);
      return exitCodes.done;
    }
    if (options.countersign) {
      listCountersign(call, session);
      return exitCodes.done;
    }
    const rows = [...waitingRows(session)].sort(nearestFirst);
    tellDamaged(call, [...session.damages, ...rows.flatMap(({ damaged }) => damaged ?? [])]);
    const known = session.view.problems.length;
    const ended = endedBases(
      session,
      rows.map(({ number }) => number),
    );
    const { problems } = session.view;
    tellProblems(call, problems.slice(known));
    if (options.json)
      print.json({
        cases: rows.map((row) => rowJson(session, row, ended.get(row.number))),
        ...(problems.length > 0 && { problems }),
      });
    else if (rows.length === 0) tellNothing(call, session);
    else tellRows(call, session, rows, ended);
    if (!options.json) tellMissingYear(call, session);
    return exitCodes.done;
  },
});

function rowJson(
  session: Session,
  row: WaitingRow,
  ended: CheckedCitation[] | undefined,
): Record<string, unknown> {
  const { number, kind, channel, subject, status, step, arrivedAt, elapsedMinutes } = row;
  const waitingFor = row.waitingFor && {
    role: row.waitingFor.role,
    ...(row.waitingFor.officer !== null && { officer: row.waitingFor.officer }),
    ...(row.external && { external: externalJson(row.external) }),
  };
  const damaged = row.damaged && { damaged: row.damaged.code };
  const nextDeadline = row.limit && { nextDeadline: limitJson(session, row.limit) };
  const told = { number, kind, channel, subject, status, step, waitingFor, arrivedAt, elapsedMinutes };
  const revoked = ended && { revokedCitations: ended.map(({ citation }) => citation) };
  return { ...told, ...nextDeadline, ...revoked, ...damaged };
}

function tellNothing({ print, words }: Call<object>, session: Session): void {
  const [any] = session.view.caseNumbers();
  const { problems, device } = session.view;
  const none = problems.length > 0 ? words.cases.noneReadable : words.cases.noCases;
  print.line(any === undefined ? none : words.cases.noneOpen);
  if (problems.length === 0 && device !== null) print.next(words.general.next, 'sop intake');
}

function tellRows(
  call: Call<object>,
  session: Session,
  rows: WaitingRow[],
  ended: ReadonlyMap<string, CheckedCitation[]>,
): void {
  const { print, words } = call;
  const { style } = print;
  const { heads } = words.cases;
  const wholeDay = workingDayMinutes(today(session), session.office.calendar);
  print.table({
    columns: [
      { head: ' ', gap: 1 },
      { head: heads.number },
      { head: heads.subject, flexible: true },
      { head: heads.waiting },
      { head: heads.since },
      { head: words.deadlines.column },
    ],
    rows: rows.map((row) => [
      row.doubtful || (row.limit && isPressing(row.limit)) || ended.has(row.number)
        ? { text: style.signs.look, paint: style.look }
        : '',
      { text: row.number, paint: style.caseNumber },
      subjectOrWhy(row, words),
      waiterOf(row, session, words),
      sinceOf(row, wholeDay, words),
      limitCell(row.limit, words, style),
    ]),
  });
  const mine = rows.filter((row) => row.mine);
  tellMayMove(call, rows);
  tellPressing(call, session, rows);
  tellEnded(call, rows, ended);
  print.line(words.cases.openCount(rows.length, mine.length));
  const next = mine.find((row) => !row.doubtful);
  const command =
    next && (next.toPrint ? printCommand(mine.filter((row) => row.toPrint)) : nextCommand(next));
  if (command) print.next(words.general.next, command);
}
