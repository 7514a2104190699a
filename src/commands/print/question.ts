// sop print question: the letter that asks the inquirer, another office or a superior.
import { questionToPrint } from '../../desk/letters.ts';
import { buildQuestion } from '../../printouts/question.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printLetter } from './forms.ts';

export const printQuestion = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value', question: 'value' },
  run: (call) =>
    printLetter(
      call,
      'question',
      (session, file) => questionToPrint(session, file, call.options.question),
      buildQuestion,
    ),
});
