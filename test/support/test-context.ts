// A Context for tests: streams in memory, scripted person and editor, a clock that is set, chance from a seed.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createMail } from '../../src/channels/mail.ts';
import type { Clipboard, Context, Editor, Http, Io } from '../../src/context.ts';
import { exitCodes, UserError } from '../../src/errors.ts';
import type { Instant } from '../../src/procedure/time.ts';
import { createHttp } from '../../src/regulations/crawl/http.ts';
import { splitWords } from '../../src/terminal/editor.ts';
import { type Answer, createScriptedAsk, type ScriptedAsk } from './scripted-ask.ts';

export { type Answer, leave } from './scripted-ask.ts';

/** What the person does in the editor: gets the text, gives the new one; may throw, or say how it exits. */
export type Edit = (text: string) => string | { text?: string; exitCode?: number; signal?: string };

export interface TestOptions {
  /** ISO 8601 with an offset, or milliseconds; Monday 23 November 2026, 07.52 WIB unless told. */
  now?: string | Instant;
  /** Without answers there is no terminal, and no question may be asked. */
  answers?: Answer[];
  edit?: Edit;
  /** What stdin holds. */
  stdin?: string | Uint8Array;
  env?: Record<string, string | undefined>;
  platform?: string;
  seed?: string;
  columns?: number;
  ending?: AbortSignal;
  /** The network; the real one unless told. */
  http?: Http;
  /** What is copied lands here; without it there is no clipboard. */
  clipboard?: string[];
}

export interface TestContext extends Context {
  /** The folder that holds everything of this test; removed when its test file ends. */
  root: string;
  /** A path for an archive; nothing is there yet. */
  archivePath: string;
  setClock(now: string | Instant): void;
  /** Moves the clock on by minutes. */
  advance(minutes: number): void;
  /** What was written so far. */
  written: { stdout: string; stderr: string };
  ask: ScriptedAsk | null;
}

const folders: string[] = [];

/** Removes the folders of all contexts that were made so far. */
export function removeTestFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function createTestContext(options: TestOptions = {}): TestContext {
  const root = mkdtempSync(join(tmpdir(), 'sop-test-'));
  folders.push(root);
  const cwd = join(root, 'work');
  mkdirSync(cwd);
  let now = instantOf(options.now ?? '2026-11-23T07:52:00+07:00');
  const chance = seededBytes(options.seed ?? 'sop');
  return {
    root,
    archivePath: join(root, 'Arsip SOP 15'),
    ...createPerson(options),
    clipboard: createTestClipboard(options.clipboard),
    mail: createMail({ timeout: 2000 }),
    http: options.http ?? createHttp(options.env ?? {}),
    sleep: async () => {},
    clock: () => now,
    setClock: (to) => {
      now = instantOf(to);
    },
    advance: (minutes) => {
      now += minutes * 60_000;
    },
    randomBytes: chance,
    ending: options.ending ?? new AbortController().signal,
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    cwd,
    stateFolder: join(root, 'state'),
    version: '0.0.0-test',
  };
}

/** Runs `sop` in this process as typed; `person` replaces streams, answers and editor for this run. */
export async function runSop(
  args: string[] | string,
  context: TestContext,
  person: Pick<TestOptions, 'answers' | 'edit' | 'stdin' | 'columns'> = {},
): Promise<{ code: number; stdout: string; stderr: string; asked: string[]; left: Answer[] }> {
  const { main } = await import('../../src/main.ts');
  const run = { ...context, ...createPerson(person) };
  const argv = typeof args === 'string' ? splitWords(args.replace(/^sop /, ''), 'linux') : args;
  const code = await main(argv, run);
  return { code, ...run.written, asked: run.ask?.asked ?? [], left: run.ask?.left ?? [] };
}

function createPerson(options: TestOptions): Pick<TestContext, 'io' | 'ask' | 'editor' | 'written'> {
  const written = { stdout: '', stderr: '' };
  const isTerminal = options.answers !== undefined;
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal,
    columns: options.columns ?? 80,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const io: Io = {
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdinIsTerminal: isTerminal && options.stdin === undefined,
    stdout: output('stdout'),
    stderr: output('stderr'),
  };
  const ask = options.answers === undefined ? null : createScriptedAsk(options.answers);
  return { io, ask, editor: createScriptedEditor(options.edit), written };
}

function createTestClipboard(copied?: string[]): Clipboard {
  return {
    async copy(text) {
      copied?.push(text);
      return copied !== undefined;
    },
  };
}

function createScriptedEditor(edit?: Edit): Editor {
  return {
    async open(path) {
      if (edit === undefined) throw new UserError('editor-missing', { tried: 'test' }, exitCodes.outside);
      const result = edit(readFileSync(path, 'utf8'));
      const { text, exitCode, signal } = typeof result === 'string' ? { text: result } : { ...result };
      if (text !== undefined) writeFileSync(path, text);
      return {
        command: 'test',
        exitCode: signal === undefined ? (exitCode ?? 0) : null,
        signal: signal ?? null,
      };
    },
  };
}

/** Bytes that are the same in every run of the same seed: SHA-256 over seed and count. */
function seededBytes(seed: string): (count: number) => Uint8Array {
  let block = 0;
  return (count) => {
    const parts: Buffer[] = [];
    for (let length = 0; length < count; length += 32) {
      parts.push(createHash('sha256').update(`${seed}.${block}`).digest());
      block += 1;
    }
    return Uint8Array.from(Buffer.concat(parts).subarray(0, count));
  };
}

function instantOf(now: string | Instant): Instant {
  const instant = typeof now === 'number' ? now : Date.parse(now);
  if (Number.isNaN(instant)) throw new Error(`not a time: ${now}`);
  return instant;
}
