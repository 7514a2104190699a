// One request at a time to a host, with a gap after each, whichever source asks; other hosts are asked meanwhile.
import type { Instant } from '../../../procedure/time.ts';

/** Of one run; all its sources share it. */
export interface HostTurns {
  /** Waits for the turn of this host and `gap` milliseconds since the last one ended; the turn ends with the call. */
  take(host: string, gap: number, time: Time): Promise<() => void>;
}

interface Time {
  clock(): Instant;
  sleep(milliseconds: number): Promise<void>;
}

interface Queue {
  last: Promise<void>;
  /** When the last turn ended; null before the first. */
  ended: Instant | null;
}

export function createHostTurns(): HostTurns {
  const queues = new Map<string, Queue>();
  return {
    async take(host, gap, { clock, sleep }) {
      const queue = queues.get(host) ?? { last: Promise.resolve(), ended: null };
      queues.set(host, queue);
      const before = queue.last;
      let end = () => {};
      queue.last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      const wait = queue.ended === null ? 0 : queue.ended + gap - clock();
      // A clock that was set back must not make anyone wait for hours.
      if (wait > 0) await sleep(Math.min(wait, gap));
      return () => {
        queue.ended = clock();
        end();
      };
    },
  };
}
