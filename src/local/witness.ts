// How far this computer's own copy had come: kept beside it, so that a copy that lost its end is not taken for whole.
import { durableWrite } from '../durable-write.ts';
import { readIfThere } from './if-there.ts';
import type { LocalFolders } from './state.ts';

/** The last event that was committed here; seq 0 before the first. */
export interface Witness {
  seq: number;
  hash: string | null;
}

/** What was witnessed last; null where nothing tells (a copy that is older than the witness itself). */
export function readWitness({ witness }: Pick<LocalFolders, 'witness'>): Witness | null {
  try {
    const value = JSON.parse(readIfThere(witness)?.toString('utf8') ?? 'null') as Witness | null;
    const isEnd = Number.isSafeInteger(value?.seq) && (value?.seq === 0 || typeof value?.hash === 'string');
    return isEnd ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw Object.assign(error as Error, { path: witness, reading: true });
  }
}

/** Written after the commit it tells of: a copy that is ahead of it is sound, one that is behind it lost something. */
export function writeWitness({ witness }: Pick<LocalFolders, 'witness'>, { seq, hash }: Witness): void {
  durableWrite(witness, `${JSON.stringify({ hash, seq })}\n`, { mode: 0o600 });
}
