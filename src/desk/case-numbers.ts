// The numbers under which others know a case: of its letter, the agenda, SRIKANDI, and of the channel it came by.
import type { Case } from '../procedure/case.ts';
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
  if (wanted.number === '') return [];
  const found = new Map<string, CaseFile>();
  for (const number of reading.view.casesWith('numbered')) {
    if (wanted.register === null && wanted.channel !== null) break;
    const file = caseFile(reading, number);
    if (file && hasNumber(tolerantFile(file), wanted)) found.set(number, file);
  }
  if (wanted.register === null || wanted.channel !== null) {
    for (const number of casesFrom(reading, wanted)) {
      const file = caseFile(reading, number);
      if (file) found.set(number, file);
    }
  }
  return [...found.values()];
}

/** Other cases with the same number in the same book. */
export function othersNumbered(
  reading: Reading,
  { number }: Case,
  given: Omit<GivenNumber, 'event'>,
): string[] {
  const wanted = { register: given.register, channel: null, number: plain(given.number) };
  return casesNumbered(reading, wanted)
    .map(({ state }) => state.number)
    .filter((other) => other !== number);
}

function hasNumber(file: CaseFile, { register, number }: TypedNumber): boolean {
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
