// Outages of what the office works with: recorded, ended, taken back, and told beside the steps they overlap.
import { exitCodes, UserError } from '../errors.ts';
import type { StepResult } from '../procedure/conformance.ts';
import { rolesOn } from '../procedure/office.ts';
import { isBefore, type Outage, outagesDuring, reachOf } from '../procedure/outages.ts';
import { wholeMinutes } from '../procedure/reckoning.ts';
import { addDays, type Day, type Moment, startOfDay } from '../procedure/time.ts';
import type { OutageSystem } from '../procedure/words.ts';
import type { AppendResult } from './archive.ts';
import { tolerantWords } from './read.ts';
import { type OfficeChange, recordOffice } from './record-office.ts';
import { nameOf, recordingDevice, type Session, today } from './session.ts';

export interface ToldOutage {
  event: string;
  system: OutageSystem;
  what: string;
  from: string;
  to: string | null;
  recordedBy: string;
  /** Working minutes: of the outage so far, or of what it has in common with a step; null where they are not known. */
  minutes: number | null;
}

/** Records an outage; UserErrors: `outage-reversed`, `outage-known` (of the same system, begun at the same time), `outage-operator` (exit 2, 2, 3), and those of `recordOffice`. */
export function recordOutage(
  session: Session,
  outage: { what: string; system: OutageSystem; from: Moment; to: Moment | null },
  clockOk: boolean,
): Promise<AppendResult> {
  const { what, system, from, to } = outage;
  if (to) refuseReversed(session, from.at, to.at);
  const fields = { system, from: from.at, to: to?.at ?? null };
  return recordChange(
    session,
    (outages) => {
      const same = outages.find((known) => known.system === system && known.from === from.at);
      if (same) {
        const values = { id: same.event.id, running: same.to === null };
        throw new UserError('outage-known', values, exitCodes.usage);
      }
      return { type: 'outage', fields, words: { what } };
    },
    clockOk,
  );
}

/** Records when an outage ended; UserErrors also: `outage-unknown`, `outage-ended` (exit 2). */
export function endOutage(session: Session, id: string, to: string, clockOk: boolean): Promise<AppendResult> {
  return recordChange(
    session,
    (outages) => {
      const outage = outageOf(outages, id);
      const { zone } = session;
      if (outage.to !== null) {
        throw new UserError('outage-ended', { id: outage.event.id, to: outage.to, zone }, exitCodes.usage);
      }
      refuseReversed(session, outage.from, to);
      return { type: 'outage', fields: { ends: outage.event.id, to } };
    },
    clockOk,
  );
}

/** Takes back an outage that was recorded by mistake; UserErrors also: `outage-unknown`, `outage-not-yours`. */
export function withdrawOutage(session: Session, id: string, clockOk: boolean): Promise<AppendResult> {
  return recordChange(
    session,
    (outages) => {
      const { event } = outageOf(outages, id);
      const { recordedBy } = event;
      if (recordedBy !== session.officer.id) {
        const values = { id: event.id, name: nameOf(session, recordedBy), recordedBy };
        throw new UserError('outage-not-yours', values, exitCodes.refused);
      }
      return { type: 'outage', fields: { withdraws: event.id } };
    },
    clockOk,
  );
}

/** The outages that touch the days from `from` to `to`, in the order in which they began; one that goes on touches every day since. */
export function outagesIn(session: Session, { from, to }: { from: Day; to: Day }): ToldOutage[] {
  const { office, zone, begun } = session;
  const first = startOfDay(from, zone);
  const end = startOfDay(addDays(to, 1), zone);
  return office.outages
    .map((outage) => ({ outage, span: reachOf(outage, begun, zone) }))
    .filter(({ outage, span }) => span.from < end && (span.to >= first || outage.to === null))
    .toSorted((one, other) => one.span.from - other.span.from)
    .map(({ outage, span }) => {
      const whole = {
        precision: outage.from.length > 10 ? 'time' : 'day',
        day: outage.from.slice(0, 10),
      } as const;
      const begin: Moment = { ...whole, at: outage.from, instant: span.from };
      const last: Moment = { at: '', precision: 'time', day: to, instant: span.to };
      const both = outagesDuring({ ...office, outages: [outage] }, begin, last)[0];
      return told(session, outage, both?.seconds ?? null);
    });
}

/** The outages that overlap a step, with the working minutes that both had. Nothing is subtracted for them. */
export function outagesOfStep(session: Session, step: Pick<StepResult, 'begin' | 'end'>): ToldOutage[] {
  const { begin, end } = step;
  if (!begin || !end || end.instant < begin.instant) return [];
  return outagesDuring(session.office, begin, end).map(({ outage, seconds }) =>
    told(session, outage, seconds),
  );
}

/** The system that the words plainly name, or null. */
export function proposeSystem(what: string): OutageSystem | null {
  const named = systemWords.filter(([, words]) => words.test(what)).map(([system]) => system);
  return named.length === 1 ? (named[0] as OutageSystem) : null;
}

const systemWords: [OutageSystem, RegExp][] = [
  ['internet', /\b(internet|wi-?fi|jaringan|network)\b/i],
  ['electricity', /\b(listrik|pln|genset|electricity|power)\b/i],
  ['website', /\b(situs|website|web)\b/i],
  ['sambat', /\bsambat\b/i],
  ['lapor', /\b(sp4n|lapor)\b/i],
  ['srikandi', /\bsrikandi\b/i],
  ['mail', /\b(surel|e-?mail|mail)\b/i],
];

function recordChange(
  session: Session,
  propose: (outages: readonly Outage[]) => OfficeChange,
  clockOk: boolean,
): Promise<AppendResult> {
  const device = recordingDevice(session);
  return recordOffice(
    session,
    ({ office }) => {
      const operator = rolesOn(office, session.officer.id, today(session)).includes('pengelola-tik');
      if (!operator && !office.devices.get(device)?.root) {
        throw new UserError('outage-operator', { name: session.officer.name }, exitCodes.refused);
      }
      return [propose(office.outages)];
    },
    clockOk,
  );
}

function outageOf(outages: readonly Outage[], typed: string): Outage {
  const found = outages.find(({ event }) => event.id === typed.trim().toUpperCase());
  if (found) return found;
  const running = outages.filter(({ to }) => to === null).map(({ event }) => event.id);
  throw new UserError('outage-unknown', { typed, running }, exitCodes.usage);
}

function refuseReversed({ zone }: Session, from: string, to: string): void {
  if (isBefore(to, from)) throw new UserError('outage-reversed', { from, to, zone }, exitCodes.usage);
}

function told(session: Session, { event, system, from, to }: Outage, seconds: number | null): ToldOutage {
  const words = tolerantWords((one) => session.view.words(one), [])(event);
  return {
    event: event.id,
    system,
    what: String(words?.['what'] ?? ''),
    from,
    to,
    recordedBy: event.recordedBy,
    minutes: seconds === null ? null : wholeMinutes(seconds),
  };
}
