// submit --share: the text for a messenger, its code, the clipboard, and what does not leave the office.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../../support/office.ts';
import { codeOf, sharedReplies, writeReply } from '../../support/shared-replies.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

async function drafted(
  words = {},
  fields = {},
  text = 'Yth. Saudara,\nbatas mengikuti tengah gang.\n',
): Promise<TestContext> {
  const context = await foundedOffice({ clipboard: [] });
  await takeIn(context, words, fields);
  writeReply(context, text);
  await runAll(context, [...toDraft('1'), 'draft 1 --text-file tanggapan.txt']);
  return context;
}

describe('submit --share', () => {
  it('hands in, then prints the whole reply with the line that asks for an answer', async () => {
    const context = await drafted();
    const told = await runSop('submit 1 --share', context);
    expect(told.code).toBe(0);
    const hash = ((await shown(context, '1'))['drafts'] as { hash: string }[])[0]!.hash;
    const code = await codeOf(context, 1);
    expect(code).toMatch(/^1-[0-9A-HJKMNP-TV-Z]{4}$/);
    // Five signs of the hash are the four of the code.
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const value = Number.parseInt(hash.slice(0, 5), 16);
    expect(code.slice(2)).toBe([15, 10, 5, 0].map((shift) => signs[(value >> shift) & 31]).join(''));
    expect(told.stdout).toContain(
      [
        'Mohon diperiksa: tanggapan 2026-A-0001, draf ke-1',
        'Hal: Re: Batas Kelurahan Bareng dan Kasin',
        '',
        'Yth. Saudara,',
        'batas mengikuti tengah gang.',
        '',
        `Balas: SETUJU ${code} atau REVISI ${code}: …`,
        '',
      ].join('\n'),
    );
    expect(told.stdout).toMatch(/^Mohon diperiksa[\s\S]*: …\n$/);
    expect(told.stderr).toContain('✔ ');
    expect(told.stderr).toContain('Berikutnya: sop review 1 --paste');
    expect(told.stderr).toContain('Teks ini keluar dari komputer kantor');
    expect((await shown(context, '1'))['status']).toBe('awaiting-review');
  });

  it('shares again without recording anything', async () => {
    const context = await sharedReplies(1);
    const before = (await shown(context, '1'))['events'] as unknown[];
    const told = await runSop('submit 1 --share', context);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain(`Balas: SETUJU ${await codeOf(context, 1)} atau`);
    expect((await shown(context, '1'))['events']).toHaveLength(before.length);
    const json = JSON.parse((await runSop('submit 1 --share --json', context)).stdout);
    expect(json).toMatchObject({ number: '2026-A-0001', event: null, status: 'awaiting-review' });
  });

  it('copies in a terminal, and says whether it did', async () => {
    const copied: string[] = [];
    const context = {
      ...(await drafted()),
      clipboard: { copy: async (text: string) => copied.push(text) > 0 },
    };
    const told = await runSop('submit 1 --share', context, { answers: [] });
    expect(told.stderr).toContain('Sudah disalin');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toMatch(/^Mohon diperiksa[\s\S]*: …$/);
    const none = { ...context, clipboard: { copy: async () => false } };
    const again = await runSop('submit 1 --share', none, { answers: [] });
    expect(again.stderr).toContain('Belum tersalin dari sini');
    await runSop('submit 1 --share', context);
    expect(copied).toHaveLength(1);
  });

  it('shares several, each with its own code', async () => {
    const context = await sharedReplies(2);
    const told = await runSop('submit 1-2 --share --json', context);
    const shares = JSON.parse(told.stdout) as { number: string; share: { code: string; text: string } }[];
    expect(shares.map(({ share }) => share.code.split('-')[0])).toEqual(['1', '2']);
    expect(shares[1]?.share.text).toContain('tengah gang 2.');
  });

  it('gives the share of each as JSON when it hands in a batch', async () => {
    const context = await drafted();
    await takeIn(context);
    const told = await runSop('submit 1,2 --share --json', context);
    expect(told.code).toBe(3);
    const [first, second] = JSON.parse(told.stdout);
    expect(first).toMatchObject({ number: '2026-A-0001', share: { code: await codeOf(context, 1) } });
    expect(second).toMatchObject({ number: '2026-A-0002', error: { code: expect.any(String) } });
  });

  it.each([
    ['confidential', 'RAHASIA', 'Hal: RAHASIA'],
    ['anonymous', 'ANONIM', 'Hal: Re: Batas Kelurahan Bareng dan Kasin'],
  ])(
    'leaves the identity of who is %s out, and says that the text leaves the office',
    async (flag, mark, subject) => {
      const context = await drafted({}, { [flag]: true });
      const told = await runSop('submit 1 --share', context);
      expect(told.stdout).toContain(subject);
      expect(told.stdout).not.toContain('Yusuf');
      expect(told.stderr).toContain(`2026-A-0001 ${mark}: teks ini keluar dari komputer kantor`);
      expect(told.stderr).toContain('Nama dan kontak pengirim tidak disertakan.');
    },
  );

  it('hides a subject that names who is anonymous, and tells of a name in the reply itself', async () => {
    const words = { subject: 'Rumah Yusuf Prasetyo di dua RT' };
    const context = await drafted(words, { anonymous: true }, 'Yth. Yusuf Prasetyo,\nisi.\n');
    const told = await runSop('submit 1 --share', context);
    expect(told.stdout).toContain('Hal: ANONIM\n');
    expect(told.stderr).toContain('Nama atau kontak pengirim tertulis dalam tanggapan itu sendiri.');
  });

  it('writes out what could steer a terminal or turn a line around', async () => {
    const context = await drafted({}, {}, 'Yth. \u202eSaudara,\n\u001b[31misi.\n');
    const told = await runSop('submit 1 --share', context);
    expect(told.stdout).toContain('Yth. \\u202eSaudara,');
    expect(told.stdout).not.toContain('\u001b[31m');
  });

  it('speaks English too', async () => {
    const context = await sharedReplies(1);
    const code = await codeOf(context, 1);
    const told = await runSop('submit 1 --share --lang en', context);
    expect(told.stdout).toContain(`Reply: APPROVE ${code} or REVISE ${code}: …`);
  });
});
