// The command that a case waits for, as a person types it.

import type { Case, Status } from '../procedure/case.ts';
import { shortNumber } from '../procedure/case-number.ts';

const commands: Partial<Record<Status, string>> = {
  'awaiting-disposition': 'disposition',
  'awaiting-instruction': 'disposition',
  drafting: 'draft',
  revising: 'draft',
  'awaiting-submission': 'submit',
  'awaiting-review': 'review',
  approved: 'push',
  sending: 'push',
};

/** Null where nothing is awaited, or nothing that `sop` records in one step. */
export function nextCommand({ number, status }: Pick<Case, 'number' | 'status'>): string | null {
  const command = commands[status];
  return command ? `sop ${command} ${shortNumber(number)}` : null;
}
