// What a reader is told on stderr: parts that were left out, words that cannot be used, a folder that holds another archive.
import type { ArchiveView } from '../desk/archive.ts';
import type { WordsDamage } from '../desk/read.ts';
import { messageOf } from '../errors.ts';
import type { Message } from '../language/catalogue.ts';
import type { Call } from './command.ts';

/** Warns of each part that cannot be read or that no seal covers, and of another archive in the folder. */
export function tellProblems({ print, words }: Call<object>, problems: ArchiveView['problems']): void {
  for (const problem of problems) {
    const { what, why = [], next } = wordProblem(words, problem);
    print.warn(what, [...why, ...nextLines(words, next)]);
  }
}

function wordProblem(
  { errors }: Call<object>['words'],
  { path, line, event = '', reason }: ArchiveView['problems'][number],
): Message {
  if (reason === 'other-archive') return errors['archive-other']({ path, here: null });
  if (reason === 'short') return errors['mirror-short']({ path, event });
  if (reason === 'library-differs' || reason === 'library-absent') return errors[reason]({ path, event });
  return reason === 'unsealed'
    ? errors['part-unsealed']({ path })
    : errors['part-unreadable']({ path, line, reason });
}

/** Warns of words that were changed or are gone: what they said is not shown. */
export function tellDamaged({ print, words }: Call<object>, damages: readonly WordsDamage[]): void {
  const told = new Set<string>();
  for (const damage of damages) {
    const { what, why = [], next } = messageOf(words, damage);
    if (!told.has(what)) print.warn(what, [...why.slice(0, 1), ...nextLines(words, next)]);
    told.add(what);
  }
}

function nextLines({ general }: Call<object>['words'], next: string | undefined): string[] {
  return next === undefined ? [] : [`${general.next}: ${next}`];
}
