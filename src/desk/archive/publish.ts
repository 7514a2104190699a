// Brings mirror and archive to the last commit: drops what a cut-off command left, publishes what the archive lacks.

import { createPublicKey } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readChain } from '../../archive/chain.ts';
import { openPart, readIfThere, readPartIn } from '../../archive/durable-adapter.ts';
import {
  devicePath,
  listNames,
  listParts,
  type PartName,
  parseFilePath,
  partPath,
} from '../../archive/layout.ts';
import { seqOf } from '../../archive/order.ts';
import { salvagePart } from '../../archive/part.ts';
import { publishFiles } from '../../archive/publish.ts';
import { isSealedFor } from '../../archive/seal.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { dropLeft, privateMode } from '../../local/mirror.ts';
import { quarantine } from '../../local/state.ts';
import type { LibraryProofs } from './library-lines.ts';
import { dropUncommittedLines } from './library-parts.ts';
import type { OwnSite, Warning } from './shapes.ts';
import { createVoucher, isInMirror, isOlderState, isPartSound, readStrictly } from './vouch.ts';

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
    throw new UserError('mirror-damaged', { path: file, line: null, event: null }, exitCodes.archive);
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
  const kinds = ['files', 'words', 'library', 'journal'];
  const folders = [...kinds.flatMap(recent), 'devices'];
  dropLeft(mirror, folders, (path) => (parseFilePath(path)?.seq ?? 0) > seq);
  // Under the lock nobody else writes below this device's folders, so temporary files there are left ones.
  dropLeft(site.path, folders.slice(0, -1), () => false);
  dropUncommittedLines(site, seq);
  const wordsParts = listParts(mirror, 'words', code);
  for (const [at, name] of wordsParts.entries()) {
    const file = join(mirror, partPath(name));
    if (!existsSync(join(mirror, partPath({ ...name, kind: 'journal' })))) {
      if (!holdsCommitted(mirror, name, code, seq)) rmSync(file);
      continue;
    }
    if (at < wordsParts.length - 2) continue;
    const words = openPart({ file, path: partPath(name), mode: privateMode });
    const named = words.data.filter((line) => seqOf(String((JSON.parse(line) as { id: string }).id)) <= seq);
    if (named.length === words.data.length) continue;
    words.data = named;
    words.write();
  }
}

/** True where a words part without its journal part has words of a committed event that stand nowhere else. */
function holdsCommitted(mirror: string, lone: PartName, code: string, seq: number): boolean {
  const linesIn = (name: PartName) =>
    salvagePart(readIfThere(join(mirror, partPath(name))) ?? new Uint8Array())
      .filter(({ value }) => seqOf(String(value['id'])) <= seq)
      .map(({ line }) => line);
  const others = listParts(mirror, 'words', code).filter((name) => partPath(name) !== partPath(lone));
  const elsewhere = new Set(others.flatMap(linesIn));
  return linesIn(lone).some((line) => !elsewhere.has(line));
}

export interface PublishOptions {
  /** Compare bytes, not only size and time. */
  byBytes: boolean;
  /** Names the folder in which differing copies are kept: ISO 8601. */
  stamp: string;
  /** Asked only where a part of the library is to be written. */
  proofs(): LibraryProofs;
}

/**
 * Makes the archive's files of this device equal to the mirror, each by a copy that proves itself. What was changed
 * there goes to the local quarantine; an older state of the same file says nothing new and is only named.
 */
export function publishOwn(
  site: OwnSite,
  { byBytes, stamp, proofs }: PublishOptions,
): { written: string[]; warnings: Warning[] } {
  const { mirror } = site.folders;
  const warnings: Warning[] = [];
  const late: string[] = [];
  const vouch = createVoucher(site, proofs);
  const keep = (path: string, there: Buffer | null, here: Buffer) => {
    if (!vouch(path, here)) {
      // Where the archive's own copy is sound, a repair mends the mirror; where neither is, both stay as they are.
      if (path.startsWith('journal/') || (there && vouch(path, there))) {
        const values = { path: join(mirror, path), line: null, event: null };
        throw new UserError('mirror-damaged', values, exitCodes.archive);
      }
      return false;
    }
    if (there === null || isOlderState(site, path, there, here)) late.push(path);
    else warnings.push({ code: 'copy-replaced', values: { path, kept: setAside(site, path, there, stamp) } });
    return true;
  };
  const publishing = { mirror, archive: site.path, byBytes, keep };
  const written = publishFiles(ownPaths(mirror, site.device.code), publishing);
  if (late.length > 0) warnings.push({ code: 'copy-restored', values: { paths: late } });
  return { written, warnings };
}

/** Keeps a copy that differed from ours; gives its place. `stamp` is ISO 8601 in the office's zone. */
export function setAside(
  { folders }: Pick<OwnSite, 'folders'>,
  path: string,
  bytes: Uint8Array,
  stamp: string,
): string {
  return quarantine(folders, path, bytes, stamp.slice(0, 19).replace(/[-:]/g, ''));
}

/** In the order of writing: files, words, library, journal, device file. */
function* ownPaths(mirror: string, code: string): Generator<string> {
  for (const year of listNames(join(mirror, 'files', code))) {
    for (const name of listNames(join(mirror, 'files', code, year))) yield `files/${code}/${year}/${name}`;
  }
  for (const name of listParts(mirror, 'words', code)) yield partPath(name);
  for (const name of listParts(mirror, 'library', code)) yield partPath(name);
  for (const name of listParts(mirror, 'journal', code)) yield partPath(name);
  if (existsSync(join(mirror, devicePath(code)))) yield devicePath(code);
}

/**
 * Refuses to write where the archive holds sealed events of this device that the mirror has not: the mirror was
 * restored from a backup, or another computer writes under the same key. Replacing them would lose them.
 */
export function refuseWhenBehind(site: OwnSite): void {
  const { mirror } = site.folders;
  const key = createPublicKey(site.device.key);
  for (const name of listParts(site.path, 'journal', site.device.code)) {
    const path = partPath(name);
    const here = statSync(join(mirror, path), { throwIfNoEntry: false });
    const there = statSync(join(site.path, path), { throwIfNoEntry: false });
    if (!there || (here?.size === there.size && Math.abs(here.mtimeMs - there.mtimeMs) < 2000)) continue;
    const part = readPartIn(join(site.path, path));
    const { seal } = readChain('entries' in part ? part.entries : []);
    if (seal === null || !isSealedFor(site.archive.id, seal, key)) continue;
    if (!isInMirror(site, seal, path)) {
      throw new UserError('mirror-behind', { path, event: `${seal.device}.${seal.seq}` }, exitCodes.archive);
    }
  }
}
