// robots.txt of each host (RFC 9309), asked once a run.
import robotsParser from 'robots-parser';

export interface RobotsRules {
  allows(url: string): boolean;
  /** Milliseconds between two requests that the host asks for; 0 where it does not say. */
  delay: number;
}

/** Of one run; all its sources share it. */
export interface RobotsCache {
  /** The rules under a key, loaded at the first call; what failed to load is tried again by the next. */
  rules(key: string, load: () => Promise<RobotsRules>): Promise<RobotsRules>;
}

/** A host without robots.txt allows everything (RFC 9309 §2.3.1.3). */
export const allAllowed: RobotsRules = { allows: () => true, delay: 0 };

// Its types speak of a default export that this CommonJS module does not have.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Longer delays would turn a run into a day. */
const longestDelay = 30_000;

/** What a robots.txt says to this agent; a page of HTML in its place says nothing. */
export function parseRobots(address: string, text: string, agent: string): RobotsRules {
  const robots = parse(address, text);
  const delay = (robots.getCrawlDelay(agent) ?? 0) * 1000;
  return {
    allows: (url) => robots.isAllowed(url, agent) ?? true,
    delay: delay > 0 ? Math.min(delay, longestDelay) : 0,
  };
}

export function createRobotsCache(): RobotsCache {
  const loaded = new Map<string, Promise<RobotsRules>>();
  return {
    rules(key, load) {
      const known = loaded.get(key);
      if (known) return known;
      const loading = load();
      loaded.set(key, loading);
      loading.catch(() => loaded.delete(key));
      return loading;
    },
  };
}
