// The first look at a whole file, before anything is taken in: format, headings, order of day and month, what is to be asked.
import { exitCodes, UserError } from '../errors.ts';
import { defaultZone } from '../procedure/time.ts';
import type { ChannelKind } from '../procedure/words.ts';
import { proposeChannel } from './channel-words.ts';
import { decodeText, detectEncoding, type Encoding } from './charset.ts';
import { resolveMap } from './column-map.ts';
import { createTally, decideOrder, type OrderTally, tallyDate } from './date-order.ts';
import type { DateOrder, DateRules } from './dates.ts';
import { layOutCsv } from './formats/csv.ts';
import { detectFormat, readRows } from './formats/index.ts';
import type { OpenedWorkbook } from './formats/packed.ts';
import { type ChatNotes, chatMapping, layOutChat } from './formats/whatsapp.ts';
import type { SheetNotes } from './formats/xlsx/notes.ts';
import { type Mapping, matchHeadings, normaliseHeading } from './headings.ts';
import type { Layout } from './row.ts';
import type { Source } from './source.ts';

export interface Survey {
  source: Source;
  layout: Layout;
  mapping: Mapping;
  /** `ambiguous`: a person must say; `none`: no date needs it. */
  order: DateOrder | 'none' | 'ambiguous';
  /** A date that could be either, for the question. */
  example?: string;
  /** Every row has a flaw: each will be rejected, and nothing is to be asked. */
  nothingReads?: boolean;
  /** Rows below the headings, totals and signatures among them. */
  rows: number;
  /** The channel that the file's shape gives away; only a proposal. */
  channel?: ChannelKind;
  /** What somebody has to know of a workbook's sheet. */
  notes?: SheetNotes;
  /** And of a chat. */
  chat?: ChatNotes;
}

type ChatLayout = Extract<Layout, { format: 'whatsapp' }>;

/** Which sheet of a workbook, and whether what it does not show is taken too. */
export interface SheetChoice {
  sheet?: string;
  /** All that are taken from the same workbook. */
  sheets?: readonly string[];
  includeHidden?: boolean;
  /** By which a chat's stamps are read. */
  clock?: Pick<DateRules, 'zone' | 'now'>;
}

const headLength = 131_072;
/** Nested files can have a heading of their own in every row; more than these are details without a field. */
const mostHeadings = 2_000;

/** Looks through a file. Throws UserError for what cannot be read at all, `text-column-missing`, `map-column`. */
export async function surveySource(
  source: Source,
  map: Mapping = {},
  choice: SheetChoice = {},
): Promise<Survey> {
  const { laidOut, notes } = source.workbook
    ? await layOutSheets(source.workbook, map, choice)
    : { laidOut: await layOutText(source, map), notes: undefined };
  if (laidOut.format === 'whatsapp') return surveyChat(source, laidOut.encoding, map, choice);
  const { format } = laidOut;
  const { rows, flawed, headings, tallies } = await lookThrough(source, laidOut, map);
  const isTable = format === 'csv' || format === 'xlsx';
  const layout = isTable ? laidOut : { ...laidOut, headings };
  if (!isTable && (rows === 0 || (headings.length === 0 && flawed === 0)))
    throw new UserError('intake-empty', { file: source.name, holds: 'no-rows' }, exitCodes.usage);
  const mapping = matchHeadings(layout.headings, resolveMap(map, layout.headings, source.name));
  const nothingReads = rows > 0 && flawed === rows;
  if (mapping.text === undefined && !nothingReads) {
    const some = layout.headings.filter((heading) => !/^\((?:\d+|[A-Z]+)\)$/.test(heading)).slice(0, 30);
    const hidden = notes?.hiddenColumns ?? [];
    const values = { file: source.name, headings: some, ...(hidden.length > 0 && { hidden }) };
    throw new UserError('text-column-missing', values, exitCodes.usage);
  }
  const tally = tallies.get(mapping['arrived-at'] ?? '') ?? createTally();
  const channel = proposeChannel(layout.headings, source.name);
  return {
    source,
    layout,
    mapping,
    rows,
    order: decideOrder(tally),
    ...(nothingReads && { nothingReads }),
    ...(tally.example !== undefined && { example: tally.example }),
    ...(channel && { channel }),
    ...(notes && { notes }),
  };
}

async function surveyChat(
  source: Source,
  encoding: Encoding,
  map: Mapping,
  { clock = { zone: defaultZone, now: Number.MAX_SAFE_INTEGER } }: SheetChoice,
): Promise<Survey> {
  const { layout, ...found } = await layOutChat(source, encoding, clock);
  const mapping = { ...chatMapping, ...resolveMap(map, layout.headings, source.name) };
  return { source, layout, mapping, channel: 'whatsapp', ...found };
}

async function layOutText(
  source: Source,
  map: Mapping,
): Promise<Layout | Pick<ChatLayout, 'format' | 'encoding'>> {
  const encoding = await detectEncoding(source.bytes());
  const head = await readHead(decodeText(source.bytes(), encoding));
  const format = detectFormat(head, source.name);
  if (format === 'whatsapp') return { format, encoding };
  return format === 'csv' ? layOutCsv(source.name, head, encoding, map) : { format, encoding, headings: [] };
}

async function layOutSheets(workbook: OpenedWorkbook, map: Mapping, choice: SheetChoice) {
  const { layOutWorkbook } = await import('./formats/xlsx/choose.ts');
  return layOutWorkbook(workbook, map, choice);
}

async function readHead(texts: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const text of texts) {
    head += text;
    if (head.length >= headLength) break;
  }
  return head.slice(0, headLength);
}

interface Look {
  rows: number;
  flawed: number;
  headings: string[];
  /** By heading of each column that could hold the date of arrival. */
  tallies: Map<string, OrderTally>;
}

/** One pass over all rows: a nested file's headings are only known at its end, so every column of dates is counted. */
async function lookThrough(source: Source, layout: Layout, map: Mapping): Promise<Look> {
  const headings = new Set<string>();
  const tallies = new Map<string, OrderTally>();
  const meet = (heading: string) => {
    headings.add(heading);
    const isDate = normaliseHeading(heading) === normaliseHeading(map['arrived-at'] ?? '');
    if (isDate || matchHeadings([heading])['arrived-at']) tallies.set(heading, createTally());
  };
  for (const heading of layout.headings) meet(heading);
  let rows = 0;
  let flawed = 0;
  for await (const row of readRows(source, layout)) {
    rows++;
    if (row.flaw) flawed++;
    if (row.hidden) continue;
    for (const [heading, cell] of Object.entries(row.cells)) {
      if (!headings.has(heading) && headings.size < mostHeadings) meet(heading);
      const tally = tallies.get(heading);
      if (tally) tallyDate(tally, cell);
    }
  }
  return { rows, flawed, headings: [...headings], tallies };
}
