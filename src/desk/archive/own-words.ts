// Makes this computer's words complete before anything is published from them: a lost entry is taken from the archive.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainedEvent, readChain } from '../../archive/chain.ts';
import { readIfThere, readPartIn, writePart } from '../../archive/durable-adapter.ts';
import { listParts, type PartName, partPath } from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { readPart, salvagePart } from '../../archive/part.ts';
import { wordsHash } from '../../archive/words.ts';
import { durableFolder } from '../../durable-write.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { privateMode } from '../../local/mirror.ts';
import { readOwnEnd } from './publish.ts';
import type { OwnSite, Warning } from './shapes.ts';
import { readStrictly } from './vouch.ts';

interface Restored {
  path: string;
  lines: string[];
}

/**
 * Brings back the words that the mirror lacks, as far as the archive proves them. UserErrors (exit 4), and nothing is
 * written: `mirror-misnamed` where a part lost its name, `mirror-damaged` where words are lost or only the archive's are sound.
 */
export function completeWords(site: OwnSite): Warning[] {
  const { mirror } = site.folders;
  const names = listParts(mirror, 'journal', site.device.code);
  refuseLoneWords(site, names);
  const newest = names.at(-1);
  const restored = names
    .filter((name) => name === newest || !looksPublished(site, partPath({ ...name, kind: 'words' })))
    .flatMap((name) => lackingIn(site, name) ?? []);
  for (const { path, lines } of restored) {
    durableFolder(join(mirror, path, '..'), { mode: 0o700 });
    writePart({ file: join(mirror, path), path, mode: privateMode }, lines);
  }
  return restored.length === 0
    ? []
    : [{ code: 'mirror-restored', values: { paths: restored.map(({ path }) => path) } }];
}

/** Words of committed events without the journal part of their name: one of the two was renamed or lost. */
function refuseLoneWords(site: OwnSite, names: readonly PartName[]): void {
  const { mirror } = site.folders;
  const { seq } = readOwnEnd(site, names.at(-1) ?? null);
  const lone = listParts(mirror, 'words', site.device.code).find((name) => {
    const path = partPath(name);
    if (existsSync(join(mirror, partPath({ ...name, kind: 'journal' })))) return false;
    const read = readPartIn(join(mirror, path));
    return 'reason' in read || read.entries.some(({ value }) => seqOf(String(value['id'])) <= seq);
  });
  if (!lone) return;
  const journal = names.find((name) => {
    if (existsSync(join(mirror, partPath({ ...name, kind: 'words' })))) return false;
    return wordedEvents(site, name).length > 0;
  });
  const words = join(mirror, partPath(lone));
  if (!journal)
    throw new UserError('mirror-damaged', { path: words, line: null, event: null }, exitCodes.archive);
  const values = { journal: join(mirror, partPath(journal)), words };
  throw new UserError('mirror-misnamed', values, exitCodes.archive);
}

function looksPublished({ path: archive, folders }: OwnSite, path: string): boolean {
  const here = statSync(join(folders.mirror, path), { throwIfNoEntry: false });
  const there = statSync(join(archive, path), { throwIfNoEntry: false });
  return here !== undefined && here.size === there?.size && Math.abs(here.mtimeMs - there.mtimeMs) < 2000;
}

/** The words part with what it lacked; null where it lacks nothing. What neither side has as it was stays as it is. */
function lackingIn(site: OwnSite, name: PartName): Restored | null {
  const path = partPath({ ...name, kind: 'words' });
  const file = join(site.folders.mirror, path);
  const events = wordedEvents(site, name);
  const bytes = readIfThere(file);
  const read = readPart(bytes ?? Buffer.from('[\n]\n'));
  const refuse = (event: string | null, line: number | null = null) =>
    new UserError('mirror-damaged', { path: file, line, event }, exitCodes.archive);
  if ('reason' in read) throw refuse(null, read.line);
  const own = new Map(read.entries.map((entry) => [entry.value['id'], entry]));
  const archived = salvagePart(readIfThere(join(site.path, path)) ?? new Uint8Array());
  let lacking = 0;
  const lines = events.map((event) => {
    const mine = own.get(event.id);
    own.delete(event.id);
    if (mine && wordsHash(mine) === event.value['words']) return mine.line;
    const proven = archived.find(
      (entry) => entry.value['id'] === event.id && wordsHash(entry) === event.value['words'],
    );
    // What was changed here and is sound there is shown before it is mended; lost on both sides, nothing replaces it.
    if (mine ? proven : !proven) throw refuse(event.id);
    if (!mine) lacking += 1;
    return (mine ?? proven)!.line;
  });
  return lacking === 0 ? null : { path, lines };
}

function wordedEvents({ folders }: OwnSite, name: PartName): ChainedEvent[] {
  const { events } = readChain(readStrictly(join(folders.mirror, partPath(name))) ?? []);
  return events.filter((event) => typeof event.value['words'] === 'string');
}
