// A superior makes a limit longer, as the law allows it; the reason that goes to the inquirer is in the words.
import * as z from 'zod/mini';
import { calendarAsKnown } from '../calendar-history.ts';
import type { Case } from '../case.ts';
import { currentDeadlines, type Deadline, deadlinesOf } from '../deadlines.ts';
import type { CaseEventRule, ProposedEvent } from '../event.ts';
import { compareMoments } from '../moments.ts';
import type { Office } from '../office.ts';
import { isEnded } from '../progress.ts';
import { type Refusal, refusal } from '../refusals.ts';
import { momentAt, parseMoment } from '../time.ts';
import { hash, shapeOf } from './shape.ts';

export const deadlineExtended: CaseEventRule = {
  type: 'deadline-extended',
  kind: 'decision',
  roles: () => ['kabag', 'kasubag'],
  malformed: shapeOf(z.object({ deadline: z.string(), words: hash })),
  refuse(state, event, office) {
    if (isEnded(state)) return refusal('ended', { status: state.status });
    const id = event['deadline'] as string;
    const deadline = deadlineOf(state, id, event, office);
    if (!deadline) return refusal('deadline-not-there', { deadline: id });
    return refuseExtension(deadline, event, office);
  },
  apply(state, event, shown) {
    const deadline = event['deadline'] as string;
    state.extensions.push({ event: event.id, deadline, at: shown.at });
  },
};

/** Recorded, it is judged by the calendar that was known then: a day off decreed later does not undo a decision. */
function deadlineOf(state: Case, id: string, event: ProposedEvent, office: Office): Deadline | undefined {
  const { recordedAt } = event;
  const calendar = typeof recordedAt === 'string' ? calendarAsKnown(office, recordedAt) : office.calendar;
  const at = parseMoment(event.at, office.zone)?.instant ?? 0;
  // The fold shows the event itself only once it is obeyed; until then it is not among what happened.
  const before = { ...state, timeline: state.timeline.filter(({ event: other }) => other.id !== event.id) };
  return currentDeadlines(state, deadlinesOf(before, office, at, calendar)).find(
    ({ rule }) => rule.id === id,
  );
}

function refuseExtension(deadline: Deadline, event: ProposedEvent, office: Office): Refusal | null {
  const { rule, extended, dueAt, metAt } = deadline;
  const { id } = rule;
  if (!rule.extension) return refusal('no-extension', { deadline: id });
  if (extended >= rule.extension.times) {
    return refusal('extension-used', { deadline: id, times: rule.extension.times });
  }
  if (metAt !== null) return refusal('deadline-met', { deadline: id, metAt });
  const at = parseMoment(event.at, office.zone);
  const due = dueAt === null ? null : momentAt(dueAt, office.zone);
  const passed = at && due && compareMoments(at, due) > 0;
  return passed ? refusal('deadline-passed', { deadline: id, dueAt: due.at, at: event.at }) : null;
}
