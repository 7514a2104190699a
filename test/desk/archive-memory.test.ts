// Ten thousand cases are given one by one: memory follows the size of a part, not the number of cases.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { type NewEvent, openArchive } from '../../src/desk/archive.ts';
import { caseNumber, createTestArchive, noted, received, record } from '../support/archive.ts';
import type { TestContext } from '../support/test-context.ts';

const few = 1000;
const many = 10_000;
let bundle: string;
const archives = new Map<number, TestContext>();

beforeAll(async () => {
  for (const count of [few, many]) archives.set(count, await fill(count));
  const { root } = archives.get(few)!;
  bundle = join(root, 'walk.mjs');
  const contents = walkScript();
  const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' as const };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'error' });
}, 60_000);

/** Cases of three events each: all received, then all noted, then all noted again, as a year goes. */
async function fill(count: number): Promise<TestContext> {
  const context = createTestArchive();
  const serials = Array.from({ length: count }, (_, index) => index + 1);
  const text = 'x'.repeat(600);
  const rounds: ((serial: number) => NewEvent)[] = [received, noted, noted];
  for (const event of rounds)
    await record(context, ...serials.map((serial) => ({ ...event(serial), wordsEntry: { text } })));
  return context;
}

test('every case comes once, in order, with its events', () => {
  const context = archives.get(many)!;
  let count = 0;
  for (const { number, events, absent } of openArchive(context, context.archivePath).caseRecords()) {
    count += 1;
    expect([number, events.map(({ clock }) => clock), absent]).toEqual([caseNumber(count), [1, 2, 3], []]);
  }
  expect(count).toBe(many);
});

test('the peak with ten times the cases is far from ten times as high', () => {
  const [small, large] = [few, many].map((count) => peakOf(archives.get(count)!));
  // What grows is a number a case and eight bytes an event; all 30,000 events at once would be over 40 MB.
  expect(large! - small!).toBeLessThan(15);
});

/** Largest live heap while all cases are walked, in MB above where it began. */
function peakOf(context: TestContext): number {
  const input = JSON.stringify({ archivePath: context.archivePath, stateFolder: context.stateFolder });
  const run = spawnSync(process.execPath, ['--expose-gc', bundle, input]);
  expect(run.stderr.toString()).toBe('');
  return Number(run.stdout);
}

function walkScript(): string {
  return `
    import { openArchive } from '../../src/desk/archive.ts';
    const { archivePath, stateFolder } = JSON.parse(process.argv[2]);
    const heap = () => { globalThis.gc(); return process.memoryUsage().heapUsed / 1e6; };
    const start = heap();
    let peak = 0;
    let count = 0;
    for (const record of openArchive({ stateFolder } as never, archivePath).caseRecords()) {
      count += record.events.length;
      if (count % 600 === 0) peak = Math.max(peak, heap());
    }
    console.log(peak - start);
  `;
}
