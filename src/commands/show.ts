// sop show: one case at a glance, then its texts, and every event.
import { openReading } from '../desk/as-of.ts';
import { caseJson } from '../desk/case-json.ts';
import { findCase } from '../desk/find-case.ts';
import { type CaseFile, tolerantFile, type WordsDamage } from '../desk/read.ts';
import { nameOf, type Session, today } from '../desk/session.ts';
import { awaitedToday, waitedSince, workingDayMinutes } from '../desk/waiting.ts';
import { exitCodes } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { deviationsOf, reckonSteps } from '../procedure/conformance.ts';
import type { ClosingReason } from '../procedure/events/closed.ts';
import { isToldLater } from '../procedure/events/forwarded.ts';
import { isEnded, openQuestion } from '../procedure/progress.ts';
import { cleanLine } from '../terminal/clean.ts';
import { wrapText } from '../terminal/text.ts';
import { openCheck } from './citations/checking.ts';
import { type Call, defineCommand } from './command.ts';
import { nextCommand } from './next-command.ts';
import { tellDamaged, tellProblems } from './problems.ts';
import { momentWords } from './recording.ts';
import { tellCompleteness } from './show/completeness.ts';
import { limitLines, statusWithLimit } from './show/deadlines.ts';
import { tellLegalBasis } from './show/legal-basis.ts';
import { initialsDoubt, paperLines, tellAttachments, tellSignatures } from './show/papers.ts';
import { tellReopenings } from './show/passes.ts';
import { tellExternalWaits, tellQuestions, waitingLines } from './show/questions.ts';
import { tellSteps } from './show/steps.ts';
import {
  tellDeliveries,
  tellDeviations,
  tellDrafts,
  tellInquiry,
  tellNotes,
  tellOriginal,
  tellRemarks,
} from './show/texts.ts';
import { tellTimeline } from './show/timeline.ts';

export const show = defineCommand({
  arguments: '<case>',
  options: { 'as-of': 'value', 'with-original': 'flag', 'with-identity': 'flag' },
  async run(call) {
    const { print, options, words } = call;
    const session = openReading(call.context, options);
    tellProblems(call, session.view.problems);
    tellDamaged(call, session.damages);
    const file = tolerantFile(findCase(session, call.args[0] ?? ''));
    if (options.json) {
      const value = caseJson(session, file, options.withIdentity === true, openCheck(call, session));
      print.json({ ...value, ...(file.damages.length > 0 && { damaged: file.damages.map(damageJson) }) });
      tellDamaged(call, file.damages);
      return exitCodes.done;
    }
    const steps = reckonSteps(file.state, session.office.calendar);
    tellHead(call, session, file);
    tellSteps(call, session, file, steps);
    tellExternalWaits(call, session, file, steps);
    tellCompleteness(call, session, file);
    tellInquiry(call, file, options.withIdentity === true);
    if (options.withOriginal) tellOriginal(call, file, options.withIdentity === true);
    tellReopenings(call, session, file);
    tellQuestions(call, session, file);
    tellDrafts(call, session, file);
    tellLegalBasis(call, session, file);
    tellRemarks(call, session, file);
    tellDeliveries(call, session, file);
    tellSignatures(call, session, file);
    tellAttachments(call, file, options.withIdentity === true);
    tellDeviations(call, deviationsOf(file.state, steps));
    tellNotes(call, session, file);
    tellTimeline(call, session, file);
    tellDamaged(call, file.damages);
    const { unknown, absent } = file.state;
    const writable = unknown.length === 0 && absent.length === 0 && file.damages.length === 0;
    const next = answerCommand(file) ?? nextCommand(file.state);
    if (next && writable && options.asOf === undefined) print.next(words.general.next, next);
    return exitCodes.done;
  },
});

/** While someone outside is waited for, what comes next is their answer. */
function answerCommand({ state }: CaseFile): string | undefined {
  return openQuestion(state) ? `sop answer ${shortNumber(state.number)} "…"` : undefined;
}

function damageJson({ code, values }: WordsDamage): Record<string, unknown> {
  return { code, ...(values as Record<string, unknown>) };
}

function tellHead(call: Call<object>, session: Session, file: CaseFile): void {
  const { print, words } = call;
  const { state, inquiry } = file;
  const { style, columns } = print;
  const hidden = inquiry.damaged ? words.cases.damaged : words.cases.erased;
  const subject = inquiry.erased || inquiry.damaged ? hidden : inquiry.subject;
  const [first = '', ...more] = wrapText(cleanLine(subject), columns - state.number.length - 2);
  print.line(`${style.caseNumber(state.number)}  ${first}`);
  for (const line of more) print.line(`${' '.repeat(state.number.length + 2)}${line}`);
  const channel = words.vocabulary.channels[state.channel];
  const told = [
    words.cases.arrived(
      words.vocabulary.sentence(words.vocabulary.kinds[state.kind]),
      inquiry.platform ? `${channel} (${cleanLine(inquiry.platform)})` : channel,
      momentWords(call, session, state.arrivedAt),
    ),
    ...statusLines(call, session, file),
    ...limitLines(call, session, file),
    ...paperLines(call, session, file),
    ...(state.confidential ? [words.cases.flags.confidential] : []),
    ...(state.anonymous && !state.confidential ? [words.cases.flags.anonymous] : []),
  ];
  for (const text of told) print.wrapped(text);
  const doubts = [
    ...(state.absent.length > 0 ? [words.cases.incomplete(state.absent.join(', '))] : []),
    ...(state.unknown.length > 0 ? [words.cases.unknownEvents(state.unknown.map(cleanLine).join(', '))] : []),
  ];
  const initials = initialsDoubt(call, session, file);
  for (const doubt of initials === null ? doubts : [...doubts, initials]) print.look(doubt);
}

function statusLines(call: Call<object>, session: Session, file: CaseFile): string[] {
  const { state } = file;
  const { words } = call;
  const status = words.vocabulary.statuses[state.status].toUpperCase();
  if (isEnded(state)) {
    const ending = state.timeline.findLast(
      ({ event, obeyed, withdrawn }) =>
        obeyed &&
        !withdrawn &&
        !event.late &&
        ['replied', 'forwarded', 'closed', 'dispositioned'].includes(event.type) &&
        (event.type !== 'forwarded' || !isToldLater(state, event.id)),
    );
    const at = ending ? momentWords(call, session, ending.shown.at) : '';
    const { closingReasons, closedByDisposition } = words.vocabulary;
    const reason =
      state.closedFor &&
      (closedByDisposition[state.closedFor] ?? closingReasons[state.closedFor as ClosingReason]);
    const closed = state.status === 'closed' && reason ? [words.cases.closedFor(reason)] : [];
    return [statusWithLimit(call, session, file, words.cases.statusAt(status, at)), ...closed];
  }
  const { calendar } = session.office;
  const { since, minutes } = waitedSince(state, session.begun, calendar);
  const wholeDay = workingDayMinutes(today(session), calendar);
  const duration = minutes === null || minutes >= wholeDay ? null : words.dates.duration(minutes);
  const awaited = awaitedToday(session, state);
  return [
    words.cases.statusSince(status, since ? words.dates.short(since, session.zone) : '', duration),
    ...(awaited?.officer ? [waitsForWords(call, session, awaited.officer, awaited.named)] : []),
    ...waitingLines(call, session, file),
  ];
}

/** Whoever is waited for, and whom a disposition had named where that is another. */
function waitsForWords(
  { words }: Call<object>,
  session: Session,
  officer: string,
  named: string | null,
): string {
  const name = cleanLine(nameOf(session, officer));
  const other = named !== null && named !== officer ? cleanLine(nameOf(session, named)) : null;
  return other === null ? words.cases.waitsFor(name) : words.cases.waitsInstead(name, other);
}
