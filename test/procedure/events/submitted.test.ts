// Step 5: exactly the last draft, with an answer to each remark.
import { expect, it } from 'vitest';
import { dewi, hashOf, onPaper, storyTo } from '../../support/events.ts';

it('hands in the last draft and no other', () => {
  const told = storyTo(4).drafted('24 08.13', { words: hashOf('second') });
  const [first] = told.state.drafts;
  expect(told.refuse('submitted', '24 08.14', { reply: first?.reply })?.code).toBe('no-draft');
  expect(told.submitted('24 08.14').state.submission).toMatchObject({ reply: hashOf('second'), round: 1 });
});

it('answers each remark of the review before', () => {
  const told = storyTo(5)
    .reviewed('revise', '24 10.20', { remarks: 3 })
    .drafted('24 10.40', { answered: [2] });
  expect(told.refuse('submitted', '24 10.45')).toMatchObject({
    code: 'remarks-unanswered',
    values: { numbers: [1, 3] },
  });
  expect(told.refuse('submitted', '24 10.45', { irregular: true })?.code).toBe('remarks-unanswered');
  expect(told.refuse('submitted', '24 10.45', { answered: [1, 2, 3] })).toBeNull();
});

it('asks for no answers once the review turned into an approval', () => {
  const told = storyTo(5).reviewed('revise', '24 10.20').reviewed('approved', '24 10.25');
  told.drafted('24 10.40', { answered: [] });
  expect(told.refuse('submitted', '24 10.45')).toBeNull();
});

it('waits for its turn, and is not the Kasubag’s', () => {
  expect(storyTo(3).refuse('submitted', '24 08.14')?.code).toBe('wrong-step');
  expect(storyTo(5).refuse('submitted', '24 08.20')?.code).toBe('wrong-step');
  expect(storyTo(4).refuse('submitted', '24 08.14', onPaper(dewi))?.code).toBe('wrong-role');
});
