// Lines of a disposition sheet as people type them, and what is said to those that cannot be.
import { describe, expect, it } from 'vitest';
import {
  completeLine,
  type DispositionLine,
  formatDispositionLine,
  type LineTrouble,
  readDispositionLine,
  type SheetKeys,
  typedMoment,
} from '../../src/desk/disposition-line.ts';

const keys: SheetKeys = {
  letters: 2,
  actions: ['follow-up', 'follow-up', 'follow-up', 'forward', 'inform', 'file'],
};
const all: DispositionLine = { to: 'a', instruction: ['1'], day: '2026-11-23', hour: '09.10' };

/** What a line means where for all `a 1 23-11-2026 09.10` was said. */
const lines: [string, Partial<DispositionLine> & { at?: string }][] = [
  ['', { to: 'a', instruction: ['1'], at: '2026-11-23 09.10' }],
  ['  ', { to: 'a', instruction: ['1'], at: '2026-11-23 09.10' }],
  ['b', { to: 'b', instruction: ['1'], at: '2026-11-23 09.10' }],
  ['B 2', { to: 'b', instruction: ['2'] }],
  ['b2', { to: 'b', instruction: ['2'] }],
  ['2 b', { to: 'b', instruction: ['2'] }],
  ['1,3', { to: 'a', instruction: ['1', '3'] }],
  ['-', { to: 'a', instruction: ['1'], at: '2026-11-23' }],
  ['pukul -', { at: '2026-11-23' }],
  ['pukul 9.20', { at: '2026-11-23 09.20' }],
  ['09:20', { at: '2026-11-23 09.20' }],
  ['jam 09.20', { at: '2026-11-23 09.20' }],
  ['24/11', { at: '24/11' }],
  ['24/11 08.00', { at: '24/11 08.00' }],
  ['24-11-2026 -', { at: '24-11-2026' }],
  ['hari ini 08.00', { at: 'hari ini 08.00' }],
  ['kemarin', { at: 'kemarin' }],
  ['6', { to: undefined, instruction: ['6'], at: '2026-11-23 09.10' }],
  ['6 09.30', { to: undefined, instruction: ['6'], at: '2026-11-23 09.30' }],
  ['4 Disdukcapil', { to: undefined, instruction: ['4'], forward: 'Disdukcapil', at: '2026-11-23 09.10' }],
  [
    '4 Dinas Sosial P3AP2KB pukul 09.20',
    { forward: 'Dinas Sosial P3AP2KB', instruction: ['4'], at: '2026-11-23 09.20' },
  ],
  ['4 Kec. Klojen 24/11 -', { forward: 'Kec. Klojen', at: '24/11' }],
  ['4 Kelurahan 2 Ilir', { forward: 'Kelurahan 2 Ilir' }],
  ['1 catatan: segera, sebelum Jumat', { instruction: ['1'], note: 'segera, sebelum Jumat' }],
  ['3 Kec. Klojen', { to: 'a', instruction: ['3'], note: 'Kec. Klojen', at: '2026-11-23 09.10' }],
  ['b 3 Kec. Klojen pukul 09.20', { to: 'b', note: 'Kec. Klojen', at: '2026-11-23 09.20' }],
  ['catatan: bicarakan dulu', { to: 'a', instruction: ['1'], note: 'bicarakan dulu' }],
  ['4 Dinas Catatan Sipil', { forward: 'Dinas Catatan Sipil', note: undefined }],
  ['lewati', { skipped: true }],
  ['0', { skipped: true }],
];

const troubles: [string, LineTrouble['code'], string?][] = [
  ['c', 'letter-unknown', 'c'],
  ['7', 'instruction-unknown', '7'],
  ['1,9', 'instruction-unknown', '9'],
  ['910', 'instruction-unknown', '910'],
  ['4 a', 'letter-for-ended', 'a'],
  ['25.10', 'hour-unreadable', '25.10'],
  ['09.75', 'hour-unreadable', '09.75'],
  ['pukul sembilan', 'hour-unreadable', 'sembilan'],
  ['09.10 09.20', 'hour-unreadable', '09.20'],
  ['4', 'office-missing', '4'],
  ['4 pukul 09.20', 'office-missing', '4'],
  ['b 6', 'letter-for-ended', 'b'],
  ['a b', 'word-unknown', 'b'],
  ['1 2', 'word-unknown', '2'],
  ['Disdukcapil', 'word-unknown', 'Disdukcapil'],
  ['segera 1', 'word-unknown', 'segera'],
  ['1 pukul', 'word-unknown', 'pukul'],
  ['1 segera catatan: hari ini', 'word-unknown', 'segera'],
  ['pukul', 'word-unknown', 'pukul'],
];

function understood(typed: string, shared = all) {
  const read = readDispositionLine(typed, keys);
  return 'trouble' in read ? read : completeLine(shared, read.line, keys);
}

describe('a line of the sheet', () => {
  it.each(lines)('%j', (typed, { at, ...meant }) => {
    const read = understood(typed);
    if ('trouble' in read) throw new Error(read.trouble.code);
    expect(read.line).toMatchObject(
      Object.fromEntries(Object.entries(meant).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(meant)) {
      if (value === undefined) expect(read.line).not.toHaveProperty(name);
    }
    if (at !== undefined) expect(typedMoment(read.line)).toBe(at);
  });

  it.each(troubles)('%j is %s', (typed, code, named) => {
    expect(understood(typed)).toMatchObject({ trouble: { code, typed: named } });
  });

  it.each(lines.map(([typed]) => typed))('%j is the same once written out', (typed) => {
    const read = understood(typed);
    if ('trouble' in read) throw new Error(read.trouble.code);
    expect(understood(formatDispositionLine(read.line), {})).toEqual(read);
  });

  it('takes another officer only where the case goes on', () => {
    expect(understood('b', { instruction: ['6'] })).toMatchObject({ trouble: { code: 'letter-for-ended' } });
    expect(understood('b 1', { instruction: ['6'] })).toEqual({ line: { to: 'b', instruction: ['1'] } });
    expect(understood('', { to: 'a', file: true })).toEqual({ line: { file: true } });
  });
});
