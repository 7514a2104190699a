// RFC 8785 forms: what is stored, what is refused, what is recognised in a file.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalOf, formatCanonical, parseEntry } from '../../src/archive/canonical.ts';

test('keys are sorted by their UTF-16 units, at every depth', () => {
  expect(formatCanonical({ b: 1, a: [{ z: null, A: true }], '10': 1, '9': 2 }).text).toBe(
    '{"10":1,"9":2,"a":[{"A":true,"z":null}],"b":1}',
  );
});

test('a lone surrogate becomes U+FFFD and its field is named', () => {
  const stored = formatCanonical({ id: 'A.1', remarks: ['baik', 'putus \ud83d'], text: 'utuh 😀' });
  expect(stored.text).toBe('{"id":"A.1","remarks":["baik","putus \ufffd"],"text":"utuh 😀"}');
  expect(stored.replaced).toEqual(['remarks[1]']);
});

test.each([
  ['a fraction', { round: 1.5 }],
  ['a number beyond 2^53', { round: 2 ** 53 }],
  ['NaN', { round: Number.NaN }],
  ['a key outside ASCII', { 'hari\u00e9': 1 }],
])('%s is refused', (_, value) => {
  expect(() => formatCanonical(value)).toThrow(TypeError);
});

test.each([
  ['sorted, no blanks', '{"a":1,"b":{"c":"x"}}', true],
  ['keys like numbers stand as texts', '{"10":1,"9":2}', true],
  ['keys unsorted', '{"b":1,"a":2}', false],
  ['nested keys unsorted', '{"a":[{"d":1,"c":2}]}', false],
  ['blanks', '{"a": 1}', false],
  ['a needless escape', '{"a":"\\u0041"}', false],
  ['an escaped slash', '{"a":"\\/"}', false],
  ['the same key twice', '{"a":1,"a":1}', false],
  ['another way to write one', '{"a":1.0}', false],
  ['a backslash before what looks like an escape', '{"a":"\\\\ud800"}', true],
])('%s', (_, text, canonical) => {
  const entry = parseEntry(text);
  expect(entry.canonical).toBe(canonical);
  expect(entry.line === text).toBe(canonical);
});

test.each(['[]', '1', 'null', '{"a":"\\ud800"}', '{"a":1', ''])('%s is no entry', (text) => {
  expect(() => parseEntry(text)).toThrow(SyntaxError);
});

test('what is recognised as canonical is exactly what the serializer writes', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), (value, reversed) => {
      const pairs = Object.entries(value);
      const text = JSON.stringify(Object.fromEntries(reversed ? pairs.reverse() : pairs));
      fc.pre(canonicalOf(JSON.parse(text)) !== null);
      expect(parseEntry(text).canonical).toBe(canonicalOf(JSON.parse(text)) === text);
    }),
  );
});
