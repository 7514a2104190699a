// Where printed pages go: to stdout, or to a file that must not be there yet.
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodes, UserError } from '../../errors.ts';
import type { Call } from '../command.ts';

export interface Pages {
  write(text: string): void;
  /** Takes back a file into which nothing was written. */
  close(): void;
}

/** Opens the file before anything is recorded; once closed, it is named. UserErrors (exit 2): `file-exists`, `file-unwritable`. */
export function openPages({ context, options, print, words }: Call<{ output?: string }>): Pages {
  const { output } = options;
  if (output === undefined) return { write: print.raw, close: () => {} };
  const path = resolve(context.cwd, output);
  const handle = attempt(output, () => openSync(path, 'wx', 0o600));
  let written = false;
  return {
    write(text) {
      attempt(output, () => writeFileSync(handle, text, { flush: true }));
      written = true;
    },
    close() {
      closeSync(handle);
      if (!written) rmSync(path, { force: true });
      else if (!options.quiet) print.error(words.printouts.writtenTo(output));
    },
  };
}

function attempt<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (failure) {
    const reason = (failure as NodeJS.ErrnoException).code ?? '';
    if (reason === 'EEXIST') throw new UserError('file-exists', { path }, exitCodes.usage, failure);
    throw new UserError('file-unwritable', { path, reason }, exitCodes.usage, failure);
  }
}
