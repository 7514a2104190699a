// Signs and colours by meaning, for one output. Colour only repeats what a sign or a word says already.
import { Chalk } from 'chalk';
import type { Output } from '../context.ts';

export interface Signs {
  done: string;
  look: string;
  not: string;
  ask: string;
  choice: string;
  /** Before each line of a quoted text. */
  bar: string;
}

export type Paint = (text: string) => string;

export interface Style {
  signs: Signs;
  /** True where colours are shown. */
  coloured: boolean;
  /** Green: done, in time, what a change adds. */
  good: Paint;
  /** Yellow: look here, late. */
  look: Paint;
  /** Red: not done, past its limit, what a change takes away. */
  bad: Paint;
  caseNumber: Paint;
  heading: Paint;
  command: Paint;
  dim: Paint;
}

export interface StyleFacts {
  output: Pick<Output, 'isTerminal'>;
  env: Record<string, string | undefined>;
  platform: string;
  /** False for `--no-color`. */
  color?: boolean;
}

/** The style of an output. NO_COLOR (no-color.org), `--no-color`, a file or pipe, and TERM=dumb make it plain. */
export function createStyle(facts: StyleFacts): Style {
  const coloured = wantsColour(facts);
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  return {
    signs: signsFor(facts),
    coloured,
    good: (text) => chalk.green(text),
    look: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    caseNumber: (text) => chalk.bold(text),
    heading: (text) => chalk.bold(text),
    command: (text) => chalk.dim(text),
    dim: (text) => chalk.dim(text),
  };
}

function wantsColour({ output, env, color }: StyleFacts): boolean {
  if (color === false || env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return output.isTerminal && env.TERM !== 'dumb';
}

function signsFor(facts: StyleFacts): Signs {
  return drawsSigns(facts)
    ? { done: '✔', look: '!', not: '×', ask: '?', choice: '❯', bar: '│' }
    : { done: 'v', look: '!', not: 'x', ask: '?', choice: '>', bar: '|' };
}

/** As `is-unicode-supported` decides, which inquirer uses too: the Linux console and old Windows consoles lack them. */
function drawsSigns({ env, platform }: StyleFacts): boolean {
  if (platform !== 'win32') return env.TERM !== 'linux';
  return (
    Boolean(env.WT_SESSION || env.TERMINUS_SUBLIME || env.ConEmuTask === '{cmd::Cmder}') ||
    ['Terminus-Sublime', 'vscode'].includes(env.TERM_PROGRAM ?? '') ||
    /^(xterm-256color|alacritty|rxvt-unicode(-256color)?)$/.test(env.TERM ?? '') ||
    env.TERMINAL_EMULATOR === 'JetBrains-JediTerm'
  );
}
