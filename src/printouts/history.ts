// The history of a case (riwayat berkas): what it is, under which numbers, what belongs to it, and every event in order.
import type { Catalogue } from '../language/catalogue.ts';
import type { Block, Document, Field } from './document.ts';
import { footOf, letterheadOf, longMoment, type Paper, senderOf, subjectOf } from './paper.ts';

/** One line of a list: what it is, and what it says. */
export interface HistoryEntry {
  head: string;
  text: string;
}

/** Sentences are in the language of the paper already; nothing in them names who is not to be named. */
export interface CaseHistory {
  status: string;
  numbers: string[];
  links: string[];
  questions: HistoryEntry[];
  attachments: HistoryEntry[];
  events: HistoryEntry[];
}

/** The history of one case. */
export function buildHistory(paper: Paper, history: CaseHistory, words: Catalogue): Document {
  const { letters, printouts, vocabulary } = words;
  const say = letters.history;
  const { state, inquiry } = paper;
  const fields: (Field | null)[] = [
    { label: printouts.number, value: state.number },
    { label: say.kind, value: vocabulary.sentence(vocabulary.kinds[state.kind]) },
    state.class && { label: say.class, value: vocabulary.sentence(vocabulary.caseClasses[state.class]) },
    { label: printouts.from, value: senderOf(paper, words) },
    { label: printouts.arrived, value: longMoment(state.arrivedAt, paper, words) },
    { label: printouts.takenIn, value: longMoment(paper.takenInAt, paper, words) },
    { label: printouts.subject, value: subjectOf(paper, words) },
    { label: say.status, value: vocabulary.sentence(history.status) },
    state.pass > 1 ? { label: say.pass, value: String(state.pass) } : null,
    history.numbers.length > 0 ? { label: say.numbers, value: history.numbers.join('; ') } : null,
    history.links.length > 0 ? { label: say.links, value: history.links.join('; ') } : null,
  ];
  return {
    blocks: [
      ...letterheadOf(paper),
      { kind: 'title', text: say.title },
      { kind: 'space' },
      { kind: 'fields', rows: fields.flatMap((field) => (field ? [[field]] : [])) },
      { kind: 'space' },
      { kind: 'paragraph', text: say.inquiry },
      { kind: 'words', text: inquiry.erased ? printouts.erased : inquiry.text },
      ...section(say.questions, history.questions),
      ...section(say.attachments, history.attachments),
      ...section(say.events, history.events),
    ],
    foot: footOf(paper, words),
  };
}

function section(heading: string, items: HistoryEntry[]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'space' }, { kind: 'paragraph', text: heading }, { kind: 'entries', items }];
}
