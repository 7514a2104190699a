// Broken lines flow where they do not fit; what the writer ended stays ended.
import { expect, it } from 'vitest';
import { flowText } from '../src/flowed-text.ts';

const broken =
  'Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya\nKelurahan Bareng. Mohon informasi batas kedua kelurahan di gang itu.';

it.each([
  ['flows a paragraph that does not fit', broken, 60, broken.replace('\n', ' ')],
  ['leaves what fits', broken, 80, broken],
  ['leaves lines of unlike lengths', `${broken}\npendek\n${broken}`, 60, `${broken}\npendek\n${broken}`],
  ['leaves a list', broken.replace('\n', '\n- '), 60, broken.replace('\n', '\n- ')],
  ['leaves a quotation', broken.replace('\n', '\n> '), 60, broken.replace('\n', '\n> ')],
  ['leaves numbered lines', `1. ${broken.replace('\n', '\n2. ')}`, 60, `1. ${broken.replace('\n', '\n2. ')}`],
  [
    'keeps paragraphs apart',
    `${broken}\n\n${broken}`,
    60,
    `${broken}\n\n${broken}`.replaceAll(/(\S)\n(\S)/g, '$1 $2'),
  ],
])('%s', (_name, text, width, expected) => {
  expect(flowText(text, width)).toBe(expected);
});
