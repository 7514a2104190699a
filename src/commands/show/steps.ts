// The steps of a case as a table: when each ended, how long it took, how that stands to the standard.

import { eventAwaits } from '../../desk/initials.ts';
import { standingOf } from '../../desk/people.ts';
import type { CaseFile } from '../../desk/read.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { type Deviation, deviationsOf, type StepResult } from '../../procedure/conformance.ts';
import { rolesOfStep } from '../../procedure/progress.ts';
import { wholeMinutes } from '../../procedure/reckoning.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Paint } from '../../terminal/style.ts';
import type { Cell } from '../../terminal/table.ts';
import type { Call } from '../command.ts';
import { tellOutages } from './outages.ts';
import { passHeading } from './passes.ts';
import { eventTime } from './timeline.ts';

/** The table, what its marks mean, the sum, who did which step, and the outages meanwhile; of a reopened case for each pass. */
export function tellSteps(call: Call<object>, session: Session, file: CaseFile, steps: StepResult[]): void {
  const { print, words } = call;
  const { pass: passes } = file.state;
  if (passes === 1) {
    tellTable(call, session, file, steps);
    tellOutages(call, session, file, steps, passes);
    return;
  }
  for (let pass = 1; pass <= passes; pass += 1) {
    const own = steps.filter((step) => step.pass === pass);
    print.line();
    print.wrapped(passHeading(call, session, file, pass), { paint: print.style.heading });
    if (own.length > 0) tellTable(call, session, file, own);
    else print.line(`  ${words.explain.noSteps}`);
    tellOutages(call, session, file, own, pass);
  }
}

function tellTable(call: Call<object>, session: Session, file: CaseFile, steps: StepResult[]): void {
  const { print, words } = call;
  const { heads, none } = words.cases.steps;
  const deviations = deviationsOf(file.state, steps);
  const notes = steps.map((result) => noteOf(call, session, file, result, deviations));
  const distinct = [...new Set(notes.filter((note) => note !== ''))];
  const markOf = (note: string) =>
    note === '' ? '' : distinct.length === 1 ? '*' : `*${distinct.indexOf(note) + 1}`;
  // Longer marks leave the names of the steps no more room on 80 columns.
  const gap = distinct.length > 1 ? 1 : 2;
  const minutes = (seconds: number | null) =>
    seconds === null ? none : words.dates.figure(wholeMinutes(seconds));
  print.line();
  print.table({
    columns: [
      { head: heads.step, gap: 1, flexible: true },
      { head: heads.end, gap },
      { head: heads.handling, align: 'right', gap },
      { head: heads.elapsed, align: 'right' },
      { head: '' },
    ],
    rows: steps.map((result, index) => [
      stepName(result, words),
      `${result.end ? eventTime(result.end, session, words) : none}${markOf(notes[index] as string)}`,
      minutes(result.handlingSeconds),
      minutes(result.elapsedSeconds),
      judgementCell(result, call),
    ]),
    indent: 2,
  });
  const below = [
    ...distinct.map((note) => `${markOf(note)} ${note}`),
    sumOf(steps, words),
    whoDidWhat(steps, session, words),
  ];
  for (const text of below) {
    print.wrapped(text, { indent: '  ' });
  }
}

/** `4 Draf ke-1`; a revision has no number of its own. */
export function stepName({ step, round, revision, last }: StepResult, words: Catalogue): string {
  const { names, draft, review } = words.cases.steps;
  const decision = words.cases.decisions[String(last['decision'])] ?? '';
  const name = step === 4 ? draft(round) : step === 6 ? review(decision) : (names[step] ?? '');
  return `${revision ? ' ' : step} ${name}`;
}

/** *tepat*, *lambat 18*, *revisi*, *tidak terukur*. */
export function judgementOf(result: StepResult, words: Catalogue): string {
  const { kept, late, unmeasured, revision } = words.cases.steps;
  if (result.revision) return revision;
  if (result.within === true) return kept;
  if (result.within === false) {
    return late(wholeMinutes(result.handlingSeconds ?? 0) - (result.standardMinutes ?? 0));
  }
  return unmeasured;
}

function judgementCell(result: StepResult, { print, words }: Call<object>): Cell {
  const text = judgementOf(result, words);
  const paints: Record<string, Paint> = { true: print.style.good, false: print.style.look };
  const paint = paints[String(result.within)];
  return paint ? { text, paint } : text;
}

/** What is not plain from the table: recorded for a superior, late, out of order, done by another than was named. */
function noteOf(
  call: Call<object>,
  session: Session,
  file: CaseFile,
  { row, last, step, end }: StepResult,
  deviations: readonly Deviation[],
): string {
  const { words } = call;
  const { recordedFor, scanned, lateEntry, irregular, named } = words.cases.steps;
  const marked = (code: Deviation['code']) =>
    deviations.some((deviation) => deviation.code === code && deviation.event === last.id);
  const scannedLater = file.state.attachments.some((filed) => filed.for === last.id && filed.ink);
  const files = file.words(last)?.['files'] ?? (scannedLater ? [] : undefined);
  const recorded = recordedFor(words.vocabulary.forms[last.form], eventTime(last.recordedAt, session, words));
  const other = row.named !== null && row.named !== last.by ? session.people.get(row.named) : null;
  const acting = end ? standingOf(session, last.by, rolesOfStep[step], end.day) : null;
  return [
    ...(acting?.standIn ? [cleanLine(acting.title)] : []),
    ...(last.by === last.recordedBy ? [] : [recorded]),
    ...(Array.isArray(files) && last.form !== 'terminal' && last.type !== 'drafted' ? [scanned] : []),
    ...(last.late || marked('late-entry') ? [lateEntry] : []),
    ...(marked('out-of-order') ? [irregular] : []),
    ...(other ? [named(cleanLine(other.name))] : []),
    ...(eventAwaits(file, last.id) ? [words.paperwork.countersign.mark] : []),
  ].join(', ');
}

function sumOf(steps: StepResult[], words: Catalogue): string {
  const sum = steps.reduce((total, step) => total + wholeMinutes(step.elapsedSeconds ?? 0), 0);
  const uncounted = steps.filter((step) => step.elapsedSeconds === null).map((step) => String(step.step));
  return words.cases.steps.sum(sum, [...new Set(uncounted)]);
}

function whoDidWhat(steps: StepResult[], session: Session, words: Catalogue): string {
  const by = new Map<string, Set<number>>();
  for (const { last, step } of steps) by.set(last.by, (by.get(last.by) ?? new Set()).add(step));
  const names = [...by].map(([id, done]) => `${cleanLine(nameOf(session, id))} (${[...done].join(', ')})`);
  return words.cases.steps.by(names);
}
