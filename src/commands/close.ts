// sop close: the case ends without a reply, for a reason from the list.
import { findCase } from '../desk/find-case.ts';
import { proposedEvent, record } from '../desk/record.ts';
import { resolveRecording } from '../desk/recording.ts';
import { today } from '../desk/session.ts';
import { exitCodes, UserError } from '../errors.ts';
import { type ClosingReason, closed, closingReasons } from '../procedure/events/closed.ts';
import { rolesOn } from '../procedure/office.ts';
import { defineCommand, recordingOptions } from './command.ts';
import { answerOr, askRecording, openCase, tellRecorded } from './recording.ts';

export const close = defineCommand({
  arguments: '<case>',
  options: { ...recordingOptions, reason: 'value', note: 'value', 'duplicate-of': 'value' },
  async run(call) {
    const { options, words } = call;
    const { session, file } = await openCase(call);
    const reason = await answerOr(
      call,
      options.reason,
      { what: words.recording.closingReason, flag: '--reason', example: '--reason spam' },
      (ask) =>
        ask.choose<string>({
          message: words.recording.askClosingReason,
          choices: closingReasons.map((value) => ({ value, name: words.vocabulary.closingReasons[value] })),
        }),
    );
    if (!closingReasons.includes(reason as ClosingReason)) {
      throw new UserError(
        'value-unknown',
        { flag: '--reason', typed: reason, allowed: [...closingReasons] },
        exitCodes.usage,
      );
    }
    const original = options.duplicateOf && findCase(session, options.duplicateOf).state.number;
    const allowed = closed.roles({ reason } as never, file.state);
    const held = rolesOn(session.office, session.officer.id, today(session));
    const own = allowed === null || held.some((role) => allowed.includes(role));
    const asked =
      own && options.by === undefined
        ? { by: session.officer.id, options }
        : await askRecording(call, session, file, allowed ?? []);
    const recording = resolveRecording(session, asked.options, asked.by, false);
    const told = { ...(options.note && { note: options.note }), ...(original && { duplicateOf: original }) };
    const propose = () =>
      proposedEvent(recording, 'closed', { reason }, Object.keys(told).length > 0 ? told : null);
    const recorded = await record(session, file.state.number, propose, recording.clockOk);
    const sentence = words.recording.closed(
      recorded.number,
      words.vocabulary.closingReasons[reason as ClosingReason],
    );
    tellRecorded(call, recorded, { sentence });
    return exitCodes.done;
  },
});
