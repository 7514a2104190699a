// Which events can be taken back; test/procedure/mending.test.ts tells what a withdrawal changes.
import { expect, it } from 'vitest';
import { bambang, dewi, onPaper, type Story, storyTo } from '../../support/events.ts';

const initials = { events: ['A.2'], scan: false, ...onPaper(bambang) };

it.each<[string, () => ReturnType<typeof storyTo>]>([
  ['dispositioned', () => storyTo(2)],
  ['drafted', () => storyTo(4)],
  ['submitted', () => storyTo(5)],
  ['reviewed', () => storyTo(6)],
  ['closed', () => storyTo(1).closed('spam', '23 08.00')],
  ['noted', () => storyTo(1).noted('23 08.00')],
  ['printed', () => storyTo(1).add('printed', '23 08.00')],
])('takes back %s', (type, tell) => {
  const told = tell();
  const { id } = told.last;
  expect(told.last.type).toBe(type);
  expect(told.refuse('withdrawn', '24 11.00', { event: id })).toBeNull();
  told.withdrawn(id, '24 11.00');
  expect(told.state.timeline.at(-2)?.withdrawn).toBe(true);
  expect(told.state.rows.flatMap(({ events }) => events.map((event) => event.id))).not.toContain(id);
});

it('is who recorded it, with a reason', () => {
  const byDewi = { event: 'A.2', by: dewi, recordedBy: dewi };
  expect(storyTo(2).refuse('withdrawn', '24 11.00', byDewi, { device: 'B' })?.code).toBe('not-your-event');
  expect(storyTo(2).refuse('withdrawn', '24 11.00', { event: 'A.2', words: undefined })?.code).toBe(
    'malformed',
  );
});

const drafting = () =>
  storyTo(3)
    .add('asked', '23 11.00')
    .add('asked', '23 11.10', { of: 'inquirer' })
    .add('answered', '24 08.00', { question: 'A.4' });

it.each<[string, () => Story, string, string | null]>([
  ['a question that was answered', drafting, 'A.4', 'A.6'],
  ['one that was not, before that answer', drafting, 'A.5', null],
  ['an answer, before a draft', () => drafting().drafted('24 08.12'), 'A.6', null],
  ['a disposition, before only a question', () => storyTo(2).add('asked', '23 11.00'), 'A.2', null],
  ['a disposition, before the next', () => storyTo(3), 'A.2', 'A.3'],
  [
    'a class, before a draft',
    () => storyTo(2).add('classified', '23 09.20').dispositioned(3, '23 10.00'),
    'A.3',
    null,
  ],
  [
    'a signature, before the delivery',
    () => storyTo(6).add('signed', '24 09.30').replied('24 10.00'),
    'A.7',
    null,
  ],
  ['a review, before the letter was signed', () => storyTo(6).add('signed', '24 09.30'), 'A.6', 'A.7'],
  [
    'a print, before a disposition',
    () => storyTo(1).add('printed', '23 08.00').dispositioned(2, '23 09.10'),
    'A.2',
    null,
  ],
  [
    'a decision that was initialled',
    () => storyTo(2).add('countersigned', '23 11.00', initials),
    'A.2',
    'A.3',
  ],
  [
    'a question to the inquirer, once closed for want of an answer',
    () => drafting().closed('incomplete-after-request', '27 09.00', onPaper(dewi)),
    'A.5',
    'A.7',
  ],
])('%s rests as it should', (_what, tell, event, builder) => {
  const refusal = tell().refuse('withdrawn', '27 11.00', { event });
  if (builder === null) expect(refusal).toBeNull();
  else expect(refusal).toMatchObject({ code: 'built-upon', values: { event, by: builder } });
});
