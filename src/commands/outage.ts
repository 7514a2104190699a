// sop outage: what was out of order, from when to when; without words it lists the outages of a month.

import { parseTyped, readTyped } from '../desk/moments.ts';
import { endOutage, proposeSystem, recordOutage, withdrawOutage } from '../desk/outages.ts';
import { nowOf, type Session } from '../desk/session.ts';
import { parseChoice } from '../desk/typed-choice.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { Moment } from '../procedure/time.ts';
import { type OutageSystem, outageSystems } from '../procedure/words.ts';
import { type Call, defineCommand } from './command.ts';
import { tellOffice } from './office/recorded.ts';
import { listOutages } from './outage/listing.ts';
import { answerOr, momentWords, openRecording } from './recording.ts';
import { outageWords } from './show/outages.ts';
import { checkText, refuseBlank } from './texts.ts';

interface Options {
  from?: string;
  to?: string;
  system?: string;
  end?: string;
  withdraw?: string;
  period?: string;
  clockOk?: boolean;
}

export const outage = defineCommand({
  arguments: '[words...]',
  options: {
    from: 'value',
    to: 'value',
    system: 'value',
    end: 'value',
    withdraw: 'value',
    period: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const { args, options } = call;
    const { from, to, system, end, withdraw } = options;
    if (end !== undefined && withdraw !== undefined) {
      throw new UserError('options-together', { first: '--end', second: '--withdraw' }, exitCodes.usage);
    }
    if (end !== undefined) await tellEnd(call, end);
    else if (withdraw !== undefined) await tellWithdrawal(call, withdraw);
    else if (args.length === 0 && (from ?? to ?? system) === undefined) listOutages(call, options.period);
    else await tellNew(call);
    return exitCodes.done;
  },
});

async function tellNew(call: Call<Options>): Promise<void> {
  const { args, options, words } = call;
  const say = words.outages;
  const session = await openRecording(call);
  const example = 'sop outage "Internet kantor mati" --from 09.00 --to 10.15';
  const typed = await answerOr(
    call,
    args.join(' ').trim() || undefined,
    { what: say.what, flag: 'KETERANGAN', example },
    (ask) => ask.text({ message: say.askWhat, check: refuseBlank(call) }),
  );
  const what = checkText(typed.trim(), say.what);
  const system = await readSystem(call, what);
  const { from, to } = await readSpan(call, session);
  const result = await recordOutage(session, { what, system, from, to }, options.clockOk === true);
  const id = result.events[0]?.id ?? '';
  const told = { event: id, system, what, from: from.at, to: to?.at ?? null, recordedBy: '', minutes: null };
  const { span } = outageWords(call, session, told);
  tellOffice(call, result, {
    sentence: say.recorded({ id, system: say.systems[system], span }),
    more: [say.beside],
    ...(to === null && { next: `sop outage --end ${id}` }),
    fields: { outage: id, system },
  });
}

async function tellEnd(call: Call<Options>, id: string): Promise<void> {
  const { options, words } = call;
  const session = await openRecording(call);
  const to =
    options.to === undefined
      ? nowOf(session)
      : parseTyped(options.to, '--to', session.begun, session.zone).at;
  const result = await endOutage(session, id, to, options.clockOk === true);
  const outage = String(result.events[0]?.['ends'] ?? id);
  tellOffice(call, result, {
    sentence: words.outages.ended(outage, momentWords(call, session, to)),
    fields: { outage },
  });
}

async function tellWithdrawal(call: Call<Options>, id: string): Promise<void> {
  const session = await openRecording(call);
  const result = await withdrawOutage(session, id, call.options.clockOk === true);
  const outage = String(result.events[0]?.['withdraws'] ?? id);
  tellOffice(call, result, { sentence: call.words.outages.withdrawn(outage), fields: { outage } });
}

/** The option, else what the words plainly name; a person is asked, and without one it is *other*. */
async function readSystem(call: Call<Options>, what: string): Promise<OutageSystem> {
  const { context, options, words } = call;
  if (options.system !== undefined) return parseChoice(options.system, '--system', outageSystems);
  const proposed = proposeSystem(what);
  if (proposed !== null || !context.ask) return proposed ?? 'other';
  return context.ask.choose<OutageSystem>({
    message: words.outages.askSystem,
    choices: outageSystems.map((value) => ({ value, name: words.outages.systems[value] })),
    initial: 'other',
  });
}

async function readSpan(call: Call<Options>, session: Session): Promise<{ from: Moment; to: Moment | null }> {
  const { context, options, words } = call;
  const say = words.outages;
  const now = context.clock();
  const trouble = (answer: string) =>
    readTyped(answer.trim(), now, session.zone) === null ? words.recording.askAtAgain : null;
  const missing = { what: say.from, flag: '--from', example: '--from 09.00' };
  const begin = await answerOr(call, options.from, missing, (ask) =>
    ask.text({ message: say.askFrom, check: trouble }),
  );
  const from = parseTyped(begin, '--from', now, session.zone);
  const isWhole = options.to === undefined && options.from === undefined && context.ask;
  const end = isWhole
    ? await isWhole.text({
        message: say.askTo,
        check: (answer) => (answer.trim() === '' ? null : trouble(answer)),
      })
    : options.to;
  if (end === undefined || end.trim() === '') return { from, to: null };
  // An hour alone is of the day on which it began.
  const onDay = /^\d{1,2}[.:]\d{2}$/.test(end.trim()) ? `${from.day} ${end.trim()}` : end;
  return { from, to: parseTyped(onDay, '--to', now, session.zone) };
}
