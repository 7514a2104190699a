// argv and context in, exit code out; the only catch in the program.
import type { Context, Ending } from './context.ts';
import { exitCodes } from './errors.ts';
import type { Language } from './language/catalogue.ts';
import { typedLanguage } from './typed-language.ts';

declare const SOP_VERSION: string;

/** Starts `sop` in a real process; what is loaded for `--version` is all that it needs. */
export async function start(process: NodeJS.Process): Promise<number> {
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${SOP_VERSION}\n`);
    return exitCodes.done;
  }
  const { createContext } = await import('./context-node.ts');
  const context = await createContext(process, {
    version: SOP_VERSION,
    input: !argv.includes('--no-input'),
    color: !argv.includes('--no-color'),
    language: languageOf(argv, process.env),
  });
  return main(argv, context);
}

/**
 * Runs one command as typed and gives its exit code (errors.ts has the table).
 * What a person can mend is worded in the language asked for; a cancelled question is 130; anything else is a bug, with its stack.
 */
export async function main(argv: string[], context: Context): Promise<number> {
  const language = languageOf(argv, context.env);
  try {
    const { runCommandLine } = await import('./command-line.ts');
    const code = await runCommandLine(argv, context, language);
    return context.ending.aborted ? (context.ending.reason as Ending).exitCode : code;
  } catch (failure) {
    const { reportFailure } = await import('./failure.ts');
    return reportFailure(failure, argv, context, language);
  }
}

function languageOf(argv: string[], env: Record<string, string | undefined>): Language {
  return typedLanguage(argv, env).typed === 'en' ? 'en' : 'id';
}
