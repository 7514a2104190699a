// sop regulation dismiss: items are taken off the list of what is new, with the reason; --undo puts them back.
import { itemTyped } from '../../desk/library.ts';
import { newsOf } from '../../desk/news.ts';
import { recordDismissal } from '../../desk/regulation/dismiss.ts';
import { exitCodes } from '../../errors.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkReason, refuseBlank } from '../texts.ts';
import { libraryOf, namedItem } from './shown.ts';

const options = { why: 'value', undo: 'flag', 'clock-ok': 'flag' } as const;

type DismissCall = Call<OptionValues<typeof options>>;

export const regulationDismiss = defineCommand({
  arguments: '<item...>',
  options,
  async run(call) {
    const { args, options, print, words } = call;
    const say = words.regulations.dismiss;
    const session = await openRecording(call);
    const library = libraryOf(call, session);
    const found = args.map((typed) => itemTyped(session, library, typed));
    const items = [...new Map(found.map((item) => [item.key, item])).values()];
    const dismissed = options.undo !== true;
    const listed = new Set(newsOf(session, library).map(({ item }) => item.key));
    const why = await askWhy(call, dismissed && items.some(({ key }) => listed.has(key)));
    const clockOk = options.clockOk === true;
    const { done, already, result } = await recordDismissal(session, { items, why, dismissed }, clockOk);
    if (done.length > 0 || options.json) {
      tellOffice(call, result, {
        sentence: say[dismissed ? 'done' : 'undone'](done.map(namedItem)),
        next: 'sop regulation list',
        fields: {
          items: done.map(({ key, ref }) => ({ key, ref })),
          already: already.map(({ key, ref }) => ({ key, ref })),
          dismissed,
        },
      });
    }
    for (const item of already) print.warn(say[dismissed ? 'notListed' : 'notDismissed'](namedItem(item)));
    return exitCodes.done;
  },
});

/** Putting back needs no reason, nor does what is not on the list. */
async function askWhy(call: DismissCall, needed: boolean): Promise<string> {
  const { options, words } = call;
  const say = words.regulations.dismiss;
  if (!needed && options.why === undefined) return '';
  const missing = { what: say.why, flag: '--why', example: '--why "bukan urusan kota"' };
  const typed = await answerOr(call, options.why, missing, (ask) =>
    ask.text({ message: say.askWhy, check: refuseBlank(call) }),
  );
  return checkReason(typed, '--why').trim();
}
