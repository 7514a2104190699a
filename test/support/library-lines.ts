// Lines of a library for tests: what a source says of one item, with everything that a test leaves out.
import { emptyFinding, type Finding } from '../../src/regulations/finding.ts';
import { fingerprintOf } from '../../src/regulations/fingerprint.ts';
import { keyOf } from '../../src/regulations/item-keys.ts';
import type { LibraryEntry } from '../../src/regulations/library-entry.ts';

type Line = Partial<Omit<LibraryEntry, 'finding'>> & { finding?: Partial<Finding> };

/** A line of an item with this title; the key is what its finding gives. */
export function lineOf(title: string, { finding: fields, ...line }: Line = {}): LibraryEntry {
  const finding: Finding = { ...emptyFinding('regulation', title), ...fields };
  const source = line.source ?? 'jdih-kemendagri';
  return {
    event: 'A.10',
    key: keyOf(finding, source).key,
    source,
    seenAt: '2026-11-02T07:30:00+07:00',
    parser: 1,
    fingerprint: fingerprintOf(finding),
    topics: [],
    finding,
    ...line,
  };
}
