// What is said of a file beside what came of its rows: who a chat's office is, and which inquiries are like another case.
import { cleanLine } from '../../terminal/clean.ts';
import { wrapText } from '../../terminal/text.ts';
import type { IntakeCall } from './options.ts';
import { likelyShown, type Tally } from './tally.ts';

export function tellHints({ print, words }: IntakeCall, tally: Tally): void {
  const say = words.intake.files;
  const { chat, layout } = tally.file.survey;
  if (chat && layout.format === 'whatsapp') {
    const own = tally.file.own;
    const ownMessages = own.reduce((sum, name) => sum + (chat.senders.get(name) ?? 0), 0);
    const told = say.chat({ own: own.map(cleanLine), ownMessages, notices: chat.notices });
    for (const line of wrapText(told, print.columns - 2)) print.line(`  ${line}`);
  }
  if (tally.likely === 0) return;
  const rows = tally.someLikely.flatMap(({ number, likely: [first] }) =>
    first
      ? [
          say.likelyRow({
            number,
            likely: first.number,
            why: first.why.map((each) => words.intake.likeness[each]),
          }),
        ]
      : [],
  );
  const others = tally.likely - likelyShown;
  const lines = others > 0 ? [...rows, say.others(others)] : rows;
  print.look(
    say.likely(tally.likely),
    lines.flatMap((row) => wrapText(row, print.columns - 2, { first: '  ', indent: '    ' })),
  );
}
