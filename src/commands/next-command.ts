// The command that a case, or several, wait for, as a person types it.
import { type Session, today } from '../desk/session.ts';
import type { Case, Status } from '../procedure/case.ts';
import { compareNumbers, followsNumber, shortNumber } from '../procedure/case-number.ts';
import { officersWith } from '../procedure/office.ts';

const commands: Partial<Record<Status, string>> = {
  'awaiting-disposition': 'disposition',
  'awaiting-instruction': 'disposition',
  forwarding: 'forward',
  drafting: 'draft',
  revising: 'draft',
  'awaiting-submission': 'submit',
  'awaiting-review': 'review',
  approved: 'push',
  sending: 'push',
};

/** A draft is written case by case. */
const oneByOne = ['draft'];

type Awaited = Pick<Case, 'number' | 'status'>;

/** Undefined where nothing is awaited, or nothing that `sop` records in one step. */
export function nextCommand({ number, status }: Awaited): string | undefined {
  const command = commands[status];
  return command && `sop ${command} ${shortNumber(number)}`;
}

/** What most of them wait for, with their numbers: `sop submit 40-43,51`; of what is done case by case the first. */
export function nextCommandOfMany(cases: readonly Awaited[]): string | undefined {
  const waiting = new Map<string, string[]>();
  for (const { number, status } of cases) {
    const command = commands[status];
    if (command) waiting.set(command, [...(waiting.get(command) ?? []), number]);
  }
  const [most] = [...waiting].toSorted(([, some], [, others]) => others.length - some.length);
  if (!most) return undefined;
  const [command, numbers] = most;
  const [first = ''] = numbers;
  return `sop ${command} ${oneByOne.includes(command) ? shortNumber(first) : typedNumbers(numbers)}`;
}

/** Prints one inquiry, or all that were not printed yet. */
export function printCommand(cases: readonly Pick<Case, 'number'>[]): string | undefined {
  const [first, second] = cases;
  return second ? 'sop print incoming --new' : first && `sop print incoming ${shortNumber(first.number)}`;
}

/** Numbers as a person would type them, each range once: `40-43,51`, `B-3-7`. */
export function typedNumbers(numbers: readonly string[]): string {
  // What is left out of a short number is this year.
  const oneYear = new Set(numbers.map((number) => number.slice(0, 4))).size === 1;
  return rangesOf(numbers)
    .map(([first, last]) => {
      const short = oneYear ? shortNumber(first) : first;
      return first === last ? short : `${short}-${Number(last.split('-')[2])}`;
    })
    .join(',');
}

/** An officer as typed after `--by`: the role where only one officer has it, else the id. */
export function typedOfficer(session: Session, id: string): string {
  const held = session.people.get(id)?.roles ?? [];
  return held.find((role) => officersWith(session.office, role, today(session)).length === 1) ?? id;
}

/** The first and the last number of each run of neighbours, in order. */
export function rangesOf(numbers: readonly string[]): [string, string][] {
  const ranges: [string, string][] = [];
  for (const number of [...new Set(numbers)].toSorted(compareNumbers)) {
    const last = ranges.at(-1);
    if (last && followsNumber(last[1], number)) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
