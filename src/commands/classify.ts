// sop classify: kind, class, who may see what, and the fields of an information request.
import type { CaseFile } from '../desk/read.ts';
import { proposedEvent, type Recorded } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { readDetails } from '../desk/request-details.ts';
import { exitCodes, UserError } from '../errors.ts';
import { classified } from '../procedure/events/classified.ts';
import { openSeveral, recordOnEach } from './batch.ts';
import { askChanges, type Changes, differing, typedChanges } from './classify/changes.ts';
import { defineCommand, recordingOptions } from './command.ts';
import { answerOr, askUnlessOwn } from './recording.ts';
import { classifiedParts } from './show/timeline.ts';
import { checkFilled } from './texts.ts';

export const classify = defineCommand({
  arguments: '<case...>',
  options: {
    ...recordingOptions,
    kind: 'value',
    class: 'value',
    anonymous: 'flag',
    'not-anonymous': 'flag',
    confidential: 'flag',
    'not-confidential': 'flag',
    details: 'values',
    note: 'value',
  },
  async run(call) {
    const { options, words } = call;
    const typed = typedChanges(options);
    const details = readDetails(options.details ?? []);
    const found = await openSeveral(call, 'classify');
    const { session } = found;
    const first = found.files[0] as CaseFile;
    const say = words.paperwork.classify;
    const given = Object.keys(typed).length > 0 || details.length > 0 ? { ...typed } : undefined;
    const missing = { what: say.what, flag: '--class', example: '--class supervisory' };
    const asked = await answerOr<{ changes: Changes; note?: string }>(
      call,
      given && { changes: given },
      missing,
      (ask) => askChanges(ask, words, first.state),
    );
    const note = options.note ?? asked.note;
    const fields = { ...asked.changes, ...(details.length > 0 && { details: true }) };
    const allowed = classified.roles(fields as never, {} as never) ?? [];
    const decided = await askUnlessOwn(call, session, first, allowed);
    const recording = resolveRecording(session, decided.options, decided.by);
    const propose = ({ state, inquiry }: CaseFile) => {
      const changes = differing(asked.changes, state);
      const added = details.filter(([heading, value]) => inquiry.details[heading] !== value);
      if (Object.keys(changes).length === 0 && added.length === 0) {
        throw new UserError('already-so', { number: state.number }, exitCodes.done);
      }
      const filed = {
        ...(added.length > 0 && { details: added }),
        ...(note && { note: checkFilled(note, '--note') }),
      };
      const event = { ...changes, ...(added.length > 0 && { details: true }) };
      return proposedEvent(recording, 'classified', event, Object.keys(filed).length > 0 ? filed : null);
    };
    const partsOf = ({ event, file }: Recorded) => classifiedParts(words, event, file.words(event) ?? {});
    const telling = {
      one: (recorded: Recorded) => ({ sentence: say.one(recorded.number, partsOf(recorded)) }),
      many: say.many,
    };
    return recordOnEach(call, found, propose, telling, recording.clockOk);
  },
});
