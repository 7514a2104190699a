// Turns the words typed into one call of one subcommand, through commander.
import { type Command as CommanderCommand, CommanderError, Option, Command as Parser } from 'commander';
import type { Call, Command, OptionName, OptionShapes } from './commands/command.ts';
import { globalOptions } from './commands/command.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UserError } from './errors.ts';
import { formatCommandHelp, formatFamily, formatOverview } from './help-text.ts';
import { type Catalogue, type Language, loadCatalogue } from './language/catalogue.ts';
import { familyNamed, type Subcommand, subcommands } from './program.ts';
import { createPrinter } from './terminal/printer.ts';
import { typedLanguage } from './typed-language.ts';

/** Runs what was typed. `sop` alone shows what waits. Throws UserError for wrong use (exit 2). */
export async function runCommandLine(
  argv: string[],
  context: Context,
  language: Language,
): Promise<ExitCode> {
  const words = await loadCatalogue(language);
  refuseLanguage(argv, context);
  const family = familyAsked(argv);
  if (family) {
    const print = createPrinter(context, { color: !argv.includes('--no-color') });
    print.raw(formatFamily(membersOf(family), words, print.style));
    return exitCodes.done;
  }
  const { subcommand, rest } = findSubcommand(argv);
  if (!subcommand) {
    const print = createPrinter(context, { color: !argv.includes('--no-color') });
    print.raw(formatOverview(words, print.style));
    return exitCodes.done;
  }
  const command = await subcommand.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    const print = createPrinter(context, { color: !argv.includes('--no-color') });
    print.raw(formatCommandHelp(subcommand, command, words, print.style, print.columns));
    return exitCodes.done;
  }
  const { args, repeated, options } = parse(subcommand, command, rest, words);
  const quieted = options['input'] === false ? { ...context, ask: null } : context;
  const print = createPrinter(context, {
    color: options['color'] !== false,
    quiet: options['quiet'] === true,
  });
  const again = (next: string[]) => runCommandLine([...next, ...argv], context, language);
  return command.run({ context: quieted, words, print, args, repeated, options, again } as Call<
    Record<string, never>
  >);
}

const languages = ['id', 'en'];

function refuseLanguage(argv: string[], { env }: Context): void {
  const { flag, typed } = typedLanguage(argv, env);
  if (typed !== undefined && !languages.includes(typed)) {
    throw new UserError('value-unknown', { flag, typed, allowed: languages }, exitCodes.usage);
  }
}

/** The family whose help is asked for: `sop office --help`. */
function familyAsked(argv: string[]): string | undefined {
  if (!argv.some((word) => word === '--help' || word === '-h')) return undefined;
  const typed = wordPlaces(argv).map((place) => argv[place] as string);
  return typed.length === 1 ? familyNamed(typed[0] as string) : undefined;
}

function membersOf(family: string): Subcommand[] {
  return subcommands.filter(({ path }) => path.startsWith(`${family} `));
}

/** The subcommand that was typed, by name or alias, wherever its words stand among the options. */
function findSubcommand(argv: string[]): { subcommand: Subcommand | null; rest: string[] } {
  const places = wordPlaces(argv);
  const [first, second] = places.map((place) => argv[place] as string);
  if (first === undefined) {
    const help = argv.some((word) => word === '--help' || word === '-h');
    return { subcommand: help ? null : alone(), rest: argv };
  }
  const family = familyNamed(first);
  if (family) {
    const subcommand = second === undefined ? null : byPath(`${family} ${second}`);
    if (subcommand) return { subcommand, rest: without(argv, places.slice(0, 2)) };
    const members = membersOf(family).map(({ path }) => path);
    throw new UserError('command-incomplete', { family, word: second ?? null, members }, exitCodes.usage);
  }
  const subcommand = byPath(first);
  if (!subcommand) {
    throw new UserError('command-unknown', { word: first, near: nearest(first) }, exitCodes.usage);
  }
  return { subcommand, rest: without(argv, places.slice(0, 1)) };
}

/** `sop` without a word: the list's options, and more on the screen. */
function alone(): Subcommand | null {
  const list = byPath('list');
  return list && { ...list, load: async () => (await import('./commands/sop.ts')).sop };
}

function byPath(word: string): Subcommand | null {
  return subcommands.find(({ path, alias }) => path === word || alias === word) ?? null;
}

/** Where the words stand that are neither options nor values of the options that may come before a subcommand. */
function wordPlaces(argv: string[]): number[] {
  const places: number[] = [];
  for (let index = 0; index < argv.length && places.length < 2; index += 1) {
    const word = argv[index] as string;
    const [name = '', value] = word.slice(2).split('=');
    const shape = globalOptions[name as keyof typeof globalOptions] as string | undefined;
    if (!word.startsWith('-') || word === '-') places.push(index);
    else if (shape === 'value' && value === undefined) index += 1;
    // What follows another option may be its value.
    else if (shape === undefined && places.length === 1) break;
  }
  return places;
}

function without(argv: string[], places: number[]): string[] {
  return argv.filter((_, index) => !places.includes(index));
}

/** The command that someone may have meant: it begins alike, or one letter is other. */
export function nearest(word: string): string | null {
  const starts = subcommands.find(({ path, alias }) => path.startsWith(word) || alias?.startsWith(word));
  return (
    starts?.path ??
    subcommands.find(({ path, alias }) => oneEditApart(path, word) || oneEditApart(alias ?? '', word))
      ?.path ??
    null
  );
}

function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const rest = Math.max(a.length, b.length) - start - end;
  return (
    rest <= 1 ||
    (rest === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start])
  );
}

function parse(
  subcommand: Subcommand,
  command: Command,
  rest: string[],
  words: Catalogue,
): Pick<Call<Record<string, unknown>>, 'args' | 'repeated' | 'options'> {
  const parser = new Parser(subcommand.path).helpOption(false).exitOverride();
  parser.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  if (command.arguments) parser.arguments(command.arguments);
  const repeated: Call<object>['repeated'] = [];
  declare(parser, { ...command.options, ...globalOptions }, words, repeated);
  try {
    parser.parse(rest, { from: 'user' });
  } catch (failure) {
    throw failure instanceof CommanderError ? wrongUse(failure, subcommand) : failure;
  }
  return { args: parser.args, repeated, options: parser.opts() };
}

const placeOf = { flag: '', value: ' <value>', optional: ' [value]', values: ' <value>' } as const;

function declare(
  parser: CommanderCommand,
  shapes: OptionShapes,
  words: Catalogue,
  repeated: Call<object>['repeated'],
): void {
  for (const [name, shape] of Object.entries(shapes)) {
    const { text } = words.help.options[name as OptionName];
    const option = new Option(`--${name}${placeOf[shape]}`, text);
    if (shape === 'values') {
      option.argParser((value: string, all: string[] = []) => {
        repeated.push({ name: name as OptionName, value });
        return [...all, value];
      });
    }
    // Commander takes `--no-material` for the opposite of `--material`; with a value it is an option of its own.
    if (shape !== 'flag' && name.startsWith('no-')) {
      option.negate = false;
      option.attributeName = () => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    }
    parser.addOption(option);
  }
}

/** Commander's usage errors in our words: it gives what was typed between quotes. */
function wrongUse(failure: CommanderError, subcommand: Subcommand): UserError {
  const quoted = /'([^']*)'/.exec(failure.message)?.[1] ?? '';
  const { path } = subcommand;
  switch (failure.code) {
    case 'commander.unknownOption':
      return new UserError('option-unknown', { option: quoted, command: path }, exitCodes.usage);
    case 'commander.optionMissingArgument':
      return new UserError(
        'option-without-value',
        { option: quoted.split(' ')[0] ?? '', command: path },
        exitCodes.usage,
      );
    case 'commander.missingArgument':
      return new UserError('argument-missing', { argument: quoted, command: path }, exitCodes.usage);
    case 'commander.excessArguments':
      return new UserError('too-many-arguments', { command: path }, exitCodes.usage);
    default:
      return new UserError('usage', { detail: failure.message, command: path }, exitCodes.usage);
  }
}
