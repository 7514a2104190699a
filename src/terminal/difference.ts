// What changed between two texts, line by line, as SCREENS.md §9 shows it.
import { diffLines } from 'diff';
import { cleanText } from './clean.ts';
import type { Style } from './style.ts';
import { wrapText } from './text.ts';

/** The lines taken away and added, wrapped and cleaned; empty where nothing changed. Unchanged lines are left out. */
export function formatDifference(before: string, after: string, style: Style, width: number): string[] {
  return diffLines(withEnd(before), withEnd(after)).flatMap((change) => {
    if (!change.added && !change.removed) return [];
    const sign = change.added ? '+' : '-';
    const paint = change.added ? style.good : style.bad;
    return change.value
      .replace(/\n$/, '')
      .split('\n')
      .flatMap((text) =>
        wrapText(cleanText(text), width - 4, { indent: '' }).map(
          (line) => `  ${paint(`${sign} ${line}`.trimEnd())}`,
        ),
      );
  });
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
