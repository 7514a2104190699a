// Step 1: the inquiry on paper for the Kabag, with room for the hand-over.
import type { Catalogue } from '../language/catalogue.ts';
import { shortNumber } from '../procedure/case-number.ts';
import type { Block, Document, Field } from './document.ts';
import {
  footOf,
  letterheadOf,
  limitFields,
  longMoment,
  numberOf,
  type Paper,
  senderOf,
  subjectOf,
} from './paper.ts';

/** The inquiry whole; `handedTo` is the name of who gets the sheet, the Kabag where it is null. */
export function buildIncoming(paper: Paper, handedTo: string | null, words: Catalogue): Document {
  const { printouts, vocabulary } = words;
  const { state, inquiry } = paper;
  const details = Object.keys(inquiry.details);
  const fields: Field[] = [
    { label: printouts.number, value: numberOf(paper, words) },
    { label: printouts.kind, value: vocabulary.sentence(vocabulary.kinds[state.kind]) },
    { label: printouts.from, value: senderOf(paper, words) },
    { label: printouts.arrived, value: longMoment(state.arrivedAt, paper, words) },
    { label: printouts.takenIn, value: longMoment(paper.takenInAt, paper, words) },
    ...limitFields(paper, words),
    { label: printouts.subject, value: subjectOf(paper, words) },
    // Other fields may name who wrote: the form says only that there are some.
    ...(details.length > 0
      ? [{ label: printouts.details, value: printouts.detailsAt(details.length, shortNumber(state.number)) }]
      : []),
  ];
  return {
    blocks: [
      ...letterheadOf(paper),
      { kind: 'title', text: printouts.incomingTitle },
      { kind: 'space' },
      { kind: 'fields', rows: fields.map((field) => [field]) },
      { kind: 'space' },
      { kind: 'words', text: inquiry.erased ? printouts.erased : inquiry.text },
      ...reopenedBlocks(paper, words),
      { kind: 'space' },
      {
        kind: 'blanks',
        items: [
          { label: printouts.handedTo(handedTo ?? vocabulary.roles.kabag), width: 8 },
          { label: printouts.atHour, width: 5 },
          { label: printouts.initials },
        ],
      },
    ],
    foot: footOf(paper, words),
  };
}

/** What was written since, below what came first. */
function reopenedBlocks(paper: Paper, words: Catalogue): Block[] {
  const { reopened } = paper;
  if (!reopened) return [];
  const head = words.life.reopening.since(
    reopened.pass,
    longMoment(reopened.at, paper, words),
    reopened.reason,
  );
  return [{ kind: 'space' }, { kind: 'paragraph', text: head }, { kind: 'words', text: reopened.note }];
}
