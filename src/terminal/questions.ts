// Questions on stderr: one line, several lines, yes or no, a choice. Ctrl-C and a closed input become Cancelled.
import { createInterface } from 'node:readline';
import type { Ask, Output } from '../context.ts';
import { Cancelled } from '../errors.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { cleanLine, cleanText } from './clean.ts';
import {
  createKeyFeed,
  type FeedMode,
  type KeyFeed,
  type Keys,
  markPastes,
  type TerminalInput,
} from './key-feed.ts';
import { terminalStream } from './stream.ts';
import type { Style } from './style.ts';
import { displayWidth, wrapText } from './text.ts';

export interface QuestionFacts {
  stdin: TerminalInput;
  output: Output;
  style: Style;
  words: () => Promise<Catalogue['questions']>;
  /** Ends a question that is open. */
  ending: AbortSignal;
}

/** Asks in a terminal; build it only where stdin and `output` are terminals. inquirer is loaded with the first question. */
export function createQuestions(facts: QuestionFacts): Ask {
  const feed = createKeyFeed(facts.stdin);
  return {
    text: (question) => askText(facts, feed, question),
    lines: ({ message }) => readLines(facts, feed, message),
    confirm: (question) => askYesOrNo(facts, feed, question),
    choose: (question) => askChoice(facts, feed, question),
  };
}

async function askText(
  facts: QuestionFacts,
  feed: KeyFeed,
  question: Parameters<Ask['text']>[0],
): Promise<string> {
  const { initial = '', check } = question;
  // What is shown is cleaned; what Enter takes is the proposal as it was.
  const shown = cleanLine(initial);
  const original = (answer: string) => (answer === shown ? initial : answer);
  const answer = await prompt(facts, feed, 'line', {
    type: 'input',
    message: cleanText(question.message),
    default: shown,
    keeps: true,
    check: (answer) => check?.(original(answer)) ?? null,
  });
  return original(String(answer));
}

async function askYesOrNo(
  facts: QuestionFacts,
  feed: KeyFeed,
  { message, initial }: Parameters<Ask['confirm']>[0],
): Promise<boolean> {
  const { yes, no, yesOrNo } = await facts.words();
  const [y = 'y', n = 'n'] = [yes[0], no[0]];
  const hint = initial ? `(${y.toUpperCase()}/${n})` : `(${y}/${n.toUpperCase()})`;
  // inquirer's own confirm knows only y and n, and takes a `t` for the default.
  const answer = await prompt(facts, feed, 'line', {
    type: 'input',
    message: `${cleanText(message)} ${hint}`,
    check: (text) =>
      text.trim() === '' || [...yes, ...no].includes(text.trim().toLowerCase()) ? null : yesOrNo,
    transformer: (text, { isFinal }) => (isFinal && text === '' ? (initial ? y : n) : text),
  });
  const said = String(answer).trim().toLowerCase();
  return said === '' ? initial : yes.includes(said);
}

async function askChoice<T>(
  facts: QuestionFacts,
  feed: KeyFeed,
  { message, choices, initial }: { message: string; choices: { name: string; value: T }[]; initial?: T },
): Promise<T> {
  const first = choices.findIndex(({ value }) => value === initial);
  const index = await prompt(facts, feed, 'keys', {
    type: 'select',
    message: cleanText(message),
    choices: choices.map(({ name }, value) => ({ name: cleanLine(name), value })),
    default: Math.max(0, first),
    loop: false,
    pageSize: 15,
  });
  return choices[Number(index)]!.value;
}

interface Prompt {
  type: 'input' | 'select';
  message: string;
  default?: string | number;
  choices?: { name: string; value: number }[];
  loop?: boolean;
  pageSize?: number;
  transformer?: (text: string, state: { isFinal?: boolean }) => string;
  check?: (answer: string) => string | null;
  /** A refused answer stays to be mended: an Enter behind it must not take the proposal. */
  keeps?: boolean;
}

/** Milliseconds in which an objection is on the screen. */
const showing = 30;

async function prompt(
  facts: QuestionFacts,
  feed: KeyFeed,
  mode: FeedMode,
  question: Prompt,
): Promise<unknown> {
  const { default: inquirer } = await import('inquirer');
  const { check, keeps = false, ...rest } = question;
  return withKeys(facts, feed, mode, async (keys, signal) => {
    const ask = inquirer.createPromptModule({
      input: keys.stream as NodeJS.ReadStream,
      output: terminalStream(facts.output) as NodeJS.WriteStream,
      signal,
    });
    const validate = (answer: string) => {
      const objection = check?.(answer) ?? null;
      // inquirer listens again once it has shown the objection; what comes before that it drops.
      if (objection !== null) setTimeout(() => keys.next(), showing);
      return objection ?? true;
    };
    const message = fitMessage(rest.message, facts.output.columns);
    const asked = { ...rest, message, name: 'answer', validate, theme: themeOf(facts.style, keeps) };
    try {
      const answers = await ask([asked as unknown as { type: 'input'; name: 'answer'; message: string }]);
      return answers.answer;
    } catch (error) {
      if (['ExitPromptError', 'AbortPromptError'].includes((error as Error).name)) throw new Cancelled();
      throw error;
    }
  });
}

/** A long question is broken between its words, with room for a short answer: inquirer would cut it at the edge. */
function fitMessage(message: string, columns: number): string {
  if (displayWidth(message) <= columns - 6) return message;
  return wrapText(message, columns - 6, { indent: '  ', first: '' }).join('\n');
}

function themeOf({ signs, dim, heading, look }: Style, keeps: boolean) {
  return {
    prefix: { idle: signs.ask, done: signs.ask },
    icon: { cursor: signs.choice },
    validationFailureMode: keeps ? ('keep' as const) : ('clear' as const),
    style: {
      message: heading,
      answer: (text: string) => text,
      highlight: heading,
      defaultAnswer: (text: string) => dim(`(${text})`),
      error: (text: string) => `${look(signs.look)} ${text}`,
      keysHelpTip: () => undefined,
    },
  };
}

/** Lines until two empty ones or Ctrl-D. Two empty lines inside a paste, or with more waiting behind them, end nothing. */
function readLines(facts: QuestionFacts, feed: KeyFeed, message: string): Promise<string> {
  const { output, style } = facts;
  output.write(`${style.signs.ask} ${style.heading(cleanText(message))}\n`);
  return withKeys(facts, feed, 'lines', (keys, signal) => {
    const rl = createInterface({
      input: keys.stream,
      output: terminalStream(output),
      terminal: true,
      historySize: 0,
      prompt: '  ',
    });
    const lines: string[] = [];
    return new Promise<string>((resolve, reject) => {
      const leave = () => reject(new Cancelled());
      signal.addEventListener('abort', leave);
      if (signal.aborted) leave();
      rl.on('SIGINT', leave);
      rl.on('line', (line) => {
        lines.push(line);
        const closing = lines.length >= 2 && lines.slice(-2).every((each) => each.trim() === '');
        if (closing && keys.quiet()) return resolve(joinLines(lines));
        rl.prompt();
        keys.next();
      });
      // Ctrl-D on an empty line; with nothing typed it means that the person leaves.
      rl.on('close', () => (joinLines(lines) === '' ? leave() : resolve(joinLines(lines))));
      rl.prompt();
    }).finally(() => {
      rl.removeAllListeners('close');
      rl.close();
      output.write('\r\u001b[K');
    });
  });
}

function joinLines(lines: string[]): string {
  return lines.join('\n').trimEnd();
}

async function withKeys<T>(
  { output, ending }: QuestionFacts,
  feed: KeyFeed,
  mode: FeedMode,
  work: (keys: Keys, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (ending.aborted) throw new Cancelled();
  const leaving = new AbortController();
  const keys = feed.open(mode, () => leaving.abort());
  output.write(markPastes.on);
  try {
    return await work(keys, AbortSignal.any([ending, leaving.signal]));
  } finally {
    keys.close();
    output.write(markPastes.off);
  }
}
