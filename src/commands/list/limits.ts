// Legal limits in the list: their order, their column, and what presses.

import { readCalendarYear } from '../../desk/calendar-year.ts';
import { isPressing, type Limit } from '../../desk/deadlines.ts';
import { type Session, today } from '../../desk/session.ts';
import type { WaitingRow } from '../../desk/waiting.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Style } from '../../terminal/style.ts';
import type { Cell } from '../../terminal/table.ts';
import { wrapText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { dueWords } from '../show/deadlines.ts';

/** The nearest first; what has none, or stands still, comes after. */
export function compareLimits(one: Limit | null, other: Limit | null): number {
  const [first, second] = [dueOf(one), dueOf(other)];
  return first === second ? 0 : first - second;
}

/** `25 Nov`, `4 Jan?` where days off on the way are not known; yellow with two working days or fewer, red once it has passed. */
export function limitCell(limit: Limit | null, words: Catalogue, style: Style): Cell {
  if (limit === null || limit.day === null) return words.cases.unknown;
  const text = `${words.dates.dayMonth(limit.day)}${limit.uncertainYears.length > 0 ? '?' : ''}`;
  if (!isPressing(limit)) return text;
  return { text, paint: limit.standing === 'passed' ? style.bad : style.look };
}

/** Below the table, a line for each case whose limit presses: `… batas waktu Rab 25 Nov, sisa 2 hari kerja (UU 14/2008)`. */
export function tellPressing(
  { print, words }: Call<object>,
  session: Session,
  rows: readonly WaitingRow[],
): void {
  for (const { number, limit } of rows) {
    if (!limit || !isPressing(limit)) continue;
    const passed = limit.standing === 'passed';
    const due = limit.rule.unit === 'clock-hours' ? dueWords(words, session, limit) : null;
    const text = words.deadlines.pressing({
      due: due ?? words.dates.shorterDay(limit.day ?? ''),
      left: limit.left ?? 0,
      hours: limit.hours,
      passed,
      basis: cleanLine(limit.rule.basis.short),
    });
    const paint = passed ? print.style.bad : print.style.look;
    const indent = ' '.repeat(number.length + 4);
    const [first = '', ...more] = wrapText(text, print.columns, { indent, first: '' });
    print.line(`${paint(print.style.signs.look)} ${print.style.caseNumber(number)}  ${paint(first)}`);
    for (const line of more) print.line(paint(line));
  }
}

/** What the mark of a day that may still move means; nothing where no row has one. */
export function tellMayMove({ print, words }: Call<object>, rows: readonly WaitingRow[]): void {
  const years = new Set(rows.flatMap(({ limit }) => limit?.uncertainYears ?? []));
  if (years.size > 0) print.wrapped(words.deadlines.mayMove([...years].sort()), { indent: '  ', first: '' });
}

/** From October on the next year's days off should be known: limits that reach into it depend on them. */
export function tellMissingYear({ print, words }: Call<object>, session: Session): void {
  const day = today(session);
  const { unknownNext } = readCalendarYear(session.office.calendar, Number(day.slice(0, 4)), day);
  if (unknownNext === null) return;
  print.warn(words.deadlines.noYear(unknownNext), words.deadlines.noYearMore(unknownNext));
}

function dueOf(limit: Limit | null): number {
  return limit === null || limit.standing === 'paused'
    ? Number.POSITIVE_INFINITY
    : (limit.dueAt ?? Number.POSITIVE_INFINITY);
}
