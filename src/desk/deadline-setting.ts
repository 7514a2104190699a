// Switches a legal limit on or off, or sets one of the office's own.
import { exitCodes, UserError } from '../errors.ts';
import { nationalRule } from '../procedure/deadlines/rules.ts';
import { listDeadlineRules } from '../procedure/deadlines/settings.ts';
import type { OwnDeadline } from '../procedure/events/deadline-set.ts';
import type { Day } from '../procedure/time.ts';
import type { AppendResult } from './archive.ts';
import { recordOffice } from './record-office.ts';
import type { Session } from './session.ts';

export interface DeadlineChange {
  rule: string;
  on: boolean;
  /** Cases that come, or are reopened, from this day on. */
  validFrom: Day;
  /** Null where the rule is only switched. */
  own: OwnDeadline | null;
  /** Of a national rule that is uncertain: the regulation that the office found. */
  basis: string | null;
}

/** Ids of all rules, whenever they hold. */
export function knownDeadlines({ office }: Pick<Session, 'office'>): string[] {
  return listDeadlineRules(office, '9999-12-31').map(({ rule }) => rule.id);
}

/** UserError `deadline-unknown` for a switch of what there is not, `deadline-id` for a code that cannot be (exit 2), and those of `recordOffice`. */
export function setDeadline(
  session: Session,
  change: DeadlineChange,
  clockOk: boolean,
): Promise<AppendResult> {
  const { rule, on, validFrom, own, basis } = change;
  const known = knownDeadlines(session);
  if (!own && !known.includes(rule)) {
    throw new UserError('deadline-unknown', { typed: rule, known }, exitCodes.usage);
  }
  if (own && (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule) || rule.length > 40 || nationalRule(rule))) {
    throw new UserError('deadline-id', { typed: rule }, exitCodes.usage);
  }
  const fields = { validFrom, rule, on, ...(own && { own }), ...(basis !== null && { basis }) };
  return recordOffice(session, () => [{ type: 'deadline-set', fields }], clockOk);
}
