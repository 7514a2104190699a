// What the office may say of limits, and how each rule then stands on a day.
import { describe, expect, it } from 'vitest';
import { nationalRules } from '../../../src/procedure/deadlines/rules.ts';
import { listDeadlineRules } from '../../../src/procedure/deadlines/settings.ts';
import { deadlineSet, type OwnDeadline } from '../../../src/procedure/events/deadline-set.ts';
import { officeOf } from '../../support/events.ts';

const own: OwnDeadline = {
  name: 'Balasan loket',
  basis: 'Perwal Malang 12/2026',
  kinds: ['complaint'],
  amount: 5,
  unit: 'working-days',
  pauses: false,
};
const set = (fields: object) => ({
  type: 'deadline-set',
  validFrom: '2026-11-23',
  rule: 'loket',
  on: true,
  ...fields,
});

describe('deadline-set', () => {
  it.each<[string, object, string | null]>([
    ['a national rule switched', { rule: 'sambat-answer' }, null],
    ['an own rule', { own }, null],
    ['an own rule switched off', { on: false }, null],
    ['a national rule with a text of its own', { rule: 'kip-request', own }, 'own'],
    ['a code with blanks', { rule: 'balasan loket' }, 'rule'],
    ['no day', { validFrom: '2026-02-30' }, 'validFrom'],
    ['for information of Kemendagri', { own: { ...own, kinds: ['kemendagri-information'] } }, 'own.kinds.0'],
    ['for no kind', { own: { ...own, kinds: [] } }, 'own.kinds'],
    ['half a day', { own: { ...own, amount: 0.5 } }, 'own.amount'],
    ['no time at all', { own: { ...own, amount: 0 } }, 'own.amount'],
    ['without a basis', { own: { ...own, basis: ' ' } }, 'own.basis'],
    [
      'an extension without end',
      { own: { ...own, extension: { amount: 5, unit: 'working-days', times: 0 } } },
      'own.extension.times',
    ],
  ])('%s', (_name, fields, flaw) => {
    expect(deadlineSet.malformed(set(fields) as never)).toBe(flaw);
  });

  it('lists the national rules, on where their text was seen', () => {
    const rules = listDeadlineRules(officeOf(), '2026-11-23');
    expect(rules.map(({ rule }) => rule.id)).toEqual(nationalRules.map(({ id }) => id));
    expect(rules.flatMap(({ rule, on }) => (on ? [rule.id] : []))).toEqual([
      'kip-request',
      'kip-objection',
      'lapor-answer',
      'data-protection',
    ]);
  });

  it('of two settings that hold, goes by the one recorded later; an own rule keeps its text', () => {
    const office = officeOf(
      set({ own }),
      set({ validFrom: '2026-12-01', on: false }),
      set({ validFrom: '2026-12-10' }),
    );
    const on = (day: string) => listDeadlineRules(office, day).find(({ rule }) => rule.id === 'loket');
    expect(on('2026-11-22')).toBeUndefined();
    expect(on('2026-11-30')).toMatchObject({
      on: true,
      own: true,
      since: '2026-11-23',
      rule: { amount: 5, name: 'Balasan loket' },
    });
    expect(on('2026-12-05')).toMatchObject({ on: false, rule: { basis: { full: 'Perwal Malang 12/2026' } } });
    expect(on('2026-12-10')?.on).toBe(true);
  });

  it('switches nothing on that was never told', () => {
    expect(listDeadlineRules(officeOf(set({})), '2026-11-23').some(({ rule }) => rule.id === 'loket')).toBe(
      false,
    );
  });
});
