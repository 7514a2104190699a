// A run as the one JSON value that scripts rely on.
import type { Announced, CrawlRun, SourceTold } from '../../desk/crawl/shapes.ts';
import type { OpenedCase } from './open-cases.ts';
import { isFailing } from './told.ts';

export function crawlJson(run: CrawlRun, opened: readonly OpenedCase[]): object {
  const { startedAt, endedAt, event, dryRun, sources, touched, published } = run;
  return {
    run: { startedAt, endedAt, event, dryRun },
    sources: sources.flatMap((told) => sourceJson(told)),
    new: run.new.map(itemJson),
    changed: run.changed.map((one) => ({ ...itemJson(one), changes: one.changes })),
    gone: run.gone.map(({ item, sources }) => ({ ...namesJson(item), sources })),
    touched: touched.map(({ ref, ...one }) => ({ id: ref, ...one })),
    stale: sources
      .filter(({ stale }) => stale)
      .map(({ setting, lastGood }) => ({ id: setting.id, lastGood })),
    unfinished: sources.filter(({ cut }) => cut).map(({ setting }) => setting.id),
    cases: opened.map(({ ref, ...one }) => ({ id: ref, ...one })),
    published,
  };
}

function sourceJson(told: SourceTold): object[] {
  const { setting, line, since, detail, skipped } = told;
  if (!line) return [];
  const { source: id, outcome, found, new: fresh, changed, gone, error, status, baseline, insecure } = line;
  return [
    {
      id,
      name: setting.name,
      outcome,
      found,
      new: fresh,
      changed,
      gone,
      ...(error !== undefined && { error }),
      ...(status !== undefined && { status }),
      ...(isFailing(told) && { since, detail: detail.split('\n')[0] }),
      ...(skipped && { skipped }),
      ...(baseline && { baseline }),
      ...(insecure && { insecure }),
    },
  ];
}

function itemJson({ item, url, topics, kept, sources }: Announced): object {
  return {
    ...namesJson(item),
    url,
    topics: topics.map(({ topic }) => topic),
    why: topics.length > 0 ? topics.flatMap(({ words }) => words) : kept ? [kept] : [],
    sources,
  };
}

function namesJson({ ref, key, kind, title }: Announced['item']): object {
  return { id: ref, key, kind, title };
}
