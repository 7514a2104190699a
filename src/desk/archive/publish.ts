// Brings mirror and archive to the last commit: drops what a cut-off command left, publishes what the archive lacks.

import { createPublicKey } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import { readChain } from '../../archive/chain.ts';
import { openPart, readIfThere } from '../../archive/durable-adapter.ts';
import {
  devicePath,
  listNames,
  listParts,
  type PartName,
  parseFilePath,
  parsePartPath,
  partPath,
} from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { parsePart, readPart } from '../../archive/part.ts';
import { publishFiles } from '../../archive/publish.ts';
import { isSealValid } from '../../archive/seal.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { dropLeft, privateMode } from '../../local/mirror.ts';
import { quarantine } from '../../local/state.ts';
import { isPartSound } from '../verify/mirror.ts';
import { areWordsSound } from '../verify/words.ts';
import type { OwnSite, Warning } from './shapes.ts';

/** The last committed event of this computer, from the newest part of its mirror. */
export interface OwnEnd {
  seq: number;
  hash: string | null;
}

/** Reads the newest part of the mirror; UserError `mirror-damaged` where chain or seal do not hold. */
export function readOwnEnd(site: OwnSite, newest: PartName | null): OwnEnd {
  if (newest === null) return { seq: 0, hash: null };
  const file = join(site.folders.mirror, partPath(newest));
  const part = readChain(readStrictly(file) ?? []);
  const { seal } = part;
  if (seal === null || !isPartSound(part, site.device.key)) {
    throw new UserError('mirror-damaged', { path: file }, exitCodes.archive);
  }
  return { seq: seal.seq, hash: seal.hash };
}

/** Drops what belongs to no event (a command was cut off before its commit), and temporary files of this device. */
export function dropUncommitted(site: OwnSite, newest: PartName | null): void {
  const { mirror } = site.folders;
  const { code } = site.device;
  const { seq } = readOwnEnd(site, newest);
  const year = newest?.day.slice(0, 4) ?? '';
  const recent = (kind: string) =>
    listNames(join(mirror, kind, code))
      .filter((name) => name >= year)
      .map((name) => `${kind}/${code}/${name}`);
  const folders = [...recent('files'), ...recent('words'), ...recent('journal'), 'devices'];
  dropLeft(mirror, folders, (path) => (parseFilePath(path)?.seq ?? 0) > seq);
  // Under the lock nobody else writes below this device's folders, so temporary files there are left ones.
  dropLeft(site.path, folders.slice(0, -1), () => false);
  for (const name of listParts(mirror, 'words', code).slice(-2)) {
    const file = join(mirror, partPath(name));
    if (!existsSync(join(mirror, partPath({ ...name, kind: 'journal' })))) {
      rmSync(file);
      continue;
    }
    const words = openPart({ file, path: partPath(name), mode: privateMode });
    const named = words.data.filter((line) => seqOf(String((JSON.parse(line) as { id: string }).id)) <= seq);
    if (named.length === words.data.length) continue;
    words.data = named;
    words.write();
  }
}

export interface PublishOptions {
  /** Compare bytes, not only size and time. */
  byBytes: boolean;
  /** Names the folder in which differing copies are kept: ISO 8601. */
  stamp: string;
}

/** Makes the archive's files of this device equal to the mirror; differing copies go to the local quarantine. */
export function publishOwn(
  site: OwnSite,
  { byBytes, stamp }: PublishOptions,
): { written: string[]; warnings: Warning[] } {
  const { mirror } = site.folders;
  refuseWhenBehind(site);
  const warnings: Warning[] = [];
  const keep = (path: string, bytes: Buffer) => {
    refuseUnsound(site, path);
    const kept = quarantine(site.folders, path, bytes, stamp.slice(0, 19).replace(/[-:]/g, ''));
    warnings.push({ code: 'copy-replaced', values: { path, kept } });
  };
  const publishing = { mirror, archive: site.path, byBytes, keep };
  return { written: publishFiles(ownPaths(mirror, site.device.code), publishing), warnings };
}

/** A copy that differs is replaced only by one that proves itself: the mirror's disk may fail as well. */
function refuseUnsound({ folders, device }: OwnSite, path: string): void {
  const name = parsePartPath(path);
  if (name === null) return;
  const file = join(folders.mirror, path);
  const journal = readStrictly(join(folders.mirror, partPath({ ...name, kind: 'journal' })));
  const chain = journal && readChain(journal);
  const words = name.kind === 'words' ? readStrictly(file) : [];
  const sound = chain && words && isPartSound(chain, device.key) && areWordsSound(words, chain.events);
  if (!sound) throw new UserError('mirror-damaged', { path: file }, exitCodes.archive);
}

function readStrictly(file: string): Entry[] | null {
  const part = readPart(readIfThere(file) ?? new Uint8Array());
  return 'entries' in part && part.exact ? part.entries : null;
}

/** In the order of writing: files, words, journal, device file. */
function* ownPaths(mirror: string, code: string): Generator<string> {
  for (const year of listNames(join(mirror, 'files', code))) {
    for (const name of listNames(join(mirror, 'files', code, year))) yield `files/${code}/${year}/${name}`;
  }
  for (const name of listParts(mirror, 'words', code)) yield partPath(name);
  for (const name of listParts(mirror, 'journal', code)) yield partPath(name);
  yield devicePath(code);
}

/**
 * Refuses to write where the archive holds sealed events of this device that the mirror has not: the mirror was
 * restored from a backup, or another computer writes under the same key. Replacing them would lose them.
 */
function refuseWhenBehind(site: OwnSite): void {
  const { mirror } = site.folders;
  const key = createPublicKey(site.device.key);
  for (const name of listParts(site.path, 'journal', site.device.code)) {
    const path = partPath(name);
    const here = statSync(join(mirror, path), { throwIfNoEntry: false });
    const there = statSync(join(site.path, path), { throwIfNoEntry: false });
    if (!there || (here?.size === there.size && Math.abs(here.mtimeMs - there.mtimeMs) < 2000)) continue;
    const part = readPart(readIfThere(join(site.path, path)) ?? new Uint8Array());
    const { seal } = readChain('entries' in part ? part.entries : []);
    if (seal === null || seal.archive !== site.archive.id || !isSealValid(seal, key)) continue;
    if (!hasEvent(site, name, `${seal.device}.${seal.seq}`, seal.hash)) {
      throw new UserError('mirror-behind', { path, event: `${seal.device}.${seal.seq}` }, exitCodes.archive);
    }
  }
}

/** Whether the mirror's part of this name holds the event that a seal of the archive's part names. */
function hasEvent(site: OwnSite, name: PartName, id: string, hash: string): boolean {
  const file = join(site.folders.mirror, partPath(name));
  const bytes = readIfThere(file);
  if (bytes === null) return false;
  return readChain(parsePart(bytes, file).entries).events.some(
    (event) => event.id === id && event.hash === hash,
  );
}
