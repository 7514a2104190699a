// Below a table of what waits: the cases whose reply rests on what is revoked by now.
import type { CheckedCitation } from '../../desk/citations/check.ts';
import type { WaitingRow } from '../../desk/waiting.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { nameOf } from '../citations/lines.ts';
import type { Call } from '../command.ts';

/** A line for each: `! 2026-A-0042  dasar hukum: PP 19/2008 dicabut dengan PP 17/2018`. */
export function tellEnded(
  { print, words }: Call<object>,
  rows: readonly WaitingRow[],
  ended: ReadonlyMap<string, CheckedCitation[]>,
): void {
  const { style } = print;
  for (const { number } of rows) {
    const cited = ended.get(number);
    if (!cited) continue;
    const told = cited.map((one) => ({ name: nameOf(one), revokedBy: one.now.revokedBy.map(cleanLine) }));
    const first = `${style.look(style.signs.look)} ${style.caseNumber(number)}  `;
    print.wrapped(words.citations.endedBasis(told), {
      first,
      indent: ' '.repeat(number.length + 4),
    });
  }
}
