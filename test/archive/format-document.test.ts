// docs/archive-format.md against the program: its example is what the program writes, its commands give what it prints.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingStates } from '../../src/desk/verify/findings.ts';
import { filesIn } from '../support/archive.ts';
import { createExample } from '../support/example.ts';
import { describeWith } from '../support/packages.ts';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'fixtures/archives/example');
const document = readFileSync(join(root, 'docs/archive-format.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'sop-example-'));
beforeAll(() => cpSync(fixture, folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('the example in fixtures is what the program writes', async () => {
  const made = await createExample();
  const existed = existsSync(fixture);
  if (!existed) cpSync(made, fixture, { recursive: true });
  expect(existed, 'the example was missing and is written now: look at it, then run again').toBe(true);
  expect(filesIn(fixture)).toEqual(filesIn(made));
  for (const path of filesIn(made)) {
    expect(readFileSync(join(fixture, path), 'utf8'), path).toBe(readFileSync(join(made, path), 'utf8'));
  }
});

/** Each shell block of the document with the text block after it, which is what it prints. */
const steps = [...document.matchAll(/```sh\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g)].map(
  ([, command, output]) => ({ command: command!, output: output!, title: command!.split('\n')[0] }),
);

describeWith(
  { jq: 'jq', openssl: 'openssl', sha256sum: 'coreutils', sed: 'sed' },
  'the commands of the document',
  () => {
    // The blocks build on one another: they run in their order, in one folder.
    test.each(steps)('$title', ({ command, output }) => {
      const run = spawnSync('sh', ['-eu', '-c', command], { cwd: folder, encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expect(run.stdout).toBe(output);
      expect(run.status).toBe(0);
    });

    test('the commands notice a change', () => {
      const check = steps.find(({ command }) => command.includes('pkeyutl'))!;
      const chain = steps.find(({ command }) => command.includes('while IFS='))!;
      const part = join(folder, 'journal/A/2026/2026-11-23.1.json');
      const text = readFileSync(part, 'utf8');
      writeFileSync(part, text.replace('"seq":7', '"seq":8'));
      expect(spawnSync('sh', ['-c', check.command], { cwd: folder, encoding: 'utf8' }).stdout).not.toBe(
        check.output,
      );
      writeFileSync(part, text.replace('"stated"', '"measured"'));
      expect(spawnSync('sh', ['-c', chain.command], { cwd: folder, encoding: 'utf8' }).stdout).not.toBe(
        chain.output,
      );
      writeFileSync(part, text);
    });
  },
);

test('every hash in the document is one that its commands print', () => {
  const printed = steps.map(({ output }) => output).join('');
  const files = filesIn(fixture).map((path) => readFileSync(join(fixture, path), 'utf8'));
  const hashes = [...document.matchAll(/\b[0-9a-f]{64}\b/g)].map(([hash]) => hash);
  expect(hashes.length).toBeGreaterThan(5);
  for (const hash of hashes) expect([printed, ...files].some((text) => text.includes(hash))).toBe(true);
});

test('every finding of a check is explained', () => {
  for (const code of Object.keys(findingStates)) expect(document).toContain(`\`${code}\``);
});
