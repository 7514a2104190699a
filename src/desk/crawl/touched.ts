// What a run changed of the ground that replies, and the SOP itself, stand on: instruments newly revoked or amended.
import type { Library } from '../../regulations/library.ts';
import { type Standing, standingOf } from '../../regulations/standing.ts';
import { sopBasis } from '../citations/sop-basis.ts';
import { citingCases } from '../citations.ts';
import type { Session } from '../session.ts';
import type { Touched } from './shapes.ts';

/** Of the instruments that replies name and those that the SOP rests on: what is otherwise than it was before the run. */
export function touchedBy(
  session: Session,
  cited: ReadonlySet<string>,
  before: Library,
  after: Library,
): Touched[] {
  const basis = sopBasis();
  return [...new Set([...cited, ...basis.keys()])].flatMap((key): Touched[] => {
    const now = standingOf(after, key);
    const change = changeOf(standingOf(before, key), now);
    if (!change) return [];
    const item = after.get(key);
    return [
      {
        key,
        ref: item?.ref ?? basis.get(key)?.ref ?? key,
        title: item?.about ?? item?.title ?? '',
        ...change,
        cases: citingCases(session, key),
        basis: basis.get(key)?.printed ?? null,
      },
    ];
  });
}

function changeOf(before: Standing, now: Standing): Pick<Touched, 'how' | 'by'> | null {
  const printed = (list: Standing['revokedBy']) => list.map((one) => one.printed);
  const revokers = now.revokedBy.filter(({ barred }) => !barred || now.status === 'conflict');
  if (now.status !== before.status && (now.status === 'revoked' || now.status === 'conflict')) {
    return { how: now.status, by: printed(revokers) };
  }
  const had = new Set(before.amendedBy.map(({ key, printed }) => key ?? printed));
  const amended = now.amendedBy.filter(({ key, printed }) => !had.has(key ?? printed));
  return amended.length > 0 ? { how: 'amended', by: printed(amended) } : null;
}
