// Prints a form about a case: what stands on it, and that it was printed.
import { actingOfficers } from '../procedure/stand-ins.ts';
import type { Instant, Zone } from '../procedure/time.ts';
import type { PrintedDocument, Role, StandInKind } from '../procedure/words.ts';
import type { Instruction } from './office-defaults.ts';
import { readOfficeWords } from './office-words.ts';
import { standingOf, titlesIn } from './people.ts';
import type { CaseFile, Inquiry } from './read.ts';
import { proposedEvent, type Recorded, record } from './record.ts';
import type { Recording } from './recording.ts';
import { sealLines } from './seal-lines.ts';
import { nameOf, refreshSession, type Session, today } from './session.ts';

/** What every form about a case says; the same fields as `printouts/paper.ts` asks for. */
export interface PaperFacts {
  state: CaseFile['state'];
  inquiry: Inquiry;
  letterhead: string[];
  takenInAt: string;
  seals: string[];
  printedAt: Instant;
  zone: Zone;
}

/** Records that a form was printed, and for whom; UserErrors are those of `record`. */
export function recordPrinted(
  session: Session,
  number: string,
  form: PrintedDocument,
  handedTo: string | null,
  recording: Recording,
): Promise<Recorded> {
  const fields = { document: form, ...(handedTo !== null && { handedTo }) };
  const propose = () => proposedEvent(recording, 'printed', fields, null);
  return record(session, number, propose, recording.clockOk);
}

/** The facts of a form as the archive has them now: its seal covers the printing itself where that was recorded. */
export function paperFacts(session: Session, file: CaseFile): PaperFacts {
  const now = refreshSession(session);
  const received = file.state.timeline.find(({ event }) => event.type === 'received')?.shown;
  return {
    state: file.state,
    inquiry: file.inquiry,
    letterhead: readOfficeWords(now).letterhead,
    takenInAt: received?.at ?? file.state.arrivedAt,
    seals: sealLines(now.view),
    printedAt: session.context.clock(),
    zone: session.zone,
  };
}

/** Who and what can be ticked on the disposition sheet, in the order of its letters and numbers. */
export function sheetChoices(session: Session): {
  kasubag: string[];
  pelaksana: string[];
  kabagInstructions: { text: string; blank: boolean }[];
  kasubagInstructions: { text: string; blank: boolean }[];
  kabagStandIn: StandInKind | null;
  kasubagStandIn: StandInKind | null;
} {
  const day = today(session);
  const kasubag = actingOfficers(session.office, 'kasubag', day);
  const titles = kasubag.map((id) => titlesIn(session, id, 'kasubag', day));
  // A Kasubag is addressed by title; two with the same one need their names.
  const distinct = new Set(titles).size === titles.length && !titles.includes('');
  const office = readOfficeWords(session);
  return {
    kasubag: distinct ? titles : kasubag.map((id) => nameOf(session, id)),
    pelaksana: actingOfficers(session.office, 'pelaksana', day).map((id) => nameOf(session, id)),
    kabagInstructions: office.kabagInstructions.map(withBlank),
    kasubagInstructions: office.kasubagInstructions.map(withBlank),
    kabagStandIn: standInOf(session, 'kabag'),
    kasubagStandIn: standInOf(session, 'kasubag'),
  };
}

/** Whether it is a Plh or Plt who alone acts in a role today. */
function standInOf(session: Session, role: Role): StandInKind | null {
  const day = today(session);
  const [only, ...others] = actingOfficers(session.office, role, day);
  const standing = only && others.length === 0 ? standingOf(session, only, [role], day) : null;
  return standing?.standIn?.as ?? null;
}

/** Whoever forwards writes down where to. */
function withBlank({ text, action }: Instruction): { text: string; blank: boolean } {
  return { text, blank: action === 'forward' };
}
