// Which case a person means by `42`, `A-42` or `2026-A-0042`.
import { distance } from 'fastest-levenshtein';
import { exitCodes, UserError } from '../errors.ts';
import { isEnded } from '../procedure/progress.ts';
import type { ChannelKind, NumberRegister } from '../procedure/words.ts';
import { casesKnownAs, casesNumbered, casesNumberedBefore, readTypedNumber } from './case-numbers.ts';
import { type CaseFile, caseFile, tolerantFile } from './read.ts';
import { type Session, today } from './session.ts';

interface Wanted {
  year: string | null;
  device: string | null;
  serial: number;
}

/**
 * The case that fits what was typed: its own number, or one that others know it by (`agenda:118`, a letter's, its number on
 * the channel it came by); the open one first, then this year's. A lone figure is a case's own number and nothing else.
 * Throws UserError `case-number` (not a number), `number-unknown`, `case-unknown` (with near ones) or `case-ambiguous`,
 * all exit 2; `mirror-short` (exit 4) where the case may be among what this computer's copy lost.
 */
export function findCase(session: Session, typed: string): CaseFile {
  const wanted = parseWanted(typed);
  if (!wanted) return findNumbered(session, typed);
  const fitting = [...session.view.caseNumbers()].filter((number) => fits(number, wanted));
  if (fitting.length === 0) {
    // `SB-1187` reads like a case of device SB, and may be a number of somewhere else.
    const numbered = wanted.device === null ? [] : casesNumbered(session, readTypedNumber(typed));
    if (numbered.length > 0) return chooseAmong(session, typed, numbered);
    throw lostCase(session) ?? unknownCase(session, typed, wanted);
  }
  return chooseAmong(
    session,
    typed,
    fitting.map((number) => caseFile(session, number) as CaseFile),
  );
}

function findNumbered(session: Session, typed: string): CaseFile {
  const wanted = readTypedNumber(typed);
  const files = casesNumbered(session, wanted);
  if (files.length > 0) return chooseAmong(session, typed, files);
  const named = wanted.register !== null || wanted.channel !== null || /\d\/|\/\d/.test(typed);
  const before = casesNumberedBefore(session, wanted).map(({ file, now }) => ({ ...summaryOf(file), now }));
  const unknown = () =>
    named || before.length > 0
      ? new UserError('number-unknown', { typed, before }, exitCodes.usage)
      : new UserError('case-number', { typed }, exitCodes.usage);
  throw lostCase(session) ?? unknown();
}

/** The open one first, then this year's. */
function chooseAmong(session: Session, typed: string, files: CaseFile[]): CaseFile {
  if (files.length === 1) return files[0] as CaseFile;
  const open = files.filter((file) => !isEnded(file.state));
  const year = today(session).slice(0, 4);
  const candidates = open.length > 0 ? open : files;
  const chosen =
    candidates.length > 1 ? candidates.filter((file) => file.state.number.startsWith(year)) : candidates;
  if (chosen.length === 1) return chosen[0] as CaseFile;
  throw new UserError(
    'case-ambiguous',
    { typed, cases: candidates.slice(0, 5).map(summaryOf) },
    exitCodes.usage,
  );
}

/** Where this computer's copy lost its end, the case may well have been there. */
function lostCase({ view }: Session): UserError | null {
  const short = view.problems.find(({ reason }) => reason === 'short');
  if (!short) return null;
  const { path, event = '' } = short;
  return new UserError('mirror-short', { path, event }, exitCodes.archive);
}

function parseWanted(typed: string): Wanted | null {
  const match = /^(?:(\d{4})-)?(?:([A-Za-z]{1,2})-)?(\d{1,9})$/.exec(typed.trim());
  if (!match || (match[1] && !match[2])) return null;
  return { year: match[1] ?? null, device: match[2]?.toUpperCase() ?? null, serial: Number(match[3]) };
}

function fits(number: string, wanted: Wanted): boolean {
  const [year, device, serial] = number.split('-');
  return (
    Number(serial) === wanted.serial &&
    (wanted.year === null || wanted.year === year) &&
    (wanted.device === null || wanted.device === device)
  );
}

interface Near {
  number: string;
  subject: string;
  /** It is what was typed, in this book or on this channel. */
  known?: { book: NumberRegister | ChannelKind; number: string };
}

function unknownCase(session: Session, typed: string, wanted: Wanted): UserError {
  const numbered = casesKnownAs(session, typed).map(
    ({ file, book, number }): Near => ({ ...summaryOf(file), known: { book, number } }),
  );
  const near = [...session.view.caseNumbers()]
    .map((number) => ({
      number,
      far: fits(number, { ...wanted, year: null, device: null }) ? 0 : distance(number, typed),
    }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ number }): Near => summaryOf(caseFile(session, number) as CaseFile));
  const candidates = new Map([...near, ...numbered].map((one) => [one.number, one]));
  const first = [...candidates.values()].toSorted((one, other) => Number(!one.known) - Number(!other.known));
  return new UserError('case-unknown', { typed, near: first.slice(0, 3) }, exitCodes.usage);
}

function summaryOf(file: CaseFile): { number: string; subject: string } {
  return {
    number: file.state.number,
    subject: file.state.confidential ? '' : tolerantFile(file).inquiry.subject,
  };
}
