// What an ILDIS detail page says of other instruments: the box `Keterangan Status`, a word, a link and a note in brackets.
import type { Relation, RelationKind } from '../../../finding.ts';
import { parseCitation } from '../../../identity.ts';
import { tidy } from '../../../text.ts';
import { type HtmlPage, type Nodes, wordsOf } from '../../reading/html-page.ts';
import { cut, longestField } from '../../reading/plain-field.ts';
import { boxesUnder } from './labels.ts';

const kinds: Readonly<Record<string, RelationKind>> = {
  mencabut: 'revokes',
  dicabut: 'revoked-by',
  mengubah: 'amends',
  diubah: 'amended-by',
};

/** `dicabut sebagian oleh`: the word, and what narrows it. */
const word = /^(mencabut|dicabut|mengubah|diubah)\b\s*(.{0,60})$/i;

/**
 * The relations in the order of the page; a link before any of the words tells nothing and is left out. The box `Peraturan
 * Terkait` is not read: it does not say how they are related.
 */
export function readStatusNotes(html: HtmlPage, resolve: (href: string) => string | null): Relation[] {
  const relations: (Relation & { narrowed: string; behind: string })[] = [];
  for (const box of boxesUnder(html, /^keterangan status/i)) {
    let kind: RelationKind | null = null;
    let narrowed = '';
    for (const piece of piecesOf(html, box)) {
      if (piece.href === undefined) {
        const [, said, rest] = word.exec(piece.text) ?? [];
        if (said) {
          kind = kinds[said.toLowerCase()]!;
          narrowed = rest!.replace(/^(oleh|dengan)\b|\s*:$/gi, '').trim();
        } else if (kind && relations.length > 0) relations.at(-1)!.behind += ` ${piece.text}`;
      } else if (kind && piece.text !== '') {
        const printed = cut(piece.text, longestField);
        const key = parseCitation(printed)?.key ?? null;
        const url = resolve(piece.href);
        relations.push({ kind, printed, key, url, note: null, narrowed, behind: '' });
      }
    }
  }
  return relations.map(({ narrowed, behind, ...relation }) => {
    const bracketed = /\(\s*(.*?)\s*\)\s*$/.exec(behind.slice(0, longestField))?.[1] ?? '';
    const said = [narrowed, bracketed].filter((text) => /[\p{L}\d]/u.test(text));
    return { ...relation, note: cut(said.join(', '), 200) || null };
  });
}

/** Texts and links of a box in the order in which one reads them. */
function* piecesOf(html: HtmlPage, nodes: Nodes): Generator<{ text: string; href?: string }> {
  for (const node of nodes.contents().toArray()) {
    if (node.type === 'text') {
      const text = tidy(node.data);
      if (text !== '') yield { text };
    } else if ('name' in node && node.name === 'a') {
      yield { text: wordsOf(html, html.$(node)), href: html.$(node).attr('href') ?? '' };
    } else {
      yield* piecesOf(html, html.$(node));
    }
  }
}
