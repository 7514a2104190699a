// Steps reckoned as the office would with a pencil.
import { describe, expect, it } from 'vitest';
import { type Reckoned, reckonStep, type StepTimes, wholeMinutes } from '../../src/procedure/reckoning.ts';
import { at, buildCalendar, moment } from '../support/calendar.ts';

type Written = [from: string, to: string, batch?: number];

/** A step 4 from Monday 10.05 to Tuesday 08.12, unless said otherwise. */
function reckon(spans: Written[], change: Partial<Omit<StepTimes, 'spans'>> = {}): Reckoned {
  return reckonStep(
    {
      step: 4,
      revision: false,
      begin: moment('2026-11-23 10.05'),
      end: moment('2026-11-24 08.12'),
      spans: spans.map(([from, to, batch = 1]) => ({ from: at(from), to: at(to), batch })),
      allMeasured: spans.length > 0,
      standardMinutes: 15,
      ...change,
    },
    buildCalendar(),
  );
}

const sessions: Written[] = [
  ['2026-11-23 11.48', '2026-11-23 12.07'],
  ['2026-11-23 13.20', '2026-11-23 13.34'],
  ['2026-11-24 08.05', '2026-11-24 08.12'],
];

const minutes = (seconds: number | null) => (seconds === null ? null : seconds / 60);

const handled: [what: string, spans: Written[], handling: number, overtime: number, waiting: number][] = [
  ['breaks are left out: 12 + 14 + 7', sessions, 33, 0, 304],
  [
    'overlapping spans count once',
    [...sessions, ['2026-11-23 13.25', '2026-11-23 13.34'], ['2026-11-23 13.20', '2026-11-23 13.34']],
    33,
    0,
    304,
  ],
  ['an evening counts, and is shown apart', [['2026-11-23 15.50', '2026-11-23 16.20']], 30, 20, 327],
  ['a night at work is all overtime', [['2026-11-23 20.00', '2026-11-23 20.30']], 30, 30, 337],
  ['a weekend counts too', [['2026-11-22 09.00', '2026-11-22 09.10']], 10, 10, 337],
  ['a batch of twelve shares its span', [['2026-11-23 13.00', '2026-11-23 13.24', 12]], 2, 0, 335],
  [
    'spans of one batch are joined, then shared',
    [
      ['2026-11-23 13.00', '2026-11-23 13.20', 10],
      ['2026-11-23 13.10', '2026-11-23 13.30', 10],
    ],
    3,
    0,
    334,
  ],
  [
    'alone and in a batch at once: the moment is this case’s alone',
    [
      ['2026-11-23 13.00', '2026-11-23 13.30', 10],
      ['2026-11-23 13.10', '2026-11-23 13.20', 1],
    ],
    12,
    0,
    325,
  ],
  ['a batch in the evening shares its overtime', [['2026-11-23 15.50', '2026-11-23 16.20', 10]], 3, 2, 336],
  ['nothing at all took no time', [['2026-11-24 08.12', '2026-11-24 08.12']], 0, 0, 337],
  ['worked on longer than it lasted, waiting is 0', [['2026-11-23 07.30', '2026-11-23 15.30']], 420, 0, 0],
];

describe('handling and waiting', () => {
  it.each(handled)('%s', (_what, spans, handling, overtime, waiting) => {
    const reckoned = reckon(spans);
    expect(minutes(reckoned.elapsedSeconds)).toBe(337);
    expect(minutes(reckoned.handlingSeconds)).toBe(handling);
    expect(minutes(reckoned.overtimeSeconds)).toBe(overtime);
    expect(minutes(reckoned.waitingSeconds)).toBe(waiting);
  });

  it('shows which parts counted', () => {
    const list = reckon(sessions.slice(0, 1)).handlingParts;
    expect(list.map(({ why, seconds, counted, batch }) => [why, seconds / 60, counted, batch])).toEqual([
      ['working', 12, true, 1],
      ['break', 7, false, 1],
    ]);
    const evening = reckon([['2026-11-23 15.50', '2026-11-23 16.20']]).handlingParts;
    expect(evening.map(({ why, counted, overtime }) => [why, counted, overtime])).toEqual([
      ['working', true, false],
      ['outside-hours', true, true],
    ]);
  });

  it('divides to the second, rounded down', () => {
    const reckoned = reckon([['2026-11-23 13.00.00', '2026-11-23 13.00.20', 3]]);
    expect(reckoned.handlingSeconds).toBe(6);
  });

  it.each([
    ['an event without a span', reckon(sessions, { allMeasured: false })],
    ['no span at all', reckon([], { allMeasured: true })],
    ['a span that ends before it begins', reckon([['2026-11-23 13.10', '2026-11-23 13.00']])],
    ['a batch of no cases', reckon([['2026-11-23 13.00', '2026-11-23 13.10', 0]])],
    ['hours that are not known', reckon([['2022-11-23 13.00', '2022-11-23 13.10']])],
  ])('%s: not measured', (_what, reckoned) => {
    expect(reckoned).toMatchObject({ handlingSeconds: null, overtimeSeconds: null, waitingSeconds: null });
    expect(minutes(reckoned.elapsedSeconds)).toBe(337);
    expect(reckoned.within).toBeNull();
  });
});

const unreckoned: [what: string, begin: string | null, end: string | null, before: boolean][] = [
  ['no begin', null, '2026-11-23 08.00', false],
  ['no end', '2026-11-23 08.00', null, false],
  ['begin is a day', '2026-11-23', '2026-11-23 08.00', false],
  ['end is a day', '2026-11-23 08.00', '2026-11-23', false],
  ['two days', '2026-11-23', '2026-11-23', false],
  ['end a day before', '2026-11-23 08.00', '2026-11-22', true],
  ['a begin of day precision after the end', '2026-11-24', '2026-11-23 08.00', true],
  ['end a minute before', '2026-11-23 08.01.00', '2026-11-23 08.00.59', true],
  ['unknown hours', '2023-04-11 08.00', '2023-04-12 07.35', false],
];

describe('elapsed', () => {
  it('is nothing where a stated minute lies some seconds before the moment that it follows', () => {
    const reckoned = reckon([], { begin: moment('2026-11-23 08.00.30'), end: moment('2026-11-23 08.00.00') });
    expect(reckoned).toMatchObject({ elapsedSeconds: 0, endBeforeBegin: false, within: true });
  });

  it.each(unreckoned)('%s: not reckoned', (_what, begin, end, before) => {
    const reckoned = reckon([], { begin: begin ? moment(begin) : null, end: end ? moment(end) : null });
    expect(reckoned).toMatchObject({
      elapsedSeconds: null,
      waitingSeconds: null,
      within: null,
      judgedOn: null,
      endBeforeBegin: before,
    });
  });

  it('is explained by its parts, also where these tell why it is not known', () => {
    expect(reckon([]).elapsedParts).toHaveLength(5);
    const unknown = reckon([], { begin: moment('2023-04-11 08.00'), end: moment('2023-04-12 07.35') });
    expect(unknown.elapsedParts[0]).toMatchObject({ why: 'unknown-hours', counted: false });
  });

  it('leaves handling as measured where the end is before the begin', () => {
    const reckoned = reckon(sessions, { end: moment('2026-11-23 10.00') });
    expect(reckoned).toMatchObject({
      elapsedSeconds: null,
      handlingSeconds: 1980,
      waitingSeconds: null,
      endBeforeBegin: true,
    });
    expect(reckoned).toMatchObject({ within: false, judgedOn: 'handling' });
  });
});

describe('within the standard', () => {
  const until = (end: string) => ({ begin: moment('2026-11-23 08.00'), end: moment(`2026-11-23 ${end}`) });
  const worked = (end: string): Written[] => [['2026-11-23 08.00', `2026-11-23 ${end}`]];

  it.each([
    ['handled within', reckon(worked('08.15'), until('11.00')), true, 'handling'],
    ['the shown minute decides', reckon(worked('08.15.59'), until('11.00')), true, 'handling'],
    ['handled longer', reckon(worked('08.16'), until('11.00')), false, 'handling'],
    ['handled longer than it lasted', reckon(worked('08.20'), until('08.10')), false, 'handling'],
    ['over and done within', reckon([], until('08.15')), true, 'elapsed'],
    ['the shown minute decides there too', reckon([], until('08.15.59')), true, 'elapsed'],
    ['long, but perhaps only waiting', reckon([], until('08.16')), null, null],
    ['a revision', reckon(worked('08.05'), { ...until('08.05'), revision: true }), null, null],
    ['no standard', reckon(worked('08.05'), { ...until('08.05'), standardMinutes: null }), null, null],
  ] as const)('%s', (_what, reckoned, within, judgedOn) => {
    expect(reckoned).toMatchObject({ within, judgedOn });
  });

  it('is late by 18 minutes in the example of the draft', () => {
    const reckoned = reckon(sessions);
    expect(reckoned).toMatchObject({ within: false, judgedOn: 'handling' });
    expect(wholeMinutes(reckoned.handlingSeconds!) - 15).toBe(18);
    expect(wholeMinutes(119)).toBe(1);
  });
});
