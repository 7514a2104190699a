// Days off from a table: one row a day, or a row for several days of a month.
import type { Zone } from '../../procedure/time.ts';
import { createRecordSplitter, type TextRecord } from '../formats/records.ts';
import { plainWords } from '../headings.ts';
import { readDays } from './days.ts';
import { describeHoliday, type Holiday, type HolidayFault, type HolidayList, readKind } from './holiday.ts';

const headings: Record<'day' | 'name' | 'kind', RegExp> = {
  day: /^(?:tanggal|tgl|hari tanggal|tanggal libur|date|day)$/,
  name: /^(?:nama|nama hari libur|nama libur|hari libur|keterangan|uraian|peristiwa|name|holiday|holiday name|description|summary)$/,
  kind: /^(?:jenis|jenis libur|jenis hari libur|kategori|tipe|kind|type|category)$/,
};
/** Titles may stand above the headings. */
const headingWithin = 15;
const longestRecord = 10_000;

/** Reads a table, or null where no row has headings for day and name. `year` completes days without one. */
export function readHolidayTable(text: string, year: number | null, zone: Zone): HolidayList | null {
  const records = recordsOf(text);
  const found = records.slice(0, headingWithin).findIndex((record) => columnsOf(record) !== null);
  const columns = records[found] && columnsOf(records[found]);
  if (!columns) return null;
  const list: HolidayList = { holidays: [], faults: [] };
  for (const record of records.slice(found + 1)) {
    if (record.fields.every((field) => field.trim() === '')) continue;
    const read = readRow(record, columns, year, zone);
    if ('code' in read) list.faults.push(read);
    else list.holidays.push(...read.holidays);
  }
  return list;
}

interface Columns {
  day: number;
  name: number;
  /** -1 where there is none. */
  kind: number;
}

function columnsOf({ fields }: TextRecord): Columns | null {
  const plain = fields.map(plainWords);
  const at = (name: keyof Columns) => plain.findIndex((heading) => headings[name].test(heading));
  const columns = { day: at('day'), name: at('name'), kind: at('kind') };
  return columns.day >= 0 && columns.name >= 0 ? columns : null;
}

function readRow(
  { line, fields }: TextRecord,
  columns: Columns,
  year: number | null,
  zone: Zone,
): { holidays: Holiday[] } | HolidayFault {
  const cell = (column: number) => (fields[column] ?? '').trim();
  const fault = (code: HolidayFault['code'], typed: string) => ({ row: line, code, typed });
  const [typedDay, name, typedKind] = [cell(columns.day), cell(columns.name), cell(columns.kind)];
  if (typedDay === '') return fault('day-missing', name);
  const days = readDays(typedDay, year, zone);
  if (!Array.isArray(days)) {
    const wrong = days.code === 'month-ends' || days.code === 'no-such-month';
    const code = days.code === 'weekday-differs' ? days.code : wrong ? 'day-wrong' : 'day-unreadable';
    return fault(code, typedDay);
  }
  if (name === '') return fault('name-missing', typedDay);
  const kind = typedKind === '' ? null : readKind(typedKind);
  if (typedKind !== '' && kind === null) return fault('kind-unknown', typedKind);
  const said = describeHoliday(
    `${name}${/belum pasti|tentati/i.test(typedKind) ? ' (belum pasti)' : ''}`,
    kind,
  );
  return { holidays: days.map((day) => ({ row: line, day, ...said })) };
}

function recordsOf(text: string): TextRecord[] {
  const splitter = createRecordSplitter(delimiterOf(text), longestRecord);
  return [...splitter.push(text), ...splitter.end().records];
}

/** The sign that the first lines have most of. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\n|\r/, headingWithin).join('\n');
  const count = (sign: string) => head.split(sign).length - 1;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
