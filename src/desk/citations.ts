// Which instruments the replies name, as they were seen when the reply was written, and which cases name one.
import { isEnded, lastDraft } from '../procedure/progress.ts';
import { type StandingStatus, standingStatuses } from '../regulations/standing.ts';
import { type CaseFile, caseFile, openSubject, tolerantFile } from './read.ts';
import type { Session } from './session.ts';

/** An instrument in a reply, with what the library said of it then. It stands in the words of the reply. */
export interface Citation {
  /** Names it in the library. */
  key: string;
  /** `Permendagri 130/2018`. */
  citation: string;
  /** In legal form, as it stands in the reply. */
  form: string;
  /** What it is about; empty where that is not known. */
  title: string;
  status: StandingStatus;
  /** Another instrument amends it. */
  amended: boolean;
  /** Names of the sources that said so; none where it was not in the library. */
  source: string[];
  /** When the last of them was looked at; ISO 8601 with offset. */
  seenAt: string | null;
  url: string | null;
  /** Found in the text: nobody named it with `--cite`. */
  typed?: true;
}

/** The citations that an event's words hold; what names no instrument is left out, what else is not as expected is not known. */
export function citationsIn(words: Record<string, unknown> | null): Citation[] {
  const filed = words?.['citations'];
  return Array.isArray(filed) ? filed.flatMap((one) => readCitation(one) ?? []) : [];
}

function readCitation(filed: Record<string, unknown> | null): Citation | null {
  const text = (field: string) => (typeof filed?.[field] === 'string' ? (filed[field] as string) : null);
  const [key, form, citation] = [text('key'), text('form'), text('citation')];
  if (key === null || form === null || citation === null) return null;
  const sources = filed?.['source'];
  return {
    key,
    citation,
    form,
    title: text('title') ?? '',
    status: standingStatuses.find((status) => status === filed?.['status']) ?? 'unknown',
    amended: filed?.['amended'] === true,
    source: Array.isArray(sources) ? sources.map(String) : [],
    seenAt: text('seenAt'),
    url: text('url'),
    ...(filed?.['typed'] === true && { typed: true as const }),
  };
}

/** The citations of the reply that a hash names. */
export function citationsOfReply(file: CaseFile, reply: string): Citation[] {
  const event = file.record.events.find(({ words }) => words === reply);
  return citationsIn(event ? file.words(event) : null);
}

/** Keys of all instruments that a draft or reply of any case names; of words that were erased or damaged none. */
export function citedKeys(session: Session): Set<string> {
  const keys = new Set<string>();
  for (const file of citing(session)) {
    for (const { words } of file.record.events) {
      if (words !== undefined) for (const { key } of citationsOfReply(file, words)) keys.add(key);
    }
  }
  return keys;
}

export interface CitingCase {
  number: string;
  /** `draft`: the reply that would go out next names it; else one that went out does. */
  state: 'draft' | 'replied';
  /** Null where the case is confidential, or its words were erased or are damaged. */
  subject: string | null;
}

/** The open drafts and past replies that name an instrument, in the order of their numbers. */
export function citingCases(session: Session, key: string): CitingCase[] {
  const found: CitingCase[] = [];
  for (const file of citing(session)) {
    const state = citingState(file, key);
    if (state) found.push({ number: file.state.number, state, subject: openSubject(file) });
  }
  return found.sort((one, other) => (one.number < other.number ? -1 : 1));
}

function citingState(file: CaseFile, key: string): CitingCase['state'] | null {
  const { state } = file;
  const cites = (reply: string) => citationsOfReply(file, reply).some((citation) => citation.key === key);
  const next = state.approval?.reply ?? lastDraft(state)?.reply;
  if (!isEnded(state) && next !== undefined && cites(next)) return 'draft';
  return state.deliveries.some(({ outcome, reply }) => outcome === 'replied' && cites(reply))
    ? 'replied'
    : null;
}

function* citing(session: Session): Generator<CaseFile> {
  for (const number of session.view.casesWith('citing')) {
    const file = caseFile(session, number);
    if (file) yield tolerantFile(file);
  }
}
