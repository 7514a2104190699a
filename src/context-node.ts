// The real Context: this process's streams, signals, clock, chance and folders.
import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createMail } from './channels/mail.ts';
import type { Ask, Context, Ending, Output } from './context.ts';
import { Cancelled } from './errors.ts';
import { type Language, loadCatalogue } from './language/catalogue.ts';
import { createHttp } from './regulations/crawl/http.ts';
import { createClipboard } from './terminal/clipboard.ts';
import { createEditor } from './terminal/editor.ts';

export interface Flags {
  version: string;
  language: Language;
  /** False for `--no-input`. */
  input: boolean;
  /** False for `--no-color`. */
  color?: boolean;
}

/** Builds the Context of a process. A question may be asked only where stdin and stderr are terminals. */
export async function createContext(process: NodeJS.Process, flags: Flags): Promise<Context> {
  const { env, platform, stdin, stdout, stderr } = process;
  const ending = watchSignals(process);
  const io = {
    stdin,
    stdinIsTerminal: Boolean(stdin.isTTY),
    stdout: createOutput(stdout),
    stderr: createOutput(stderr),
  };
  const mayAsk = flags.input && io.stdinIsTerminal && io.stderr.isTerminal;
  const cwd = process.cwd();
  return {
    io,
    ask: mayAsk ? await createAsk(process, flags, io.stderr, ending) : null,
    editor: createEditor({ env, platform, cwd, stdoutIsTerminal: io.stdout.isTerminal }),
    clipboard: createClipboard({ env, platform, cwd }),
    mail: createMail(),
    http: createHttp(env),
    sleep: (milliseconds) => wait(milliseconds, undefined, { signal: ending }).catch(() => {}),
    clock: () => Date.now(),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
    ending,
    env,
    platform,
    cwd,
    stateFolder: stateFolderOf(env, platform, homedir()),
    version: flags.version,
  };
}

/** `$XDG_STATE_HOME/sop`, on Windows `%LOCALAPPDATA%\sop`, else `~/.local/state/sop`. */
export function stateFolderOf(
  env: Record<string, string | undefined>,
  platform: string,
  home: string,
): string {
  // The XDG specification has relative paths ignored.
  if (env.XDG_STATE_HOME && isAbsolute(env.XDG_STATE_HOME)) return join(env.XDG_STATE_HOME, 'sop');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'sop');
  return join(home, '.local', 'state', 'sop');
}

async function createAsk(
  process: NodeJS.Process,
  flags: Flags,
  output: Output,
  ending: AbortSignal,
): Promise<Ask> {
  const [{ createQuestions }, { createStyle }] = await Promise.all([
    import('./terminal/questions.ts'),
    import('./terminal/style.ts'),
  ]);
  const { env, platform, stdin } = process;
  const style = createStyle({ output, env, platform, color: flags.color });
  const words = async () => (await loadCatalogue(flags.language)).questions;
  return createQuestions({ stdin, output, style, words, ending });
}

/** Writes until the reader goes away (`sop list | head`): what comes after is dropped and the command ends as usual. */
function createOutput(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    isTerminal: Boolean(stream.isTTY),
    get columns() {
      return stream.columns || 80;
    },
    write(text) {
      if (!closed) stream.write(text);
    },
  };
}

/** The first signal asks the program to end; a second one of its kind ends it at once, as the system does by itself. */
function watchSignals(process: NodeJS.Process): AbortSignal {
  const ending = new AbortController();
  // Everything that waits hears it, many sources at once among them.
  setMaxListeners(0, ending.signal);
  const { stdin } = process;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      const reason: Ending = { signal, exitCode: signal === 'SIGINT' ? 130 : 143 };
      ending.abort(reason);
      // Whoever reads a pipe would wait for its end.
      if (!stdin.isTTY) {
        stdin.on('error', () => {});
        stdin.destroy(new Cancelled());
      }
    });
  }
  return ending.signal;
}
