// Whether the sender that the head of a pasted message names is the officer whose decision it is said to be.
import type { Person } from '../people.ts';
import type { Session } from '../session.ts';

/** `officer` is another of the office whom the name fits; `stranger` is anybody else. */
export type Sender = { is: 'reviewer' } | { is: 'officer'; officer: string } | { is: 'stranger' };

/**
 * Phones keep names as people save them: a part of the name, in any case, with or without titles, will do. A word that
 * is no part of the name makes it another person.
 */
export function identifySender(
  { people }: Pick<Session, 'people'>,
  sender: string,
  reviewer: string,
): Sender {
  const words = wordsOf(sender).filter((word) => !honorifics.has(word));
  const own = people.get(reviewer);
  if (own && (isNamed(words, own) || isTitled(words, own))) return { is: 'reviewer' };
  const other = [...people.values()].find((person) => person.id !== reviewer && isNamed(words, person));
  return other ? { is: 'officer', officer: other.id } : { is: 'stranger' };
}

const honorifics = new Set(
  'bu ibu pak bapak bpk sdr sdri mas mbak mba kak kakak bang h hj dr drs dra ir prof st se sh sip ssos skom mm msi map mh kantor plh plt'.split(
    ' ',
  ),
);

/** A whole word of the name, and nothing that is neither name nor title; further words may be initials. */
function isNamed(words: readonly string[], { name, title }: Person): boolean {
  const names = wordsOf(name).filter((word) => !honorifics.has(word));
  const titles = titleWords(title);
  const fits = (word: string) =>
    names.includes(word) ||
    titles.has(word) ||
    (word.length === 1 && names.some((own) => own.startsWith(word)));
  return words.some((word) => word.length > 1 && names.includes(word)) && words.every(fits);
}

/** `Bu Kasubag`. */
function isTitled(words: readonly string[], { title, roles }: Person): boolean {
  const titles = titleWords(title);
  return roles.includes('kasubag') && words.includes('kasubag') && words.every((word) => titles.has(word));
}

function titleWords(title: string): Set<string> {
  return new Set([...wordsOf(title), 'kasubag', 'subbag']);
}

/** Without marks, and with `S.Sos` as one word. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
