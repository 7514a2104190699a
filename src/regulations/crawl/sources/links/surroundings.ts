// What belongs to an entry of a list page: its row, or the largest block that holds no other entry.
import { type HtmlPage, type Nodes, selectIn } from '../../reading/html-page.ts';

type Node = Nodes[number];

/** The rows that the office's selector names; one that holds others is no row. */
export function rowsOf(html: HtmlPage, selector: string): ReadonlySet<Node> {
  const rows = new Set<Node>(selectIn(html, 'item', selector).toArray());
  const outer = new Set<Node>();
  for (const row of rows) {
    for (let node: Node | null = row.parent; node; node = node.parent) if (rows.has(node)) outer.add(node);
  }
  return new Set([...rows].filter((row) => !outer.has(row)));
}

/** A card is seldom deeper. */
const levels = 6;

/** What is the page and not an entry of it. */
const whole = new Set(['body', 'html', 'main', 'form', 'x-page']);

/** For each link the largest block around it, some levels up, in which all links to entries lead to the same address. */
export function regionOf(
  links: readonly { node: Node; url: string }[],
): (link: { node: Node; url: string }) => Node {
  const owners = new Map<Node, string | null>();
  for (const { node, url } of links) {
    for (const above of around(node)) {
      const owner = owners.get(above);
      owners.set(above, owner === undefined || owner === url ? url : null);
    }
  }
  return ({ node, url }) => around(node).findLast((above) => owners.get(above) === url) ?? node;
}

function around(link: Node): Node[] {
  const blocks: Node[] = [link];
  let node: Node | null = link.parent;
  while (node && 'name' in node && !whole.has(node.name) && blocks.length <= levels) {
    blocks.push(node);
    node = node.parent;
  }
  return blocks;
}
