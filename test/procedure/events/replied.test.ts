// Step 7 done, and with it the case.
import { expect, it } from 'vitest';
import { dewi, hashOf, on, onPaper, storyTo } from '../../support/events.ts';

it('ends the case, by mail or by hand', () => {
  const mail = storyTo(6).sending('24 10.31').replied('24 10.31');
  expect(mail.state.deliveries).toMatchObject([{ outcome: 'replied', route: 'email' }]);
  const byHand = storyTo(6).replied('24 11.00', { route: 'counter', messageId: null, manual: true });
  for (const told of [mail, byHand]) {
    expect(told.state.status).toBe('replied');
    expect(told.deviations).toEqual([]);
  }
});

it('a second one is another delivery, not another end', () => {
  const told = storyTo(6).replied('24 11.00', { manual: true }).replied('24 12.00', { manual: true });
  expect(told.state.deliveries).toHaveLength(2);
  expect(told.steps.at(-1)?.end?.at).toBe(on('24 11.00'));
});

it('needs an approval of that very reply', () => {
  expect(storyTo(5).refuse('replied', '24 11.00', { manual: true })?.code).toBe('not-approved');
  expect(storyTo(6).refuse('replied', '24 11.00', { manual: true, reply: hashOf('other') })?.code).toBe(
    'changed-after-approval',
  );
});

it('by an officer of another role is kept and not obeyed', () => {
  const told = storyTo(6).replied('24 11.00', { manual: true, ...onPaper(dewi) });
  expect(told.state.status).toBe('approved');
  expect(told.deviations).toEqual([{ code: 'not-obeyed', event: 'A.7', step: 7 }]);
});
