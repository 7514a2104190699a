// Times as officers type them, read on Tuesday 24 November 2026 at 10.00 WIB.
import { describe, expect, it } from 'vitest';
import { parseTyped, readTyped } from '../../src/desk/moments.ts';
import { zones } from '../../src/procedure/time.ts';
import { failureOf } from '../support/archive.ts';

const wib = zones['Asia/Jakarta'];
const now = Date.parse('2026-11-24T10:00:00+07:00');

describe('what can be read', () => {
  it.each([
    ['09.10', '2026-11-24T09:10:00+07:00'],
    ['9:10', '2026-11-24T09:10:00+07:00'],
    ['pukul 09.10', '2026-11-24T09:10:00+07:00'],
    ['jam 09.10 WIB', '2026-11-24T09:10:00+07:00'],
    ['hari ini 08.00', '2026-11-24T08:00:00+07:00'],
    ['kemarin 14.30', '2026-11-23T14:30:00+07:00'],
    ['Kemarin, pukul 14.30', '2026-11-23T14:30:00+07:00'],
    ['kemarin dulu 14.30', '2026-11-22T14:30:00+07:00'],
    ['yesterday 14:30', '2026-11-23T14:30:00+07:00'],
    ['24/11 09.10', '2026-11-24T09:10:00+07:00'],
    ['23-11-2026 09.10', '2026-11-23T09:10:00+07:00'],
    ['23.11.26 09.10', '2026-11-23T09:10:00+07:00'],
    ['24-11-2026', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['kemarin', '2026-11-23'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24 09:10', '2026-11-24T09:10:00+07:00'],
    ['2026-11-24T09:10:30+07:00', '2026-11-24T09:10:30+07:00'],
    ['2026-11-24T02:10:00Z', '2026-11-24T09:10:00+07:00'],
    ['2026-11-24T11:10:00+0900', '2026-11-24T09:10:00+07:00'],
    ['00.00', '2026-11-24T00:00:00+07:00'],
  ])('%s', (typed, at) => {
    expect(readTyped(typed, now, wib)?.at).toBe(at);
    expect(readTyped(typed, now, wib)?.precision).toBe(at.length === 10 ? 'day' : 'time');
  });
});

describe('what cannot', () => {
  it.each([
    '',
    '25.10',
    '09.60',
    'tadi pagi',
    '31/11',
    '30-02-2026',
    '2026-11-31',
    '2026-11-24T24:10',
    '09',
    '2026-11-24T23:59:61',
  ])('%j names its flag', async (typed) => {
    expect(readTyped(typed, now, wib)).toBeNull();
    expect(await failureOf(() => parseTyped(typed, '--at', now, wib))).toMatchObject({
      code: 'time-unreadable',
      values: { flag: '--at', typed },
      exitCode: 2,
    });
  });

  it.each(['10.01', '25/11', '2026-11-24T10:00:01+07:00', '24/12'])('%s is still to come', async (typed) => {
    expect((await failureOf(() => parseTyped(typed, '--at', now, wib))).code).toBe('time-in-future');
  });

  it('now and today are not', () => {
    expect(parseTyped('10.00', '--at', now, wib).at).toBe('2026-11-24T10:00:00+07:00');
    expect(parseTyped(' 24/11 ', '--at', now, wib).precision).toBe('day');
  });
});

it('is read in the office’s zone', () => {
  expect(readTyped('09.10', now, zones['Asia/Jayapura'])?.at).toBe('2026-11-24T09:10:00+09:00');
  const midnight = Date.parse('2026-11-24T23:30:00+07:00');
  expect(readTyped('kemarin', midnight, zones['Asia/Jayapura'])?.at).toBe('2026-11-24');
});
