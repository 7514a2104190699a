// Streams a surveyed file as inquiries, rejected rows and skipped footers, once all that had to be asked is answered.
import { exitCodes, UserError } from '../errors.ts';
import type { ChannelKind } from '../procedure/words.ts';
import { type DateOrder, readDate } from './dates.ts';
import { type FieldRules, placeOf, readRow } from './fields.ts';
import { createFooterFinder } from './footers.ts';
import { readRows } from './formats/index.ts';
import { type ChatNotes, sameSender } from './formats/whatsapp.ts';
import type { Rejection, Skipped, Taken } from './inquiry.ts';
import type { Layout, Row } from './row.ts';
import type { Survey } from './survey.ts';

/** What a person stated for a whole file, by flags or answers. */
export interface Answers
  extends Pick<FieldRules, 'zone' | 'now' | 'kind' | 'arrivedAt' | 'anonymous' | 'confidential'> {
  channel?: ChannelKind;
  order?: DateOrder;
  /** Senders of a chat who are the office. */
  own?: readonly string[] | undefined;
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
  given: Pick<Answers, 'channel' | 'order' | 'arrivedAt' | 'own'>,
): ('channel' | 'date-order' | 'arrived-at' | 'own-name')[] {
  const { mapping } = survey;
  if (survey.nothingReads) return [];
  const channel = given.channel ?? survey.channel ?? mapping.channel ?? mapping.platform;
  return [
    ...(channel === undefined ? (['channel'] as const) : []),
    ...(survey.order === 'ambiguous' && !given.order ? (['date-order'] as const) : []),
    ...(survey.chat?.own === null && !given.own ? (['own-name'] as const) : []),
    ...(!mapping['arrived-at'] && !given.arrivedAt ? (['arrived-at'] as const) : []),
  ];
}

/** Reads all rows. Throws UserError `channel-open`, `date-order-open`, `own-name-open`, `own-name-unknown`, `date-column-missing` before the first one. */
export function readInquiries(survey: Survey, answers: Answers): AsyncGenerator<ReadRow> {
  const file = survey.source.name;
  const open = openQuestions(survey, answers);
  if (open.includes('channel')) throw new UserError('channel-open', { file }, exitCodes.usage);
  if (open.includes('date-order'))
    throw new UserError('date-order-open', { file, example: survey.example ?? '' }, exitCodes.usage);
  const senders = [...(survey.chat?.senders.keys() ?? [])];
  if (open.includes('own-name')) throw new UserError('own-name-open', { file, senders }, exitCodes.usage);
  if (survey.chat?.own === null && answers.own && answers.own.length > 0 && !speaks(survey.chat, answers.own))
    throw new UserError(
      'own-name-unknown',
      { file, given: answers.own.join(', '), senders },
      exitCodes.usage,
    );
  if (open.includes('arrived-at')) {
    const headings = survey.layout.headings.slice(0, 30);
    throw new UserError('date-column-missing', { file, headings }, exitCodes.usage);
  }
  return readAll({ ...survey, layout: answeredLayout(survey, answers) }, answers);
}

/** A chat is cut into inquiries by who is the office and by its times. */
function answeredLayout({ layout, chat }: Survey, { own, order }: Answers): Layout {
  if (layout.format !== 'whatsapp' || !chat) return layout;
  const clock = { ...layout.clock, ...(order && { order }) };
  return { ...layout, clock, own: ownSenders({ chat }, { own }) };
}

/** Who is the office in a chat, as the chat calls them. */
export function ownSenders({ chat }: Pick<Survey, 'chat'>, { own }: Pick<Answers, 'own'>): string[] {
  if (!chat) return [];
  // A name that was stated for several chats need not speak in each.
  if (!own || !speaks(chat, own)) return [...(chat.own ?? [])];
  return [...chat.senders.keys()].filter((sender) => own.some((name) => sameSender(sender, name)));
}

function speaks({ senders }: ChatNotes, names: readonly string[]): boolean {
  return [...senders.keys()].some((sender) => names.some((name) => sameSender(sender, name)));
}

async function* readAll(survey: Survey, answers: Answers): AsyncGenerator<ReadRow> {
  const { mapping, source } = survey;
  const { order: given, channel: stated, own: _, ...rest } = answers;
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
    const unneeded = row.courtesy ? 'thanks' : row.wordless ? 'media' : null;
    const why =
      unneeded ?? row.hidden ?? (isTable ? (footerOf(row) ?? (row.band ? 'headings' : null)) : null);
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
    const shown =
      why === 'thanks' || why === 'media' ? [row.cells[mapping.text ?? ''] ?? ''] : Object.values(row.cells);
    const cells = shown.map((cell) => String(cell).trim());
    return { row, result: { outcome: 'skipped', why, ...at, value: cells.join(' · ').slice(0, 120) } };
  }
}
