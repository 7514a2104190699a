// The letter of transmittal (surat pengantar): the inquiry goes to another office, with who asked only where that may be told.
import type { Catalogue } from '../language/catalogue.ts';
import type { Document, Field } from './document.ts';
import { buildLetter, type Letter, paragraphs } from './letter.ts';
import { arrivalDay, nameOf, type Paper, subjectOf } from './paper.ts';

export interface PassedOn {
  office: string;
  /** What the Kabag asked of the other office; empty where nothing was written. */
  asked: string;
  /** Of the inquirer: the other office answers them. */
  contact: string | null;
}

/** The letter of one case. */
export function buildTransmittal(paper: Paper, letter: Letter, to: PassedOn, words: Catalogue): Document {
  const { letters, printouts, vocabulary } = words;
  const { state, inquiry } = paper;
  const say = letters.transmittal;
  const hidden = state.anonymous || state.confidential;
  const unasked = state.kind === 'kemendagri-information';
  const told = {
    kind: state.kind,
    day: arrivalDay(paper, words),
    channel: vocabulary.channels[state.channel],
  };
  const fields: Field[] = [
    { label: say.number, value: state.number },
    ...(unasked ? [] : [{ label: say.from, value: nameOf(paper, words) }]),
    ...(hidden || !to.contact ? [] : [{ label: say.contact, value: to.contact }]),
    { label: say.about, value: subjectOf(paper, words) },
  ];
  const answer = unasked ? say.unasked : hidden ? say.through : say.direct;
  return buildLetter(
    paper,
    letter,
    {
      subject: say.subject(state.kind),
      to: letters.headOfOffice(to.office),
      blocks: [
        ...paragraphs(say.body(told)),
        { kind: 'space' },
        { kind: 'fields', rows: fields.map((field) => [field]) },
        { kind: 'space' },
        { kind: 'words', text: inquiry.erased ? printouts.erased : inquiry.text },
        { kind: 'space' },
        ...paragraphs(...(to.asked === '' ? [] : [say.asked(to.asked)]), answer, letters.ending),
      ],
    },
    words,
  );
}
