// sop intake --paste without a terminal: what the words say plainly counts; what they leave open is named with its flag.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { casesIn, intakeJson, writeFile } from '../../support/intake.ts';
import { foundedOffice, takeIn } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

const pasted = (name: string) => readFileSync(`fixtures/pasted/${name}.txt`, 'utf8');

it('takes a chat, a portal page and a forwarded mail', async () => {
  const context = await foundedOffice({ now: '2026-11-24T17:00:00+07:00' });
  for (const name of ['wa-web', 'lapor-admin', 'surel-gmail-terusan']) {
    const told = await runSop(['intake', '--paste', '--text-file', '-'], context, { stdin: pasted(name) });
    expect(told.stderr).toBe('');
    expect(told.code).toBe(0);
  }
  expect(
    casesIn(context).map(({ state, inquiry }) => [
      state.channel,
      state.arrivedAt,
      inquiry.name,
      inquiry.externalId,
    ]),
  ).toEqual([
    ['whatsapp', '2026-11-21T22:10:00+07:00', 'Yusuf Prasetyo', null],
    ['lapor', '2026-11-23T08:02:00+07:00', 'Nur Cahyani', '7352199'],
    ['email', '2026-11-21T09:14:00+07:00', 'Agus Wibisono', null],
  ]);
});

it.each([
  ['formulir-tab', [], '--channel'],
  ['wa-amerika-dua-makna', [], '--arrived-at'],
  ['surel-tanggal-mustahil', [], '--arrived-at'],
])('%s leaves something open', async (name, flags, missing) => {
  const context = await foundedOffice({ now: '2026-11-24T17:00:00+07:00' });
  writeFile(context, 'tempelan.txt', pasted(name));
  const told = await runSop(['intake', '--paste', '--text-file', 'tempelan.txt', ...flags], context);
  expect(told.code).toBe(2);
  expect(told.stderr).toContain(missing);
  expect(casesIn(context)).toHaveLength(0);
  const stated = ['--channel', 'email', '--arrived-at', '20/11/2026'];
  const again = await runSop(['intake', '--paste', '--text-file', 'tempelan.txt', ...stated], context);
  expect(again.code).toBe(0);
  expect(casesIn(context)[0]?.state.arrivedAt).toBe('2026-11-20');
});

it('takes no contact that merely stands in the text', async () => {
  const context = await foundedOffice();
  const words = 'Nama: Budi\nKanal: Surat\n\nTetangga saya (0812-0000-4321) perlu surat pengantar.';
  await runSop(['intake', '--paste', '--text', words], context);
  expect(casesIn(context)[0]?.inquiry).toMatchObject({ name: 'Budi', contact: null });
});

it.each<[string, string | Uint8Array, string[], string]>([
  ['nothing', ' \n\n', [], 'masih kosong'],
  ['headers and no text', 'Dari: a@example.org\nPerihal: x\n', [], 'masih kosong'],
  ['two megabytes', 'a b '.repeat(500_000), [], 'lebih dari 1 MB'],
  ['a NUL', 'Dari: a@example.org\n\nhalo\0', [], 'NUL'],
  ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0xfa, 0x41]), [], 'UTF-8'],
  ['a file beside it', 'halo', ['--from', 'x.csv'], '--from'],
])('refuses %s and records nothing', async (_, stdin, flags, says) => {
  const context = await foundedOffice();
  const given =
    flags.length > 0 ? ['--paste', ...flags] : ['--paste', '--text-file', '-', '--channel', 'email'];
  const told = await runSop(['intake', ...given], context, { stdin });
  expect(told.code).toBe(2);
  expect(told.stderr).toContain(says);
  expect(casesIn(context)).toHaveLength(0);
});

it('names the flag for the words where nobody can paste', async () => {
  const context = await foundedOffice();
  const told = await runSop('intake --paste', context);
  expect(told).toMatchObject({ code: 2 });
  expect(told.stderr).toContain('--paste --text-file -');
});

it('stores escapes as they came, and shows them harmless', async () => {
  const context = await foundedOffice();
  const told = await runSop(['intake', '--paste', '--text-file', '-'], context, {
    stdin: pasted('aneh-tanda'),
  });
  expect(told.code).toBe(0);
  expect(told.stdout).not.toMatch(/[\u001b\u202e]/);
  expect(casesIn(context)[0]?.inquiry.original).toBe(pasted('aneh-tanda'));
  const shown = await runSop('show 1 --with-original', context);
  expect(shown.stdout).not.toMatch(/[\u001b\u202e]/);
});

it('tells what is likely the same, from any channel and any way of writing a number', async () => {
  const context = await foundedOffice({ now: '2026-11-24T17:00:00+07:00' });
  await takeIn(context, {
    name: 'Pak Darmo',
    contact: '0812-0000-1502',
    text: 'Lampu padam.',
    subject: 'Lampu',
  });
  const told = await intakeJson(
    [
      '--channel',
      'whatsapp',
      '--contact',
      '+62 812 0000 1502',
      '--text',
      'Kapan balai RW dibuka?',
      '--arrived-at',
      '22/11/2026',
    ],
    context,
  );
  expect(told.cases).toEqual([
    {
      number: '2026-A-0002',
      outcome: 'received',
      likely: [{ number: '2026-A-0001', why: ['contact', 'time'] }],
    },
  ]);
  const other = await runSop(
    ['intake', '--channel', 'letter', '--text', 'Lampu padam total', '--contact', '0812 0000 1502'],
    context,
  );
  expect(other.stdout).toContain('sop close 3 --reason duplicate --duplicate-of');
  const none = await intakeJson(
    ['--channel', 'letter', '--text', 'Usul taman baca di tiap kelurahan.'],
    context,
  );
  expect(none.cases[0]).not.toHaveProperty('likely');
});
