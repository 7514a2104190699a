// sop office template: how a draft reply begins and ends, by kind; shown, or changed for one kind.
import { describeOffice, withTemplate } from '../../desk/describe-office.ts';
import { type OfficeWords, templateFor } from '../../desk/office-defaults.ts';
import { readOfficeWords } from '../../desk/office-words.ts';
import { openSession } from '../../desk/session.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { exitCodes } from '../../errors.ts';
import { type Kind, kinds } from '../../procedure/words.ts';
import { type Call, defineCommand } from '../command.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkText } from '../texts.ts';
import { tellOffice } from './recorded.ts';

/** Information of Kemendagri has no inquirer who could be greeted. */
const answered = kinds.filter((kind) => kind !== 'kemendagri-information');

interface Options {
  kind?: string;
  greeting?: string;
  closing?: string;
  clockOk?: boolean;
}

export const officeTemplate = defineCommand({
  arguments: '',
  options: { kind: 'value', greeting: 'value', closing: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const { options } = call;
    const kind = options.kind === undefined ? null : parseChoice(options.kind, '--kind', answered);
    if (options.greeting === undefined && options.closing === undefined) show(call, kind);
    else await change(call, kind);
    return exitCodes.done;
  },
});

function show(call: Call<Options>, kind: Kind | null): void {
  const { context, options, print } = call;
  const office = readOfficeWords(openSession(context, options));
  const shown = kind === null ? answered : [kind];
  if (options.json) {
    const templates = Object.fromEntries(shown.map((each) => [each, templateFor(office, each)]));
    print.json({ templates });
  } else printTemplates(call, office, shown);
}

async function change(call: Call<Options>, typed: Kind | null): Promise<void> {
  const { options, print, words } = call;
  const say = words.office.template;
  const missing = { what: say.kind, flag: '--kind', example: '--kind complaint' };
  const kind = await answerOr(call, typed ?? undefined, missing, (ask) =>
    ask.choose<Kind>({
      message: say.askKind,
      choices: answered.map((value) => ({ value, name: words.vocabulary.kinds[value] })),
    }),
  );
  const { greeting, closing } = options;
  const template = {
    ...(greeting !== undefined && { greeting: checkText(greeting, '--greeting') }),
    ...(closing !== undefined && { closing: checkText(closing, '--closing') }),
  };
  const session = await openRecording(call);
  const result = await describeOffice(
    session,
    (now) => withTemplate(now, kind, template),
    options.clockOk === true,
  );
  tellOffice(call, result, { sentence: say.recorded(words.vocabulary.kinds[kind]), fields: { kind } });
  if (!options.json && !options.quiet) {
    const now = readOfficeWords(openSession(call.context, options));
    print.quote(sample(call, now, kind));
  }
}

/** Each template once, with the kinds that use it. */
export function printTemplates(
  call: Call<object>,
  office: OfficeWords,
  shown: readonly Kind[] = answered,
): void {
  const { print, words } = call;
  const samples = new Map<string, Kind[]>();
  for (const kind of shown) {
    const text = sample(call, office, kind);
    samples.set(text, [...(samples.get(text) ?? []), kind]);
  }
  print.line(print.style.heading(words.office.show.templates));
  for (const [text, users] of samples) {
    print.line(`  ${words.office.show.templateKinds(users.map((kind) => words.vocabulary.kinds[kind]))}`);
    print.quote(text, 4);
  }
}

function sample({ words }: Call<object>, office: OfficeWords, kind: Kind): string {
  const { greeting, closing } = templateFor(office, kind);
  return `${greeting}${words.office.template.reply}${closing}`;
}
