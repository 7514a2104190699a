// The four ways to read: open cases, one case, the cases of a period, the office; values one by one, never an array of all.
import { isDeepStrictEqual } from 'node:util';
import { type ErrorCode, exitCodes, UserError } from '../errors.ts';
import { type Case, foldCase } from '../procedure/case.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { foldOffice, type Office } from '../procedure/office.ts';
import { isEnded } from '../procedure/progress.ts';
import type { Day } from '../procedure/time.ts';
import type { ArchiveView, CaseRecord } from './archive.ts';

export interface CaseFile {
  state: Case;
  record: CaseRecord;
  /** The words that an event filed; null where it has none. */
  words(event: ProcedureEvent): Record<string, unknown> | null;
  /**
   * What the citizen sent; its `erased` is set where the words were erased. UserErrors (exit 4) of words that were changed
   * or are gone, so that nothing is printed, decided or sent without them; `tolerantFile` is for who only looks.
   */
  inquiry: Inquiry;
  /** What a tolerant look found damaged; empty in any other. */
  damages: WordsDamage[];
}

/** Why words cannot be used; worded like an error of the same code. */
export interface WordsDamage {
  code: ErrorCode;
  values: unknown;
}

export interface Inquiry {
  subject: string;
  text: string;
  name: string | null;
  contact: string | null;
  address: string | null;
  externalId: string | null;
  platform: string | null;
  /** The words as they were pasted, where the text is only what was taken from them. */
  original: string | null;
  details: Record<string, string>;
  erased: boolean;
  /** Its words were changed or are gone: what they said is not known. */
  damaged: WordsDamage | null;
}

/** What a view and the office together tell. */
export interface Reading {
  view: ArchiveView;
  office: Office;
}

/** Every case that someone still waits for. */
export function* openCases(reading: Reading): Generator<CaseFile> {
  for (const file of allCases(reading)) if (!isEnded(file.state)) yield file;
}

/** One case by its whole number, or null. */
export function caseFile({ view, office }: Reading, number: string): CaseFile | null {
  const record = view.caseEvents(number);
  return record && openFile(view, office, record);
}

/** The cases that arrived from `from` to `to`, both included; all of them where no period is given. */
export function* cases(reading: Reading, period?: { from: Day; to: Day }): Generator<CaseFile> {
  for (const file of allCases(reading)) {
    const day = file.state.arrivedAt.slice(0, 10);
    if (!period || (period.from <= day && day <= period.to)) yield file;
  }
}

/** The office as a view tells it: now, or at the time of which the view is (as-of.ts). */
export function officeAt(view: Pick<ArchiveView, 'officeEvents'>): Office {
  return foldOffice(view.officeEvents());
}

/** A case's events folded, with its words at hand. */
export function openFile(view: ArchiveView, office: Office, record: CaseRecord): CaseFile {
  const state = foldCase(record, office);
  const words = (event: ProcedureEvent) => view.words(event);
  return {
    state,
    record,
    words,
    damages: [],
    get inquiry() {
      return inquiryOf(record, words, state);
    },
  };
}

/** The subject as far as it may be told; null where the case is confidential, or its words were erased or are damaged. */
export function openSubject({ state, inquiry }: CaseFile): string | null {
  return state.confidential || inquiry.erased || inquiry.damaged ? null : inquiry.subject;
}

/** The event of an id that the case has. */
export function eventOf(file: CaseFile, id: string): ProcedureEvent {
  return file.record.events.find((event) => event.id === id) as ProcedureEvent;
}

/** The same case for who only looks: words that cannot be used are null, and are named in `damages` once they were asked for. */
export function tolerantFile(file: CaseFile): CaseFile {
  const damages: WordsDamage[] = [];
  const words = tolerantWords(file.words, damages);
  const inquiry = { ...inquiryOf(file.record, words, file.state), damaged: damages[0] ?? null };
  // Not spread: that would ask the strict inquiry.
  return { state: file.state, record: file.record, words, damages, inquiry };
}

/** Reads words as null where they were changed or are gone, and says so in `damages`. */
export function tolerantWords(words: CaseFile['words'], damages: WordsDamage[]): CaseFile['words'] {
  return (event) => {
    try {
      return words(event);
    } catch (error) {
      if (!(error instanceof UserError) || error.exitCode !== exitCodes.archive) throw error;
      // The same words are read for several purposes; their damage is one.
      const damage = { code: error.code, values: error.values };
      if (!damages.some((known) => isDeepStrictEqual(known, damage))) damages.push(damage);
      return null;
    }
  };
}

function* allCases({ view, office }: Reading): Generator<CaseFile> {
  for (const record of view.caseRecords()) yield openFile(view, office, record);
}

/**
 * The inquiry's words, with the personal fields as their last correction left them; of a folded case also the fields of the
 * request that were written down later.
 */
export function inquiryOf(
  record: Pick<CaseRecord, 'events'>,
  words: CaseFile['words'],
  state?: Case,
): Inquiry {
  const received = record.events.find((event) => event.type === 'received');
  const filed = (received && words(received)) ?? {};
  const corrections = record.events
    .filter((event) => event.type === 'corrected' && event['event'] === received?.id)
    .filter((event) => event['field'] === 'contact' || event['field'] === 'externalId');
  const corrected = Object.fromEntries(corrections.map((event) => [event['field'], words(event)?.['value']]));
  const entry = { ...filed, ...corrected } as Record<string, unknown>;
  const text = (name: string) => (typeof entry[name] === 'string' ? (entry[name] as string) : null);
  return {
    subject: text('subject') ?? '',
    text: text('text') ?? '',
    name: text('name'),
    contact: text('contact'),
    address: text('address'),
    externalId: text('externalId'),
    platform: text('platform'),
    original: text('original'),
    details: Object.fromEntries([...detailsIn(entry), ...(state ? addedDetails(state, words) : [])]),
    erased: entry['erased'] !== undefined,
    damaged: null,
  };
}

type Details = [heading: string, value: string][];

function detailsIn(entry: Record<string, unknown> | null): Details {
  return (entry?.['details'] as Details | undefined) ?? [];
}

function addedDetails({ timeline }: Case, words: CaseFile['words']): Details {
  return timeline
    .filter(({ event, obeyed, withdrawn }) => event.type === 'classified' && obeyed && !withdrawn)
    .flatMap(({ event }) => (event['details'] === undefined ? [] : detailsIn(words(event))));
}
