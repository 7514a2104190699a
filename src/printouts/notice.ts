// The notice to the inquirer (pemberitahuan): where the inquiry went, until when it takes longer, why it was closed or reopened.
import type { Catalogue } from '../language/catalogue.ts';
import type { ReopeningReason } from '../procedure/events/reopened.ts';
import type { Day } from '../procedure/time.ts';
import type { Document } from './document.ts';
import { buildLetter, inquirerOf, type Letter, paragraphs, placeOf } from './letter.ts';
import { arrivalDay, type Paper } from './paper.ts';

/** What the inquirer is told. */
export type Notice = { day: Day } & (
  | { about: 'forwarded'; office: string; letter: string | null }
  | { about: 'extended'; from: Day | null; to: Day | null; basis: string; reason: string }
  | { about: 'closed'; reason: string; duplicateOf: string | null; note: string | null }
  | { about: 'reopened'; reason: string }
);

/** The letter on one event. */
export function buildNotice(paper: Paper, letter: Letter, notice: Notice, words: Catalogue): Document {
  const { letters } = words;
  const { state } = paper;
  const opening = letters.notice.opening({
    kind: state.kind,
    day: arrivalDay(paper, words),
    number: state.number,
  });
  return buildLetter(
    paper,
    letter,
    {
      subject: letters.notice.subject,
      to: inquirerOf(paper, words),
      place: placeOf(paper),
      blocks: paragraphs(opening, ...toldIn(notice, words), letters.notice.ending),
    },
    words,
  );
}

function toldIn(notice: Notice, { letters, dates }: Catalogue): string[] {
  const say = letters.notice;
  const day = dates.letterDay(notice.day);
  switch (notice.about) {
    case 'forwarded':
      return [say.forwarded({ office: notice.office, letter: notice.letter, day })];
    case 'extended': {
      const long = (limit: Day | null) => limit && dates.letterDay(limit);
      const { basis, reason } = notice;
      return [say.extended({ from: long(notice.from), to: long(notice.to), basis, reason })];
    }
    case 'closed': {
      const { duplicateOf, note } = notice;
      const told = duplicateOf === null ? say.closed[notice.reason] : say.duplicateOf(duplicateOf);
      return [told ?? '', ...(note === null ? [] : [say.note(note)])];
    }
    case 'reopened':
      return [say.reopened({ day, reason: notice.reason as ReopeningReason })];
  }
}
