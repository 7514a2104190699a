// What is doubtful of an item or its document is asked in a terminal; without one it is refused, or told.

import type { NewDocument } from '../../desk/regulation/documents.ts';
import { isDamaged, otherInstrument, otherSubject } from '../../desk/regulation/judge.ts';
import type { Session } from '../../desk/session.ts';
import { Cancelled, type ExitCode, UserError } from '../../errors.ts';
import type { Item } from '../../regulations/library.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { namedItem } from './shown.ts';

type Doubting = Call<{ yes?: boolean }>;

/** UserError `document-damaged` for a PDF that nobody can open, unless `--yes` keeps it. */
export function refuseDamaged(
  { options }: Doubting,
  document: NewDocument,
  { name, ref, exitCode }: { name: string; ref: string | null; exitCode: ExitCode },
): void {
  if (options.yes || !isDamaged(document)) return;
  throw new UserError('document-damaged', { name: cleanLine(name), ref }, exitCode);
}

/**
 * A document that names another instrument is kept only where a person, or `--yes`, says so. UserError `document-other` without
 * a terminal; `Cancelled` for a no.
 */
export async function agreeToDocument(
  { context, options, words }: Doubting,
  session: Session,
  document: NewDocument,
  { key, ref, exitCode }: { key: string; ref: string; exitCode: ExitCode },
): Promise<void> {
  const names = options.yes ? null : otherInstrument(session, document, key);
  if (names === null) return;
  if (!context.ask) throw new UserError('document-other', { ref: cleanLine(ref), names }, exitCode);
  const message = words.regulations.document.askOther({ names, ref: cleanLine(ref) });
  if (!(await context.ask.confirm({ message, initial: false }))) throw new Cancelled();
}

/** A subject that sources show otherwise is told before it is recorded, and asked in a terminal. */
export async function agreeToSubject(
  { context, options, print, words }: Doubting,
  known: Item | null,
  about: string | null,
): Promise<void> {
  const shown = otherSubject(known, about);
  if (known === null || shown === null) return;
  const say = words.regulations.add;
  print.warn(say.otherSubject({ ref: namedItem(known), shown: cleanLine(shown) }));
  if (!context.ask || options.yes) return;
  const message = say.askSubject;
  if (!(await context.ask.confirm({ message, initial: false }))) throw new Cancelled();
}
