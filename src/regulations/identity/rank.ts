// The order of instruments (Pasal 7 and 8 of UU 12/2011): for lists, and for what a lower one cannot do to a higher one.
import { parseCitation } from '../identity.ts';

/**
 * Ids of types from the highest level to the lowest; within a level the order is that of a list of legal bases, and no one
 * stands above the other: a Perppu replaces a UU, and older Kepmen hold what Permen hold now.
 */
const levels: readonly (readonly RegExp[])[] = [
  [/^tap-mpr$/],
  [/^uu$/, /^uu-drt$/, /^perppu$/],
  [/^pp$/],
  [/^perpres$/, /^keppres$/, /^inpres$/],
  [/^permen/, /^peraturan-/, /^kepmen/, /^inmen/],
  [/^se-men|^se$/, /^surat/],
  [/^perda$/],
  [/^per(?:gub|bup|wal)$/, /^kep(?:gub|bup|wal)$/],
  [/^se-/],
];

/** The place of a type in a list of legal bases, the highest first; what is no type stands last. */
export function rankOf(type: string): number {
  const place = levels.flat().findIndex((shape) => shape.test(type));
  return place < 0 ? levels.flat().length : place;
}

/**
 * False where an instrument cannot end another, both given by their keys: itself, or one of a higher level. What nobody
 * can place may.
 */
export function mayRevoke(by: string, of: string): boolean {
  if (by === of) return false;
  const [lower, higher] = [by, of].map((key) => levelOf(parseCitation(key)?.type));
  return lower === undefined || higher === undefined || lower <= higher;
}

function levelOf(type: string | undefined): number | undefined {
  const level = levels.findIndex((shapes) => type !== undefined && shapes.some((shape) => shape.test(type)));
  return level < 0 ? undefined : level;
}
