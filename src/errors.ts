// The failures a person can mend, and the table of exit codes. Sentences live in language/, keyed by code.
import type { Catalogue, Message } from './language/catalogue.ts';

/** docs/commands.md lists the same codes; a test compares them. */
export const exitCodes = {
  done: 0,
  bug: 1,
  usage: 2,
  refused: 3,
  archive: 4,
  outside: 5,
  findings: 6,
  cancelled: 130,
  ended: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type ErrorCode = keyof Catalogue['errors'];

/** What the sentence of an error needs. */
export type ErrorValues<C extends ErrorCode> = Parameters<Catalogue['errors'][C]>[0];

/** A failure that the person at the keyboard can mend; `main` words it in the language asked for. */
export class UserError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly values: ErrorValues<C>;
  readonly exitCode: ExitCode;

  constructor(code: C, values: ErrorValues<C>, exitCode: ExitCode, cause?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.code = code;
    this.values = values;
    this.exitCode = exitCode;
  }
}

/** The sentence of a failure, or of a warning, which is worded like an error of the same code. */
export function messageOf(
  { errors }: Pick<Catalogue, 'errors'>,
  { code, values }: { code: ErrorCode; values: unknown },
): Message {
  // Each sentence takes the values of its own code; which one it is shows only here.
  return (errors[code] as (values: unknown) => Message)(values);
}

/** True for a failure of this code, whose values are then known. */
export function isFailure<C extends ErrorCode>(error: unknown, code: C): error is UserError<C> {
  return error instanceof UserError && error.code === code;
}

/** The person left a question, or pressed Ctrl-C. */
export class Cancelled extends Error {}
