// review --paste: what is recorded of an answer from a messenger, and what is refused with its reason.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown } from '../../support/office.ts';
import { codeOf, sharedReplies, writeReply } from '../../support/shared-replies.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const paste = (context: TestContext, text: string, args = '') =>
  runSop(`review ${args} --paste --text-file -`, context, { stdin: text });

interface Event {
  type: string;
  at: string;
  by: string;
  form: string;
  words?: Record<string, unknown>;
}

async function reviews(context: TestContext, number: number): Promise<Event[]> {
  const { events } = (await shown(context, String(number))) as { events: Event[] };
  return events.filter(({ type }) => type === 'reviewed');
}

describe('an approval', () => {
  it('is recorded by the Kasubag as a message, at the time of its head, with its words', async () => {
    const context = await sharedReplies(1);
    const words = `[24/11 10.20] Bu Dewi: setuju ${(await codeOf(context, 1)).toLowerCase()} 🙏`;
    const told = await paste(context, words);
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toContain('✔ Draf ke-1 2026-A-0001 disetujui Sel 24 Nov 2026 10.20 WIB\n');
    expect(told.stdout).toContain('Paraf susulan Kasubag masih menunggu: sop countersign 1 --by kasubag');
    expect(told.stdout).toContain('Berikutnya: sop push 1');
    expect(await reviews(context, 1)).toMatchObject([
      { by: 'A-p3', form: 'message', at: '2026-11-24T10:20:00+07:00', words: { message: words } },
    ]);
    const state = (await shown(context, '1')) as {
      status: string;
      steps: { step: number; complete: boolean }[];
    };
    expect(state.status).toBe('approved');
    expect(state.steps.find(({ step }) => step === 6)).toMatchObject({ complete: true, missing: [] });
    const timeline = (await runSop('show 1', context)).stdout.replace(/\s+/g, ' ');
    expect(timeline).toContain('pesan "[24/11 10.20] Bu Dewi: setuju');
  });

  it('is recorded once, however often it is pasted', async () => {
    const context = await sharedReplies(1);
    const words = `[24/11 10.20] Bu Dewi: SETUJU ${await codeOf(context, 1)}`;
    await paste(context, words);
    const again = await paste(context, words);
    expect(again.code).toBe(0);
    expect(await reviews(context, 1)).toHaveLength(1);
  });

  it('needs its time where the message has none', async () => {
    const context = await sharedReplies(1);
    const words = `SETUJU ${await codeOf(context, 1)}`;
    const told = await paste(context, words);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('Saat Dewi Lestari memutuskan belum diketahui');
    expect((await paste(context, words, '--at 10.25')).code).toBe(0);
    expect(await reviews(context, 1)).toMatchObject([{ at: '2026-11-24T10:25:00+07:00' }]);
  });

  it.each([
    ['[24/11 10.10]', 'before the hand-in'],
    ['[24/11 10.45]', 'still to come'],
  ])('takes no time from a head that cannot be (%s)', async (head) => {
    const context = await sharedReplies(1);
    const told = await paste(context, `${head} Bu Dewi: SETUJU ${await codeOf(context, 1)}`);
    expect(told.stderr).toContain('memutuskan belum diketahui');
  });

  it('reads the one order of day and month that fits between the hand-in and now', async () => {
    const context = await sharedReplies(1);
    const told = await paste(context, `[11/24/26, 10:20:33 AM] Dewi: approved ${await codeOf(context, 1)}`);
    expect(told.code).toBe(0);
    expect(await reviews(context, 1)).toMatchObject([{ at: '2026-11-24T10:20:33+07:00' }]);
  });

  it('is of the Kasubag who types, at the terminal, where it is their own computer', async () => {
    const context = await sharedReplies(1, { kasubagHere: true });
    const told = await paste(context, `SETUJU ${await codeOf(context, 1)}`, '--as kasubag');
    expect(told.code).toBe(0);
    expect(told.stdout).not.toContain('Paraf susulan');
    expect(await reviews(context, 1)).toMatchObject([{ by: 'A-p3', form: 'terminal' }]);
  });

  it('is of the Kasubag whom the case names, or --by', async () => {
    const context = await sharedReplies(1);
    await runAll(context, ['officer add "Rina Hapsari" --role kasubag'], 0);
    const words = `[24/11 10.20] D: SETUJU ${await codeOf(context, 1)}`;
    expect((await paste(context, words, '--by Rina')).code).toBe(0);
    expect(await reviews(context, 1)).toMatchObject([{ by: 'A-p4' }]);
    const other = await sharedReplies(1);
    await runAll(other, ['officer add "Rina Hapsari" --role kasubag'], 0);
    expect((await paste(other, words.replace(' D:', ' Dewi:'))).code).toBe(0);
    expect(await reviews(other, 1)).toMatchObject([{ by: 'A-p3' }]);
  });
});

describe('a revision', () => {
  it('brings its numbered remarks', async () => {
    const context = await sharedReplies(1);
    const code = await codeOf(context, 1);
    const told = await paste(context, `REVISI ${code}: 1. Sebut batasnya.\n2. Tambahkan peta.`, '--at 10.20');
    expect(told.code).toBe(0);
    expect(await reviews(context, 1)).toMatchObject([
      {
        words: {
          remarks: ['Sebut batasnya.', 'Tambahkan peta.'],
          message: expect.stringContaining('REVISI'),
        },
      },
    ]);
    expect(await shown(context, '1')).toMatchObject({ status: 'revising', round: 2 });
  });

  it('makes the code of the next draft another one; the old is refused and says so', async () => {
    const context = await sharedReplies(1);
    const old = await codeOf(context, 1);
    await paste(context, `REVISI ${old}: sebut batasnya`, '--at 10.20');
    const between = await paste(context, `SETUJU ${old}`, '--at 10.29');
    // The draft that was revised may still be decided on again, by the same Kasubag.
    expect(between.code).toBe(0);
    await paste(context, `REVISI ${old}: sebut batasnya`, '--at 10.30');
    writeReply(context, 'Yth. Saudara,\nlebih jelas.\n');
    await runAll(context, ['draft 1 --text-file tanggapan.txt', 'submit 1 --answer 1=ok']);
    const told = await paste(context, `SETUJU ${old}`, '--at 10.35');
    expect(told.code).toBe(3);
    expect(told.stderr).toContain(
      `Kode itu untuk draf ke-1 yang sudah diganti; yang diajukan sekarang draf ke-2, kodenya ${await codeOf(context, 1)}.`,
    );
  });

  it('of a draft that was replaced and not handed in says that too', async () => {
    const context = await sharedReplies(1);
    const old = await codeOf(context, 1);
    await paste(context, `REVISI ${old}: sebut batasnya`, '--at 10.20');
    writeReply(context, 'Yth. Saudara,\nlebih jelas.\n');
    await runAll(context, ['draft 1 --text-file tanggapan.txt']);
    const told = await paste(context, `SETUJU ${old}`, '--at 10.30');
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('sekarang belum ada draf yang diajukan');
  });
});

describe('several answers in one paste', () => {
  it('are one commit; what cannot be taken is named', async () => {
    const context = await sharedReplies(4);
    const [one, two, three, four] = await Promise.all([1, 2, 3, 4].map((number) => codeOf(context, number)));
    const chat = [
      `[24/11 10.14] Sari: Mohon diperiksa\n\nBalas: SETUJU ${one} atau REVISI ${one}: …`,
      `[24/11 10.20] Bu Dewi: Setuju ${one}, ${two}`,
      `[24/11 10.21] Bu Dewi: revisi ${three}: sapaannya keliru`,
      `[24/11 10.22] Bu Dewi: setuju ${four} tapi ganti penutupnya`,
      '[24/11 10.23] Bu Dewi: setuju yang lain juga',
      '[24/11 10.24] Bu Dewi: SETUJU 1-ZZZZ',
    ].join('\n');
    const told = await paste(context, chat);
    expect(told.code).toBe(2);
    expect(told.stdout).toContain('3 draf diperiksa');
    expect(told.stderr).toContain('3 belum tercatat');
    expect(told.stderr).toContain('1-ZZZZ: Tidak ada draf yang diajukan dengan kode itu.');
    expect(told.stderr).toContain('2026-A-0004: SETUJU');
    expect(told.stderr).toContain('"setuju yang lain juga"');
    const statuses = await Promise.all(
      [1, 2, 3, 4].map(async (number) => (await shown(context, `${number}`))['status']),
    );
    expect(statuses).toEqual(['approved', 'approved', 'revising', 'awaiting-review']);
    expect((await reviews(context, 3))[0]).toMatchObject({ at: '2026-11-24T10:21:00+07:00' });
  });

  it('gives JSON for each', async () => {
    const context = await sharedReplies(2);
    const codes = await Promise.all([1, 2].map((number) => codeOf(context, number)));
    const told = await runSop('review --paste --text-file - --at 10.20 --json', context, {
      stdin: `SETUJU ${codes[0]}\nSETUJU 2-0000`,
    });
    expect(told.code).toBe(2);
    expect(JSON.parse(told.stdout)).toMatchObject([
      { number: '2026-A-0001', status: 'approved' },
      { number: '2-0000', error: { code: 'answer-code-unknown' } },
    ]);
  });
});

describe('in a terminal', () => {
  it('shows what it would record, and records nothing on a no', async () => {
    const context = await sharedReplies(1);
    const words = `REVISI ${await codeOf(context, 1)}: 1. Sebut batasnya. 2. Tambahkan peta.`;
    const no = await runSop('review 1 --paste', context, { answers: [words, '10.20', false] });
    expect(no).toMatchObject({ code: 130, left: [] });
    expect(no.stderr).toContain(
      [
        '  2026-A-0001, draf ke-1: Revisi',
        '    Dewi Lestari, Sel 24 Nov 2026 10.20 WIB',
        '    1. Sebut batasnya.',
        '    2. Tambahkan peta.',
      ].join('\n'),
    );
    expect(await reviews(context, 1)).toEqual([]);
    const yes = await runSop('review 1 --paste', context, { answers: [words, '10.20', ''] });
    expect(yes).toMatchObject({ code: 0, left: [] });
  });

  it('takes the time of the message without asking, and names its sender', async () => {
    const context = await sharedReplies(1);
    const words = `[10.20, 24/11/2026] Bu Dewi: SETUJU ${await codeOf(context, 1)}`;
    const told = await runSop('review --paste', context, { answers: [words, true] });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stderr).toContain('Dewi Lestari, Sel 24 Nov 2026 10.20 WIB; pengirim pada pesan: Bu Dewi');
  });

  it('names what is left out before it asks', async () => {
    const context = await sharedReplies(1);
    const words = `SETUJU ${await codeOf(context, 1)}\nSETUJU 1-0000`;
    const told = await runSop('review --paste --at 10.20', context, { answers: [words, true] });
    expect(told).toMatchObject({ code: 2, left: [] });
    expect(told.stderr.indexOf('1-0000: Kode')).toBeLessThan(told.stderr.indexOf('Akan dicatat'));
    expect(told.stderr.match(/1-0000/g)).toHaveLength(1);
  });
});

describe('what cannot be taken', () => {
  const cases: [string, (code: string) => string, string][] = [
    ['both at once', (code) => `SETUJU ${code} atau REVISI ${code}: x`, 'SETUJU dan REVISI sekaligus'],
    ['a denial', (code) => `tidak setuju ${code}`, 'mengingkari'],
    ['a condition', (code) => `SETUJU ${code} asal penutupnya diganti`, 'disertai syarat'],
    ['a revision without remarks', (code) => `REVISI ${code}`, 'belum menyebut koreksinya'],
    ['no code', () => 'Setuju, silakan.', 'tanpa kode'],
    ['an unknown code', () => 'SETUJU 1-0000', 'Kode 1-0000 tidak dikenal'],
    ['a case that is not there', () => 'SETUJU 99-0000', 'Kode 99-0000 tidak dikenal'],
    ['no answer at all', () => 'Rapat jam 10.', 'Belum ada jawaban yang terbaca'],
    [
      'only the line that asks',
      (code) => `Balas: SETUJU ${code} atau REVISI ${code}: …`,
      'Belum ada jawaban',
    ],
    ['nothing', () => ' \n', 'Isi Jawaban Kasubag masih kosong'],
    ['a question', (code) => `apakah SETUJU ${code}?`, 'pertanyaan'],
    ['a question mark', (code) => `Setuju ${code} ?`, 'pertanyaan'],
    ['two megabytes', (code) => `SETUJU ${code} `.repeat(100_000), 'lebih dari 1 MB'],
    ['no text', (code) => `SETUJU ${code}\0`, 'bukan teks'],
  ];
  it.each(cases)('%s', async (_, words, why) => {
    const context = await sharedReplies(1);
    const told = await paste(context, words(await codeOf(context, 1)), '--at 10.20');
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
    expect(await reviews(context, 1)).toEqual([]);
  });

  it('the code of another case than the one typed', async () => {
    const context = await sharedReplies(2);
    const told = await paste(context, `SETUJU ${await codeOf(context, 2)}`, '1 --at 10.20');
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('Jawaban itu untuk 2026-A-0002, bukan untuk 2026-A-0001.');
    expect(told.stderr).toContain(`Kode pada jawaban itu ${await codeOf(context, 2)}.`);
    expect(await reviews(context, 2)).toEqual([]);
  });

  it('the signs of one case behind the number of another: says whose they are, and gives away no code', async () => {
    const context = await sharedReplies(2);
    const signs = (await codeOf(context, 2)).split('-').at(-1);
    const told = await paste(context, `SETUJU 1-${signs}`, '--at 10.20');
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('Huruf kodenya milik 2026-A-0002');
    expect(told.stderr).not.toContain(await codeOf(context, 1));
    expect(await reviews(context, 1)).toEqual([]);
  });

  it.each(['--approve', '--revise x', '--all', '--form paper'])('together with %s', async (flag) => {
    const context = await foundedOffice();
    expect((await paste(context, 'SETUJU 1-0000', flag)).code).toBe(2);
  });

  it('nothing pasted and no terminal', async () => {
    const told = await runSop('review --paste', await foundedOffice());
    expect(told).toMatchObject({ code: 2 });
    expect(told.stderr).toContain('--text-file jawaban.txt');
  });

  it('an answer to a reply that went out meanwhile', async () => {
    const context = await sharedReplies(1);
    const code = await codeOf(context, 1);
    await paste(context, `SETUJU ${code}`, '--at 10.20');
    await runAll(context, ['push 1 --manual --receipt "Diambil di loket"'], 1);
    const told = await paste(context, `REVISI ${code}: terlambat`, '--at 10.30');
    expect(told.code).toBe(3);
    expect(await shown(context, '1')).toMatchObject({ status: 'replied' });
  });
});
