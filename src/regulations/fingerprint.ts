// What may not change unseen in an item, as one short value: whether it changed since the last run is a comparison.
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import { type Identity, identify } from './identity.ts';
import { foldHomoglyphs } from './text.ts';
import { titleSaid } from './title.ts';

/**
 * 16 hex signs over title, dates, status, relations and file names; the same whatever their case, spaces, entities and
 * order, and whether a title is the full one or the subject only. Counters, relative times, tokens and addresses are no
 * part of it: they change while nothing did. `identity` is that of the finding, where it is known already.
 */
export function fingerprintOf(
  finding: Finding,
  identity: Identity | null = finding.kind === 'news' ? null : identify(finding).identity,
): string {
  const relations = finding.relations.map(({ kind, printed, key }) => `${kind} ${key ?? normalise(printed)}`);
  const files = finding.files.map(({ name }) => normalise(name));
  const parts = [
    // Type and number count, wherever they stand.
    identity?.key ?? null,
    normalise(identity === null ? finding.title : titleSaid(finding)),
    finding.enacted,
    finding.promulgated,
    // The hour of a news item moves when its page is saved again.
    finding.published?.slice(0, 10) ?? null,
    finding.status,
    [...new Set(relations)].toSorted(),
    [...new Set(files)].toSorted(),
  ];
  // A slice of the whole in hex would hold all of it in memory.
  return createHash('sha256').update(JSON.stringify(parts)).digest().toString('hex', 0, 8);
}

/** Letters and figures; a sign between figures stays, since 12.3 is not 123. */
function normalise(text: string): string {
  return foldHomoglyphs(decodeEntities(decodePercent(text)))
    .text.normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)\s*[-–—./]\s*(?=\d)/gu, (sign) => (/[./]/.exec(sign) ?? ['-'])[0])
    .replace(/[^\p{L}\p{N}./-]+|(?<!\d)[./-]|[./-](?!\d)/gu, '');
}

/** File names are printed as they stand in addresses, or decoded. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** Entities that a source encodes once more than it should; what is unknown counts as a space. */
function decodeEntities(text: string): string {
  const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
  let decoded = text;
  for (let times = 0; times < 2; times++) {
    decoded = decoded.replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (_, decimal, hex, name) => {
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        if (name !== undefined) return named[name.toLowerCase()] ?? ' ';
        return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : ' ';
      },
    );
  }
  return decoded;
}
