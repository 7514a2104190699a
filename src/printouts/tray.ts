// The collective sheet: one page on which the Kabag decides on up to fifteen cases; what is ticked is what one types.
import type { Catalogue } from '../language/catalogue.ts';
import { momentAt } from '../procedure/time.ts';
import { type DispositionSheet, initialsOf, lettered, numbered } from './disposition.ts';
import type { Document, Tick } from './document.ts';
import { footOf, letterheadOf, type Paper, subjectOf } from './paper.ts';

/** The sheet of these cases, one or more; `name` is its number as one types it. */
export function buildTray(
  name: string,
  papers: readonly [Paper, ...Paper[]],
  sheet: DispositionSheet,
  words: Catalogue,
): Document {
  const { printouts, dates } = words;
  const [paper] = papers;
  const { day } = momentAt(paper.printedAt, paper.zone);
  const kabag = [lettered(sheet.kasubag), numbered(sheet.kabagInstructions)] as const;
  const date = { label: printouts.date, width: 11 };
  return {
    blocks: [
      ...letterheadOf(paper),
      { kind: 'title', text: printouts.trayTitle(name) },
      { kind: 'title', text: printouts.trayAbout(papers.length, dates.longDay(day)) },
      { kind: 'legend', heading: printouts.kabagTo, items: kabag[0], boxed: false },
      { kind: 'legend', heading: printouts.kabagAsks, items: kabag[1], boxed: false },
      { kind: 'space' },
      {
        kind: 'boxes',
        groups: kabag.map(keysOf),
        blank: { heading: printouts.atHour, width: 6 },
        rows: papers.map((one) => ({ key: labelOf(one, papers), text: shownSubject(one, words) })),
      },
      {
        kind: 'blanks',
        items: [date, { label: initialsOf('kabag', sheet.kabagStandIn, words) }],
      },
      { kind: 'space' },
      // What the Kasubag ticks holds for all that goes on.
      { kind: 'legend', heading: printouts.kasubagTo, items: lettered(sheet.pelaksana), boxed: true },
      {
        kind: 'legend',
        heading: printouts.kasubagAsks,
        items: numbered(sheet.kasubagInstructions),
        boxed: true,
      },
      {
        kind: 'blanks',
        items: [
          date,
          { label: printouts.atHour, width: 6 },
          { label: initialsOf('kasubag', sheet.kasubagStandIn, words) },
        ],
      },
    ],
    foot: footOf(paper, words),
  };
}

function keysOf(items: readonly Tick[]): string[] {
  return items.map(({ key = '' }) => key);
}

/** The serial alone, where that is plain. */
function labelOf({ state }: Paper, papers: readonly Paper[]): string {
  const seriesOf = (paper: Paper) => paper.state.number.slice(0, paper.state.number.lastIndexOf('-') + 1);
  const series = new Set(papers.map(seriesOf));
  return series.size > 1 ? state.number : state.number.slice(state.number.lastIndexOf('-') + 1);
}

/** The sheet passes through many hands: of a confidential case it says only that. */
function shownSubject(paper: Paper, words: Catalogue): string {
  return paper.state.confidential ? words.vocabulary.confidential : subjectOf(paper, words);
}
