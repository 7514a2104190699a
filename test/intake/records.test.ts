// The record splitter against csv-parse, on any text, delimiter and cut into pieces; and what only the splitter survives.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRecordSplitter } from '../../src/intake/formats/records.ts';

function split(text: string, delimiter: string, piece: number, limit = 1e6) {
  const splitter = createRecordSplitter(delimiter, limit);
  const records = [];
  for (let from = 0; from < text.length; from += piece)
    records.push(...splitter.push(text.slice(from, from + piece)));
  const { records: last, unclosed } = splitter.end();
  return { records: [...records, ...last], unclosed };
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '\t', '"', '\n', '\r', ' ', '=', '😀') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const delimiters = fc.constantFrom(',', ';', '\t', '|');
const breaks = fc.constantFrom('\n', '\r\n', '\r');

it('reads what csv-stringify wrote, in any pieces, as csv-parse does', () => {
  fc.assert(
    fc.property(
      table,
      delimiters,
      breaks,
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      (rows, delimiter, eol, quoted, piece) => {
        const text = stringify(rows, { delimiter, record_delimiter: eol, quoted, quoted_match: /[\r\n]/ });
        const found = split(text, delimiter, piece);
        expect(found.records.map(({ fields }) => fields)).toEqual(rows);
        expect(found.records.every(({ strayQuote }) => !strayQuote)).toBe(true);
        expect(found.unclosed).toBeNull();
        const theirs = parse(text, { delimiter, record_delimiter: eol, relax_column_count: true });
        expect(found.records.map(({ fields }) => fields)).toEqual(theirs);
      },
    ),
  );
});

it('cuts any text the same way, whatever the pieces', () => {
  fc.assert(
    fc.property(cell, fc.integer({ min: 1, max: 5 }), (text, piece) => {
      expect(split(text, ',', piece)).toEqual(split(text, ',', text.length + 1));
    }),
  );
});

it('counts lines, also within quotes', () => {
  const found = split('a,b\r\n1,"x\r\ny"\r\n2,z', ',', 3);
  expect(found.records.map(({ line }) => line)).toEqual([1, 2, 4]);
});

it('goes on after a record over the limit', () => {
  const { records } = split(`a,b\n1,"${'x'.repeat(500)}\n"\n2,ok\n3,${'y'.repeat(500)}\n4,ok\n`, ',', 7, 100);
  expect(records.map(({ fields, tooLong }) => (tooLong ? `${fields[0]} too long` : fields.join()))).toEqual([
    'a,b',
    '1 too long',
    '2,ok',
    '3 too long',
    '4,ok',
  ]);
});

it('names the line of a quote that nothing closes', () => {
  expect(split('a,b\n1,c\n2,"d\n3,e\n', ',', 4).unclosed).toBe(3);
});

it('marks a quote that was not doubled, in its own row only', () => {
  const { records } = split('a,b\n1,"kata "antre" itu"\n2,"sah ""antre"" ini"\n', ',', 5);
  expect(records.map(({ strayQuote }) => strayQuote)).toEqual([false, true, false]);
  expect(records[2]?.fields).toEqual(['2', 'sah "antre" ini']);
});
