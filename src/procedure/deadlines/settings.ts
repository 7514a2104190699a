// Which limits hold on a day: the national ones as the office switched them, and its own beside them.
import type { Office } from '../office.ts';
import type { Day } from '../time.ts';
import { type DeadlineRule, nationalRules } from './rules.ts';

/** What the office said of a rule; of two that hold on a day, the one recorded later wins. */
export interface DeadlineSetting {
  /** Cases that came, or were reopened, from this day on. */
  validFrom: Day;
  rule: string;
  on: boolean;
  /** What a rule of the office's own says; null where a rule is only switched. */
  own: DeadlineRule | null;
  /** The regulation that the office found for a national rule that was uncertain. */
  basis: string | null;
}

export interface ListedRule {
  rule: DeadlineRule;
  on: boolean;
  /** Not of the nation but of the office. */
  own: boolean;
  /** Since when it is as it is; null where the office never said. */
  since: Day | null;
}

/** The limits that hold for a case that comes on a day. */
export function deadlineRulesOn(office: Pick<Office, 'deadlines'>, day: Day): DeadlineRule[] {
  return listDeadlineRules(office, day).flatMap(({ rule, on }) => (on ? [rule] : []));
}

/** Every rule as it stands on a day, the national ones first. */
export function listDeadlineRules({ deadlines }: Pick<Office, 'deadlines'>, day: Day): ListedRule[] {
  const holding = deadlines.filter(({ validFrom }) => validFrom <= day);
  const last = (id: string) => holding.findLast(({ rule }) => rule === id);
  const national = nationalRules.map((rule): ListedRule => {
    const setting = last(rule.id);
    const on = setting?.on ?? rule.confidence === 'H';
    const basis = holding.findLast((one) => one.rule === rule.id && one.basis !== null)?.basis;
    const told: DeadlineRule =
      basis && rule.confidence !== 'H'
        ? { ...rule, basis: { short: basis, full: basis }, confidence: 'H' }
        : rule;
    return { rule: told, on, own: false, since: setting?.validFrom ?? null };
  });
  const ownIds = new Set(holding.flatMap(({ own }) => own?.id ?? []));
  const own = [...ownIds].map((id): ListedRule => {
    const rule = holding.findLast((setting) => setting.rule === id && setting.own)?.own as DeadlineRule;
    return { rule, on: last(id)?.on ?? false, own: true, since: last(id)?.validFrom ?? null };
  });
  return [...national, ...own];
}
