// Compares a part of the archive with this computer's own copy, and tells what was changed in which event.
import { join } from 'node:path';
import { endsIn, type JournalPart, readChain } from '../../archive/chain.ts';
import { readIfThere } from '../../archive/durable-adapter.ts';
import { type PartName, partPath } from '../../archive/layout.ts';
import { readPart } from '../../archive/part.ts';
import { isSealedFor } from '../../archive/seal.ts';
import type { OwnSite } from '../archive/shapes.ts';
import { isInMirror } from '../archive/vouch.ts';
import type { Check } from '../verify.ts';

export interface Change {
  field: string;
  /** As sealed; null where the field is new. */
  was: string | null;
  /** As it stands now; null where the field is gone. */
  now: string | null;
}

/** The mirror's part as it was recorded, or null where it is another device's, not mirrored, or lost. */
export function readMirrorPart(
  { site, damages }: Check,
  name: PartName,
): { bytes: Buffer; part: JournalPart } | null {
  const path = partPath(name);
  if (name.device !== site.device?.code) return null;
  const damage = damages.get(path);
  const bytes = damage ? damage.mended : readIfThere(join(site.folders.mirror, path));
  const read = bytes === null ? null : readPart(Buffer.from(bytes as Uint8Array));
  return read && 'entries' in read
    ? { bytes: Buffer.from(bytes as Uint8Array), part: readChain(read.entries) }
    : null;
}

/** Says how the archive's part differs from the mirror's; false where it is ahead, so that the mirror cannot judge it. */
export function compareWithMirror(
  { findings, site, keyOf }: Check,
  name: PartName,
  archive: JournalPart,
  mirror: JournalPart,
): boolean {
  const path = partPath(name);
  const { events, seal } = archive;
  const key = keyOf(name.device);
  const sealed = seal !== null && isSealedFor(site.archive.id, seal, key);
  if (sealed && !mirror.events.some((event) => event.hash === seal.hash)) {
    const event = `${seal.device}.${seal.seq}`;
    const elsewhere = isInMirror(site as OwnSite, seal, path);
    findings.add(elsewhere ? 'part-misplaced' : 'mirror-behind', name.device, { path, event });
    return elsewhere;
  }
  const originals = new Map(mirror.events.map((event) => [event.id, event]));
  let changed = 0;
  for (const event of events) {
    const original = originals.get(event.id);
    originals.delete(event.id);
    if (original?.hash === event.hash) continue;
    changed += 1;
    const { id, line } = event;
    if (original) {
      const changes = changesOf(original.value, event.value);
      const number = original.value['case'];
      const about = {
        type: String(original.value['type']),
        number: typeof number === 'string' ? number : null,
      };
      findings.add('event-changed', name.device, { path, line, event: id, ...about, changes });
    } else findings.add('event-added', name.device, { path, line, event: id });
  }
  const older =
    sealed && endsIn(seal, events) && events.every((event, at) => event.hash === mirror.events[at]?.hash);
  if (originals.size > 0) addLacking(findings, name, [...originals.keys()], older);
  else if (changed === 0) addFormal(findings, name, seal !== null, sealed && endsIn(seal, events));
  return true;
}

function addLacking(findings: Check['findings'], name: PartName, ids: string[], older: boolean): void {
  const values = { path: partPath(name), from: ids[0]!, to: ids.at(-1)! };
  findings.add(older ? 'part-behind' : 'sequence-gap', name.device, values);
}

/** All events are as they were: what differs is the seal, or the way the file is written. */
function addFormal(findings: Check['findings'], name: PartName, hasSeal: boolean, sealedSo: boolean): void {
  const path = partPath(name);
  if (!hasSeal) findings.add('seal-missing', name.device, { path });
  else if (!sealedSo) findings.add('seal-invalid', name.device, { path });
  else findings.add('part-reformatted', name.device, { path });
}

/** Fields that differ between what was recorded and what stands there now. */
export function changesOf(was: Record<string, unknown>, now: Record<string, unknown>): Change[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return fields
    .map((field) => ({ field, was: textOf(was[field]), now: textOf(now[field]) }))
    .filter((change) => change.was !== change.now);
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
