// Where the legal basis stands in a reply: at the place meant for it, else in a block of its own before the closing.
import { findCitations } from '../../regulations/citations-in-text.ts';
import type { Identity } from '../../regulations/identity.ts';
import { compareInList } from '../../regulations/legal-form.ts';

/** What stands for the legal basis until it is known. */
const placeholder = /\{\s*dasar hukum\s*\}/gi;
/** The office's own text, like the greeting and the closing. */
const heading = 'Dasar hukum:';

/** True where a legal form stands in a text, however its lines are broken. */
export function standsIn(body: string, form: string): boolean {
  return placesOf(body, form).length > 0;
}

/** Where words stand in a text, however its lines are broken and its letters are large or small. */
export function placesOf(body: string, words: string): { from: number; to: number }[] {
  const parts = words.trim().split(/\s+/).map(escaped);
  if (parts[0] === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...body.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** True where the place meant for the legal basis was not filled. */
export function hasPlaceholder(body: string): boolean {
  return body.search(placeholder) >= 0;
}

/** The reply with the legal forms at its `{dasar hukum}`; as it is where it has none, or there are no forms. */
export function fillPlaceholder(body: string, forms: readonly string[]): string {
  if (forms.length === 0) return body;
  const inOrder = ordered(forms);
  return body
    .split('\n')
    .map((line) => {
      const alone = line.trim().replace(placeholder, '') === '' && line.trim() !== '';
      return line.replace(placeholder, () => (alone && forms.length > 1 ? listed(inOrder) : joined(inOrder)));
    })
    .join('\n');
}

/**
 * The reply with the legal forms in it: at its `{dasar hukum}`, else those that it does not have yet in a block before the
 * closing, or at the end; a block that is there already grows. What is highest stands first.
 */
export function placeForms(body: string, forms: readonly string[], closing: string): string {
  if (hasPlaceholder(body)) return fillPlaceholder(body, forms);
  const missing = forms.filter((form) => !standsIn(body, form));
  if (missing.length === 0) return body;
  return growBlock(body, missing) ?? addBlock(body, missing, closing.trim());
}

/** Null where the reply has no block of its own. */
function growBlock(body: string, forms: readonly string[]): string | null {
  const lines = body.split('\n');
  const begin = lines.findLastIndex((line) => /^dasar hukum\s*:/i.test(line));
  if (begin < 0) return null;
  const length = lines.slice(begin).findIndex((line) => line.trim() === '');
  const end = length < 0 ? lines.length : begin + length;
  const added = new Set(forms.map((form) => identityOf(form)?.key));
  // What stands there of the same instrument gives way to what is known of it now.
  const stay = itemsOf(lines.slice(begin, end)).filter((item) => !added.has(identityOf(item)?.key ?? ''));
  const grown = [heading, listed(ordered([...stay, ...forms]))];
  return [...lines.slice(0, begin), ...grown, ...lines.slice(end)].join('\n');
}

/** What is listed below the heading or stands beside it, each without its number and its last sign. */
function itemsOf([head = '', ...more]: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of [head.replace(/^dasar hukum\s*:\s*/i, ''), ...more]) {
    const numbered = /^\s*\d+\.\s+/.exec(line);
    if (numbered || items.length === 0) items.push(line.slice(numbered?.[0].length ?? 0));
    else items.push(`${items.pop()}\n${line}`);
  }
  return items
    .map((item) =>
      item
        .trimEnd()
        .replace(/(?:;\s*dan|[.;])$/i, '')
        .trimEnd(),
    )
    .filter(isFilled);
}

function addBlock(body: string, forms: readonly string[], closing: string): string {
  const block = forms.length === 1 ? `${heading} ${forms[0]}.` : `${heading}\n${listed(ordered(forms))}`;
  const own = closing === '' ? -1 : body.lastIndexOf(closing);
  const at = own < 0 ? closingOf(body) : own;
  const [before, after] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at)];
  return `${[before.trimEnd(), block, after.trimEnd()].filter(isFilled).join('\n\n')}\n`;
}

/** Where the last paragraph begins that closes a letter in whatever words; -1 where none does. */
function closingOf(body: string): number {
  const closings = body.matchAll(
    /(?=Demikian)(?<=(?:^|\n[ \t]*\r?\n)[ \t]*)Demikian(?!\s+(?:pula|juga|halnya)\b)\b/gi,
  );
  return [...closings].at(-1)?.index ?? -1;
}

function ordered(forms: readonly string[]): string[] {
  return forms.toSorted((one, other) => compareInList(identityOf(one), identityOf(other)));
}

function identityOf(form: string): Identity | null {
  const [first] = findCitations(form);
  return first?.from === 0 ? first.identity : null;
}

/** Numbered, as the legal basis of a letter is. */
function listed(forms: readonly string[]): string {
  return forms
    .map((form, index) => `${1 + index}. ${form}${index === forms.length - 1 ? '.' : ';'}`)
    .join('\n');
}

/** In a sentence. */
function joined(forms: readonly string[]): string {
  if (forms.length < 3) return forms.join(' dan ');
  return `${forms.slice(0, -1).join(', ')}, dan ${forms.at(-1)}`;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
