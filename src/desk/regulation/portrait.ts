// All that is known of one item: its standing, relations, documents, what became of it, who cites it.
import { legalFormIn } from '../../regulations/legal-form.ts';
import type { Item, Library } from '../../regulations/library.ts';
import { sameNumbered } from '../../regulations/same-number.ts';
import { type Related, type Standing, standingOf } from '../../regulations/standing.ts';
import { nameOfKey } from '../citations/cite.ts';
import { sopBasis } from '../citations/sop-basis.ts';
import { type CitingCase, citingCases } from '../citations.ts';
import { keyNow } from '../library.ts';
import { newsOf, takenIn } from '../news.ts';
import type { Session } from '../session.ts';
import { documentsOf, type FiledDocument } from './documents.ts';

export interface ItemPortrait {
  item: Item;
  /** In legal form; null for what is no instrument that is recognised. */
  form: string | null;
  /** Null for news. */
  standing: Standing | null;
  relations: ShownRelation[];
  documents: FiledDocument[];
  /** It waits on the list of what is new. */
  news: 'new' | 'changed' | null;
  dismissed: { at: string; by: string; why: string | null } | null;
  /** The SOP rests on it; as the SOP prints it. */
  sopBasis: string | null;
  /** Cases that it became. */
  cases: string[];
  citing: CitingCase[];
  /** Others that bear its number, under another title. */
  sameNumber: Item[];
}

export const relationOrder = ['revokes', 'revokedBy', 'amends', 'amendedBy'] as const;

export interface ShownRelation extends Related {
  kind: (typeof relationOrder)[number];
  /** Its short citation, else as printed. */
  name: string;
  /** The library has it, so that it can be shown. */
  inLibrary: boolean;
}

/** Gathers it. */
export function portrayItem(session: Session, library: Library, item: Item): ItemPortrait {
  const standing = item.kind === 'news' ? null : standingOf(library, item.key);
  return {
    item,
    form: item.identity && legalFormIn(library, item.identity),
    standing,
    relations: standing === null ? [] : relationsOf(library, standing),
    documents: documentsOf(session, library, item.key),
    news: newsOf(session, library).find((one) => one.item.key === item.key)?.as ?? null,
    dismissed: dismissedOf(session, library, item),
    sopBasis: sopBasis().get(item.key)?.printed ?? null,
    cases: casesFrom(session, library, item),
    citing: citingCases(session, item.key),
    sameNumber: sameNumbered(library, item),
  };
}

function relationsOf(library: Library, standing: Standing): ShownRelation[] {
  return relationOrder.flatMap((kind) =>
    standing[kind].map((related): ShownRelation => {
      const { key, printed } = related;
      const name = key === null ? printed : nameOfKey(library, key);
      return { ...related, kind, name, inLibrary: key !== null && library.get(key) !== undefined };
    }),
  );
}

function dismissedOf({ view, office }: Session, library: Library, { key }: Item): ItemPortrait['dismissed'] {
  const found = [...office.dismissed].find(([filed]) => keyNow(library, filed) === key);
  if (!found) return null;
  const [, { event: id, at, by }] = found;
  const event = view.officeEvents().find((one) => one.id === id);
  const why = event && view.words(event)?.['why'];
  return { at, by, why: typeof why === 'string' ? why : null };
}

function casesFrom({ view }: Session, library: Library, { key }: Item): string[] {
  return [...takenIn(view)].flatMap(({ number, item }) => (keyNow(library, item) === key ? [number] : []));
}
