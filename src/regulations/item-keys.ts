// What names an item of the library in every source: its work URI, else the source's own id, else its address.
import { createHash } from 'node:crypto';
import type { Finding, FindingNote } from './finding.ts';
import { type Identity, identify, shortCitation } from './identity.ts';

/** The key of what a source shows; for an instrument that is recognised, the same whichever source shows it. */
export function keyOf(
  finding: Finding,
  source: string,
): { key: string; identity: Identity | null; notes: FindingNote[] } {
  // News that names an instrument is not that instrument.
  if (finding.kind === 'news') return { key: localKeysOf(finding, source)[0]!, identity: null, notes: [] };
  const { identity, notes } = identify(finding);
  return { key: identity?.key ?? localKeysOf(finding, source)[0]!, identity, notes };
}

/** The keys that it has, or would have, as long as its type and number are not known; the first is used. */
export function localKeysOf(finding: Finding, source: string): string[] {
  const keys: string[] = [];
  if (finding.externalId !== null) keys.push(`${source}:${bounded(finding.externalId)}`);
  if (finding.url !== null) keys.push(bounded(comparableAddress(finding.url)));
  if (keys.length === 0) keys.push(`${source}:${digest(`${finding.title}\n${finding.published}`)}`);
  return keys;
}

/** An address without what may change while the page stays: http or https, a last slash, a fragment. */
export function comparableAddress(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const parsed = new URL(url);
  parsed.hash = '';
  if (parsed.protocol === 'http:') parsed.protocol = 'https:';
  return parsed.href.replace(/\/$/, '');
}

/** What one types to name an item: `Permendagri 130/2018`, `berita-4f2a1c`. */
export function refOf(
  { key, kind, identity }: { key: string; kind: Finding['kind']; identity: Identity | null },
  signs = 6,
): string {
  if (identity !== null) return shortCitation(identity);
  return `${kind === 'news' ? 'berita' : 'dokumen'}-${digest(key).slice(0, signs)}`;
}

function bounded(text: string): string {
  return text.length <= 300 ? text : digest(text);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
