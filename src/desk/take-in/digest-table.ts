// A map from digests to short texts that is kept as bytes: as objects, a hundred thousand entries would crowd the heap.

/** Bytes of a key and of what is kept beside it; longer ones are cut to this. */
const keyLength = 16;
const markLength = 8;
const entryLength = keyLength + markLength;

export interface DigestTable {
  find(key: Buffer): { text: string; mark: Buffer } | null;
  /** Adds an entry; one that is there stays. */
  add(key: Buffer, text: string, mark: Buffer): void;
  /** Everything that is kept of the digests. */
  bytes(): Buffer;
}

/** Keys are digests, so that their first bytes spread them evenly. */
export function createDigestTable(): DigestTable {
  const texts: string[] = [];
  let size = 256;
  let entries = Buffer.alloc(size * entryLength);
  // Places in `texts`, from 1; 0 is free.
  let places = new Uint32Array(size);

  /** The slot that holds the key, or the free one where it belongs. */
  function slotOf(key: Buffer): number {
    let slot = key.readUInt32LE(0) % size;
    while (places[slot] !== 0) {
      const at = slot * entryLength;
      if (entries.compare(key, 0, keyLength, at, at + keyLength) === 0) break;
      slot = (slot + 1) % size;
    }
    return slot;
  }

  function put(key: Buffer, mark: Buffer, place: number): void {
    const slot = slotOf(key);
    key.copy(entries, slot * entryLength, 0, keyLength);
    mark.copy(entries, slot * entryLength + keyLength, 0, markLength);
    places[slot] = place;
  }

  function grow(): void {
    const [old, oldPlaces] = [entries, places];
    size *= 2;
    entries = Buffer.alloc(size * entryLength);
    places = new Uint32Array(size);
    oldPlaces.forEach((place, slot) => {
      const entry = old.subarray(slot * entryLength, (slot + 1) * entryLength);
      if (place !== 0) put(entry, entry.subarray(keyLength), place);
    });
  }

  return {
    find(key) {
      const slot = slotOf(key);
      const place = places[slot]!;
      if (place === 0) return null;
      const at = slot * entryLength + keyLength;
      return { text: texts[place - 1]!, mark: entries.subarray(at, at + markLength) };
    },
    add(key, text, mark) {
      if (places[slotOf(key)] !== 0) return;
      if (texts.length * 3 > size * 2) grow();
      texts.push(text);
      put(key, mark, texts.length);
    },
    bytes: () => entries,
  };
}
