// How cases belong together: what a case was linked to, and which others were linked to it.
import { exitCodes, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
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

/**
 * The case that a duplicate, or an objection, is to name. UserErrors (exit 3): `linked-in-circle` where the other already
 * belongs to this one so, `duplicate-of-duplicate` where the other is itself a duplicate of a third.
 */
export function refuseInCircle(reading: Reading, number: string, relation: LinkRelation, to: string): void {
  if (relation === 'related-to' || number === to) return;
  const chain = chainFrom(reading, to, relation);
  if (chain.includes(number)) {
    throw new UserError('linked-in-circle', { number, relation, to }, exitCodes.refused);
  }
  const original = chain.at(-1);
  if (relation === 'duplicate-of' && original !== undefined) {
    throw new UserError('duplicate-of-duplicate', { number, to, original }, exitCodes.refused);
  }
}

/** The cases to which a case leads by links of one relation, the nearest first. */
function chainFrom(reading: Reading, number: string, relation: LinkRelation): string[] {
  const chain: string[] = [];
  let next: string | undefined = number;
  while (next !== undefined) {
    const links: Case['links'] = caseFile(reading, next)?.state.links ?? [];
    next = links.find((link) => link.relation === relation && !chain.includes(link.to))?.to;
    if (next !== undefined) chain.push(next);
  }
  return chain;
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
