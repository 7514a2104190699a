// The outages of a month or a year, and those that go on.
import { outagesIn } from '../../desk/outages.ts';
import { openSession, today } from '../../desk/session.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { addDays, type Day } from '../../procedure/time.ts';
import type { Call } from '../command.ts';
import { outageWords } from '../show/outages.ts';
import { eventTime } from '../show/timeline.ts';

/** `typed` is a month (`2026-11`) or a year (`2026`); this month where it is left out. UserError `period-unreadable` (exit 2). */
export function listOutages(call: Call<object>, typed: string | undefined): void {
  const { options, print, words } = call;
  const session = openSession(call.context, options);
  const period = readPeriod(typed ?? today(session).slice(0, 7));
  const outages = outagesIn(session, period);
  if (options.json) {
    print.json({ period: { from: period.from, to: period.to }, outages });
    return;
  }
  const say = words.outages;
  const name = periodName(call, period.from, period.to);
  if (outages.length === 0) {
    print.line(say.none(name));
    return;
  }
  print.line(print.style.heading(say.title(name)));
  print.table({
    columns: [
      { head: say.heads.id },
      { head: say.heads.span },
      { head: say.heads.system },
      { head: say.heads.minutes, align: 'right' },
      { head: say.heads.what, flexible: true },
    ],
    rows: outages.map((outage) => {
      const { span, system, what } = outageWords(call, session, outage);
      const begin = say.since(eventTime(outage.from, session, words));
      const minutes = outage.minutes === null ? '–' : words.dates.figure(outage.minutes);
      return [outage.event, outage.to === null ? begin : span, system, minutes, what];
    }),
    indent: 2,
  });
  print.line(`  ${say.inMinutes}`);
  const running = outages.filter(({ to }) => to === null).map(({ event }) => event);
  if (running.length === 0) return;
  print.look(say.running(running));
  print.next(words.general.next, `sop outage --end ${running[0]}`);
}

function readPeriod(typed: string): { from: Day; to: Day } {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(typed.trim()) ?? [];
  if (year === undefined) throw new UserError('period-unreadable', { typed }, exitCodes.usage);
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const next =
    month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return { from: `${year}-${month}-01`, to: addDays(next, -1) };
}

function periodName({ words }: Call<object>, from: Day, to: Day): string {
  const year = from.slice(0, 4);
  return from.slice(0, 7) === to.slice(0, 7)
    ? words.dates.month(Number(year), Number(from.slice(5, 7)))
    : year;
}
