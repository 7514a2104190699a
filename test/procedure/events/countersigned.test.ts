// The superior's later initials: for which decisions, whose, and what makes them needless.
import { expect, it } from 'vitest';
import { awaitingInitials } from '../../../src/procedure/countersigning.ts';
import {
  bambang,
  dewi,
  officeOf,
  on,
  onPaper,
  type Story,
  sari,
  story,
  storyTo,
} from '../../support/events.ts';

const awaited = (told: Story) => awaitingInitials(told.state).map(({ event }) => event.id);
const initials = (events: string[], by: string = bambang) => ({ events, scan: false, ...onPaper(by) });

it.each<[string, (told: Story) => Story, string[]]>([
  ['on paper without its scan', (told) => told.dispositioned(2, '23 09.10'), ['A.2']],
  ['on paper with its scan', (told) => told.dispositioned(2, '23 09.10', { scan: true }), []],
  ['by word of mouth', (told) => told.dispositioned(2, '23 09.10', { form: 'oral' }), ['A.2']],
  ['by message', (told) => told.dispositioned(2, '23 09.10', { form: 'message' }), ['A.2']],
  ['a closing on paper', (told) => told.closed('other', '23 09.10', onPaper(bambang)), ['A.2']],
  ['a closing of one’s own', (told) => told.closed('spam', '23 09.10'), []],
  ['a classification', (told) => told.add('classified', '23 09.10'), ['A.2']],
  ['a note recorded for someone', (told) => told.noted('23 09.10', onPaper(bambang)), []],
])('a decision %s waits: %j', (_what, tell, ids) => {
  expect(awaited(tell(story().received()))).toEqual(ids);
});

it('is given by who decided, for several decisions at once', () => {
  const told = storyTo(3).add('classified', '23 10.10');
  expect(awaited(told)).toEqual(['A.2', 'A.3', 'A.4']);
  expect(told.refuse('countersigned', '23 11.00', initials(['A.2', 'A.4']))).toBeNull();
  told.add('countersigned', '23 11.00', initials(['A.2', 'A.4']));
  expect(awaited(told)).toEqual(['A.3']);
  expect(told.state.status).toBe('drafting');
});

it.each<[string, object, string]>([
  ['another’s decision', initials(['A.2'], dewi), 'other-decider'],
  ['what waits for none', initials(['A.1']), 'nothing-to-countersign'],
  ['what is not there', initials(['A.9']), 'no-such-event'],
  ['nothing', initials([]), 'malformed'],
  ['by who is no superior', { events: ['A.2'], scan: false, by: sari, form: 'terminal' }, 'wrong-role'],
])('%s is refused', (_what, fields, code) => {
  expect(storyTo(3).refuse('countersigned', '23 11.00', fields)?.code).toBe(code);
});

it('is not given twice; withdrawn, the decision waits again', () => {
  const told = storyTo(2).add('countersigned', '23 11.00', initials(['A.2']));
  expect(told.refuse('countersigned', '23 11.10', initials(['A.2']))?.code).toBe('nothing-to-countersign');
  told.withdrawn('A.3', '23 11.20');
  expect(awaited(told)).toEqual(['A.2']);
});

it('is needless once a scan was filed as evidence, whatever the form was', () => {
  const paper = storyTo(2).add('attached', '23 11.00', { for: 'A.2' });
  expect(awaited(paper)).toEqual([]);
  const oral = story().received().dispositioned(2, '23 09.10', { form: 'oral' });
  expect(awaited(oral.add('attached', '23 11.00', { for: 'A.2' }))).toEqual([]);
});

it('may be typed by the superior, where they have a computer', () => {
  const told = story(officeOf()).received().dispositioned(2, '23 09.10').dispositioned(3, '23 10.05');
  const own = { events: ['A.3'], scan: false, by: dewi, recordedBy: dewi, form: 'terminal' as const };
  expect(told.refuse('countersigned', '23 11.00', own, { device: 'B' })).toBeNull();
});

it('is not given before the decision', () => {
  const told = storyTo(2);
  expect(told.refuse('countersigned', '23 09.09', initials(['A.2']))?.code).toBe('before-decision');
  expect(told.refuse('countersigned', '23 09.10', initials(['A.2']))).toBeNull();
  told.corrected('A.2', 'at', on('23 09.40'), '23 10.00');
  expect(told.refuse('countersigned', '23 09.30', initials(['A.2']))?.code).toBe('before-decision');
});

it.each([
  ['form', 'terminal'],
  ['form', 'message'],
  ['by', sari],
])('is waited for from who decided, though %s was corrected to %s', (field, value) => {
  const told = storyTo(2).corrected('A.2', field, value, '23 11.00');
  expect(awaited(told)).toEqual(['A.2']);
  expect(told.refuse('countersigned', '23 12.00', initials(['A.2']))).toBeNull();
});
