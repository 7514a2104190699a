// Step 1: inquiries become cases, numbered under the lock; one that is there already becomes none.
import type { Inquiry } from '../intake/inquiry.ts';
import { foldCase } from '../procedure/case.ts';
import { formatNumber } from '../procedure/case-number.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { refuseProposal } from '../procedure/judgement.ts';
import type { Office } from '../procedure/office.ts';
import { wallOf } from '../procedure/time.ts';
import { type ArchiveView, append, type NewEvent, type Warning } from './archive.ts';
import { officeAt } from './read.ts';
import { proposedEvent, refuseClock, refusedError } from './record.ts';
import type { Recording } from './recording.ts';
import { nowOf, recordingDevice, type Session } from './session.ts';
import {
  addKnown,
  createKnown,
  findKnown,
  type KnownInquiries,
  learnKnown,
} from './take-in/known-inquiries.ts';

export type Outcome =
  | { outcome: 'received'; number: string; event: ProcedureEvent }
  /** It is the case `number` already; `changed`: the same external id, another text, which is not recorded. */
  | { outcome: 'duplicate'; number: string; changed: boolean };

export interface TakenIn {
  /** One for each inquiry, in their order; null where the program was asked to end before it. */
  outcomes: (Outcome | null)[];
  published: boolean;
  warnings: Warning[];
}

/** Records one inquiry as a case. Errors: those of `takeIn`. */
export async function takeInOne(
  session: Session,
  inquiry: Inquiry,
  recording: Recording,
): Promise<TakenIn & { outcome: Outcome }> {
  const known = createKnown();
  const taken = await takeInAs(session, [inquiry], recording, known, inquiry);
  return { ...taken, outcome: taken.outcomes[0] as Outcome };
}

/**
 * Records inquiries as cases with numbers in their order, all by one recording; `known` is brought up to date first.
 * Throws UserError `refused` (exit 3), `clock-doubt` and those of `append` (exit 4).
 */
export async function takeIn(
  session: Session,
  inquiries: readonly Inquiry[],
  recording: Recording,
  known: KnownInquiries,
): Promise<TakenIn> {
  return takeInAs(session, inquiries, recording, known);
}

async function takeInAs(
  session: Session,
  inquiries: readonly Inquiry[],
  recording: Recording,
  known: KnownInquiries,
  only?: Inquiry,
): Promise<TakenIn> {
  const device = recordingDevice(session);
  const found: ({ number: string; changed: boolean } | null)[] = [];
  const result = await append(session.context, session.path, session.zone, (view) => {
    refuseClock(session, view, recording.clockOk);
    learnKnown(known, view, only);
    const office = officeAt(view);
    const nextNumber = numberer(session, view, device);
    const events: NewEvent[] = [];
    for (const inquiry of inquiries) {
      const duplicate = findKnown(known, inquiry);
      found.push(duplicate);
      if (duplicate) continue;
      const event = receivedEvent(inquiry, nextNumber(), recording);
      refuseUnlawful(session, event, device, office);
      addKnown(known, event.case as string, inquiry);
      events.push(event);
    }
    return events;
  });
  const recorded = result.events.values();
  const outcomes = found.map((duplicate): Outcome | null => {
    if (duplicate) return { outcome: 'duplicate', ...duplicate };
    const event = recorded.next().value;
    return event ? { outcome: 'received', number: event.case as string, event } : null;
  });
  const stop = outcomes.indexOf(null);
  if (stop >= 0) outcomes.fill(null, stop);
  return { outcomes, published: result.published, warnings: result.warnings };
}

/** Serials of this year and device; the year is that of the clock in the office's zone. */
function numberer(session: Session, view: ArchiveView, device: string): () => string {
  const { year } = wallOf(session.context.clock(), session.zone);
  let serial = view.lastSerial(year);
  return () => {
    serial += 1;
    return formatNumber(year, device, serial);
  };
}

function receivedEvent(inquiry: Inquiry, number: string, recording: Recording): NewEvent {
  const { kind, channel, anonymous, confidential, arrivedAt, item, details, ...words } = inquiry;
  const fields = {
    case: number,
    kind,
    channel,
    anonymous,
    confidential,
    arrivedAt,
    ...(item !== undefined && { item }),
  };
  // Headings are a stranger's words and need not be ASCII, as the keys of an entry must; so they stand in pairs.
  const more = details && { details: Object.entries(details) };
  return proposedEvent(recording, 'received', fields, { ...words, ...more });
}

function refuseUnlawful(session: Session, event: NewEvent, device: string, office: Office): void {
  const number = event.case as string;
  const state = foldCase({ number, events: [], absent: [] }, office);
  const refusal = refuseProposal(state, { event, device, now: nowOf(session) }, office);
  if (refusal) throw refusedError(session, number, event, refusal);
}
