// Finding items of the library by what an officer types: a citation, a ref, a key, an address, a number.
import { headOfAnyRegion, tidyTyped } from '../identity/typed.ts';
import { parseCitation } from '../identity.ts';
import { comparableAddress } from '../item-keys.ts';
import type { Item } from '../library.ts';
import { tidy } from '../text.ts';

interface Shelf {
  items: ReadonlyMap<string, Item>;
  moved: ReadonlyMap<string, string>;
}

/** All that fit in the first way in which any fits, newest first. */
export function findItems({ items, moved }: Shelf, typed: string): Item[] {
  const text = tidy(typed).slice(0, 2000);
  const ways = [
    () => [items.get(text) ?? items.get(moved.get(text) ?? '')],
    () => byRef(items, text.toLowerCase()),
    () => [items.get(parseCitation(text)?.key ?? '')],
    () => byTypeAlone(items, text),
    () => byAddress(items, text),
    () => byNumber(items, tidyTyped(text).toLowerCase()),
  ];
  for (const way of ways) {
    const found = way().filter((item) => item !== undefined);
    if (found.length > 0) return found.toSorted(newestFirst);
  }
  return [];
}

function byRef(items: Shelf['items'], text: string): Item[] {
  const isHashed = /^(berita|dokumen)-[0-9a-f]{4,64}$/.test(text);
  return [...items.values()].filter(({ ref, identity }) => {
    const own = ref.toLowerCase();
    // A ref grew longer where another item came to share its first signs; the shorter one still leads to both.
    return own === text || (isHashed && identity === null && own.startsWith(text));
  });
}

/** `Perda 7/2016`, of whichever region. */
function byTypeAlone(items: Shelf['items'], text: string): Item[] {
  const head = headOfAnyRegion(text);
  if (!head?.work) return [];
  const { number, year } = head.work;
  return [...items.values()].filter(
    ({ identity }) =>
      identity?.type === head.named.type.id &&
      identity.number === number &&
      identity.year === (year ?? head.year),
  );
}

function byAddress(items: Shelf['items'], text: string): Item[] {
  if (!/^https?:\/\//i.test(text)) return [];
  const address = comparableAddress(text);
  return [...items.values()].filter((item) =>
    [...item.addresses, ...item.files].some(({ url }) => comparableAddress(url) === address),
  );
}

/** `470/296/SJ`, `130/2018`, `nomor 130 tahun 2018`. */
function byNumber(items: Shelf['items'], text: string): Item[] {
  const bare = text.replace(/^(?:nomor|no)\b[.:\s]*/, '');
  const [, number = '', year] = /^(\S{1,80}?)(?:\s*(?:\/|\btahun\b|\bth\b\.?)\s*(\d{4}))?$/.exec(bare) ?? [];
  return [...items.values()].filter(({ identity }) => {
    if (identity === null) return false;
    const own = identity.number.toLowerCase();
    return own === bare || (year !== undefined && own === number && String(identity.year) === year);
  });
}

function newestFirst(one: Item, other: Item): number {
  const newness = ({ date, identity, firstSeen, key }: Item) =>
    [date?.slice(0, 10) ?? identity?.year ?? '', firstSeen, key].join('\n');
  return newness(one) < newness(other) ? 1 : -1;
}
