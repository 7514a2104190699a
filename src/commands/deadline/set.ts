// sop deadline set: use a legal limit or not, or set one of the office's own.
import { type DeadlineChange, knownDeadlines, setDeadline } from '../../desk/deadline-setting.ts';
import { reachOfSetting } from '../../desk/deadlines.ts';
import { type Session, today } from '../../desk/session.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { parseDay } from '../../desk/typed-day.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { deadlineUnits, inquiryKinds, type Length, nationalRule } from '../../procedure/deadlines/rules.ts';
import type { OwnDeadline } from '../../procedure/events/deadline-set.ts';
import { caseClasses, channelKinds } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { numberRanges } from '../batch.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkFilled, refuseBlank } from '../texts.ts';

const options = {
  on: 'flag',
  off: 'flag',
  since: 'value',
  name: 'value',
  kind: 'values',
  channel: 'values',
  class: 'values',
  limit: 'value',
  unit: 'value',
  basis: 'value',
  extension: 'value',
  pauses: 'flag',
  'clock-ok': 'flag',
} as const;

type Options = OptionValues<typeof options>;

export const deadlineSet = defineCommand({
  arguments: '[id]',
  options,
  async run(call) {
    const { words } = call;
    const { on, off } = call.options;
    const say = words.deadlines.set;
    const session = await openRecording(call);
    const id = await askId(call, session);
    if (on && off) throw new UserError('deadline-switch', { id, both: true }, exitCodes.usage);
    const own = await readOwn(call, session, id);
    if (!own && !on && !off) throw new UserError('deadline-switch', { id, both: false }, exitCodes.usage);
    const { since } = call.options;
    const validFrom =
      since === undefined ? today(session) : parseDay(since, '--since', session.begun, session.zone);
    const uncertain = nationalRule(id)?.confidence !== 'H' && nationalRule(id) !== undefined;
    const basis =
      uncertain && call.options.basis !== undefined
        ? checkFilled(call.options.basis, '--basis').trim()
        : null;
    const change: DeadlineChange = { rule: id, on: !off, validFrom, own, basis };
    const result = await setDeadline(session, change, call.options.clockOk === true);
    const name = words.deadlines.nameOf({ id, ...(own && { name: cleanLine(own.name) }) });
    const day = words.dates.shortDay(validFrom);
    const { limited, earlier } = reachOfSetting(session, id, validFrom);
    tellOffice(call, result, {
      sentence: off ? say.off(name, day) : say.on(name, day),
      more: [
        ...(own ? [say.said(words.deadlines.length(own), cleanLine(own.basis))] : []),
        ...(limited.length > 0 ? [say.limited(numberRanges(words, limited))] : []),
        ...(!off && since === undefined && earlier > 0 ? [say.earlier(earlier)] : []),
      ],
      next: 'sop deadline list',
      fields: { deadline: id, on: !off, validFrom, limited },
    });
    return exitCodes.done;
  },
});

async function askId(call: Call<Options>, session: Session): Promise<string> {
  const { args, words } = call;
  const say = words.deadlines.set;
  const missing = { what: say.ruleId, flag: 'KODE', example: 'sop deadline set sambat-answer --on' };
  const typed = await answerOr(call, args[0]?.trim() || undefined, missing, (ask) =>
    ask.choose<string>({
      message: say.askRule,
      choices: knownDeadlines(session).map((value) => ({
        value,
        name: `${value}  ${words.deadlines.nameOf({ id: value })}`,
      })),
    }),
  );
  return typed.trim();
}

/** What makes a rule of the office's own; null where nothing of it was typed. */
async function readOwn(call: Call<Options>, session: Session, id: string): Promise<OwnDeadline | null> {
  const { options: typed, words } = call;
  const said = ['name', 'kind', 'channel', 'class', 'limit', 'unit', 'basis', 'extension', 'pauses'] as const;
  const national = nationalRule(id);
  // What an uncertain rule rests on is the office's to find; the rest of it is the law's.
  const found = national && national.confidence !== 'H' ? 'basis' : null;
  const [first] = said.filter((name) => typed[name] !== undefined && name !== found);
  if (national && first !== undefined) {
    throw new UserError('deadline-national', { id, flag: `--${first}` }, exitCodes.usage);
  }
  if (nationalRule(id) || (first === undefined && knownDeadlines(session).includes(id))) return null;
  if (first === undefined) {
    throw new UserError('deadline-unknown', { typed: id, known: knownDeadlines(session) }, exitCodes.usage);
  }
  const say = words.deadlines.set;
  const unit = parseChoice(typed.unit ?? 'working-days', '--unit', deadlineUnits);
  const asked = (name: 'limit' | 'basis', message: string, example: string) =>
    answerOr(call, typed[name], { what: say[name], flag: `--${name}`, example }, (ask) =>
      ask.text({ message, check: refuseBlank(call) }),
    );
  const amount = readAmount(await asked('limit', say.limit, '--limit 5'), '--limit');
  const basis = checkFilled(await asked('basis', say.askBasis, '--basis "Perwal Malang 12/2027"'), '--basis');
  const kinds = (typed.kind ?? []).map((kind) => parseChoice(kind, '--kind', inquiryKinds));
  const channels = (typed.channel ?? []).map((channel) => parseChoice(channel, '--channel', channelKinds));
  const classes = (typed.class ?? []).map((name) => parseChoice(name, '--class', caseClasses));
  const longer: Length | null =
    typed.extension === undefined ? null : { amount: readAmount(typed.extension, '--extension'), unit };
  return {
    name: typed.name === undefined ? id : checkFilled(typed.name, '--name').trim(),
    basis: basis.trim(),
    kinds: kinds.length > 0 ? kinds : [...inquiryKinds],
    ...(channels.length > 0 && { channels }),
    ...(classes.length > 0 && { classes }),
    amount,
    unit,
    ...(longer && { extension: { ...longer, times: 1 } }),
    pauses: typed.pauses === true,
  };
}

function readAmount(typed: string, flag: string): number {
  const amount = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  if (amount >= 1 && amount <= 1000) return amount;
  throw new UserError('limit-unreadable', { flag, typed }, exitCodes.usage);
}
