// A legal limit explained: each day counted or left out and why, by which decrees, and what a revised calendar made of it.
import { type Limit, limitJson, limitsOf } from '../../desk/deadlines.ts';
import type { CaseFile } from '../../desk/read.ts';
import { limitHistory } from '../../desk/reckonings.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { formatInstant } from '../../procedure/time.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { dueWords } from '../show/deadlines.ts';

/** The limits that were asked for: of one code, or all. UserError `deadline-unknown` (exit 2) for one that the case has not. */
export function limitsAsked(
  session: Session,
  { state }: CaseFile,
  asked: string | true,
  asKnown: boolean,
): Limit[] {
  const all = limitsOf(session, state);
  const limits = all.filter(({ rule }) => asked === true || rule.id === asked);
  if (asked !== true && limits.length === 0) {
    const known = [...new Set(all.map(({ rule }) => rule.id))];
    throw new UserError('deadline-not-here', { number: state.number, typed: asked, known }, exitCodes.usage);
  }
  return asKnown ? limits.map((limit) => limitHistory(session, state, limit)[0]?.limit ?? limit) : limits;
}

/** All of each limit, with a blank line between them. */
export function tellLimits(
  call: Call<object>,
  session: Session,
  file: CaseFile,
  limits: readonly Limit[],
): void {
  const { print, words } = call;
  if (limits.length === 0) print.line(words.deadlines.explain.none(file.state.number));
  for (const [index, limit] of limits.entries()) {
    if (index > 0) print.line();
    tellLimit(call, session, file, limit);
  }
}

/** A limit as scripts read it, its days and its reckonings among it. */
export function limitExplanation(
  session: Session,
  { state }: CaseFile,
  limit: Limit,
): Record<string, unknown> {
  const history = limitHistory(session, state, limit).map(({ knownAt, limit: known }) => ({
    knownAt,
    dueAt: known.dueAt === null ? null : formatInstant(known.dueAt, session.zone),
  }));
  return { ...limitJson(session, limit), beginsAt: limit.begin.at, days: limit.days, reckonings: history };
}

function tellLimit(call: Call<object>, session: Session, file: CaseFile, limit: Limit): void {
  const { print, words } = call;
  const say = words.deadlines.explain;
  const { rule, begin, pass } = limit;
  const tell = (text: string) => {
    print.wrapped(text);
  };
  const name = cleanLine(words.deadlines.nameOf(rule));
  tell(print.style.heading(say.title(file.state.number, name)));
  tell(say.basis(words.deadlines.length(rule), cleanLine(rule.basis.full)));
  const how =
    rule.unit === 'working-days'
      ? say.firstDay
      : rule.unit === 'calendar-days'
        ? say.nextDay
        : say.hours(words.deadlines.length(rule));
  tell(`${say.begin(momentWords(call, session, begin.at), pass > 1)}. ${how}`);
  if (rule.unit === 'clock-hours' && begin.precision === 'day') tell(say.dayOnly);
  tellDays(call, limit);
  const due = dueWords(words, session, limit);
  if (due === null) tell(say.notReckoned);
  else tell(rule.unit === 'clock-hours' ? say.due(due) : say.endOfDay(due));
  for (const text of groundsOf(call, limit)) tell(text);
  for (const { knownAt, limit: known } of limitHistory(session, file.state, limit)) {
    if (known.dueAt === limit.dueAt) continue;
    const was = dueWords(words, session, known) ?? words.deadlines.moved.unknown;
    tell(say.asKnown(momentWords(call, session, knownAt), was));
  }
}

function tellDays({ print, words }: Call<object>, limit: Limit): void {
  const { rule, days, extended } = limit;
  const say = words.deadlines.explain;
  const first = days.find(({ number }) => extended > 0 && number === rule.amount + 1);
  const before = days.find(({ number }) => number === rule.amount)?.day ?? '';
  const rows = days.map((each) => [
    words.dates.shorterDay(each.day),
    each.number === null ? words.explain.none : words.dates.figure(each.number),
    [
      each.number === null ? reasonOf(words, each) : '',
      ...(each === first ? [say.extended(words.dates.shortDay(before))] : []),
    ]
      .filter(Boolean)
      .join('; '),
  ]);
  print.table({
    columns: [{ head: '' }, { head: '', align: 'right' }, { head: '' }],
    rows,
    indent: 2,
  });
}

function reasonOf(
  { deadlines, explain }: Call<object>['words'],
  { why, name }: Limit['days'][number],
): string {
  if (why === 'paused' || why === 'any') return deadlines.explain.why[why] ?? '';
  return explain.dayOff(explain.why[why], cleanLine(name ?? ''));
}

/** The decrees of the days off on the way, and what of all that is not certain. */
function groundsOf({ words }: Call<object>, { days, uncertainYears }: Limit): string[] {
  const off = days.filter(({ why }) => why === 'holiday' || why === 'shared-leave');
  const decrees = [...new Set(off.map(({ decree }) => cleanLine(decree ?? '')))];
  const doubtful = off.flatMap(({ certain, decree }) => (certain === false ? [cleanLine(decree ?? '')] : []));
  return [
    ...(decrees.length > 0 ? [words.deadlines.explain.decrees(decrees)] : []),
    ...(doubtful.length > 0 ? [words.explain.uncertain([...new Set(doubtful)])] : []),
    ...(uncertainYears.length > 0 ? [words.explain.unknownYears(uncertainYears)] : []),
  ];
}
