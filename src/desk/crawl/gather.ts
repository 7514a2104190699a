// Takes the findings of one source one by one and holds only what belongs into the library and is not there as it is now.
import type { SeenItem } from '../../local/crawl-state.ts';
import type { SourceSetting, Topic } from '../../procedure/sources.ts';
import { type Day, dayOf, type Zone } from '../../procedure/time.ts';
import { createTally } from '../../regulations/crawl/tripwires.ts';
import type { Finding } from '../../regulations/finding.ts';
import { fingerprintOf } from '../../regulations/fingerprint.ts';
import { keyOf } from '../../regulations/item-keys.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';
import { relatedKeys } from '../../regulations/relations.ts';
import { isAnotherInstrument, setApart } from '../../regulations/same-number.ts';
import { createTopicMatcher } from '../../regulations/topics.ts';
import { claimOf, isAsFiled, type Known } from './known.ts';
import type { Met } from './shapes.ts';

export interface GatherFacts {
  setting: SourceSetting;
  /** Items have ids that outlive their addresses. */
  byId: boolean;
  /** What this computer remembers from before the run. */
  remembered: ReadonlyMap<string, SeenItem>;
  /** They were made by the same version of the kind. */
  sameVersion: boolean;
  topics: readonly Topic[];
  known: Known;
  /** Gives the forms of a word as one. */
  stem: (word: string) => string;
  /** Items that are dated before it are left for another run. */
  since: Day | null;
  zone: Zone;
  now: string;
}

export interface Gathered {
  met: Met[];
  keys: Set<string>;
  /** What this computer remembers from now on of what was read in this run. */
  seen: Map<string, SeenItem>;
  /** Related to an item that is kept, and passed by before that was known: the next run is to read all again. */
  missed: boolean;
}

/** Unmatched instruments with relations of their own that are held until the end; a few hundred are usual. */
const mostHeld = 5000;

export function createGatherer(facts: GatherFacts) {
  const tally = createTally();
  const seen = new Map<string, SeenItem>();
  const keys = new Set<string>();
  const met = new Map<string, Met>();
  /** Other records of an item that the library knows by another id of the same source. */
  const spare = new Map<string, Met>();
  const settled = new Set<string>();
  const held: Met[] = [];
  const keptKeys = new Set<string>();
  const wanted = new Set(facts.known.related);
  const topicsOf = createTopicMatcher(facts.topics, facts.stem);
  let byKey: Map<string, SeenItem> | null = null;

  return {
    tally,
    found: () => keys.size,

    take(read: Finding): void {
      tally.add(read);
      if (facts.since !== null && isBefore(read, facts.since, facts.zone)) return;
      const { key: named, identity, notes } = keyOf(read, facts.setting.id);
      const noted = notes.length === 0 ? read : { ...read, notes: [...read.notes, ...notes] };
      const { key: own, finding } = ownKeyOf(named, noted);
      const id = idOf(finding, own, facts.byId);
      const before = rememberedOf(id, own);
      // What is the same as before is held once.
      const key = before?.key === own ? before.key : own;
      const print = fingerprintOf(finding, identity);
      const fingerprint = before?.fingerprint === print ? before.fingerprint : print;
      keys.add(key);
      seen.set(id, { key, fingerprint, at: facts.now });
      const topics = topicsOf(finding);
      const local = before && {
        fingerprint: facts.sameVersion ? before.fingerprint || null : null,
      };
      const one: Met = { key, finding, fingerprint, topics, kept: undefined, local };
      if (!keepsIt(one)) {
        if (held.length < mostHeld && relatedKeys(finding).length > 0) held.push(one);
        return;
      }
      keep(one);
    },

    /** An item of a list that was not read again. */
    pass(url: string): void {
      tally.seen();
      const before = facts.remembered.get(url);
      if (before) {
        keys.add(before.key);
        seen.set(url, before);
        return;
      }
      // Another computer read it.
      const key = facts.known.byAddress.get(url);
      if (key !== undefined) keys.add(key);
    },

    end(): Gathered {
      for (const [key, one] of spare) if (!settled.has(key)) met.set(key, one);
      for (const one of held) {
        const related = relatedKeys(one.finding);
        if (related.some((key) => keptKeys.has(key) || facts.known.own.has(key))) {
          const own = { ...one, ...ownKeyOf(one.key, one.finding) };
          keys.add(own.key);
          met.set(own.key, { ...own, kept: 'related' });
        }
      }
      const { library } = facts.known;
      const missed = [...wanted].some((key) => keys.has(key) && !met.has(key) && !library.get(key));
      return { met: [...met.values()], keys, seen, missed };
    },
  };

  /** What bears the number of another instrument of this source has a key of its own. */
  function ownKeyOf(key: string, finding: Finding): { key: string; finding: Finding } {
    const { id } = facts.setting;
    const holder = (claimOf(facts.known.library, key, id) ?? met.get(key))?.finding;
    return holder && isAnotherInstrument(holder, finding) ? setApart(finding, id) : { key, finding };
  }

  /** By its key, where the source gave it another id. */
  function rememberedOf(id: string, key: string): SeenItem | null {
    const before = facts.remembered.get(id);
    if (before || facts.remembered.size === 0) return before ?? null;
    if (byKey === null) {
      byKey = new Map();
      for (const one of facts.remembered.values()) byKey.set(one.key, one);
    }
    return byKey.get(key) ?? null;
  }

  /** True where it belongs into the library; `kept` says why, where no topic does. */
  function keepsIt(one: Met): boolean {
    const { known, setting } = facts;
    if (one.topics.length > 0) return true;
    const item = known.library.get(one.key);
    if (setting.keepAll) one.kept = 'all';
    else if (known.cited.has(one.key)) one.kept = 'cited';
    else if (item) one.kept = item.claims.find(({ kept }) => kept !== undefined)?.kept;
    else if (wanted.has(one.key)) one.kept = 'related';
    else return false;
    return true;
  }

  function keep(one: Met): void {
    if (one.kept !== 'related') {
      keptKeys.add(one.key);
      for (const key of relatedKeys(one.finding)) wanted.add(key);
    }
    const claim = claimOf(facts.known.library, one.key, facts.setting.id);
    if (claim && isAnotherRecord(claim, one)) {
      spare.set(one.key, one);
      return;
    }
    settled.add(one.key);
    if (!(claim && isAsFiled(claim, one)) && !met.has(one.key)) met.set(one.key, one);
  }
}

/** The topics of a source, or all. */
export function topicsFor(setting: SourceSetting, topics: readonly Topic[]): readonly Topic[] {
  const { topics: own } = setting;
  return own === null ? topics : topics.filter(({ id }) => own.includes(id));
}

/** What names it in its source; an address where ids are not told. */
function idOf({ externalId, url }: Finding, key: string, byId: boolean): string {
  return (byId ? (externalId ?? url) : (url ?? externalId)) ?? key;
}

/** The day that an item bears; null where it bears none. */
export function dateOf({ enacted, promulgated, published }: Finding, zone: Zone): Day | null {
  const written = enacted ?? promulgated ?? published;
  if (written === null || written.length === 10) return written;
  const instant = Date.parse(written);
  return Number.isNaN(instant) ? null : dayOf(instant, zone);
}

function isBefore(finding: Finding, since: Day, zone: Zone): boolean {
  const day = dateOf(finding, zone);
  return day !== null && day < since;
}

/** The same instrument stands in some feeds twice, as two records. */
function isAnotherRecord({ finding }: LibraryEntry, one: Met): boolean {
  const [filed, here] = [finding.externalId, one.finding.externalId];
  return filed !== null && here !== null && filed !== here;
}
