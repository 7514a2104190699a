// The instruments of sop draft --cite: looked up before the reply is written, and what became of them after.
import type { CitationCheck } from '../../desk/citations/check.ts';
import { citeTyped } from '../../desk/citations/cite.ts';
import { hasPlaceholder } from '../../desk/citations/place.ts';
import type { Citation } from '../../desk/citations.ts';
import type { Session } from '../../desk/session.ts';
import { shortNumber } from '../../procedure/case-number.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';

/** Each once; of what the library does not have it is said at once. UserErrors: those of `citeTyped`. */
export function citedBy(
  { options, print, words }: Call<{ cite?: string[] }>,
  session: Session,
  check: CitationCheck,
): Citation[] {
  const cited = (options.cite ?? []).map((typed) => citeTyped(session, check.library(), typed));
  const once = [...new Map(cited.map((citation) => [citation.key, citation])).values()];
  for (const { citation, source, status } of once) {
    if (source.length === 0 && status === 'unknown')
      print.warn(words.citations.notInLibraryYet(cleanLine(citation)), [words.citations.howToAdd]);
  }
  return once;
}

/** What was to be cited and is not in the reply, and a place for it that nobody filled. */
export function tellUncited(
  { print, words }: Call<object>,
  number: string,
  body: string,
  { cited, citations }: { cited: readonly Citation[]; citations: readonly Citation[] },
): void {
  for (const { key, citation } of cited) {
    if (!citations.some((other) => other.key === key))
      print.warn(words.citations.leftOut(cleanLine(citation)));
  }
  if (hasPlaceholder(body))
    print.warn(words.citations.placeholderLeft(`sop draft ${shortNumber(number)} --cite "…"`));
}
