// Answers questions from a list, in order, and fails loudly when a question has no answer.
import type { Ask } from '../../src/context.ts';
import { Cancelled } from '../../src/errors.ts';

/** The person leaves the question (Ctrl-C). */
export const leave = Symbol('leave');

/**
 * A string is typed (`''` is Enter: the initial value), a boolean answers yes or no, `choose` takes a choice's
 * value or a part of its name. With `to`, the question's message must contain it. A function sees the question.
 */
export type Answer =
  | string
  | boolean
  | typeof leave
  | { to: string; say: string | boolean | typeof leave }
  | ((message: string) => string | boolean | typeof leave);

export interface ScriptedAsk extends Ask {
  /** Each question as it was asked. */
  asked: string[];
  /** Answers that no question took. */
  left: Answer[];
}

export function createScriptedAsk(answers: Answer[]): ScriptedAsk {
  const asked: string[] = [];
  const left = [...answers];

  function next(message: string): string | boolean {
    asked.push(message);
    if (left.length === 0)
      throw new Error(`no scripted answer to "${message}"; asked before: ${JSON.stringify(asked)}`);
    const answer = left.shift()!;
    const said =
      typeof answer === 'function' ? answer(message) : typeof answer === 'object' ? answer.say : answer;
    if (typeof answer === 'object' && !message.includes(answer.to))
      throw new Error(`expected a question with "${answer.to}", was asked "${message}"`);
    if (said === leave) throw new Cancelled();
    return said as string | boolean;
  }

  function nextText(message: string): string {
    const said = next(message);
    if (typeof said !== 'string') throw new Error(`the answer to "${message}" must be a text, not ${said}`);
    return said;
  }

  return {
    asked,
    left,
    async text({ message, initial, check }) {
      for (;;) {
        const answer = nextText(message) || (initial ?? '');
        const objection = check?.(answer) ?? null;
        if (objection === null) return answer;
        asked.push(objection);
      }
    },
    lines: async ({ message }) => nextText(message),
    async confirm({ message, initial }) {
      const said = next(message);
      if (typeof said === 'boolean') return said;
      if (said === '') return initial;
      if (/^(y|ya|yes)$/i.test(said)) return true;
      if (/^(t|tidak|n|no)$/i.test(said)) return false;
      throw new Error(`"${message}" takes yes or no, not "${said}"`);
    },
    async choose({ message, choices, initial }) {
      const said = next(message);
      if (said === '') return initial ?? choices[0]!.value;
      const found =
        choices.find(({ value }) => (value as unknown) === said) ??
        choices.find(({ name }) => name.includes(String(said)));
      if (found === undefined)
        throw new Error(
          `"${message}" has no choice "${said}": ${choices.map(({ name }) => name).join(' | ')}`,
        );
      return found.value;
    },
  };
}
