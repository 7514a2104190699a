// A text in the officer's editor: it stays on this PC until the archive has what was made of it.
import type { Session } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { findDraft, keepDraft, type RecoveredDraft, removeDraft } from '../local/recovered-drafts.ts';
import { formatInstant } from '../procedure/time.ts';
import type { Call } from './command.ts';
import { readTextFile } from './texts.ts';

export interface Edited {
  text: string;
  /** When the editor was open. */
  spans: [string, string][];
  /** To be removed once the text is recorded. */
  kept: RecoveredDraft;
}

/**
 * Opens the editor on the text kept for `slot` (a case's number, perhaps with a word behind it), else on `fresh`.
 * Null where nothing was changed. UserError `editor-failed` (exit 5); the text is found again at the next call.
 */
export async function editKept(
  call: Call<object>,
  session: Session,
  slot: { number: string; name: string },
  fresh: string,
): Promise<Edited | null> {
  const { context, print, words } = call;
  const place = { stateFolder: context.stateFolder, archiveId: session.view.id };
  const found = findDraft(place, slot.name);
  if (found) print.warn(words.recording.draftFound(words.dates.short(found.keptAt, session.zone)));
  const kept = found ?? keepDraft(place, slot.name, fresh, context.clock());
  const opened = context.clock();
  const { command, exitCode, signal } = await context.editor.open(kept.path);
  const closed = context.clock();
  const text = await readTextFile(context, kept.path);
  const unchanged = text.trim() === fresh.trim();
  if (unchanged) removeDraft(kept);
  if (exitCode !== 0) {
    throw new UserError(
      'editor-failed',
      { number: slot.number, editor: command, exitCode, signal },
      exitCodes.outside,
    );
  }
  if (unchanged) return null;
  return { text, spans: [[formatInstant(opened, session.zone), formatInstant(closed, session.zone)]], kept };
}
