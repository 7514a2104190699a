// What an instrument says of others: the relations that its source states, and those that stand in its title.
import type { Finding, Relation } from './finding.ts';
import { parseCitation } from './identity.ts';
import { readTitle } from './title.ts';

/** The relations of a finding, each once; `key` is filled in where the printed words name an instrument. */
export function relationsOf(finding: Finding, ownKey: string | null = null): Relation[] {
  const stated = finding.relations.map((relation) => ({
    ...relation,
    key: relation.key ?? parseCitation(relation.printed)?.key ?? null,
  }));
  const titled =
    finding.kind === 'news'
      ? []
      : readTitle(finding.title).relations.map(({ partly, ...relation }) => ({
          ...relation,
          url: null,
          note: partly ? 'sebagian' : null,
        }));
  const relations = new Map<string, Relation>();
  for (const relation of [...stated, ...titled]) {
    // A page that links to itself says nothing.
    if (relation.key !== null && relation.key === ownKey) continue;
    const name = `${relation.kind} ${relation.key ?? relation.printed}`;
    if (!relations.has(name)) relations.set(name, relation);
  }
  return [...relations.values()];
}

/** Keys of the instruments that this one names as its relations: they are kept with it. */
export function relatedKeys(finding: Finding): string[] {
  return [...new Set(relationsOf(finding).flatMap(({ key }) => key ?? []))];
}

/** True where only a part was revoked: `dicabut sebagian`, `mencabut Pasal 5 …`; `(Pasal 29)` alone says where it stands. */
export function isPartly({ printed, note }: Relation): boolean {
  return partlyNoted.test(note ?? '') || partlyPrinted.test(printed);
}

const partlyNoted =
  /\bsebagian\b|\b(?:men|di|pen)?cabut(?:an)?\s+(?:beberapa\s+)?(?:ketentuan|pasal|ayat|huruf|lampiran)\b/i;
/** Before its name, or behind it and not in brackets. */
const partlyPrinted =
  /^\s*(?:sebagian|beberapa|ketentuan|pasal|ayat|huruf|lampiran)\b|[\d\p{L}]\s+(?:pasal|ayat|lampiran)\s+\(?[\dIVX]{1,4}\b[^)]*$/iu;
