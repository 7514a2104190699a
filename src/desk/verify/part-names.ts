// The names of the journal parts in this computer's copy: one that was renamed is known by the words that it left behind.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainedEvent, readChain } from '../../archive/chain.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { compareParts, listParts, type PartName, parsePartPath, partPath } from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { salvagePart } from '../../archive/part.ts';
import { wordsHash } from '../../archive/words.ts';
import type { OwnSite } from '../archive/shapes.ts';
import { loneWords } from './spare-copies.ts';

export interface PlacedPart {
  /** The name that it should have. */
  name: PartName;
  /** The path that it has. */
  source: string;
}

/** The journal parts of the mirror in their order, each under the name of the words that its events prove. */
export function placeParts(site: OwnSite): PlacedPart[] {
  const { mirror } = site.folders;
  const names = listParts(mirror, 'journal', site.device.code);
  const asTheyAre = names.map((name) => ({ name, source: partPath(name) }));
  const lone = [...new Set([mirror, site.path].flatMap((root) => loneWords(root, site)))];
  if (lone.length === 0) return asTheyAre;
  const placed = asTheyAre
    .map(({ name, source }) => ({ name: properName(site, name, lone) ?? name, source }))
    .sort((a, b) => compareParts(a.name, b.name));
  // A name that puts events before earlier ones is none.
  return isInOrder(site, placed) ? placed : asTheyAre;
}

function properName(site: OwnSite, name: PartName, lone: readonly string[]): PartName | null {
  const { mirror } = site.folders;
  const own = partPath({ ...name, kind: 'words' });
  if (existsSync(join(mirror, own))) return null;
  const events = eventsIn(join(mirror, partPath(name))).filter(
    (event) => typeof event.value['words'] === 'string',
  );
  if (events.length === 0 || haveWords([join(site.path, own)], events)) return null;
  const path = lone.find((words) => haveWords([join(mirror, words), join(site.path, words)], events));
  return path === undefined ? null : { ...parsePartPath(path)!, kind: 'journal' };
}

/** Each event's words are in these files. */
function haveWords(files: readonly string[], events: readonly ChainedEvent[]): boolean {
  const entries = files.flatMap((file) => salvagePart(readIfThere(file) ?? new Uint8Array()));
  const hashes = new Map(entries.map((entry) => [entry.value['id'], wordsHash(entry)]));
  return events.every((event) => hashes.get(event.id) === event.value['words']);
}

function isInOrder({ folders }: OwnSite, placed: readonly PlacedPart[]): boolean {
  const firsts = placed.flatMap(({ source }) => eventsIn(join(folders.mirror, source)).slice(0, 1));
  return firsts.every((event, at) => at === 0 || seqOf(firsts[at - 1]!.id) <= seqOf(event.id));
}

function eventsIn(file: string): ChainedEvent[] {
  return readChain(salvagePart(readIfThere(file) ?? new Uint8Array())).events;
}
