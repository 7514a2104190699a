// Reads a worksheet that was filled in: shows what it would record, asks, records it, names what it cannot.
import { type Recorded, recordMany } from '../../desk/record.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { type PlannedEntry, planWorksheet, type RowFault, readWorksheet } from '../../desk/worksheet.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import type { Form } from '../../procedure/event.ts';
import { forms } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { reasonOf } from '../batch.ts';
import type { Call } from '../command.ts';
import { answerOr, momentWords, openRecording, recordedJson, tellWarnings } from '../recording.ts';

type ReadCall = Call<{ form?: string; yes?: boolean; clockOk?: boolean }>;
type Filled = Awaited<ReturnType<typeof readWorksheet>>;

/** Nothing is recorded before a yes. UserErrors (exit 2): those of `readWorksheet`; without a terminal `answer-needed` for the yes. */
export async function readFilled(call: ReadCall, path: string): Promise<ExitCode> {
  const { options, print, words } = call;
  const form = formOf(options.form);
  const session = await openRecording(call);
  const filled = await readWorksheet(session, path);
  const plan = planWorksheet(session, filled, form);
  const { entries, faults, already } = plan;
  if (!options.json) tellPlan(call, session, filled, path, entries);
  tellFaults(call, filled, faults);
  if (!options.json && already > 0) print.look(words.worksheet.already(already));
  if (!options.json && filled.added.length > 0)
    print.look(words.worksheet.added(filled.added.map((heading) => cleanLine(heading)).join(', ')));
  const recorded = entries.length === 0 ? null : await recordAgreed(call, session, entries);
  if (options.json) print.json(jsonOf(call, filled, recorded, faults, already));
  else if (faults.length > 0) tellMend(call, path);
  else if (recorded) print.next(words.general.next, 'sop list');
  const late = recorded?.refused ?? [];
  const errors = [...faults.map(({ error }) => error), ...late.map(({ error }) => error)];
  const worst = errors.find(({ exitCode }) => exitCode === exitCodes.usage) ?? errors[0];
  return worst?.exitCode ?? exitCodes.done;
}

function formOf(typed = 'paper'): Form {
  if (typed !== 'terminal' && forms.includes(typed as Form)) return typed as Form;
  throw new UserError('form-unknown', { typed, forms: [...forms] }, exitCodes.usage);
}

function tellPlan(
  call: ReadCall,
  session: Session,
  { made }: Filled,
  path: string,
  entries: readonly PlannedEntry[],
): void {
  const { print, words } = call;
  const say = words.worksheet;
  if (entries.length === 0) {
    print.line(say.nothing);
    return;
  }
  const when = words.dates.short(Date.parse(made), session.zone);
  print.line(say.would({ count: entries.length, file: cleanLine(path), made: when }));
  for (const { row, number, hidden, says } of entries) {
    const line = say.line({ row, number, hidden, says: cleanLine(wordsOf(call, session, says)) });
    print.wrapped(line, { first: '  ', indent: '    ' });
  }
}

/** What an entry says, in words; a citizen's or an officer's own words are cleaned by the caller. */
function wordsOf(call: ReadCall, session: Session, says: PlannedEntry['says']): string {
  const { words } = call;
  const say = words.worksheet.says;
  switch (says.what) {
    case 'number':
      return say.number({ register: words.vocabulary.numberRegisters[says.register], number: says.number });
    case 'note':
      return say.note(says.text);
    case 'delivery':
      return say.delivery({ when: momentWords(call, session, says.at), receipt: says.receipt });
    case 'disposition': {
      const { action, instruction } = says;
      const to = says.to === null ? says.toOffice : nameOf(session, says.to);
      return say.disposition({
        step: words.vocabulary.steps[says.step],
        by: nameOf(session, says.by),
        when: momentWords(call, session, says.at),
        decision: words.recording.decision({ action, to, instruction }),
      });
    }
  }
}

/** Each cell that cannot be recorded, on stderr as other refusals. */
function tellFaults(
  { options, print, words }: ReadCall,
  { headings }: Filled,
  faults: readonly RowFault[],
): void {
  if (faults.length === 0 || options.json) return;
  const say = words.worksheet;
  const lines = faults.map(({ row, number, column, value = null, error, moved }) => {
    const text = say.fault({
      row,
      number,
      column: column === null ? null : headings[column],
      value: value === null ? null : shortened(value),
      why: reasonOf(words, error),
    });
    return cleanLine(moved ? `${text} ${say.moved}` : text);
  });
  print.warn(say.refused(faults.length), lines);
}

/** Texts may be long; what is shown of one is enough to find it. */
function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= 40 ? text : `${letters.slice(0, 39).join('')}…`;
}

type Agreed = Awaited<ReturnType<typeof recordMany>>;

/** Records in one commit what was agreed to; null where the person said no. */
async function recordAgreed(
  call: ReadCall,
  session: Session,
  entries: readonly PlannedEntry[],
): Promise<Agreed | null> {
  const { options, print, words } = call;
  const say = words.worksheet;
  const missing = { what: say.yes, flag: '--yes', example: '--yes' };
  const yes = await answerOr(call, options.yes || undefined, missing, (ask) =>
    ask.confirm({ message: say.ask(entries.length), initial: false }),
  );
  if (!yes) {
    print.look(say.notRecorded);
    return null;
  }
  const batch = await recordMany(session, entries, options.clockOk);
  if (!options.json) {
    const cases = new Set(batch.recorded.map(({ number }) => number)).size;
    if (cases > 0) print.done(say.recorded({ events: batch.recorded.length, cases }));
    // The case changed between the question and the answer.
    if (batch.refused.length > 0)
      print.warn(
        say.refused(batch.refused.length),
        batch.refused.map(({ number, error }) => words.batches.refusal(number, reasonOf(words, error))),
      );
  }
  tellWarnings(call, batch);
  return batch;
}

function tellMend({ print, words }: ReadCall, path: string): void {
  print.line(words.worksheet.mendThere(cleanLine(path)));
  print.line(`  ${print.style.command(`sop worksheet --read "${cleanLine(path)}"`)}`);
}

function jsonOf(
  { words }: ReadCall,
  { headings }: Filled,
  agreed: Agreed | null,
  faults: readonly RowFault[],
  already: number,
): Record<string, unknown> {
  const told = (one: Recorded) => recordedJson(one);
  const errorOf = (error: UserError) => {
    const { refusal } = error.values as { refusal?: { code: string }; fault?: { code: string } };
    const { fault } = error.values as { fault?: { code: string } };
    return { code: refusal?.code ?? fault?.code ?? error.code, message: reasonOf(words, error) };
  };
  return {
    recorded: (agreed?.recorded ?? []).map(told),
    refused: [
      ...faults.map(({ row, column, number, error }) => ({
        row,
        ...(column !== null && { column: headings[column] }),
        number,
        error: errorOf(error),
      })),
      ...(agreed?.refused ?? []).map(({ number, error }) => ({ number, error: errorOf(error) })),
    ],
    already,
    published: agreed?.published ?? true,
  };
}
