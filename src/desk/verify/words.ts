// Checks the words and the files of one part's events against the hashes that the events and the words name.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import type { ChainedEvent } from '../../archive/chain.ts';
import { readIfThere, readPartIn } from '../../archive/durable-adapter.ts';
import { hashOf } from '../../archive/hash.ts';
import { type PartName, partPath } from '../../archive/layout.ts';
import { readPart } from '../../archive/part.ts';
import { wordsHash } from '../../archive/words.ts';
import { errnoOf } from '../../durable-write.ts';
import type { Check } from '../verify.ts';
import { changesOf } from './mirror.ts';

/** The words of a journal part stand in the words part of the same name. */
export function checkWords(check: Check, journal: PartName, events: readonly ChainedEvent[]): void {
  const { findings, counts } = check;
  const name: PartName = { ...journal, kind: 'words' };
  const path = partPath(name);
  const expected = new Map(
    events.filter((event) => typeof event.value['words'] === 'string').map((event) => [event.id, event]),
  );
  const entries = readWords(check, name, expected.size > 0);
  if (entries === null) return;
  entries.forEach((entry, index) => {
    const id = String(entry.value['id']);
    const line = index + 2;
    const event = expected.get(id);
    if (!event) {
      findings.add('words-orphan', name.device, { path, line, event: id });
      return;
    }
    expected.delete(id);
    counts.words += 1;
    if (wordsHash(entry) !== event.value['words']) {
      const original = originalOf(check, name, id, String(event.value['words']));
      // Words are personal: which field changed is told, never what it says.
      const fields = original ? changesOf(original, entry.value).map((change) => change.field) : [];
      findings.add('words-changed', name.device, { path, line, event: id, fields });
    } else checkFiles(check, name.device, id, entry.value['files']);
  });
  for (const id of expected.keys()) findings.add('words-missing', name.device, { path, event: id });
}

function readWords({ site, findings }: Check, name: PartName, needed: boolean): Entry[] | null {
  const path = partPath(name);
  const bytes = readIfThere(join(site.path, path));
  if (bytes === null) {
    if (needed) findings.add('part-missing', name.device, { path });
    return null;
  }
  const read = readPart(bytes);
  if ('reason' in read) {
    findings.add('part-unreadable', name.device, { path, line: read.line, reason: read.reason });
    return null;
  }
  if (!read.exact) findings.add('part-reformatted', name.device, { path });
  return read.entries;
}

/** The entry as the mirror has it, if its hash is the event's. */
function originalOf(
  { site }: Check,
  name: PartName,
  id: string,
  hash: string,
): Record<string, unknown> | null {
  if (name.device !== site.device?.code) return null;
  const read = readPartIn(join(site.folders.mirror, partPath(name)));
  const entries = 'entries' in read ? read.entries : [];
  return entries.find((entry) => entry.value['id'] === id && hashOf(entry.line) === hash)?.value ?? null;
}

function checkFiles(
  { site, findings, counts, files: named }: Check,
  device: string,
  event: string,
  files: unknown,
): void {
  if (!Array.isArray(files)) return;
  for (const file of files as { path?: unknown; sha256?: unknown }[]) {
    const path = String(file?.path);
    const known = named.get(path);
    // One scan may belong to many cases: it is read, counted and reported once.
    const found = known ? known.found : hashNamed(site.path, path);
    named.set(path, known ?? { found, sha256: file.sha256 });
    if (known && known.sha256 === file.sha256) continue;
    if (found === null) findings.add('file-missing', device, { path, event });
    else if (found !== file.sha256) findings.add('file-changed', device, { path, event });
    else counts.files += 1;
  }
}

/** A path that leaves the archive's own folder of files is never opened. */
function hashNamed(root: string, path: string): string | null {
  return /^files\/[A-Z]+\/\d{4}\/[a-z0-9.-]+$/.test(path) ? hashFile(join(root, path)) : null;
}

/** SHA-256 of a file, read in pieces; null where it is missing, empty where something else stands in its place. */
function hashFile(file: string): string | null {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    if (errnoOf(error) === 'ELOOP') return '';
    throw Object.assign(error as Error, { reading: true });
  }
  try {
    if (fstatSync(handle).isDirectory()) return '';
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(1 << 20);
    for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) {
      hash.update(piece.subarray(0, length));
    }
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
