// What a row of the list says: whose turn it is, and since when.
import { nameOf, type Session, today } from '../../desk/session.ts';
import type { WaitingRow } from '../../desk/waiting.ts';
import { officersWith } from '../../procedure/office.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { askedName } from '../show/questions.ts';
import { compareLimits } from './limits.ts';

/** The same order on every PC: the nearest limit, then by arrival, then by number. */
export function nearestFirst(a: WaitingRow, b: WaitingRow): number {
  const limits = compareLimits(a.limit, b.limit);
  if (limits !== 0) return limits;
  const [first, second] = [Date.parse(a.arrivedAt), Date.parse(b.arrivedAt)];
  return first - second || (a.number < b.number ? -1 : 1);
}

/** How long it waits; for someone outside, since which day. */
export function sinceOf(row: WaitingRow, wholeDay: number, words: Call<object>['words']): string {
  if (row.external && !row.mine) return words.dates.since(row.external.at.slice(0, 10));
  return row.since ? words.dates.waited(row.elapsedMinutes, row.since.day, wholeDay) : words.cases.unknown;
}

/** `Anda: kirim`, the role, or the name where several officers hold the role. */
export function waiterOf(row: WaitingRow, session: Session, words: Call<object>['words']): string {
  const { tasks, roles, sentence } = words.vocabulary;
  if (row.mine) {
    return words.cases.yours(words.general.yourself, row.toPrint ? words.cases.print : tasks[row.status]);
  }
  if (row.external) return cleanLine(words.life.questions.shortName(askedName({ words }, row.external)));
  if (!row.waitingFor) return '';
  const { role, officer } = row.waitingFor;
  const holders = officersWith(session.office, role, today(session));
  return officer !== null && holders.length > 1 ? nameOf(session, officer) : sentence(roles[role]);
}
