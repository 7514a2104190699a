// sop print notice: what the inquirer is told of a case that was forwarded, extended, closed or reopened.
import { noticeOf } from '../../desk/letters.ts';
import { buildNotice } from '../../printouts/notice.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printLetter } from './forms.ts';

export const printNotice = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value', about: 'value' },
  run: (call) =>
    printLetter(call, 'notice', (session, file) => noticeOf(session, file, call.options.about), buildNotice),
});
