// A case from its beginning to each of its ends, and on the detours that the SOP leaves room for.
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/procedure/case.ts';
import { waitingFor, waits } from '../../src/procedure/progress.ts';
import { dewi, hashOf, on, rina, type Story, sari, story, storyTo } from '../support/events.ts';

it('walks the seven steps, each status waiting for what the table says', () => {
  const told = story();
  const walk: [() => Story, Status, string | null][] = [
    [() => told.received(), 'awaiting-disposition', null],
    [() => told.dispositioned(2, '23 09.10'), 'awaiting-instruction', dewi],
    [() => told.dispositioned(3, '23 10.05'), 'drafting', sari],
    [() => told.drafted('24 08.12'), 'awaiting-submission', sari],
    [() => told.submitted('24 08.14'), 'awaiting-review', dewi],
    [() => told.reviewed('revise', '24 09.10'), 'revising', sari],
    [() => told.drafted('24 09.51'), 'awaiting-submission', sari],
    [() => told.submitted('24 09.52'), 'awaiting-review', dewi],
    [() => told.reviewed('approved', '24 10.20'), 'approved', null],
    [() => told.sending('24 10.31'), 'sending', null],
    [() => told.replied('24 10.31'), 'replied', null],
  ];
  for (const [tell, status, officer] of walk) {
    const { state } = tell();
    expect(state.status).toBe(status);
    expect(waitingFor(state)?.officer ?? null).toBe(officer);
    expect(state.timeline.at(-1)).toMatchObject({ obeyed: true, refusal: null, withdrawn: false });
  }
  expect(told.state.rows.map(({ step, round }) => [step, round])).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 1],
    [4, 2],
    [5, 2],
    [6, 2],
    [7, 1],
  ]);
  expect(told.deviations).toEqual([]);
});

it.each<[string, Status, 'forward' | 'inform' | 'file', string | null]>([
  ['passed on, it waits to be forwarded', 'forwarding', 'forward', null],
  ['for information, it ends', 'closed', 'inform', 'inform'],
  ['filed, it ends', 'closed', 'file', 'file'],
])('%s', (_what, status, action, closedFor) => {
  const { state, deviations } = storyTo(1).dispositioned(2, '23 09.10', { action });
  expect([state.status, state.closedFor]).toEqual([status, closedFor]);
  expect(deviations).toEqual([]);
});

describe('passing on', () => {
  it('is the Kabag’s until the reply is out, and leaves the end of step 2', () => {
    const told = storyTo(4).dispositioned(2, '24 09.00', { action: 'forward' });
    expect(told.state.status).toBe('forwarding');
    expect(told.steps.find(({ step }) => step === 2)?.end?.at).toBe(on('23 09.10'));
    expect(told.deviations).toEqual([]);
  });

  it('waits for a sending, and comes too late for what is replied to', () => {
    const forward = { action: 'forward' };
    const sending = storyTo(6).sending('24 10.31');
    expect(sending.refuse('dispositioned', '24 10.32', forward)?.code).toBe('already-sending');
    const replied = sending.replied('24 10.31');
    expect(replied.refuse('dispositioned', '24 10.40', forward)?.code).toBe('ended');
  });

  it('ends with the reply all the same', () => {
    const told = storyTo(6).dispositioned(2, '24 10.25', { action: 'forward' }).replied('24 10.31');
    expect(told.state.status).toBe('replied');
  });
});

describe('an approval', () => {
  it('is bound to the reply that was handed in', () => {
    const { state } = storyTo(6);
    expect(state.approval).toMatchObject({ reply: state.drafts[0]?.reply, by: dewi, round: 1 });
    expect(storyTo(6).refuse('sending', '24 10.31', { reply: hashOf('other') })?.code).toBe(
      'changed-after-approval',
    );
  });

  it('with corrections is bound to the corrected reply', () => {
    const told = storyTo(5).reviewed('approved-corrected', '24 10.20', { words: hashOf('corrected') });
    expect(told.state.approval?.reply).toBe(hashOf('corrected'));
    expect(told.refuse('sending', '24 10.31')).toBeNull();
    const { reply } = told.state.drafts[0]!;
    expect(told.refuse('sending', '24 10.31', { reply })?.code).toBe('changed-after-approval');
  });

  it('is voided by a later draft, which begins a new round', () => {
    const told = storyTo(6).drafted('24 10.40');
    expect(told.state).toMatchObject({ approval: null, round: 2, status: 'awaiting-submission' });
    expect(told.refuse('sending', '24 10.45')?.code).toBe('not-approved');
    expect(told.steps.find(({ step, round }) => step === 4 && round === 2)).toMatchObject({
      revision: true,
      begin: { at: on('24 10.20') },
    });
  });

  it('is not waived by a mark of irregularity: nothing is sent without one', () => {
    expect(storyTo(5).refuse('sending', '24 10.31', { irregular: true })?.code).toBe('not-approved');
  });
});

describe('a review again', () => {
  it('by the same Kasubag turns an approval into a revision and back', () => {
    const told = storyTo(6).reviewed('revise', '24 10.25');
    expect(told.state).toMatchObject({ status: 'revising', round: 2, approval: null });
    told.reviewed('approved', '24 10.30');
    expect(told.state).toMatchObject({ status: 'approved', round: 1 });
    const row = told.state.rows.filter(({ step }) => step === 6);
    expect(row.map(({ events }) => events.length)).toEqual([3]);
  });

  it('is not another Kasubag’s, and ends where something was built on it', () => {
    expect(storyTo(6).refuse('reviewed', '24 10.25', { by: rina, form: 'paper' })?.code).toBe(
      'other-reviewer',
    );
    const revised = storyTo(5).reviewed('revise', '24 10.20').drafted('24 10.40');
    expect(revised.refuse('reviewed', '24 10.45')?.code).toBe('wrong-step');
    expect(storyTo(6).sending('24 10.31').refuse('reviewed', '24 10.35')?.code).toBe('wrong-step');
  });
});

describe('sending', () => {
  it('that failed gives back the status before it', () => {
    const told = storyTo(6).sending('24 10.31').sendFailed('24 10.32');
    expect(told.state.status).toBe('approved');
    expect(told.state.deliveries.map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(told.refuse('sending', '24 10.40')).toBeNull();
  });

  it('again, when nobody knew of the first, needs to say so and returns to where the first began', () => {
    const told = storyTo(6).sending('24 10.31');
    expect(told.refuse('sending', '24 10.40')?.code).toBe('already-sending');
    expect(told.refuse('sending', '24 10.40', { resend: true })).toBeNull();
    told.sending('24 10.40', { resend: true }).sendFailed('24 10.41');
    expect(told.state.status).toBe('approved');
  });

  it('once more after the reply is another delivery; its failure leaves the approval for a further try', () => {
    const told = storyTo(6).sending('24 10.31').replied('24 10.31').sending('24 13.00');
    expect(told.state.status).toBe('sending');
    told.sendFailed('24 13.01');
    expect(told.state.status).toBe('approved');
    told.sending('24 13.10').replied('24 13.11');
    expect(told.state.status).toBe('replied');
    expect(told.state.deliveries.map(({ outcome }) => outcome)).toEqual(['replied', 'failed', 'replied']);
    expect(told.steps.at(-1)?.end?.at).toBe(on('24 10.31'));
  });

  it('that came back after the reply leaves the approval too', () => {
    const told = storyTo(6).sending('24 10.31').replied('24 10.31').sendFailed('24 11.00');
    expect(told.state.status).toBe('approved');
  });

  it('is not confused with a reply by hand', () => {
    const told = storyTo(6)
      .sending('24 10.31')
      .replied('24 11.00', { route: 'counter', messageId: null, manual: true });
    expect(told.state.deliveries).toMatchObject([
      { route: 'email', outcome: 'sending' },
      { route: 'counter', outcome: 'replied' },
    ]);
  });

  it('that failed without having begun changes nothing', () => {
    expect(storyTo(3).sendFailed('24 08.00').state.status).toBe('drafting');
  });
});

it('a reply ends a closed case too', () => {
  const told = storyTo(6).closed('no-way-back', '24 10.30', { by: dewi, form: 'paper' });
  expect(told.state.status).toBe('closed');
  expect(told.replied('24 11.00', { manual: true }).state.status).toBe('replied');
});

it.each(['replied', 'closed', 'forwarded'] as const)('%s waits for nobody', (status) => {
  expect(waits[status]).toEqual({ step: null, role: null });
});
