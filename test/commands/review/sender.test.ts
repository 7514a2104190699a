// review --paste: whose message it is that decides.
import { describe, expect, it } from 'vitest';
import { shown } from '../../support/office.ts';
import { codeOf, sharedReplies } from '../../support/shared-replies.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

async function pasted(context: TestContext, sender: string, args = '') {
  const stdin = `24/11/26 10.20 - ${sender}: SETUJU ${await codeOf(context, 1)}`;
  return runSop(`review --paste --text-file - ${args}`, context, { stdin });
}

const statusOf = async (context: TestContext) => (await shown(context, '1'))['status'];

describe('the sender of a pasted answer', () => {
  it.each(['Dewi Lestari', 'bu dewi', 'DEWI L.', '~ Dewi Lestari, S.Sos', 'Bu Dewi Kasubag', 'Bu Kasubag'])(
    'is the Kasubag as %s',
    async (sender) => {
      const context = await sharedReplies(1);
      expect(await pasted(context, sender)).toMatchObject({ code: 0, stderr: '' });
      expect(await statusOf(context)).toBe('approved');
    },
  );

  it('is refused as another officer, also with --by and in a terminal', async () => {
    const context = await sharedReplies(1);
    const told = await pasted(context, 'Sari Wulandari', '--by kasubag');
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('itu Sari Wulandari, bukan Dewi Lestari');
    const words = `24/11/26 10.20 - Bu Sari: SETUJU ${await codeOf(context, 1)}`;
    expect(await runSop('review --paste', context, { answers: [words] })).toMatchObject({
      code: 3,
      left: [],
    });
    expect(await statusOf(context)).toBe('awaiting-review');
  });

  it.each(['Budi Tetangga', 'Dewi Tetangga', '+62 812-3456-7890'])('as %s needs --by', async (sender) => {
    const context = await sharedReplies(1);
    const told = await pasted(context, sender);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(`Pengirim pada pesan "${sender}", bukan Dewi Lestari`);
    expect(told.stderr).toContain('sop review 1 --paste --by "Dewi Lestari"');
    expect(await statusOf(context)).toBe('awaiting-review');
    expect((await pasted(context, sender, '--by kasubag')).code).toBe(0);
  });

  it('is every sender of the answers to one case', async () => {
    const context = await sharedReplies(1);
    const code = await codeOf(context, 1);
    const stdin = `[24/11 10.20] Budi: REVISI ${code}: satu\n[24/11 10.21] Bu Dewi: REVISI ${code}: dua`;
    const told = await runSop('review --paste --text-file -', context, { stdin });
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('"Budi"');
  });

  it('is asked about in a terminal, with no as what Enter says', async () => {
    const context = await sharedReplies(1);
    const words = `24/11/26 10.20 - Budi Tetangga: SETUJU ${await codeOf(context, 1)}`;
    const told = await runSop('review --paste', context, { answers: [words, ''] });
    expect(told.code).toBe(130);
    expect(told.stderr).toContain(' Pengirim pada pesan Budi Tetangga, bukan Dewi Lestari.');
    expect((await runSop('review --paste', context, { answers: [words, true] })).code).toBe(0);
  });
});
