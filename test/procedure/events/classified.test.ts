// What a case is, decided after it came in: who may decide what, and when it is too late.
import { expect, it } from 'vitest';
import { bambang, dewi, onPaper, type Story, sari, story, storyTo } from '../../support/events.ts';

const own = { by: sari, recordedBy: sari, form: 'terminal' as const };
const bare = { class: undefined };

it.each<[string, object, string | null]>([
  ['the class, by the Kabag', onPaper(bambang), null],
  ['the class, by the Kasubag', onPaper(dewi), null],
  ['the class, by who takes in', own, 'wrong-role'],
  ['the kind, by who takes in', { ...bare, kind: 'complaint', ...own }, 'wrong-role'],
  ['hiding more, by who takes in', { ...bare, anonymous: true, confidential: true, ...own }, null],
  ['showing more, by who takes in', { ...bare, confidential: false, ...own }, 'wrong-role'],
  ['showing more, by the Kabag', { ...bare, confidential: false, ...onPaper(bambang) }, null],
  ['fields of the request, by who takes in', { ...bare, details: true, ...own }, null],
  [
    'hiding more and the kind, by who takes in',
    { ...bare, kind: 'other', anonymous: true, ...own },
    'wrong-role',
  ],
  [
    'Kemendagri information, of what a citizen sent',
    { ...bare, kind: 'kemendagri-information' },
    'kind-not-possible',
  ],
  ['nothing', bare, 'malformed'],
  ['an unknown class', { class: 'urgent' }, 'malformed'],
  ['no class any more', { class: null }, null],
])('%s', (_what, fields, code) => {
  expect(storyTo(1).refuse('classified', '23 09.00', fields)?.code ?? null).toBe(code);
});

it('changes what the case is, not where it stands', () => {
  const told = storyTo(2).add('classified', '23 09.20', {
    kind: 'complaint',
    class: 'non-supervisory',
    confidential: true,
  });
  expect(told.state).toMatchObject({
    kind: 'complaint',
    class: 'non-supervisory',
    confidential: true,
    anonymous: false,
    status: 'awaiting-instruction',
    lastStep: { step: 2 },
  });
  expect(told.deviations).toEqual([]);
});

it('leaves as it was what it does not name; withdrawn, it never was', () => {
  const told = storyTo(1)
    .add('classified', '23 08.00', { ...bare, anonymous: true, ...own })
    .add('classified', '23 08.10', { class: 'supervisory' });
  expect(told.state).toMatchObject({ kind: 'information-request', anonymous: true, class: 'supervisory' });
  told.withdrawn('A.3', '23 08.20');
  expect(told.state).toMatchObject({ anonymous: true, class: null });
});

it.each<[string, () => Story, string | null]>([
  ['while a reply is on its way', () => storyTo(6).sending('24 10.31'), 'already-sending'],
  ['after it was replied', () => storyTo(6).replied('24 10.31', { manual: true }), null],
  ['after it was closed', () => storyTo(1).closed('spam', '23 08.00'), null],
])('%s: %s', (_when, tell, code) => {
  expect(tell().refuse('classified', '24 11.00')?.code ?? null).toBe(code);
});

it.each<[object, string | null]>([
  [{ ...bare, kind: 'complaint' }, 'kind-not-possible'],
  [{ class: 'supervisory' }, 'class-not-possible'],
  [{ ...bare, confidential: true }, null],
])('of Kemendagri information: %j', (fields, code) => {
  const told = story().received('23 07.52', { kind: 'kemendagri-information', channel: 'kemendagri' });
  expect(told.refuse('classified', '23 09.00', { ...fields, ...onPaper(bambang) })?.code ?? null).toBe(code);
});
