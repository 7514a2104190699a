// A stranger's words: mark-up and invisible signs off, look-alike letters told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf } from '../../src/regulations/plain-text.ts';
import { foldHomoglyphs, tidy } from '../../src/regulations/text.ts';

describe('tidy', () => {
  it.each([
    [' Kegiatan\u00a0Pembangunan\r\n  Sarana \t', 'Kegiatan Pembangunan Sarana'],
    ['Per\u00adaturan\u200b \u202eDaerah\u2066', 'Peraturan Daerah'],
    ['\u001b[31mKecamatan\u001b[0m Klojen', 'Kecamatan Klojen'],
    ['\u009b1;38:5:3mKecamatan\u009b4 q', 'Kecamatan'],
    [
      '\u001b]0;PWNED\u0007Kecamatan \u001b]8;;https://x.example/\u001b\\Klojen\u009d0;x\u009c',
      'Kecamatan Klojen',
    ],
    ['\u001bPq#0;2;0\u001b\\Kecamatan\u0090x\u009c\u001b^y\u001b\\\u001b_z\u0007\u001b(B', 'Kecamatan'],
    ['\u001b]0;Kecamatan Klojen', '0;Kecamatan Klojen'],
    ['\u001b]0;Kecamatan\nKlojen\u0007', '0;Kecamatan Klojen'],
    ['\u001bKecamatan\u001b', 'Kecamatan'],
    ['Kecamatan\u001b[', 'Kecamatan'],
    ['satu\u0000dua\u2028tiga', 'satu dua tiga'],
    ['a \u200b b', 'a b'],
    ['\ud800', '\ufffd'],
    ['UNDANG–UNDANG', 'UNDANG–UNDANG'],
  ])('%j', (text, expected) => expect(tidy(text)).toBe(expected));

  it('takes a long text of introducers quickly', () => {
    const began = process.cpuUsage();
    for (const part of ['\u001b]', '\u009d', '\u001b[', '\u001bP;', '\u001b[1;', '\u001b]x\u001b'])
      tidy(part.repeat(500_000));
    tidy(`\u001b]${'x'.repeat(2_000_000)}`);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
  });

  it('is tidy already when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)));
  });
});

describe('plainOf', () => {
  it('gives one line a block and nothing of scripts', () => {
    const html =
      '<style>p{}</style><p>Mendagri &amp; <b>camat</b>se-Indonesia<br>hadir</p><script>alert(1)</script>' +
      '<ul><li>satu</li><li>dua</li></ul>sesudah<!-- tidak --><iframe>x</iframe>';
    expect(plainOf(html)).toBe('Mendagri & camatse-Indonesia\nhadir\nsatu\ndua\nsesudah');
  });

  it('decodes entities once', () =>
    expect(plainOf('&amp;lt;script&amp;gt;&nbsp;x')).toBe('&lt;script&gt; x'));

  it('stands what is nested without end, or never closed', () => {
    const began = process.cpuUsage();
    for (const part of ['<b>', '<div>', '<', '&', '<!--', '</p>', '<a href="'])
      plainOf(part.repeat(1_000_000 / part.length));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
    expect(plainOf(`${'<i>'.repeat(20_000)}dalam`)).toBe('dalam');
  });
});

describe('foldHomoglyphs', () => {
  it('reads Cyrillic letters inside Latin words as those they look like', () =>
    // As it stands in a published list of decrees.
    expect(foldHomoglyphs('Nomor 300.2.2-2138 \u0422\u0430hun 2025')).toEqual({
      text: 'Nomor 300.2.2-2138 Tahun 2025',
      folded: true,
    }));

  it.each(['Tahun 2025', 'Привет', 'Калининград dan Malang', 'Ωmega Σigma'.slice(6)])(
    'leaves %s alone',
    (text) => expect(foldHomoglyphs(text)).toEqual({ text, folded: false }),
  );

  it('keeps every place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldHomoglyphs(text).text.length === text.length),
    );
  });
});
