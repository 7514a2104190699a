// The archive as it was known at a time: only what had been recorded until then.
import { absentFrom } from '../archive/order.ts';
import { addDays, dayOf, type Instant, startOfDay } from '../procedure/time.ts';
import { isOfType } from './archive/journal-index.ts';
import type { ArchiveView, CaseRecord } from './archive.ts';
import { parseTyped } from './moments.ts';
import { readPeople } from './people.ts';
import { officeAt } from './read.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';

/** A session, with `--as-of` one that sees and reckons as of that time; a day alone means its end. */
export function openReading(
  context: Session['context'],
  options: SessionOptions & { asOf?: string },
): Session {
  const session = openSession(context, options);
  if (options.asOf === undefined) return session;
  const moment = parseTyped(options.asOf, '--as-of', session.begun, session.zone);
  const endOfDay = startOfDay(addDays(moment.day, 1), session.zone) - 1000;
  const time = moment.precision === 'day' ? Math.min(endOfDay, session.begun) : moment.instant;
  return sessionAsOf(session, time);
}

function sessionAsOf(session: Session, time: Instant): Session {
  const view = viewAsOf(session.view, time);
  const office = officeAt(view);
  const people = readPeople(view, office, dayOf(time, office.zone));
  // Whoever reads today may not have been there yet.
  const officer = people.get(session.officer.id) ?? session.officer;
  return { ...session, view, office, people, officer, zone: office.zone, begun: time };
}

function viewAsOf(view: ArchiveView, time: Instant): ArchiveView {
  const known = (event: { recordedAt: string }) => Date.parse(event.recordedAt) <= time;
  const recordAsOf = (record: CaseRecord | null): CaseRecord | null => {
    const events = record?.events.filter(known) ?? [];
    return record && events.length > 0 ? { ...record, events, absent: absentFrom(events) } : null;
  };
  function* caseRecords(): Generator<CaseRecord> {
    for (const record of view.caseRecords()) {
      const asOf = recordAsOf(record);
      if (asOf) yield asOf;
    }
  }
  return {
    ...view,
    caseEvents: (number) => recordAsOf(view.caseEvents(number)),
    caseRecords,
    caseNumbers: () => [...caseRecords()].map(({ number }) => number),
    *casesWith(type) {
      for (const number of view.casesWith(type)) {
        if (recordAsOf(view.caseEvents(number))?.events.some((event) => isOfType(event, type))) yield number;
      }
    },
    officeEvents: () => view.officeEvents().filter(known),
    *libraryLines() {
      const ids = new Set(
        view
          .officeEvents()
          .filter(known)
          .map((event) => event.id),
      );
      for (const line of view.libraryLines()) if (ids.has(String(line['event']))) yield line;
    },
  };
}
