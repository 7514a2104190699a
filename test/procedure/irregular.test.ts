// Steps out of order, and the late entries that fill what they passed over.
import { describe, expect, it } from 'vitest';
import { emptyRows } from '../../src/procedure/progress.ts';
import { dispositionOf, hashOf, storyTo } from '../support/events.ts';

const irregular = { irregular: true as const };
const late = (step: number) => ({ late: step });
/** Received, then answered by hand before anybody decided. */
const answered = () =>
  storyTo(1).replied('24 10.00', { reply: null, messageId: null, manual: true, ...irregular });

describe('out of order', () => {
  it('is refused with what comes first, recorded with the mark, and shown as a deviation', () => {
    const told = storyTo(1);
    expect(told.refuse('drafted', '24 08.12')).toMatchObject({
      code: 'wrong-step',
      values: { step: 4, awaited: 2, status: 'awaiting-disposition' },
    });
    expect(told.refuse('drafted', '24 08.12', irregular)).toBeNull();
    told.drafted('24 08.12', irregular);
    expect(told.state.status).toBe('awaiting-submission');
    expect(told.deviations).toEqual([{ code: 'out-of-order', event: 'A.2', step: 4 }]);
  });

  it('without the mark is kept and not obeyed', () => {
    const told = storyTo(1).drafted('24 08.12');
    expect(told.state.status).toBe('awaiting-disposition');
    expect(told.state.timeline[1]).toMatchObject({ obeyed: false, refusal: { code: 'wrong-step' } });
    expect(told.deviations).toEqual([{ code: 'not-obeyed', event: 'A.2', step: 4 }]);
  });

  it('never leaves an ended status', () => {
    const told = storyTo(1).dispositioned(2, '23 09.10', { action: 'file' }).drafted('24 08.12', irregular);
    expect(told.state.status).toBe('closed');
    expect(told.state.timeline.at(-1)?.refusal?.code).toBe('ended');
  });

  it('is no way round a draft, nor round the time of the step before', () => {
    const told = storyTo(3);
    for (const type of ['submitted', 'reviewed']) {
      expect(told.refuse(type, '24 08.14', { ...irregular, reply: hashOf('other') })?.code).toBe('no-draft');
    }
    expect(told.refuse('drafted', '23 10.00', irregular)?.code).toBe('before-previous-step');
  });

  it('a draft while another is reviewed stays out of order: no late entry mends that', () => {
    const told = storyTo(5).drafted('24 09.00', irregular);
    expect(told.state).toMatchObject({ status: 'awaiting-submission', submission: null });
    told.submitted('24 09.10');
    expect(told.deviations.map(({ code }) => code)).toEqual(['out-of-order']);
  });

  it('a draft while the reply is being sent voids its approval', () => {
    expect(storyTo(6).sending('24 10.31').drafted('24 10.40', irregular).state.approval).toBeNull();
  });
});

describe('replied without approval', () => {
  it('is a fact, and a deviation', () => {
    const told = storyTo(5).replied('24 09.00', { manual: true });
    expect(told.state.status).toBe('replied');
    expect(told.deviations).toEqual([{ code: 'replied-without-approval', event: 'A.6', step: 7 }]);
  });

  it('is recorded as irregular only where it went out by hand', () => {
    expect(storyTo(5).refuse('replied', '24 09.00', { manual: true, ...irregular })).toBeNull();
    expect(storyTo(5).refuse('replied', '24 09.00', irregular)?.code).toBe('not-approved');
  });

  it('an irregular reply whose approval was voided stays out of order, though all steps have rows', () => {
    const told = storyTo(6)
      .drafted('24 10.40')
      .replied('24 11.00', { manual: true, ...irregular });
    expect(told.deviations.map(({ code }) => code)).toEqual(['out-of-order']);
  });
});

describe('late entries', () => {
  it('fill the rows one by one, change no status, and turn the mark into a late entry', () => {
    const told = answered();
    expect(emptyRows(told.state)).toEqual([2, 3, 4, 5, 6]);
    const entries = [
      () => told.add('reviewed', '24 09.50', { ...late(6), reply: hashOf('r') }),
      () => told.dispositioned(2, '23 09.10', late(2)),
      () => told.dispositioned(3, '23 10.05', late(3)),
      () => told.drafted('24 08.12', late(4)),
      () => told.submitted('24 08.14', { ...late(5), reply: hashOf('r') }),
    ];
    for (const tell of entries) {
      expect(told.deviations.map(({ code }) => code)).toEqual(['out-of-order']);
      tell();
      expect(told.state.timeline.at(-1)).toMatchObject({ obeyed: true, refusal: null });
      expect(told.state.status).toBe('replied');
    }
    expect(emptyRows(told.state)).toEqual([]);
    expect(told.deviations).toEqual([{ code: 'late-entry', event: 'A.2', step: 7 }]);
    expect(told.steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each<[string, string, string | null]>([
    ['after the step before and before the one after', '23 12.00', null],
    ['at the same minute as its neighbour', '23 09.10', null],
    ['on the day of its neighbours, which cannot be told apart', '23', null],
    ['before the step before', '23 09.00', 'late-not-between'],
    ['after the step after', '24 10.30', 'late-not-between'],
    ['on a day before', '22', 'late-not-between'],
  ])('lie %s', (_what, at, code) => {
    const told = answered().drafted('24 09.00', late(4)).dispositioned(2, '23 09.10', late(2));
    const entry = { ...dispositionOf(3), ...late(3) };
    expect(told.refuse('dispositioned', at, entry)?.code ?? null).toBe(code);
  });

  it('are measured by the nearest neighbour, whichever was recorded first', () => {
    const told = answered().dispositioned(3, '23 12.00', late(3)).dispositioned(2, '23 09.10', late(2));
    expect(told.refuse('drafted', '23 11.00', late(4))?.code).toBe('late-not-between');
    expect(told.refuse('drafted', '23 12.30', late(4))).toBeNull();
  });

  it('need an empty row with a filled one after it, and their own step', () => {
    const disposition = { ...dispositionOf(2), ...late(2) };
    expect(storyTo(3).refuse('dispositioned', '23 10.00', disposition)?.code).toBe('late-row-filled');
    expect(storyTo(1).refuse('dispositioned', '23 10.00', disposition)?.code).toBe('late-not-between');
    const wrong = { ...dispositionOf(2), ...late(3) };
    expect(answered().refuse('dispositioned', '23 10.00', wrong)).toMatchObject({
      code: 'malformed',
      values: { field: 'late' },
    });
  });

  it('fill the round that was passed over', () => {
    const told = storyTo(4).reviewed('revise', '24 09.00', irregular).drafted('24 10.00');
    expect(emptyRows(told.state)).toEqual([5]);
    told.submitted('24 08.30', { ...late(5), reply: hashOf('r') });
    expect(told.state.rows.filter(({ step }) => step === 5).map(({ round }) => round)).toEqual([1]);
    expect(told.state.status).toBe('awaiting-submission');
    expect(told.deviations.map(({ code }) => code)).toEqual(['late-entry']);
  });
});
