// A change of who held which role, recorded afterwards, takes back nothing that was decided meanwhile.
import { exitCodes, UserError } from '../errors.ts';
import { foldCase } from '../procedure/case.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { foldOffice, type Office, officeEventRules } from '../procedure/office.ts';
import { type Day, parseMoment } from '../procedure/time.ts';
import type { Reading } from './read.ts';
import type { OfficeChange } from './record-office.ts';
import { nameOf, type Session, today } from './session.ts';

/**
 * Throws UserError `change-unsettles` (exit 3), naming the cases in which something that an officer decided after a day
 * counts now and would no longer count. An office is judged by what held at an event's time, whenever it was recorded.
 */
export function refuseUnsettling(
  session: Session,
  { view, office }: Reading,
  { type, fields }: OfficeChange,
  { officer, after }: { officer: string; after: Day },
): void {
  // Nothing is decided ahead of its time.
  if (after >= today(session)) return;
  const changed = foldOffice(view.officeEvents());
  officeEventRules.get(type)?.apply(changed, { type, ...fields } as unknown as ProcedureEvent);
  const isLater = ({ by, at }: ProcedureEvent) =>
    by === officer && (parseMoment(at, office.zone)?.day ?? '') > after;
  const numbers: string[] = [];
  for (const record of view.caseRecords()) {
    if (!record.events.some(isLater)) continue;
    const obeyed = obeyedIn(changed);
    if ([...obeyedIn(office)].some((id) => !obeyed.has(id))) numbers.push(record.number);

    function obeyedIn(by: Office): Set<string> {
      const { timeline } = foldCase(record, by);
      return new Set(timeline.filter((entry) => entry.obeyed).map(({ event }) => event.id));
    }
  }
  if (numbers.length === 0) return;
  throw new UserError(
    'change-unsettles',
    { name: nameOf(session, officer), after, numbers },
    exitCodes.refused,
  );
}
