// sop alone: what waits for who types, then for others; a terminal is offered the next thing (SCREENS.md §2).
import { openReading } from '../desk/as-of.ts';
import type { CheckedCitation } from '../desk/citations/check.ts';
import { endedBases } from '../desk/citations/ended.ts';
import { type KemendagriOverview, kemendagriOverview } from '../desk/crawl/overview.ts';
import { isPressing } from '../desk/deadlines.ts';
import { readOfficeWords } from '../desk/office-words.ts';
import { type Session, today } from '../desk/session.ts';
import { readOverview, type WaitingRow, workingDayMinutes } from '../desk/waiting.ts';
import { type ExitCode, exitCodes } from '../errors.ts';
import { cleanLine } from '../terminal/clean.ts';
import type { Cell } from '../terminal/table.ts';
import { padText } from '../terminal/text.ts';
import { type Call, defineCommand } from './command.ts';
import { tellEnded } from './list/bases.ts';
import { nearestFirst, sinceOf, waiterOf } from './list/cells.ts';
import { tellMissingYear, tellPressing } from './list/limits.ts';
import { list } from './list.ts';
import { nextCommandOfMany, printCommand, typedNumbers } from './next-command.ts';
import { tellDamaged, tellProblems } from './problems.ts';
import { subjectOrWhy } from './subjects.ts';

export const sop = defineCommand({
  arguments: '',
  options: { 'as-of': 'value', incomplete: 'flag', countersign: 'flag' },
  async run(call) {
    const { options } = call;
    if (options.json || options.incomplete || options.countersign) return list.run(call);
    const session = openReading(call.context, options);
    const { rows, initials } = readOverview(session);
    rows.sort(nearestFirst);
    const kemendagri = kemendagriOverview(session);
    const ended = endedBases(
      session,
      rows.map(({ number }) => number),
    );
    if (rows.length === 0) {
      const code = await list.run(call);
      tellElse(call, 0, kemendagri);
      return code;
    }
    tellProblems(call, session.view.problems);
    tellDamaged(call, [...session.damages, ...rows.flatMap(({ damaged }) => damaged ?? [])]);
    tellHead(call, session);
    const mine = rows.filter((row) => row.mine);
    const others = rows.filter((row) => !row.mine);
    tellWaiting(call, session, call.words.cases.yoursHeading, mine, ended);
    tellWaiting(call, session, call.words.cases.othersHeading, others, ended);
    tellElse(call, initials, kemendagri);
    tellMissingYear(call, session);
    return offerNext(call, session, mine, kemendagri);
  },
});

function tellHead({ print, words }: Call<object>, session: Session): void {
  const { officer, begun, zone } = session;
  const office = cleanLine(words.cases.overviewHead(readOfficeWords(session).name));
  const now = words.dates.short(begun, zone);
  const beside = office.length + 2 + now.length <= print.columns;
  print.line(beside ? `${padText(office, print.columns - now.length)}${now}` : `${office}\n${now}`);
  const roles = officer.roles.map((role) => words.vocabulary.roles[role]);
  print.wrapped(words.cases.recordingAs(cleanLine(officer.name), roles));
}

/** New inquiries stand in one line: they are one thing to do. */
function tellWaiting(
  call: Call<object>,
  session: Session,
  heading: string,
  rows: readonly WaitingRow[],
  ended: ReadonlyMap<string, CheckedCitation[]>,
): void {
  if (rows.length === 0) return;
  const { print, words } = call;
  const { style } = print;
  const wholeDay = workingDayMinutes(today(session), session.office.calendar);
  print.line(`\n${style.heading(heading)}`);
  print.table({
    columns: [{ head: '', gap: 1 }, { head: '' }, { head: '', flexible: true }, { head: '' }, { head: '' }],
    rows: grouped(rows).map((group): Cell[] => {
      const [row] = group as [WaitingRow, ...WaitingRow[]];
      const marked = group.some(
        ({ doubtful, limit, number }) => doubtful || (limit && isPressing(limit)) || ended.has(number),
      );
      const numbers = group.map(({ number }) => number);
      const several = group.length > 1;
      return [
        marked ? { text: style.signs.look, paint: style.look } : '',
        { text: several ? typedNumbers(numbers) : row.number, paint: style.caseNumber },
        several ? words.cases.newInquiries(group.length) : subjectOrWhy(row, words),
        row.mine ? taskOf(row, words) : waiterOf(row, session, words),
        sinceOf(several ? longest(group) : row, wholeDay, words),
      ];
    }),
  });
  tellPressing(call, session, rows);
  tellEnded(call, rows, ended);
}

function grouped(rows: readonly WaitingRow[]): WaitingRow[][] {
  const unprinted = rows.filter((row) => row.toPrint);
  return rows.flatMap((row) => {
    if (!row.toPrint) return [[row]];
    return row === unprinted[0] ? [unprinted] : [];
  });
}

function longest(rows: readonly WaitingRow[]): WaitingRow {
  return rows.reduce((one, other) =>
    (other.since?.instant ?? Number.POSITIVE_INFINITY) < (one.since?.instant ?? Number.POSITIVE_INFINITY)
      ? other
      : one,
  );
}

function taskOf({ toPrint, status }: WaitingRow, { cases, vocabulary }: Call<object>['words']): string {
  return toPrint ? cases.print : vocabulary.tasks[status];
}

/** What waits beside the cases. */
function tellElse(
  { print, words }: Call<object>,
  initials: number,
  kemendagri: KemendagriOverview | null,
): void {
  if (initials === 0 && kemendagri === null) return;
  print.line(`\n${print.style.heading(words.cases.elseHeading)}`);
  const lines: [label: string, text: string][] = [];
  if (kemendagri) {
    const { label, news, failing } = words.crawl.overview;
    const parts = [
      ...(hasNews(kemendagri) ? [news(kemendagri.news)] : []),
      ...(kemendagri.failing ? [failing(kemendagri.failing)] : []),
    ];
    if (parts.length > 0) lines.push([label, parts.join('; ')]);
  }
  if (initials > 0) lines.push([words.cases.initialsLabel, words.cases.initialsWait(initials)]);
  const width = Math.max(...lines.map(([label]) => label.length));
  for (const [label, text] of lines) {
    const first = `  ${padText(label, width)}  `;
    print.wrapped(text, { indent: ' '.repeat(first.length), first });
  }
  for (const ended of kemendagri?.basis ?? []) print.look(words.regulations.sopBasis(ended));
}

function hasNews({ news }: KemendagriOverview): boolean {
  return news.new + news.changed > 0;
}

interface Offer {
  label: string;
  command: string;
}

/** Asks what to go on with in a terminal, and goes on; elsewhere it names the first. */
async function offerNext(
  call: Call<{ asOf?: string }>,
  session: Session,
  mine: readonly WaitingRow[],
  kemendagri: KemendagriOverview | null,
): Promise<ExitCode> {
  const { context, print, words } = call;
  const offers = offersOf(call, session, mine);
  if (kemendagri && hasNews(kemendagri) && session.device !== null) {
    offers.push({ label: words.crawl.overview.offerNews, command: 'sop regulation list' });
  }
  const [first] = offers;
  if (!first) return exitCodes.done;
  if (!context.ask || !context.io.stdout.isTerminal || call.options.asOf !== undefined) {
    print.next(words.general.next, first.command);
    return exitCodes.done;
  }
  print.line();
  const width = Math.max(...offers.map(({ label }) => label.length));
  const choices = offers.map(({ label, command }) => ({
    name: `${padText(label, width)}  ${command}`,
    value: command,
  }));
  const leave = { name: words.cases.leave, value: '' };
  const chosen = await context.ask.choose({ message: words.cases.askNext, choices: [...choices, leave] });
  return chosen === '' ? exitCodes.done : call.again(chosen.split(' ').slice(1));
}

/** What is to be printed, then each kind of work that waits for who types, in the order of the list. */
function offersOf({ words }: Call<object>, session: Session, mine: readonly WaitingRow[]): Offer[] {
  if (session.device === null) return [];
  const unprinted = mine.filter((row) => row.toPrint);
  const print = printCommand(unprinted);
  const offers: Offer[] = print ? [{ label: words.cases.offerPrint(unprinted.length), command: print }] : [];
  const rest = mine.filter((row) => !row.toPrint && !row.doubtful);
  for (const status of new Set(rest.map((row) => row.status))) {
    const own = rest.filter((row) => row.status === status);
    const command = nextCommandOfMany(own);
    if (!command) continue;
    const task = words.vocabulary.sentence(words.vocabulary.tasks[status]);
    const [only] = own;
    // Of what is written case by case the first is offered.
    const one = own.length === 1 || command.startsWith('sop draft');
    offers.push({
      label: one ? `${task} ${only?.number}` : words.cases.offerSeveral(task, own.length),
      command,
    });
  }
  return offers;
}
