// The sheet for initials (lembar paraf susulan): decisions of one superior over many cases, with room beside each.
import type { Catalogue } from '../language/catalogue.ts';
import type { Form } from '../procedure/words.ts';
import type { Document } from './document.ts';
import { footOf, letterheadOf, longMoment, type Sheet } from './paper.ts';

export interface DecisionRow {
  number: string;
  /** Null where the case is confidential, or its words were erased. */
  subject: string | null;
  type: string;
  step: number | null;
  at: string;
  form: Form;
}

/** The sheet of one superior. */
export function buildCountersign(
  sheet: Sheet,
  superior: string,
  rows: readonly DecisionRow[],
  words: Catalogue,
): Document {
  const { letters, vocabulary, printouts } = words;
  const say = letters.countersign;
  return {
    blocks: [
      ...letterheadOf(sheet),
      { kind: 'title', text: say.title },
      { kind: 'title', text: say.of(superior) },
      { kind: 'space' },
      {
        kind: 'initials',
        heading: say.initials,
        rows: rows.map(({ number, subject, type, step, at, form }) => {
          const what = vocabulary.eventTypes[type] ?? type;
          const told = {
            number,
            what: step === null ? what : say.step(what, step),
            when: longMoment(at, sheet, words),
            form: vocabulary.forms[form],
          };
          return { head: say.decision(told), text: subject ?? vocabulary.confidential };
        }),
      },
      { kind: 'space' },
      { kind: 'paragraph', text: say.count(rows.length) },
      {
        kind: 'blanks',
        items: [{ label: printouts.date, width: 11 }, { label: say.sign(superior) }],
      },
    ],
    foot: footOf(sheet, words),
  };
}
