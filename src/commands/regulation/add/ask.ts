// In a terminal each field is asked with what was read as its answer; without one only what is sure is taken.
import type { Ask } from '../../../context.ts';
import { type Adding, composeFinding, type Given, readIdentity } from '../../../desk/regulation/add.ts';
import { wrongDay } from '../../../desk/regulation/judge.ts';
import type { Proposal } from '../../../desk/regulation/proposal.ts';
import type { Session } from '../../../desk/session.ts';
import { readTypedDay } from '../../../desk/typed-day.ts';
import { exitCodes, UserError } from '../../../errors.ts';
import type { Day } from '../../../procedure/time.ts';
import type { Identity } from '../../../regulations/identity.ts';
import type { Library } from '../../../regulations/library.ts';
import { cleanLine } from '../../../terminal/clean.ts';
import { refuseBlank } from '../../texts.ts';
import type { AddCall } from '../add.ts';
import { identityGiven, readStatus, statuses } from './given.ts';

/**
 * Which instrument it is; null for news. UserErrors (exit 2): `item-number`, and `item-unnamed` where nobody can be asked and
 * nothing sure names one.
 */
export async function whichItem(call: AddCall, proposal: Proposal): Promise<Identity | null> {
  const { context, options, print, words } = call;
  const say = words.regulations.add;
  if (options.news) return null;
  const given = identityGiven(call, proposal.identity);
  if (given) return given;
  if (!context.ask) {
    if (proposal.identity) return proposal.identity;
    const scan = proposal.document !== null && proposal.document.signs === 0;
    const from = proposal.from === 'document' ? (scan ? 'scan' : 'document') : 'page';
    throw new UserError('item-unnamed', { from }, exitCodes.usage);
  }
  const { ask } = context;
  const { identity, citation, from } = proposal;
  print.error(from !== 'citation' && identity === null ? say.nothingSure : say.proposed[from]);
  if (identity === null && from === 'page') {
    const choices = [
      { name: say.instrument, value: 'regulation' },
      { name: say.news, value: 'news' },
    ];
    if ((await ask.choose({ message: say.askKind, choices, initial: proposal.finding.kind })) === 'news')
      return null;
  }
  const typed = await ask.text({
    message: say.askCitation,
    ...(citation !== null && { initial: citation }),
    check: (answer) => (readIdentity({ number: answer }) ? null : say.citationUnclear),
  });
  return readIdentity({ number: typed });
}

/** The fields that no option gave. */
export async function askFields(
  call: AddCall,
  session: Session,
  library: Library,
  adding: Adding,
): Promise<Given> {
  const { ask } = call.context;
  if (!ask) return adding.given;
  const finding = composeFinding(library, adding);
  return adding.identity
    ? askInstrument(call, session, ask, adding, finding)
    : askNews(call, session, ask, adding.given, finding);
}

type Composed = ReturnType<typeof composeFinding>;

async function askNews(
  call: AddCall,
  session: Session,
  ask: Ask,
  given: Given,
  finding: Composed,
): Promise<Given> {
  const say = call.words.regulations.add;
  const title =
    given.title ??
    (await ask.text({
      message: say.askTitle,
      initial: cleanLine(finding.title),
      check: refuseBlank(call),
    }));
  const known = finding.published;
  // An hour that the page gives is kept where its day is.
  const published =
    given.published !== undefined
      ? given
      : await askDay(call, session, ask, say.askPublished, known?.slice(0, 10) ?? null).then((day) =>
          day === (known?.slice(0, 10) ?? null) ? {} : { published: day },
        );
  return { ...given, ...published, ...(title === cleanLine(finding.title) ? {} : { title: title.trim() }) };
}

async function askInstrument(
  call: AddCall,
  session: Session,
  ask: Ask,
  { given, identity }: Adding,
  finding: Composed,
): Promise<Given> {
  const say = call.words.regulations.add;
  const about = / tentang (.*)$/s.exec(finding.title)?.[1] ?? '';
  const asked: Given = { ...given };
  if (given.about === undefined) {
    const typed = await ask.text({ message: say.askAbout, initial: cleanLine(about) });
    if (typed.trim() !== cleanLine(about)) asked.about = typed.trim() === '-' ? '' : typed.trim();
  }
  if (given.enacted === undefined) {
    const doubt = (day: Day) => {
      const wrong = wrongDay(session, identity, day, true);
      return wrong && say.wrongDays[wrong];
    };
    asked.enacted = await askDay(call, session, ask, say.askEnacted, finding.enacted, doubt);
  }
  if (given.promulgated === undefined) {
    const enacted = asked.enacted ?? null;
    const late = (day: Day) => {
      if (enacted !== null && day < enacted) return say.promulgatedEarlier;
      const wrong = wrongDay(session, identity, day, false);
      return wrong && say.wrongDays[wrong];
    };
    asked.promulgated = await askDay(call, session, ask, say.askPromulgated, finding.promulgated, late);
  }
  if (given.status === undefined) {
    const { claims, standings } = call.words.regulations;
    const names = { ...claims, unknown: standings.unknown };
    const chosen = await ask.choose<(typeof statuses)[number]>({
      message: say.askStatus,
      choices: statuses.map((value) => ({ name: names[value], value })),
      initial: finding.status ?? 'unknown',
    });
    asked.status = readStatus(chosen);
  }
  return asked;
}

async function askDay(
  call: AddCall,
  session: Session,
  ask: Ask,
  message: string,
  initial: Day | null,
  object: (day: Day) => string | null = () => null,
): Promise<Day | null> {
  const read = (typed: string) => readTypedDay(typed, session.begun, session.zone);
  const typed = await ask.text({
    message,
    initial: initial === null ? '-' : typedDay(initial),
    check: (answer) => {
      if (answer.trim() === '-') return null;
      const day = read(answer);
      return day === null ? call.words.regulations.add.dayUnclear : object(day);
    },
  });
  return typed.trim() === '-' ? null : read(typed);
}

/** As one types it here: `25-4-2025`. */
function typedDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}-${month}-${year}`;
}
