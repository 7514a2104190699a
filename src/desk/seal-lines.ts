// The archive's seals as paper names them, so that a later check can hold the paper against the archive.
import { encodeGroups } from '../archive/recovery.ts';
import type { ArchiveView } from './archive.ts';

/** `A.286 7K3F 9QPD M2XA 66TN`: device, sequence, and the first 80 bits of the hash in Crockford's base32. */
export function sealLines(view: Pick<ArchiveView, 'seals'>): string[] {
  return view
    .seals()
    .map(
      ({ device, seq, hash }) =>
        `${device}.${seq} ${encodeGroups(Buffer.from(hash.slice(0, 20), 'hex')).join(' ')}`,
    );
}
