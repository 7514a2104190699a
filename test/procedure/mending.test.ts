// What was recorded and is taken back or mended: what is shown changes, what was obeyed stays.
import { describe, expect, it } from 'vitest';
import { dewi, dispositionOf, on, sari, story, storyTo } from '../support/events.ts';

const onB = { device: 'B', by: dewi, recordedBy: dewi, form: 'terminal' as const };

describe('withdrawn', () => {
  it('takes back the last decision, and the case waits as before', () => {
    const told = storyTo(3).withdrawn('A.3', '23 10.10');
    expect(told.state.status).toBe('awaiting-instruction');
    expect(told.state.rows.map(({ step }) => step)).toEqual([1, 2]);
    expect(told.state.timeline[2]).toMatchObject({ withdrawn: true });
    expect(told.deviations).toEqual([]);
    expect(told.refuse('dispositioned', '23 10.15', dispositionOf(3))).toBeNull();
    told.dispositioned(3, '23 10.15').drafted('24 08.12');
    expect(told.state.timeline.map(({ withdrawn }) => withdrawn).indexOf(true)).toBe(2);
    expect(told.state.status).toBe('awaiting-submission');
  });

  it('opens what was closed', () => {
    const told = storyTo(1).closed('spam', '23 08.00').withdrawn('A.2', '23 08.05');
    expect(told.state.status).toBe('awaiting-disposition');
  });

  it.each([
    ['received', () => storyTo(1), 'A.1'],
    ['sending', () => storyTo(6).sending('24 10.31'), 'A.7'],
    ['replied', () => storyTo(6).sending('24 10.31').replied('24 10.31'), 'A.8'],
    ['withdrawn', () => storyTo(3).withdrawn('A.3', '23 10.10'), 'A.4'],
    ['corrected', () => storyTo(2).corrected('A.2', 'at', on('23 09.15'), '23 10.00'), 'A.3'],
  ])('never takes back %s', (_type, tell, event) => {
    expect(tell().refuse('withdrawn', '24 11.00', { event })?.code).toBe('not-withdrawable');
  });

  it('does not count where something was built on it; notes and prints do not build', () => {
    const built = storyTo(3).withdrawn('A.2', '23 10.10');
    expect(built.state.status).toBe('drafting');
    expect(built.state.timeline.at(-1)).toMatchObject({
      obeyed: false,
      refusal: { code: 'built-upon', values: { event: 'A.2', by: 'A.3' } },
    });
    const noted = storyTo(2).noted('23 09.20').add('printed', '23 09.30');
    expect(noted.refuse('withdrawn', '23 09.40', { event: 'A.2' })).toBeNull();
  });

  it('counts again once what was built on it is withdrawn too', () => {
    const told = storyTo(3).withdrawn('A.3', '23 10.10').withdrawn('A.2', '23 10.11');
    expect(told.state.status).toBe('awaiting-disposition');
  });

  it('is not helped by a withdrawal that does not count itself', () => {
    const told = storyTo(3).withdrawn('A.3', '23 10.10', onB).withdrawn('A.2', '23 10.11');
    expect(told.state.status).toBe('drafting');
    expect(told.state.timeline.slice(-2).map(({ refusal }) => refusal?.code)).toEqual([
      'not-your-event',
      'built-upon',
    ]);
  });

  it('does not count where another, who had not seen it, built on the event', () => {
    const told = storyTo(5)
      .withdrawn('A.5', '24 08.20')
      .reviewed('approved', '24 09.00', {
        ...onB,
        known: ['A.5'],
      });
    expect(told.state.status).toBe('approved');
    expect(told.state.timeline[5]).toMatchObject({ obeyed: false, refusal: { code: 'built-upon' } });
    expect(told.state.timeline[4]?.withdrawn).toBe(false);
  });

  it('twice is refused, as is an event that is not there', () => {
    const told = storyTo(3).withdrawn('A.3', '23 10.10');
    expect(told.refuse('withdrawn', '23 10.15', { event: 'A.3' })?.code).toBe('no-such-event');
    expect(told.refuse('withdrawn', '23 10.15', { event: 'A.99' })?.code).toBe('no-such-event');
  });

  it('without its reason takes nothing back', () => {
    const told = storyTo(3).withdrawn('A.3', '23 10.10', { words: undefined });
    expect(told.state.status).toBe('drafting');
    expect(told.state.timeline.at(-1)).toMatchObject({ obeyed: false, refusal: { code: 'malformed' } });
  });
});

describe('corrected', () => {
  it('changes the time that is shown and reckoned; the last one of a field holds', () => {
    const told = storyTo(2)
      .corrected('A.2', 'at', on('23 08.00'), '23 11.00')
      .corrected('A.2', 'at', on('23 08.30'), '23 11.05');
    const [, second] = told.steps;
    expect(second).toMatchObject({ end: { at: on('23 08.30') }, elapsedSeconds: 38 * 60 });
    expect(told.state.timeline[1]).toMatchObject({
      event: { at: on('23 09.10') },
      shown: { at: on('23 08.30') },
    });
  });

  it('never changes what was obeyed: a later time of step 2 leaves step 3 standing', () => {
    const told = storyTo(3).corrected('A.2', 'at', on('23 10.30'), '23 11.00');
    expect(told.state.status).toBe('drafting');
    expect(told.deviations).toEqual([{ code: 'end-before-begin', event: 'A.3', step: 3 }]);
  });

  it('makes room for what comes after it', () => {
    const told = storyTo(2);
    expect(told.refuse('dispositioned', '23 08.45', dispositionOf(3))?.code).toBe('before-previous-step');
    told.corrected('A.2', 'at', on('23 08.40'), '23 11.00');
    expect(told.refuse('dispositioned', '23 08.45', dispositionOf(3))).toBeNull();
    told.dispositioned(3, '23 08.45');
    expect(told.state.timeline.at(-1)?.obeyed).toBe(true);
  });

  it('moves the time that a late entry has to lie before', () => {
    const told = storyTo(1).drafted('24 08.12', { irregular: true });
    const late = { ...dispositionOf(2), late: 2 };
    expect(told.refuse('dispositioned', '24 09.00', late)?.code).toBe('late-not-between');
    told.corrected('A.2', 'at', on('24 09.30'), '24 10.00');
    expect(told.refuse('dispositioned', '24 09.00', late)).toBeNull();
    told.dispositioned(2, '24 09.00', late).corrected('A.2', 'at', on('24 08.00'), '24 10.05');
    expect(told.state.timeline[3]?.obeyed).toBe(true);
  });

  it('of the person who decided changes who is shown, not whose decision was obeyed', () => {
    const told = storyTo(2).corrected('A.2', 'by', sari, '23 11.00');
    expect(told.state.status).toBe('awaiting-instruction');
    expect(told.state.rows[1]?.events[0]?.by).toBe(sari);
  });

  it('of the kind and of the arrival are the inquiry’s', () => {
    const told = storyTo(1)
      .corrected('A.1', 'kind', 'complaint', '23 08.00')
      .corrected('A.1', 'arrivedAt', on('22 10.00'), '23 08.01');
    expect(told.state).toMatchObject({ kind: 'complaint', arrivedAt: on('22 10.00') });
  });

  it.each<[string, string, string, unknown, object, string]>([
    ['another’s event', 'A.2', 'at', on('23 09.00'), onB, 'not-your-event'],
    ['an event that is not there', 'A.9', 'at', on('23 09.00'), {}, 'no-such-event'],
    ['a kind of a disposition', 'A.2', 'kind', 'complaint', {}, 'not-correctable'],
    ['a time that cannot be read', 'A.2', 'at', '23/11', {}, 'malformed'],
    ['a hash', 'A.2', 'words', 'x', {}, 'malformed'],
  ])('does not count for %s', (_what, event, field, value, fields, code) => {
    const told = storyTo(2).corrected(event, field, value, '23 11.00', fields);
    expect(told.state.timeline.at(-1)).toMatchObject({ obeyed: false, refusal: { code } });
    expect(told.state.timeline[1]?.shown).toEqual(told.state.timeline[1]?.event);
  });

  it('to a time that has not come is refused', () => {
    const proposal = { event: 'A.1', field: 'arrivedAt', value: on('30 17.00') };
    expect(storyTo(1).refuse('corrected', '30 15.00', proposal)?.code).toBe('in-future');
  });

  it('changes nothing of a story without the event', () => {
    expect(story().received().state.timeline[0]?.shown).toMatchObject({ at: on('23 07.52') });
  });
});
