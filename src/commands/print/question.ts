// sop print question: the letter that asks the inquirer, another office or a superior.
import { letterFacts, questionToPrint } from '../../desk/letters.ts';
import { buildQuestion } from '../../printouts/question.ts';
import { defineCommand, recordingOptions } from '../command.ts';
import { printForms } from './forms.ts';

export const printQuestion = defineCommand({
  arguments: '<case...>',
  options: { ...recordingOptions, 'handed-to': 'value', output: 'value', question: 'value' },
  run: (call) =>
    printForms(
      call,
      'question',
      (session, facts, _handedTo, file) => {
        const asked = questionToPrint(session, file, call.options.question);
        const letter = letterFacts(session, file, 'question', asked.event);
        return buildQuestion(facts, letter, asked, call.words);
      },
      undefined,
      (session, file) => void questionToPrint(session, file, call.options.question),
    ),
});
