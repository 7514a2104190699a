// The legal basis of a reply as it is shown: each instrument with what the library says of it now (SCREENS.md §9).
import { type CheckedCitation, needsLook } from '../../desk/citations/check.ts';
import { type Session, today } from '../../desk/session.ts';
import { parseMoment } from '../../procedure/time.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText, truncateText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';

type Speaking = Pick<Call<object>, 'words'>;

/** A section with a line for each instrument; nothing where none is cited. */
export function tellCitations(
  call: Call<object>,
  session: Session,
  checked: readonly CheckedCitation[],
  heading: string = call.print.style.heading(call.words.citations.heading),
): void {
  const { print } = call;
  if (checked.length === 0) return;
  print.line(heading);
  const labels = checked.map((citation) => labelOf(call, citation));
  const width = Math.min(Math.floor(print.columns / 2), Math.max(...labels.map((label) => label.length)));
  for (const [index, citation] of checked.entries()) {
    const sign = needsLook(citation) ? print.style.look(print.style.signs.look) : ' ';
    const label = padText(truncateText(labels[index] as string, width), width);
    const first = `${sign} ${label}  `;
    print.wrapped(standingWords(call, session, citation), { indent: ' '.repeat(width + 4), first });
  }
}

/** The same as sentences, each behind the instrument's short name. */
export function citationSentences(
  call: Speaking,
  session: Session,
  checked: readonly CheckedCitation[],
): string[] {
  return checked.map((citation) => `${nameOf(citation)}: ${standingWords(call, session, citation)}`);
}

/** The same below a sentence of success; what a person should look at bears a sign. Of several cases `number` tells which. */
export function markedSentences(
  call: Pick<Call<object>, 'words' | 'print'>,
  session: Session,
  checked: readonly CheckedCitation[],
  number: string | null = null,
): string[] {
  const { style } = call.print;
  const sentences = citationSentences(call, session, checked);
  return checked.map((citation, index) => {
    const sentence = sentences[index] as string;
    const told = number === null ? sentence : call.words.batches.refusal(number, sentence);
    return needsLook(citation) ? style.look(`${style.signs.look} ${told}`) : told;
  });
}

/** `berlaku (JDIHN, 23 Nov)`, with whatever else one should know of it. */
function standingWords({ words }: Speaking, session: Session, citation: CheckedCitation): string {
  const say = words.citations;
  const { now, status, amended } = citation;
  const named = (names: readonly string[]) => names.map((name) => cleanLine(name));
  const seen = say.seen(named(now.source), dayOf(words, session, now.seenAt));
  const parts = [
    now.status === 'unknown' && !now.inLibrary
      ? say.notInLibrary
      : now.status === 'conflict'
        ? say.conflict(now.says.map((claim) => ({ ...claim, source: cleanLine(claim.source) })))
        : now.status === 'revoked'
          ? `${say.revoked(named(now.revokedBy))}${seen}`
          : `${say.statuses[now.status]}${seen}`,
    ...(now.partlyRevokedBy.length > 0 ? [say.partlyRevoked(named(now.partlyRevokedBy))] : []),
    ...(now.amendedBy.length > 0 ? [say.amended(named(now.amendedBy))] : []),
    ...(now.newer.length > 0 ? [say.newer(named(now.newer))] : []),
    ...(now.otherTitle === null ? [] : [say.otherTitle(cleanLine(now.otherTitle))]),
    ...(now.changed ? [say.whenWritten(status, amended)] : []),
  ];
  return parts.join('; ');
}

/** `23 Nov`, with its year where that is not this one. */
function dayOf({ dates }: Speaking['words'], session: Session, at: string | null): string | null {
  const day = at === null ? undefined : parseMoment(at, session.zone)?.day;
  if (day === undefined) return null;
  return day.slice(0, 4) === today(session).slice(0, 4) ? dates.dayMonth(day) : dates.shortDay(day);
}

function labelOf({ words }: Speaking, citation: CheckedCitation): string {
  const about = cleanLine(citation.title);
  const name = nameOf(citation);
  return about === '' || about === name ? name : words.citations.about(name, about);
}

/** What one calls it: of a document without a number that could be read, its title. */
export function nameOf({ citation, title }: Pick<CheckedCitation, 'citation' | 'title'>): string {
  return cleanLine(/^dokumen-[0-9a-f]+$/.test(citation) && title !== '' ? title : citation);
}
