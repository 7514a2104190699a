// sop print reply: the letter of reply with the text that was approved; of Kemendagri information the circular.
import { needsLook } from '../../desk/citations/check.ts';
import { citationsNow } from '../../desk/citations/current.ts';
import type { CaseFile } from '../../desk/read.ts';
import { replyOf } from '../../desk/reply.ts';
import { circularTo } from '../../desk/send.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { buildCircular } from '../../printouts/circular.ts';
import { type ApprovedReply, buildReply } from '../../printouts/reply.ts';
import { openCheck } from '../citations/checking.ts';
import { citationSentences } from '../citations/lines.ts';
import { type Call, defineCommand, recordingOptions } from '../command.ts';
import { printLetter } from './forms.ts';

export const printReply = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value' },
  run: (call) => {
    const warned = new Set<string>();
    // Read once more when it is printed: what is warned of is said once.
    const read = (session: Session, file: CaseFile) => {
      const approved = approvedOf(session, file);
      if (!warned.has(file.state.number)) warnOfBasis(call, session, file);
      warned.add(file.state.number);
      return approved;
    };
    return printLetter(call, 'reply', read, (paper, letter, { addressees, ...reply }, words) =>
      addressees === null
        ? buildReply(paper, letter, reply, words)
        : buildCircular(paper, letter, { ...reply, addressees }, words),
    );
  },
});

/** The approved reply; UserError `reply-not-approved` (exit 3) where there is none. */
function approvedOf(
  session: Session,
  file: CaseFile,
): ApprovedReply & { event: null; addressees: string[] | null } {
  const { approval, number } = file.state;
  const reply = approval && replyOf(file, approval.reply);
  if (!approval || !reply) throw new UserError('reply-not-approved', { number }, exitCodes.refused);
  const { subject, body, attachments } = reply;
  const checkedBy = nameOf(session, approval.by);
  const addressees = circularTo(file);
  return { event: null, subject, body, enclosures: attachments.length, checkedBy, addressees };
}

/** The letter is signed after this: what its legal basis has become since is said before. */
function warnOfBasis(call: Call<object>, session: Session, file: CaseFile): void {
  const { print, words } = call;
  const doubtful = citationsNow(openCheck(call, session), file).filter(needsLook);
  if (doubtful.length === 0) return;
  print.warn(`${file.state.number}: ${words.citations.toLookAt}`, citationSentences(call, session, doubtful));
}
