// A letter was signed: by whom, and in whose right.
import { expect, it } from 'vitest';
import { bambang, dewi, type Story, sari, storyTo } from '../../support/events.ts';

it('is a fact that any officer records, and changes no status', () => {
  const told = storyTo(6).add('signed', '24 10.40', { authority: 'an', scan: true });
  expect(told.state).toMatchObject({
    status: 'approved',
    signatures: [{ event: 'A.7', document: 'reply', authority: 'an', signer: bambang }],
  });
  expect(told.last.by).toBe(sari);
});

it('names nobody of the office where someone outside it signed', () => {
  const told = storyTo(6).add('signed', '24 10.40', { signer: undefined, document: 'transmittal' });
  expect(told.state.signatures).toEqual([
    { event: 'A.7', document: 'transmittal', authority: 'own', signer: null },
  ]);
});

it.each([[{ document: 'memo' }], [{ authority: 'me' }], [{ scan: 'yes' }], [{ signer: 7 }]])(
  '%j is malformed',
  (fields) => {
    expect(storyTo(6).refuse('signed', '24 10.40', fields)?.code).toBe('malformed');
  },
);

it.each<[string, number, string, object, string | null]>([
  ['a reply before its draft', 3, '24 10.40', {}, 'nothing-to-sign'],
  ['another letter before a draft', 3, '24 10.40', { document: 'notice' }, null],
  ['by someone who signs no letters', 6, '24 10.40', { signer: sari }, 'signer-role'],
  ['as Plh. without being one', 6, '24 10.40', { signer: dewi, authority: 'plh' }, 'authority-not-held'],
  ['for the Kabag', 6, '24 10.40', { signer: dewi, authority: 'an' }, null],
  ['after the reply went out', 7, '27 08.00', {}, 'signed-after-reply'],
  ['another letter after the reply', 7, '27 08.00', { document: 'notice' }, null],
])('%s', (_name, steps, at, fields, code) => {
  expect(storyTo7(steps).refuse('signed', at, fields)?.code ?? null).toBe(code);
});

it('a signature from before the reply went out may still be recorded', () => {
  const told = storyTo7(7);
  const sentAt = told.state.rows.at(-1)?.events.at(-1)?.at as string;
  expect(told.refuse('signed', '27 08.00', { at: sentAt })).toBeNull();
});

function storyTo7(step: number): Story {
  return step === 7 ? storyTo(6).replied('24 11.00') : storyTo(step as 6);
}
