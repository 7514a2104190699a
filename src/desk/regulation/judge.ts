// What a person says of an item is judged before it is filed: what cannot be, and documents that are another's or none.
import { exitCodes, UserError } from '../../errors.ts';
import type { Day } from '../../procedure/time.ts';
import { mayRevoke } from '../../regulations/identity/rank.ts';
import { type Identity, identify, shortCitation } from '../../regulations/identity.ts';
import type { Library } from '../../regulations/library.ts';
import { isPdf } from '../../regulations/pdf-text.ts';
import { proposeFromPaper } from '../../regulations/proposal/paper.ts';
import { handSource } from '../../regulations/shipped-sources.ts';
import { aboutOf, sameSubject } from '../../regulations/title.ts';
import { type Session, today } from '../session.ts';
import { type Adding, composeFinding, type Given, knownItem } from './add.ts';
import type { NewDocument } from './documents.ts';

/** What was said, and by which flag the instrument was named; null where a citation was typed. */
export interface Said {
  identity: Identity | null;
  given: Given;
  named: string | null;
}

/**
 * UserErrors (exit 2) name the flag: `item-year-late`, `item-day-late`, `item-day-apart`, and `relation-impossible` for one that
 * revokes or amends itself or what stands above it.
 */
export function refuseImpossible(session: Session, { identity, given, named }: Said): void {
  const now = Number(today(session).slice(0, 4));
  if (identity?.year != null && identity.year > now) {
    throw new UserError('item-year-late', { flag: named, year: identity.year, now }, exitCodes.usage);
  }
  const { enacted, published, promulgated, relations = [] } = given;
  const days = { '--enacted': enacted ?? published, '--promulgated': promulgated };
  for (const [flag, day] of Object.entries(days)) {
    const wrong = day == null ? null : wrongDay(session, identity, day, flag === '--enacted');
    if (wrong === 'late') throw new UserError('item-day-late', { flag, day: day! }, exitCodes.usage);
    if (wrong === 'apart')
      throw new UserError('item-day-apart', { flag, day: day!, year: identity!.year! }, exitCodes.usage);
  }
  for (const { kind, key, printed } of relations) {
    if (identity === null || key === null) continue;
    const pair = kind === 'revokes' || kind === 'amends' ? [identity.key, key] : [key, identity.key];
    if (mayRevoke(pair[0]!, pair[1]!)) continue;
    const itself = key === identity.key;
    const values = { flag: `--${kind}`, typed: printed, itself, of: shortCitation(identity) };
    throw new UserError('relation-impossible', values, exitCodes.usage);
  }
}

/** A day that has not come, or one of enactment in another year than that of the number or one beside it. */
export function wrongDay(
  session: Session,
  identity: Identity | null,
  day: Day,
  ofEnactment: boolean,
): 'late' | 'apart' | null {
  if (day > today(session)) return 'late';
  const year = ofEnactment ? (identity?.year ?? null) : null;
  return year !== null && Math.abs(Number(day.slice(0, 4)) - year) > 1 ? 'apart' : null;
}

/** The subject that sources show of it, where what would be filed has another; null where both fit or nobody shows one. */
export function otherSubject(library: Library, adding: Adding): string | null {
  const { proposal, given } = adding;
  const known = knownItem(library, adding);
  if (known === null || (given.about === undefined && proposal.from === 'citation')) return null;
  const about = aboutOf(composeFinding(library, adding));
  const shown = known.claims
    .filter(({ source }) => source !== handSource.id)
    .flatMap(({ finding }) => aboutOf(finding) ?? []);
  if (about === null || shown.length === 0 || shown.some((one) => sameSubject(one, about))) return null;
  return known.about ?? shown[0]!;
}

/** What its print names beyond doubt, where that is another instrument; both as one cites them. */
export function otherInstrument(
  { context }: Session,
  { texts }: Pick<NewDocument, 'texts'>,
  wanted: Identity,
): { names: string; ref: string } | null {
  const finding = proposeFromPaper(texts ?? [], { now: context.clock() });
  const identity = finding && identify(finding).identity;
  if (!identity || identity.key === wanted.key) return null;
  return { names: shortCitation(identity), ref: shortCitation(wanted) };
}

/** A PDF that nobody can open: damaged, cut off, or behind a password. */
export function isDamaged({ file, texts, pages }: NewDocument): boolean {
  return isPdf(file.bytes) && (texts === null || pages === 0);
}
