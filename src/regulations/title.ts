// What a title says: the instrument in its head, the subject behind the first "tentang", and what it amends or revokes.
import type { Finding } from './finding.ts';
import { isWhole, readHead } from './identity/head.ts';
import { identityOf } from './identity.ts';
import { foldHomoglyphs, tidy } from './text.ts';

export interface TitleRelation {
  kind: 'amends' | 'revokes';
  /** The other instrument as printed. */
  printed: string;
  /** Its key, where these words name one instrument. */
  key: string | null;
  /** Only a part is revoked. */
  partly?: true;
}

export interface TitleReading {
  /** Id of the type that the head names; null for a title that is the subject only, or no instrument's. */
  type: string | null;
  /** Region of a regional instrument, where the title says it. */
  locality: string | null;
  number: string | null;
  year: number | null;
  about: string | null;
  relations: TitleRelation[];
}

/**
 * Reads a title of any length; `type` is null for news of an instrument (`Permendagri 7/2025 Terbit`). A subject that
 * carries out another instrument (`Peraturan Pelaksanaan …`) has no relation to it.
 */
export function readTitle(title: string): TitleReading {
  const printed = tidy(title.slice(0, 4000));
  const { text } = foldHomoglyphs(printed);
  const head = readHead(text);
  const rest = head && isWhole(text, head) ? readSubject(printed, head.end) : null;
  if (!head || !rest || !(head.work || head.unclear || rest.said)) {
    return { ...noHead, about: trimSubject(printed), relations: readRelations(printed, text, 0) };
  }
  return {
    type: head.named.type.id,
    locality: head.named.locality,
    number: head.work?.number ?? null,
    year: head.work ? (head.work.year ?? head.year) : null,
    about: rest.about,
    relations: rest.about === null ? [] : readRelations(printed, text, rest.from),
  };
}

const noHead = { type: null, locality: null, number: null, year: null };

/** The subject behind a head: what follows "tentang", or a dash where that is missing. */
function readSubject(printed: string, end: number): { about: string | null; from: number; said: boolean } {
  const between = /^[\s,.:;)\u2013\u2014-]*(tentang(?![\p{L}\d-])[\s:]*)?/iu.exec(printed.slice(end))!;
  const from = end + between[0].length;
  return { about: trimSubject(printed.slice(from)), from, said: between[1] !== undefined };
}

function trimSubject(text: string): string | null {
  return text.replace(/^tentang(?![\p{L}\d-])[\s:]*/iu, '').replace(/(?:\.pdf)?[\s.,;:]*$/i, '') || null;
}

/** The subject of a finding, whether its title is the full one or the subject only. */
export function aboutOf(finding: Pick<Finding, 'title'>): string | null {
  return readTitle(finding.title).about;
}

/** What a title says beside type, number and year, which sources print before the subject or leave out. */
export function titleSaid({ kind, title }: Pick<Finding, 'kind' | 'title'>): string {
  return (kind === 'regulation' ? readTitle(title).about : null) ?? title;
}

/** How many instruments one title may revoke. */
const mostRelations = 20;

function readRelations(printed: string, folded: string, from: number): TitleRelation[] {
  // An act that makes an emergency regulation a law does what that does.
  const adopted = /^penetapan\s+/i.exec(folded.slice(from, from + 40));
  const head = adopted && readHead(folded, from + adopted[0].length);
  if (head?.work && head.named.type.id === 'perppu') {
    const rest = readSubject(folded, head.end);
    return rest.said ? relationsAt(printed, folded, rest.from) : [];
  }
  return relationsAt(printed, folded, from);
}

function relationsAt(printed: string, folded: string, from: number): TitleRelation[] {
  const part = revokingPart.exec(folded.slice(from, from + 200));
  const match = part ?? relating.exec(folded.slice(from, from + 200));
  if (!match) return [];
  const kind = /^perubahan/i.test(match[0]) ? 'amends' : 'revokes';
  const relations: TitleRelation[] = [];
  const behind = from + match[0].length;
  let at: number | null = part ? headBehind(folded, behind) : behind;
  while (at !== null && relations.length < mostRelations) {
    const head = readHead(folded, at);
    if (!head) break;
    const identity = head.work && identityOf(head.named, { ...head.work, year: head.work.year ?? head.year });
    relations.push({
      kind,
      printed: printed.slice(at, head.end).trim(),
      key: identity?.key ?? null,
      ...(part && { partly: true as const }),
    });
    const next = /^(?:\s*,(?:\s*dan)?|\s+dan|\s+serta)\s+/i.exec(folded.slice(head.end, head.end + 20));
    at = next && head.end + next[0].length;
  }
  return relations;
}

/** `Pencabutan Sebagian`, `Pencabutan Pasal 5 ayat (2)`: what is meant stands behind it. */
const revokingPart =
  /^pencabutan\s+(?:(?:atas|terhadap)\s+)?(?:sebagian|(?:beberapa\s+)?(?:ketentuan|bab|pasal|ayat|huruf|angka|lampiran))(?![\p{L}\d])/iu;

/** Where the instrument begins of which a part is named first. */
function headBehind(folded: string, from: number): number | null {
  for (const { index } of folded.slice(from, from + 200).matchAll(/(?<![\p{L}\d])\p{L}+/gu)) {
    if (readHead(folded, from + index)?.work) return from + index;
  }
  return null;
}

/** `Perubahan atas`, `Perubahan Kedua atas`, `Pencabutan`. */
const relating =
  /^(?:perubahan(?:\s+[\p{L}\d()-]+){0,3}?\s+(?:atas|terhadap)|(?:perubahan|pencabutan)(?:\s+(?:atas|terhadap))?)\s+/iu;

/** True for subjects that differ only in capitals, signs, look-alike letters or a year at their end. */
export function sameSubject(a: string, b: string): boolean {
  const first = normalSubject(a);
  return first !== '' && first === normalSubject(b);
}

function normalSubject(subject: string): string {
  return foldHomoglyphs(tidy(subject.slice(0, 4000)))
    .text.toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^tentang /, '')
    .replace(/\bwali kota\b/g, 'walikota')
    .replace(/(?: tahun(?: anggaran)? \d{4})+$/, '');
}
