// One case as the JSON that scripts rely on; fields may be added, never changed.
import type { TimelineEntry } from '../procedure/case.ts';
import { completenessOf } from '../procedure/completeness.ts';
import { deviationsOf, reckonSteps, type StepResult } from '../procedure/conformance.ts';
import { hidesInquirer, rolesOfStep, waits } from '../procedure/progress.ts';
import { minutesOrNull } from '../procedure/reckoning.ts';
import { appointmentFor } from '../procedure/stand-ins.ts';
import type { CitationCheck } from './citations/check.ts';
import { citationsNow } from './citations/current.ts';
import { limitJson, limitsOf } from './deadlines.ts';
import { changedFields } from './history.ts';
import { completenessJson } from './incomplete.ts';
import { outagesOfStep } from './outages.ts';
import { paperworkJson } from './paperwork.ts';
import { externalJson, openQuestionsOf, questionJson, questionsOf } from './questions.ts';
import { type CaseFile, eventOf } from './read.ts';
import { answersOf, remarksOf, replyOf } from './reply.ts';
import type { Session } from './session.ts';
import { awaitedToday } from './waiting.ts';

/**
 * The value that `sop show --json` prints; what is not known or comes from no event is null or empty.
 * Who asked not to be named is named only where `identity` is asked for.
 */
export function caseJson(
  session: Session,
  file: CaseFile,
  identity: boolean,
  check: CitationCheck,
): Record<string, unknown> {
  const { state, inquiry } = file;
  const hidden = !identity && hidesInquirer(state);
  const steps = reckonSteps(state, session.office.calendar);
  const completeness = completenessOf(state);
  const awaited = awaitedToday(session, state);
  const [external] = openQuestionsOf(session, file);
  const received = state.timeline.find(({ event }) => event.type === 'received');
  return {
    number: state.number,
    kind: state.kind,
    channel: state.channel,
    ...(inquiry.externalId !== null && { externalId: inquiry.externalId }),
    flags: { anonymous: state.anonymous, confidential: state.confidential },
    status: state.status,
    ...(state.closedFor !== null && { closedFor: state.closedFor }),
    step: waits[state.status].step,
    waitingFor: awaited && {
      role: awaited.role,
      ...(awaited.officer !== null && { officer: awaited.officer }),
      ...(awaited.named !== null && awaited.named !== awaited.officer && { named: awaited.named }),
      ...(external && { external: externalJson(external) }),
    },
    round: state.round,
    pass: state.pass,
    arrivedAt: state.arrivedAt,
    takenInAt: received?.shown.at ?? null,
    inquiry: inquiryJson(file, hidden),
    ...(inquiry.erased && { erased: true }),
    incomplete: state.absent,
    steps: steps.map((step) => ({
      ...stepJson(step),
      ...completenessJson(completeness, step),
      ...actingJson(session, step),
      outages: outagesJson(session, step),
    })),
    deadlines: limitsOf(session, state).map((limit) => limitJson(session, limit)),
    drafts: state.drafts.map((draft) => draftJson(file, draft)),
    reviews: state.reviews.map((review) => ({
      event: review.event,
      pass: review.pass,
      round: review.round,
      by: review.by,
      at: review.at,
      decision: review.decision,
      remarks: remarksOf(file, review),
    })),
    questions: questionsOf(session, file).map(questionJson),
    ...paperworkJson(session, file, hidden),
    citations: citationsNow(check, file),
    deliveries: state.deliveries.map((delivery) => ({ ...delivery, at: eventOf(file, delivery.event).at })),
    deviations: deviationsOf(state, steps),
    conflicts: [],
    events: state.timeline.map((entry) => eventJson(file, entry, hidden)),
  };
}

function inquiryJson({ inquiry }: CaseFile, hidden: boolean): Record<string, unknown> | null {
  if (inquiry.erased || inquiry.damaged) return null;
  return {
    subject: inquiry.subject,
    text: inquiry.text,
    ...(!hidden && inquiry.name !== null && { name: inquiry.name }),
    ...(!hidden && inquiry.contact !== null && { contact: inquiry.contact }),
    ...(!hidden && inquiry.address !== null && { address: inquiry.address }),
    ...(inquiry.platform !== null && { platform: inquiry.platform }),
    ...(!hidden && inquiry.original !== null && { original: inquiry.original }),
    ...(!hidden && Object.keys(inquiry.details).length > 0 && { details: inquiry.details }),
  };
}

function stepJson(result: StepResult): Record<string, unknown> {
  const { row, last, begin } = result;
  return {
    step: result.step,
    pass: result.pass,
    round: result.round,
    by: last.by,
    ...(row.named !== null && { named: row.named }),
    recordedBy: last.recordedBy,
    form: last.form,
    ...(begin && { startedAt: begin.at }),
    at: last.at,
    precision: last.at.length === 10 ? 'day' : 'time',
    source: last.source,
    handlingMinutes: minutesOrNull(result.handlingSeconds),
    elapsedMinutes: minutesOrNull(result.elapsedSeconds),
    externalMinutes: minutesOrNull(result.externalSeconds),
    standardMinutes: result.standardMinutes,
    within: result.within,
    ...(result.judgedOn !== null && { judgedOn: result.judgedOn }),
  };
}

/** In whose place someone acted. */
function actingJson(session: Session, { step, last, end }: StepResult): Record<string, unknown> {
  const roles = rolesOfStep[step];
  const standing = roles && end && appointmentFor(session.office, last.by, roles, end.day);
  return standing?.standIn ? { standIn: standing.standIn } : {};
}

function outagesJson(session: Session, step: StepResult): unknown[] {
  return outagesOfStep(session, step).map(({ event, system, from, to, minutes }) => ({
    event,
    system,
    from,
    to,
    minutes,
  }));
}

function draftJson(file: CaseFile, draft: CaseFile['state']['drafts'][number]): Record<string, unknown> {
  const reply = replyOf(file, draft.reply);
  const entry = file.state.timeline.find(({ event }) => event.id === draft.event);
  return {
    event: draft.event,
    pass: draft.pass,
    round: draft.round,
    by: draft.by,
    at: entry?.shown.at ?? null,
    hash: draft.reply,
    subject: reply?.subject ?? null,
    text: reply?.body ?? null,
    answers: reply ? answersOf(file, draft.event) : {},
    submitted: file.state.submission?.reply === draft.reply,
    approved: file.state.approval?.reply === draft.reply,
  };
}

function eventJson(file: CaseFile, entry: TimelineEntry, hidden: boolean): Record<string, unknown> {
  const { event, obeyed, withdrawn, unknown, refusal } = entry;
  const {
    hash: _hash,
    prev: _prev,
    after: _after,
    clock: _clock,
    words: _words,
    case: _case,
    ...fields
  } = event;
  const words = wordsOf(file, entry, hidden);
  const changed = changedFields(entry);
  return {
    ...fields,
    obeyed,
    withdrawn,
    ...(unknown && { unknown }),
    ...(refusal && { refusal }),
    ...(Object.keys(changed).length > 0 && { corrected: changed }),
    ...(words && { words }),
  };
}

/** What the event filed; the inquiry and the drafts stand above, and identities only there. */
function wordsOf(file: CaseFile, { event }: TimelineEntry, hidden: boolean): Record<string, unknown> | null {
  if (event.type === 'received' || event.type === 'drafted') return null;
  if (hidden && (event.type === 'sending' || event['field'] === 'contact')) return null;
  const filed = file.words(event);
  if (!filed) return null;
  const { id: _id, salt: _salt, ...words } = filed;
  return hidden ? withoutIdentity(event.type, words) : words;
}

/** Fields of a request tell who asks, and so may the names of files. */
function withoutIdentity(type: string, words: Record<string, unknown>): Record<string, unknown> {
  if (type !== 'classified' && type !== 'attached') return words;
  const { details: _details, files, ...others } = words;
  const listed = files as Record<string, unknown>[] | undefined;
  return { ...others, ...(listed && { files: listed.map(({ name: _name, ...file }) => file) }) };
}
