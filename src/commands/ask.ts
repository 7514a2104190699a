// sop ask: someone outside is asked about one case, or several; until the answer comes, the case waits for them.
import { askedOfficer } from '../desk/asked-officer.ts';
import { proposedEvent, refuseBeside } from '../desk/record.ts';
import { type RecordingOptions, resolveRecording } from '../desk/recording.ts';
import { nameOf, type Session } from '../desk/session.ts';
import { parseChoice } from '../desk/typed-choice.ts';
import { exitCodes, UserError } from '../errors.ts';
import { shortNumber } from '../procedure/case-number.ts';
import { askedOf } from '../procedure/events/asked.ts';
import { cleanLine } from '../terminal/clean.ts';
import { openSeveral, recordOnEach } from './batch.ts';
import { type Call, defineCommand } from './command.ts';
import { answerOr } from './recording.ts';
import { checkFilled, refuseBlank } from './texts.ts';
import { typedText } from './typed-text.ts';

interface Options extends RecordingOptions {
  of?: string;
  whom?: string;
  textFile?: string;
}

type Of = (typeof askedOf)[number];

export const ask = defineCommand({
  arguments: '<case> [question...]',
  options: {
    of: 'value',
    whom: 'value',
    'text-file': 'value',
    at: 'value',
    scan: 'value',
    'clock-ok': 'flag',
  },
  async run(call) {
    const [cases = '', ...typed] = call.args;
    const found = await openSeveral(call, 'ask', [cases]);
    const say = call.words.life.questions;
    if (found.only) refuseBeside(found.session, found.only, 'asked');
    const of = await whoIsAsked(call);
    const { officer, whom } = await whomAsked(call, found.session, of);
    const question = await typedText(call, typed, { what: say.question, message: say.question });
    const recording = resolveRecording(found.session, call.options, found.session.officer.id);
    const propose = () =>
      proposedEvent(
        recording,
        'asked',
        { of, ...(officer !== null && { officer }) },
        { question, ...(whom !== null && { whom }) },
      );
    const named = officer === null ? whom : nameOf(found.session, officer);
    const name = cleanLine(named ?? call.words.vocabulary.askedOf[of]);
    const telling = {
      one: ({ number }: { number: string }) => ({
        sentence: say.recorded(number, name),
        next: `sop print question ${shortNumber(number)}`,
      }),
      many: say.recordedMany,
    };
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});

async function whoIsAsked(call: Call<Options>): Promise<Of> {
  const { options, words } = call;
  const say = words.life.questions;
  // Who names an office asks an office.
  const given = options.of ?? (options.whom === undefined ? undefined : 'office');
  const missing = { what: say.of, flag: '--of', example: '--of office --whom "Kecamatan Klojen"' };
  const typed = await answerOr(call, given, missing, (question) =>
    question.choose<string>({
      message: say.askOf,
      choices: askedOf.map((value) => ({ value, name: words.vocabulary.askedOf[value] })),
    }),
  );
  const of = parseChoice(typed, '--of', askedOf);
  if (of === 'inquirer' && options.whom !== undefined) {
    throw new UserError('options-together', { first: '--of inquirer', second: '--whom' }, exitCodes.usage);
  }
  return of;
}

async function whomAsked(
  call: Call<Options>,
  session: Session,
  of: Of,
): Promise<{ officer: string | null; whom: string | null }> {
  const say = call.words.life.questions;
  const { whom } = call.options;
  if (of === 'inquirer') return { officer: null, whom: null };
  if (of === 'superior') {
    const asked = askedOfficer(session, whom);
    if (asked.officer !== null || asked.name !== null) return { officer: asked.officer, whom: asked.name };
    const example = '--whom kabag';
    const officer = await answerOr(call, undefined, { what: say.of, flag: '--whom', example }, (question) =>
      question.choose({
        message: say.askSuperior,
        choices: asked.superiors.map((id) => ({ value: id, name: nameOf(session, id) })),
      }),
    );
    return { officer, whom: null };
  }
  const missing = { what: say.whom, flag: '--whom', example: '--whom "Kecamatan Klojen"' };
  const name = await answerOr(call, whom, missing, (question) =>
    question.text({ message: say.askWhom, check: refuseBlank(call) }),
  );
  return { officer: null, whom: checkFilled(name, '--whom').trim() };
}
