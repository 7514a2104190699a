// Finding in the library by words: in citations, titles, subjects and summaries, and in the text of filed documents.
import type { Item, Library } from '../../regulations/library.ts';
import { createSearch, type Found, type SearchDocument } from '../../search/search.ts';
import type { Session } from '../session.ts';
import { documentsOf } from './documents.ts';
import { isTextKept, textOfDocument } from './text.ts';

export interface Hit {
  item: Item;
  /** How it was found: all words stand in it, some, or words that are only alike. */
  by: Found['by'];
  /** A piece of its text around what was found; a stranger's words. */
  snippet: Snippet | null;
}

export interface Snippet {
  /** Where it stands: in the document, else in what sources say of the item. */
  from: 'document' | 'item';
  /** Plain and hit pieces in turn, beginning with a plain one, which may be empty. */
  pieces: string[];
}

export interface LibrarySearch {
  hits: Hit[];
  /** Items whose document is filed and has not arrived on this computer, so that it could not be searched. */
  unread: Item[];
}

interface Searched extends SearchDocument {
  item: Item;
  said: string;
  document: string;
}

/** Searches all items; `progress` is told of documents that are read here for the first time. */
export async function searchLibrary(
  session: Session,
  library: Library,
  typed: string,
  limit: number,
  progress: (done: number, total: number) => Promise<void> = async () => {},
): Promise<LibrarySearch> {
  const items = [...library.items.values()];
  const filed = new Map(items.map((item) => [item, documentsOf(session, library, item.key)]));
  const fresh = new Set([...filed.values()].flat().filter((document) => !isTextKept(session, document)));
  const documents = new Map<string, Searched>();
  const unread: Item[] = [];
  let done = 0;
  for (const [item, all] of filed) {
    const texts: (string | null)[] = [];
    for (const document of all) {
      if (fresh.has(document)) await progress(done++, fresh.size);
      texts.push(await textOfDocument(session, document));
    }
    if (texts.includes(null)) unread.push(item);
    documents.set(item.key, searchedOf(item, texts.filter(Boolean).join('\n')));
  }
  if (fresh.size > 0) await progress(fresh.size, fresh.size);
  const hits = createSearch(documents.values())
    .find(typed, limit)
    .map(({ id, words, by }): Hit => {
      const found = documents.get(id)!;
      return { item: found.item, by, snippet: snippetOf(found, words) };
    });
  return { hits, unread };
}

function searchedOf(item: Item, document: string): Searched {
  const said = item.claims.flatMap(({ finding: { subjects, summary, title } }) => [
    ...(title === item.title ? [] : [title]),
    ...subjects,
    ...(summary === null ? [] : [summary]),
  ]);
  const text = [...new Set(said)].join('\n');
  return {
    id: item.key,
    item,
    name: item.identity ? item.ref : '',
    title: item.about ?? item.title,
    said: text,
    document,
    text: `${text}\n${document}`,
  };
}

const around = 70;
const longestSnippet = 200;

/** What the title shows already needs no snippet. */
function snippetOf({ title, name = '', said, document }: Searched, words: readonly string[]): Snippet | null {
  const shown = `${name} ${title}`.toLowerCase();
  const hidden = words.filter((word) => !shown.includes(word));
  const wanted = hidden.length > 0 ? hidden : words;
  for (const [from, text] of [
    ['item', said],
    ['document', document],
  ] as const) {
    const pieces = piecesAround(text, wanted, words);
    if (pieces !== null && (from === 'document' || hidden.length > 0)) return { from, pieces };
  }
  return null;
}

function piecesAround(text: string, wanted: readonly string[], words: readonly string[]): string[] | null {
  const at = wordPattern(wanted).exec(text)?.index;
  if (at === undefined) return null;
  const start = Math.max(0, at - around);
  const begin = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const window = text.slice(Math.min(begin, at), begin + longestSnippet).replace(/\s+/g, ' ');
  const whole = begin + longestSnippet >= text.length ? window : window.slice(0, window.lastIndexOf(' '));
  const pieces = whole.split(new RegExp(`(${wordPattern(words).source})`, 'giu'));
  pieces[0] = `${begin > 0 ? '…' : ''}${pieces[0]}`;
  if (begin + longestSnippet < text.length) pieces[pieces.length - 1] += '…';
  return pieces;
}

/** The words as such: no letter or figure stands beside them. */
function wordPattern(words: readonly string[]): RegExp {
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
}
