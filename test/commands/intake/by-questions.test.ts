// sop intake by questions: the words first, one screen, one letter for each field, another one.
import { expect, it } from 'vitest';
import { casesIn } from '../../support/intake.ts';
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
  expect(told.stdout).toContain('  Menunggu disposisi Kabag.\n  Berikutnya: sop print incoming 1\n');
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
  expect(told.asked).toContain('Enter bila benar, atau salah satu huruf j, k, n, o, t, h, s.');
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
  expect(told.stdout).toContain('Belum ada isi; tidak ada yang dicatat.');
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
