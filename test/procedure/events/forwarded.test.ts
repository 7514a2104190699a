// Passing a case on by letter: after the Kabag's disposition, once, and it ends the case.
import { expect, it } from 'vitest';
import { bambang, dispositionOf, onPaper, type Story, sari, storyTo } from '../../support/events.ts';

const toForward = () =>
  storyTo(1).add('dispositioned', '23 09.10', {
    ...dispositionOf(2),
    action: 'forward',
    to: undefined,
    words: 'f'.repeat(64),
  });

it.each<[string, () => Story, object, string | null]>([
  ['after step 2', toForward, {}, null],
  ['the inquirer not told yet', toForward, { notified: false }, null],
  ['by the Kabag', toForward, { ...onPaper(bambang) }, 'wrong-role'],
  ['without its words', toForward, { words: undefined }, 'malformed'],
  ['before the Kabag decided', () => storyTo(1), {}, 'not-forwarding'],
  ['as it really was', () => storyTo(1), { irregular: true }, null],
  ['twice', () => toForward().add('forwarded', '23 10.00'), {}, 'ended'],
  ['the inquirer told later', () => toForward().add('forwarded', '23 10.00', { notified: false }), {}, null],
  [
    'not told, twice',
    () => toForward().add('forwarded', '23 10.00', { notified: false }),
    { notified: false },
    'ended',
  ],
  ['while a reply goes out', () => storyTo(6).sending('24 10.31'), {}, 'already-sending'],
])('%s', (_name, tell, fields, code) => {
  expect(tell().refuse('forwarded', '24 11.00', fields)?.code ?? null).toBe(code);
});

it('ends the case, without deviation, and is open again once withdrawn', () => {
  const told = toForward().add('forwarded', '23 10.00');
  expect(told.state).toMatchObject({ status: 'forwarded', forwardings: [{ event: 'A.3', notified: true }] });
  expect(told.deviations).toEqual([]);
  told.withdrawn('A.3', '23 10.05', { by: sari });
  expect(told.state.status).toBe('forwarding');
});

it('went on once, though the inquirer was told later', () => {
  const told = toForward().add('forwarded', '23 10.00', { notified: false }).add('forwarded', '24 09.00');
  expect(told.state).toMatchObject({ status: 'forwarded', forwardings: [{ event: 'A.3', notified: true }] });
  expect(told.deviations).toEqual([]);
});
