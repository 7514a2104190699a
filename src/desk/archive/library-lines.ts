// Reads the library as far as events prove it: this computer's own lines from its mirror, the others' from the archive.
import { join } from 'node:path';
import { readPartIn } from '../../archive/durable-adapter.ts';
import { listDevices, listParts, partPath } from '../../archive/layout.ts';
import { groupLibrary, isProven, type LibraryGroup, type LibraryProof } from '../../archive/library.ts';
import type { Problem } from './journal-index.ts';
import type { Site } from './site.ts';

/** What a sealed event says of its lines. */
export interface NamedLines extends LibraryProof {
  /** It was recorded here: its lines are in this computer's own copy. */
  own: boolean;
  /** The device in whose folder the event stands. */
  device: string;
}

/** By the event's id. */
export type LibraryProofs = ReadonlyMap<string, NamedLines>;

/**
 * Gives each proven line once. Lines that were changed or are not there stand in `problems` then; lines of an event that
 * is not here are left out. What this computer's copy lost is taken from the archive, where the event proves it.
 */
export function* readLibraryLines(
  site: Site,
  proofs: LibraryProofs,
  problems: Problem[],
): Generator<Record<string, unknown>> {
  const given = new Set<string>();
  const differing = new Map<string, LibraryGroup>();
  const unreadable = new Map<string, Problem>();
  const own = site.device?.code;
  const places = [
    ...(own ? [{ root: site.folders.mirror, device: own }] : []),
    ...listDevices(site.path, 'library').map((device) => ({ root: site.path, device })),
  ];
  for (const { root, device } of places) {
    const isCopied = root === site.path && device === own;
    // Where the own copy has all that was recorded here, the archive's parts say nothing new.
    if (isCopied && [...proofs].every(([event, proof]) => !proof.own || given.has(event))) continue;
    for (const group of groupLibrary(partsOf(site, root, device, unreadable))) {
      const proof = proofs.get(group.event);
      if (proof === undefined || given.has(group.event)) continue;
      if (isProven(group.entries, proof)) {
        given.add(group.event);
        for (const { value } of group.entries) yield value;
      } else differing.set(group.event, group);
    }
  }
  for (const [event, proof] of proofs) {
    if (given.has(event)) continue;
    const group = differing.get(event);
    const cut = unreadable.get(proof.device);
    const place = { path: group?.path ?? `library/${proof.device}`, line: group?.line ?? 1, event };
    addProblem(problems, cut ?? { ...place, reason: group ? 'library-differs' : 'library-absent' });
  }
}

/** The parts of a device that can be read; one that cannot is a problem only where something is lacking then. */
function* partsOf(site: Site, root: string, device: string, unreadable: Map<string, Problem>) {
  const isOwn = root === site.folders.mirror;
  for (const name of listParts(root, 'library', device)) {
    const path = partPath(name);
    const read = readPartIn(join(root, path), isOwn);
    if ('entries' in read) yield { path: isOwn ? join(root, path) : path, entries: read.entries };
    else unreadable.set(device, { path: isOwn ? join(root, path) : path, ...read });
  }
}

/** The library may be read more than once; what is wrong with it is one problem. */
function addProblem(problems: Problem[], problem: Problem): void {
  const isSame = (other: Problem) =>
    other.path === problem.path && other.event === problem.event && other.reason === problem.reason;
  if (!problems.some(isSame)) problems.push(problem);
}
