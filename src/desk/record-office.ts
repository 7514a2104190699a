// Records events of the office itself: who works there, hours, letterhead, channels.
import { officeEventRules, rolesOn } from '../procedure/office.ts';
import { refusal } from '../procedure/refusals.ts';
import { formatInstant } from '../procedure/time.ts';
import { type AppendResult, append, type NewEvent, type NewFile } from './archive.ts';
import { officeAt, type Reading } from './read.ts';
import { refuseClock, refusedError, unwritten } from './record.ts';
import { recordingDevice, type Session, today } from './session.ts';

export interface OfficeChange {
  type: string;
  fields: Record<string, unknown>;
  words?: Record<string, unknown>;
  files?: NewFile[];
  /** Lines of the library that it proves; they stand beside the journal. */
  library?: Record<string, unknown>[];
}

/**
 * Records changes of the office, in one commit. They come from a root device; what `byOperator` names
 * a pengelola-tik may record on any device.
 * `propose` makes them from the office as it is when the lock is held. Throws UserError `refused` (exit 3), and
 * `clock-doubt` (exit 4).
 */
export async function recordOffice(
  session: Session,
  propose: (now: Reading) => OfficeChange[],
  clockOk = false,
): Promise<AppendResult> {
  const device = recordingDevice(session);
  return append(session.context, session.path, session.zone, (view) => {
    refuseClock(session, view, clockOk);
    const office = officeAt(view);
    return propose({ view, office }).map((change) => {
      const event = officeEvent(session, change);
      const proposal = { ...event, ...((change.words || change.files) && { words: unwritten }) };
      const field = officeEventRules.get(change.type)?.malformed(proposal) ?? null;
      const operator = rolesOn(office, session.officer.id, today(session)).includes('pengelola-tik');
      const allowed = office.devices.get(device)?.root || (byOperator.includes(change.type) && operator);
      const refused =
        field !== null
          ? refusal('malformed', { field })
          : allowed
            ? null
            : refusal('not-on-device', { officer: session.officer.id, device });
      if (refused) throw refusedError(session, null, change, refused);
      return event;
    });
  });
}

/** What a pengelola-tik may record on any device. */
const byOperator = [
  'channel-set',
  'outage',
  'source-set',
  'topics-set',
  'searched',
  'regulation-added',
  'regulation-dismissed',
  'regulation-fetched',
  'regulation-withdrawn',
];

function officeEvent(session: Session, { type, fields, words, files, library }: OfficeChange): NewEvent {
  return {
    type,
    at: formatInstant(session.context.clock(), session.zone),
    source: 'measured',
    by: session.officer.id,
    recordedBy: session.officer.id,
    form: 'terminal',
    ...fields,
    ...(words && { wordsEntry: words }),
    ...(files && { fileList: files }),
    ...(library && { libraryList: library }),
  };
}
