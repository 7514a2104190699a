// A letter was signed: by whom, and in whose right.
import { expect, it } from 'vitest';
import { bambang, sari, storyTo } from '../../support/events.ts';

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
