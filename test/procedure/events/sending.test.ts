// Step 7 begins: only with the approval of that very reply, once.
import { expect, it } from 'vitest';
import { dewi, onPaper, storyTo } from '../../support/events.ts';

it('is known before the message leaves', () => {
  const { state } = storyTo(6).sending('24 10.31');
  expect(state).toMatchObject({ status: 'sending', statusBeforeSending: 'approved' });
  expect(state.deliveries).toMatchObject([
    { route: 'email', outcome: 'sending', reply: state.approval?.reply },
  ]);
});

it('needs an approval, even as a fact that another device brings', () => {
  expect(storyTo(5).refuse('sending', '24 10.31')?.code).toBe('not-approved');
  const told = storyTo(5).sending('24 10.31');
  expect(told.state.timeline.at(-1)).toMatchObject({ obeyed: true, refusal: { code: 'not-approved' } });
  expect(told.state.status).toBe('sending');
});

it('is judged by what its recorder had: a draft that came in meanwhile is no reproach', () => {
  const reply = storyTo(6).state.approval?.reply;
  const refusalOf = (known: string[]) =>
    storyTo(6).drafted('24 10.25').sending('24 10.31', { known, reply }).state.timeline.at(-1)?.refusal?.code;
  expect(refusalOf(['A.6'])).toBeUndefined();
  expect(refusalOf(['A.7'])).toBe('not-approved');
});

it('is the pengelola TIK’s and has its message', () => {
  expect(storyTo(6).refuse('sending', '24 10.31', onPaper(dewi))?.code).toBe('wrong-role');
  expect(storyTo(6).refuse('sending', '24 10.31', { words: undefined })).toMatchObject({
    code: 'malformed',
    values: { field: 'words' },
  });
});
