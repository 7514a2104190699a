// Tables: columns, cutting, colours, hostile cells, many rows.
import { describe, expect, it } from 'vitest';
import { type Column, formatTable } from '../../src/terminal/table.ts';
import { displayWidth } from '../../src/terminal/text.ts';

const columns: Column[] = [
  { head: '', gap: 1 },
  { head: 'berkas' },
  { head: 'hal', flexible: true },
  { head: 'menit', align: 'right' },
];

describe('formatTable', () => {
  it('looks like the list of cases', () => {
    const rows = [
      ['!', '2026-A-0035', 'Data RT dan RW se-Klojen', '5'],
      ['', '2026-A-0042', 'Batas Kelurahan Bareng dan Kelurahan Kasin', '337'],
    ];
    expect([...formatTable({ columns, rows, width: 48 })].join('').split('\n')).toEqual([
      '  berkas       hal                         menit',
      '! 2026-A-0035  Data RT dan RW se-Klojen        5',
      '  2026-A-0042  Batas Kelurahan Bareng da…    337',
      '',
    ]);
  });

  it('cuts wide letters by what they take, and never passes the width', () => {
    const rows = [['', '1', '漢字'.repeat(30), '1']];
    const lines = [...formatTable({ columns, rows, width: 40, indent: 2 })].join('').trimEnd().split('\n');
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(lines[1]).toContain('漢字…');
  });

  it('cleans cells, and paints without moving a column', () => {
    const paint = (text: string) => `<${text}>`;
    const rows = [
      [{ text: '\u001b[2J\n', paint }, 'a', 'b', '1'],
      ['', 'a', 'b', '1'],
    ];
    const text = [...formatTable({ columns, rows })].join('');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('<\\u001b[2J >');
  });

  it('keeps widths equal from block to block, and is quick', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [
      '',
      String(i),
      i === 4999 ? 'panjang sekali' : 'a',
      '1',
    ]);
    const blocks = [...formatTable({ columns, rows })];
    expect(blocks).toHaveLength(51);
    const lines = blocks.join('').trimEnd().split('\n');
    expect(lines).toHaveLength(5001);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
