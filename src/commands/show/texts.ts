// The texts of a case: what was asked, what is to be answered, remarks, deliveries, deviations, notes.
import type { CaseFile } from '../../desk/read.ts';
import { answersOf, type Reply, remarksOf, replyOf } from '../../desk/reply.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { Draft, Review } from '../../procedure/case.ts';
import type { Deviation } from '../../procedure/conformance.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import { hidesInquirer, passOf } from '../../procedure/progress.ts';
import type { ChannelKind } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { wrapText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { withPass } from './passes.ts';

/** Who asked, as far as that may be seen, and the whole text. */
export function tellInquiry(
  call: Call<object>,
  { state, record, inquiry }: CaseFile,
  identity: boolean,
): void {
  const { words } = call;
  const { fields, sections } = words.cases;
  tellHeading(call, sections.inquiry);
  if (inquiry.erased || inquiry.damaged) {
    tellLine(call, inquiry.damaged ? words.cases.damaged : words.cases.erased);
    return;
  }
  const mark = state.confidential
    ? words.vocabulary.confidential
    : state.anonymous
      ? words.vocabulary.anonymous
      : null;
  const hidden = identity ? null : mark;
  const details = Object.entries(inquiry.details);
  const name = hidden ?? inquiry.name ?? words.cases.unnamed;
  const rows: [string, string | null][] = [
    [fields.name, state.kind === 'kemendagri-information' ? null : name],
    [fields.contact, hidden === null ? inquiry.contact : null],
    [fields.address, hidden === null ? inquiry.address : null],
    // That of an item is its key in the library, which its subject says in words.
    [fields.externalId, isOfLibrary(record) ? null : inquiry.externalId],
    ...(hidden === null ? details : []),
  ];
  for (const [label, value] of rows) if (value !== null) tellLine(call, `${label}: ${value}`);
  if (hidden !== null && details.length > 0) tellLine(call, words.cases.hiddenDetails(details.length));
  if (hidden !== null) tellLine(call, words.cases.identityHidden);
  call.print.quote(inquiry.text);
  if (inquiry.original !== null) tellLine(call, words.cases.hasOriginal);
}

function isOfLibrary({ events }: CaseFile['record']): boolean {
  return events.some(({ type, item }) => type === 'received' && item !== undefined);
}

/** What was pasted, whole; it names who asked, and is hidden where the name is. */
export function tellOriginal(call: Call<object>, { state, inquiry }: CaseFile, identity: boolean): void {
  const { words } = call;
  if (inquiry.original === null) return;
  tellHeading(call, words.cases.sections.original);
  if (identity || !hidesInquirer(state)) call.print.quote(inquiry.original);
  else tellLine(call, words.cases.identityHidden);
}

/** Every draft with its state, then the newest text whole, or the approved one. */
export function tellDrafts(call: Call<object>, session: Session, file: CaseFile): void {
  const { words } = call;
  const { state } = file;
  if (state.drafts.length === 0) return;
  tellHeading(call, words.cases.sections.drafts);
  for (const draft of state.drafts) {
    const when = momentWords(call, session, eventShown(file, draft.event).at);
    const by = nameOf(session, draft.by);
    const told = { round: draft.round, by, when, state: words.cases.draftStates[draftState(file, draft)] };
    tellLine(call, withPass(call, state, draft.pass, words.cases.draftLine(told)));
  }
  const corrected = state.reviews.findLast(({ decision }) => decision === 'approved-corrected');
  const newest = state.approval?.reply ?? state.drafts.at(-1)?.reply ?? '';
  if (corrected && state.approval?.event === corrected.event) {
    const when = momentWords(call, session, corrected.at);
    tellLine(call, words.cases.correctedReply(nameOf(session, corrected.by), when));
  }
  const reply: Reply | null = replyOf(file, newest);
  if (reply) call.print.quote(reply.body);
  else tellLine(call, file.damages.length > 0 ? words.cases.damaged : words.cases.erased);
}

function draftState({ state }: CaseFile, draft: Draft): keyof Call<object>['words']['cases']['draftStates'] {
  if (state.approval?.reply === draft.reply) return 'approved';
  const ofPass = state.drafts.filter(({ pass }) => pass === draft.pass);
  if (ofPass.findLast(({ round }) => round === draft.round) !== draft) return 'replaced';
  const isHere = (other: { pass: number; round: number }) =>
    other.pass === draft.pass && other.round === draft.round;
  const review = state.reviews.findLast(isHere);
  if (review?.decision === 'revise') return 'revised';
  if (ofPass.at(-1) !== draft) return 'replaced';
  if (review) return 'approved';
  return state.rows.some((row) => row.step === 5 && isHere(row)) ? 'submitted' : 'written';
}

/** The remarks of every revision, each with its answer. */
export function tellRemarks(call: Call<object>, session: Session, file: CaseFile): void {
  const { words } = call;
  const revisions = file.state.reviews.filter(({ decision }) => decision === 'revise');
  if (revisions.length === 0) return;
  tellHeading(call, words.cases.sections.remarks);
  for (const review of revisions) {
    const when = momentWords(call, session, review.at);
    const told = words.cases.remarkRound(review.round, nameOf(session, review.by), when);
    tellLine(call, withPass(call, file.state, review.pass, told));
    const answers = answersTo(file, review);
    remarksOf(file, review).forEach((remark, index) => {
      tellLine(call, `${index + 1}. ${remark}`, '  ');
      const answer = answers[String(index + 1)];
      const told = !answer ? words.cases.unanswered : 'text' in answer ? answer.text : words.cases.fixed;
      tellLine(call, words.cases.answer(told), '     ');
    });
  }
}

/** The answers of the next round: those of its drafts, and those given at its hand-in. */
function answersTo(file: CaseFile, { pass, round }: Review): ReturnType<typeof answersOf> {
  const given = file.state.timeline
    .filter(({ obeyed, withdrawn }) => obeyed && !withdrawn)
    .filter(({ event }) => event.type === 'drafted' || event.type === 'submitted')
    .filter(({ event }) => event['round'] === round + 1 && passOf(file.state, event.id) === pass);
  return Object.assign({}, ...given.map(({ event }) => answersOf(file, event.id)));
}

export function tellDeliveries(call: Call<object>, session: Session, file: CaseFile): void {
  const { words } = call;
  const { deliveries } = file.state;
  if (deliveries.length === 0) return;
  tellHeading(call, words.cases.sections.deliveries);
  for (const [index, { event, route, outcome, messageId }] of deliveries.entries()) {
    const when = momentWords(call, session, eventShown(file, event).at);
    const channel = routeName(words, file, route);
    const again = deliveries.slice(index + 1).some((later) => later.messageId === messageId);
    const became = outcome === 'sending' && again ? words.cases.resent : words.cases.outcomes[outcome];
    tellLine(call, words.cases.deliveryLine(channel, when, became));
    if (isUnasked(file)) tellLine(call, receiptOf(file, event), '    ');
  }
}

function routeName(words: Catalogue, file: CaseFile, route: string): string {
  const way = route === 'letter' ? 'circular' : 'article';
  if (isUnasked(file)) return words.life.kemendagri.ways[way];
  return words.vocabulary.channels[route as ChannelKind] ?? route;
}

/** Kemendagri information goes to many: the receipt is their list, or the address of the article. */
function isUnasked({ state }: CaseFile): boolean {
  return state.kind === 'kemendagri-information';
}

function receiptOf(file: CaseFile, id: string): string {
  return String(file.words(eventShown(file, id))?.['receipt'] ?? '');
}

export function tellDeviations(call: Call<object>, deviations: readonly Deviation[]): void {
  const { words } = call;
  if (deviations.length === 0) return;
  tellHeading(call, words.cases.sections.deviations);
  for (const { code, event, step, pass } of deviations) {
    const told = words.cases.deviationLine(event, step ?? null, words.cases.deviations[code]);
    tellLine(call, pass === undefined ? told : words.life.reopening.of(told, pass));
  }
}

export function tellNotes(call: Call<object>, session: Session, file: CaseFile): void {
  const notes = file.state.timeline.filter(({ event, withdrawn }) => event.type === 'noted' && !withdrawn);
  if (notes.length === 0) return;
  tellHeading(call, call.words.cases.sections.notes);
  for (const { event, shown } of notes) {
    tellLine(call, `${nameOf(session, event.by)}, ${momentWords(call, session, shown.at)}`);
    call.print.quote(String(file.words(event)?.['text'] ?? call.words.cases.erased));
  }
}

export function tellHeading({ print }: Call<object>, text: string): void {
  print.line();
  print.line(print.style.heading(text));
}

/** One entry; what goes on below it stands further in. */
export function tellLine({ print }: Call<object>, text: string, first = '  '): void {
  const lines = wrapText(cleanLine(text), print.columns, { indent: `${first}  `, first });
  for (const line of lines) print.line(line);
}

function eventShown(file: CaseFile, id: string): ProcedureEvent {
  return file.state.timeline.find(({ event }) => event.id === id)?.shown as ProcedureEvent;
}
