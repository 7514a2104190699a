// Rejected rows written in the format they came in: taken in again as they stand, and complete once mended.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type Encoding, encodeText, markOf } from '../../src/intake/charset.ts';
import { createRejects, rejectsPath } from '../../src/intake/rejects.ts';
import { makeFolder, takeIn } from './support.ts';

async function rejectsOf(content: string | Uint8Array, name: string): Promise<Buffer> {
  const { survey, rows } = await takeIn(content, { name });
  const folder = await makeFolder();
  const rejects = await createRejects('perbaiki', folder, survey.layout);
  for (const { row, result } of rows) if (result.outcome === 'rejected') await rejects.add(row);
  await rejects.close();
  return readFile(join(folder, 'perbaiki'));
}

it.each<Encoding>([
  { name: 'utf-8', mark: true },
  { name: 'utf-8', mark: false },
  { name: 'utf-16le', mark: true },
  { name: 'utf-16be', mark: true },
  { name: 'windows-1252', mark: false },
])('in $name, mark $mark', async (encoding) => {
  const head = 'Tanggal;Nama;Pesan\r\n';
  const bad = '31/11/2026;"André ""€""; Jr.";"dua\r\nbaris – ya"\r\n';
  const file = (text: string) => encodeText(markOf(encoding) + text, encoding);
  const written = await rejectsOf(file(`${head}13/11/2026;Budi;é\r\n${bad}`), 'a.csv');
  expect(Buffer.from(file(head + bad)).equals(written)).toBe(true);
  const mended = file(head + bad.replace('31/', '30/10/2026;').replace(/;11\/2026/, ''));
  expect((await takeIn(mended)).results).toMatchObject([
    { outcome: 'taken', inquiry: { name: 'André "€"; Jr.', text: 'dua\r\nbaris – ya' } },
  ]);
});

it('opens in a spreadsheet without a formula, and is the same row when it is taken in', async () => {
  const texts = [
    '=cmd|calc',
    '+62812-3456',
    '-1+2',
    '@SUM(A1)',
    '\tx',
    '＝1+1',
    "'=1",
    '-',
    "'kan",
    '- butir',
  ];
  const file = `Tanggal;Pesan\n${texts.map((text) => `31/11/2026;${text}`).join('\n')}\n`;
  const written = (await rejectsOf(file, 'a.csv')).toString();
  expect(written).toContain(";'=cmd|calc\n");
  expect(written).toContain(";'+62812-3456\n");
  expect(written).not.toMatch(/(?:^|;)"?[=+\-@\t＝](?!\n)/m);
  const sources = async (text: string) => (await takeIn(text)).rows.map(({ row }) => row.source);
  expect(await sources(written)).toEqual(await sources(file));
  expect((await sources(written))[0]).toEqual(['31/11/2026', '=cmd|calc']);
});

it('in JSON and one JSON value a line, whole', async () => {
  const good = { pesan: 'ok', tanggal: '2026-11-02' };
  const bad = { pesan: '', tanggal: '2026-11-02', pelapor: { nama: 'Budi', rw: [1, 2] } };
  const json = await rejectsOf(JSON.stringify({ data: [good, bad] }), 'a.json');
  expect(JSON.parse(json.toString())).toEqual([bad]);
  const lines = await rejectsOf(
    `${JSON.stringify(good)}\n${JSON.stringify(bad)}\n{"pesan": terpotong\n`,
    'a.ndjson',
  );
  expect(lines.toString()).toBe(`${JSON.stringify(bad)}\n{"pesan": terpotong\n`);
});

it('gives back any row, whatever stands in it', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', '\r', ' ', '=', '\t', "'", '+', '＝'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (cells) => {
      const folder = await makeFolder();
      const layout = {
        format: 'csv',
        encoding: { name: 'utf-8', mark: false },
        delimiter: ';',
        lineBreak: '\r\n',
        skip: 1,
        headings: ['Tanggal', 'Pesan', 'Nama'],
      } as const;
      const rejects = await createRejects('a.csv', folder, { ...layout, headings: [...layout.headings] });
      const sources = cells.map(([text, name], index) => [
        '31/11/2026',
        index % 2 === 0 ? `x${text}` : `=${text}`,
        name,
      ]);
      for (const [index, source] of sources.entries())
        await rejects.add({ row: index + 1, cells: {}, source });
      await rejects.close();
      const again = await takeIn(await readFile(join(folder, 'a.csv')));
      expect(again.rows.map(({ row }) => row.source)).toEqual(sources);
    }),
    { numRuns: 40 },
  );
});

it('never writes over a file, and leaves none where nothing was rejected', async () => {
  const folder = await makeFolder();
  const { survey } = await takeIn('Tanggal,Pesan\n2026-11-02,halo\n');
  await writeFile(join(folder, 'ada.csv'), 'penting');
  await expect(createRejects('ada.csv', folder, survey.layout)).rejects.toMatchObject({
    code: 'rejects-exists',
  });
  await expect(createRejects('tiada/a.csv', folder, survey.layout)).rejects.toBeInstanceOf(UserError);
  expect(await readFile(join(folder, 'ada.csv'), 'utf8')).toBe('penting');
  expect(await (await createRejects('b.csv', folder, survey.layout)).close()).toEqual({ written: 0 });
  await expect(readFile(join(folder, 'b.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('has a name for each of several files', () => {
  expect([0, 1].map((index) => rejectsPath('x.d/perbaiki.csv', index, 'csv'))).toEqual([
    'x.d/perbaiki.csv',
    'x.d/perbaiki-2.csv',
  ]);
  expect(rejectsPath('perbaiki', 1, 'json')).toBe('perbaiki-2');
  expect(rejectsPath('perbaiki.csv', 1, 'ndjson')).toBe('perbaiki-2.ndjson');
  expect(rejectsPath('perbaiki.jsonl', 1, 'ndjson')).toBe('perbaiki-2.jsonl');
  expect(rejectsPath('perbaiki.json', 2, 'csv')).toBe('perbaiki-3.csv');
});

it.each(['perbaiki-2.ndjson', 'perbaiki.csv'])(
  'are the same again where nobody mended them, in %s',
  async (name) => {
    const lines = '{"pesan": terpotong\n{"pesan":"a","pesan":"b","tanggal":"2026-11-02"}\n';
    const whole = `{"pesan":"ok","tanggal":"2026-11-02"}\n${lines}`;
    expect((await rejectsOf(whole, 'a.ndjson')).toString()).toBe(lines);
    for (const [content, faults] of [
      [lines, ['not-json', 'repeated-key']],
      ['{"pesan": terpotong\n', ['not-json']],
    ] as const) {
      const { results } = await takeIn(content, { name, answers: { channel: undefined as never } });
      expect(results.map((each) => (each.outcome === 'rejected' ? each.fault.code : ''))).toEqual(faults);
    }
  },
);
