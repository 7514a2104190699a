// The steps of one case reckoned and shown, with the figures of the handbook's example.
import { describe, expect, it } from 'vitest';
import { wholeMinutes } from '../../src/procedure/reckoning.ts';
import { hashOf, on, story, storyTo } from '../support/events.ts';

const spans = (...list: [string, string][]) => ({
  spans: list.map(([from, to]): [string, string] => [on(from), on(to)]),
});

/** SCREENS.md §11: what `sop show 42` prints. */
const shown = story()
  .received('23 07.52', spans(['23 07.49', '23 07.52']))
  .dispositioned(2, '23 09.10', { recordedAt: on('23 10.24') })
  .dispositioned(3, '23 10.05', { recordedAt: on('23 10.24') })
  .drafted('24 08.12', spans(['23 11.48', '23 12.07'], ['23 13.20', '23 13.34'], ['24 08.05', '24 08.12']))
  .submitted('24 08.14', spans(['24 08.13', '24 08.14']))
  .reviewed('revise', '24 09.10', spans(['24 09.06', '24 09.10']))
  .drafted('24 09.51', spans(['24 09.40', '24 09.51']))
  .submitted('24 09.52', spans(['24 09.51', '24 09.52']))
  .reviewed('approved', '24 10.20', spans(['24 10.17', '24 10.20']))
  .sending('24 10.31', spans(['24 10.30', '24 10.31']))
  .replied('24 10.31', spans(['24 10.30', '24 10.31']));

type Row = [
  step: number,
  round: number,
  end: string,
  handling: number | null,
  elapsed: number,
  within: boolean | null,
];
const table: Row[] = [
  [1, 1, '23 07.52', 3, 22, true],
  [2, 1, '23 09.10', null, 78, null],
  [3, 1, '23 10.05', null, 55, null],
  [4, 1, '24 08.12', 33, 337, false],
  [5, 1, '24 08.14', 1, 2, true],
  [6, 1, '24 09.10', 4, 56, true],
  [4, 2, '24 09.51', 11, 41, null],
  [5, 2, '24 09.52', 1, 1, null],
  [6, 2, '24 10.20', 3, 28, null],
  [7, 1, '24 10.31', 1, 11, true],
];

describe('a case as it is shown', () => {
  const minutes = (seconds: number | null) => (seconds === null ? null : wholeMinutes(seconds));

  it.each(table.map((row, index) => [index, ...row] as const))(
    'row %i: step %i, round %i, done %s',
    (index, step, round, end, handling, elapsed, within) => {
      const result = shown.steps[index]!;
      expect([result.step, result.round, result.end?.at]).toEqual([step, round, on(end)]);
      expect(minutes(result.handlingSeconds)).toBe(handling);
      expect(minutes(result.elapsedSeconds)).toBe(elapsed);
      expect(result.within).toBe(within);
    },
  );

  it('has no other rows, 631 minutes in all, no deviation, and no standard for a revision', () => {
    const { steps } = shown;
    expect(steps).toHaveLength(table.length);
    expect(steps.reduce((sum, { elapsedSeconds }) => sum + minutes(elapsedSeconds)!, 0)).toBe(631);
    expect(shown.deviations).toEqual([]);
    expect(steps.map(({ standardMinutes }) => standardMinutes)).toEqual([
      ...Array(6).fill(15),
      null,
      null,
      null,
      15,
    ]);
    expect(steps.map(({ judgedOn }) => judgedOn).filter(Boolean)).toEqual(Array(5).fill('handling'));
  });

  it('waited 304 of the 337 minutes of its draft', () => {
    expect(minutes(shown.steps[3]!.waitingSeconds)).toBe(304);
  });
});

describe('what is not known', () => {
  it('a day alone gives no minutes, to it or from it', () => {
    const { steps } = storyTo(1).dispositioned(2, '23').dispositioned(3, '23 10.05');
    expect(steps.map(({ elapsedSeconds }) => elapsedSeconds)).toEqual([22 * 60, null, null]);
    expect(steps[2]?.within).toBeNull();
  });

  it('one event without a span leaves a step without handling', () => {
    const told = storyTo(3)
      .drafted('24 08.00', spans(['24 07.50', '24 08.00']))
      .drafted('24 08.12');
    expect(told.steps[3]).toMatchObject({ handlingSeconds: null, within: null, judgedOn: null });
  });

  it('elapsed within the standard is within it, whatever was worked', () => {
    const told = storyTo(1).dispositioned(2, '23 08.05');
    expect(told.steps[1]).toMatchObject({ within: true, judgedOn: 'elapsed' });
  });

  it('an end before its begin is null and a deviation', () => {
    const told = story().received('23 07.52', { arrivedAt: on('23 08.10') });
    expect(told.steps[0]).toMatchObject({ elapsedSeconds: null, within: null });
    expect(told.deviations).toEqual([{ code: 'end-before-begin', event: 'A.1', step: 1 }]);
  });

  it('a case with an absent event counts no deviation, and nothing is recorded on it', () => {
    const told = storyTo(1).replied('24 09.00', { manual: true, reply: hashOf('r') });
    expect(told.deviations).toHaveLength(1);
    told.absent.push('B.7');
    expect(told.deviations).toEqual([]);
    expect(told.refuse('noted', '24 09.10')).toMatchObject({
      code: 'incomplete',
      values: { absent: ['B.7'] },
    });
  });
});

describe('where a step begins', () => {
  const begins = (told: ReturnType<typeof story>) => told.steps.map(({ begin }) => begin?.at ?? null);

  it('is the end of the one before; unknown where that has no row', () => {
    const told = storyTo(1).drafted('24 08.12', { irregular: true }).submitted('24 08.14');
    expect(begins(told)).toEqual([on('21 22.10'), null, on('24 08.12')]);
  });

  it('of the second round is the review, of the delivery the last review', () => {
    expect(begins(shown).slice(6)).toEqual([on('24 09.10'), on('24 09.51'), on('24 09.52'), on('24 10.20')]);
  });
});
