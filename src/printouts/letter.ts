// What every letter about a case has alike: place and day, number, nature, subject, whom it goes to, who signs.
import type { Catalogue } from '../language/catalogue.ts';
import type { Day } from '../procedure/time.ts';
import type { SigningAuthority } from '../procedure/words.ts';
import type { Block, Document } from './document.ts';
import { footOf, letterheadOf, type Paper } from './paper.ts';

export interface Letter {
  office: string;
  place: string;
  /** Null where none was given yet: room is left for it. */
  number: string | null;
  day: Day;
  signature: {
    authority: SigningAuthority;
    headTitle: string | null;
    title: string | null;
    name: string | null;
    nip: string | null;
  };
}

export interface LetterBody {
  subject: string;
  /** Lines below *Yth.*, the name first. */
  to: string;
  /** Where a letter on paper finds them; else it says *di tempat*. */
  place?: string | null;
  enclosures?: number;
  blocks: Block[];
  /** Who checked the text, for their initials. */
  checkedBy?: string | null;
}

/** The letter whole, in the order of a *surat dinas* (Permendagri 1/2023). */
export function buildLetter(paper: Paper, letter: Letter, body: LetterBody, words: Catalogue): Document {
  const { letters, dates } = words;
  const nature = paper.state.confidential ? letters.natures.confidential : letters.natures.normal;
  return {
    blocks: [
      ...letterheadOf(paper),
      { kind: 'aside', lines: [letters.date(letter.place, dates.letterDay(letter.day))] },
      { kind: 'space' },
      {
        kind: 'fields',
        rows: [
          [{ label: letters.number, value: letter.number ?? '.'.repeat(24) }],
          [{ label: letters.nature, value: nature }],
          [{ label: letters.enclosures, value: letters.enclosureCount(body.enclosures ?? 0) }],
          [{ label: letters.subject, value: body.subject }],
        ],
      },
      { kind: 'space' },
      { kind: 'paragraph', text: letters.to(body.to) },
      { kind: 'paragraph', text: body.place ?? letters.toPlace, lines: true },
      { kind: 'space' },
      ...body.blocks,
      { kind: 'space' },
      { kind: 'aside', lines: signatureLines(letter, words) },
      ...(body.checkedBy ? [{ kind: 'space' } as const, initialsOf(body.checkedBy, words)] : []),
    ],
    foot: footOf(paper, words),
  };
}

/** Whom a letter to the inquirer goes to: nobody who wishes to stay unnamed is named on paper. */
export function inquirerOf({ state, inquiry }: Paper, { letters }: Catalogue): string {
  if (state.anonymous || state.confidential) return letters.hiddenInquirer(state.number);
  return letters.inquirer(inquiry.erased ? null : inquiry.name);
}

/** The inquirer's postal address, where they gave one; nobody who wishes to stay unnamed is found by it. */
export function placeOf({ state, inquiry }: Paper): string | null {
  if (state.anonymous || state.confidential || inquiry.erased) return null;
  const { address, contact } = inquiry;
  return address?.trim() || (contact && isPostal(contact) ? contact.trim() : null);
}

/** A street, a hamlet, a neighbourhood: neither a mail address nor a number nor a page. */
function isPostal(contact: string): boolean {
  const place =
    /\b(?:jl|jln|jalan|gg|gang|rt|rw|blok|perum|perumahan|komplek|kompleks|dusun|kampung|kelurahan|kecamatan|desa)\b/i;
  return !/@|:\/\//.test(contact) && place.test(contact);
}

/** Paragraphs with a space between them. */
export function paragraphs(...texts: string[]): Block[] {
  return texts.flatMap((text, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'space' } as const]),
    { kind: 'paragraph', text },
  ]);
}

/** In whose right, the title, room for the signature, name and NIP. */
function signatureLines({ signature, office }: Letter, { letters }: Catalogue): string[] {
  const { authority, name, nip } = signature;
  const say = letters.signature;
  const head = signature.headTitle ?? letters.headOf(office);
  const title = signature.title ?? head;
  const own = title === '' ? [] : [say.title(title)];
  const lead: Record<SigningAuthority, string[]> = {
    own,
    plh: own,
    plt: own,
    an: [say.title(say.an(head)), ...own],
    ub: [say.title(head), say.ub, ...own],
  };
  return [...lead[authority], '', '', '', name ?? '.'.repeat(24), say.nip(nip)];
}

function initialsOf(name: string, { letters }: Catalogue): Block {
  return { kind: 'blanks', items: [{ label: letters.checked(name), width: 10 }] };
}
