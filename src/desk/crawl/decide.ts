// What of a run is news: pure, so that it is decided again on what the archive holds when the lock is held.
import type { SearchLine } from '../../procedure/sources.ts';
import type { Zone } from '../../procedure/time.ts';
import { localKeysOf } from '../../regulations/item-keys.ts';
import type { Item, Library } from '../../regulations/library.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';
import { isAnotherInstrument, isApart, setApart } from '../../regulations/same-number.ts';
import { changesBetween } from './changes.ts';
import { dateOf } from './gather.ts';
import { addressesOf, claimOf, isAsFiled } from './known.ts';
import type { Change, Met, SourceReading } from './shapes.ts';

/** A line of the library before its event has an id. */
export type NewEntry = Omit<LibraryEntry, 'event'>;

export interface Decision {
  lines: SearchLine[];
  entries: NewEntry[];
  /** Keys, each once, in the order in which they were met. */
  new: string[];
  changed: Map<string, { sources: string[]; changes: Change[] }>;
}

type Verdict = 'new' | 'changed' | 'filed' | 'nothing';

/** Decides on all sources of a run; `seenAt` is written into the library. */
export function decide(
  readings: readonly SourceReading[],
  library: Library,
  { seenAt, zone }: { seenAt: string; zone: Zone },
): Decision {
  const decision: Decision = { lines: [], entries: [], new: [], changed: new Map() };
  const fresh = new Set<string>();
  const byAddress = addressesOf(library);
  for (const reading of readings) {
    const { id } = reading.setting;
    const counted = { new: 0, changed: 0 };
    for (const read of reading.met) {
      const one = withOwnKey(read, claimOf(library, read.key, id), id);
      if (isUnderAnotherKey(one, byAddress)) continue;
      const claim = claimOf(library, one.key, id);
      const verdict = judge(one, claim, reading, library.get(one.key), zone);
      if (verdict === 'nothing') continue;
      // The same instrument in two sources is one item of news.
      const announces = verdict !== 'filed' && !fresh.has(one.key);
      if (announces && verdict === 'new') {
        counted.new += 1;
        decision.new.push(one.key);
      }
      if (announces && verdict === 'changed') {
        counted.changed += 1;
        const changes = claim ? changesBetween(claim.finding, one.finding) : [];
        decision.changed.set(one.key, { sources: [id], changes });
      }
      if (verdict !== 'filed') fresh.add(one.key);
      decision.entries.push(entryOf(one, reading, { seenAt, announced: announces ? verdict : null }));
    }
    const gone = goneFrom(reading, library);
    decision.entries.push(...gone.map((claim) => goneEntry(claim, seenAt)));
    const missing = new Set([...reading.missing, ...gone.map(({ key }) => key)]);
    decision.lines.push(lineOf(reading, { ...counted, gone: missing.size }));
  }
  return decision;
}

function judge(
  one: Met,
  claim: LibraryEntry | null,
  { version, baseline, since }: SourceReading,
  item: Item | undefined,
  zone: Zone,
): Verdict {
  if (claim) {
    if (isAsFiled(claim, one)) return 'nothing';
    if (claim.fingerprint === one.fingerprint) return 'filed';
    if (claim.parser === version) return 'changed';
    // A newer program of another computer read it: only what changed under this one's eyes counts.
    return claim.parser < version ? 'filed' : changedHere(one) ? 'changed' : 'nothing';
  }
  if (one.local) return changedHere(one) ? 'changed' : 'filed';
  if (item) return 'filed';
  if (!baseline) return 'new';
  const day = dateOf(one.finding, zone);
  return since !== null && day !== null && day >= since ? 'new' : 'filed';
}

/** Another computer may have filed another instrument under its number since. */
function withOwnKey(one: Met, claim: LibraryEntry | null, source: string): Met {
  return claim && isAnotherInstrument(claim.finding, one.finding)
    ? { ...one, ...setApart(one.finding, source) }
    : one;
}

function changedHere({ local, fingerprint }: Met): boolean {
  return local !== null && local.fingerprint !== null && local.fingerprint !== fingerprint;
}

/** An item without a number that another source shows under the same address is that one. */
function isUnderAnotherKey({ key, finding }: Met, byAddress: ReadonlyMap<string, string>): boolean {
  if (key.startsWith('/akn/') || finding.url === null) return false;
  const other = byAddress.get(finding.url);
  if (isApart(finding) && other?.startsWith('/akn/')) return false;
  return other !== undefined && other !== key;
}

function entryOf(
  { key, finding, fingerprint, topics, kept }: Met,
  { setting, version }: SourceReading,
  { seenAt, announced }: { seenAt: string; announced: 'new' | 'changed' | null },
): NewEntry {
  return {
    key,
    source: setting.id,
    seenAt,
    parser: version,
    fingerprint,
    topics,
    ...(kept && { kept }),
    ...(announced && { announced }),
    finding,
  };
}

/** What a whole run of a source does not show any more. */
function goneFrom({ whole, keys, met, setting }: SourceReading, library: Library): LibraryEntry[] {
  if (!whole) return [];
  // What has its number now is there under another key.
  const named = new Set(met.flatMap(({ finding }) => localKeysOf(finding, setting.id)));
  return [...library.items.values()].flatMap(({ key, claims }) =>
    claims.filter(
      (claim) =>
        claim.source === setting.id &&
        !claim.gone &&
        !keys.has(key) &&
        !keys.has(claim.key) &&
        !named.has(claim.key),
    ),
  );
}

function goneEntry(
  { event: _event, announced: _announced, ...claim }: LibraryEntry,
  seenAt: string,
): NewEntry {
  return { ...claim, seenAt, gone: true };
}

function lineOf(
  { setting, outcome, error, status, tally, baseline }: SourceReading,
  counted: Pick<SearchLine, 'new' | 'changed' | 'gone'>,
): SearchLine {
  return {
    source: setting.id,
    outcome,
    ...(error !== null && { error }),
    ...(status !== null && { status }),
    found: tally.found,
    ...counted,
    ...(baseline &&
      outcome !== 'blocked' &&
      outcome !== 'unreachable' &&
      outcome !== 'layout-changed' && { baseline: true }),
    ...(setting.insecure && { insecure: true }),
  };
}
