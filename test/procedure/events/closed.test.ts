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

it.each(closingReasons.filter((reason) => reason !== 'no-way-back'))('ends with %s', (reason) => {
  const told = storyTo(3).closed(reason, '23 11.00', onPaper(bambang));
  expect(told.state).toMatchObject({ status: 'closed', closedFor: reason });
  expect(told.deviations).toEqual([]);
});
