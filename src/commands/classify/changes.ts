// What is to change about a case's class: read from the options, or asked, and compared with what it is already.
import type { Ask } from '../../context.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import type { Case } from '../../procedure/case.ts';
import { type CaseClass, caseClasses, type Kind, kinds } from '../../procedure/words.ts';

export interface Changes {
  kind?: Kind;
  class?: CaseClass | null;
  anonymous?: boolean;
  confidential?: boolean;
}

interface Options {
  kind?: string;
  class?: string;
  anonymous?: boolean;
  notAnonymous?: boolean;
  confidential?: boolean;
  notConfidential?: boolean;
}

/** The changes that the options name. UserErrors (exit 2): `value-unknown`, `flags-opposed`. */
export function typedChanges(options: Options): Changes {
  const kind = options.kind === undefined ? undefined : parseChoice(options.kind, '--kind', kinds);
  const classes = [...caseClasses, 'none'] as const;
  const named = options.class === undefined ? undefined : parseChoice(options.class, '--class', classes);
  const anonymous = flag('anonymous', options.anonymous, options.notAnonymous);
  const confidential = flag('confidential', options.confidential, options.notConfidential);
  return {
    ...(kind !== undefined && { kind }),
    ...(named !== undefined && { class: named === 'none' ? null : named }),
    ...(anonymous !== undefined && { anonymous }),
    ...(confidential !== undefined && { confidential }),
  };
}

function flag(name: string, on: boolean | undefined, off: boolean | undefined): boolean | undefined {
  if (on && off) throw new UserError('flags-opposed', { flag: name }, exitCodes.usage);
  return on ? true : off ? false : undefined;
}

/** Asks kind, class of a complaint, and who may see it; Enter keeps what the case is. */
export async function askChanges(
  ask: Ask,
  words: Catalogue,
  state: Case,
): Promise<{ changes: Changes; note: string }> {
  const say = words.paperwork.classify;
  const { vocabulary } = words;
  const kind = await ask.choose<Kind>({
    message: say.askKind,
    choices: kindsFor(state).map((value) => ({ value, name: vocabulary.kinds[value] })),
    initial: state.kind,
  });
  const complaint = kind === 'complaint' || state.class !== null;
  const named = complaint
    ? await ask.choose<CaseClass | null>({
        message: say.askClass,
        choices: [
          ...caseClasses.map((value) => ({ value, name: vocabulary.caseClasses[value] })),
          { value: null, name: say.none },
        ],
        initial: state.class,
      })
    : null;
  const seen = await ask.choose<keyof typeof say.flags>({
    message: say.askFlags,
    choices: (Object.keys(say.flags) as (keyof typeof say.flags)[]).map((value) => ({
      value,
      name: say.flags[value],
    })),
    initial: flagsOf(state),
  });
  const changes = {
    kind,
    class: named,
    anonymous: seen === 'anonymous' || seen === 'both',
    confidential: seen === 'confidential' || seen === 'both',
  };
  return { changes: differing(changes, state), note: await ask.text({ message: say.askNote }) };
}

/** What nobody asked for stays so, and nothing else becomes it. */
function kindsFor({ kind }: Case): readonly Kind[] {
  const unasked: Kind = 'kemendagri-information';
  return kind === unasked ? [unasked] : kinds.filter((other) => other !== unasked);
}

function flagsOf({ anonymous, confidential }: Case): 'plain' | 'anonymous' | 'confidential' | 'both' {
  if (anonymous && confidential) return 'both';
  return confidential ? 'confidential' : anonymous ? 'anonymous' : 'plain';
}

/** Only what a case is not already. */
export function differing(changes: Changes, state: Case): Changes {
  const entries = Object.entries(changes) as [keyof Changes, unknown][];
  return Object.fromEntries(entries.filter(([field, value]) => state[field] !== value));
}
