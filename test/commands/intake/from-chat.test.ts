// sop intake --from an exported WhatsApp chat: as text and as ZIP, once and again, with and without who the office is.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { casesIn, intakeJson, writeFile } from '../../support/intake.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';
import { zipOf } from '../../support/zip.ts';

const name = 'Chat WhatsApp dengan Budi Santoso.txt';
const chat = readFileSync(`fixtures/inquiries/${name}`, 'utf8');
const iphone = readFileSync('fixtures/inquiries/whatsapp-iphone.txt', 'utf8');
const office = () => foundedOffice({ now: '2026-11-24T17:00:00+07:00' });

async function take(context: TestContext, file: string, text: string | Uint8Array, flags: string[] = []) {
  writeFile(context, file, text);
  const { code, cases, stderr } = await intakeJson(['--from', file, ...flags], context);
  return { code, stderr, outcomes: cases.map(({ outcome, source }) => `${source?.row} ${outcome}`) };
}

it('takes what one person writes until an answer or a pause, and tells what it left', async () => {
  const context = await office();
  writeFile(context, name, chat);
  const told = await runSop(['intake', '--from', name], context);
  expect(told.code).toBe(0);
  expect(told.stdout).toContain('4 diterima');
  expect(told.stdout).toContain('2 pesan kantor (Bagpem Setda) dan 2 pemberitahuan tidak diambil.');
  expect(told.stdout).toContain('baris 6, "Terima kasih pak 🙏": ucapan terima kasih');
  expect(
    casesIn(context).map(({ state, inquiry }) => [state.channel, state.arrivedAt, inquiry.name]),
  ).toEqual([
    ['whatsapp', '2026-11-19T08:01:00+07:00', 'Budi Santoso'],
    ['whatsapp', '2026-11-20T19:15:00+07:00', 'Budi Santoso'],
    ['whatsapp', '2026-11-21T07:00:00+07:00', 'Budi Santoso'],
    ['whatsapp', '2026-11-21T07:45:00+07:00', 'Budi Santoso'],
  ]);
  expect(casesIn(context)[0]?.inquiry.original).toContain('19/11/26 08.02 - Budi Santoso: Mau tanya');
});

it('takes in nothing twice: the same export, and a longer one', async () => {
  const context = await office();
  await take(context, name, chat);
  const again = await take(context, name, chat);
  expect(again.outcomes).toEqual(['2 duplicate', '6 skipped', '7 duplicate', '10 duplicate', '12 duplicate']);
  const longer = `${chat}21/11/26 08.10 - Budi Santoso: Tolong ya pak.\n22/11/26 20.00 - Budi Santoso: Kapan posyandu buka?\n`;
  writeFile(context, name, longer);
  const { cases } = await intakeJson(['--from', name], context);
  expect(cases.map(({ outcome, changed }) => (changed ? 'changed' : outcome))).toEqual([
    'duplicate',
    'skipped',
    'duplicate',
    'duplicate',
    'changed',
    'received',
  ]);
  expect(casesIn(context)).toHaveLength(5);
});

it('asks who the office is, names the flag without a terminal, and knows who does not speak', async () => {
  const context = await office();
  const open = await take(context, 'ekspor.txt', iphone);
  expect(open.code).toBe(2);
  expect(open.stderr).toContain('--own-name');
  expect(open.stderr).toContain('Info Bagpem');
  const strange = await take(context, 'ekspor.txt', iphone, ['--own-name', 'Bagpem']);
  expect(strange.code).toBe(2);
  expect(strange.stderr).toContain('own-name-unknown');
  expect(casesIn(context)).toHaveLength(0);
  const asked = await runSop(['intake', '--from', 'ekspor.txt'], context, {
    answers: [{ to: 'Siapa kantor', say: 'Info Bagpem' }],
  });
  expect(asked).toMatchObject({ code: 0, left: [] });
  const stated = await take(context, 'ekspor.txt', iphone, ['--own-name', 'info bagpem']);
  expect(stated.outcomes.every((each) => each.endsWith('duplicate'))).toBe(true);
});

it('asks for the order of day and month only where neither dates nor their sequence tell', async () => {
  const context = await office();
  const two = '11/5/26, 9:05 AM - Galih: Jam buka?\n';
  expect((await take(context, 'a.txt', two)).stderr).toContain('--date-order');
  expect(await take(context, 'a.txt', two, ['--date-order', 'mdy'])).toMatchObject({ code: 0 });
  expect(casesIn(context)[0]?.state.arrivedAt).toBe('2026-11-05T09:05:00+07:00');
  const more = '10/12/26, 9:00 AM - Galih: Satu\n11/5/26, 9:00 AM - Galih: Dua\n';
  expect((await take(context, 'b.txt', more)).code).toBe(0);
  expect(casesIn(context).map(({ state }) => state.arrivedAt.slice(0, 10))).toEqual([
    '2026-11-05',
    '2026-10-12',
    '2026-11-05',
  ]);
});

it('takes the chat out of the ZIP of a telephone; another ZIP is named', async () => {
  const context = await office();
  const zip = zipOf([
    { name: '00000012-PHOTO.jpg', content: 'xxxx' },
    { name: '_chat.txt', content: chat },
  ]);
  expect((await take(context, 'WhatsApp Chat - Budi Santoso.zip', zip)).outcomes).toHaveLength(5);
  expect(casesIn(context)).toHaveLength(4);
  const other = await take(context, 'lain.zip', zipOf([{ name: 'catatan.txt', content: chat }]));
  expect(other).toMatchObject({ code: 2, outcomes: [] });
});

it('writes what it cannot take as chat, to be mended and taken in again', async () => {
  const context = await office();
  const broken = chat.replace('19/11/26 08.01 - Budi', '31/11/26 08.01 - Budi');
  const told = await take(context, name, broken, ['--rejects', 'perbaiki.txt']);
  expect(told.code).toBe(2);
  const rejected = readFileSync(`${context.cwd}/perbaiki.txt`, 'utf8');
  expect(rejected).toBe('31/11/26 08.01 - Budi Santoso: Selamat pagi\n');
  const mended = await take(context, 'mended.txt', rejected.replace('31/11', '19/11'));
  expect(mended.outcomes).toEqual(['1 received']);
});

it.each([
  '<Media tidak disertakan>',
  '<Media omitted>',
  '\u200egambar tidak disertakan',
  '\u200eimage omitted',
])(
  'skips and names a picture without words, and leaves it out of the words beside it: %s',
  async (picture) => {
    const context = await office();
    const text = [
      `19/11/26 08.00 - Budi Santoso: ${picture}`,
      '20/11/26 08.00 - Budi Santoso: Jalan di RT 3 berlubang.',
      `20/11/26 08.01 - Budi Santoso: ${picture}`,
      `20/11/26 08.02 - Budi Santoso: ${picture}`,
      'Di depan masjid.\n',
    ].join('\n');
    writeFile(context, name, text);
    const told = await runSop(['intake', '--from', name], context);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain(`baris 1, "${picture.replace('\u200e', '')}": gambar atau media`);
    const [only, ...others] = casesIn(context);
    expect(others).toEqual([]);
    expect(only?.inquiry.text).toBe('Jalan di RT 3 berlubang.\nDi depan masjid.');
    expect(only?.inquiry.original).toContain(picture);
  },
);
