// What is said of one inquiry, recorded or known already.
import type { Session } from '../../desk/session.ts';
import type { Inquiry } from '../../desk/take-in/typed-inquiry.ts';
import type { Outcome, TakenIn } from '../../desk/take-in.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { shortNumber } from '../../procedure/case-number.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { momentWords, tellWarnings, workedOn } from '../recording.ts';
import type { IntakeCall } from './options.ts';

/** The outcome as scripts read it (DESIGN.md §6). */
export function jsonOf(outcome: Outcome): Record<string, unknown> {
  const { number } = outcome;
  if (outcome.outcome === 'received') return { number, outcome: 'received' };
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
): void {
  const { options } = call;
  if (!options.json) tellOutcome(call, session, inquiry, outcome, more);
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
    print.done(worked ? `${said}, ${worked}` : said, [...more, words.intake.waiting]);
    print.next(words.general.next, `sop print incoming ${shortNumber(number)}`);
  } else {
    const { number, changed } = outcome;
    const externalId = inquiry.externalId === undefined ? null : cleanLine(inquiry.externalId);
    print.look(words.intake.known({ number: print.style.caseNumber(number), externalId, changed }));
    print.next(words.general.next, `sop show ${shortNumber(number)}`);
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
