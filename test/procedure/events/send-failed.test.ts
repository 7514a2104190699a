// A message that did not go out.
import { expect, it } from 'vitest';
import { storyTo } from '../../support/events.ts';

it('leaves the approval for another try', () => {
  const { state } = storyTo(6).sending('24 10.31').sendFailed('24 10.32');
  expect(state.status).toBe('approved');
  expect(state.approval).not.toBeNull();
});

it('follows a sending', () => {
  expect(storyTo(6).refuse('send-failed', '24 10.32')?.code).toBe('not-sending');
  expect(storyTo(6).sending('24 10.31').refuse('send-failed', '24 10.32', { reason: 7 })?.code).toBe(
    'malformed',
  );
});

it('does not undo what came meanwhile', () => {
  const told = storyTo(6).sending('24 10.31');
  const { messageId } = told.last;
  told.drafted('24 10.32', { irregular: true }).sendFailed('24 10.35', { messageId });
  expect(told.state.deliveries).toMatchObject([{ outcome: 'failed' }]);
  expect(told.state.status).toBe('awaiting-submission');
});
