// Event streams for tests of the procedure, told as a story: one call an event, one office that judges it.
import { createHash } from 'node:crypto';
import { type Case, foldCase } from '../../src/procedure/case.ts';
import {
  type Deviation,
  deviationsOf,
  reckonSteps,
  type StepResult,
} from '../../src/procedure/conformance.ts';
import { awaitingInitials } from '../../src/procedure/countersigning.ts';
import type { Form, ProcedureEvent, ProposedEvent } from '../../src/procedure/event.ts';
import { refuseProposal } from '../../src/procedure/judgement.ts';
import { foldOffice, type Office } from '../../src/procedure/office.ts';
import type { Refusal } from '../../src/procedure/refusals.ts';
import { shippedCalendar } from '../../src/procedure/shipped-calendar.ts';

/** Pengelola TIK and pelaksana, on A; the Kabag; two Kasubag, Dewi on B too. */
export const [sari, bambang, dewi, rina] = ['A-p1', 'A-p2', 'A-p3', 'A-p4'] as const;

type Fields = Partial<ProposedEvent>;
type Verdict = 'approved' | 'approved-corrected' | 'revise';

export const number = '2026-A-0042';

/** A day and an hour of November 2026 in WIB: `23 09.10`; `23` alone is a day. */
export function on(text: string): string {
  const [day, time] = text.split(' ');
  return time ? `2026-11-${day}T${time.replace('.', ':')}:00+07:00` : `2026-11-${day}`;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The office of all stories; `more` events follow its own. */
export function officeOf(...more: Fields[]): Office {
  const appointed = (officer: string, roles: string[]) => ({
    type: 'officer-appointed',
    officer,
    roles,
    from: null,
    to: null,
  });
  const events: Fields[] = [
    { type: 'office-described', validFrom: '2026-11-02', zone: 'Asia/Jakarta' },
    appointed(sari, ['pengelola-tik', 'pelaksana']),
    appointed(bambang, ['kabag']),
    appointed(dewi, ['kasubag']),
    appointed(rina, ['kasubag']),
    { type: 'device-enrolled', device: 'A', key: 'k', officers: [sari], root: true },
    { type: 'device-enrolled', device: 'B', key: 'k', officers: [dewi], root: false },
    ...shippedCalendar.map((revision) => ({ type: 'calendar-revised', ...revision })),
    ...more,
  ];
  return foldOffice(events.map((event, index) => recorded(event, 'A', index + 1, [])));
}

const office = officeOf();

export interface Story {
  events: ProcedureEvent[];
  /** Ids that others name and that did not arrive. */
  absent: string[];
  /** The event told last. */
  readonly last: ProcedureEvent;
  readonly state: Case;
  readonly steps: StepResult[];
  readonly deviations: Deviation[];
  /** Any event; `fields` replace what it is given by itself. `after: [ids]` tells what its recorder had, else all before. */
  add(type: string, at: string, fields?: Fields & { known?: string[]; device?: string }): Story;
  received(at?: string, fields?: Fields): Story;
  dispositioned(step: 2 | 3, at: string, fields?: Fields): Story;
  drafted(at: string, fields?: Fields): Story;
  submitted(at: string, fields?: Fields): Story;
  reviewed(decision: Verdict, at: string, fields?: Fields): Story;
  sending(at: string, fields?: Fields): Story;
  replied(at: string, fields?: Fields): Story;
  sendFailed(at: string, fields?: Fields): Story;
  noted(at: string, fields?: Fields): Story;
  closed(reason: string, at: string, fields?: Fields): Story;
  corrected(event: string, field: string, value: unknown, at: string, fields?: Fields): Story;
  withdrawn(event: string, at: string, fields?: Fields): Story;
  /** Why an event as `add` would tell it may not be recorded now (Monday 30 November unless told), or null. */
  refuse(
    type: string,
    at: string,
    fields?: Fields,
    proposal?: { device?: string; now?: string },
  ): Refusal | null;
}

/** A story up to a step: received Monday 07.52, approved Tuesday 10.20. */
export function storyTo(step: 1 | 2 | 3 | 4 | 5 | 6): Story {
  const told = story().received();
  if (step >= 2) told.dispositioned(2, '23 09.10');
  if (step >= 3) told.dispositioned(3, '23 10.05');
  if (step >= 4) told.drafted('24 08.12');
  if (step >= 5) told.submitted('24 08.14');
  if (step >= 6) told.reviewed('approved', '24 10.20');
  return told;
}

/** A case of which nothing is told yet. */
export function story(judgedBy: Office = office): Story {
  const events: ProcedureEvent[] = [];
  const told: Story = {
    events,
    absent: [],
    get last() {
      return events.at(-1) as ProcedureEvent;
    },
    get state() {
      return foldCase({ number, events, absent: told.absent }, judgedBy);
    },
    get steps() {
      return reckonSteps(told.state, judgedBy.calendar);
    },
    get deviations() {
      return deviationsOf(told.state, told.steps);
    },
    add(type, at, { known, device = 'A', ...fields } = {}) {
      const seq = events.filter((event) => event.id.startsWith(`${device}.`)).length + 1;
      const heads = known ?? events.slice(-1).map(({ id }) => id);
      const after = events.filter(({ id }) => heads.includes(id));
      events.push(recorded({ ...proposalOf(told.state, type, at), ...fields }, device, seq, after));
      return told;
    },
    received: (at = '23 07.52', fields) => told.add('received', at, fields),
    dispositioned: (step, at, fields) => told.add('dispositioned', at, { ...dispositionOf(step), ...fields }),
    drafted: (at, fields) => told.add('drafted', at, fields),
    submitted: (at, fields) => told.add('submitted', at, fields),
    reviewed: (decision, at, fields) => told.add('reviewed', at, { ...reviewOf(decision, at), ...fields }),
    sending: (at, fields) => told.add('sending', at, fields),
    replied: (at, fields) => told.add('replied', at, fields),
    sendFailed: (at, fields) => told.add('send-failed', at, fields),
    noted: (at, fields) => told.add('noted', at, fields),
    closed: (reason, at, fields) => told.add('closed', at, { reason, ...fields }),
    corrected: (event, field, value, at, fields) =>
      told.add('corrected', at, { event, field, value, ...fields }),
    withdrawn: (event, at, fields) => told.add('withdrawn', at, { event, ...fields }),
    refuse(type, at, fields, { device = 'A', now = '30 16.00' } = {}) {
      const event = { ...proposalOf(told.state, type, at), ...fields };
      return refuseProposal(told.state, { event, device, now: on(now) }, judgedBy);
    },
  };
  return told;
}

/** What `add` gives a step 2 or 3: the superior's, on paper, recorded by Sari. */
export function dispositionOf(step: 2 | 3): Fields {
  const decided = { action: 'follow-up', instructions: [1], instructed: true, scan: false };
  return step === 2
    ? { step, ...decided, to: dewi, ...onPaper(bambang) }
    : { step, ...decided, to: sari, ...onPaper(dewi) };
}

/** What `add` gives a review: Dewi's, on paper; two remarks where she asks for a revision. */
export function reviewOf(decision: Verdict, at: string): Fields {
  const words = decision === 'approved' ? {} : { words: hashOf(`${decision} ${at}`) };
  return { decision, remarks: decision === 'revise' ? 2 : 0, ...words, ...onPaper(dewi) };
}

export function onPaper(by: string): { by: string; recordedBy: string; form: Form } {
  return { by, recordedBy: sari, form: 'paper' };
}

function proposalOf(state: Case, type: string, at: string): ProposedEvent {
  const common: ProposedEvent = {
    type,
    case: number,
    at: on(at),
    source: 'stated',
    by: sari,
    recordedBy: sari,
    form: 'terminal',
  };
  return { ...common, ...fieldsOf(state, type, at) };
}

function fieldsOf(state: Case, type: string, at: string): Fields {
  const reply = state.drafts.at(-1)?.reply ?? hashOf('no draft');
  const approved = state.approval?.reply ?? reply;
  const words = { words: hashOf(`${type} ${at}`) };
  const sent = { reply: approved, route: 'email', messageId: `<${approved.slice(0, 8)}@example.org>` };
  switch (type) {
    case 'received':
      return {
        kind: 'information-request',
        channel: 'email',
        anonymous: false,
        confidential: false,
        arrivedAt: on('21 22.10'),
      };
    case 'dispositioned':
      return dispositionOf(2);
    case 'drafted':
      return {
        round: state.approval ? state.round + 1 : state.round,
        answered: state.reviews.at(-1)?.decision === 'revise' ? [1, 2] : [],
        materials: 0,
        withoutMaterial: true,
        ...words,
      };
    case 'submitted':
      return { round: state.round, reply, answered: state.drafts.at(-1)?.answered ?? [] };
    case 'reviewed':
      return { round: state.submission?.round ?? state.round, reply, ...reviewOf('approved', at) };
    case 'sending':
      return { ...sent, resend: false, ...words };
    case 'replied':
      return { ...sent, manual: false, receipt: true };
    case 'send-failed':
      return { ...sent, reason: 'refused' };
    case 'printed':
      return { document: 'incoming' };
    case 'attached':
      return { files: 1, kinds: ['pdf'], ...words };
    case 'linked':
      return { relation: 'related-to', to: '2026-A-0037' };
    case 'classified':
      return { class: 'supervisory', ...onPaper(bambang) };
    case 'asked':
      return { of: 'office', ...words };
    case 'answered':
      return { question: state.questions.at(-1)?.event ?? 'A.99', ...words };
    case 'numbered':
      return { register: 'agenda', ...words };
    case 'signed':
      return { document: 'reply', authority: 'own', signer: bambang, scan: false };
    case 'forwarded':
      return { notified: true, scan: false, ...words };
    case 'countersigned': {
      const [entry] = awaitingInitials(state);
      const by = entry?.shown.by ?? bambang;
      return { events: [entry?.event.id ?? 'A.99'], scan: false, ...onPaper(by) };
    }
    case 'reopened':
      return { reason: 'wrote-again', ...words };
    default:
      return words;
  }
}

/** As a journal would hold it; the chain of hashes is the archive's matter and only stands in for one. */
function recorded(fields: Fields, device: string, seq: number, after: ProcedureEvent[]): ProcedureEvent {
  const id = `${device}.${seq}`;
  const { at = on('02 09.14') } = fields;
  return {
    id,
    hash: hashOf(id),
    prev: hashOf(`${device}.${seq - 1}`),
    after: after.map((event) => ({ id: event.id, hash: event.hash })),
    clock: 1 + Math.max(0, ...after.map((event) => event.clock)),
    type: '',
    source: 'stated',
    by: sari,
    recordedBy: sari,
    form: 'terminal',
    recordedAt: at.length > 10 ? at : `${at}T16:00:00+07:00`,
    ...fields,
    at,
  };
}
