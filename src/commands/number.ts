// sop number: the numbers that a letter, the agenda and SRIKANDI gave to a case; it is found by them from then on.
import { casesHolding, numbersOf } from '../desk/case-numbers.ts';
import { type CaseFile, tolerantFile } from '../desk/read.ts';
import { type Propose, proposedEvent, type Recorded } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { exitCodes, UserError } from '../errors.ts';
import { type NumberRegister, numberRegisters } from '../procedure/words.ts';
import { cleanLine } from '../terminal/clean.ts';
import { openSeveral, recordAllOnEach, type Several, tellUnchanged } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { answerOr } from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';

interface Options {
  letter?: string;
  agenda?: string;
  agendaFrom?: string;
  srikandi?: string;
}

interface Given {
  register: NumberRegister;
  number: string;
}

export const number = defineCommand({
  arguments: '<case...>',
  options: {
    letter: 'value',
    agenda: 'value',
    'agenda-from': 'value',
    srikandi: 'value',
    at: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { options, words } = call;
    refuseTogether(options);
    const found = await openSeveral(call, 'number');
    const given = await givenNumbers(call, found);
    const { session, files, only } = found;
    const recording = resolveRecording(session, options, session.officer.id);
    const fresh = new Map(files.map((file) => [file.state.number, freshOn(file, given)]));
    if (only && fresh.get(only.state.number)?.length === 0) {
      tellUnchanged(call, only);
      return exitCodes.done;
    }
    const elsewhere = elsewhereOf(found, fresh);
    const say = words.paperwork.number;
    const givenTo = (recorded: Recorded) => fresh.get(recorded.number) ?? [];
    const telling = {
      one: (recorded: Recorded) => ({
        sentence: say.one(recorded.number, givenTo(recorded).map(wordsOf(call))),
        json: { numbers: givenTo(recorded) },
      }),
      many: say.many,
      moreOfMany: (recorded: readonly Recorded[]) =>
        recorded.map((one) => say.line(one.number, givenTo(one).map(wordsOf(call)))),
    };
    const propose =
      ({ register, number: value }: Given): Propose =>
      () =>
        proposedEvent(recording, 'numbered', { register }, { number: value });
    const proposals = ({ state }: CaseFile): Propose[] => {
      const own = fresh.get(state.number) ?? [];
      return own.length > 0 ? own.map(propose) : [() => unchanged(state.number)];
    };
    const code = await recordAllOnEach(call, found, proposals, telling, recording.clockOk);
    for (const one of elsewhere) {
      const register = words.vocabulary.numberRegisters[one.register];
      call.print.warn(say.elsewhere({ ...one, register, value: cleanLine(one.value) }));
    }
    return code;
  },
});

function unchanged(caseNumber: string): never {
  throw new UserError('already-so', { number: caseNumber }, exitCodes.done);
}

function refuseTogether({ agenda, agendaFrom }: Options): void {
  if (agenda === undefined || agendaFrom === undefined) return;
  throw new UserError('options-together', { first: '--agenda', second: '--agenda-from' }, exitCodes.usage);
}

/** What each case is given; several cases share a letter, but an agenda counts on. */
async function givenNumbers(call: Call<Options>, { files }: Several): Promise<Map<string, Given[]>> {
  const { options } = call;
  if (files.length > 1 && options.agenda !== undefined) {
    const instead = `--agenda-from ${options.agenda}`;
    throw new UserError('one-case-only', { flag: '--agenda', instead }, exitCodes.usage);
  }
  const typed = numberRegisters.filter((register) => options[register] !== undefined);
  const same: Given[] =
    typed.length > 0 || options.agendaFrom !== undefined
      ? typed.map((register) => ({ register, number: filled(options[register] ?? '', register) }))
      : [await askNumber(call)];
  const counted = options.agendaFrom === undefined ? null : filled(options.agendaFrom, 'agenda-from');
  return new Map(
    files.map(({ state }, index) => [
      state.number,
      counted === null ? same : [...same, { register: 'agenda', number: countedOn(counted, index) }],
    ]),
  );
}

async function askNumber(call: Call<Options>): Promise<Given> {
  const { words } = call;
  const say = words.paperwork.number;
  const missing = { what: say.what, flag: '--agenda', example: '--agenda 118' };
  return answerOr(call, undefined, missing, async (ask) => {
    const register = await ask.choose<NumberRegister>({
      message: say.askRegister,
      choices: numberRegisters.map((value) => ({ value, name: words.vocabulary.numberRegisters[value] })),
    });
    const message = say.askNumber(words.vocabulary.numberRegisters[register]);
    const typed = await ask.text({ message, check: refuseBlank(call) });
    return { register, number: filled(typed, register) };
  });
}

function filled(typed: string, name: string): string {
  return checkFilled(typed, `--${name}`).trim();
}

/** `0118` and two on is `0120`. */
function countedOn(first: string, by: number): string {
  const match = /^(.*?)(\d{1,15})$/s.exec(first);
  if (!match) throw new UserError('number-not-counting', { typed: first }, exitCodes.usage);
  const [, before = '', figures = ''] = match;
  return before + String(Number(figures) + by).padStart(figures.length, '0');
}

function freshOn(file: CaseFile, given: ReadonlyMap<string, Given[]>): Given[] {
  const known = numbersOf(tolerantFile(file));
  const isKnown = (one: Given) =>
    known.some((other) => other.register === one.register && other.number === one.number);
  return (given.get(file.state.number) ?? []).filter((one) => !isKnown(one));
}

/** A number that another case has in the same book, but for those that get it now: perhaps a slip of the pen. */
function elsewhereOf(
  { session }: Several,
  fresh: ReadonlyMap<string, Given[]>,
): { register: NumberRegister; value: string; numbers: string[] }[] {
  const given = [...new Map([...fresh.values()].flat().map((one) => [keyOf(one), one])).values()];
  const holding = casesHolding(session, given);
  return given.flatMap((one) => {
    const numbers = (holding.get(keyOf(one)) ?? []).filter((other) => !fresh.has(other));
    return numbers.length > 0 ? [{ register: one.register, value: one.number, numbers }] : [];
  });
}

function keyOf({ register, number: value }: Given): string {
  return `${register} ${value}`;
}

function wordsOf({ words }: Call<object>): (given: Given) => string {
  return (given) => `${words.vocabulary.numberRegisters[given.register]} ${cleanLine(given.number)}`;
}
