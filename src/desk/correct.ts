// Mending one's own events: which there are, what of them may be corrected or taken back, and what stands there now.
import { exitCodes, UserError } from '../errors.ts';
import type { TimelineEntry } from '../procedure/case.ts';
import {
  builderOn,
  correctable,
  correctableFields,
  isWithdrawable,
  spansFrom,
} from '../procedure/mending.ts';
import { type Day, parseMoment } from '../procedure/time.ts';
import { forms, kinds } from '../procedure/words.ts';
import { startOf, wordsAsCorrected } from './history.ts';
import { parseTyped } from './moments.ts';
import type { CaseFile } from './read.ts';
import { proposedEvent } from './record.ts';
import type { Recording } from './recording.ts';
import { officerTyped, type Session } from './session.ts';
import { parseChoice } from './typed-choice.ts';

/** Correctable fields that hold a moment. */
export const correctableMoments = new Set(['at', 'started', 'arrivedAt']);
/** Correctable fields that hold an officer. */
export const correctablePersons = new Set(['by', 'to', 'handedTo']);

/** The events of a case that who types may correct, the newest first. */
export function correctableEvents(session: Session, file: CaseFile): TimelineEntry[] {
  return ownEvents(session, file).filter(
    ({ event }) => event.type !== 'corrected' && event.type !== 'withdrawn',
  );
}

/** The events of a case that who types may take back now, the newest first: nothing builds on them yet. */
export function withdrawableEvents(session: Session, file: CaseFile): TimelineEntry[] {
  return ownEvents(session, file).filter((entry) => mayWithdraw(file, entry));
}

/** True where nothing builds on an event that may be taken back at all. */
export function mayWithdraw({ state }: CaseFile, { event }: TimelineEntry): boolean {
  const events = state.timeline.map((entry) => entry.event);
  const withdrawn = new Set(state.timeline.filter((entry) => entry.withdrawn).map((entry) => entry.event.id));
  return isWithdrawable(event) && builderOn(events, event, null, withdrawn) === undefined;
}

/** The fields of an event that may be corrected, in the order in which they are offered. */
export function fieldsOf({ event }: TimelineEntry): string[] {
  return correctableFields(event);
}

/** What a field holds now, as the archive writes it; null where nothing was written down. */
export function presentValue(file: CaseFile, { event, shown }: TimelineEntry, field: string): string | null {
  if (field === 'started') return startOf(shown);
  const value = correctable[field] === 'words' ? wordsAsCorrected(file, event)[field] : shown[field];
  return typeof value === 'string' ? value : null;
}

/**
 * A typed value as the archive writes it: times and officers are read as anywhere else. UserErrors (exit 2): `value-unknown`
 * for a field or a value that there is not, `value-same`, `started-after-at`, those of times and officers.
 */
export function correctedValue(
  session: Session,
  file: CaseFile,
  event: string,
  field: string,
  typed: string,
): string {
  parseChoice(field, '--field', Object.keys(correctable));
  const entry = file.state.timeline.find((other) => other.event.id === event);
  const value = readValue(session, field, typed, dayOfField(session, file, entry, field));
  // An event or a field that is not there is refused by the procedure, in its own words.
  if (!entry || !fieldsOf(entry).includes(field)) return value;
  if (presentValue(file, entry, field) === value) {
    throw new UserError('value-same', { field, value: typed }, exitCodes.usage);
  }
  if (field === 'started' && !spansFrom(value, entry.shown)) {
    throw new UserError('started-after-at', { started: value, at: entry.shown.at }, exitCodes.usage);
  }
  return value;
}

/** The event that corrects a field: what is personal stands in its words. */
export function correction(
  recording: Recording,
  event: string,
  field: string,
  value: string,
  reason: string,
) {
  const apart = correctable[field] === 'words';
  return proposedEvent(
    recording,
    'corrected',
    { event, field, ...(!apart && { value }) },
    { reason, ...(apart && { value }) },
  );
}

function ownEvents(session: Session, { state }: CaseFile): TimelineEntry[] {
  return state.timeline
    .filter(({ event, withdrawn, unknown }) => {
      return event.recordedBy === session.officer.id && !withdrawn && !unknown;
    })
    .toReversed();
}

const listed: Record<string, readonly string[]> = { form: forms, kind: kinds };

/** A clock alone means the day that the field holds now, or that of its event. */
function dayOfField(
  session: Session,
  file: CaseFile,
  entry: TimelineEntry | undefined,
  field: string,
): Day | undefined {
  if (!entry || !correctableMoments.has(field)) return undefined;
  const at = presentValue(file, entry, field) ?? entry.shown.at;
  return parseMoment(at, session.zone)?.day;
}

function readValue(session: Session, field: string, typed: string, day: Day | undefined): string {
  const allowed = listed[field];
  if (allowed) parseChoice(typed, '--value', allowed);
  if (correctableMoments.has(field)) {
    const moment = parseTyped(typed, '--value', session.context.clock(), session.zone, day);
    if (field === 'started' && moment.precision === 'day') {
      throw new UserError('time-unreadable', { flag: '--value', typed }, exitCodes.usage);
    }
    return moment.at;
  }
  return correctablePersons.has(field) ? officerTyped(session, typed) : typed.trim();
}
