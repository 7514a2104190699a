// sop worksheet: open cases as an Excel file with fields to fill in, and back.
import { exitCodes, UserError } from '../errors.ts';
import { defineCommand } from './command.ts';
import { writeEmpty } from './worksheet/empty.ts';
import { readFilled } from './worksheet/filled.ts';

export const worksheet = defineCommand({
  arguments: '',
  options: { output: 'value', read: 'value', form: 'value', yes: 'flag', 'clock-ok': 'flag' },
  async run(call) {
    const { output, read } = call.options;
    if (output !== undefined && read !== undefined)
      throw new UserError('options-together', { first: '--output', second: '--read' }, exitCodes.usage);
    if (read !== undefined) return readFilled(call, read);
    if (output !== undefined) return writeEmpty(call, output);
    const missing = { what: call.words.worksheet.output, flag: '--output', example: '--output senin.xlsx' };
    throw new UserError('answer-needed', missing, exitCodes.usage);
  },
});
