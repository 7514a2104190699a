// sop intake: step 1, by options, by questions, from files, or from the library.
import { exitCodes, UserError } from '../errors.ts';
import { defineCommand, recordingOptions } from './command.ts';
import { givenText, intakeByOptions } from './intake/by-options.ts';
import { intakeByQuestions } from './intake/by-questions.ts';
import { intakeFromFiles } from './intake/from-files.ts';
import { intakeFromRegulation } from './intake/from-regulation.ts';
import { refuseMixture } from './intake/options.ts';
import { openRecording } from './recording.ts';

export const intake = defineCommand({
  arguments: '[file...]',
  options: {
    ...recordingOptions,
    channel: 'value',
    kind: 'value',
    subject: 'value',
    text: 'value',
    'text-file': 'value',
    paste: 'flag',
    name: 'value',
    contact: 'value',
    'arrived-at': 'value',
    'external-id': 'value',
    anonymous: 'flag',
    confidential: 'flag',
    from: 'values',
    'from-regulation': 'values',
    'own-name': 'values',
    map: 'values',
    'date-order': 'value',
    rejects: 'value',
    sheet: 'values',
    'include-hidden': 'flag',
  },
  async run(call) {
    const { context, options, words } = call;
    refuseMixture(call);
    const hasText = options.text !== undefined || options.textFile !== undefined;
    if (!options.from && !options.fromRegulation && !hasText && !context.ask) {
      const missing = options.paste
        ? { what: words.intake.text, flag: '--text-file', example: '--paste --text-file -' }
        : { what: words.intake.text, flag: '--text', example: '--text "…"' };
      throw new UserError('answer-needed', missing, exitCodes.usage);
    }
    const session = await openRecording(call);
    if (options.from) return intakeFromFiles(call, session);
    if (options.fromRegulation) return intakeFromRegulation(call, session, options.fromRegulation);
    if (!hasText) return intakeByQuestions(call, session);
    return options.paste && context.ask
      ? intakeByQuestions(call, session, await givenText(call))
      : intakeByOptions(call, session);
  },
});
