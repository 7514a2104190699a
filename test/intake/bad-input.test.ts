// Files that are broken, hostile or no text: refused by name before anything is taken in, or rejected row by row.
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readPasted } from '../../src/intake/pasted.ts';
import { openSource } from '../../src/intake/source.ts';
import { surveySource } from '../../src/intake/survey.ts';
import { intakeErrors as en } from '../../src/language/en/errors/intake.ts';
import { intakeErrors as id } from '../../src/language/id/errors/intake.ts';
import { answers, makeFolder, openText, takeIn } from './support.ts';

type Code = keyof typeof id;

async function refusal(taking: Promise<unknown>): Promise<UserError> {
  const error = await taking.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError: ${String(error)}`);
  for (const sentences of [id, en]) {
    const says = (sentences[error.code as Code] as (v: unknown) => { what: string })(error.values);
    expect(says.what).not.toMatch(/undefined|!/);
  }
  expect(error.exitCode).toBe(2);
  return error;
}

describe('a file that cannot be read', () => {
  it.each([
    ['lama.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'xls'],
    ['surat.pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['foto.csv', Buffer.from('89504e470d0a1a0a', 'hex'), 'image'],
    ['utf32.csv', Buffer.from('fffe00005000000065000000', 'hex'), 'utf-32'],
    ['utf32.csv', Buffer.from('50000000650000007300000061000000', 'hex'), 'utf-32'],
    ['data.bin', Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 256)), 'other'],
  ])('%s seems to be %s', async (name, bytes, seems) => {
    const error = await refusal(openText(bytes, name));
    expect([error.code, error.values]).toEqual(['intake-binary', { file: name, seems }]);
  });

  it('is missing, a folder, or not allowed', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'map'));
    const from = { cwd: folder, stdin: Readable.from([]), spoolFolder: folder };
    expect((await refusal(openSource('tiada.csv', from))).values).toMatchObject({ reason: 'missing' });
    expect((await refusal(openSource('map', from))).values).toMatchObject({ reason: 'not-a-file' });
    await writeFile(join(folder, 'tutup.csv'), 'Pesan\nhalo\n');
    await chmod(join(folder, 'tutup.csv'), 0);
    if (process.getuid?.() !== 0)
      expect((await refusal(openSource('tutup.csv', from))).values).toMatchObject({ reason: 'denied' });
  });

  it.each<[string, string, Code]>([
    ['kosong.csv', '', 'intake-empty'],
    ['kosong.csv', ' \n\n', 'intake-empty'],
    ['kosong.json', '[]', 'intake-empty'],
    ['kosong.json', '{}', 'intake-empty'],
    ['kosong.json', '[{}]', 'intake-empty'],
    ['dua.json', '[{"pesan":"a","tanggal":"2026-11-02","pesan":"b"}]', 'json-key-twice'],
    ['dua.json', '{"pesan":"a","tanggal":"2026-11-02","p":{"n":1,"n":2}}', 'json-key-twice'],
    ['kosong.json', '{"data": ["a", 1]}', 'text-column-missing'],
    ['kutip.csv', 'Tanggal,Pesan\n2026-11-02,"belum ditutup\n2026-11-03,lain\n', 'quote-unclosed'],
    ['potong.json', '[{"pesan":"a","tanggal":"2026-11-02"},{"pesan":"b', 'json-broken'],
    ['rusak.json', '{"data":[{"pesan":"a"},,]}', 'json-broken'],
    ['asing.csv', 'Kolom A,Kolom B\n1,2\n', 'text-column-missing'],
    ['tanpa-tanggal.csv', 'Nama,Pesan\nBudi,halo\n', 'date-column-missing'],
    ['urutan.csv', 'Tanggal,Pesan\n05/11/2026,halo\n', 'date-order-open'],
  ])('%s with %j is %s', async (name, content, code) => {
    expect((await refusal(takeIn(content, { name }))).code).toBe(code);
  });

  it('has no channel', async () => {
    const content = 'Tanggal,Pesan\n2026-11-02,halo\n';
    const taking = takeIn(content, { answers: { channel: undefined as never } });
    expect((await refusal(taking)).code).toBe('channel-open');
  });
});

describe('a row that cannot be taken', () => {
  it('has too much text, and the rows after it are taken', async () => {
    const rows = [
      'Tanggal;Pesan',
      `02/11/2026;"${'x\n'.repeat(600_000)}"`,
      '03/11/2026;sesudahnya',
      '13/11/2026;ok',
    ];
    const { results } = await takeIn(rows.join('\r\n'));
    expect(results.map((each) => (each.outcome === 'rejected' ? each.fault.code : each.outcome))).toEqual([
      'too-long',
      'taken',
      'taken',
    ]);
  });

  it('is larger than is kept while reading, in every format', async () => {
    const long = 'y'.repeat(9_000_000);
    const row = (text: string) => ({ tanggal: '2026-11-02', pesan: text });
    const files = {
      'a.csv': `tanggal,pesan\n2026-11-02,${long}\n2026-11-02,ok\n`,
      'a.json': JSON.stringify([row(long), row('ok')]),
      'a.ndjson': `${JSON.stringify(row(long))}\n${JSON.stringify(row('ok'))}\n`,
    };
    for (const [name, content] of Object.entries(files)) {
      const { results } = await takeIn(content, { name });
      expect(results, name).toMatchObject([
        { outcome: 'rejected', row: 1, fault: { code: 'row-too-long' } },
        { outcome: 'taken', row: 2 },
      ]);
    }
  });

  it.each([
    ['a text with NUL', 'Tanggal,Pesan\n2026-11-02,"a\0b"\n', 'nul', 'Pesan'],
    ['a name with NUL', 'Tanggal,Nama,Pesan\n2026-11-02,B\0di,halo\n', 'nul', 'Nama'],
    ['more cells than headings', 'Tanggal,Pesan\n2026-11-02,halo, dunia\n', 'extra-cells', undefined],
    [
      'a quote that is not doubled',
      'Tanggal,Pesan\n2026-11-02,"kata "itu" saja"\n',
      'stray-quote',
      undefined,
    ],
    ['no text', 'Tanggal,Pesan\n2026-11-02," \t"\n', 'empty', 'Pesan'],
    ['no date', 'Tanggal,Nama,Pesan\n,Budi,halo\n', 'empty', 'Tanggal'],
    ['a date to come', 'Tanggal,Pesan\n2026-11-25,halo\n', 'future', 'Tanggal'],
    ['a flag that says neither', 'Tanggal,Pesan,Anonim\n2026-11-02,halo,entah\n', 'unclear-flag', 'Anonim'],
  ])('%s', async (_, content, code, column) => {
    const { results } = await takeIn(content);
    expect(results).toMatchObject([
      { outcome: 'rejected', row: 1, fault: { code }, ...(column && { column }) },
    ]);
  });

  it('is nested beyond reason', async () => {
    const deep = `{"pesan":"a","tanggal":"2026-11-02","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    for (const [name, content] of [
      ['a.json', `[{"pesan":"b","tanggal":"2026-11-02"},${deep}]`],
      ['a.ndjson', `{"pesan":"b","tanggal":"2026-11-02"}\n${deep}\n`],
    ] as const) {
      const { results } = await takeIn(content, { name });
      expect(results.map((each) => (each.outcome === 'rejected' ? each.fault.code : each.outcome))).toEqual([
        'taken',
        'too-nested',
      ]);
    }
  });

  it('takes no long time over a text made to be slow', async () => {
    const slow = [
      '!'.repeat(400_000),
      'a'.repeat(900_000),
      ' '.repeat(800_000),
      'antre '.repeat(100_000),
      'nama '.repeat(150_000),
    ];
    for (const text of slow) {
      const { results } = await takeIn(
        JSON.stringify([{ pesan: `x${text}x`, tanggal: '2026-11-02', nama: text }]),
        { name: 'a.json' },
      );
      expect(results).toHaveLength(1);
      readPasted(`Dari: ${text} x\n\n${text}x`, answers);
    }
  }, 15_000);

  it('keeps escape sequences, bidi marks, formulas and strange keys as they came', async () => {
    const text = '\u001b[2J\u202eabc\u202c =HYPERLINK("x") \u0007';
    const { results } = await takeIn(
      JSON.stringify([{ pesan: text, tanggal: '2026-11-02', __proto__x: 'a' }]),
      {
        name: 'a.json',
      },
    );
    expect(results).toMatchObject([{ outcome: 'taken', inquiry: { text } }]);
    const strange = '[{"pesan":"a","tanggal":"2026-11-02","__proto__":{"anonim":"ya"},"constructor":"c"}]';
    const taken = (await takeIn(strange, { name: 'b.json' })).results[0];
    expect(taken).toMatchObject({ outcome: 'taken', inquiry: { details: { constructor: 'c' } } });
    expect(({} as Record<string, unknown>)['anonim']).toBeUndefined();
  });
});

it('rejects a row whose UTF-8 was damaged, and reads the others as UTF-8', async () => {
  const rows = Array.from({ length: 9 }, (_, at) => `2026-11-0${at + 1},caf\u00e9 – ${at}`);
  const bytes = Buffer.from(`Tanggal,Pesan\n${rows.join('\n')}\n2026-11-10,rusak X\n`);
  bytes[bytes.lastIndexOf('X')] = 0xe9;
  const { results } = await takeIn(bytes);
  expect(results[3]).toMatchObject({ outcome: 'taken', inquiry: { text: 'café – 3' } });
  expect(results[9]).toMatchObject({
    outcome: 'rejected',
    fault: { code: 'damaged-bytes' },
    column: 'Pesan',
  });
});

it.each([
  ['two good sequences and a broken byte', 'Jalan rusak – tolong é', 1],
  ['one of each', 'Jalan rusak – tolong', 1],
])('reads as UTF-8 where there are %s', async (_, text, broken) => {
  const bytes = Buffer.from(`Tanggal,Nama,Pesan\n2026-11-02,Ani,${text}\n2026-11-03,Jos~,halo\n`);
  bytes[bytes.indexOf('~')] = 0xe9;
  const { results } = await takeIn(bytes);
  expect(results[0]).toMatchObject({ outcome: 'taken', inquiry: { text } });
  expect(results[broken]).toMatchObject({ fault: { code: 'damaged-bytes' }, column: 'Nama' });
});

it('rejects UTF-8 in a file that is mostly Windows-1252, and takes the rest', async () => {
  const rows = [...'éèüö'].map((letter, at) => `2026-11-0${at + 1},caf${letter}\n`);
  const old = Buffer.from(`Tanggal,Pesan\n${rows.join('')}`, 'latin1');
  const { results } = await takeIn(Buffer.concat([old, Buffer.from('2026-11-09,rusak – tolong\n')]));
  expect(results.map(({ outcome }) => outcome)).toEqual([...rows.map(() => 'taken'), 'rejected']);
  expect(results[4]).toMatchObject({ fault: { code: 'damaged-bytes' } });
});

it('says of JSON without rows that it is sound, of standard input what it is', () => {
  for (const [sentences, sound, stdin] of [
    [id, 'JSON-nya utuh', 'masukan standar'],
    [en, 'sound JSON', 'standard input'],
  ] as const) {
    const says = sentences['intake-empty']({ file: '-', holds: 'no-rows' });
    expect(says.what).toContain(stdin);
    expect(says.why?.[0]).toContain(sound);
  }
});

it('takes a replacement character that somebody wrote', async () => {
  const { results } = await takeIn('Tanggal,Pesan\n2026-11-02,tanda \uFFFD saja\n');
  expect(results).toMatchObject([{ outcome: 'taken', inquiry: { text: 'tanda \uFFFD saja' } }]);
});

it('reads stdin twice from a private copy, and leaves nothing behind', async () => {
  const folder = await makeFolder();
  const stdin = Readable.from([Buffer.from('Tanggal,Pesan\n2026-11-02,halo\n')]);
  const source = await openSource('-', { cwd: folder, stdin, spoolFolder: folder });
  expect((await surveySource(source)).rows).toBe(1);
  expect(await readdir(folder)).toHaveLength(1);
  await source.close();
  expect(await readdir(folder)).toHaveLength(0);
});
