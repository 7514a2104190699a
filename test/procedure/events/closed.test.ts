// Closing without a reply: for which reason, when, and who may.
import { expect, it } from 'vitest';
import { closingReasons } from '../../../src/procedure/events/closed.ts';
import { bambang, dewi, onPaper, type Story, sari, storyTo } from '../../support/events.ts';

const own = { by: sari, form: 'terminal' as const };

it.each<[string, () => Story, object, string | null]>([
  ['spam', () => storyTo(1), own, null],
  ['test', () => storyTo(1), own, null],
  ['duplicate', () => storyTo(1), own, null],
  ['spam', () => storyTo(2), own, 'wrong-role'],
  ['other', () => storyTo(1), own, 'wrong-role'],
  ['other', () => storyTo(1), onPaper(bambang), null],
  ['withdrawn-by-inquirer', () => storyTo(4), onPaper(dewi), null],
  ['no-way-back', () => storyTo(5), onPaper(dewi), 'reason-not-allowed'],
  ['no-way-back', () => storyTo(6), onPaper(dewi), null],
  ['because', () => storyTo(1), onPaper(bambang), 'malformed'],
  ['other', () => storyTo(6).sending('24 10.31'), onPaper(dewi), 'already-sending'],
  ['other', () => storyTo(6).replied('24 10.31', { manual: true }), onPaper(dewi), 'ended'],
  ['other', () => storyTo(1).closed('spam', '23 08.00'), onPaper(bambang), 'ended'],
])('%s (case %#)', (reason, tell, by, code) => {
  expect(tell().refuse('closed', '24 11.00', { reason, ...by })?.code ?? null).toBe(code);
});

const waiting = () => storyTo(3).add('asked', '23 10.30', { of: 'inquirer' });

it.each<[string, () => Story, string | null]>([
  ['nobody was asked', () => storyTo(3), 'inquirer-not-asked'],
  ['the inquirer was asked', waiting, null],
  ['the inquirer answered', () => waiting().add('answered', '23 10.40'), 'inquirer-not-asked'],
  ['an office was asked', () => storyTo(3).add('asked', '23 10.30'), 'inquirer-not-asked'],
])('incomplete after request where %s', (_name, tell, code) => {
  const reason = 'incomplete-after-request';
  expect(tell().refuse('closed', '24 11.00', { reason, ...onPaper(dewi) })?.code ?? null).toBe(code);
});

const needing = new Set<string>(['no-way-back', 'incomplete-after-request']);

it.each(closingReasons.filter((reason) => !needing.has(reason)))('ends with %s', (reason) => {
  const told = storyTo(3).closed(reason, '23 11.00', onPaper(bambang));
  expect(told.state).toMatchObject({ status: 'closed', closedFor: reason });
  expect(told.deviations).toEqual([]);
});
