// The legal basis of the reply that stands: each instrument as the library knows it now.
import { citationsNow } from '../../desk/citations/current.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import { openCheck } from '../citations/checking.ts';
import { tellCitations } from '../citations/lines.ts';
import type { Call } from '../command.ts';

export function tellLegalBasis(call: Call<object>, session: Session, file: CaseFile): void {
  const { print, words } = call;
  const heading = `\n${print.style.heading(words.citations.heading)}`;
  tellCitations(call, session, citationsNow(openCheck(call, session), file), heading);
}
