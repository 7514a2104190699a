// The command that is named next, for one case and for several, as a person types it.
import { describe, expect, it } from 'vitest';
import {
  nextCommand,
  nextCommandOfMany,
  printCommand,
  typedNumbers,
} from '../../src/commands/next-command.ts';
import type { Status } from '../../src/procedure/case.ts';

const one = (number: string, status: Status) => ({ number, status });

describe('typedNumbers', () => {
  it.each([
    [['2026-A-0040'], '40'],
    [['2026-A-0041', '2026-A-0040', '2026-A-0042'], '40-42'],
    [['2026-A-0040', '2026-A-0042', '2026-A-0040'], '40,42'],
    [['2026-B-0003', '2026-B-0004', '2026-A-0009'], '9,B-3-4'],
    [['2025-A-0099', '2026-A-0001'], '2025-A-0099,2026-A-0001'],
    [['2025-A-0098', '2025-A-0099', '2026-A-0001'], '2025-A-0098-99,2026-A-0001'],
    [['2026-A-9999', '2026-A-10000'], '9999-10000'],
  ])('%j is typed %s', (numbers, typed) => {
    expect(typedNumbers(numbers)).toBe(typed);
  });
});

describe('nextCommandOfMany', () => {
  it('names what most of them wait for', () => {
    const cases = [
      one('2026-A-0001', 'closed'),
      one('2026-A-0002', 'awaiting-review'),
      one('2026-A-0003', 'approved'),
      one('2026-A-0004', 'approved'),
    ];
    expect(nextCommandOfMany(cases)).toBe('sop push 3-4');
    expect(nextCommandOfMany(cases.slice(0, 2))).toBe('sop review 2');
    expect(nextCommandOfMany(cases.slice(0, 1))).toBeUndefined();
  });

  it('names the first where each is done by itself', () => {
    const cases = [one('2026-A-0007', 'drafting'), one('2026-A-0008', 'revising')];
    expect(nextCommandOfMany(cases)).toBe('sop draft 7');
  });
});

it('is a word for one case too, and for what is to be printed', () => {
  expect(nextCommand(one('2026-B-0042', 'forwarding'))).toBe('sop forward B-42');
  expect(nextCommand(one('2026-A-0042', 'replied'))).toBeUndefined();
  expect(printCommand([])).toBeUndefined();
  expect(printCommand([{ number: '2026-A-0042' }])).toBe('sop print incoming 42');
  expect(printCommand([{ number: '2026-A-0042' }, { number: '2026-A-0043' }])).toBe(
    'sop print incoming --new',
  );
});
