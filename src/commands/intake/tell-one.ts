// What is said of one inquiry, recorded or known already.

import { firstLimit } from '../../desk/deadlines.ts';
import type { Session } from '../../desk/session.ts';
import { type Likely, likelyJson } from '../../desk/take-in/likely.ts';
import type { Inquiry } from '../../desk/take-in/typed-inquiry.ts';
import type { Outcome, TakenIn } from '../../desk/take-in.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { shortNumber } from '../../procedure/case-number.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { momentWords, tellWarnings, workedOn } from '../recording.ts';
import { dueWords } from '../show/deadlines.ts';
import type { IntakeCall } from './options.ts';

/** The outcome as scripts read it (DESIGN.md §6). */
export function jsonOf(outcome: Outcome, likely: readonly Likely[]): Record<string, unknown> {
  const { number } = outcome;
  if (outcome.outcome === 'received') return { number, outcome: 'received', ...likelyJson(likely) };
  return {
    number: null,
    outcome: 'duplicate',
    duplicateOf: number,
    ...(outcome.changed && { changed: true }),
  };
}

/** Prints the sentence of the outcome, unless JSON was asked for; warnings always. */
export function tellOne(
  call: IntakeCall,
  session: Session,
  inquiry: Inquiry,
  { outcome, published, warnings }: TakenIn & { outcome: Outcome },
  more: string[],
  likely: readonly Likely[],
): void {
  const { options } = call;
  if (!options.json) tellOutcome(call, session, inquiry, outcome, more);
  if (!options.json && outcome.outcome === 'received') tellIfSame(call, outcome.number, likely);
  tellWarnings(call, { published, warnings });
}

function tellOutcome(
  call: IntakeCall,
  session: Session,
  inquiry: Inquiry,
  outcome: Outcome,
  more: string[],
): void {
  const { print, words } = call;
  if (outcome.outcome === 'received') {
    const { number, event } = outcome;
    const when = momentWords(call, session, event.at);
    const said = words.intake.received({ number: print.style.caseNumber(number), when });
    const worked = workedOn(call, { event });
    print.done(worked ? `${said}, ${worked}` : said, [...more, waitingWords(call, session, event)]);
    print.next(words.general.next, `sop print incoming ${shortNumber(number)}`);
  } else {
    const { number, changed } = outcome;
    const externalId = inquiry.externalId === undefined ? null : cleanLine(inquiry.externalId);
    const told = { number: print.style.caseNumber(number), externalId, changed };
    const item = inquiry.item === undefined ? null : cleanLine(inquiry.subject);
    print.look(item === null ? words.intake.known(told) : words.citations.isCase({ ...told, item }));
    print.next(words.general.next, `sop show ${shortNumber(number)}`);
  }
}

/** Who is waited for, and until when the law has the inquirer answered. */
function waitingWords({ words }: IntakeCall, session: Session, event: ProcedureEvent): string {
  const limit = firstLimit(session, event);
  const due = limit && dueWords(words, session, limit);
  if (!limit || !due) return words.intake.waiting;
  return `${words.intake.waiting} ${words.deadlines.short(due, cleanLine(limit.rule.basis.short))}`;
}

/** What to do where the likeliest is the same matter. */
function tellIfSame({ print, words }: IntakeCall, number: string, [first]: readonly Likely[]): void {
  if (!first) return;
  const why = first.why.map((each) => words.intake.likeness[each]);
  const command = `sop close ${shortNumber(number)} --reason duplicate --duplicate-of ${shortNumber(first.number)}`;
  print.look(words.intake.likely(print.style.caseNumber(first.number), why), [
    words.intake.ifSame(print.style.command(command)),
  ]);
}

/** Each case that the inquiry may be once more, with its subject, before it is recorded. */
export function tellLikely({ print, words }: IntakeCall, likely: readonly Likely[]): void {
  for (const [index, { number, why, subject }] of likely.entries()) {
    const reasons = why.map((each) => words.intake.likeness[each]);
    const last = index === likely.length - 1;
    const told = `${words.intake.likely(number, reasons)}: ${cleanLine(subject)}`;
    print.warn(told, last ? [words.intake.orSkip] : []);
  }
}

/** Kind, channel and subject, which may have been proposed from the words. */
export function proposedLine(words: Catalogue, inquiry: Inquiry): string {
  const { kinds, channels } = words.vocabulary;
  return words.intake.proposed({
    kind: kinds[inquiry.kind],
    channel: channels[inquiry.channel],
    secrecy: secrecyOf(inquiry) === 'plain' ? null : words.intake.secrecy[secrecyOf(inquiry)],
    subject: cleanLine(inquiry.subject),
  });
}

export function secrecyOf({
  anonymous,
  confidential,
}: Pick<Inquiry, 'anonymous' | 'confidential'>): keyof Catalogue['intake']['secrecy'] {
  return confidential ? 'confidential' : anonymous ? 'anonymous' : 'plain';
}
