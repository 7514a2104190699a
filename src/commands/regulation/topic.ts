// sop regulation topic: the words by which an item is recognised: list, add, take out, try on a title.
import { openSession } from '../../desk/session.ts';
import { changeTopics, matchTitle, type TopicChange, topicsNow, wordLists } from '../../desk/topics.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
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
        return change(call, args, action);
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
    for (const list of wordLists) {
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

async function change(
  call: TopicCall,
  [topic = '', ...typed]: readonly string[],
  action: TopicChange['action'],
): Promise<ExitCode> {
  const { options, print, words } = call;
  const session = await openRecording(call);
  if (topic === '') throw new UserError('topic-unnamed', { action }, exitCodes.usage);
  const changed = typed.map((word) => checkFilled(word, 'KATA').trim());
  const list = options.exclude ? 'exclude' : options.exact ? 'exact' : 'words';
  const { name, already, result } = await changeTopics(
    session,
    { action, topic, list, words: changed, name: options.name },
    options.clockOk === true,
  );
  const say = words.regulations.topics;
  const done = changed.filter((word) => !already.includes(word));
  if (already.length === 0 || done.length > 0 || options.json) {
    tellOffice(call, result, {
      sentence: say[action === 'add' ? 'added' : 'removed'](cleanLine(name), done.map(cleanLine)),
      next: 'sop regulation topic list',
      fields: { topic, words: done, already },
    });
  }
  if (already.length > 0) print.warn(say.already(cleanLine(name), already.map(cleanLine)));
  return exitCodes.done;
}
