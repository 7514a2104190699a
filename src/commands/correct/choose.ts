// What is corrected, chosen in a terminal: one's own events in a list, then the fields of one with what they hold now.

import {
  correctableEvents,
  fieldsOf,
  mayWithdraw,
  presentValue,
  withdrawableEvents,
} from '../../desk/correct.ts';
import type { CaseFile } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { TimelineEntry } from '../../procedure/case.ts';
import { hidesInquirer } from '../../procedure/progress.ts';
import { forms, kinds } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText } from '../../terminal/text.ts';
import type { Call } from '../command.ts';
import type { CorrectOptions } from '../correct.ts';
import { answerOr } from '../recording.ts';
import { eventSentence, eventTime, fieldText } from '../show/timeline.ts';
import { refuseBlank } from '../texts.ts';

/** The event, chosen from those that who types may correct or take back. UserError `none-to-correct` (exit 2). */
export async function askEvent(
  call: Call<CorrectOptions>,
  session: Session,
  file: CaseFile,
  purpose: 'correct' | 'withdraw',
): Promise<string> {
  const { words } = call;
  const flag = purpose === 'correct' ? '--event' : '--withdraw';
  const missing = { what: words.recording.correctionParts.event, flag, example: `${flag} A.301` };
  return answerOr(call, undefined, missing, (ask) => {
    const list = purpose === 'correct' ? correctableEvents : withdrawableEvents;
    const entries = list(session, file);
    const values = { number: file.state.number, name: session.officer.name, purpose };
    if (entries.length === 0) throw new UserError('none-to-correct', values, exitCodes.usage);
    const codeWidth = Math.max(...entries.map(({ event }) => event.id.length));
    const choices = entries.map((entry) => ({
      value: entry.event.id,
      name: eventName(call, session, file, entry, codeWidth),
    }));
    return ask.choose({ message: words.life.correcting.askEvent, choices });
  });
}

/** The field of an event, or null where the whole event is to be taken back. */
export async function askField(
  call: Call<CorrectOptions>,
  session: Session,
  file: CaseFile,
  event: string,
): Promise<string | null> {
  const { words } = call;
  const say = words.life.correcting;
  const missing = { what: words.recording.correctionParts.field, flag: '--field', example: '--field at' };
  const entry = entryOf(file, event);
  return answerOr<string | null>(call, undefined, missing, (ask) =>
    ask.choose<string | null>({
      message: say.askWhat,
      choices: [
        ...fieldsOf(entry).map((field) => ({
          value: field,
          name: say.choice(
            words.vocabulary.eventFields[field] ?? field,
            valueText(call, session, file, entry, field),
          ),
        })),
        ...(mayWithdraw(file, entry) ? [{ value: null, name: say.withdraw }] : []),
      ],
    }),
  );
}

/** The value that is right: from a list where the field has one, else typed. */
export async function askValue(
  call: Call<CorrectOptions>,
  session: Session,
  file: CaseFile,
  event: string,
  field: string,
): Promise<string> {
  const { words } = call;
  const { vocabulary } = words;
  const what = words.recording.correctionParts.value;
  const missing = { what, flag: '--value', example: '--value 09.10' };
  const lists: Record<string, { value: string; name: string }[]> = {
    form: forms.map((value) => ({ value, name: vocabulary.forms[value] })),
    kind: kinds.map((value) => ({ value, name: vocabulary.kinds[value] })),
  };
  const choices = lists[field];
  const present = valueText(call, session, file, entryOf(file, event), field);
  const message = words.life.correcting.askValue(what, present);
  return answerOr(call, undefined, missing, (ask) =>
    choices ? ask.choose({ message, choices }) : ask.text({ message, check: refuseBlank(call) }),
  );
}

/** UserError `event-unknown` (exit 2). */
export function entryOf(file: CaseFile, event: string): TimelineEntry {
  const entry = file.state.timeline.find((other) => other.event.id === event);
  if (entry) return entry;
  throw new UserError('event-unknown', { typed: event, number: file.state.number }, exitCodes.usage);
}

/** `A.301  Sen 23 Nov 09.10  disposisi Kabag, kepada Dewi Lestari`, on one line. */
function eventName(
  call: Call<object>,
  session: Session,
  file: CaseFile,
  entry: TimelineEntry,
  codeWidth: number,
): string {
  const { words, print } = call;
  const time = eventTime(entry.shown.at, session, words);
  const code = padText(entry.event.id, codeWidth);
  const line = `${code}  ${time}  ${cleanLine(eventSentence(words, session, file, entry))}`;
  const room = Math.max(40, print.columns - 4);
  return line.length <= room ? line : `${line.slice(0, room - 1)}…`;
}

/** What a field holds, in words; the contact of someone who is not named is not shown. */
export function valueText(
  { words }: Call<object>,
  session: Session,
  file: CaseFile,
  entry: TimelineEntry,
  field: string,
): string {
  const value = presentValue(file, entry, field);
  if (value === null) return words.life.correcting.empty;
  if (field === 'contact' && hidesInquirer(file.state)) return '…';
  return cleanLine(fieldText(words, session, field, value));
}
