// Whatever happens to a workbook's bytes or XML: it is read as it was, or refused by name; never a bug, never half of it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { entriesOf, type TestWorkbook, workbookOf } from '../support/workbook.ts';
import { zipOf } from '../support/zip.ts';
import { takeIn } from './support.ts';

const day = { number: 46_347, format: 'dd/mm/yyyy' };
const book: TestWorkbook = {
  sheets: [
    {
      name: 'Masuk',
      rows: [
        ['Tanggal', 'Nama', 'Isi'],
        [day, 'Budi', 'Lampu mati di gang kami'],
        [day, 'Rini', 'Jalan rusak'],
      ],
      merges: ['A2:A3'],
      hiddenColumns: [9],
    },
  ],
};

async function outcome(bytes: Uint8Array): Promise<string[] | UserError> {
  try {
    const { results } = await takeIn(bytes, { name: 'masuk.xlsx' });
    return results.map((each) => (each.outcome === 'taken' ? each.inquiry.text : each.outcome));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

it('a byte that was changed is noticed, or changes nothing that is read', async () => {
  const whole = workbookOf(book);
  const sound = await outcome(whole);
  expect(sound).toEqual(['Lampu mati di gang kami', 'Jalan rusak']);
  const at = fc.nat({ max: whole.length - 1 });
  await fc.assert(
    fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (index, change) => {
      const bytes = Buffer.from(whole);
      bytes[index] = bytes[index]! ^ change;
      const found = await outcome(bytes);
      if (!(found instanceof UserError)) expect(found).toEqual(sound);
    }),
    { numRuns: 150 },
  );
});

it('XML that was cut or mixed up is refused, or read without a bug', async () => {
  const entries = entriesOf(book);
  const part = fc.nat({ max: entries.length - 1 });
  await fc.assert(
    fc.asyncProperty(part, fc.nat(3000), fc.nat(40), fc.string(), async (index, from, length, put) => {
      const broken = entries.map((entry, place) => {
        if (place !== index) return entry;
        const text = String(entry.content);
        const cut = from % text.length;
        return { ...entry, content: text.slice(0, cut) + put + text.slice(cut + length) };
      });
      await outcome(zipOf(broken));
    }),
    { numRuns: 150 },
  );
});
