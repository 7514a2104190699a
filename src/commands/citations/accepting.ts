// Why a revoked instrument may stand in a reply: --accept-revoked, or asked in a terminal.
import type { CheckedCitation } from '../../desk/citations/check.ts';
import type { Session } from '../../desk/session.ts';
import type { Call } from '../command.ts';
import { checkReason } from '../texts.ts';
import { citationSentences } from './lines.ts';

/** The reason; null where none is needed or nobody gives one. UserError `text-empty` (exit 2) for a blank option. */
export async function whyAccepted(
  call: Call<{ acceptRevoked?: string }>,
  session: Session,
  revoked: readonly CheckedCitation[],
): Promise<string | null> {
  const { context, options, print, words } = call;
  if (options.acceptRevoked !== undefined) return checkReason(options.acceptRevoked, '--accept-revoked');
  if (revoked.length === 0 || !context.ask) return null;
  print.warn(words.citations.revokedInReply(revoked.length), citationSentences(call, session, revoked));
  const typed = (await context.ask.text({ message: words.citations.askAccept })).trim();
  return typed === '' ? null : checkReason(typed, '--accept-revoked');
}
