// What a source says of one item, as its kind read it: the value that everything of the library is made of.
import type { Day } from '../procedure/time.ts';

/** Relations that sources state: this instrument revokes, is revoked by, amends, is amended by another. */
export const relationKinds = ['revokes', 'revoked-by', 'amends', 'amended-by'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a source says of whether it holds; what it does not say is null, never `in-force`. */
export type StatusClaim = 'in-force' | 'not-in-force';

export interface Relation {
  kind: RelationKind;
  /** The other instrument as printed. */
  printed: string;
  /** Its key where the printed words name it: `/akn/id/act/permendagri/2026/11`. */
  key: string | null;
  url: string | null;
  note: string | null;
}

/** What was left out of a finding and why: an impossible date, an address that may not be followed. */
export interface FindingNote {
  code:
    | 'date-impossible'
    | 'date-unreadable'
    | 'date-future'
    | 'promulgated-before-enacted'
    | 'address-refused'
    | 'status-unknown'
    | 'homoglyphs'
    | 'number-unclear';
  field: string;
  /** As it stood there, at most 120 characters. */
  value: string;
}

export interface FileLink {
  url: string;
  /** As printed; hostile. */
  name: string;
}

/**
 * One item as one source shows it. All texts are plain: entities decoded once, spaces tidied, control and bidi signs
 * out; they are still a stranger's words and are escaped where they are shown.
 */
export interface Finding {
  kind: 'regulation' | 'news';
  /** The source's own id: idData, slug, guid; null where it has none. */
  externalId: string | null;
  /** Its page, absolute, without fragment and tracking parameters. */
  url: string | null;
  /** As printed. */
  title: string;
  /** As printed, where the source gives them apart from the title. */
  type: string | null;
  number: string | null;
  year: string | null;
  /** Who made it, as printed: T.E.U. Badan, or from the source's setting. */
  issuer: string | null;
  enacted: Day | null;
  promulgated: Day | null;
  /** Of news: ISO 8601 with offset, or a day. */
  published: string | null;
  /** LN, TLN, BN as printed. */
  gazette: string | null;
  status: StatusClaim | null;
  statusPrinted: string | null;
  relations: Relation[];
  subjects: string[];
  files: FileLink[];
  /** Of news: its text without mark-up, at most 2,000 characters. */
  summary: string | null;
  notes: FindingNote[];
}

/** A finding of which nothing is known yet; kinds fill in what they read. */
export function emptyFinding(kind: Finding['kind'], title: string): Finding {
  return {
    kind,
    title,
    externalId: null,
    url: null,
    type: null,
    number: null,
    year: null,
    issuer: null,
    enacted: null,
    promulgated: null,
    published: null,
    gazette: null,
    status: null,
    statusPrinted: null,
    relations: [],
    subjects: [],
    files: [],
    summary: null,
    notes: [],
  };
}
