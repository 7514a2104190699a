// An item as scripts read it: in short for lists, whole for `sop regulation show --json`.
import type { ItemPortrait } from '../../../desk/regulation/portrait.ts';
import type { Item } from '../../../regulations/library.ts';

/** What every list says of an item. */
export function itemJson({ key, kind, ref, title, about, topics, addresses, firstSeen, gone }: Item): object {
  return { key, kind, ref, title, about, url: addresses[0]?.url ?? null, topics, firstSeen, gone };
}

/** All of it. */
export function portraitJson(portrait: ItemPortrait): object {
  const { item, standing } = portrait;
  const { claims, identity, files, addresses, lastSeen, announced, date } = item;
  return {
    ...itemJson(item),
    form: portrait.form,
    identity,
    date,
    status: standing?.status ?? null,
    says: standing?.says ?? [],
    relations: portrait.relations,
    newer: (standing?.newer ?? []).map(({ ref, key }) => ({ ref, key })),
    sameNumber: portrait.sameNumber.map(({ ref, key }) => ({ ref, key })),
    addresses,
    files,
    documents: portrait.documents,
    lastSeen,
    announced,
    news: portrait.news,
    dismissed: portrait.dismissed,
    sopBasis: portrait.sopBasis,
    cases: portrait.cases,
    citing: portrait.citing,
    claims,
  };
}
