// How the commands of the library open it and name what is in it: items, sources, topics, cases, days; strangers' words cleaned.
import { namesOfSources } from '../../desk/citations/cite.ts';
import type { CitingCase } from '../../desk/citations.ts';
import { readLibrary } from '../../desk/library.ts';
import { openSession, type Session } from '../../desk/session.ts';
import { topicsNow } from '../../desk/topics.ts';
import type { Day } from '../../procedure/time.ts';
import type { Item, Library } from '../../regulations/library.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { truncateText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import { tellProblems } from '../problems.ts';

type Speaking = Pick<Call<object>, 'words'>;

/** To read; what cannot be read of archive and library is told. */
export function openToRead(call: Call<object>): { session: Session; library: Library } {
  const session = openSession(call.context, call.options);
  const library = readLibrary(session);
  tellProblems(call, session.view.problems);
  return { session, library };
}

/** To record, once the session was opened for it: what of the library cannot be read is told. */
export function libraryOf(call: Call<object>, session: Session): Library {
  const known = session.view.problems.length;
  const library = readLibrary(session);
  tellProblems(call, session.view.problems.slice(known));
  return library;
}

/** What one types to name an item. */
export function refOf({ ref }: Item): string {
  return cleanLine(ref);
}

/** `"…"` around a name as one types it on a command line. */
export function quoted(ref: string): string {
  return `"${cleanLine(ref).replaceAll('"', '')}"`;
}

/** What an item is about, else its title. */
export function aboutOf({ identity, about, title }: Item): string {
  return cleanLine((identity ? about : null) ?? title);
}

/** A title on a list, in about three lines at most. */
export function titleInList({ print }: Pick<Call<object>, 'print'>, title: string): string {
  return truncateText(title, 3 * (print.columns - 16));
}

/** An item as a sentence names it: a code alone tells nobody what it is. */
export function namedItem(item: Item): string {
  return item.identity ? refOf(item) : `${refOf(item)} (${truncateText(aboutOf(item), 60)})`;
}

/** The name of a source as the office calls it. */
export function sourceNames(session: Session): (id: string) => string {
  const name = namesOfSources(session);
  return (id) => cleanLine(name(id));
}

/** The topics of an item by name. */
export function topicsOf({ words }: Speaking, session: Session, { topics }: Pick<Item, 'topics'>): string {
  const names = topicNames(session);
  return words.crawl.topicNames(topics.map(({ topic }) => names(topic)));
}

export function topicNames(session: Session): (id: string) => string {
  const names = new Map(topicsNow(session).map(({ id, name }) => [id, name]));
  return (id) => cleanLine(names.get(id) ?? id);
}

/** The cases that cite an item. */
export function citingLines({ words }: Speaking, citing: readonly CitingCase[]): string[] {
  const say = words.crawl.citing;
  return citing.map(({ number, state, subject }) =>
    say[state](number, subject === null ? null : cleanLine(subject)),
  );
}

/** Told before a server is asked, for that may take a while. */
export function tellAsking({ context, options, print, words }: Call<object>, address: string): void {
  const host = /^https?:\/\/([^/?#]+)/i.exec(address.trim())?.[1];
  if (!host || !context.io.stderr.isTerminal || options.quiet) return;
  print.error(words.regulations.add.asking(cleanLine(host)));
}

/** `25 Apr 2025`. */
export function dayWords({ words }: Speaking, day: Day): string {
  return `${words.dates.dayMonth(day)} ${day.slice(0, 4)}`;
}
