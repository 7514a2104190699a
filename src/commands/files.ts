// What is to be known of files that were filed: a name that says something else than the content, and what runs when opened.
import type { NewFile } from '../desk/archive.ts';
import { cleanLine } from '../terminal/clean.ts';
import type { Call } from './command.ts';

/** Warns of each once, whichever cases it was filed on. */
export function tellDoubtful({ print, words }: Call<object>, files: readonly NewFile[]): void {
  const say = words.paperwork;
  for (const { misnamed, scripted, name, extension } of new Set(files)) {
    const shown = cleanLine(name);
    if (misnamed !== undefined)
      print.warn(say.misnamed({ name: shown, kind: say.fileKinds[misnamed], extension }));
    if (scripted) print.warn(say.scripted(shown));
  }
}
