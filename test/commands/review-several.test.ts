// Several drafts handed in and reviewed at once: one commit, each with its own time, what cannot be is named.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../support/office.ts';
import { leave, runSop, type TestContext } from '../support/test-context.ts';

/** Cases with a draft each, not yet handed in. */
async function drafted(count: number): Promise<TestContext> {
  const context = await foundedOffice({ kasubagHere: true, env: { NO_COLOR: '1' } });
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Batas mengikuti tengah gang.\n');
  for (let serial = 1; serial <= count; serial += 1) {
    await takeIn(context, { subject: `Hal ${serial}` });
    await runAll(context, [...toDraft(String(serial)), `draft ${serial} --text-file tanggapan.txt`]);
  }
  return context;
}

interface Shown {
  status: string;
  steps: { step: number; handlingMinutes: number | null }[];
  events: { type: string; batch?: number; spans?: [string, string][] }[];
}

async function shownAll(context: TestContext, count: number): Promise<Shown[]> {
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  return Promise.all(numbers.map(async (number) => (await shown(context, number)) as unknown as Shown));
}

describe('submit', () => {
  it('hands in a range in one commit and divides the time among the cases', async () => {
    const context = await drafted(2);
    await takeIn(context);
    const told = await runSop('submit 1-3', context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('✔ 2 draf diajukan');
    expect(told.stdout).toContain('Kepada Dewi Lestari.');
    expect(told.stdout).toContain('Berikutnya: sop review 1-2');
    expect(told.stderr).toMatch(/! 1 belum tercatat\n {2}2026-A-0003: /);
    const states = await shownAll(context, 3);
    expect(states.map(({ status }) => status)).toEqual([
      'awaiting-review',
      'awaiting-review',
      'awaiting-disposition',
    ]);
    expect(states[0]?.events.at(-1)?.batch).toBe(2);
  });

  it('takes all that wait, and says when none does', async () => {
    const context = await drafted(1);
    await runAll(context, ['submit --all']);
    const again = await runSop('submit --all --json', context);
    expect([again.code, again.stdout]).toEqual([0, '[]\n']);
  });

  it('takes answers for one case only', async () => {
    const told = await runSop('submit 1-2 --answer 1=ok', await drafted(2));
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('satu berkas saja')]);
  });
});

describe('review', () => {
  it('shows each in turn and records in one commit, each with the time it took', async () => {
    const context = await drafted(4);
    await runAll(context, ['submit --all']);
    context.advance(10);
    const wait = (minutes: number, say: string) => () => {
      context.advance(minutes);
      return say;
    };
    const told = await runSop('review 1-4 --as kasubag', context, {
      answers: [wait(3, 'approved'), wait(5, 'revise'), 'Sebut batasnya.', '', 'skip', 'approved'],
    });
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(told.stdout).toContain('✔ 3 draf diperiksa');
    expect(told.stdout).toContain('2 disetujui, 1 perlu direvisi.');
    expect(told.stdout).toContain('Berikutnya: sop push 1,4');
    const states = await shownAll(context, 4);
    expect(states.map(({ status }) => status)).toEqual([
      'approved',
      'revising',
      'awaiting-review',
      'approved',
    ]);
    const handling = (at: number) => states[at]?.steps.find(({ step }) => step === 6)?.handlingMinutes;
    expect([handling(0), handling(1), handling(3)]).toEqual([3, 5, 0]);
    expect(states[0]?.events.at(-1)?.batch).toBeUndefined();
  });

  it('stops when it is enough, and records what was decided', async () => {
    const context = await drafted(3);
    await runAll(context, ['submit --all']);
    const told = await runSop('review --all --as kasubag', context, { answers: ['approved', 'stop'] });
    expect(told.code).toBe(0);
    expect((await shownAll(context, 3)).map(({ status }) => status)).toEqual([
      'approved',
      'awaiting-review',
      'awaiting-review',
    ]);
  });

  it('records nothing after Ctrl-C, and says what was decided on the screen', async () => {
    const context = await drafted(2);
    await runAll(context, ['submit --all']);
    const told = await runSop('review --all --as kasubag', context, { answers: ['approved', leave] });
    expect(told.code).toBe(130);
    expect(told.stderr).toContain('2026-A-0001  Setuju');
    expect((await shownAll(context, 2)).map(({ status }) => status)).toEqual([
      'awaiting-review',
      'awaiting-review',
    ]);
  });

  it('records one sheet of paper for all of them, its scan once, and no time of work', async () => {
    const context = await drafted(2);
    await runAll(context, ['submit --all']);
    writeFileSync(join(context.cwd, 'lembar.pdf'), '%PDF-1.4 lembar');
    const paper = '--by kasubag --form paper --at 2026-11-23 --scan lembar.pdf';
    const told = await runSop(`review --all --approve ${paper} --json`, context);
    expect(JSON.parse(told.stdout)).toMatchObject([{ status: 'approved' }, { status: 'approved' }]);
    const states = await shownAll(context, 2);
    const paths = states.map(({ events }) => JSON.stringify(events.at(-1)).match(/files\/A[^"]*/)?.[0]);
    expect(paths[0]).toMatch(/^files\/A\/2026\//);
    expect(paths[1]).toBe(paths[0]);
    expect(states[0]?.events.at(-1)?.spans).toBeUndefined();
    expect(JSON.parse((await runSop('verify --json', context)).stdout)).toMatchObject({
      ok: true,
      findings: [],
    });
  });
});

describe('what was decided before', () => {
  it('is named in a batch and stays; alone it may be decided again', async () => {
    const context = await drafted(3);
    await runAll(context, ['submit 1-3']);
    await runAll(context, [
      'review 1 --revise "Sebut batasnya." --as kasubag',
      'review 2 --approve --as kasubag',
    ]);
    const told = await runSop('review 1-3 --approve --as kasubag', context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('1 draf diperiksa');
    expect(told.stderr).toContain('2026-A-0001: Sudah diperiksa: revisi.');
    expect(told.stderr).toContain('2026-A-0002: Sudah diperiksa: setuju.');
    const statuses = (await shownAll(context, 3)).map(({ status }) => status);
    expect(statuses).toEqual(['revising', 'approved', 'approved']);
    await runAll(context, ['review 1 --approve --as kasubag']);
    expect((await shown(context, '1'))['status']).toBe('approved');
  });
});
