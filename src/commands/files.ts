// Files whose name says something else than their content.
import type { NewFile } from '../desk/archive.ts';
import { cleanLine } from '../terminal/clean.ts';
import type { Call } from './command.ts';

/** Warns of each once, whichever cases it was filed on: under which extension it is kept. */
export function tellMisnamed({ print, words }: Call<object>, files: readonly NewFile[]): void {
  for (const { misnamed, name, extension } of new Set(files)) {
    if (misnamed === undefined) continue;
    const kind = words.paperwork.fileKinds[misnamed];
    print.warn(words.paperwork.misnamed({ name: cleanLine(name), kind, extension }));
  }
}
