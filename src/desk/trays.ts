// Collective sheets: which cases stand on each, in which order, and what number the next one gets.
import { exitCodes, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import { proposedEvent, type RecordedBatch, recordMany } from './record.ts';
import type { Recording } from './recording.ts';
import { recordingDevice, type Session } from './session.ts';

/** So many cases have room on one page, with lines wide enough for a pen. */
export const casesOnTray = 15;

export interface Tray {
  /** The device that printed it; each counts its own sheets. */
  device: string;
  sheet: number;
  /** In the order of the sheet. */
  numbers: string[];
}

/** True for a case that belongs on a sheet for the Kabag. */
export function awaitsTray({ status }: Case): boolean {
  return status === 'awaiting-disposition';
}

/** Parts the cases into sheets and gives each the device's next number. */
export function planTrays(session: Session, numbers: readonly string[]): Tray[] {
  const device = recordingDevice(session);
  const used = traysOf(session).flatMap((tray) => (tray.device === device ? tray.sheet : []));
  const first = Math.max(0, ...used) + 1;
  const count = Math.ceil(numbers.length / casesOnTray);
  return Array.from({ length: count }, (_, index) => ({
    device,
    sheet: first + index,
    numbers: numbers.slice(index * casesOnTray, (index + 1) * casesOnTray),
  }));
}

/** Records in one commit on which sheet each case was printed. */
export function recordTrays(
  session: Session,
  trays: readonly Tray[],
  handedTo: string | null,
  recording: Recording,
): Promise<RecordedBatch> {
  const entries = trays.flatMap(({ sheet, numbers }) => {
    const fields = { document: 'tray', sheet, ...(handedTo !== null && { handedTo }) };
    return numbers.map((number) => ({
      number,
      propose: () => proposedEvent(recording, 'printed', fields, null),
    }));
  });
  return recordMany(session, entries, recording.clockOk);
}

/**
 * The sheet that was typed, `17` or `B-17`; this device's last one where nothing was. UserErrors (exit 2): `tray-none`,
 * `tray-unknown`, and `tray-ambiguous` where others, and not this device, have several of that number.
 */
export function findTray(session: Session, typed: string | true): Tray {
  const trays = traysOf(session);
  const own = trays.filter(({ device }) => device === session.device);
  const names = trays.map((tray) => trayName(session, tray));
  if (typed === true) {
    const last = (own.length > 0 ? own : trays).at(-1);
    if (!last) throw new UserError('tray-none', {}, exitCodes.usage);
    return last;
  }
  const [, device, sheet] = /^(?:([A-Za-z]{1,2})-)?(\d{1,9})$/.exec(typed.trim()) ?? [];
  const fitting = trays.filter(
    (tray) => tray.sheet === Number(sheet) && (!device || tray.device === device.toUpperCase()),
  );
  const [chosen, ...others] = fitting.length > 1 ? fitting.filter((tray) => own.includes(tray)) : fitting;
  if (chosen && others.length === 0) return chosen;
  const known = fitting.length > 0 ? fitting.map((tray) => `${tray.device}-${tray.sheet}`) : names;
  const code = fitting.length > 0 ? 'tray-ambiguous' : 'tray-unknown';
  throw new UserError(code, { typed, known: known.slice(-5) }, exitCodes.usage);
}

/** `17`; where more than one device prints, `A-17`. */
export function trayName({ office }: Session, { device, sheet }: Pick<Tray, 'device' | 'sheet'>): string {
  return office.devices.size > 1 ? `${device}-${sheet}` : String(sheet);
}

/** Every sheet that was printed, by device and number; a printing that was taken back is none. */
function traysOf(session: Session): Tray[] {
  const trays = new Map<string, Tray & { places: { number: string; seq: number }[] }>();
  for (const { number, events } of session.view.caseRecords()) {
    const withdrawn = new Set(events.flatMap(({ type, event }) => (type === 'withdrawn' ? event : [])));
    for (const event of events) {
      if (event.type !== 'printed' || event['document'] !== 'tray' || withdrawn.has(event.id)) continue;
      const [device = '', seq] = event.id.split('.');
      const sheet = Number(event['sheet']);
      const key = `${device}-${sheet}`;
      const tray = trays.get(key) ?? { device, sheet, numbers: [], places: [] };
      tray.places.push({ number, seq: Number(seq) });
      trays.set(key, tray);
    }
  }
  return [...trays.values()]
    .map(({ device, sheet, places }) => ({
      device,
      sheet,
      numbers: places.toSorted((one, other) => one.seq - other.seq).map(({ number }) => number),
    }))
    .toSorted((one, other) => one.sheet - other.sheet || (one.device < other.device ? -1 : 1));
}
