// Which cases a person means by numbers, ranges (`40-51`) and `--all`.
import { exitCodes, UserError } from '../errors.ts';
import type { Case } from '../procedure/case.ts';
import { isEnded } from '../procedure/progress.ts';
import { readTypedNumber } from './case-numbers.ts';
import { findCase } from './find-case.ts';
import { type CaseFile, caseFile, openCases } from './read.ts';
import { type Session, today } from './session.ts';

/** Cases that were meant, each once, in the order typed. */
export interface FoundCases {
  files: CaseFile[];
  /** The one case that was typed; null where a list, a range or `--all` was: what is told and given as JSON is of several. */
  only: CaseFile | null;
}

/**
 * The cases of what was typed: numbers, ranges, lists with commas; with `all` the open ones that fit `waiting`.
 * UserErrors (exit 2): those of `findCase`, `range-reversed`, `range-from-nothing`, `range-beyond` (it runs past the last
 * case), `range-ambiguous` (several devices or years have such numbers), `all-with-cases`, and `argument-missing` where nothing was typed.
 */
export function findCases(
  session: Session,
  typed: readonly string[],
  command: string,
  all?: (state: Case) => boolean,
): FoundCases {
  if (all) {
    if (typed.length > 0) throw new UserError('all-with-cases', {}, exitCodes.usage);
    return { files: [...openCases(session)].filter(({ state }) => all(state)), only: null };
  }
  const parts = typed.flatMap((word) => word.split(',')).filter((part) => part.trim() !== '');
  if (parts.length === 0)
    throw new UserError('argument-missing', { argument: 'case', command }, exitCodes.usage);
  const files = new Map<string, CaseFile>();
  const [first = ''] = parts;
  const several = parts.length > 1 || parseRange(first) !== null;
  for (const part of parts) {
    const range = parseRange(part);
    const found = range ? casesBetween(session, part, range) : [findCase(session, part)];
    for (const file of found) files.set(file.state.number, file);
  }
  const found = [...files.values()];
  return { files: found, only: several ? null : (found[0] ?? null) };
}

/** True for what can only be a case, a range or a list of them: `42`, `B-3`, `40-51`, `40,42`, `agenda:118`. */
export function looksLikeCases(word: string): boolean {
  const { register, channel } = readTypedNumber(word);
  if (word.includes(':') && (register !== null || channel !== null)) return true;
  return /^[\d-]*(?:[A-Za-z]{1,2}-)?\d{1,9}(?:[-,](?:[A-Za-z]{1,2}-)?\d{1,9})*$/.test(word);
}

interface Range {
  year: string | null;
  device: string | null;
  from: number;
  to: number;
}

/** `40-51`, `B-40-51`, `2026-A-0040-0051`, `2026-A-0040-2026-A-0051`; null too where the two ends are of two series. */
function parseRange(typed: string): Range | null {
  const end = /(?:(?:(\d{4})-)?([A-Za-z]{1,2})-)?(\d{1,9})/.source;
  const match = new RegExp(`^${end}-${end}$`).exec(typed.trim());
  if (!match) return null;
  const [, year = null, device = null, from, itsYear = year, itsDevice = device, to] = match;
  if (itsYear !== year || itsDevice?.toUpperCase() !== device?.toUpperCase()) return null;
  return { year, device: device?.toUpperCase() ?? null, from: Number(from), to: Number(to) };
}

function casesBetween(session: Session, typed: string, range: Range): CaseFile[] {
  if (range.from > range.to) throw new UserError('range-reversed', { typed }, exitCodes.usage);
  const series = seriesOf(session, typed, range);
  const serials = [...series.numbers.keys()];
  const last = Math.max(0, ...serials);
  const named = [range.year, range.device].map((part) => (part === null ? '' : `${part}-`)).join('');
  if (range.from === 0) {
    const again = last === 0 ? null : `${named}1-${Math.max(1, Math.min(range.to, last))}`;
    throw new UserError('range-from-nothing', { typed, again }, exitCodes.usage);
  }
  if (last < range.to) {
    const again = range.from > last ? null : `${named}${range.from}-${last}`;
    const beyond = Math.max(range.from, last + 1);
    throw new UserError('range-beyond', { typed, beyond, to: range.to, last, again }, exitCodes.usage);
  }
  return serials
    .filter((serial) => serial >= range.from && serial <= range.to)
    .toSorted((one, other) => one - other)
    .map((serial) => caseFile(session, series.numbers.get(serial) as string) as CaseFile);
}

interface Series {
  name: string;
  numbers: Map<number, string>;
}

/** The year and device that are meant: those typed, else the only ones, else those with open cases, else this year's. */
function seriesOf(session: Session, typed: string, { year, device, from, to }: Range): Series {
  const all = new Map<string, Series>();
  for (const number of session.view.caseNumbers()) {
    const [itsYear = '', itsDevice = '', serial] = number.split('-');
    if ((year !== null && year !== itsYear) || (device !== null && device !== itsDevice)) continue;
    const name = `${itsYear}-${itsDevice}`;
    const series = all.get(name) ?? { name, numbers: new Map<number, string>() };
    series.numbers.set(Number(serial), number);
    all.set(name, series);
  }
  const fitting = [...all.values()].filter(({ numbers }) => holdsOf(numbers, from, to).length > 0);
  if (fitting.length <= 1) return fitting[0] ?? [...all.values()][0] ?? { name: '', numbers: new Map() };
  const open = fitting.filter(({ numbers }) =>
    holdsOf(numbers, from, to).some((number) => !isEnded((caseFile(session, number) as CaseFile).state)),
  );
  const candidates = open.length > 0 ? open : fitting;
  const thisYear = candidates.filter(({ name }) => name.startsWith(today(session).slice(0, 4)));
  const chosen = candidates.length > 1 ? thisYear : candidates;
  if (chosen.length === 1) return chosen[0] as Series;
  throw new UserError(
    'range-ambiguous',
    { typed, series: candidates.map(({ name }) => name) },
    exitCodes.usage,
  );
}

function holdsOf(numbers: Map<number, string>, from: number, to: number): string[] {
  return [...numbers].filter(([serial]) => serial >= from && serial <= to).map(([, number]) => number);
}
