// Checks the library of one device against what its events say of it: each event's lines are there, as they were.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../archive/canonical.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { compareParts, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { groupLibrary, isProven, type LibraryProof } from '../../archive/library.ts';
import { deviceOf, seqOf } from '../../archive/order.ts';
import { formatPart, readPart } from '../../archive/part.ts';
import type { Check } from '../verify.ts';

/** Never more than one part and one event's lines are in memory. `proofs` are those of the device's events, by id. */
export function checkLibrary(check: Check, device: string, proofs: ReadonlyMap<string, LibraryProof>): void {
  const { findings } = check;
  const reading: Reading = { told: new Set(), whole: true };
  const seen = new Set<string>();
  for (const { event, entries, path, line } of groupLibrary(readParts(check, device, reading))) {
    const proof = proofs.get(event);
    if (proof === undefined) {
      // Where events are missing, what they name only looks like an orphan.
      if (findings.stateOf(device) === 'sound') findings.add('library-orphan', device, { path, line, event });
    } else if (isProven(entries, proof)) {
      seen.add(event);
    } else if (!seen.has(event) && !reading.told.has(event)) {
      seen.add(event);
      const lacking = entries.length < proof.entries;
      if (!lacking) findings.add('library-changed', device, { path, line, event });
      else if (reading.whole) findings.add('library-missing', device, { path, event });
    }
  }
  if (!reading.whole) return;
  for (const event of proofs.keys()) {
    if (!seen.has(event) && !reading.told.has(event))
      findings.add('library-missing', device, { path: `library/${device}`, event });
  }
}

interface Reading {
  /** Events whose lines were reported already. */
  told: Set<string>;
  /** False once a part could not be read: what is lacking then is told with it. */
  whole: boolean;
}

function* readParts(check: Check, device: string, reading: Reading) {
  for (const name of partsOf(check, device)) {
    const entries = readOnePart(check, name, reading);
    if (entries === null) reading.whole = false;
    else yield { path: partPath(name), entries };
  }
}

/** The archive's parts, and those that only this computer's own copy has. */
function partsOf({ site, damages }: Check, device: string): PartName[] {
  const names = listParts(site.path, 'library', device);
  if (device !== site.device?.code) return names;
  const here = new Set(names.map(partPath));
  const lacking = listParts(site.folders.mirror, 'library', device).filter(
    (name) => !here.has(partPath(name)) && !damages.get(partPath(name))?.extra,
  );
  return [...names, ...lacking].sort(compareParts);
}

/** The lines to be checked on: the archive's, or, where these differ from a sound copy's, the copy's; null where none can be read. */
function readOnePart(check: Check, name: PartName, reading: Reading): Entry[] | null {
  const { site, findings, counts, damages } = check;
  const path = partPath(name);
  const bytes = readIfThere(join(site.path, path));
  const own = name.device === site.device?.code ? readOwnPart(check, path) : null;
  if (own && bytes?.equals(own.bytes)) {
    counts.library += own.entries.length;
    return own.entries;
  }
  if (bytes === null) {
    if (own || damages.has(path)) findings.add('part-missing', name.device, { path });
    return own?.entries ?? (damages.has(path) ? null : []);
  }
  const read = readPart(bytes);
  if ('reason' in read) {
    findings.add('part-unreadable', name.device, { path, line: read.line, reason: read.reason });
    return own?.entries ?? null;
  }
  counts.library += read.entries.length;
  if (own) {
    compareWithOwn(check, name, read.entries, own.entries, reading);
    return own.entries;
  }
  if (name.device === site.device?.code && !existsSync(join(site.folders.mirror, path))) {
    findings.add('file-orphan', null, { path });
    return [];
  }
  if (!read.exact) findings.add('part-reformatted', name.device, { path });
  return read.entries;
}

/** The copy's part as it was recorded; null where it is not there, or cannot be proven. */
function readOwnPart(check: Check, path: string): { bytes: Buffer; entries: Entry[] } | null {
  const { site, damages } = check;
  const damage = damages.get(path);
  const there = damage ? damage.mended : readIfThere(join(site.folders.mirror, path));
  const read = there === null || damage?.extra ? null : readPart(Buffer.from(there as Uint8Array));
  if (read === null || 'reason' in read) return null;
  // What a cut-off command left in the copy is no part of it.
  const entries = read.entries.filter((entry) => isCommitted(check, entry));
  const bytes = Buffer.from(formatPart(entries.map(({ line }) => line)));
  return entries.length > 0 ? { bytes, entries } : null;
}

function isCommitted({ site, seals }: Check, { value }: Entry): boolean {
  const event = String(value['event']);
  const code = site.device?.code ?? '';
  return deviceOf(event) !== code || seqOf(event) <= (seals.get(code)?.seq ?? 0);
}

/** One change is one finding for each event whose lines it touches. */
function compareWithOwn(
  { findings }: Check,
  { device, ...name }: PartName,
  archive: readonly Entry[],
  own: readonly Entry[],
  { told }: Reading,
): void {
  const path = partPath({ device, ...name });
  const eventOf = ({ value }: Entry) => String(value['event']);
  const events = new Set(own.map(eventOf));
  const lines = new Set(own.map(({ line }) => line));
  const before = told.size;
  for (const [at, entry] of archive.entries()) {
    const event = eventOf(entry);
    if (lines.delete(entry.line) || told.has(event)) continue;
    told.add(event);
    const place = { path, line: at + 2, event };
    if (events.has(event)) findings.add('library-changed', device, place);
    else findings.add('library-orphan', device, place);
  }
  for (const entry of own) {
    const event = eventOf(entry);
    if (!lines.has(entry.line) || told.has(event)) continue;
    told.add(event);
    findings.add('library-missing', device, { path, event });
  }
  if (told.size === before) findings.add('part-reformatted', device, { path });
}
