// Sittings, shares of a batch, overtime and seconds in an explanation.
import { expect, it } from 'vitest';
import type { StepResult } from '../../src/procedure/conformance.ts';
import { reckonStep, type StepTimes } from '../../src/procedure/reckoning.ts';
import { explainStep } from '../../src/reports/step-explanation.ts';
import { at, buildCalendar, moment } from '../support/calendar.ts';

const calendar = buildCalendar();

function explained(times: Partial<StepTimes>) {
  const whole: StepTimes = {
    step: 4,
    revision: false,
    begin: moment('2026-11-23 08.00'),
    end: moment('2026-11-23 18.00'),
    spans: [],
    allMeasured: true,
    standardMinutes: 15,
    ...times,
  };
  return explainStep({ ...whole, ...reckonStep(whole, calendar) } as unknown as StepResult, calendar);
}

it('keeps a break inside a sitting and parts what was shared otherwise', () => {
  const { handling } = explained({
    spans: [
      { from: at('2026-11-23 11.48'), to: at('2026-11-23 13.10'), batch: 1 },
      { from: at('2026-11-23 13.10'), to: at('2026-11-23 13.34'), batch: 12 },
    ],
  });
  expect(
    handling.sittings.map(({ countedSeconds, skippedSeconds, batch }) => [
      countedSeconds,
      skippedSeconds,
      batch,
    ]),
  ).toEqual([
    [22 * 60, 3600, 1],
    [24 * 60, 0, 12],
  ]);
  expect(handling.shares).toEqual([{ batch: 12, seconds: 24 * 60, share: 120 }]);
  expect(handling.seconds).toBe(24 * 60);
});

it('tells overtime apart, and takes it out of what did not wait', () => {
  const { handling, waitingMinutes } = explained({
    spans: [{ from: at('2026-11-23 15.50'), to: at('2026-11-23 16.20'), batch: 1 }],
  });
  expect(handling.sittings[0]).toMatchObject({ countedSeconds: 1800, overtimeSeconds: 1200 });
  // 08.00 to 16.00 less the break are 420 minutes, of which 10 were worked.
  expect(waitingMinutes).toBe(410);
});

it('reckons the wait from the minutes that are shown', () => {
  const { waitingMinutes } = explained({
    end: moment('2026-11-23 08.10.50'),
    spans: [{ from: at('2026-11-23 08.00'), to: at('2026-11-23 08.03.55'), batch: 1 }],
  });
  expect(waitingMinutes).toBe(10 - 3);
});

it('names why the whole time is not reckoned', () => {
  const gaps = [
    { begin: null },
    { begin: moment('2026-11-23') },
    { end: moment('2026-11-23') },
    { end: moment('2026-11-22 10.00') },
    { begin: moment('2020-01-01 08.00') },
  ].map((times) => explained(times).elapsed.gap);
  expect(gaps).toEqual(['no-begin', 'begin-day', 'end-day', 'end-before-begin', 'unknown-hours']);
  expect(explained({}).handling.gap).toBe('not-written');
});
