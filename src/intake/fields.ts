// Turns a row into an inquiry, or says which field keeps it from being one.
import type { ChannelKind, Kind } from '../procedure/words.ts';
import { readChannel } from './channel-words.ts';
import { type DateReading, type DateRules, readDate } from './dates.ts';
import { asksToShow } from './heading-words.ts';
import { type Field, fields, type Mapping, normaliseHeading } from './headings.ts';
import { type Fault, type Inquiry, type Rejection, type Taken, textLimit } from './inquiry.ts';
import { restoreZeros } from './lost-zeros.ts';
import { proposeFlags, proposeKind, proposeSubject, readKind } from './propose.ts';
import type { Row } from './row.ts';
import { wordTime } from './times-of-day.ts';

/** What holds for all rows of a file. `kind`, `channel`, `arrivedAt` stand in where a row says nothing. */
export interface FieldRules extends DateRules {
  file: string;
  mapping: Mapping;
  /** The file's text was damaged in places (`Encoding.flawed`). */
  flawed?: boolean;
  channel?: ChannelKind;
  kind?: Kind;
  /** ISO 8601 with offset or a day, for files that have no date column. */
  arrivedAt?: string;
  anonymous?: boolean;
  confidential?: boolean;
}

/** Reads one row. Nothing is cut: what no field takes is kept in `details` under its heading. */
export function readRow(given: Row, rules: FieldRules): Taken | Rejection {
  const { file } = rules;
  const row = { ...given, cells: restoreZeros(given.cells, rules.mapping) };
  try {
    const inquiry = buildInquiry(row, rules);
    return { outcome: 'taken', file, row: row.row, ...placeOf(row), inquiry };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const { field, fault } = error;
    const column = field === undefined ? error.column : rules.mapping[field];
    const cell = column === undefined ? undefined : row.cells[column];
    return {
      outcome: 'rejected',
      file,
      row: row.row,
      ...placeOf(row),
      ...(field !== undefined && { field }),
      ...(column !== undefined && { column }),
      ...(cell !== undefined && { value: Array.from(String(cell).slice(0, 240)).slice(0, 120).join('') }),
      fault,
    };
  }
}

/** Where it stands in its file, beside its number. */
export function placeOf({ line, sheetRow }: Row): Pick<Rejection, 'line' | 'sheetRow'> {
  return { ...(line !== undefined && { line }), ...(sheetRow !== undefined && { sheetRow }) };
}

/** Thrown inside this file only: one field does not fit. */
class Unfit extends Error {
  readonly fault: Fault;
  readonly field: Field | undefined;
  readonly column: string | undefined;
  constructor(fault: Fault, field?: Field, column?: string) {
    super(fault.code);
    this.fault = fault;
    this.field = field;
    this.column = column;
  }
}

function buildInquiry(row: Row, rules: FieldRules): Inquiry {
  if (row.flaw) throw new Unfit({ code: row.flaw });
  refuseUnfitCells(row, rules);
  const used = new Set<Field>();
  const cell = (field: Field): string | undefined => {
    const heading = rules.mapping[field];
    const value = heading === undefined ? undefined : row.cells[heading];
    if (value !== undefined) used.add(field);
    return value === undefined ? undefined : String(value);
  };
  const text = cell('text') ?? '';
  if (/^[-–—.\s]*$/.test(text)) throw new Unfit(whyEmpty(row, rules, 'text'), 'text');
  const givenSubject = oneLine(cell('subject'));
  const name = readName(cell, used);
  const flags = readFlags(row, cell, used, text, givenSubject, rules);
  const contact = readContact(cell, used);
  const way = readWay(cell, used, rules);
  const kind = readRowKind(cell, used) ?? rules.kind ?? proposeKind(text, givenSubject);
  const inquiry: Inquiry = {
    kind,
    ...way,
    subject: givenSubject ?? proposeSubject(text),
    text,
    ...optional('name', name),
    ...optional('contact', contact),
    ...optional('address', cell('address')?.trim()),
    ...optional('externalId', oneLine(cell('external-id'))),
    arrivedAt: readArrival(cell, used, row, rules),
    ...optional('original', row.original),
    anonymous: flags.anonymous,
    confidential: flags.confidential,
  };
  const details = readDetails(row, rules.mapping, used);
  return Object.keys(details).length > 0 ? { ...inquiry, details } : inquiry;
}

function whyEmpty({ cellFlaws }: Row, { mapping }: FieldRules, field: Field): Fault {
  const flaw = cellFlaws?.[mapping[field] ?? ''];
  return flaw?.code === 'merged-cell' ? flaw : { code: 'empty' };
}

type CellOf = (field: Field) => string | undefined;

/** The sign for lost letters, or UTF-8 that was read as Windows-1252. */
const damaged = /\uFFFD|[ÂÃâ][\u0080-\u00BF€‚„…]/;
/** What a spreadsheet leaves of a long number: 6,28123E+11. */
const rounded = /^\s*'?\d(?:[.,]\d+)?E\+?\d+\s*$/i;
const numbered: ReadonlySet<Field> = new Set(['contact', 'phone', 'external-id']);

const moments: ReadonlySet<Field> = new Set(['arrived-at', 'time']);

function refuseUnfitCells(row: Row, { mapping, flawed }: FieldRules): void {
  for (const field of fields) {
    const flaw = row.cellFlaws?.[mapping[field] ?? ''];
    if (flaw && flaw.code !== 'merged-cell' && (flaw.code !== 'changing-formula' || moments.has(field)))
      throw new Unfit(flaw, field);
  }
  let size = 0;
  for (const [column, value] of Object.entries(row.cells)) {
    const field = fields.find((each) => mapping[each] === column);
    const text = String(value);
    if (text.includes('\0')) throw new Unfit({ code: 'nul' }, field, column);
    if (flawed && damaged.test(text)) throw new Unfit({ code: 'damaged-bytes' }, field, column);
    if (field && numbered.has(field) && rounded.test(text))
      throw new Unfit({ code: 'rounded-number' }, field);
    size += Buffer.byteLength(text);
    if (size > textLimit) throw new Unfit({ code: 'too-long' }, field, column);
  }
}

/** Names that only say that there is none. */
const noName = /^[([<"'*\s-]*(?:anonim|anonymous|anonymus|tanpa nama|nn|n\.n\.?|hamba allah)[)\]>"'*\s-]*$/i;

/** A name that carries the wish to stay hidden: `RAHASIA - Budi`, `Budi (rahasia)`. */
const secretName = /(?:^|[([\s-])(?:rahasia|dirahasiakan)(?:$|[)\]\s:-])/i;

function readName(cell: CellOf, used: Set<Field>): string | undefined {
  const name = wholeName(cell);
  if (!noName.test(name)) return name || undefined;
  used.delete('name');
  return undefined;
}

function wholeName(cell: CellOf): string {
  return [oneLine(cell('name')), oneLine(cell('last-name'))].filter(Boolean).join(' ');
}

function readFlags(
  row: Row,
  cell: CellOf,
  used: Set<Field>,
  text: string,
  subject: string | undefined,
  rules: FieldRules,
) {
  const proposed = proposeFlags(text, subject);
  const privacy = (cell('privacy') ?? '').toLowerCase();
  const says = {
    anonymous: /anonim|anonymous/.test(privacy) || stands(row, rules.mapping, /^(?:anonim|anonymous)$/i),
    confidential:
      (/rahasia|confidential|secret/.test(privacy) && !/tidak|bukan/.test(privacy)) ||
      stands(row, rules.mapping, /^(?:rahasia|confidential)$/i),
  };
  if (!says.anonymous && !says.confidential) used.delete('privacy');
  const name = wholeName(cell);
  const unnamed = noName.test(name);
  if (unnamed) used.delete('name');
  return {
    anonymous:
      wantsToHide(cell, rules.mapping) ||
      says.anonymous ||
      proposed.anonymous ||
      unnamed ||
      rules.anonymous === true,
    confidential:
      readFlag(cell('confidential'), 'confidential') ||
      says.confidential ||
      secretName.test(name) ||
      proposed.confidential ||
      rules.confidential === true,
  };
}

/** A portal writes "Rahasia" under the type of a report, a form under any question: a whole cell of it is no accident. */
function stands(row: Row, mapping: Mapping, word: RegExp): boolean {
  const { kind, ...others } = mapping;
  const read = new Set(Object.values(others));
  return Object.entries(row.cells).some(
    ([column, cell]) => !read.has(column) && word.test(String(cell).trim()),
  );
}

/** Some forms ask the other way round: whether the name may be shown. */
function wantsToHide(cell: CellOf, { anonymous }: Mapping): boolean {
  const value = cell('anonymous');
  if (anonymous === undefined || !asksToShow(normaliseHeading(anonymous)))
    return readFlag(value, 'anonymous');
  return !/^\s*-?\s*$/.test(value ?? '') && !readFlag(value, 'anonymous');
}

/** Hiding is the safe reading, but only of a word that is known. */
function readFlag(value: string | undefined, field: Field): boolean {
  const word = (value ?? '').trim().toLowerCase();
  if (/^(?:|-|0|tidak|tdk|no|n|t|false|bukan|salah|biasa|publik|terbuka|public|off)$/.test(word))
    return false;
  if (/^(?:1|ya|y|iya|yes|true|benar|on|x|v|✓|✔|anonim|anonymous|rahasia|confidential)$/.test(word))
    return true;
  throw new Unfit({ code: 'unclear-flag' }, field);
}

/** The address one can write to first; the other way to reach the person stays among the details. */
function readContact(cell: CellOf, used: Set<Field>): string | undefined {
  const order: Field[] = ['email', 'contact', 'phone'];
  const values = order.map((field) => oneLine(cell(field)));
  const chosen = values.findIndex((value) => value !== undefined && value !== '-' && !noName.test(value));
  for (const [index, field] of order.entries()) if (index !== chosen) used.delete(field);
  const value = values[chosen];
  // A spreadsheet's mark for text, which its export leaves in front of a number.
  return order[chosen] === 'phone' ? value?.replace(/^'(?=[+0-9(])/, '') : value;
}

function readWay(cell: CellOf, used: Set<Field>, rules: FieldRules): Pick<Inquiry, 'channel' | 'platform'> {
  const platform = oneLine(cell('platform'));
  const found = readChannel(cell('channel') ?? '');
  if (!found) used.delete('channel');
  const channel = found?.channel ?? (platform ? 'social-media' : rules.channel);
  if (!channel) throw new Unfit({ code: cell('channel') ? 'unknown-channel' : 'empty' }, 'channel');
  return { channel, ...optional('platform', platform ?? found?.platform) };
}

/** A category that is no kind ("Infrastruktur") stays a detail, and the words propose the kind. */
function readRowKind(cell: CellOf, used: Set<Field>): Kind | null {
  const kind = readKind(cell('kind') ?? '');
  if (!kind) used.delete('kind');
  return kind;
}

function readArrival(cell: CellOf, used: Set<Field>, row: Row, rules: FieldRules): string {
  const heading = rules.mapping['arrived-at'];
  const date = heading === undefined ? undefined : row.cells[heading];
  if (date === undefined) {
    if (rules.arrivedAt !== undefined) return rules.arrivedAt;
    throw new Unfit(whyEmpty(row, rules, 'arrived-at'), 'arrived-at');
  }
  used.add('arrived-at');
  const alone = readDate(date, rules);
  const time = readTime(cell, row, rules, alone);
  if (time === null) used.delete('time');
  const reading = time ?? alone;
  if ('code' in reading) throw new Unfit(reading, 'arrived-at');
  return reading.at;
}

/** Day and time of two columns joined; null where the date has its own time. A spreadsheet adds midnight to a bare day. */
function readTime(cell: CellOf, row: Row, rules: FieldRules, date: DateReading): DateReading | null {
  const heading = rules.mapping.time;
  const value = heading === undefined ? undefined : row.cells[heading];
  if (value === undefined || !('at' in date) || /^\s*-*\s*$/.test(String(value))) return null;
  if (date.at.length !== 10 && !date.at.includes('T00:00:00')) return null;
  cell('time');
  const words = wordTime(value);
  const reading: DateReading =
    words === null ? { code: 'not-a-date' } : readDate(`${date.at.slice(0, 10)} ${words}`, rules);
  if (!('code' in reading)) return reading;
  if (reading.code === 'not-a-date') throw new Unfit({ code: 'not-a-time' }, 'time');
  if (reading.code === 'no-such-time') throw new Unfit(reading, 'time');
  return reading;
}

function readDetails(row: Row, mapping: Mapping, used: Set<Field>): Record<string, string> {
  const taken = new Set([...used].map((field) => mapping[field]));
  return Object.fromEntries(
    Object.entries(row.cells)
      .filter(([heading]) => !taken.has(heading))
      .map(([heading, value]) => [heading, String(value)]),
  );
}

/** Names and subjects are one line; the text keeps its own. */
function oneLine(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string };
}
