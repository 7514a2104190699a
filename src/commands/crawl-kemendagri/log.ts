// The log: the searches that were made and what each source showed, "nothing new" included.
import { type LoggedSearch, neverSearched, searchLog } from '../../desk/crawl/log.ts';
import { openSession, type Session } from '../../desk/session.ts';
import { sourcesNow } from '../../desk/sources.ts';
import { isGood, type SearchLine } from '../../procedure/sources.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { tellProblems } from '../problems.ts';
import { momentWords } from '../recording.ts';
import { type CrawlCall, sinceTyped } from './options.ts';

/** Where no day is asked for. */
const most = 10;

export function tellLog(call: CrawlCall): void {
  const { options, print, words } = call;
  const session = openSession(call.context, options);
  tellProblems(call, session.view.problems);
  const searches = searchLog(session, { since: sinceTyped(call, session), most });
  if (options.json) {
    print.json({ searches });
    return;
  }
  const say = words.crawl.log;
  if (searches.length === 0) {
    const since = sinceTyped(call, session);
    print.line(since === null || neverSearched(session) ? say.none : say.noneSince(since));
    print.next(words.general.next, 'sop crawl-kemendagri');
    return;
  }
  print.line(print.style.heading(say.title(searches.length)));
  const names = new Map(sourcesNow(session).map(({ id, name }) => [id, name]));
  for (const search of searches) tellSearch(call, session, search, names);
}

function tellSearch(
  call: CrawlCall,
  session: Session,
  search: LoggedSearch,
  names: ReadonlyMap<string, string>,
): void {
  const { print, words } = call;
  const say = words.crawl.log;
  const { at, method, event, byName, lines } = search;
  const how = method === 'crawl' ? say.crawl : say.byHand;
  print.wrapped(say.line({ when: momentWords(call, session, at), how, by: cleanLine(byName), event }), {
    indent: '  ',
    first: '',
  });
  for (const text of method === 'crawl' ? lines.map(outcomeOf) : handLines(search)) {
    print.wrapped(text, { indent: '    ', first: '  ' });
  }

  function outcomeOf(line: SearchLine): string {
    return `${cleanLine(names.get(line.source) ?? line.source)}: ${lineWords(call, line)}`;
  }

  function handLines({ words: typed, result }: LoggedSearch): string[] {
    if (!typed) return [say.unreadable];
    const found = result === 'found' ? say.found(cleanLine(typed.text)) : words.crawl.hand.nihil;
    return [say.looked(cleanLine(typed.addresses)), found];
  }
}

function lineWords({ words }: CrawlCall, line: SearchLine): string {
  const say = words.crawl;
  const { outcome, error, status, found, new: fresh } = line;
  const insecure = line.insecure ? `; ${say.insecure}` : '';
  if (isGood(line)) {
    return (line.baseline ? say.baseline({ found, new: fresh }) : say.news(line)) + insecure;
  }
  return `${say.fault({ outcome, error, status })}, ${say.despite(line)}${insecure}`;
}
