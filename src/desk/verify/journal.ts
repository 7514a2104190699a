// Checks the journal of one device: each part against the mirror, the chain through all of them, each part's seal.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainedEvent, endsIn, type JournalPart, readChain } from '../../archive/chain.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { compareParts, listParts, type PartName, partPath } from '../../archive/layout.ts';
import { type LibraryProof, readProof } from '../../archive/library.ts';
import { deviceOf, seqOf } from '../../archive/order.ts';
import { readPart } from '../../archive/part.ts';
import { isSealedFor } from '../../archive/seal.ts';
import { beginning } from '../archive/own-chain.ts';
import { seqBeyond } from '../archive/own-witness.ts';
import type { OwnSite } from '../archive/shapes.ts';
import { isInMirror } from '../archive/vouch.ts';
import type { Check } from '../verify.ts';
import { compareWithMirror, readMirrorPart } from './mirror.ts';
import { checkWords } from './words.ts';

/**
 * Walks the device's parts in their order; never more than one part of journal and words is in memory. Gives what the
 * events say of their lines in the library.
 */
export function checkJournal(check: Check, device: string): Map<string, LibraryProof> {
  const proofs = new Map<string, LibraryProof>();
  let before: ChainedEvent | null = null;
  for (const name of partsOf(check, device)) {
    const read = readOnePart(check, name);
    if (read === null) continue;
    const { part, mended, present } = read;
    for (const event of part.events) {
      if (checkEvent(check, name, before, event)) before = event;
      const proof = readProof(event.value);
      if (proof) proofs.set(event.id, proof);
    }
    if (!mended) checkSeal(check, name, part);
    check.counts.events += present;
    checkWords(check, name, part.events);
    const last = part.events.at(-1);
    if (part.seal && last) {
      const recordedAt = String(last.value['recordedAt']);
      check.seals.set(device, { seq: part.seal.seq, hash: part.seal.hash, recordedAt });
    }
  }
  if (device !== check.site.device?.code) checkEnd(check, device, before);
  return proofs;
}

/** Words and files of events beyond the end of another device's chain: its newest parts are not there. */
function checkEnd({ site, findings }: Check, device: string, last: ChainedEvent | null): void {
  const end = last && deviceOf(last.id) === device ? seqOf(last.id) : 0;
  const beyond = seqBeyond(site.path, device, end);
  if (beyond === end) return;
  const values = { path: `journal/${device}`, from: `${device}.${end + 1}`, to: `${device}.${beyond}` };
  findings.add('sequence-gap', device, values);
}

function partsOf({ site, damages }: Check, device: string): PartName[] {
  const names = listParts(site.path, 'journal', device);
  if (device !== site.device?.code) return names;
  const here = new Set(names.map(partPath));
  const lacking = listParts(site.folders.mirror, 'journal', device).filter(
    (name) => !here.has(partPath(name)) && !damages.get(partPath(name))?.extra,
  );
  return [...names, ...lacking].sort(compareParts);
}

interface ReadPart {
  part: JournalPart;
  mended: boolean;
  /** Number of events that the archive itself has of it. */
  present: number;
}

/**
 * The part as it is to be checked on: the archive's, or, where that differs from a sound mirror (`mended`), the
 * mirror's, so that one change is one finding and not a broken chain as well.
 */
function readOnePart(check: Check, name: PartName): ReadPart | null {
  const { site, findings } = check;
  const path = partPath(name);
  const bytes = readIfThere(join(site.path, path));
  const mirror = readMirrorPart(check, name);
  if (mirror && bytes?.equals(mirror.bytes))
    return { part: mirror.part, mended: false, present: mirror.part.events.length };
  if (bytes === null) {
    findings.add('part-missing', name.device, { path });
    return mirror && { part: mirror.part, mended: true, present: 0 };
  }
  const read = readPart(bytes);
  if ('reason' in read) {
    findings.add('part-unreadable', name.device, { path, line: read.line, reason: read.reason });
    return mirror && { part: mirror.part, mended: true, present: 0 };
  }
  const part = readChain(read.entries);
  if (mirror && compareWithMirror(check, name, part, mirror.part)) {
    return { part: mirror.part, mended: true, present: part.events.length };
  }
  if (!read.exact) findings.add('part-reformatted', name.device, { path });
  const unmirrored = name.device === site.device?.code && !existsSync(join(site.folders.mirror, path));
  if (unmirrored && !addUnmirrored(check, name, part)) return null;
  return { part, mended: false, present: part.events.length };
}

/** A part under our code that the mirror has not; false where all it holds stands elsewhere in the mirror. */
function addUnmirrored({ site, findings, keyOf }: Check, name: PartName, { seal }: JournalPart): boolean {
  const path = partPath(name);
  if (seal === null || !isSealedFor(site.archive.id, seal, keyOf(name.device))) {
    findings.add('part-unknown', name.device, { path });
    return true;
  }
  const elsewhere = isInMirror(site as OwnSite, seal, path);
  const event = `${seal.device}.${seal.seq}`;
  findings.add(elsewhere ? 'part-misplaced' : 'mirror-behind', name.device, { path, event });
  return !elsewhere;
}

/** False where the line is no event. */
function checkEvent(check: Check, name: PartName, before: ChainedEvent | null, event: ChainedEvent): boolean {
  const { site, findings, knownTypes } = check;
  const path = partPath(name);
  const { id, line, value } = event;
  if (!/^[A-Z]+\.[1-9]\d*$/.test(id) || typeof value['type'] !== 'string' || !Array.isArray(value['after'])) {
    findings.add('event-malformed', name.device, { path, line });
    return false;
  }
  if (!knownTypes.has(value['type'])) {
    findings.add('event-unknown', name.device, { path, event: id, type: value['type'] });
  }
  const device = deviceOf(id);
  const follows = before !== null && deviceOf(before.id) === device;
  const expected = follows ? seqOf(before.id) + 1 : 1;
  if (seqOf(id) > expected) {
    findings.add('sequence-gap', name.device, {
      path,
      from: `${device}.${expected}`,
      to: `${device}.${seqOf(id) - 1}`,
    });
    return true;
  }
  const prev = follows ? before.hash : beginning(site, device).hash;
  if (event.prev !== prev || seqOf(id) < expected) {
    findings.add('chain-broken', name.device, { path, line, event: id, before: before?.id ?? null });
  }
  return true;
}

function checkSeal({ site, findings, keyOf }: Check, name: PartName, { seal, events }: JournalPart): void {
  const path = partPath(name);
  const last = events.at(-1)?.id ?? null;
  if (seal === null) {
    findings.add('seal-missing', name.device, { path });
    return;
  }
  const key = keyOf(seal.device);
  if (!isSealedFor(site.archive.id, seal, key)) {
    findings.add('seal-invalid', name.device, { path });
  } else if (!endsIn(seal, events)) {
    findings.add('seal-elsewhere', name.device, { path, sealed: `${seal.device}.${seal.seq}`, last });
  }
}
