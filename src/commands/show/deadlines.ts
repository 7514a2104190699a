// The legal limits of a case in words: beside the status, a line each, or alone in a sentence.
import { currentLimits, type Limit, limitsOf } from '../../desk/deadlines.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { eventTime } from './timeline.ts';

type LimitLine = Parameters<Catalogue['deadlines']['line']>[0];

/** The status, with the limit where a case that ended has one only: `…; batas waktu Jum 4 Des 2026 terpenuhi`. */
export function statusWithLimit(
  call: Call<object>,
  session: Session,
  file: CaseFile,
  status: string,
): string {
  const only = limitBesideStatus(session, file);
  if (!only) return status;
  return `${status}; ${call.words.deadlines.atStatus(lineValues(call, session, file, only))}`;
}

/** A line for each limit that does not stand beside the status, the nearest first. */
export function limitLines(call: Call<object>, session: Session, file: CaseFile): string[] {
  const beside = limitBesideStatus(session, file);
  return limitsOf(session, file.state)
    .filter(({ rule, pass }) => !beside || rule.id !== beside.rule.id || pass !== beside.pass)
    .map((limit) => call.words.deadlines.line(lineValues(call, session, file, limit)));
}

/** `Jum 4 Des 2026`; with the hour where the limit is in hours. */
export function dueWords({ dates }: Catalogue, session: Pick<Session, 'zone'>, limit: Limit): string | null {
  const { rule, dueAt, day } = limit;
  if (dueAt === null || day === null) return null;
  return rule.unit === 'clock-hours' ? dates.short(dueAt, session.zone) : dates.shortDay(day);
}

function limitBesideStatus(session: Session, { state }: CaseFile): Limit | null {
  const settled = ['met', 'late', 'passed'];
  const ended = ['replied', 'forwarded', 'closed'].includes(state.status);
  const [only, ...more] = currentLimits(state, limitsOf(session, state));
  const plain = only && only.extended === 0 && only.pausedDays === 0 && only.uncertainYears.length === 0;
  return ended && plain && more.length === 0 && settled.includes(only.standing) ? only : null;
}

function lineValues({ words }: Call<object>, session: Session, { state }: CaseFile, limit: Limit): LimitLine {
  const { rule, standing, left, hours, metAt, endedAt, extended, pausedDays, uncertainYears } = limit;
  const over = metAt ?? endedAt;
  const say = words.deadlines;
  const longer = rule.extension && { ...rule.extension, amount: rule.extension.amount * extended };
  return {
    due: dueWords(words, session, limit),
    basis: cleanLine(rule.basis.short),
    length: say.length(rule),
    standing,
    left,
    hours,
    over: over === null ? null : eventTime(over, session, words),
    extended: longer && extended > 0 ? say.extendedBy(say.length(longer)) : null,
    pausedDays,
    uncertainYears,
    earlier: limit.pass < state.pass,
  };
}
