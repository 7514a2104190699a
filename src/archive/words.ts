// An entry of words against the hash that its event names.
import type { Entry } from './canonical.ts';
import { hashOf } from './hash.ts';

/** The hash that an entry of words has, or had before it was erased. */
export function wordsHash({ line, value }: Entry): unknown {
  return value['erased'] ? value['hash'] : hashOf(line);
}
