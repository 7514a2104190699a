// Tells what was recorded of the office: a sentence, or the JSON that scripts rely on.
import type { AppendResult } from '../../desk/archive.ts';
import type { Day } from '../../procedure/time.ts';
import type { Call } from '../command.ts';
import { tellWarnings } from '../recording.ts';

/** `fields` stand before `events` and `published` in the JSON. */
export function tellOffice(
  call: Call<object>,
  result: AppendResult,
  told: { sentence: string; more?: string[]; next?: string; fields?: Record<string, unknown> },
): void {
  const { options, print, words } = call;
  const events = result.events.map(({ id }) => id);
  if (options.json) print.json({ ...told.fields, events, published: result.published });
  else {
    print.done(told.sentence, told.more);
    if (told.next) print.next(words.general.next, told.next);
  }
  tellWarnings(call, result);
}

/** `19 Feb – 20 Mar 2026` in words of the office: from a day on, up to a day, or both. */
export function periodWords(
  { words }: Pick<Call<object>, 'words'>,
  from: Day | null,
  to: Day | null,
): string {
  const { dates, office } = words;
  if (from !== null && to !== null) {
    return from.slice(0, 4) === to.slice(0, 4)
      ? `${dates.dayMonth(from)} – ${dates.dayMonth(to)} ${to.slice(0, 4)}`
      : `${shortDay(from)} – ${shortDay(to)}`;
  }
  if (from !== null) return office.since(shortDay(from));
  return to === null ? '' : office.until(shortDay(to));

  function shortDay(day: Day): string {
    return `${dates.dayMonth(day)} ${day.slice(0, 4)}`;
  }
}
