// What is doubtful of an item or its document is asked in a terminal; without one it is refused, or told.

import { type Adding, knownItem } from '../../desk/regulation/add.ts';
import type { NewDocument } from '../../desk/regulation/documents.ts';
import { isDamaged, otherInstrument, otherSubject } from '../../desk/regulation/judge.ts';
import type { Session } from '../../desk/session.ts';
import { Cancelled, type ExitCode, UserError } from '../../errors.ts';
import type { Identity } from '../../regulations/identity.ts';
import type { Library } from '../../regulations/library.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { refOf } from './shown.ts';

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
  { identity, exitCode }: { identity: Identity; exitCode: ExitCode },
): Promise<void> {
  const other = options.yes ? null : otherInstrument(session, document, identity);
  if (other === null) return;
  if (!context.ask) throw new UserError('document-other', other, exitCode);
  const message = words.regulations.document.askOther(other);
  if (!(await context.ask.confirm({ message, initial: false }))) throw new Cancelled();
}

/** A subject that sources show otherwise is told before it is recorded, and asked in a terminal. */
export async function agreeToSubject(
  { context, options, print, words }: Doubting,
  library: Library,
  adding: Adding,
): Promise<void> {
  const shown = otherSubject(library, adding);
  if (shown === null) return;
  const say = words.regulations.add;
  const ref = refOf(knownItem(library, adding)!);
  print.warn(say.otherSubject({ ref, shown: cleanLine(shown) }));
  if (!context.ask || options.yes) return;
  if (!(await context.ask.confirm({ message: say.askSubject, initial: false }))) throw new Cancelled();
}
