// Several cases at once: what can be recorded is, what cannot is named; ranges that cannot be are refused whole.
import { describe, expect, it } from 'vitest';
import { foundedOffice, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

async function threeCases(): Promise<TestContext> {
  const context = await foundedOffice();
  for (let count = 0; count < 3; count += 1) await takeIn(context);
  return context;
}

describe('a batch', () => {
  it('records on every case of a range, in one commit', async () => {
    const context = await threeCases();
    const told = await runSop(['note', '1-3', 'sudah ditelepon', '--json'], context);
    expect(told.code).toBe(0);
    const events = (JSON.parse(told.stdout) as { number: string; event: string }[]).map(({ event }) => event);
    expect(events).toHaveLength(3);
    const recorded = await Promise.all([1, 2, 3].map((number) => shown(context, String(number))));
    expect(recorded.map(({ events: all }) => (all as { type: string }[]).at(-1)?.type)).toEqual([
      'noted',
      'noted',
      'noted',
    ]);
  });

  it.each(['1-3', '2026-A-0001-0003', '2026-A-0001-2026-A-0003', 'a-1-A-3'])(
    'takes the range %s',
    async (range) => {
      const told = await runSop(['note', range, 'x'], await threeCases());
      expect(told.stdout).toContain('2026-A-0001 sampai 2026-A-0003');
    },
  );

  it('tells the range that was recorded', async () => {
    const told = await runSop(['note', '1,3', 'x'], await threeCases());
    expect(told.stdout).toContain('Catatan pada 2 berkas tersimpan');
    expect(told.stdout).toContain('2026-A-0001 dan 2026-A-0003');
  });

  it.each([
    ['2-9', 'Nomor 4 sampai 9 belum ada; yang terakhir 3.'],
    ['3-1', 'terbalik'],
    ['2-9', 'ulangi dengan rentang sampai 3, misalnya 2-3'],
    ['7-9', 'Nomor 7 sampai 9 belum ada'],
    ['7-9', 'Berikutnya: sop list'],
    ['0-2', 'Nomor berkas mulai dari 1'],
    ['0-2', 'ulangi dengan 1-2'],
    ['A-0-9', 'ulangi dengan A-1-3'],
    ['A-2-9', 'misalnya A-2-3'],
    ['2026-A-0001-2026-B-0003', '"2026-A-0001-2026-B-0003" bukan nomor berkas'],
    ['2026-A-0001-2026-B-0003', 'rentang 40-51'],
  ])('refuses the range %s whole', async (range, why) => {
    const context = await threeCases();
    const told = await runSop(['note', range, 'x'], context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(why);
    expect((await shown(context, '2'))['events']).toHaveLength(1);
  });
});
