// The letter that asks the inquirer, another office or a superior; it says no more of the case than is needed.
import type { Catalogue } from '../language/catalogue.ts';
import type { Document } from './document.ts';
import { buildLetter, inquirerOf, type Letter, paragraphs, placeOf } from './letter.ts';
import { arrivalDay, type Paper, subjectOf } from './paper.ts';

export interface AskedInLetter {
  of: 'inquirer' | 'office' | 'superior';
  whom: string | null;
  /** Null where the words were erased. */
  text: string | null;
}

/** The letter on one question. */
export function buildQuestion(
  paper: Paper,
  letter: Letter,
  asked: AskedInLetter,
  words: Catalogue,
): Document {
  const { letters, printouts } = words;
  const { state } = paper;
  const say = letters.question;
  const told = { kind: state.kind, day: arrivalDay(paper, words), number: state.number };
  const toInquirer = asked.of === 'inquirer';
  // What a confidential case is about is for the office alone.
  const subject = state.confidential ? null : subjectOf(paper, words);
  return buildLetter(
    paper,
    letter,
    {
      subject: say.subject,
      to: toInquirer ? inquirerOf(paper, words) : askedIn(asked, words),
      place: toInquirer ? placeOf(paper) : null,
      blocks: [
        ...paragraphs(toInquirer ? say.toInquirer(told) : say.toOffice({ ...told, subject })),
        { kind: 'space' },
        { kind: 'words', text: asked.text ?? printouts.erased },
        { kind: 'space' },
        ...paragraphs(say.answer(state.number), letters.ending),
      ],
    },
    words,
  );
}

function askedIn({ of, whom }: AskedInLetter, { letters, vocabulary }: Catalogue): string {
  if (whom === null) return vocabulary.askedOf[of];
  return of === 'office' ? letters.headOfOffice(whom) : whom;
}
