// When colours and signs are shown; widths, wrapping and the bar.
import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/terminal/progress.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { displayWidth, padText, truncateText, wrapText } from '../../src/terminal/text.ts';

const terminal = { isTerminal: true };

describe('createStyle', () => {
  it.each([
    [true, { output: terminal, env: {} }],
    [false, { output: { isTerminal: false }, env: {} }],
    [false, { output: terminal, env: { NO_COLOR: '1' } }],
    [true, { output: terminal, env: { NO_COLOR: '' } }],
    [false, { output: terminal, env: { TERM: 'dumb' } }],
    [false, { output: terminal, env: {}, color: false }],
    [true, { output: { isTerminal: false }, env: { FORCE_COLOR: '1' } }],
    [false, { output: terminal, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
  ])('colours %s for %j', (coloured, facts) => {
    const style = createStyle({ platform: 'linux', ...facts });
    expect(style.coloured).toBe(coloured);
    expect(style.good('x')).toBe(coloured ? '\u001b[32mx\u001b[39m' : 'x');
  });

  it.each([
    ['✔', 'linux', {}],
    ['v', 'linux', { TERM: 'linux' }],
    ['v', 'win32', {}],
    ['✔', 'win32', { WT_SESSION: '1' }],
  ])('signs %s on %s %j', (sign, platform, env) => {
    expect(createStyle({ output: terminal, env, platform }).signs.done).toBe(sign);
  });
});

describe('text', () => {
  it('wraps with an indent and keeps empty lines', () => {
    expect(wrapText('satu dua tiga empat\n\nlima', 12, { indent: '  ' })).toEqual([
      '  satu dua',
      '  tiga empat',
      '',
      '  lima',
    ]);
    expect(wrapText('a b', 20, { indent: '    ', first: '  1 ' })).toEqual(['  1 a b']);
    for (const line of wrapText('x'.repeat(50), 20, { indent: '> ' }))
      expect(displayWidth(line)).toBeLessThanOrEqual(20);
  });

  it('cuts and pads by display width', () => {
    expect(truncateText('漢字漢字', 5)).toBe('漢字…');
    expect(truncateText('abc', 3)).toBe('abc');
    expect(truncateText('abcd', 3)).toBe('ab…');
    expect(truncateText('👨‍👩‍👧👨‍👩‍👧', 3)).toBe('👨‍👩‍👧…');
    expect(padText('漢', 4)).toBe('漢  ');
    expect(padText('7', 3, 'right')).toBe('  7');
  });
});

describe('startProgress', () => {
  const words = (value: number, total: number) => `${value} dari ${total} baris`;

  it('draws only in a terminal', async () => {
    for (const isTerminal of [true, false]) {
      const written: string[] = [];
      const output = { isTerminal, columns: 80, write: (part: string) => void written.push(part) };
      const bar = await startProgress({ label: 'Membaca kontak.csv', total: 12, words, output });
      bar.update(12);
      bar.stop();
      const text = written.join('');
      if (isTerminal) expect(text).toContain('Membaca kontak.csv  ██████████  12 dari 12 baris');
      else expect(text).toBe('');
    }
  });
});
