// The numbers under which others know a case: of its letter, the agenda, SRIKANDI, and of the channel it came by.
import { type ChannelKind, channelKinds, type NumberRegister, numberRegisters } from '../procedure/words.ts';
import { wordsAsCorrected } from './history.ts';
import {
  type CaseFile,
  caseFile,
  eventOf,
  inquiryOf,
  type Reading,
  tolerantFile,
  tolerantWords,
} from './read.ts';

export interface GivenNumber {
  register: NumberRegister;
  number: string;
  event: string;
}

/** The numbers that a case was given, as corrected, in their order; those whose words are gone are left out. */
export function numbersOf(file: CaseFile): GivenNumber[] {
  return file.state.numbers.flatMap(({ event, register }) => {
    const number = wordsAsCorrected(file, eventOf(file, event))?.['number'];
    return typeof number === 'string' ? [{ register, number, event }] : [];
  });
}

/** What `agenda:118` or `sambat 5512` says: which book or channel, null where none is named, and the number itself. */
export interface TypedNumber {
  register: NumberRegister | null;
  channel: ChannelKind | null;
  number: string;
}

/** What the books and channels are called when typed, beside their names in the archive. */
const otherNames: Record<string, NumberRegister | ChannelKind> = {
  surat: 'letter',
  situs: 'website',
  surel: 'email',
  loket: 'counter',
  medsos: 'social-media',
  wa: 'whatsapp',
  telepon: 'telephone',
  sp4n: 'lapor',
};

/** Reads a number with its book in front (`surat:470/12`), or alone. A letter that came in is `surat:` too. */
export function readTypedNumber(typed: string): TypedNumber {
  const [, book = '', rest = ''] = /^([a-z0-9-]+)[:\s]\s*(.*)$/i.exec(typed.trim()) ?? [];
  const name = otherNames[book.toLowerCase()] ?? book.toLowerCase();
  const register = numberRegisters.find((one) => one === name) ?? null;
  const channel = channelKinds.find((one) => one === name) ?? null;
  const number = register === null && channel === null ? typed : rest;
  return { register, channel, number: plain(number) };
}

/** The cases that have a number, each once: exact but for case and spaces. */
export function casesNumbered(reading: Reading, wanted: TypedNumber): CaseFile[] {
  const { register, channel, number } = wanted;
  if (number === '') return [];
  const found = new Map<string, CaseFile>();
  if (register !== null || channel === null) {
    for (const file of casesNaming(reading, new Set([number]))) {
      const name = file.state.number;
      // Whoever goes on with it reads its words strictly.
      if (hasNumber(file, register, number)) found.set(name, caseFile(reading, name) as CaseFile);
    }
  }
  if (register === null || channel !== null) {
    for (const name of casesFrom(reading, wanted)) {
      const file = caseFile(reading, name);
      if (file) found.set(name, file);
    }
  }
  return [...found.values()];
}

/** A number under which others know a case, and the book or channel that it is of. */
export interface KnownNumber {
  file: CaseFile;
  book: NumberRegister | ChannelKind;
  number: string;
}

/** The cases that have a number in any book or on any channel, each with where. */
export function casesKnownAs(reading: Reading, typed: string): KnownNumber[] {
  const number = plain(typed);
  const numbered = [...casesNaming(reading, new Set([number]))].flatMap((file) =>
    numbersOf(file)
      .filter((given) => plain(given.number) === number)
      .map((given): KnownNumber => ({ file, book: given.register, number: given.number })),
  );
  const foreign = [...casesFrom(reading, { register: null, channel: null, number })].flatMap((name) => {
    const file = caseFile(reading, name);
    return file ? [{ file: tolerantFile(file), book: file.state.channel, number: typed.trim() }] : [];
  });
  return [...numbered, ...foreign];
}

/** The cases whose number this was before it was corrected, each with the one that holds now. */
export function casesNumberedBefore(
  reading: Reading,
  { register, number }: TypedNumber,
): { file: CaseFile; now: string }[] {
  if (number === '') return [];
  return [...casesNaming(reading, new Set([number]))].flatMap((file) => {
    const [given] = numbersOf(file).filter(
      (one) =>
        (register === null || one.register === register) && formerNumbers(file, one.event).includes(number),
    );
    return given ? [{ file, now: given.number }] : [];
  });
}

/** What a `numbered` event said, and what its corrections said, until the last. */
function formerNumbers(file: CaseFile, id: string): string[] {
  const said = file.state.timeline
    .filter(
      ({ event, withdrawn }) =>
        event.id === id ||
        (!withdrawn && event.type === 'corrected' && event['event'] === id && event['field'] === 'number'),
    )
    .map(({ event }) => file.words(event)?.[event.id === id ? 'number' : 'value']);
  return said.slice(0, -1).flatMap((text) => (typeof text === 'string' ? [plain(text)] : []));
}

/** By `register number`, the cases that have one of these already, in one pass over the archive. */
export function casesHolding(
  reading: Reading,
  given: readonly Omit<GivenNumber, 'event'>[],
): Map<string, string[]> {
  const holding = new Map<string, string[]>();
  const wanted = new Set(given.map(({ number }) => plain(number)));
  for (const file of casesNaming(reading, wanted)) {
    for (const { register, number } of given) {
      if (!hasNumber(file, register, plain(number))) continue;
      const key = `${register} ${number}`;
      const others = holding.get(key) ?? [];
      holding.set(key, [...new Set([...others, file.state.number])]);
    }
  }
  return holding;
}

/** Cases in whose words one of the numbers stands, now or before it was corrected: only these are folded. */
function* casesNaming(reading: Reading, numbers: ReadonlySet<string>): Generator<CaseFile> {
  const { view } = reading;
  const words = tolerantWords((event) => view.words(event), []);
  for (const name of view.casesWith('numbered')) {
    const events = view.caseEvents(name)?.events ?? [];
    const told = events
      .filter(({ type, field }) => type === 'numbered' || (type === 'corrected' && field === 'number'))
      .map((event) => words(event)?.[event.type === 'numbered' ? 'number' : 'value']);
    if (!told.some((text) => typeof text === 'string' && numbers.has(plain(text)))) continue;
    const file = caseFile(reading, name);
    if (file) yield tolerantFile(file);
  }
}

function hasNumber(file: CaseFile, register: NumberRegister | null, number: string): boolean {
  return numbersOf(file).some(
    (given) => (register === null || given.register === register) && plain(given.number) === number,
  );
}

/** By the number on the channel it came by: only its words are read, nothing is folded. */
function* casesFrom({ view }: Reading, { channel, number }: TypedNumber): Generator<string> {
  for (const record of view.caseRecords()) {
    const [received] = record.events.filter(({ type }) => type === 'received');
    if (!received || (channel !== null && received['channel'] !== channel)) continue;
    const { externalId } = inquiryOf(
      record,
      tolerantWords((event) => view.words(event), []),
    );
    if (externalId !== null && plain(externalId) === number) yield record.number;
  }
}

function plain(number: string): string {
  return number.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}
