// sop print reply: the letter of reply with the text that was approved.
import type { CaseFile } from '../../desk/read.ts';
import { replyOf } from '../../desk/reply.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { type ApprovedReply, buildReply } from '../../printouts/reply.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printLetter } from './forms.ts';

export const printReply = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value' },
  run: (call) => printLetter(call, 'reply', approvedOf, buildReply),
});

/** The approved reply; UserError `reply-not-approved` (exit 3) where there is none. */
function approvedOf(session: Session, file: CaseFile): ApprovedReply & { event: null } {
  const { approval, number } = file.state;
  const reply = approval && replyOf(file, approval.reply);
  if (!approval || !reply) throw new UserError('reply-not-approved', { number }, exitCodes.refused);
  const { subject, body, attachments } = reply;
  const checkedBy = nameOf(session, approval.by);
  return { event: null, subject, body, enclosures: attachments.length, checkedBy };
}
