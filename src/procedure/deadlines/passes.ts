// What happened on a case that begins, keeps, stretches, pauses or ends its limits: one record for each pass.
import type { Case } from '../case.ts';
import type { Kind } from '../words.ts';

/** Times as the archive writes them. */
export interface Pass {
  pass: number;
  /** The arrival; of a later pass, the reopening: what was answered once is asked anew from then on. */
  begunAt: string;
  /** The first reply, or the letter by which the case was passed on and of which the inquirer was told. */
  repliedAt: string | null;
  /** The first word of any kind that went to the inquirer. */
  answeredAt: string | null;
  /** Ended without an answer: closed, or passed on without a word. */
  endedAt: string | null;
  extensions: { event: string; deadline: string; at: string }[];
  questions: { at: string; answeredAt: string | null }[];
}

/** The passes of a case, the first one first; none for what has no inquirer. */
export function passesOf(state: Case): Pass[] {
  if (state.arrivedAt === '' || state.kind === ('kemendagri-information' satisfies Kind)) return [];
  const passes: Pass[] = [newPass(1, state.arrivedAt)];
  for (const { event, shown, obeyed, withdrawn } of state.timeline) {
    if (!obeyed || withdrawn) continue;
    const pass = passes.at(-1) as Pass;
    const { at } = shown;
    switch (event.type) {
      case 'reopened':
        passes.push(newPass(pass.pass + 1, at));
        break;
      case 'replied':
        // A message that came back after all answered nobody.
        if (cameBack(state, event['messageId'])) break;
        pass.repliedAt ??= at;
        pass.answeredAt ??= at;
        break;
      case 'forwarded':
        // Whoever is competent answers now: telling the inquirer so is the office's own answer, and ends its limits.
        if (event['notified'] === true) {
          pass.repliedAt ??= at;
          pass.answeredAt ??= at;
        }
        pass.endedAt ??= at;
        break;
      case 'closed':
        pass.endedAt ??= at;
        break;
      case 'dispositioned':
        if (event['action'] === 'inform' || event['action'] === 'file') pass.endedAt ??= at;
        break;
      case 'asked':
        if (event['of'] !== 'inquirer') break;
        pass.answeredAt ??= at;
        pass.questions.push({ at, answeredAt: answerOf(state, event.id) });
        break;
      case 'deadline-extended':
        pass.extensions.push({ event: event.id, deadline: String(event['deadline']), at });
    }
  }
  return passes;
}

function cameBack({ deliveries }: Case, messageId: unknown): boolean {
  return (
    typeof messageId === 'string' &&
    deliveries.some((delivery) => delivery.messageId === messageId && delivery.outcome === 'failed')
  );
}

function answerOf({ questions }: Case, event: string): string | null {
  return questions.find((question) => question.event === event)?.answeredAt ?? null;
}

function newPass(pass: number, begunAt: string): Pass {
  const open = { repliedAt: null, answeredAt: null, endedAt: null };
  return { pass, begunAt, ...open, extensions: [], questions: [] };
}
