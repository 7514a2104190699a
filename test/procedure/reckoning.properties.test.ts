// What holds for any step, however its spans lie.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reckonStep, wholeMinutes } from '../../src/procedure/reckoning.ts';
import { momentAt } from '../../src/procedure/time.ts';
import { unionOf } from '../../src/procedure/working-time.ts';
import { at, buildCalendar, wib } from '../support/calendar.ts';

const calendar = buildCalendar();
const start = at('2026-03-16 00.00');
const second = fc.integer({ min: 0, max: 20 * 86_400 });
const span = fc
  .tuple(second, fc.nat(7200), fc.constantFrom(1, 1, 2, 12))
  .map(([from, length, batch]) => ({ from: start + from * 1000, to: start + (from + length) * 1000, batch }));
const step = fc.record({
  step: fc.constantFrom(1, 4, 7),
  revision: fc.boolean(),
  begin: second.map((value) => momentAt(start + value * 1000, wib)),
  end: second.map((value) => momentAt(start + value * 1000, wib)),
  spans: fc.array(span, { maxLength: 6 }),
  allMeasured: fc.boolean(),
  standardMinutes: fc.constant(15),
});

it('never reckons less than nothing, nor more than the clock on the wall', () => {
  fc.assert(
    fc.property(step, (times) => {
      const { elapsedSeconds, handlingSeconds, overtimeSeconds, waitingSeconds } = reckonStep(
        times,
        calendar,
      );
      for (const seconds of [elapsedSeconds, handlingSeconds, overtimeSeconds, waitingSeconds]) {
        if (seconds !== null) expect(Number.isInteger(seconds) && seconds >= 0).toBe(true);
      }
      const worked = unionOf(times.spans).reduce((sum, { from, to }) => sum + (to - from) / 1000, 0);
      if (handlingSeconds !== null) expect(handlingSeconds).toBeLessThanOrEqual(worked);
      if (overtimeSeconds !== null) expect(overtimeSeconds).toBeLessThanOrEqual(handlingSeconds!);
      if (waitingSeconds !== null) expect(waitingSeconds).toBeLessThanOrEqual(elapsedSeconds!);
    }),
  );
});

it('covers every moment of the spans exactly once', () => {
  fc.assert(
    fc.property(step, (times) => {
      const { handlingParts } = reckonStep({ ...times, allMeasured: true }, calendar);
      const covered =
        times.spans.length === 0 ? [] : unionOf(times.spans).filter(({ from, to }) => from < to);
      expect(unionOf(handlingParts)).toEqual(covered);
      for (const [index, part] of handlingParts.slice(1).entries()) {
        expect(part.from).toBeGreaterThanOrEqual(handlingParts[index]!.to);
      }
    }),
  );
});

it('does not depend on the order of the spans', () => {
  fc.assert(
    fc.property(step, (times) => {
      const reversed = { ...times, spans: times.spans.toReversed() };
      expect(reckonStep(reversed, calendar)).toEqual(reckonStep(times, calendar));
    }),
  );
});

it('is judged on the figure that is shown', () => {
  fc.assert(
    fc.property(step, (times) => {
      const reckoned = reckonStep(times, calendar);
      const { within, judgedOn, handlingSeconds, elapsedSeconds } = reckoned;
      expect(judgedOn === null).toBe(within === null);
      if (times.revision) expect(within).toBeNull();
      if (judgedOn === 'handling') expect(within).toBe(wholeMinutes(handlingSeconds!) <= 15);
      if (judgedOn === 'elapsed') {
        expect(handlingSeconds).toBeNull();
        expect([within, wholeMinutes(elapsedSeconds!) <= 15]).toEqual([true, true]);
      }
    }),
  );
});
