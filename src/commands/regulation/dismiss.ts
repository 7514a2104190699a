// sop regulation dismiss: items are taken off the list of what is new, or what was recorded of one by hand is taken back.
import { itemTyped } from '../../desk/library.ts';
import { newsOf } from '../../desk/news.ts';
import { recordDismissal } from '../../desk/regulation/dismiss.ts';
import { recordWithdrawal } from '../../desk/regulation/withdraw.ts';
import type { Session } from '../../desk/session.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import type { Item } from '../../regulations/library.ts';
import { type Call, defineCommand, type OptionValues } from '../command.ts';
import { tellOffice } from '../office/recorded.ts';
import { answerOr, openRecording } from '../recording.ts';
import { checkReason, refuseBlank } from '../texts.ts';
import { libraryOf, namedItem, quoted } from './shown.ts';

const options = { why: 'value', undo: 'flag', event: 'values', 'clock-ok': 'flag' } as const;

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
    if (options.event !== undefined) return takeBack(call, session, items, options.event);
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

/** What an office recorded of one item, by the codes that `show` names. */
async function takeBack(
  call: DismissCall,
  session: Session,
  [item, other]: readonly Item[],
  events: readonly string[],
): Promise<ExitCode> {
  const { options, words } = call;
  const say = words.regulations.dismiss;
  if (options.undo) {
    throw new UserError('options-together', { first: '--event', second: '--undo' }, exitCodes.usage);
  }
  if (!item || other) throw new UserError('event-items', {}, exitCodes.usage);
  const why = await askWhy(call, true);
  const taken = await recordWithdrawal(session, { item, events, why }, options.clockOk === true);
  tellOffice(call, taken.result, {
    sentence: say.withdrawn({ ref: namedItem(item), events: taken.events }),
    more: [
      ...(taken.left === null ? [] : [say.counts(taken.left)]),
      ...(taken.gone ? [say.leftLibrary] : []),
    ],
    next: taken.gone ? 'sop regulation list' : `sop regulation show ${quoted(item.ref)}`,
    fields: {
      key: item.key,
      ref: item.ref,
      withdrawn: taken.events,
      counts: taken.left,
      inLibrary: !taken.gone,
    },
  });
  return exitCodes.done;
}

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
