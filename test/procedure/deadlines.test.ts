// Legal limits of whole cases: which there are, when they are due, what keeps, moves and ends them.
import { describe, expect, it } from 'vitest';
import {
  currentDeadlines,
  daysLeft,
  deadlinesOf,
  nextDeadline,
  standingOf,
} from '../../src/procedure/deadlines.ts';
import type { Office } from '../../src/procedure/office.ts';
import { formatInstant } from '../../src/procedure/time.ts';
import { at, wib } from '../support/calendar.ts';
import { bambang, officeOf, onPaper, type Story, story } from '../support/events.ts';

const monday = at('2026-11-23 08.12');

/** A rule as the office switches it; for every case of these tests. */
const setting = (rule: string, fields = {}) => ({
  type: 'deadline-set',
  validFrom: '2026-11-01',
  rule,
  on: true,
  ...fields,
});

/** `kip-request 2026-12-04 null`, the nearest first. */
function told({ state }: Story, office: Office = officeOf(), now = monday): string[] {
  return deadlinesOf(state, office, now).map(({ rule, day, met }) => `${rule.id} ${day} ${met}`);
}

const later = (time: string) => ({ at: `${time}:00+07:00`, recordedAt: `${time}:00+07:00` });

describe('which limits a case has', () => {
  const all = [
    'service-information',
    'service-complaint',
    'service-supervisory',
    'complaint-decision',
    'complaint-first-answer',
    'sambat-answer',
  ].map((id) => setting(id));

  it.each<[string, object, string[], string[]]>([
    [
      'a request for information',
      {},
      ['kip-request 2026-12-04'],
      ['service-information 2026-11-27', 'kip-request 2026-12-04'],
    ],
    ['an objection', { kind: 'objection' }, ['kip-objection 2027-01-05'], ['kip-objection 2027-01-05']],
    ['a suggestion', { kind: 'suggestion' }, [], []],
    [
      'a complaint',
      { kind: 'complaint' },
      [],
      ['complaint-first-answer 2026-12-05', 'service-complaint 2026-12-10', 'complaint-decision 2027-01-20'],
    ],
    [
      'one by LAPOR',
      { channel: 'lapor' },
      ['lapor-answer 2026-11-27', 'kip-request 2026-12-04'],
      ['lapor-answer 2026-11-27', 'service-information 2026-11-27', 'kip-request 2026-12-04'],
    ],
    ['one by Sambat', { kind: 'other', channel: 'sambat' }, [], ['sambat-answer 2026-11-28']],
    ['information of Kemendagri', { kind: 'kemendagri-information', channel: 'kemendagri' }, [], []],
  ])('%s', (_name, fields, certain, everything) => {
    const one = story().received('23 07.52', fields);
    const without = (list: string[]) => list.map((text) => text.replace(/ null$/, ''));
    expect(without(told(one))).toEqual(certain);
    expect(without(told(one, officeOf(...all)))).toEqual(everything);
  });

  it('goes by the class that the office gave', () => {
    const office = officeOf(...all);
    const complaint = story(office).received('23 07.52', { kind: 'complaint' });
    complaint.add('classified', '23 09.00', { class: 'supervisory', ...onPaper(bambang) });
    expect(told(complaint, office)[2]).toBe('service-supervisory 2027-02-16 null');
    const stop = story().received('23 07.52', { kind: 'other' });
    expect(told(stop)).toEqual([]);
    stop.add('classified', '23 09.00', { class: 'data-protection', ...onPaper(bambang) });
    const [limit] = deadlinesOf(stop.state, officeOf(), monday);
    // 3 x 24 hours of the wall clock from Saturday 22.10, the weekend among them.
    expect(limit?.dueAt).toBe(at('2026-11-24 22.10'));
  });

  it('holds from the day that the office says, and no more once it is switched off', () => {
    const office = officeOf(
      setting('sambat-answer', { validFrom: '2026-11-22' }),
      setting('kip-request', { on: false }),
    );
    const arriving = (arrivedAt: string) => story().received('23 07.52', { arrivedAt, channel: 'sambat' });
    expect(told(arriving('2026-11-21'), office)).toEqual([]);
    expect(told(arriving('2026-11-22'), office)).toEqual(['sambat-answer 2026-11-29 null']);
  });

  it('has the office’s own beside the national ones', () => {
    const own = {
      name: 'Balasan loket',
      basis: 'Perwal Malang 12/2026',
      kinds: ['information-request'],
      channels: ['counter'],
    };
    const office = officeOf(
      setting('loket', { own: { ...own, amount: 2, unit: 'working-days', pauses: false } }),
    );
    const one = story().received('23 07.52', { channel: 'counter' });
    expect(told(one, office)).toEqual(['loket 2026-11-24 null', 'kip-request 2026-12-04 null']);
    expect(told(story().received(), office)).toEqual(['kip-request 2026-12-04 null']);
  });
});

describe('when a limit is due', () => {
  it('counts ten working days from the first one after the arrival, to the end of the day', () => {
    // Sat 21 Nov; 23 24 25 26 27 November, 30 November 1 2 3 4 December.
    const { state } = story().received();
    const [limit] = deadlinesOf(state, officeOf(), monday);
    expect(formatInstant(limit?.dueAt ?? 0, wib)).toBe('2026-12-04T23:59:59+07:00');
    expect(limit && daysLeft(limit, monday, officeOf().calendar)).toBe(9);
    expect(
      limit?.days.filter(({ number }) => number === null).map(({ day, why }) => `${day} ${why}`),
    ).toEqual(['2026-11-22 weekend', '2026-11-28 weekend', '2026-11-29 weekend']);
  });

  it('marks a year whose days off are not known', () => {
    const { state } = story().received('23 07.52', { arrivedAt: '2026-11-21', kind: 'objection' });
    const [limit] = deadlinesOf(state, officeOf(), monday);
    expect([limit?.day, limit?.uncertainYears]).toEqual(['2027-01-05', [2027]]);
  });

  it('is not known where the office has no hours', () => {
    const { state } = story().received('23 07.52', { arrivedAt: '2023-03-20T10:00:00+07:00' });
    const [limit] = deadlinesOf(state, officeOf(), monday);
    expect([limit?.dueAt, limit?.day, limit?.met]).toEqual([null, null, null]);
    expect(limit && standingOf(limit, monday)).toBe('unknown');
  });

  it('moves by what the inquirer is asked, only where the rule says so, while it waits and after', () => {
    const office = officeOf(setting('complaint-decision'));
    const asked = story(office)
      .received('23 07.52', { kind: 'complaint' })
      .add('asked', '24 09.00', { of: 'inquirer' });
    const due = (now: string) =>
      deadlinesOf(asked.state, office, at(now)).map(({ day, paused, pausedDays }) => [
        day,
        paused,
        pausedDays,
      ]);
    // 60 days after 21 November are 20 January.
    expect(due('2026-11-24 10.00')).toEqual([['2027-01-20', true, 0]]);
    expect(due('2026-11-26 10.00')).toEqual([['2027-01-22', true, 2]]);
    asked.add('answered', '27 15.00');
    expect(due('2026-11-30 10.00')).toEqual([['2027-01-23', false, 3]]);
    const request = story().received().add('asked', '24 09.00', { of: 'inquirer' });
    expect(told(request)).toEqual(['kip-request 2026-12-04 null']);
  });

  it('is longer by an extension', () => {
    const extended = story()
      .received()
      .add('deadline-extended', '24 09.00', { deadline: 'kip-request', ...onPaper(bambang) });
    // 7 8 9 10 11 14 15 December.
    expect(told(extended)).toEqual(['kip-request 2026-12-15 null']);
    expect(extended.state.extensions).toEqual([
      { event: 'A.2', deadline: 'kip-request', at: '2026-11-24T09:00:00+07:00' },
    ]);
  });
});

describe('what keeps a limit, and what ends it', () => {
  const standing = (one: Story, now = monday, office = officeOf()) =>
    deadlinesOf(one.state, office, now).map(
      (limit) => `${limit.rule.id} ${standingOf(limit, now)} ${limit.met}`,
    );
  const reply = (time: string) =>
    story()
      .received()
      .add('replied', '24 10.31', { manual: true, irregular: true, messageId: null, ...later(time) });

  it.each<[string, Story, string]>([
    ['the reply on the last day', reply('2026-12-04T23:59'), 'met true'],
    ['the reply a minute later', reply('2026-12-05T00:00'), 'late false'],
    ['passed on, and the inquirer was told', story().received().add('forwarded', '25 10.00'), 'met true'],
    [
      'passed on without a word',
      story().received().add('forwarded', '25 10.00', { notified: false }),
      'ended null',
    ],
    ['closed', story().received().closed('spam', '25 10.00'), 'ended null'],
    [
      'closed too late',
      story().received().closed('spam', '25 10.00', later('2026-12-07T09:00')),
      'passed false',
    ],
    [
      'filed at step 2',
      story().received().dispositioned(2, '25 10.00', { action: 'file', to: undefined }),
      'ended null',
    ],
    ['nothing yet, on the last day', story().received(), 'running null'],
  ])('%s', (name, one, expected) => {
    const now =
      name.includes('last day') && !name.includes('reply') ? at('2026-12-04 16.00') : at('2026-12-20 08.00');
    expect(standing(one, now)).toEqual([`kip-request ${expected}`]);
  });

  it('is passed the day after', () => {
    expect(standing(story().received(), at('2026-12-05 00.00'))).toEqual(['kip-request passed false']);
  });

  it('is not kept by a message that came back', () => {
    const one = story().received().sending('24 10.30').replied('24 10.31').sendFailed('24 10.40');
    expect(standing(one)).toEqual(['kip-request running null']);
  });

  it('keeps a first answer by a question to the inquirer', () => {
    const office = officeOf(setting('complaint-first-answer'));
    const one = story(office).received('23 07.52', { kind: 'complaint' });
    expect(standing(one, monday, office)).toEqual(['complaint-first-answer running null']);
    one.add('asked', '24 09.00', { of: 'office' });
    expect(standing(one, monday, office)).toEqual(['complaint-first-answer running null']);
    one.add('asked', '24 09.30', { of: 'inquirer' });
    expect(standing(one, monday, office)).toEqual(['complaint-first-answer met true']);
  });

  it('begins anew when the case is reopened, and keeps what was', () => {
    const one = reply('2026-11-24T10:31').add('reopened', '25 09.00');
    expect(standing(one)).toEqual(['kip-request met true', 'kip-request running null']);
    const limits = deadlinesOf(one.state, officeOf(), monday);
    expect(currentDeadlines(one.state, limits).map(({ day, pass }) => [day, pass])).toEqual([
      ['2026-12-09', 2],
    ]);
    expect(nextDeadline(one.state, limits, monday)?.pass).toBe(2);
  });

  it('follows a corrected arrival, a withdrawn extension and a changed kind', () => {
    const one = story()
      .received()
      .add('deadline-extended', '23 09.00', { deadline: 'kip-request', ...onPaper(bambang) });
    one.corrected('A.1', 'arrivedAt', '2026-11-20', '23 10.00');
    expect(told(one)).toEqual(['kip-request 2026-12-15 null']);
    one.withdrawn('A.2', '23 10.30');
    expect(told(one)).toEqual(['kip-request 2026-12-04 null']);
    one.corrected('A.1', 'kind', 'suggestion', '23 11.00');
    expect(told(one)).toEqual([]);
  });
});
