// Words a failure on stderr and gives its exit code.
import type { Context, Ending } from './context.ts';
import { Cancelled, exitCodes, messageOf, UserError } from './errors.ts';
import { type Language, loadCatalogue } from './language/catalogue.ts';
import { cleanText, escapeJson } from './terminal/clean.ts';
import { createPrinter } from './terminal/printer.ts';

/** Prints what went wrong and what to do next; with `--json` as one value on stderr. */
export async function reportFailure(
  failure: unknown,
  argv: string[],
  context: Context,
  language: Language,
): Promise<number> {
  const words = await loadCatalogue(language);
  const print = createPrinter(context, { color: !argv.includes('--no-color') });
  if (failure instanceof UserError) {
    const message = messageOf(words, failure);
    if (argv.includes('--json')) {
      context.io.stderr.write(`${escapeJson({ error: { code: failure.code, ...message } })}\n`);
    } else {
      print.failure(message, words.general.next);
    }
    return failure.exitCode;
  }
  if (failure instanceof Cancelled) {
    print.error(words.general.cancelled);
    return context.ending.aborted ? (context.ending.reason as Ending).exitCode : exitCodes.cancelled;
  }
  print.error(words.general.bug(context.version));
  context.io.stderr.write(
    `${cleanText(failure instanceof Error ? (failure.stack ?? failure.message) : String(failure))}\n`,
  );
  return exitCodes.bug;
}
