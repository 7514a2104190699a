// Step 7 on paper for Kemendagri information: the circular letter (surat edaran) to those who are to know of it.
import type { Catalogue } from '../language/catalogue.ts';
import type { Document } from './document.ts';
import { buildLetter, type Letter } from './letter.ts';
import type { Paper } from './paper.ts';
import type { ApprovedReply } from './reply.ts';

/** The circular with exactly the text that was approved; where nobody is named yet there is room for them. */
export function buildCircular(
  paper: Paper,
  letter: Letter,
  reply: ApprovedReply & { addressees: string[] },
  words: Catalogue,
): Document {
  return buildLetter(
    paper,
    letter,
    {
      title: words.letters.circular.title,
      subject: reply.subject,
      to: reply.addressees.map(words.letters.headOfOffice),
      enclosures: reply.enclosures,
      blocks: [{ kind: 'paragraph', text: reply.body.trimEnd(), lines: true }],
      checkedBy: reply.checkedBy,
    },
    words,
  );
}
