// What a subcommand is: its arguments, its options, and what it does with them.
import type { Context } from '../context.ts';
import type { ExitCode } from '../errors.ts';
import type { Catalogue } from '../language/catalogue.ts';
import type { Printer } from '../terminal/printer.ts';

export type OptionName = keyof Catalogue['help']['options'];

/** `flag` takes nothing, `value` one value, `optional` one or none, `values` may be repeated. */
type OptionShape = 'flag' | 'value' | 'optional' | 'values';

export type OptionShapes = Partial<Record<OptionName, OptionShape>>;

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

type OptionValue<S> = S extends 'flag'
  ? boolean
  : S extends 'values'
    ? string[]
    : S extends 'optional'
      ? string | true
      : string;

export type OptionValues<S extends OptionShapes> = {
  [K in keyof S & string as Camel<K>]?: OptionValue<S[K]>;
};

/** Options that every subcommand takes. */
export const globalOptions = {
  archive: 'value',
  lang: 'value',
  as: 'value',
  json: 'flag',
  'no-input': 'flag',
  quiet: 'flag',
  'no-color': 'flag',
} as const satisfies OptionShapes;

/** Options of subcommands that record what happened. */
export const recordingOptions = {
  at: 'value',
  started: 'value',
  by: 'value',
  form: 'value',
  scan: 'value',
  irregular: 'value',
  'clock-ok': 'flag',
} as const satisfies OptionShapes;

export interface Call<O> {
  context: Context;
  words: Catalogue;
  print: Printer;
  /** Words after the subcommand, as typed. */
  args: string[];
  /** The options that may be repeated, one after the other as typed. */
  repeated: { name: OptionName; value: string }[];
  options: O & OptionValues<typeof globalOptions>;
  /** Goes on with another command, as if it were typed now with the same general options. */
  again(argv: string[]): Promise<ExitCode>;
}

export interface Command {
  /** As commander reads it: `<case>`, `[case...]`; empty where it takes none. */
  arguments: string;
  options: OptionShapes;
  // biome-ignore lint/suspicious/noExplicitAny: each command's options have a type of their own, checked by defineCommand.
  run(call: Call<any>): Promise<ExitCode>;
}

/** Ties the type of a command's options to their declaration. */
export function defineCommand<const S extends OptionShapes>(command: {
  arguments: string;
  options: S;
  run(call: Call<OptionValues<S>>): Promise<ExitCode>;
}): Command {
  return command;
}
