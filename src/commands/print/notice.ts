// sop print notice: what the inquirer is told of a case that was forwarded, extended, closed or reopened.
import { letterFacts, noticeOf } from '../../desk/letters.ts';
import { buildNotice } from '../../printouts/notice.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printForms } from './forms.ts';

export const printNotice = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value', about: 'value' },
  run: (call) =>
    printForms(
      call,
      'notice',
      (session, facts, _handedTo, file) => {
        const notice = noticeOf(session, file, call.options.about);
        const letter = letterFacts(session, file, 'notice', notice.event);
        return buildNotice(facts, letter, notice, call.words);
      },
      undefined,
      (session, file) => void noticeOf(session, file, call.options.about),
    ),
});
