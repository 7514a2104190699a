// Step 4: when a draft may come, and from whom.
import { expect, it } from 'vitest';
import { dewi, hashOf, onPaper, type Story, sari, storyTo } from '../../support/events.ts';

it('keeps each draft with its round and its reply', () => {
  const { state } = storyTo(4).drafted('24 08.13', { words: hashOf('second') });
  expect(state.drafts).toMatchObject([
    { round: 1, by: sari },
    { round: 1, reply: hashOf('second') },
  ]);
});

it.each<[string, () => Story, string | null]>([
  ['drafting', () => storyTo(3), null],
  ['awaiting-submission', () => storyTo(4), null],
  ['revising', () => storyTo(5).reviewed('revise', '24 10.20'), null],
  ['approved', () => storyTo(6), null],
  ['awaiting-review', () => storyTo(5), 'wrong-step'],
  ['awaiting-instruction', () => storyTo(2), 'wrong-step'],
  ['closed', () => storyTo(3).closed('other', '23 11.00', onPaper(dewi)), 'ended'],
])('while %s', (status, tell, code) => {
  const told = tell();
  expect(told.state.status).toBe(status);
  expect(told.refuse('drafted', '24 11.00')?.code ?? null).toBe(code);
});

it.each<[string, object]>([
  ['round', { round: 0 }],
  ['answered.0', { answered: ['1'] }],
  ['words', { words: undefined }],
  ['spans.0.1', { spans: [['2026-11-24T08:00:00+07:00', '2026-11-24']] }],
])('is malformed by %s', (field, fields) => {
  expect(storyTo(3).refuse('drafted', '24 11.00', fields)).toMatchObject({
    code: 'malformed',
    values: { field },
  });
});

it('is not the Kasubag’s', () => {
  expect(storyTo(3).refuse('drafted', '24 11.00', onPaper(dewi))?.code).toBe('wrong-role');
});
