// Follows this computer's own chain part by part, from the archive's id and key to the newest seal.
import { createPublicKey } from 'node:crypto';
import { type Break, type ChainEnd, findBreak, firstPrev, type JournalPart } from '../../archive/chain.ts';
import { parsePublicKey, publicKeyOf } from '../../archive/keys.ts';
import { deviceOf } from '../../archive/order.ts';
import { isSealedFor, type Seal } from '../../archive/seal.ts';
import type { OwnSite } from './shapes.ts';
import { publicKeyFor, type Site } from './site.ts';

export interface OwnChain {
  /** Where the next part leaves the chain; null where it follows. */
  breakIn(part: JournalPart): Break | null;
  /** What stands in place of a signature by this computer's key; null where there is one. */
  unsealed(part: JournalPart): Break | null;
  /** Goes on to the event that a part's seal names. */
  advance(seal: Seal): void;
  /** How far the device's chain has come. */
  end(device: string): ChainEnd;
}

/** A chain for each device whose events stand in the parts: a copied part keeps its own. */
export function createOwnChain(site: OwnSite): OwnChain {
  const ends = new Map<string, ChainEnd>();
  const key = createPublicKey(site.device.key);
  const end = (device: string) => ends.get(device) ?? beginning(site, device);
  const deviceIn = ({ events }: JournalPart) => (events[0] ? deviceOf(events[0].id) : site.device.code);
  return {
    end,
    breakIn: (part) => findBreak(end(deviceIn(part)), part),
    advance: ({ device, seq, hash }) => void ends.set(device, { device, seq, hash }),
    unsealed(part) {
      const { events, seal } = part;
      if (seal && isSealedFor(site.archive.id, seal, keyFor(site, deviceIn(part), key))) return null;
      const last = events.at(-1);
      return { line: (last?.line ?? 1) + 1, event: last?.id ?? `${site.device.code}.1` };
    },
  };
}

function keyFor(site: OwnSite, device: string, own: ReturnType<typeof createPublicKey>) {
  return device === site.device.code
    ? own
    : parsePublicKey(publicKeyFor(site.archive, site.path, device) ?? '');
}

/** What the first event of a device follows. */
export function beginning(site: Site, device: string): ChainEnd {
  const own = site.device?.code === device ? publicKeyOf(site.device.key) : null;
  const key = own ?? publicKeyFor(site.archive, site.path, device) ?? '';
  return { device, seq: 0, hash: firstPrev(site.archive.id, device, key) };
}
