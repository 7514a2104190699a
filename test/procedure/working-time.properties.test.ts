// What holds for any span of any calendar, whatever the time zone of the PC.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { zones } from '../../src/procedure/time.ts';
import { parts, unionOf, workingSeconds } from '../../src/procedure/working-time.ts';
import { at, buildCalendar } from '../support/calendar.ts';

const calendars = Object.values(zones).map((zone) => buildCalendar(undefined, zone));
const calendar = fc.constantFrom(...calendars);
// From before any rule until after the last decree.
const instant = fc.integer({ min: at('2023-03-01 00.00') / 1000, max: at('2027-02-01 00.00') / 1000 });
const near = fc.integer({ min: 0, max: 40 * 86_400 });
const ordered = fc
  .tuple(instant, near, near)
  .map(
    ([from, first, second]) => [from * 1000, (from + first) * 1000, (from + first + second) * 1000] as const,
  );

describe('any span', () => {
  it('is additive over a split', () => {
    fc.assert(
      fc.property(calendar, ordered, (any, [from, middle, to]) => {
        expect(workingSeconds(from, middle, any) + workingSeconds(middle, to, any)).toBe(
          workingSeconds(from, to, any),
        );
      }),
    );
  });

  it('is never negative, never more than the wall clock, and whole', () => {
    fc.assert(
      fc.property(calendar, ordered, (any, [from, , to]) => {
        const seconds = workingSeconds(from, to, any);
        expect(Number.isInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThanOrEqual((to - from) / 1000);
      }),
    );
  });

  it('is cut into parts that follow each other and add up to it', () => {
    fc.assert(
      fc.property(calendar, ordered, (any, [from, , to]) => {
        const list = parts(from, to, any);
        const ends = list.map((part) => part.to);
        expect(list.map((part) => part.from)).toEqual(to > from ? [from, ...ends.slice(0, -1)] : []);
        expect(ends.at(-1) ?? to).toBe(to);
        for (const part of list) {
          expect(part.seconds).toBe((part.to - part.from) / 1000);
          expect(part.seconds).toBeGreaterThan(0);
          expect(part.counted).toBe(part.why === 'working');
        }
        expect(list.reduce((sum, part) => sum + part.seconds, 0)).toBe((to - from) / 1000);
      }),
    );
  });

  it('is covered once by its union, in whatever order it comes', () => {
    const span = fc.tuple(fc.nat(300), fc.nat(60)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const covered = (list: typeof spans) =>
          Array.from({ length: 400 }, (_, second) =>
            list.some(({ from, to }) => from <= second && second < to),
          );
        const union = unionOf(spans);
        expect(covered(union)).toEqual(covered(spans));
        for (const [index, { from }] of union.slice(1).entries())
          expect(from).toBeGreaterThan(union[index]!.to);
        expect(unionOf(spans.toReversed())).toEqual(union);
      }),
    );
  });
});

describe('the time zone of the PC', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sop-zone-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes no difference', () => {
    const spans = fc.sample(ordered, { numRuns: 60, seed: 15 }).map(([from, , to]) => [from, to]);
    const entry = join(folder, 'entry.ts');
    const program = join(folder, 'program.mjs');
    const source = (path: string) => JSON.stringify(join(import.meta.dirname, '../../', path));
    writeFileSync(
      entry,
      `import { countLimit } from ${source('src/procedure/deadlines/counting.ts')};
      import { parseMoment } from ${source('src/procedure/time.ts')};
      import { parts } from ${source('src/procedure/working-time.ts')};
      import { buildCalendar } from ${source('test/support/calendar.ts')};
      const calendar = buildCalendar();
      const reckoned = ${JSON.stringify(spans)}.map(([from, to]) => parts(from, to, calendar));
      const begin = parseMoment('2026-03-13', calendar.zone);
      const { day } = countLimit(begin, [{ amount: 10, unit: 'working-days' }], [], calendar);
      console.log(JSON.stringify([new Date(0).getHours(), reckoned, day]));`,
    );
    buildSync({
      entryPoints: [entry],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const runs = ['UTC', 'Asia/Jakarta', 'America/St_Johns', 'Pacific/Apia', 'Europe/Berlin'].map((zone) => {
      const out = execFileSync(process.execPath, [program], {
        env: { TZ: zone },
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      return JSON.parse(out) as [number, unknown, string];
    });
    // The child did run in another zone, else the comparison would prove nothing.
    expect(new Set(runs.map(([hour]) => hour)).size).toBeGreaterThan(3);
    const here = spans.map(([from, to]) => parts(from!, to!, buildCalendar()));
    for (const [, reckoned, deadline] of runs) {
      expect(reckoned).toEqual(here);
      expect(deadline).toBe('2026-04-06');
    }
  });
});
