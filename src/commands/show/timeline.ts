// Every event of a case in its order: what, when, by whom, and what became of it.
import { nameOfKey } from '../../desk/citations/cite.ts';
import { correctableMoments, correctablePersons } from '../../desk/correct.ts';
import { changedFields } from '../../desk/history.ts';
import { eventAwaits } from '../../desk/initials.ts';
import { standInTitle } from '../../desk/people.ts';
import type { CaseFile } from '../../desk/read.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import type { Catalogue, Message } from '../../language/catalogue.ts';
import type { TimelineEntry } from '../../procedure/case.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import type { ClosingReason } from '../../procedure/events/closed.ts';
import type { DispositionAction } from '../../procedure/events/dispositioned.ts';
import { isToldLater } from '../../procedure/events/forwarded.ts';
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import { decidingRoles, hidesInquirer } from '../../procedure/progress.ts';
import { type Moment, parseMoment, wallOf } from '../../procedure/time.ts';
import type {
  CaseClass,
  ChannelKind,
  Kind,
  LinkRelation,
  NumberRegister,
  PrintedDocument,
  SigningAuthority,
} from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { tellHeading } from './texts.ts';

export function tellTimeline(call: Call<object>, session: Session, file: CaseFile): void {
  const { print, words } = call;
  tellHeading(call, words.cases.sections.events);
  const rows = file.state.timeline.map((entry) => ({
    entry,
    code: entry.event.id,
    time: eventTime(entry.shown.at, session, words),
  }));
  const codeWidth = Math.max(0, ...rows.map(({ code }) => code.length));
  const timeWidth = Math.max(0, ...rows.map(({ time }) => time.length));
  const indent = ' '.repeat(codeWidth + timeWidth + 6);
  for (const { entry, code, time } of rows) {
    const first = `  ${padText(code, codeWidth)}  ${padText(time, timeWidth)}  `;
    const told = eventLine(call, session, file, entry);
    const paint =
      entry.obeyed && !entry.withdrawn && !entry.unknown ? (text: string) => text : print.style.dim;
    print.wrapped(told, { indent, first, paint });
  }
}

/** What happened, who did it, and what became of it. */
export function eventLine(
  call: Call<object>,
  session: Session,
  file: CaseFile,
  entry: TimelineEntry,
): string {
  const { words } = call;
  const sentence = `${eventSentence(words, session, file, entry)}; ${whoOf(words, session, entry)}`;
  return [sentence, ...marksOf(call, session, file, entry)].map(cleanLine).join('; ');
}

/** `Sen 23 Nov 09.10`, with the year where it is not this one. */
export function eventTime(at: string | Moment, { begun, zone }: Session, { dates }: Catalogue): string {
  const moment = typeof at === 'string' ? parseMoment(at, zone) : at;
  if (!moment) return String(at);
  const sameYear = wallOf(moment.instant, zone).year === wallOf(begun, zone).year;
  return sameYear ? dates.shorter(moment, zone) : dates.short(moment, zone).replace(` ${zone.label}`, '');
}

/** What happened, in one line; texts are as they were stored. */
export function eventSentence(
  words: Catalogue,
  session: Session,
  file: CaseFile,
  { event, unknown }: TimelineEntry,
): string {
  const { events } = words.cases;
  if (unknown) return events.unknown(event.type);
  const filed = file.words(event) ?? {};
  const text = (field: string) => (typeof filed[field] === 'string' ? (filed[field] as string) : '');
  const number = (field: string) => Number(event[field] ?? 0);
  const person = (field: string) => nameOf(session, String(event[field]));
  const channel = (field: string) =>
    words.vocabulary.channels[event[field] as ChannelKind] ?? String(event[field]);
  switch (event.type) {
    case 'received':
      return events.received(channel('channel'));
    case 'printed':
      return events.printed(
        event['document'] as PrintedDocument,
        event['handedTo'] ? person('handedTo') : null,
      );
    case 'dispositioned':
      return events.dispositioned({
        step: number('step'),
        action: event['action'] as DispositionAction,
        to: event['to'] ? person('to') : text('toOffice'),
        told: [text('instruction'), text('note')].filter(Boolean).join('; '),
      });
    case 'drafted':
      return events.drafted(number('round'), number('materials'));
    case 'submitted':
      return events.submitted(number('round'));
    case 'reviewed': {
      const decision = words.cases.decisions[String(event['decision'])] ?? String(event['decision']);
      return events.reviewed(number('round'), decision, number('remarks'));
    }
    case 'sending':
      return events.sending(channel('route'));
    case 'replied':
      return events.replied(channel('route'), text('receipt'));
    case 'send-failed':
      return events['send-failed'](channel('route'), text('detail'));
    case 'noted':
      return events.noted(text('text'));
    case 'closed':
      return events.closed(event['reason'] as ClosingReason, text('note'));
    case 'attached':
      return events.attached({
        names: hidesInquirer(file.state) ? null : fileNames(filed),
        files: number('files'),
        event: (event['for'] as string | undefined) ?? null,
      });
    case 'linked':
      return events.linked(event['relation'] as LinkRelation, String(event['to']));
    case 'classified':
      return events.classified(classifiedParts(words, event, filed), text('note'));
    case 'asked':
      return events.asked(
        text('whom') || (event['officer'] ? person('officer') : askedOf(words, event)),
        text('question'),
      );
    case 'answered':
      return events.answered(String(event['question']), text('text'));
    case 'numbered':
      return events.numbered(event['register'] as NumberRegister, text('number'));
    case 'signed':
      return events.signed({
        document: String(event['document']),
        who: event['signer'] ? person('signer') : text('name'),
        authority: event['authority'] as SigningAuthority,
      });
    case 'forwarded':
      return isToldLater(file.state, event.id)
        ? events.toldLater(text('how'))
        : events.forwarded(text('toOffice'), event['notified'] === true, text('how'));
    case 'countersigned':
      return events.countersigned(event['events'] as string[]);
    case 'deadline-extended':
      return events['deadline-extended'](limitName(words, session, event), text('reason'));
    case 'reopened':
      return events.reopened(event['reason'] as ReopeningReason, text('note'));
    case 'corrected':
      return events.corrected({
        event: String(event['event']),
        field: String(event['field']),
        value: fieldText(words, session, String(event['field']), correctedValue(file, event)),
        reason: text('reason'),
      });
    case 'withdrawn':
      return events.withdrawn(String(event['event']), text('reason'));
    default:
      return event.type;
  }
}

/** A limit by its name, one of the office's own too. */
function limitName({ deadlines }: Catalogue, { office }: Session, event: ProcedureEvent): string {
  const id = String(event['deadline']);
  const own = office.deadlines.find(({ rule, own }) => rule === id && own)?.own;
  return deadlines.nameOf({ id, ...(own && { name: own.name }) });
}

function askedOf({ vocabulary }: Catalogue, event: ProcedureEvent): string {
  return vocabulary.askedOf[event['of'] as 'office'] ?? String(event['of'] ?? '');
}

/** The names of the files that an event filed. */
export function fileNames(filed: Record<string, unknown>): string[] {
  const files = (filed['files'] as { name?: unknown }[] | undefined) ?? [];
  return files.map(({ name }) => String(name ?? ''));
}

/** What a classification changed, in words. */
export function classifiedParts(
  words: Catalogue,
  event: ProcedureEvent,
  filed: Record<string, unknown>,
): string[] {
  const say = words.cases.events.classifiedParts;
  const details = (filed['details'] as unknown[] | undefined) ?? [];
  return [
    ...(event['kind'] === undefined ? [] : [say.kind(event['kind'] as Kind)]),
    ...(event['class'] === undefined ? [] : [say.class(event['class'] as CaseClass | null)]),
    ...(event['anonymous'] === undefined ? [] : [say.anonymous(event['anonymous'] === true)]),
    ...(event['confidential'] === undefined ? [] : [say.confidential(event['confidential'] === true)]),
    ...(event['details'] === undefined ? [] : [say.details(details.length)]),
  ];
}

/** A corrected contact of someone who is not named is not shown either. */
function correctedValue(file: CaseFile, event: ProcedureEvent): unknown {
  const hidden = hidesInquirer(file.state);
  if (hidden && event['field'] === 'contact') return '…';
  return event['value'] ?? file.words(event)?.['value'] ?? '';
}

function whoOf(words: Catalogue, session: Session, { event, shown }: TimelineEntry): string {
  const day = parseMoment(shown.at, session.zone)?.day ?? shown.at.slice(0, 10);
  const title = standInTitle(session, shown.by, decidingRoles(shown), day);
  const name = words.cases.actingAs(nameOf(session, shown.by), title);
  const when = eventTime(event.recordedAt, session, words);
  const later = when !== eventTime(shown.at, session, words);
  if (shown.by !== event.recordedBy) {
    const form = words.vocabulary.forms[shown.form] ?? shown.form;
    return words.cases.eventFor({ name, form, recordedBy: nameOf(session, event.recordedBy), when });
  }
  return event.source === 'stated' && later ? words.cases.eventStated(name, when) : words.cases.eventBy(name);
}

function marksOf(call: Call<object>, session: Session, file: CaseFile, entry: TimelineEntry): string[] {
  const { words } = call;
  const { marks } = words.cases;
  const { event } = entry;
  const filed = event.words === undefined ? null : file.words(event);
  const files = filed?.['files'];
  // That a corrected time is a stated one goes without saying.
  const changed = Object.entries(changedFields(entry)).filter(([field]) => field !== 'source');
  return [
    ...(Array.isArray(files) && event.type !== 'attached' ? [marks.files(files.length)] : []),
    ...(event.irregular ? [marks.irregular(String(filed?.['irregularReason'] ?? ''))] : []),
    ...(event.late ? [marks.late] : []),
    ...citationMarks(words, event, filed),
    ...(typeof filed?.['message'] === 'string' && event.type === 'reviewed'
      ? [marks.message(filed['message'])]
      : []),
    ...(eventAwaits(file, event.id) ? [words.paperwork.countersign.mark] : []),
    ...changed.map(([field, { was, is }]) =>
      marks.corrected(field, fieldText(words, session, field, was), fieldText(words, session, field, is)),
    ),
    ...(entry.withdrawn ? [marks.withdrawn] : []),
    ...(entry.obeyed ? [] : [marks.notObeyed(reasonOf(call, session, file, entry))]),
  ];
}

/** How many instruments a reply cites; the revoked ones that it cites all the same, and why. */
function citationMarks(
  { citations }: Catalogue,
  event: ProcedureEvent,
  filed: Record<string, unknown> | null,
): string[] {
  const count = Number(event['citations'] ?? 0);
  const keys = event['acceptedRevoked'];
  const why = String(filed?.['acceptedWhy'] ?? '');
  const names = Array.isArray(keys) ? keys.map((key) => nameOfKey(null, String(key))) : [];
  return [
    ...(count > 0 ? [citations.cited(count)] : []),
    ...(names.length > 0 ? [citations.accepted(names, why)] : []),
  ];
}

/** What a field of an event holds: times, officers and what stands in a list in words, anything else as it stands. */
export function fieldText(words: Catalogue, session: Session, field: string, value: unknown): string {
  if (value === null || value === undefined) return words.life.correcting.empty;
  const text = String(value);
  if (correctableMoments.has(field)) return eventTime(text, session, words);
  if (correctablePersons.has(field)) return nameOf(session, text);
  const { forms, kinds } = words.vocabulary;
  const listed: Record<string, Record<string, string>> = { form: forms, kind: kinds };
  return listed[field]?.[text] ?? text;
}

function reasonOf({ words }: Call<object>, session: Session, file: CaseFile, entry: TimelineEntry): string {
  if (!entry.refusal) return '';
  const { refusal, event } = entry;
  const values = {
    number: file.state.number,
    type: event.type,
    refusal,
    nameOf: (id: string) => nameOf(session, id),
    zone: session.zone,
  };
  const message: Message = words.errors.refused(values);
  return message.why?.[0] ?? '';
}
