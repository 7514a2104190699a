// How cases belong together: what a case was linked to, and which others were linked to it.
import { exitCodes, UserError } from '../errors.ts';
import type { LinkRelation } from '../procedure/words.ts';
import { findCase } from './find-case.ts';
import { type CaseFile, caseFile, type Reading } from './read.ts';
import type { Session } from './session.ts';

export interface CaseLink {
  /** The case on which the link was recorded. */
  number: string;
  relation: LinkRelation;
  to: string;
  event: string;
}

/** The links of a case, and those that others have to it. */
export function linksOf(reading: Reading, { state }: CaseFile): { own: CaseLink[]; foreign: CaseLink[] } {
  const foreign = [...reading.view.casesWith('linked')]
    .filter((number) => number !== state.number && namesCase(reading, number, state.number))
    .flatMap((number) => linksIn(caseFile(reading, number) as CaseFile))
    .filter(({ to }) => to === state.number);
  return { own: linksIn({ state }), foreign };
}

function linksIn({ state }: Pick<CaseFile, 'state'>): CaseLink[] {
  return state.links.map(({ event, relation, to }) => ({ number: state.number, relation, to, event }));
}

/** Without folding: most links are between other cases. */
function namesCase({ view }: Reading, number: string, wanted: string): boolean {
  return (view.caseEvents(number)?.events ?? []).some(
    (event) => event.type === 'linked' && event['to'] === wanted,
  );
}

/**
 * The link that is to be undone, by its event or by the other case, from whichever side it was recorded. UserErrors (exit
 * 2): `link-unknown`, `link-ambiguous`, and those of `findCase`.
 */
export function linkTyped(session: Session, file: CaseFile, typed: string): CaseLink {
  const { own, foreign } = linksOf(session, file);
  const isEvent = /^[A-Za-z]{1,2}\.\d+$/.test(typed.trim());
  const { number } = file.state;
  const other = isEvent ? null : findCase(session, typed).state.number;
  const fits = (link: CaseLink) =>
    other === null ? link.event === typed.trim().toUpperCase() : link.to === other || link.number === other;
  const found = [...own, ...foreign].filter(fits);
  const [only] = found;
  if (!only) throw new UserError('link-unknown', { number, typed }, exitCodes.usage);
  if (found.length === 1) return only;
  const events = found.map(({ event }) => event);
  throw new UserError('link-ambiguous', { number, typed, events }, exitCodes.usage);
}
