// Kind ildis-html: the list and the detail pages of a JDIH that runs ILDIS, the package that BPHN gives to JDIHN members.
import type { SourceSetting } from '../../../procedure/sources.ts';
import { pagesOf } from '../reading/paging.ts';
import {
  type Fetcher,
  type Look,
  layoutChanged,
  type Read,
  SourceFailure,
  type SourceKind,
} from '../source.ts';
import { readIldisDetail } from './ildis/detail.ts';
import { readIldisList } from './ildis/list.ts';

/** So many detail pages one after another without a good one: they have changed, or the server is down. */
const patience = 5;

export const ildisHtml: SourceKind = {
  kind: 'ildis-html',
  version: 1,
  // Its lists are sorted by year and type, and only their first pages are read.
  complete: false,
  async *read(source, fetcher, look) {
    const details = createDetails(source, fetcher, look);
    const known = new Set<string>();
    for (const address of pagesOf(source)) {
      // Never conditional: the first page stays as it is while others change.
      const list = readIldisList(await fetcher.page(address), source, fetcher);
      if (list.items.length === 0 && known.size === 0 && source.neverEmpty) {
        throw layoutChanged('empty', address);
      }
      for (const where of list.unread) yield { skipped: { code: 'rows-skipped', where } };
      const fresh = list.items.filter((url) => !known.has(url));
      for (const url of fresh) {
        known.add(url);
        if (!look.wants(url)) yield { seen: url };
        else if (details.spent()) return yield { skipped: { code: 'detail-limit', where: url } };
        else yield* details.read(url);
      }
      // A page beyond the last one shows the last one again.
      if (list.last || fresh.length === 0) return;
    }
  },
};

interface Details {
  /** True once as many were read as the source's limit allows. */
  spent(): boolean;
  /** The finding, or that it could not be read; throws once nothing comes of it any more. */
  read(url: string): AsyncGenerator<Read>;
}

function createDetails(source: SourceSetting, fetcher: Fetcher, look: Look): Details {
  let asked = 0;
  let good = 0;
  let row: SourceFailure[] = [];
  return {
    spent: () => asked >= source.limits.details,
    async *read(url) {
      asked += 1;
      try {
        const finding = readIldisDetail(await fetcher.page(url), { source, url, look, fetcher });
        good += 1;
        row = [];
        yield { finding };
      } catch (error) {
        if (!(error instanceof SourceFailure) || endsAll(error)) throw error;
        row.push(error);
        yield { skipped: { code: error.code, where: url } };
        if (row.length >= patience) giveUp(row, good);
      }
    },
  };
}

/** A host that refuses one page refuses the next; what was ended stays ended. */
function endsAll({ outcome, code }: SourceFailure): boolean {
  return outcome === 'blocked' || code === 'ended';
}

function giveUp(row: readonly SourceFailure[], good: number): void {
  const last = row.at(-1)!;
  // A server that is not there costs a minute a page; one that answers by errors costs nothing.
  const away = row.every(({ outcome, code }) => outcome === 'unreachable' && code !== 'server-error');
  if (away) throw last;
  if (good > 0) return;
  if (row.every(({ outcome }) => outcome === 'unreachable')) throw last;
  throw new SourceFailure('layout-changed', 'page-failed', { status: last.status, detail: last.detail });
}
