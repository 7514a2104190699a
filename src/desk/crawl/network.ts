// The fetchers of one run: they share the hosts' turns and what the hosts allow, and end together.
import type { CrawlState } from '../../local/crawl-state.ts';
import type { SourceSetting } from '../../procedure/sources.ts';
import {
  createFetcher,
  createHostTurns,
  createRobotsCache,
  type ReportingFetcher,
} from '../../regulations/crawl/fetcher.ts';
import type { Session } from '../session.ts';
import { agentOf } from './agent.ts';

export interface Network {
  fetcherOf(setting: SourceSetting, last: CrawlState['validators']): ReportingFetcher;
  /** True where the limit of the whole run ended it. */
  overLimit(): boolean;
}

/** `limit` in milliseconds, for all sources together. */
export function openNetwork(session: Session, limit: number): Network {
  const { http, clock, sleep, ending } = session.context;
  const over = AbortSignal.timeout(limit);
  const signal = AbortSignal.any([ending, over]);
  const deps = {
    http,
    clock,
    sleep: (milliseconds: number) => sleep(milliseconds),
    signal,
    agent: agentOf(session),
    hosts: createHostTurns(),
    robots: createRobotsCache(),
  };
  return {
    fetcherOf: (setting, last) => createFetcher(deps, setting, last),
    overLimit: () => over.aborted,
  };
}
