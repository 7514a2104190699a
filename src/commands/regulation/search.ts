// sop regulation search: the library by words in all their forms, the text of filed documents among it.
import { type Hit, type LibrarySearch, searchLibrary } from '../../desk/regulation/search.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { Library } from '../../regulations/library.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { type Progress, startProgress } from '../../terminal/progress.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { answerOr } from '../recording.ts';
import { checkFilled, refuseBlank } from '../texts.ts';
import { itemJson } from './show/json.ts';
import { aboutOf, openToRead, quoted, refOf } from './shown.ts';

const options = { limit: 'value' } as const;

type SearchCall = Call<OptionValues<typeof options>>;

const usualLimit = 20;
const mostLimit = 1000;

export const regulationSearch = defineCommand({
  arguments: '[words...]',
  options,
  async run(call) {
    const { print, options, words } = call;
    const say = words.regulations.search;
    const limit = readLimit(options.limit);
    const { session, library } = openToRead(call);
    const typed = checkFilled(await askWords(call), 'KATA').trim();
    const { hits, unread } = await searchWithProgress(call, session, library, typed, limit + 1);
    const shown = hits.slice(0, limit);
    if (options.json) {
      print.json({ words: typed, hits: shown.map(hitJson), unread: unread.map(({ key }) => key) });
      return exitCodes.done;
    }
    if (shown.length === 0) print.line(say.none(cleanLine(typed)));
    else tellHits(call, shown);
    if (hits.length > limit) print.line(say.more(limit));
    if (unread.length > 0) print.warn(say.unread(unread.map(refOf)));
    const [first] = shown;
    const next = first ? `sop regulation show ${quoted(first.item.ref)}` : 'sop regulation list --all';
    print.next(words.general.next, next);
    return exitCodes.done;
  },
});

/** Reading documents for the first time takes a moment each. */
async function searchWithProgress(
  { context, options, words }: SearchCall,
  session: Session,
  library: Library,
  typed: string,
  limit: number,
): Promise<LibrarySearch> {
  const { reading: label, read } = words.regulations.search;
  let bar: Progress | null = null;
  const show = async (done: number, total: number) => {
    if (bar === null && !options.quiet) {
      bar = await startProgress({ label, total, words: read, output: context.io.stderr });
    }
    bar?.update(done);
  };
  try {
    return await searchLibrary(session, library, typed, limit, show);
  } finally {
    (bar as Progress | null)?.stop();
  }
}

function readLimit(typed: string | undefined): number {
  if (typed === undefined) return usualLimit;
  const count = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
  if (count >= 1 && count <= mostLimit) return count;
  throw new UserError('count-unreadable', { flag: '--limit', typed, most: mostLimit }, exitCodes.usage);
}

function askWords(call: SearchCall): Promise<string> {
  const say = call.words.regulations.search;
  const missing = { what: say.words, flag: 'KATA', example: 'sop regulation search penataan kelurahan' };
  return answerOr(call, call.args.join(' ').trim() || undefined, missing, (ask) =>
    ask.text({ message: say.askWords, check: refuseBlank(call) }),
  );
}

function hitJson({ item, by, snippet }: Hit): object {
  return {
    ...itemJson(item),
    by,
    snippet: snippet && { from: snippet.from, pieces: snippet.pieces },
  };
}

function tellHits({ print, words }: SearchCall, hits: readonly Hit[]): void {
  const say = words.regulations.search;
  const { style } = print;
  const [first] = hits;
  print.line(style.heading(say.title(hits.length)));
  if (first?.by === 'some') print.look(say.some);
  if (first?.by === 'alike') print.look(say.alike);
  for (const { item, snippet } of hits) {
    print.wrapped(`${style.caseNumber(refOf(item))}  ${aboutOf(item)}`, { indent: '    ', first: '  ' });
    if (snippet === null) continue;
    const text = snippet.pieces
      .map((piece, index) => (index % 2 === 0 ? cleanLine(piece) : style.caseNumber(`«${cleanLine(piece)}»`)))
      .join('');
    const from = snippet.from === 'document' ? `${say.inDocument}: ` : '';
    print.wrapped(`${from}${text}`, { indent: '      ' });
  }
}
