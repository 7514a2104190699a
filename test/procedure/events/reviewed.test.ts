// Step 6: the Kasubag on exactly what was handed in.
import { expect, it } from 'vitest';
import {
  bambang,
  dewi,
  hashOf,
  officeOf,
  onPaper,
  reviewOf,
  rina,
  sari,
  story,
  storyTo,
} from '../../support/events.ts';

it('is any Kasubag’s, also one who was not named', () => {
  const told = storyTo(5).reviewed('approved', '24 10.20', onPaper(rina));
  expect(told.state).toMatchObject({ status: 'approved', approval: { by: rina } });
  expect(told.state.rows.find(({ step }) => step === 6)?.named).toBe(dewi);
  expect(storyTo(5).refuse('reviewed', '24 10.20', onPaper(bambang))?.code).toBe('wrong-role');
});

it('is never by who wrote the draft', () => {
  const both = { type: 'officer-appointed', officer: sari, roles: ['kasubag'], from: null, to: null };
  const told = story(officeOf(both)).received().dispositioned(2, '23 09.10').dispositioned(3, '23 10.05');
  told.drafted('24 08.12').submitted('24 08.14');
  expect(told.refuse('reviewed', '24 10.20', { by: sari, form: 'terminal' })?.code).toBe('reviewer-drafted');
  expect(told.refuse('reviewed', '24 10.20')).toBeNull();
});

it('is of the reply that was handed in', () => {
  const told = storyTo(4).drafted('24 08.13').submitted('24 08.14');
  const [first] = told.state.drafts;
  expect(told.refuse('reviewed', '24 10.20', { reply: first?.reply })?.code).toBe('not-the-submitted');
  expect(told.refuse('reviewed', '24 10.20', { reply: hashOf('other') })?.code).toBe('no-draft');
  expect(storyTo(4).refuse('reviewed', '24 10.20')?.code).toBe('wrong-step');
});

it.each<[string, object]>([
  ['a revision without remarks', { ...reviewOf('revise', '24'), remarks: 0 }],
  ['an approval with remarks', { remarks: 1 }],
  ['a correction without its text', { ...reviewOf('approved-corrected', '24'), words: undefined }],
  ['another decision', { decision: 'maybe' }],
])('is malformed: %s', (_what, fields) => {
  expect(storyTo(5).refuse('reviewed', '24 10.20', fields)?.code).toBe('malformed');
});

it.each(['approved', 'sending', 'replied'])(
  '%s: names revoked instruments that were accepted by their keys',
  (what) => {
    const told = what === 'approved' ? storyTo(5) : storyTo(6);
    const type = what === 'approved' ? 'reviewed' : what;
    const refused = (acceptedRevoked: unknown) => told.refuse(type, '24 10.20', { acceptedRevoked })?.code;
    expect(refused(['/akn/id/act/pp/2008/19'])).toBeUndefined();
    for (const wrong of [[], [''], 'PP 19/2008', [1]]) expect(refused(wrong)).toBe('malformed');
  },
);
