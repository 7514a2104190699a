// Step 7 on paper: the letter of reply (surat tanggapan), with exactly the text that was approved.
import type { Catalogue } from '../language/catalogue.ts';
import type { Document } from './document.ts';
import { buildLetter, inquirerOf, type Letter, placeOf } from './letter.ts';
import type { Paper } from './paper.ts';

export interface ApprovedReply {
  subject: string;
  body: string;
  enclosures: number;
  /** Who approved it. */
  checkedBy: string;
}

/** The letter of one case. */
export function buildReply(paper: Paper, letter: Letter, reply: ApprovedReply, words: Catalogue): Document {
  const subject = words.letters.reply.subject(reply.subject.replace(/^re:\s*/i, ''));
  return buildLetter(
    paper,
    letter,
    {
      subject,
      to: inquirerOf(paper, words),
      place: placeOf(paper),
      enclosures: reply.enclosures,
      blocks: [{ kind: 'paragraph', text: reply.body.trimEnd(), lines: true }],
      checkedBy: reply.checkedBy,
    },
    words,
  );
}
