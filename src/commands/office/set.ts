// sop office set: name, letterhead, or the place before a signature.
import { describeOffice } from '../../desk/describe-office.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { defineCommand } from '../command.ts';
import { momentWords, openRecording } from '../recording.ts';
import { checkText } from '../texts.ts';
import { tellOffice } from './recorded.ts';

export const officeSet = defineCommand({
  arguments: '',
  options: { office: 'value', letterhead: 'values', place: 'value', 'clock-ok': 'flag' },
  async run(call) {
    const { options, words } = call;
    const { office, letterhead, place } = options;
    if (office === undefined && letterhead === undefined && place === undefined) {
      const flags = ['--office', '--letterhead', '--place'];
      throw new UserError('nothing-to-change', { command: 'office set', flags }, exitCodes.usage);
    }
    const say = words.office.show;
    const name = office === undefined ? undefined : checkText(office.trim(), say.name);
    if (name === '') {
      const example = '--office "Bagian Pemerintahan"';
      throw new UserError('answer-needed', { what: say.name, flag: '--office', example }, exitCodes.usage);
    }
    const session = await openRecording(call);
    const result = await describeOffice(
      session,
      (now) => ({
        ...now,
        ...(name !== undefined && { name }),
        ...(letterhead && { letterhead: letterhead.map((line) => checkText(line, say.letterhead)) }),
        ...(place !== undefined && { place: checkText(place.trim(), say.place) }),
      }),
      options.clockOk === true,
    );
    const when = momentWords(call, session, result.events[0]?.at ?? '');
    tellOffice(call, result, { sentence: words.office.recorded(when), next: 'sop office show' });
    return exitCodes.done;
  },
});
