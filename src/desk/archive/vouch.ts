// Whether a file of the mirror proves itself before it goes into the archive: the mirror's disk may fail as well.
import { createPublicKey } from 'node:crypto';
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import { type ChainedEvent, endsIn, isUnbroken, type JournalPart, readChain } from '../../archive/chain.ts';
import { readIfThere, readPartIn } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { publicKeyOf } from '../../archive/keys.ts';
import { devicePath, listParts, parseFilePath, parsePartPath, partPath } from '../../archive/layout.ts';
import { readPart } from '../../archive/part.ts';
import { isSealedFor, isSealValid, type Seal } from '../../archive/seal.ts';
import { wordsHash } from '../../archive/words.ts';
import type { LibraryProofs } from './library-lines.ts';
import { unprovenParts } from './own-library.ts';
import type { OwnSite } from './shapes.ts';
import { parseDeviceFile } from './site.ts';

/** Says of a file of the mirror whether chain and seal, or the hash that words or an event name, vouch for these bytes. */
export function createVoucher(
  site: OwnSite,
  proofs: () => LibraryProofs,
): (path: string, bytes: Buffer) => boolean {
  let hashes: Map<string, unknown> | null = null;
  let unproven: Set<string> | null = null;
  return (path, bytes) => {
    const name = parsePartPath(path);
    if (name?.kind === 'library') {
      unproven ??= unprovenParts(site, proofs());
      return !unproven.has(path) && bytes.equals(readIfThere(join(site.folders.mirror, path)) ?? bytes);
    }
    if (name) {
      const journal = readStrictly(join(site.folders.mirror, partPath({ ...name, kind: 'journal' })));
      const chain = journal && readChain(journal);
      if (chain === null || !isPartSound(chain, site.device.key)) return false;
      if (name.kind !== 'words') return true;
      const words = strictly(bytes);
      return words !== null && areWordsSound(words, chain.events);
    }
    if (path === devicePath(site.device.code))
      return parseDeviceFile(bytes)?.key === publicKeyOf(site.device.key);
    if (parseFilePath(path) === null) return false;
    hashes ??= fileHashes(site);
    return hashes.get(path) === hashOf(bytes);
  };
}

/** True where chain and seal of one part of the mirror hold. */
export function isPartSound({ seal, events }: JournalPart, key: OwnSite['device']['key']): boolean {
  return (
    seal !== null && isUnbroken(events) && endsIn(seal, events) && isSealValid(seal, createPublicKey(key))
  );
}

/** Each event's words are there, and every entry has the hash that its event names, or is erased. */
function areWordsSound(entries: readonly Entry[], events: readonly ChainedEvent[]): boolean {
  const hashes = new Map(events.map((event) => [event.id, event.value['words']]));
  const ids = new Set(entries.map((entry) => String(entry.value['id'])));
  return (
    events.every((event) => typeof event.value['words'] !== 'string' || ids.has(event.id)) &&
    entries.every((entry) => wordsHash(entry) === hashes.get(String(entry.value['id'])))
  );
}

/** The entries of a part as the program writes it, or null. */
export function readStrictly(file: string): Entry[] | null {
  return strictly(readIfThere(file) ?? new Uint8Array());
}

function strictly(bytes: Uint8Array): Entry[] | null {
  const part = readPart(bytes);
  return 'entries' in part && part.exact ? part.entries : null;
}

/** SHA-256 of each file, as the mirror's words name it. */
function fileHashes({ folders, device }: OwnSite): Map<string, unknown> {
  const names = listParts(folders.mirror, 'words', device.code);
  const entries = names.flatMap((name) => readStrictly(join(folders.mirror, partPath(name))) ?? []);
  const files = entries.flatMap((entry) => (entry.value['files'] as FileEntry[] | undefined) ?? []);
  return new Map(files.map((file) => [file.path, file.sha256]));
}

interface FileEntry {
  path: string;
  sha256: string;
}

/** True where the archive has an earlier state of the same file: it ends before ours does, and differs in nothing. */
export function isOlderState(site: OwnSite, path: string, there: Buffer, here: Buffer): boolean {
  const name = parsePartPath(path);
  if (name === null) return path === devicePath(site.device.code) && isSameKey(there, here);
  const older = strictly(there);
  const newer = strictly(here);
  if (older === null || newer === null) return false;
  const { events, seal } = readChain(older);
  const key = createPublicKey(site.device.key);
  if (name.kind === 'journal' && !(seal && endsIn(seal, events) && isSealedFor(site.archive.id, seal, key)))
    return false;
  const lines = name.kind === 'journal' ? older.slice(0, -1) : older;
  return lines.every((entry, at) => entry.line === newer[at]?.line);
}

/** What differs in a device's file under the same key are the seals that it saw. */
export function isSameKey(there: Buffer, here: Buffer): boolean {
  const [older, newer] = [parseDeviceFile(there), parseDeviceFile(here)];
  return older !== null && older.key === newer?.key && older.device === newer.device;
}

/** Whether a part of the mirror holds the event that a seal names; the one at `path` is looked at first, or with `elsewhere` not at all. */
export function isInMirror(
  { folders, device }: OwnSite,
  seal: Seal,
  path: string,
  elsewhere = false,
): boolean {
  const id = `${seal.device}.${seal.seq}`;
  const names = listParts(folders.mirror, 'journal', device.code).map(partPath);
  const others = names.filter((other) => other !== path).reverse();
  return [...(elsewhere ? [] : [path]), ...others].some((part) => {
    const read = readPartIn(join(folders.mirror, part));
    const { events } = readChain('entries' in read ? read.entries : []);
    return events.some((event) => event.id === id && event.hash === seal.hash);
  });
}
