// Writes down the newest seal of every other device that this one has seen: whoever is behind it was rolled back.
import { join } from 'node:path';
import { formatFile } from '../../archive/archive-id.ts';
import { devicePath } from '../../archive/layout.ts';
import type { Seal } from '../../archive/seal.ts';
import { durableWrite } from '../../durable-write.ts';
import { privateMode } from '../../local/mirror.ts';
import type { OwnSite } from './shapes.ts';
import { readDeviceFile } from './site.ts';

/** Brings `seen` of this device's file in the mirror up to date; true where it changed. A seal never gives way to an older one. */
export function writeSeen(site: OwnSite, seals: readonly Seal[]): boolean {
  const { code } = site.device;
  const file = readDeviceFile(site.folders.mirror, code);
  if (file === null) return false;
  const seen = { ...file.seen };
  for (const seal of seals) {
    if (seal.device !== code && seal.seq > (seen[seal.device]?.seq ?? 0)) seen[seal.device] = seal;
  }
  const text = formatFile({ ...file, seen });
  if (text === formatFile(file)) return false;
  durableWrite(join(site.folders.mirror, devicePath(code)), text, { mode: privateMode });
  return true;
}
