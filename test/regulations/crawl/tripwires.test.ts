// What is not believed of a run, beside an earlier good one.
import { describe, expect, it } from 'vitest';
import { createTally, type Tally, tripped } from '../../../src/regulations/crawl/tripwires.ts';
import { emptyFinding, type Finding } from '../../../src/regulations/finding.ts';

const whole = { neverEmpty: true, whole: true };

function tallyOf(count: number, fields: (index: number) => Partial<Finding>): Tally {
  const tally = createTally();
  for (let index = 0; index < count; index += 1)
    tally.add({ ...emptyFinding('regulation', `Contoh ${index}`), ...fields(index) });
  return tally.result();
}

const full: Partial<Finding> = {
  type: 'PERATURAN MENTERI',
  number: '19',
  enacted: '2026-11-20',
  status: 'in-force',
  url: 'https://jdih.example.go.id/1',
};
const doubtful: Partial<Finding> = {
  ...full,
  enacted: null,
  notes: [{ code: 'date-impossible', field: 'enacted', value: '01 Januari 1970' }],
};
const good = tallyOf(20, () => full);

describe('a run is not believed', () => {
  it.each<[string, Tally, Parameters<typeof tripped>[0], string | null]>([
    ['that shows nothing', tallyOf(0, () => full), whole, 'layout-changed empty'],
    ['but one whose list may be empty', tallyOf(0, () => full), { neverEmpty: false, whole: false }, null],
    [
      'with most dates impossible',
      tallyOf(20, (n) => (n < 11 ? doubtful : full)),
      whole,
      'layout-changed dates',
    ],
    [
      'but with half of them',
      tallyOf(20, (n) => (n < 10 ? { ...doubtful, enacted: '2026-01-01' } : full)),
      whole,
      null,
    ],
    [
      'without the statuses it had',
      tallyOf(20, () => ({ ...full, status: null })),
      whole,
      'layout-changed empty-fields',
    ],
    [
      'without the numbers of most',
      tallyOf(20, (n) => ({ ...full, number: n < 9 ? null : '1' })),
      whole,
      'layout-changed empty-fields',
    ],
    [
      'but with fewer blanks than that',
      tallyOf(20, (n) => ({ ...full, number: n < 8 ? null : '1' })),
      whole,
      null,
    ],
    [
      'but with too few items to tell',
      tallyOf(9, () => ({ ...full, status: null })),
      { ...whole, whole: false },
      null,
    ],
    ['that shows fewer than half', tallyOf(9, () => full), whole, 'partial too-few'],
    ['but half of it', tallyOf(10, () => full), whole, null],
    [
      'but a page that shows the newest only',
      tallyOf(2, () => full),
      { neverEmpty: true, whole: false },
      null,
    ],
  ])('%s', (_what, now, of, expected) => {
    const trip = tripped(of, now, good);
    expect(trip && `${trip.outcome} ${trip.code}`).toBe(expected);
  });

  it('by what an earlier run showed, only where there was one', () => {
    expect(
      tripped(
        whole,
        tallyOf(20, () => ({})),
        null,
      ),
    ).toBeNull();
  });
});

it('items of a list that were not read again are found', () => {
  const tally = createTally();
  tally.seen();
  expect(tripped(whole, tally.result(), null)).toBeNull();
  expect([tally.found(), tally.result().read]).toEqual([1, 0]);
});
