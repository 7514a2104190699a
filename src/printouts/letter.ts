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
  /** Of a letter that says what it is: `SURAT EDARAN`. */
  title?: string;
  subject: string;
  /** Behind *Yth.*; several are numbered below it. */
  to: string | string[];
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
      ...(body.title === undefined
        ? []
        : ([{ kind: 'title', text: body.title }, { kind: 'space' }] as const)),
      { kind: 'aside', lines: [letters.date(letter.place, dates.letterDay(letter.day))] },
      { kind: 'space' },
      {
        kind: 'fields',
        rows: [
          [{ label: letters.number, value: letter.number ?? blank }],
          [{ label: letters.nature, value: nature }],
          [{ label: letters.enclosures, value: letters.enclosureCount(body.enclosures ?? 0) }],
          [{ label: letters.subject, value: body.subject }],
        ],
      },
      { kind: 'space' },
      addressees(body.to, words),
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

function addressees(to: string | string[], { letters }: Catalogue): Block {
  const [name = blank, ...others] = typeof to === 'string' ? [to] : to;
  if (others.length === 0) return { kind: 'paragraph', text: letters.to(name) };
  const numbered = [name, ...others].map((one, index) => `${index + 1}. ${one.replace(/\s+/g, ' ')}`);
  return { kind: 'paragraph', text: letters.toSeveral(numbered).join('\n'), lines: true };
}

/** Room to write a number or a name. */
const blank = '.'.repeat(24);

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
  return [...lead[authority], '', '', '', name ?? blank, say.nip(nip)];
}

function initialsOf(name: string, { letters }: Catalogue): Block {
  return { kind: 'blanks', items: [{ label: letters.checked(name), width: 10 }] };
}
