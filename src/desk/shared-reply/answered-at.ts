// When an answer was sent, as the head of the pasted message tells it.
import { readStamp } from '../../intake/chat-lines.ts';
import { compareAt } from '../../procedure/moments.ts';
import type { Session } from '../session.ts';
import type { MatchedAnswer } from './match.ts';

/**
 * The one reading of the stamp that lies between the hand-in and now; null where there is no stamp, or where both orders
 * of day and month fit, or neither.
 */
export function answeredAt(session: Session, { file, head }: MatchedAnswer): string | null {
  if (!head) return null;
  const { zone, context } = session;
  const { submission, timeline } = file.state;
  const handedIn = timeline.find(({ event }) => event.id === submission?.event)?.shown.at;
  const readings = (['dmy', 'mdy'] as const).map((order) =>
    readStamp(head, { zone, now: context.clock(), order }),
  );
  const fitting = readings.flatMap((reading) => {
    if ('code' in reading) return [];
    return handedIn === undefined || compareAt(reading.at, handedIn, zone) >= 0 ? [reading.at] : [];
  });
  const distinct = [...new Set(fitting)];
  return distinct.length === 1 ? (distinct[0] as string) : null;
}
