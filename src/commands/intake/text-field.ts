// The text of an inquiry, where what was taken from a paste is not what it should be.
import type { Ask } from '../../context.ts';
import type { Session } from '../../desk/session.ts';
import type { Inquiry } from '../../desk/take-in/typed-inquiry.ts';
import { keepDraft, removeDrafts } from '../../local/recovered-drafts.ts';
import { placeOf } from '../editing.ts';
import { readTextFile } from '../texts.ts';
import type { IntakeCall } from './options.ts';

const slot = 'intake-text';

/** The whole paste, or the text as the editor leaves it; the same text where that is blank. */
export async function askText(
  call: IntakeCall,
  session: Session,
  ask: Ask,
  { text, original }: Inquiry,
): Promise<string> {
  const { wholePaste, inEditor, form } = call.words.intake;
  if (original !== undefined && original.trim() !== text) {
    const choices = [
      { name: wholePaste, value: true },
      { name: inEditor, value: false },
    ];
    if (await ask.choose({ message: form.text.ask, choices })) return original.trim();
  }
  const place = placeOf(call, session);
  const { path } = keepDraft(place, slot, `${text}\n`, call.context.clock());
  await call.context.editor.open(path);
  const edited = (await readTextFile(call.context, path)).trim();
  removeDrafts(place, slot);
  return edited || text;
}
