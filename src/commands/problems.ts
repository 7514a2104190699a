// What a reader is told on stderr: parts that were left out, words that cannot be used, a folder that holds another archive.
import type { ArchiveView } from '../desk/archive.ts';
import type { WordsDamage } from '../desk/read.ts';
import type { Message } from '../language/catalogue.ts';
import type { Call } from './command.ts';

/** Warns of each part that cannot be read or that no seal covers, and of another archive in the folder. */
export function tellProblems({ print, words }: Call<object>, problems: ArchiveView['problems']): void {
  for (const { path, line, reason } of problems) {
    const message = messageOf(words, path, line, reason);
    print.warn(message.what, [
      ...(message.why ?? []),
      ...(message.next ? [nextLine(words, message.next)] : []),
    ]);
  }
}

function messageOf(
  { errors }: Call<object>['words'],
  path: string,
  line: number,
  reason: ArchiveView['problems'][number]['reason'],
): Message {
  if (reason === 'other-archive') return errors['archive-other']({ path, here: null });
  return reason === 'unsealed'
    ? errors['part-unsealed']({ path })
    : errors['part-unreadable']({ path, line, reason });
}

/** Warns of words that were changed or are gone: what they said is not shown. */
export function tellDamaged({ print, words }: Call<object>, damages: readonly WordsDamage[]): void {
  const told = new Set<string>();
  for (const { code, values } of damages) {
    const message = (words.errors[code] as (values: unknown) => Message)(values);
    const next = message.next ? [nextLine(words, message.next)] : [];
    if (!told.has(message.what)) print.warn(message.what, [...(message.why ?? []).slice(0, 1), ...next]);
    told.add(message.what);
  }
}

function nextLine(words: Call<object>['words'], next: string): string {
  return `${words.general.next}: ${next}`;
}
