// The recovery sheet: written, and read back from what a person types.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGroups, formatRecovery, parseRecovery, plainSigns } from '../../src/archive/recovery.ts';

test('sixteen groups of four signs, without letters that are taken for others', () => {
  const groups = formatRecovery(new Uint8Array(32).fill(255));
  expect(groups).toHaveLength(16);
  expect(groups.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z]{64}$/);
  expect(groups[0]).toBe('ZZZZ');
  expect(encodeGroups(Uint8Array.from([0, 0, 0, 0, 1, 255, 255, 255, 255, 255]))).toEqual([
    '0000',
    '0001',
    'ZZZZ',
    'ZZZZ',
  ]);
});

test('every seed is read back, however it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
      const groups = formatRecovery(seed);
      const sloppy = groups.join(' - ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(parseRecovery(groups.join(''))).toEqual(Buffer.from(seed));
      expect(parseRecovery(sloppy)).toEqual(Buffer.from(seed));
    }),
  );
});

test('one wrong sign, a missing group or a sign that is none is noticed', () => {
  const groups = formatRecovery(new Uint8Array(32).fill(5));
  const text = groups.join('');
  for (let at = 0; at < text.length; at++) {
    const wrong = text[at] === '0' ? '1' : '0';
    expect(parseRecovery(text.slice(0, at) + wrong + text.slice(at + 1))).toBeNull();
  }
  expect(parseRecovery(groups.slice(1).join(' '))).toBeNull();
  expect(parseRecovery(`U${text.slice(1)}`)).toBeNull();
  expect(parseRecovery('')).toBeNull();
  expect(plainSigns(' o0-iL ')).toBe('0011');
});
