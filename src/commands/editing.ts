// A text in the officer's editor: it stays on this PC until the archive has what was made of it.
import { existsSync } from 'node:fs';
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import {
  type DraftPlace,
  findDraft,
  findLeft,
  keepDraft,
  type RecoveredDraft,
  readSittings,
  removeDrafts,
  type Sitting,
  writeSittings,
} from '../local/recovered-drafts.ts';
import { formatInstant } from '../procedure/time.ts';
import type { Call } from './command.ts';
import { readTextFile } from './texts.ts';

export interface Edited {
  text: string;
  /** When the editor was open, earlier sessions on the same text among them; null where nobody saw one end. */
  spans: [string, string][] | null;
}

export interface Slot {
  number: string;
  /** The case's number, perhaps with a word behind it. */
  name: string;
}

/** What the editor begins with; `untouched` is what says that nobody changed anything, `fresh` unless told. */
export interface Texts {
  fresh: string;
  renew: (kept: string) => string;
  untouched?: string;
}

/** What came of it: a text that was written, or why there is none. */
export type Outcome = Edited | 'unchanged' | 'put-off';

/**
 * Opens the editor on what was kept for the slot, brought up to date by `renew`, else on `fresh`. What was typed stays
 * on this PC until `dropKept`. UserErrors: `editor-failed` (exit 5), and `answer-needed` (exit 2) without a terminal.
 */
export async function editKept(
  call: Call<object>,
  session: Session,
  slot: Slot,
  texts: Texts,
): Promise<Outcome> {
  const { context, words } = call;
  if (!context.ask) {
    const what = words.recording.replyText;
    throw new UserError(
      'answer-needed',
      { what, flag: '--text-file', example: '--text-file F' },
      exitCodes.usage,
    );
  }
  const { kept, again } = openingText(call, session, slot, texts);
  const place = placeOf(call, session);
  const earlier = again ? readSittings(place, slot.name) : [];
  const now = () => formatInstant(context.clock(), session.zone);
  const opened = now();
  // Written before and after: a computer that goes off in between leaves a session without an end.
  writeSittings(place, slot.name, [...earlier, [opened, null]]);
  const { command, exitCode, signal } = await context.editor.open(kept.path);
  const sittings: Sitting[] = [...earlier, [opened, now()]];
  if (existsSync(kept.path)) writeSittings(place, slot.name, sittings);
  if (exitCode !== 0) {
    const values = { number: slot.number, editor: command, exitCode, signal };
    throw new UserError('editor-failed', values, exitCodes.outside);
  }
  const text = existsSync(kept.path) ? await readTextFile(context, kept.path) : '';
  if (text.trim() === (texts.untouched ?? texts.fresh).trim()) {
    dropKept(call, session, slot);
    return 'unchanged';
  }
  // Found again and closed as it was: the person may only have wanted to look.
  const looked = again && text === kept.text;
  if (looked && !(await context.ask.confirm({ message: words.recording.askFound, initial: true }))) {
    return 'put-off';
  }
  return { text, spans: spansOf(sittings) };
}

/** A session whose end nobody saw makes the work as a whole unmeasured. */
function spansOf(sittings: readonly Sitting[]): [string, string][] | null {
  const seen = sittings.flatMap(([from, to]): [string, string][] => (to === null ? [] : [[from, to]]));
  return seen.length === sittings.length ? seen : null;
}

/** The text to begin with: what was kept and is not yet recorded, else the fresh one. */
function openingText(
  call: Call<object>,
  session: Session,
  slot: Slot,
  { fresh, renew }: Texts,
): { kept: RecoveredDraft; again: boolean } {
  const { context, print, words } = call;
  const place = placeOf(call, session);
  const found = findDraft(place, slot.name);
  const left = found && findLeft(found);
  const say = words.recording.draftFound;
  // The editor's own recovery file belongs to the text as it lies there.
  if (found && left?.recovery) {
    print.warn(say(words.dates.short(found.keptAt, session.zone)), [words.recording.editorRecovers]);
    return { kept: found, again: true };
  }
  const renewed = found && renew(left?.saved ?? found.text);
  const again = renewed !== null && renewed.trim() !== fresh.trim();
  if (found && again) print.warn(say(words.dates.short(found.keptAt, session.zone)));
  return { kept: keepDraft(place, slot.name, again ? renewed : fresh, context.clock()), again };
}

/** Keeps a text that was refused, as if it had been typed in the editor. */
export function keepTyped(call: Call<object>, session: Session, slot: Slot, text: string): void {
  keepDraft(placeOf(call, session), slot.name, text, call.context.clock());
}

/** Forgets what was kept for a slot, once the archive has it or nothing was written. */
export function dropKept(call: Call<object>, session: Session, slot: Slot): void {
  removeDrafts(placeOf(call, session), slot.name);
}

/** Where this PC keeps what was typed for the session's archive. */
export function placeOf({ context }: Pick<Call<object>, 'context'>, session: Session): DraftPlace {
  return { stateFolder: context.stateFolder, archiveId: session.view.id };
}
