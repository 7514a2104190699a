// Step 4: what a draft begins with, and what is recorded of it.
import { exitCodes, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import { lastDraft } from '../procedure/progress.ts';
import type { NewFile } from './archive.ts';
import type { CitationCheck } from './citations/check.ts';
import { placeForms } from './citations/place.ts';
import type { Citation } from './citations.ts';
import { templateFor } from './office-defaults.ts';
import { readOfficeWords } from './office-words.ts';
import { type CaseFile, eventOf } from './read.ts';
import { proposedEvent, type Recorded, record } from './record.ts';
import type { Recording } from './recording.ts';
import { type Answers, answeredNumbers, answersOf, replyOf } from './reply.ts';
import type { Session } from './session.ts';

export interface Written {
  body: string;
  /** Null keeps those of the round's last draft. */
  answers: Answers | null;
  materials: NewFile[];
  withoutMaterial: string | null;
  /** Named with `--cite`. */
  cited?: readonly Citation[];
}

/** The round that a draft recorded now would have: an approval is voided by it. */
export function roundOfNewDraft(state: Case): number {
  return state.status === 'approved' ? state.round + 1 : state.round;
}

/** What the editor begins with: the last draft of this pass, else the office's greeting and closing. */
export function firstBody(session: Session, file: CaseFile): string {
  const last = lastDraft(file.state);
  const reply = last && replyOf(file, last.reply);
  if (reply) return reply.body;
  const office = readOfficeWords(session);
  const { kind } = file.state;
  // Nobody is greeted by an article or a circular, unless the office says how.
  if (kind === 'kemendagri-information' && !office.templates[kind]) return '';
  const { greeting, closing } = templateFor(office, kind);
  const named = greeting
    .replaceAll('{nama}', file.state.anonymous ? '' : plainName(file.inquiry.name ?? ''))
    .replace(/ +([,\n])/g, '$1');
  return `${named}\n${closing}\n`;
}

/** A text with the legal forms of what is cited in it: see `placeForms`. */
export function placeCited(
  session: Session,
  file: CaseFile,
  body: string,
  cited: readonly Citation[],
): string {
  if (cited.length === 0) return body;
  const { closing } = templateFor(readOfficeWords(session), file.state.kind);
  return placeForms(
    body,
    cited.map(({ form }) => form),
    closing,
  );
}

/** A name as it may stand in a reply: what steers a terminal or reorders a line is no part of a name. */
function plainName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Records a draft. UserError `draft-meanwhile` (exit 3) where another came in since `file` was read. */
export async function recordDraft(
  session: Session,
  file: CaseFile,
  written: Written,
  recording: Recording,
  check: CitationCheck,
): Promise<Recorded> {
  const { number } = file.state;
  const before = lastDraft(file.state);
  const known = before?.event;
  const earlier = before ? (replyOf(file, before.reply)?.citations ?? []) : [];
  const citations = check.inBody(written.body, [...(written.cited ?? []), ...earlier]);
  const { subject: asked } = file.inquiry;
  const subject = file.state.kind === 'kemendagri-information' ? asked : replySubject(asked);
  const propose = (now: CaseFile) => {
    const last = lastDraft(now.state);
    if (last?.event !== known) throw new UserError('draft-meanwhile', { number }, exitCodes.refused);
    const round = roundOfNewDraft(now.state);
    const answers = written.answers ?? (last?.round === round ? answersOf(now, last.event) : {});
    // What was gathered before stays gathered: a new draft names it again.
    const gathered = last ? Number(eventOf(now, last.event)['materials']) : 0;
    const why =
      written.withoutMaterial ??
      (written.materials.length === 0 ? withoutMaterialOf(now, last?.event) : null);
    const event = proposedEvent(
      recording,
      'drafted',
      {
        round,
        answered: answeredNumbers(answers),
        materials: gathered + written.materials.length,
        withoutMaterial: why !== null,
        ...(citations.length > 0 && { citations: citations.length }),
      },
      {
        subject,
        body: written.body,
        citations,
        attachments: [],
        answers,
        ...(why !== null && { withoutMaterial: why }),
      },
    );
    return { ...event, fileList: [...(event.fileList ?? []), ...written.materials] };
  };
  return record(session, number, propose, recording.clockOk);
}

function withoutMaterialOf(file: CaseFile, event: string | undefined): string | null {
  const why = event === undefined ? null : file.words(eventOf(file, event))?.['withoutMaterial'];
  return typeof why === 'string' ? why : null;
}

/** `Re: …`, once. */
function replySubject(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}
