// Opens a file in the person's editor, found as git and crontab find it, and waits until it is closed.
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import type { Editor } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import { findProgram, type ProgramFacts } from './programs.ts';

export interface EditorFacts extends ProgramFacts {
  /** False where stdout is a file or pipe: the editor then draws on stderr. */
  stdoutIsTerminal: boolean;
}

/**
 * `$VISUAL`, else `$EDITOR`, else Notepad on Windows, else the first of nano, vim and vi that is there.
 * `open` throws UserError `editor-missing` (exit 5) where none is found.
 */
export function createEditor(facts: EditorFacts): Editor {
  return {
    async open(path) {
      const [command, ...args] = chooseEditor(facts);
      const program = findProgram(command!, facts);
      if (program === null) throw missing(command!);
      return { command: command!, ...(await run(program, [...args, path], facts)) };
    },
  };
}

/** Command and arguments of the editor, as typed in the variable. */
export function chooseEditor(facts: EditorFacts): string[] {
  const named = splitWords(facts.env.VISUAL?.trim() || facts.env.EDITOR?.trim() || '', facts.platform);
  if (named.length > 0) {
    // A path with spaces and without quotes, as Windows people type it.
    const whole = (facts.env.VISUAL?.trim() || facts.env.EDITOR?.trim())!;
    return findProgram(named[0]!, facts) === null && findProgram(whole, facts) !== null ? [whole] : named;
  }
  if (facts.platform === 'win32') return ['notepad'];
  const first = ['nano', 'vim', 'vi'].find((name) => findProgram(name, facts) !== null);
  if (first === undefined) throw missing('nano, vim, vi');
  return [first];
}

/** Splits a command as a shell would for plain words and quotes, and expands nothing. */
export function splitWords(text: string, platform: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (quote !== '' && sign === quote) quote = '';
    else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign;
      word ??= '';
      // On Windows a backslash separates folders.
    } else if (sign === '\\' && quote !== "'" && platform !== 'win32' && i + 1 < text.length) {
      i += 1;
      word = (word ?? '') + text[i];
    } else if (quote === '' && /\s/.test(sign)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + sign;
  }
  if (word !== null) words.push(word);
  return words;
}

function run(
  program: string,
  args: string[],
  facts: EditorFacts,
): Promise<{ exitCode: number | null; signal: string | null }> {
  const stdio: SpawnOptions['stdio'] = ['inherit', facts.stdoutIsTerminal ? 'inherit' : 2, 'inherit'];
  const child = /\.(cmd|bat)$/i.test(program)
    ? spawnBatch(program, args, stdio)
    : spawn(program, args, { stdio });
  return new Promise((settle, reject) => {
    child.on('error', (cause) => reject(missing(program, cause)));
    child.on('exit', (exitCode, signal) => {
      if (exitCode !== 0) restoreTerminal(facts);
      settle({ exitCode, signal });
    });
  });
}

/** An editor that was killed leaves the terminal as it drew on it: raw, on the alternate screen, without a cursor. */
function restoreTerminal({ platform }: EditorFacts): void {
  if (platform === 'win32') return;
  spawnSync('stty', ['sane'], { stdio: ['inherit', 'ignore', 'ignore'] });
  spawnSync('tput', ['rmcup'], { stdio: ['inherit', 2, 'ignore'] });
  spawnSync('tput', ['cnorm'], { stdio: ['inherit', 2, 'ignore'] });
}

/** Node refuses to start a batch file (`code.cmd`) without a shell; cmd takes one quoted line (CVE-2024-27980). */
function spawnBatch(program: string, args: string[], stdio: SpawnOptions['stdio']) {
  const line = [program, ...args].map((word) => `"${word.replaceAll('"', '')}"`).join(' ');
  return spawn('cmd.exe', ['/d', '/s', '/c', `"${line}"`], { stdio, windowsVerbatimArguments: true });
}

function missing(tried: string, cause?: unknown): UserError {
  return new UserError('editor-missing', { tried }, exitCodes.outside, cause);
}
