// sop intake by options: what is recorded, what is proposed, what is refused.
import { expect, it } from 'vitest';
import { casesIn, intakeJson, writeFile } from '../support/intake.ts';
import { foundedOffice, shown } from '../support/office.ts';
import { runSop } from '../support/test-context.ts';

const all = [
  ['--channel', 'email'],
  ['--kind', 'complaint'],
  ['--subject', 'Lampu padam'],
  ['--text', 'Lampu kantor kelurahan padam.\nSejak Senin.'],
  ['--name', 'Yusuf Prasetyo'],
  ['--contact', 'yusuf.p@example.org'],
  ['--arrived-at', '21/11/2026 22.10'],
  ['--external-id', 'SRT-7'],
  ['--confidential'],
].flat();

it('records what the options say, and names the next command', async () => {
  const context = await foundedOffice();
  const told = await runSop(['intake', ...all], context);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toBe(
    '✔ 2026-A-0001 diterima Sen 23 Nov 2026 07.52 WIB\n' +
      '  Pengaduan, surel, rahasia: Lampu padam\n' +
      '  Menunggu disposisi Kabag.\n' +
      '  Berikutnya: sop print incoming 1\n',
  );
  expect(await shown(context, '1')).toMatchObject({
    kind: 'complaint',
    channel: 'email',
    externalId: 'SRT-7',
    flags: { anonymous: false, confidential: true },
    status: 'awaiting-disposition',
    arrivedAt: '2026-11-21T22:10:00+07:00',
    takenInAt: '2026-11-23T07:52:00+07:00',
  });
  expect(casesIn(context)[0]?.inquiry).toMatchObject({
    subject: 'Lampu padam',
    text: 'Lampu kantor kelurahan padam.\nSejak Senin.',
    name: 'Yusuf Prasetyo',
    contact: 'yusuf.p@example.org',
  });
});

it('proposes kind, subject and the wish to stay hidden from the text, and says so', async () => {
  const context = await foundedOffice();
  const text = 'Mohon data jumlah penduduk. Identitas saya mohon dirahasiakan.';
  const told = await runSop(['intake', '--channel', 'counter', '--text', text], context);
  expect(told.stdout).toContain('Permintaan informasi, loket, anonim: Mohon data jumlah penduduk\n');
  expect(told.stdout).toContain('Tiba saat ini juga, karena --arrived-at tidak disebut.');
  expect((await shown(context, '1')).arrivedAt).toBe('2026-11-23T07:52:00+07:00');
});

it('reads a text from a file and from stdin, and answers in JSON', async () => {
  const context = await foundedOffice();
  writeFile(context, 'surat.txt', 'Usul: taman baca.\r\nTerima kasih.\r\n');
  const options = ['--channel', 'letter', '--text-file'];
  expect(await intakeJson([...options, 'surat.txt'], context)).toMatchObject({
    code: 0,
    cases: [{ number: '2026-A-0001', outcome: 'received' }],
  });
  expect(await intakeJson([...options, '-'], context, { stdin: 'Kapan buka?' })).toMatchObject({ code: 0 });
  expect(casesIn(context).map(({ inquiry, state }) => [inquiry.text, state.kind])).toEqual([
    ['Usul: taman baca.\nTerima kasih.\n', 'suggestion'],
    ['Kapan buka?', 'information-request'],
  ]);
});

it('takes the same external id in once, and names a changed text', async () => {
  const context = await foundedOffice();
  const options = (text: string) => ['--channel', 'lapor', '--external-id', 'LP-1', '--text', text];
  await intakeJson(options('Jalan rusak.'), context);
  expect(await intakeJson(options('Jalan  rusak.'), context)).toMatchObject({
    code: 0,
    cases: [{ number: null, outcome: 'duplicate', duplicateOf: '2026-A-0001' }],
  });
  expect((await intakeJson(options('Jalan rusak berat.'), context)).cases).toMatchObject([
    { outcome: 'duplicate', duplicateOf: '2026-A-0001', changed: true },
  ]);
  const told = await runSop(['intake', ...options('Jalan rusak berat.')], context);
  expect(told.stdout).toContain(
    'Sudah ada dengan isi lain: 2026-A-0001 (nomor LP-1). Yang baru tidak dicatat.',
  );
  expect(casesIn(context)).toHaveLength(1);
});

it('records for another operator in the form that is named', async () => {
  const context = await foundedOffice();
  const added = await runSop(['officer', 'add', 'Rina Astuti', '--role', 'pengelola-tik'], context);
  expect(added.code).toBe(0);
  const by = ['--by', 'Rina', '--form', 'paper', '--at', '07.30', '--arrived-at', '07.20'];
  expect((await intakeJson(['--channel', 'counter', '--text', 'Halo', ...by], context)).code).toBe(0);
  expect((await shown(context, '1')).takenInAt).toBe('2026-11-23T07:30:00+07:00');
});

it('shows hostile text harmless and stores it as it came', async () => {
  const context = await foundedOffice();
  const subject = 'Judul \u001b[2J\u202egnilab';
  const text = 'Isi \u001b]0;judul\u0007 dan \u202eterbalik';
  const told = await runSop(
    ['intake', '--channel', 'website', '--subject', subject, '--text', text],
    context,
  );
  expect(told.stdout).not.toMatch(/[\u001b\u202e\u0007]/);
  expect(casesIn(context)[0]?.inquiry).toMatchObject({ subject, text });
});

const refusals: [string, string[], string, string?][] = [
  ['no text', ['--channel', 'email'], 'Isi belum diketahui'],
  ['no channel', ['--text', 'Halo'], 'Kanal belum diketahui'],
  ['an empty text', ['--channel', 'email', '--text', ' \n'], 'masih kosong'],
  ['an unknown channel', ['--channel', 'radio', '--text', 'Halo'], '--channel tidak dikenal: radio'],
  ['an unknown kind', ['--channel', 'email', '--kind', 'x', '--text', 'Halo'], '--kind tidak dikenal: x'],
  [
    'a date in the future',
    ['--channel', 'email', '--text', 'a', '--arrived-at', '24/11/2026'],
    'belum terjadi',
  ],
  ['no date', ['--channel', 'email', '--text', 'a', '--arrived-at', 'entah'], 'belum terbaca: entah'],
  [
    'arrived after it was taken in',
    ['--channel', 'email', '--text', 'a', '--at', '07.00', '--arrived-at', '07.30'],
    'tidak mendahului',
  ],
  ['two texts', ['--channel', 'email', '--text', 'a', '--text-file', 'b'], 'tidak dapat dipakai bersama'],
  [
    'a text beside a file',
    ['--from', 'a.csv', '--text', 'a'],
    '--from dan --text tidak dapat dipakai bersama',
  ],
  ['options of files', ['--channel', 'email', '--text', 'a', '--rejects', 'b'], '--rejects hanya untuk'],
  ['words without an option', ['halo', 'dunia', '--text', 'a'], 'Terlalu banyak kata'],
  ['over 1 MB', ['--channel', 'email', '--text-file', '-'], 'lebih dari 1 MB', 'a'.repeat(1_000_001)],
  ['NUL', ['--channel', 'email', '--text-file', '-'], 'bukan teks', 'a\0b'],
];

it.each(refusals)('refuses %s with exit 2 and records nothing', async (_, args, says, stdin) => {
  const context = await foundedOffice();
  const told = await runSop(['intake', ...args], context, stdin === undefined ? {} : { stdin });
  expect(told.code).toBe(2);
  expect(told.stderr).toContain(says);
  expect(casesIn(context)).toEqual([]);
  const english = await runSop(
    ['intake', ...args, '--lang', 'en'],
    context,
    stdin === undefined ? {} : { stdin },
  );
  expect(english.code).toBe(2);
  expect(english.stderr).not.toContain(says);
});

it.each([
  ['id', 'Masukan standar bukan teks UTF-8.', 'Belum ada baris di masukan standar'],
  ['en', 'Standard input is not UTF-8 text.', 'There are no rows in standard input'],
])('calls standard input by its name, in %s', async (lang, notText, noRows) => {
  const context = await foundedOffice();
  const broken = await runSop(`intake --channel letter --text-file - --lang ${lang}`, context, {
    stdin: Buffer.from([0x61, 0xe9, 0x62]),
  });
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toContain(notText);
  const empty = await runSop(`intake --from - --channel letter --lang ${lang}`, context, { stdin: '[]' });
  expect(empty).toMatchObject({ code: 2, stdout: '' });
  expect(empty.stderr).toContain(noRows);
});
