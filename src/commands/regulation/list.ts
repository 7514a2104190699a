// sop regulation list: what is new and not dealt with yet; or the whole library, filtered.
import { kemendagriOverview } from '../../desk/crawl/overview.ts';
import { type ListedItem, listItems } from '../../desk/regulation/list.ts';
import type { Session } from '../../desk/session.ts';
import { handSource, sourceTyped } from '../../desk/sources.ts';
import { topicTyped } from '../../desk/topics.ts';
import { parseChoice } from '../../desk/typed-choice.ts';
import { parseDay } from '../../desk/typed-day.ts';
import { exitCodes } from '../../errors.ts';
import type { Library } from '../../regulations/library.ts';
import type { Cell } from '../../terminal/table.ts';
import { displayWidth } from '../../terminal/text.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { itemJson } from './show/json.ts';
import { aboutOf, dayWords, openToRead, quoted, refOf, titleInList, topicsOf } from './shown.ts';

const options = {
  all: 'flag',
  topic: 'values',
  source: 'values',
  kind: 'value',
  since: 'value',
} as const;

type ListCall = Call<OptionValues<typeof options>>;

export const regulationList = defineCommand({
  arguments: '',
  options,
  async run(call) {
    const { print } = call;
    const { session, library } = openToRead(call);
    const listed = listItems(session, library, readFilter(call, session));
    if (call.options.json) print.json({ items: listed.map((one) => listedJson(one)) });
    else if (listed.length === 0) tellNone(call, library);
    else tellItems(call, session, listed);
    if (!call.options.json) tellEnd(call, session, library, listed);
    return exitCodes.done;
  },
});

function readFilter({ options }: ListCall, session: Session): Parameters<typeof listItems>[2] {
  const { all = false, topic = [], source = [], kind, since } = options;
  return {
    all,
    topics: topic.map((typed) => topicTyped(session, typed).id),
    sources: source.map((typed) => (typed === handSource.id ? typed : sourceTyped(session, typed).id)),
    kind: kind === undefined ? null : parseChoice(kind, '--kind', ['regulation', 'news'] as const),
    since: since === undefined ? null : parseDay(since, '--since', session.begun, session.zone),
  };
}

function listedJson({ item, status, day, as, announcedAt }: ListedItem): object {
  return { ...itemJson(item), status, day, news: as, announcedAt };
}

function tellNone(call: ListCall, library: Library): void {
  const { print, words, options } = call;
  const say = words.regulations.list;
  const filtered = [options.topic, options.source, options.kind, options.since].some(
    (filter) => filter !== undefined,
  );
  print.line(
    library.items.size === 0 ? say.empty : filtered ? say.noneFits : options.all ? say.empty : say.noneNew,
  );
}

interface Row extends Record<Field, string> {
  /** Its standing is one: news holds nothing. */
  holds: boolean;
}

type Field = (typeof fields)[number];

const fields = ['ref', 'title', 'topic', 'standing', 'day'] as const;

function tellItems(call: ListCall, session: Session, listed: readonly ListedItem[]): void {
  const { print, words, options } = call;
  const say = words.regulations.list;
  print.line(print.style.heading(options.all ? say.allTitle(listed.length) : say.newTitle(listed.length)));
  const rows = listed.map((one) => rowOf(call, session, one));
  const widest = (field: Field) => Math.max(...rows.map((row) => displayWidth(row[field])));
  const { caseNumber, dim } = print.style;
  if (fields.reduce((sum, field) => sum + widest(field) + 2, 0) <= print.columns) {
    print.table({
      columns: fields.map((field) => ({ head: say.heads[field], flexible: field === 'title' })),
      rows: rows.map((row) =>
        fields.map((field): Cell => (field === 'ref' ? { text: row.ref, paint: caseNumber } : row[field])),
      ),
      indent: 2,
    });
    return;
  }
  for (const { ref, title, topic, standing, day, holds } of rows) {
    print.wrapped(`${caseNumber(ref)}  ${title}`, { indent: '    ', first: '  ' });
    const beside = [topic, holds ? say.status(standing) : standing, day].filter(Boolean);
    print.wrapped(beside.join('; '), { indent: '      ', paint: dim });
  }
}

function rowOf(call: ListCall, session: Session, { item, word, day, as }: ListedItem): Row {
  const { regulations } = call.words;
  const say = regulations.list;
  const standing = word === null ? say.news : regulations.standings[word];
  return {
    ref: refOf(item),
    title: titleInList(call, aboutOf(item)),
    topic: topicsOf(call, session, item) || say.noTopic,
    standing: as === 'changed' ? `${standing}, ${say.changed}` : standing,
    day: day === null ? '' : dayWords(call, day),
    holds: word !== null,
  };
}

/** A list that is short because a source could not be read says so; then what to do with the first item. */
function tellEnd(call: ListCall, session: Session, library: Library, [first]: readonly ListedItem[]): void {
  const { print, words, options } = call;
  const say = words.regulations.list;
  const failing = kemendagriOverview(session)?.failing;
  if (failing) print.look(say.failing(words.crawl.overview.failing(failing)));
  const searched = session.office.searches.length > 0;
  if (!searched && library.items.size === 0) print.next(words.general.next, 'sop crawl-kemendagri');
  else if (first?.as != null)
    print.next(words.general.next, `sop intake --from-regulation ${quoted(first.item.ref)}`);
  else if (first) print.next(words.general.next, `sop regulation show ${quoted(first.item.ref)}`);
  else if (!options.all && library.items.size > 0) {
    print.line(say.whole(library.items.size));
    print.line(`  ${print.style.command('sop regulation list --all')}`);
  }
}
