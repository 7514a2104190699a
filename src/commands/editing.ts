// A text in the officer's editor: it stays on this PC until the archive has what was made of it.
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { type DraftPlace, findDraft, keepDraft, listDrafts, removeDraft } from '../local/recovered-drafts.ts';
import { formatInstant } from '../procedure/time.ts';
import type { Call } from './command.ts';
import { readTextFile } from './texts.ts';

export interface Edited {
  text: string;
  /** When the editor was open. */
  spans: [string, string][];
}

export interface Slot {
  number: string;
  /** The case's number, perhaps with a word behind it. */
  name: string;
}

/**
 * Opens the editor on what was kept for the slot, brought up to date by `renew`, else on `fresh`.
 * Null where nothing was changed. UserError `editor-failed` (exit 5); the text is found again at the next call.
 */
export async function editKept(
  call: Call<object>,
  session: Session,
  slot: Slot,
  texts: { fresh: string; renew: (kept: string) => string },
): Promise<Edited | null> {
  const { context, print, words } = call;
  const place = placeOf(call, session);
  const found = findDraft(place, slot.name);
  const renewed = found && texts.renew(found.text);
  const again = renewed !== null && renewed.trim() !== texts.fresh.trim();
  if (found && again) print.warn(words.recording.draftFound(words.dates.short(found.keptAt, session.zone)));
  const kept = keepDraft(place, slot.name, again ? renewed : texts.fresh, context.clock());
  const opened = context.clock();
  const { command, exitCode, signal } = await context.editor.open(kept.path);
  const closed = context.clock();
  const text = await readTextFile(context, kept.path);
  const unchanged = text.trim() === texts.fresh.trim();
  if (unchanged) dropKept(call, session, slot);
  if (exitCode !== 0) {
    throw new UserError(
      'editor-failed',
      { number: slot.number, editor: command, exitCode, signal },
      exitCodes.outside,
    );
  }
  if (unchanged) return null;
  return { text, spans: [[formatInstant(opened, session.zone), formatInstant(closed, session.zone)]] };
}

/** Forgets what was kept for a slot, once the archive has it or nothing was written. */
export function dropKept(call: Call<object>, session: Session, slot: Slot): void {
  for (const kept of listDrafts(placeOf(call, session), slot.name)) removeDraft(kept);
}

function placeOf({ context }: Call<object>, session: Session): DraftPlace {
  return { stateFolder: context.stateFolder, archiveId: session.view.id };
}
