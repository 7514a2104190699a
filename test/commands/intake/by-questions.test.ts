// sop intake by questions: the words first, one screen, one letter for each field, another one.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { casesIn, writeFile } from '../../support/intake.ts';
import { foundedOffice } from '../../support/office.ts';
import { type Answer, leave, runSop, type TestContext } from '../../support/test-context.ts';

const mail = `Dari: Yusuf Prasetyo <yusuf.p@example.org>
Tanggal: Sabtu, 21 November 2026 22.10
Perihal: tanya batas kelurahan

Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya
Kelurahan Bareng. Mohon informasi batas kedua kelurahan di gang itu.`;

function ask(context: TestContext, answers: Answer[], args: string[] = []) {
  return runSop(['intake', '--no-color', ...args], context, { answers });
}

it('proposes all from the words; Enter takes it, a letter changes one field', async () => {
  const context = await foundedOffice();
  const minutes = (answer: string) => () => {
    context.advance(3);
    return answer;
  };
  const told = await ask(context, [
    { to: 'Tempel informasi masuk, akhiri dengan dua baris kosong', say: mail },
    { to: 'Enter bila benar, huruf untuk mengubah', say: 'h' },
    { to: 'Hal', say: 'Batas Kelurahan Bareng dan Kelurahan Kasin' },
    minutes(''),
    { to: 'Satu lagi? Kanal tetap surel.', say: false },
  ]);
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.stderr).toContain(
    [
      '  j jenis    permintaan informasi',
      '  k kanal    surel',
      '  n nama     Yusuf Prasetyo',
      '  o kontak   yusuf.p@example.org',
      '  t tiba     Sab 21 Nov 2026 22.10 WIB',
      '  h hal      tanya batas kelurahan',
      '  s sifat    biasa (anonim: nama ditutup; rahasia: isi juga)',
    ].join('\n'),
  );
  expect(told.stdout).toContain('✔ 2026-A-0001 diterima Sen 23 Nov 2026 07.55 WIB, dikerjakan 3 menit\n');
  expect(told.stdout).toContain(
    '  Menunggu disposisi Kabag. Batas waktu Jum 4 Des 2026 (UU 14/2008).\n  Berikutnya: sop print incoming 1\n',
  );
  const [only] = casesIn(context);
  expect(only?.inquiry.subject).toBe('Batas Kelurahan Bareng dan Kelurahan Kasin');
  expect(only?.inquiry.text).toMatch(/^Ketua RT .* gang itu\.$/s);
  expect(only?.state.timeline[0]?.event.spans).toEqual([
    ['2026-11-23T07:52:00+07:00', '2026-11-23T07:55:00+07:00'],
  ]);
});

it('changes every field', async () => {
  const context = await foundedOffice();
  const told = await ask(context, [
    'Lampu kantor kelurahan padam sejak Senin.',
    { to: 'Kanal', say: 'counter' },
    'x',
    'j',
    { to: 'Jenis', say: 'complaint' },
    'k',
    { to: 'Kanal', say: 'telephone' },
    'n',
    'Ibu Wiwik',
    'o',
    '0812-0000-1301',
    't',
    '24/11/2026',
    'kemarin',
    'S',
    { to: 'Sifat', say: 'rahasia' },
    'n',
    '-',
    '',
    false,
  ]);
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.asked).toContain('Enter bila benar, atau salah satu huruf j, k, n, o, t, h, s, u, a, i, b.');
  expect(told.asked).toContain('Waktu itu belum tiba.');
  const [only] = casesIn(context);
  expect(only?.state).toMatchObject({
    kind: 'complaint',
    channel: 'telephone',
    arrivedAt: '2026-11-22',
    anonymous: false,
    confidential: true,
  });
  expect(only?.inquiry).toMatchObject({ name: null, contact: '0812-0000-1301' });
});

it('keeps the channel for another one, each with its own time of work', async () => {
  const context = await foundedOffice();
  const told = await ask(
    context,
    ['Apakah buka Sabtu?', '', true, 'Apakah buka Minggu?', '', true, '', false],
    ['--channel', 'whatsapp', '--name', 'Fitri'],
  );
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.stderr).toContain('Belum ada isi; tidak ada yang dicatat.');
  expect(casesIn(context).map(({ state, inquiry }) => [state.channel, inquiry.name, inquiry.text])).toEqual([
    ['whatsapp', 'Fitri', 'Apakah buka Sabtu?'],
    ['whatsapp', null, 'Apakah buka Minggu?'],
  ]);
});

it('asks for a date that cannot be read, and says why', async () => {
  const context = await foundedOffice();
  const words = mail.replace('Sabtu, 21', 'Senin, 21');
  const told = await ask(context, [words, { to: 'Tiba', say: '21/11/2026 22.10' }, '', false]);
  expect(told.stderr.replace(/\s+/g, ' ')).toContain('tertulis Senin, padahal tanggal itu Sabtu');
  expect(casesIn(context)[0]?.state.arrivedAt).toBe('2026-11-21T22:10:00+07:00');
});

it('keeps the words of a run that was left, and offers them at the next one', async () => {
  const context = await foundedOffice();
  const left = await ask(context, [mail, leave]);
  expect(left).toMatchObject({ code: 130, left: [] });
  expect(left.stderr).toContain('Tidak ada yang dicatat');
  const again = await ask(context, [{ to: 'belum tercatat: "Dari: Yusuf', say: true }, '', true, leave]);
  expect(again).toMatchObject({ code: 130, left: [] });
  expect(again.stderr).toContain('Yang ini tidak dicatat; 1 sebelumnya tetap tercatat.');
  expect(casesIn(context)).toHaveLength(1);
  const empty = await ask(context, [{ to: 'Tempel informasi masuk', say: '' }, false]);
  expect(empty.code).toBe(0);
});

it('shows what strangers wrote harmless on its screen', async () => {
  const context = await foundedOffice();
  const words = mail.replace('tanya batas', '\u001b[31mtanya\u202e batas');
  const told = await ask(context, [words, '', false]);
  expect(told.stderr).not.toMatch(/[\u001b\u202e]/);
  expect(casesIn(context)[0]?.inquiry.subject).toBe('\u001b[31mtanya\u202e batas kelurahan');
});

it('answers in JSON once, at the end', async () => {
  const context = await foundedOffice();
  const told = await ask(context, [mail, '', true, mail, '', false], ['--json']);
  expect(JSON.parse(told.stdout)).toEqual({
    cases: [
      { number: '2026-A-0001', outcome: 'received' },
      { number: null, outcome: 'duplicate', duplicateOf: '2026-A-0001' },
    ],
  });
});

it('takes the words from the editor where nothing was typed', async () => {
  const context = await foundedOffice();
  const told = await runSop('intake', context, {
    answers: ['', { to: 'Tulis di penyunting teks?', say: true }, '', false],
    edit: () => mail,
  });
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(casesIn(context)[0]?.inquiry.subject).toBe('tanya batas kelurahan');
});

it('shows number and address where there are some, and changes these and the text', async () => {
  const context = await foundedOffice();
  const page = readFileSync('fixtures/pasted/sambat-admin.txt', 'utf8');
  const told = await runSop('intake --no-color', context, {
    answers: [page, 'u', 'SMB-2026-004522', 'a', 'Jl. Kawi 3', 'i', { to: 'Isi', say: 'sunting' }, '', false],
    edit: (text) => `${text}Terima kasih.\n`,
  });
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.stderr).toContain('  u nomor    SMB-2026-004521\n');
  expect(told.stderr).not.toContain('  a alamat   ');
  expect(told.stderr).toContain('\n  a alamat, b tidak dicatat\n');
  const [only] = casesIn(context);
  expect(only?.state.channel).toBe('sambat');
  expect(only?.inquiry).toMatchObject({
    externalId: 'SMB-2026-004522',
    address: 'Jl. Kawi 3',
    contact: '0851-0000-7788',
    text: 'Bagaimana cara mengurus pemecahan RT? Warga sudah 120 KK dalam satu RT.\nTerima kasih.',
    original: page,
  });
  const whole = await runSop('show 1 --with-original --no-color', context);
  expect(whole.stdout).toMatch(/ISI ASLI\n.*SAMBAT ONLINE/s);
  const hint = await runSop('show 1 --no-color', context);
  expect(hint.stdout).toContain('--with-original');
  expect(hint.stdout).not.toContain('SAMBAT ONLINE');
});

it('keeps the original of who asked not to be named from who does not ask for it', async () => {
  const context = await foundedOffice();
  const words = readFileSync('fixtures/pasted/wa-rahasia.txt', 'utf8');
  await ask(context, [words, '', false]);
  for (const flags of [[], ['--json']]) {
    const told = await runSop(['show', '1', '--with-original', ...flags], context);
    expect(told.stdout).not.toContain('0000-1177');
  }
  const named = await runSop(['show', '1', '--with-original', '--with-identity', '--json'], context);
  expect(JSON.parse(named.stdout).inquiry.original).toBe(words);
});

it('names others who speak in a chat', async () => {
  const context = await foundedOffice();
  const words = readFileSync('fixtures/pasted/wa-grup.txt', 'utf8');
  const told = await ask(context, [words, '', false]);
  expect(told.stderr.replace(/\s+/g, ' ')).toContain('juga berisi pesan ~ Pak Kus');
});

it('leaves nothing out before a yes: what was pasted and changed is still there', async () => {
  const context = await foundedOffice();
  const no = { to: 'tempelan dan perubahannya hilang?', say: false };
  const told = await ask(context, [mail, 'h', 'Batas gang', 'b', no, '', false]);
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.stderr).toContain('\n  u nomor, a alamat, b tidak dicatat\n');
  expect(casesIn(context)).toHaveLength(1);
  expect(casesIn(context)[0]?.inquiry.subject).toBe('Batas gang');
});

it('shows likely duplicates before the Enter, also of the same run; one letter leaves it out', async () => {
  const context = await foundedOffice();
  const again = `Nama: Yusuf Prasetyo\nHP: 0812-0000-9999\nKanal: Loket\nIsi: Ketua RT bilang Gang Melati masuk Kelurahan Kasin, tetapi KTP saya Kelurahan Bareng. Mohon informasi batas kedua kelurahan.`;
  const yes = { to: 'Yang ini tidak dicatat', say: true };
  const told = await ask(context, [mail, '', true, again, 'b', yes, true, again, '', false], ['--json']);
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.stderr).toContain('  k kanal    loket\n');
  expect(told.stderr.replace(/\s+/g, ' ')).toContain(
    '! Mirip 2026-A-0001 (nama sama, isi mirip, waktu berdekatan): tanya batas',
  );
  expect(JSON.parse(told.stdout)).toEqual({
    cases: [
      { number: '2026-A-0001', outcome: 'received' },
      {
        number: '2026-A-0002',
        outcome: 'received',
        likely: [{ number: '2026-A-0001', why: ['name', 'text', 'time'] }],
      },
    ],
  });
});

it('a paste of two megabytes is kept, and can be shortened in the editor', async () => {
  const context = await foundedOffice();
  const left = await ask(context, [
    'Panjang sekali. '.repeat(130_000),
    { to: 'lebih dari 1 MB', say: false },
  ]);
  expect(left.code).toBe(2);
  expect(left.stderr).toContain('tersimpan di komputer ini');
  expect(casesIn(context)).toHaveLength(0);
  const told = await runSop('intake --channel letter', context, {
    answers: [{ to: 'belum tercatat', say: true }, { to: 'lebih dari 1 MB', say: true }, '', false],
    edit: (text) => text.slice(0, 300),
  });
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(casesIn(context)[0]?.inquiry.text).toMatch(/^Panjang sekali\. /);
});

it('--paste takes words from a file to the same screen', async () => {
  const context = await foundedOffice();
  writeFile(context, 'tempelan.txt', mail);
  const told = await ask(context, [''], ['--paste', '--text-file', 'tempelan.txt']);
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(casesIn(context)[0]?.inquiry).toMatchObject({ name: 'Yusuf Prasetyo', original: mail });
});
