// sop regulation topic: the words by which an item is recognised: list, add, take out, try on a title.
import { openSession, type Session } from '../../desk/session.ts';
import { isCode, setTopics, topicsNow, topicTyped } from '../../desk/sources.ts';
import { matchTitle } from '../../desk/topic-matches.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import type { Topic } from '../../procedure/sources.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { openRecording } from '../recording.ts';
import { checkFilled } from '../texts.ts';

const options = { name: 'value', exact: 'flag', exclude: 'flag', 'clock-ok': 'flag' } as const;

type TopicCall = Call<OptionValues<typeof options>>;

const actions = ['list', 'add', 'remove', 'test'] as const;

export const regulationTopic = defineCommand({
  arguments: '[action] [word...]',
  options,
  async run(call) {
    const action = parseChoice(call.args[0] ?? 'list', 'sop regulation topic', actions);
    const args = call.args.slice(1);
    switch (action) {
      case 'list':
        listTopics(call);
        return exitCodes.done;
      case 'test':
        tryTitle(call, args.join(' '));
        return exitCodes.done;
      default:
        return changeTopics(call, args, action === 'add');
    }
  },
});

function listTopics(call: TopicCall): void {
  const { context, options, print, words } = call;
  const topics = topicsNow(openSession(context, options));
  if (options.json) {
    print.json({ topics });
    return;
  }
  const say = words.regulations.topics;
  print.line(print.style.heading(say.title));
  for (const topic of topics) {
    print.line(`  ${print.style.command(topic.id)}  ${cleanLine(topic.name)}`);
    for (const list of ['words', 'exact', 'exclude'] as const) {
      if (topic[list].length === 0) continue;
      print.wrapped(`${say.lists[list]}: ${topic[list].map(cleanLine).join(', ')}`, { indent: '    ' });
    }
  }
  print.line(`\n${say.more}`);
  print.line(
    `  ${print.style.command('sop regulation topic test "Pedoman Pelayanan Administrasi Terpadu Kecamatan"')}`,
  );
}

/** Shows which topics a title matches, and by which words. */
function tryTitle(call: TopicCall, title: string): void {
  const { context, options, print, words } = call;
  const matches = matchTitle(topicsNow(openSession(context, options)), checkFilled(title, 'JUDUL'));
  if (options.json) {
    print.json({ title, matches });
    return;
  }
  const say = words.regulations.topics;
  if (matches.length === 0) print.look(say.none);
  for (const match of matches) {
    print.line(say.matched(match.topic, match.words.map(cleanLine)));
  }
}

async function changeTopics(call: TopicCall, args: string[], adds: boolean): Promise<ExitCode> {
  const { options, words } = call;
  const session = await openRecording(call);
  const [typed = '', ...typedWords] = args;
  if (typed === '') {
    const example = `sop regulation topic ${adds ? 'add' : 'remove'} kecamatan-kelurahan dasawisma`;
    throw new UserError('topic-wordless', { command: example }, exitCodes.usage);
  }
  const changed = typedWords.map((word) => checkFilled(word, 'KATA').trim());
  const list = options.exclude ? 'exclude' : options.exact ? 'exact' : 'words';
  const { topics, name } = adds
    ? added(call, session, typed, changed, list)
    : removed(session, typed, changed, list);
  const result = await setTopics(session, topics, options.clockOk === true);
  tellOffice(call, result, {
    sentence: words.regulations.topics[adds ? 'added' : 'removed'](cleanLine(name), changed.map(cleanLine)),
    next: 'sop regulation topic list',
    fields: { topic: typed, words: changed },
  });
  return exitCodes.done;
}

type List = 'words' | 'exact' | 'exclude';

function added(
  { options }: TopicCall,
  session: Session,
  typed: string,
  changed: string[],
  list: List,
): { topics: Topic[]; name: string } {
  const topics = topicsNow(session);
  const known = topics.find(({ id }) => id === typed);
  if (!known && options.name === undefined) topicTyped(session, typed);
  if (!known && !isCode(typed)) throw new UserError('source-id', { typed }, exitCodes.usage);
  if (changed.length === 0) {
    const command = `sop regulation topic add ${typed} KATA`;
    throw new UserError('topic-wordless', { command }, exitCodes.usage);
  }
  const base: Topic = known ?? { id: typed, name: options.name ?? typed, words: [], exact: [], exclude: [] };
  const topic = { ...base, [list]: [...new Set([...base[list], ...changed])] };
  return {
    topics: known ? topics.map((one) => (one === known ? topic : one)) : [...topics, topic],
    name: topic.name,
  };
}

/** Words are taken out of one list; without a word, the whole topic. */
function removed(
  session: Session,
  typed: string,
  changed: string[],
  list: List,
): { topics: Topic[]; name: string } {
  const topics = topicsNow(session);
  const known = topicTyped(session, typed);
  const others = topics.filter((one) => one !== known);
  if (changed.length === 0) {
    if (others.length === 0) throw new UserError('topic-last', { typed }, exitCodes.usage);
    return { topics: others, name: known.name };
  }
  const unknown = changed.filter((word) => !known[list].includes(word));
  if (unknown.length > 0) {
    throw new UserError(
      'topic-word-unknown',
      { typed: unknown, topic: known.id, list, known: [...known[list]] },
      exitCodes.usage,
    );
  }
  const topic = { ...known, [list]: known[list].filter((word) => !changed.includes(word)) };
  return { topics: topics.map((one) => (one === known ? topic : one)), name: known.name };
}
