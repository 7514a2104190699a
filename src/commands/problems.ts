// Parts of other PCs that were left out: a reader is told, on stderr, which cases may lack something.
import type { ArchiveView } from '../desk/archive.ts';
import type { Call } from './command.ts';

/** Warns of each part that cannot be read or is not sealed. */
export function tellProblems({ print, words }: Call<object>, problems: ArchiveView['problems']): void {
  for (const { path, line, reason } of problems) {
    const message =
      reason === 'unsealed'
        ? words.errors['part-unsealed']({ path })
        : words.errors['part-unreadable']({ path, line, reason });
    print.warn(message.what, message.why);
  }
}
