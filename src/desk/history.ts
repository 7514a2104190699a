// What was changed about an event after it was recorded.
import type { TimelineEntry } from '../procedure/case.ts';
import type { ProcedureEvent } from '../procedure/event.ts';
import { correctable } from '../procedure/mending.ts';
import type { CaseFile } from './read.ts';

/** The corrected fields of an event, each with the value that was recorded first. */
export function changedFields({
  event,
  shown,
}: TimelineEntry): Record<string, { was: unknown; is: unknown }> {
  return Object.fromEntries(
    Object.keys(shown)
      .filter((field) => shown[field] !== event[field])
      .map((field) =>
        field === 'spans'
          ? ['started', { was: startOf(event), is: startOf(shown) }]
          : [field, { was: event[field], is: shown[field] }],
      ),
  );
}

/** When work on an event began; null where nobody wrote it down. */
export function startOf({ spans }: Pick<ProcedureEvent, 'spans'>): string | null {
  return spans?.[0]?.[0] ?? null;
}

/** What an event filed, with the fields that stand in words as their last correction left them. */
export function wordsAsCorrected(file: CaseFile, event: ProcedureEvent): Record<string, unknown> {
  const corrections = file.state.timeline.filter(
    ({ event: other, obeyed, withdrawn }) =>
      other.type === 'corrected' && other['event'] === event.id && obeyed && !withdrawn,
  );
  const changed = corrections
    .map(({ event: other }) => other)
    .filter((other) => correctable[String(other['field'])] === 'words')
    .map((other) => [other['field'], file.words(other)?.['value']]);
  return { ...file.words(event), ...Object.fromEntries(changed) };
}
