// Streams a surveyed file as inquiries, rejected rows and skipped footers, once all that had to be asked is answered.
import { exitCodes, UserError } from '../errors.ts';
import type { ChannelKind } from '../procedure/words.ts';
import { type DateOrder, readDate } from './dates.ts';
import { type FieldRules, placeOf, readRow } from './fields.ts';
import { createFooterFinder } from './footers.ts';
import { readRows } from './formats/index.ts';
import type { Rejection, Skipped, Taken } from './inquiry.ts';
import type { Row } from './row.ts';
import type { Survey } from './survey.ts';

/** What a person stated for a whole file, by flags or answers. */
export interface Answers
  extends Pick<FieldRules, 'zone' | 'now' | 'kind' | 'arrivedAt' | 'anonymous' | 'confidential'> {
  channel?: ChannelKind;
  order?: DateOrder;
}

export interface ReadRow {
  result: Taken | Rejection | Skipped;
  row: Row;
}

/** Rows below a signature's first; more of them are no signature. */
const longestSignature = 40;

/** What the file leaves open and nobody stated yet; the command asks for it, or names the flag. */
export function openQuestions(
  survey: Survey,
  given: Pick<Answers, 'channel' | 'order' | 'arrivedAt'>,
): ('channel' | 'date-order' | 'arrived-at')[] {
  const { mapping } = survey;
  if (survey.nothingReads) return [];
  const channel = given.channel ?? survey.channel ?? mapping.channel ?? mapping.platform;
  return [
    ...(channel === undefined ? (['channel'] as const) : []),
    ...(survey.order === 'ambiguous' && !given.order ? (['date-order'] as const) : []),
    ...(!mapping['arrived-at'] && !given.arrivedAt ? (['arrived-at'] as const) : []),
  ];
}

/** Reads all rows. Throws UserError `channel-open`, `date-order-open`, `date-column-missing` before the first one. */
export function readInquiries(survey: Survey, answers: Answers): AsyncGenerator<ReadRow> {
  const file = survey.source.name;
  const open = openQuestions(survey, answers);
  if (open.includes('channel')) throw new UserError('channel-open', { file }, exitCodes.usage);
  if (open.includes('date-order'))
    throw new UserError('date-order-open', { file, example: survey.example ?? '' }, exitCodes.usage);
  if (open.includes('arrived-at')) {
    const headings = survey.layout.headings.slice(0, 30);
    throw new UserError('date-column-missing', { file, headings }, exitCodes.usage);
  }
  return readAll(survey, answers);
}

async function* readAll(survey: Survey, answers: Answers): AsyncGenerator<ReadRow> {
  const { mapping, source } = survey;
  const { order: given, channel: stated, ...rest } = answers;
  const order = given ?? (survey.order === 'dmy' || survey.order === 'mdy' ? survey.order : undefined);
  const channel = stated ?? survey.channel;
  const rules: FieldRules = {
    ...rest,
    file: source.name,
    mapping,
    flawed: survey.layout.encoding.flawed === true,
    ...(survey.layout.format === 'xlsx' && survey.layout.from1904 && { from1904: true }),
    ...(order && { order }),
    ...(channel && { channel }),
  };
  const column = mapping['arrived-at'];
  const hasDate = (row: Row) => {
    const cell = column === undefined ? undefined : row.cells[column];
    if (cell === undefined) return false;
    const reading = readDate(cell, rules);
    return !('code' in reading && reading.code === 'not-a-date');
  };
  const footerOf = createFooterFinder(mapping, hasDate);
  const take = (row: Row): ReadRow => ({ row, result: readRow(row, rules) });
  const isTable = survey.layout.format === 'csv' || survey.layout.format === 'xlsx';
  let held: { row: Row; why: Skipped['why'] | null }[] = [];
  for await (const row of readRows(source, survey.layout)) {
    const why = row.hidden ?? (isTable ? (footerOf(row) ?? (row.band ? 'headings' : null)) : null);
    const isData = why === null && (column === undefined || hasDate(row));
    const waits = why === 'signature' || why === 'note';
    if (!waits && (isData || held.length === 0)) {
      // Data below it: what looked like a signature is a row that somebody has to look at.
      for (const { row: each, why: seemed } of held)
        yield seemed === null || seemed === 'signature' || seemed === 'note'
          ? take(each)
          : skip(each, seemed);
      held = [];
      yield why === null ? take(row) : skip(row, why);
    } else held.push({ row, why });
    if (held.length > longestSignature) {
      for (const each of held) yield take(each.row);
      held = [];
    }
  }
  for (const { row, why } of held) yield why === null ? take(row) : skip(row, why);

  function skip(row: Row, why: Skipped['why']): ReadRow {
    const at = { file: source.name, row: row.row, ...placeOf(row) };
    const cells = Object.values(row.cells).map((cell) => String(cell).trim());
    return { row, result: { outcome: 'skipped', why, ...at, value: cells.join(' · ').slice(0, 120) } };
  }
}
