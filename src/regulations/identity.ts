// Which instrument is meant: one key for all its spellings, and the forms in which it is cited.
import type { Day } from '../procedure/time.ts';
import type { Finding, FindingNote } from './finding.ts';
import { type Head, isWhole, readHead, readNumberField } from './identity/head.ts';
import { legalSubject } from './identity/subject-case.ts';
import { tidyTyped } from './identity/typed.ts';
import { completeType, type NamedType, namesOf, ofMinistry, readType, typeOf } from './identity/types.ts';
import {
  endsInYear,
  keyNumber,
  needsWords,
  readWorkNumber,
  readYear,
  standsAlone,
  tidyNumber,
  type WorkNumber,
} from './identity/work-number.ts';
import { foldHomoglyphs, tidy } from './text.ts';

export interface Identity {
  /**
   * Work URI (Akoma Ntoso): `/akn/id/act/permendagri/2018/130`. A letter's has no year, as nobody cites it with one:
   * `/akn/id/act/se-mendagri/470-296-sj`.
   */
  key: string;
  /** Id of the type. */
  type: string;
  /** As printed, tidied. */
  number: string;
  /** Of a letter the year of its day, where that is known. */
  year: number | null;
  /** Code or name of the region that made it; null for the state. */
  locality: string | null;
}

type Claims = Pick<Finding, 'title' | 'type' | 'number' | 'year' | 'issuer' | 'enacted'>;

/**
 * The identity of a finding: its fields, checked against the head of its title. Where these name different instruments, or
 * a number cannot be read, there is none, and a note says what stood there; where only one of both can be read it holds.
 */
export function identify(finding: Claims): { identity: Identity | null; notes: FindingNote[] } {
  const notes: FindingNote[] = [];
  const note = (code: FindingNote['code'], field: string, value: string) =>
    notes.push({ code, field, value: value.slice(0, 120) });
  const title = foldHomoglyphs(tidy(finding.title.slice(0, 2000)));
  if (title.folded) note('homoglyphs', 'title', finding.title);
  const head = readHead(title.text);
  const named = agreeOnType(finding.type === null ? null : readType(finding.type), head?.named ?? null);
  if (named === 'differ') {
    note('number-unclear', 'type', finding.type!);
    return { identity: null, notes };
  }
  const work =
    named && agreeOnNumber(finding, head, named, (field, value) => note('number-unclear', field, value));
  if (!work) return { identity: null, notes };
  const year = work.year ?? (standsAlone(named.type, work.number) ? yearOf(finding.enacted) : null);
  return { identity: identityOf(named, { ...work, year }, finding.issuer), notes };
}

/** The more exact of two that fit: `Peraturan Menteri` fits each ministry's, `Perda` each region's. */
function agreeOnType(field: NamedType | null, title: NamedType | null): NamedType | null | 'differ' {
  if (!field || !title) return field ?? title;
  if (field.type.open && title.type.id.startsWith(field.type.id)) return title;
  if (title.type.open && field.type.id.startsWith(title.type.id)) return field;
  if (field.type.id !== title.type.id) return 'differ';
  if (field.locality !== null && title.locality !== null && field.locality !== title.locality)
    return 'differ';
  return title.locality === null ? field : title;
}

/** The number in the field and the one in the title as one; `unclear` is told what was left aside. */
function agreeOnNumber(
  finding: Claims,
  head: Head | null,
  named: NamedType,
  unclear: (field: string, value: string) => void,
): WorkNumber | null {
  const printed = tidy(finding.number?.slice(0, 200) ?? '');
  const fieldYear = readYear(tidy(finding.year ?? ''));
  const field = /\d/.test(printed) ? readField(foldHomoglyphs(printed).text, fieldYear, named) : null;
  const title = head?.work ?? null;
  if (head?.unclear) unclear('title', head.unclear);
  if (!title) {
    if (!field && printed && /\d/.test(printed)) unclear('number', printed);
    return field && { number: field.number, year: field.year ?? head?.year ?? null };
  }
  const year = title.year ?? field?.year ?? fieldYear;
  if (title.year !== null && fieldYear !== null && title.year !== fieldYear) unclear('year', finding.year!);
  if (!/\d/.test(printed) || signsOf(printed) === signsOf(title.number))
    return { number: title.number, year };
  if (!field) {
    unclear('number', printed);
    return { number: title.number, year };
  }
  if (signsOf(field.number) !== signsOf(title.number)) {
    unclear('number', printed);
    return null;
  }
  const exact = separatorsOf(field.number) > separatorsOf(title.number) ? field.number : title.number;
  return { number: exact, year };
}

function readField(printed: string, year: number | null, named: NamedType): WorkNumber | null {
  if (!/\s/.test(printed) && !(year !== null && printed.endsWith(String(year)))) {
    const stated = readWorkNumber(printed, year, named.type);
    if (stated) return stated;
  }
  const { work, unclear } = readNumberField(printed, named);
  return work && unclear === null ? { number: work.number, year: work.year ?? year } : null;
}

/** Only the letters and figures, by which `050145` is what is left of `050-145`. */
function signsOf(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')
    .replace(/^0+(?=\d{1,4}$)/, '');
}

function separatorsOf(number: string): number {
  return number.replace(/[\p{L}\d]+/gu, '').length;
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

/** The identity of a type with its number; null while its ministry, its region or its year is unknown. */
export function identityOf(
  named: NamedType,
  work: WorkNumber,
  issuer: string | null = null,
): Identity | null {
  const complete = completeByIssuer(named, work.number, issuer) ?? completeByNumber(named, work.number);
  if (!complete) return null;
  const { type, locality } = complete;
  const alone = standsAlone(type, work.number);
  if (work.year === null && !alone) return null;
  // A letter is cited by its number alone, which must then be read as no year.
  if (alone && !readWorkNumber(work.number, null, type)) return null;
  // What another ministry or region may number so, this one does not.
  if (!readWorkNumber(work.number, work.year ?? readYear('2000'), type)) return null;
  const place = locality === null ? 'id' : `id-${locality}`;
  const year = alone ? '' : `${work.year}/`;
  return {
    key: `/akn/${place}/act/${type.id}/${year}${keyNumber(type, work)}`,
    type: type.id,
    number: work.number,
    year: work.year,
    locality,
  };
}

/** `SE …/SJ` bears the code of Kemendagri's Sekretariat Jenderal; a filing code with a dash is Kemendagri's decree. */
function completeByNumber({ type }: NamedType, number: string): NamedType | null {
  const shape = type.numbering === 'letter' ? ofSecretariat : /^\d{3}(?:\.\d+)*-\d+$/;
  return type.open && shape.test(number) ? { type: ofMinistry(type, 'dagri'), locality: null } : null;
}

const ofSecretariat = /^\d{3}[\d.]*\/.+\/SJ$/i;

/** A publisher also shows letters of its directorates (`470/1234/Dukcapil`): these are not the minister's. */
function completeByIssuer(named: NamedType, number: string, issuer: string | null): NamedType | null {
  const { type } = named;
  const ofUnit = type.open && standsAlone(type, number) && !ofSecretariat.test(number);
  return ofUnit ? null : completeType(named, issuer);
}

/**
 * What an officer types (`Permendagri No.72-2019`, `SE 100.2/5118/SJ`, a key), as an identity; null where it names no
 * instrument, or not only one.
 */
export function parseCitation(typed: string): Identity | null {
  const text = tidyTyped(typed);
  if (text.startsWith('/akn/')) return parseKey(text);
  const head = readHead(text);
  if (!head?.work || !isWhole(text, head)) return null;
  return identityOf(head.named, { ...head.work, year: head.work.year ?? head.year });
}

function parseKey(key: string): Identity | null {
  const parts =
    /^\/akn\/id(?:-([\p{L}\d.-]{1,60}))?\/act\/([a-z][a-z-]{0,60})(?:\/(\d{4}))?\/([\p{L}\d.-]{1,80})$/u.exec(
      key,
    );
  const type = parts && typeOf(parts[2]!);
  const year = parts?.[3] ? readYear(parts[3]) : null;
  if (!parts || !type || (year === null && parts[3])) return null;
  const number = tidyNumber(type.numbering === 'letter' ? withSlashes(parts[4]!) : parts[4]!);
  if (type.strict && !readWorkNumber(number, year, type)) return null;
  if (standsAlone(type, number) === (year !== null)) return null;
  const locality = parts[1] ?? null;
  const regional = type.region !== undefined;
  if (type.open || regional !== (locality !== null) || keyNumber(type, { number, year }) !== parts[4])
    return null;
  return { key, type: type.id, number, year, locality };
}

/** Filing code, serial number and unit (`470-296-sj`) are parted by slashes in every letter; of other shapes nobody knows. */
function withSlashes(part: string): string {
  return part.replace(/^(\d{3}(?:\.\d+)*)-(\d+)-(\p{L}+)$/u, '$1/$2/$3');
}

/** As one writes it in a list: `Permendagri 130/2018`, `SE 100.2/5118/SJ`, `Kepmendagri 300.2.2-2138/2025`. */
export function shortCitation(identity: Identity): string {
  const { named, number, year, yearApart } = partsOf(identity);
  const short = named.type.id === 'se-mendagri' && /\/SJ$/i.test(number) ? 'SE' : namesOf(named).short;
  if (!yearApart) return `${short} ${number}`;
  return needsWords(named.type, number)
    ? `${short} Nomor ${number} Tahun ${year}`
    : `${short} ${number}/${year}`;
}

/**
 * As the law is cited in a letter: `Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan`. A letter whose number has
 * no year bears its day, where that is known: `Surat Edaran … Nomor 471.13/5184/SJ tanggal 13 Desember 2012`.
 */
export function legalForm(identity: Identity, about: string | null, day?: Day | null): string {
  const { named, number, year, yearApart } = partsOf(identity);
  const subject = about === null ? '' : legalSubject(about);
  const dated = day && standsAlone(named.type, number) && !endsInYear(number, Number(day.slice(0, 4)));
  const when = yearApart ? ` Tahun ${year}` : dated ? ` tanggal ${letterDay(day)}` : '';
  return `${namesOf(named).long} Nomor ${number}${when}${subject && ` tentang ${subject}`}`;
}

/** The law has one language. */
function letterDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${monthNames[month! - 1]} ${year}`;
}

const monthNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

function partsOf({ type: id, number, year, locality }: Identity) {
  const type = typeOf(id);
  if (!type) throw new Error(`no type of instrument ${id}`);
  const yearApart = year !== null && !standsAlone(type, number) && !endsInYear(number, year);
  return { named: { type, locality }, number, year, yearApart };
}
