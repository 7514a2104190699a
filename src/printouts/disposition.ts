// Steps 2 and 3: the disposition sheet; what is ticked on it is what one types.
import type { Catalogue } from '../language/catalogue.ts';
import { momentAt, parseMoment } from '../procedure/time.ts';
import type { StandInKind } from '../procedure/words.ts';
import type { Block, Document, Tick } from './document.ts';
import { footOf, letterheadOf, nameOf, numberOf, type Paper, subjectOf } from './paper.ts';

export interface DispositionSheet {
  /** Names or titles in the order of the letters that one types. */
  kasubag: string[];
  pelaksana: string[];
  /** In the order of the numbers that one types; `blank` where an office is to be named. */
  kabagInstructions: { text: string; blank: boolean }[];
  kasubagInstructions: { text: string; blank: boolean }[];
  /** As what someone else than the holder initials; null where the holder does. */
  kabagStandIn: StandInKind | null;
  kasubagStandIn: StandInKind | null;
}

/** The sheet of one case. */
export function buildDisposition(paper: Paper, sheet: DispositionSheet, words: Catalogue): Document {
  const { printouts, dates } = words;
  const { state, zone } = paper;
  const takenIn = parseMoment(paper.takenInAt, zone) ?? momentAt(paper.printedAt, zone);
  return {
    blocks: [
      ...letterheadOf(paper),
      { kind: 'title', text: printouts.dispositionTitle },
      {
        kind: 'fields',
        rows: [
          [
            { label: printouts.number, value: numberOf(paper, words) },
            { label: printouts.agenda, value: paper.agenda ?? '............' },
          ],
          [
            { label: printouts.from, value: nameOf(paper, words) },
            { label: printouts.takenIn, value: dates.letterDay(takenIn.day) },
          ],
          [{ label: printouts.subject, value: subjectOf(paper, words) }],
          [{ label: printouts.urgency, value: urgencyOf(state.confidential, words) }],
        ],
      },
      { kind: 'space' },
      {
        kind: 'choices',
        columns: [
          { heading: printouts.kabagTo, items: lettered(sheet.kasubag) },
          { heading: printouts.kabagAsks, items: numbered(sheet.kabagInstructions) },
        ],
      },
      { kind: 'blanks', items: [{ label: printouts.note }] },
      signature(initialsOf('kabag', sheet.kabagStandIn, words), words),
      { kind: 'space' },
      {
        kind: 'choices',
        columns: [
          { heading: printouts.kasubagTo, items: lettered(sheet.pelaksana) },
          {
            heading: printouts.kasubagAsks,
            items: [
              ...numbered(sheet.kasubagInstructions),
              { key: String(sheet.kasubagInstructions.length + 1), text: '', blank: true },
            ],
          },
        ],
      },
      signature(initialsOf('kasubag', sheet.kasubagStandIn, words), words),
    ],
    foot: footOf(paper, words),
  };
}

function urgencyOf(confidential: boolean, { printouts }: Catalogue): Tick[] {
  return printouts.urgencies.map((text, index, all) => ({
    text,
    ticked: confidential && index === all.length - 1,
  }));
}

/** Letters for the officers, and one more for a name that is written by hand. */
export function lettered(names: readonly string[]): Tick[] {
  const letter = (index: number) => String.fromCharCode(97 + index);
  return [
    ...names.map((text, index) => ({ key: letter(index), text })),
    { key: letter(names.length), text: '', blank: true },
  ];
}

/** Numbers for the instructions, as one types them. */
export function numbered(instructions: DispositionSheet['kabagInstructions']): Tick[] {
  return instructions.map(({ text, blank }, index) => ({ key: String(index + 1), text, blank }));
}

/** `Paraf Kabag`, `Paraf Plh. Kabag`. */
export function initialsOf(
  role: 'kabag' | 'kasubag',
  standIn: StandInKind | null,
  { printouts, vocabulary }: Catalogue,
): string {
  const title = vocabulary.roles[role];
  return printouts.initialsOf(standIn ? `${vocabulary.signingAuthorities[standIn]} ${title}` : title);
}

function signature(initials: string, { printouts }: Catalogue): Block {
  return {
    kind: 'blanks',
    items: [{ label: printouts.date, width: 11 }, { label: printouts.atHour, width: 6 }, { label: initials }],
  };
}
