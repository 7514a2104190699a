// The sheet that opens in the editor: what one needs above, a place for each answer, the reply below the line.
import type { Catalogue } from '../language/catalogue.ts';
import { cleanLine, cleanText } from './clean.ts';
import { wrapText } from './text.ts';

export interface DraftSheet {
  number: string;
  round: number;
  /** Who wrote, by which channel, when. */
  from: string;
  text: string;
  instructions: string | null;
  remarks: { number: number; text: string; answer: string }[];
  body: string;
}

export interface ReadSheet {
  /** By the remark's number, as typed; empty where none was typed. */
  answers: Map<number, string>;
  /** What was typed above the line and is neither comment nor answer. */
  stray: string;
  body: string;
}

const width = 78;
const line = /^#\s*-{5,}/;

/** Writes the sheet; every line above the reply is a comment or an answer. */
export function formatSheet(sheet: DraftSheet, words: Catalogue): string {
  const say = words.recording.sheet;
  const comments = [
    ...say.head(sheet.number, sheet.round),
    '',
    `${cleanLine(sheet.from)}:`,
    ...wrapText(cleanText(sheet.text), width - 4, { indent: '  ' }),
    ...(sheet.instructions ? [sheet.instructions] : []),
  ];
  const lines = comments.flatMap((text) => text.split('\n')).map((text) => `# ${text}`.trimEnd());
  if (sheet.remarks.length > 0) lines.push('#', `# ${say.remarks}`);
  for (const { number, text, answer } of sheet.remarks) {
    // Lines after the first are set in: a number that begins one is not the next remark's.
    const remark = wrapText(cleanText(`${number}. ${text}`), width, { indent: '#    ', first: '# ' });
    lines.push(...remark, `= ${answer}`);
  }
  return `${[...lines, `# ---------- ${say.line} ----------`].join('\n')}\n${sheet.body}`;
}

/**
 * Reads the sheet back. Where the line was deleted, the reply begins after the last comment or answer at the top.
 * An answer may go on over several lines until the next comment.
 */
export function readSheet(text: string): ReadSheet {
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const drawn = lines.findIndex((each) => line.test(each));
  const end = drawn >= 0 ? drawn : lastOfHead(lines);
  const answers = new Map<number, string>();
  const stray: string[] = [];
  let number = 0;
  let answering = false;
  for (const each of lines.slice(0, Math.max(end, 0))) {
    const remark = /^#\s(\d+)\.\s/.exec(each);
    if (remark) number = Number(remark[1]);
    if (each.startsWith('#')) answering = false;
    else if (each.startsWith('=') && number > 0) {
      answers.set(number, each.slice(1).trim());
      answering = true;
    } else if (answering && each.trim() !== '') {
      answers.set(number, `${answers.get(number)}\n${each.trim()}`.trim());
    } else if (each.trim() !== '') stray.push(each);
  }
  return {
    answers,
    stray: stray.join('\n'),
    body: `${lines
      .slice(end + 1)
      .join('\n')
      .trim()}\n`,
  };
}

function lastOfHead(lines: string[]): number {
  const first = lines.findIndex((each) => !/^[#=]/.test(each) && each.trim() !== '');
  return (first < 0 ? lines.length : first) - 1;
}
