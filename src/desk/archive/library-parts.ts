// Which parts take new lines of the library, and which lines a cut-off command left there.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, readPartIn, writePart } from '../../archive/durable-adapter.ts';
import { bytesPerPart, entriesPerPart, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { deviceOf, seqOf } from '../../archive/order.ts';
import { readPart } from '../../archive/part.ts';
import { privateMode } from '../../local/mirror.ts';
import type { Day } from '../../procedure/time.ts';
import { sizeOfLines } from './part-batches.ts';
import type { OwnSite } from './shapes.ts';

export interface LibraryPart {
  name: PartName;
  lines: string[];
}

/** The parts that change when these lines are added: the newest while it has room and is of that day, then new ones. */
export function placeLibraryLines(site: OwnSite, added: readonly string[], today: Day): LibraryPart[] {
  if (added.length === 0) return [];
  const { code } = site.device;
  const newest = listParts(site.folders.mirror, 'library', code).at(-1) ?? null;
  const parts: LibraryPart[] = [];
  let part = newest && newest.day >= today ? newestPart(site, newest) : null;
  let last = newest;
  let bytes = sizeOfLines(part?.lines ?? []);
  for (const line of added) {
    const size = sizeOfLines([line]);
    const full = part && (part.lines.length >= entriesPerPart || bytes + size > bytesPerPart);
    if (part === null || (full && part.lines.length > 0)) {
      part = { name: nextName(last, code, today), lines: [] };
      bytes = 0;
    }
    if (parts.at(-1) !== part) parts.push(part);
    part.lines.push(line);
    bytes += size;
    last = part.name;
  }
  return parts;
}

/** Null where it cannot be read: then a new one begins, and it stays as it is. */
function newestPart({ folders }: OwnSite, name: PartName): LibraryPart | null {
  const read = readPartIn(join(folders.mirror, partPath(name)));
  return 'entries' in read ? { name, lines: read.entries.map(({ line }) => line) } : null;
}

function nextName(last: PartName | null, device: string, today: Day): PartName {
  if (last === null || today > last.day) return { kind: 'library', device, day: today, number: 1 };
  return { ...last, number: last.number + 1 };
}

/** Drops lines of events beyond the last committed one; they stand at the end, for parts are written in their order. */
export function dropUncommittedLines({ folders, device }: OwnSite, seq: number): void {
  const isCommitted = createCommittedTest(device.code, seq);
  for (const name of listParts(folders.mirror, 'library', device.code).reverse()) {
    const path = partPath(name);
    const file = join(folders.mirror, path);
    const bytes = readIfThere(file) ?? Buffer.alloc(0);
    const last = lastEntry(bytes);
    if (last !== null && isCommitted(last)) return;
    const read = readPart(bytes);
    // One that cannot be read is told by the check of this computer's copy.
    if ('reason' in read) continue;
    const lines = read.entries.filter(({ value }) => isCommitted(value)).map(({ line }) => line);
    if (lines.length === 0) rmSync(file);
    else writePart({ file, path, mode: privateMode }, lines);
  }
}

/** True for a line whose event is of another device, or was committed. */
export function createCommittedTest(device: string, seq: number): (line: unknown) => boolean {
  return (line) => {
    const event = String((line as { event?: unknown } | null)?.event);
    return deviceOf(event) !== device || seqOf(event) <= seq;
  };
}

/** The last entry of a part, without reading the others; null where it is not as the program writes it. */
function lastEntry(bytes: Buffer): unknown {
  const end = bytes.length - '\n]\n'.length;
  try {
    return JSON.parse(bytes.toString('utf8', bytes.lastIndexOf(10, end - 1) + 1, Math.max(0, end)));
  } catch {
    return null;
  }
}
