// A text that a command takes: typed after the cases, from a file, or asked for in a terminal.
import type { Call } from './command.ts';
import { answerOr } from './recording.ts';
import { checkFilled, readTextFile } from './texts.ts';

/** What the text is, how it is asked for, and whether an answer may have several lines. */
export interface WantedText {
  what: string;
  message: string;
  several?: boolean;
}

/** The text, never blank. UserErrors (exit 2): `answer-needed` without a terminal, and those of texts and files. */
export async function typedText(
  call: Call<{ textFile?: string }>,
  typed: readonly string[],
  { what, message, several }: WantedText,
): Promise<string> {
  const { context, options } = call;
  if (options.textFile !== undefined) {
    return checkFilled(await readTextFile(context, options.textFile), '--text-file').trimEnd();
  }
  const given = typed.length > 0 ? typed.join(' ') : undefined;
  const missing = { what, flag: '--text-file', example: '--text-file -' };
  const text = await answerOr(call, given, missing, (ask) =>
    several ? ask.lines({ message }) : ask.text({ message }),
  );
  return checkFilled(text, what).trim();
}
