// The real Context in a real process: pipes that close, signals, where the state is.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stateFolderOf } from '../src/context-node.ts';

let folder: string;
beforeAll(async () => {
  // Beside node_modules, where the packages are found.
  folder = mkdtempSync(join(import.meta.dirname, '..', 'node_modules', '.sop-context-'));
  await build({
    stdin: { contents: script, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: join(folder, 'run.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = `
  import { createContext } from '../src/context-node.ts';
  const context = await createContext(process, { version: '1', language: 'id', input: true });
  const work = {
    many: async () => { for (let i = 0; i < 20000; i += 1) { context.io.stdout.write('baris panjang ' + i + '\\n'); if (i % 1000 === 0) await new Promise(setImmediate); } return 0; },
    wait: async () => { context.io.stdout.write('siap\\n'); const work = setInterval(() => {}, 1000); await new Promise((r) => context.ending.addEventListener('abort', r, { once: true })); clearInterval(work); return context.ending.reason.exitCode; },
    read: async () => { context.io.stdout.write('siap\\n'); try { for await (const _ of context.io.stdin) {} return 0; } catch (error) { return error.constructor.name === 'Cancelled' ? context.ending.reason.exitCode : 1; } },
    naps: async () => { await Promise.all(Array.from({ length: 12 }, () => context.sleep(1))); return 0; },
    facts: async () => { context.io.stdout.write(JSON.stringify({ ask: context.ask, columns: context.io.stdout.columns, random: context.randomBytes(8).length })); return 0; },
  };
  process.exitCode = await work[process.argv[2]]();
`;

function start(name: string, onOutput: (child: ReturnType<typeof spawn>, text: string) => void = () => {}) {
  const child = spawn(process.execPath, [join(folder, 'run.mjs'), name], { stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += data;
    onOutput(child, stdout);
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>(
    (resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
}

describe('a real process', () => {
  it('ends quietly with 0 when the reader goes away', async () => {
    const result = await start('many', (child) => child.stdout!.destroy());
    expect(result).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 143],
  ] as const)('%s asks it to end with %i, also while stdin is read', async (signal, code) => {
    for (const name of ['wait', 'read']) {
      const result = await start(name, (child, text) => text === 'siap\n' && child.kill(signal));
      expect(result).toMatchObject({ code, signal: null, stderr: '' });
    }
  });

  it('warns of nothing where many sources wait at once', async () => {
    expect(await start('naps')).toMatchObject({ code: 0, stderr: '' });
  });

  it('asks nothing without a terminal', async () => {
    const result = await start('facts');
    expect(JSON.parse(result.stdout)).toEqual({ ask: null, columns: 80, random: 8 });
    expect(result.code).toBe(0);
  });
});

describe('stateFolderOf', () => {
  it.each([
    ['/x/sop', { XDG_STATE_HOME: '/x' }, 'linux'],
    ['/h/.local/state/sop', { XDG_STATE_HOME: 'relative' }, 'linux'],
    ['/h/.local/state/sop', {}, 'darwin'],
    [join('C:\\L', 'sop'), { LOCALAPPDATA: 'C:\\L' }, 'win32'],
  ])('%s', (expected, env, platform) => expect(stateFolderOf(env, platform, '/h')).toBe(expected));
});
