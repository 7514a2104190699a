// What waits, for whom and since when: a row for each open case.
import type { Calendar } from '../procedure/calendar.ts';
import type { Case } from '../procedure/case.ts';
import { awaitingInitials } from '../procedure/countersigning.ts';
import type { Role } from '../procedure/event.ts';
import { isEnded, waitingFor, waits } from '../procedure/progress.ts';
import { wholeMinutes } from '../procedure/reckoning.ts';
import { actingOfficers, awaitedOn } from '../procedure/stand-ins.ts';
import { type Day, type Instant, type Moment, parseMoment } from '../procedure/time.ts';
import { countedSeconds, dayHours, parts } from '../procedure/working-time.ts';
import { type Limit, nextLimit } from './deadlines.ts';
import { awaitsPrintout } from './print.ts';
import { type AskedQuestion, openQuestionsOf } from './questions.ts';
import { type CaseFile, cases, openCases, openSubject, tolerantFile, type WordsDamage } from './read.ts';
import { type Session, today } from './session.ts';

export interface WaitingRow {
  number: string;
  kind: Case['kind'];
  channel: Case['channel'];
  /** Null where the case is confidential, or its words were erased or are damaged. */
  subject: string | null;
  confidential: boolean;
  status: Case['status'];
  step: number | null;
  waitingFor: { role: Role; officer: string | null } | null;
  /** The first question without an answer: someone outside is waited for. */
  external: AskedQuestion | null;
  /** It waits for who types. */
  mine: boolean;
  /** Its inquiry was not printed for the Kabag yet, and that is for who types to do. */
  toPrint: boolean;
  arrivedAt: string;
  /** The legal limit that waits for an answer first. */
  limit: Limit | null;
  since: Moment | null;
  /** Working minutes since then; null where they cannot be reckoned. */
  elapsedMinutes: number | null;
  /** It has events that did not arrive, or that this version does not know, or its words are damaged. */
  doubtful: boolean;
  damaged: WordsDamage | null;
}

/** Open cases, one by one; `mine` is what waits for who types. */
export function* waitingRows(session: Session): Generator<WaitingRow> {
  for (const file of openCases(session)) yield waitingRow(session, file);
}

/** What waits, and how many decisions wait for initials, ended cases included: in one pass over all cases. */
export function readOverview(session: Session): { rows: WaitingRow[]; initials: number } {
  const rows: WaitingRow[] = [];
  let initials = 0;
  for (const file of cases(session)) {
    initials += awaitingInitials(file.state).length;
    if (!isEnded(file.state)) rows.push(waitingRow(session, file));
  }
  return { rows, initials };
}

function waitingRow(session: Session, file: CaseFile): WaitingRow {
  const { id, roles } = session.officer;
  const day = today(session);
  const tolerant = tolerantFile(file);
  const { state, inquiry } = tolerant;
  const [external = null] = openQuestionsOf(session, tolerant);
  const awaited = awaitedToday(session, state);
  const { since, minutes } = waitedSince(state, session.begun, session.office.calendar);
  const toPrint = awaitsPrintout(state) && roles.includes('pengelola-tik');
  return {
    number: state.number,
    kind: state.kind,
    channel: state.channel,
    subject: openSubject(tolerant),
    confidential: state.confidential,
    status: state.status,
    step: waits[state.status].step,
    waitingFor: awaited && { role: awaited.role, officer: awaited.officer },
    external,
    mine:
      toPrint ||
      (awaited !== null &&
        external === null &&
        (awaited.officer === null
          ? actingOfficers(session.office, awaited.role, day).includes(id)
          : awaited.officer === id)),
    toPrint,
    arrivedAt: state.arrivedAt,
    limit: nextLimit(session, state),
    since,
    elapsedMinutes: minutes,
    doubtful: state.absent.length > 0 || state.unknown.length > 0 || inquiry.damaged !== null,
    damaged: inquiry.damaged,
  };
}

/** Who is waited for today, and whom a disposition had named; null once nobody is. */
export function awaitedToday(
  session: Session,
  state: Case,
): { role: Role; officer: string | null; named: string | null } | null {
  const named = waitingFor(state);
  return named && { ...awaitedOn(session.office, named, today(session)), named: named.officer };
}

/** Since when a case waits as it does now, and the working minutes since. */
export function waitedSince(
  state: Case,
  now: Instant,
  calendar: Calendar,
): { since: Moment | null; minutes: number | null } {
  const at = state.lastStep?.at ?? state.arrivedAt;
  const since = parseMoment(at, calendar.zone);
  if (since?.precision !== 'time' || since.instant > now) return { since, minutes: null };
  const list = parts(since.instant, now, calendar);
  const known = list.every(({ why }) => why !== 'unknown-hours');
  return { since, minutes: known ? wholeMinutes(countedSeconds(list)) : null };
}

/** Minutes of an office day, from which on a wait is told by the day it began; 450 where the day has none. */
export function workingDayMinutes(day: Day, calendar: Calendar): number {
  const hours = dayHours(day, calendar);
  // 37 hours 30 minutes in five days: Perpres 21/2023.
  return hours.why === 'working' ? hours.spans.reduce((sum, [from, to]) => sum + to - from, 0) : 450;
}
