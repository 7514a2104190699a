// How much two inquiries are alike: contacts in any writing, near words, near times.
import { describe, expect, it } from 'vitest';
import { compareSketches, normaliseContact, sketchOf } from '../../src/intake/likeness.ts';
import { zones } from '../../src/procedure/time.ts';

const text =
  'Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya Kelurahan Bareng. Mohon informasi batas kedua kelurahan di gang itu.';
const retold =
  'Assalamualaikum, ketua RT kami menyebut gang melati masuk kelurahan Kasin tetapi KTP saya kelurahan Bareng. Mohon info batas kedua kelurahan di gang itu, trims';
const other =
  'Lampu kantor kelurahan mati sejak Senin sehingga pelayanan KTP dan KK menjadi lambat, mohon segera diperbaiki.';
const at = (day: string) => ({ text, arrivedAt: `${day}T10:00:00+07:00` });
const alike = (a: Parameters<typeof sketchOf>[0], b: Parameters<typeof sketchOf>[0]) =>
  compareSketches(sketchOf(a, zones['Asia/Jakarta']), sketchOf(b, zones['Asia/Jakarta']));

describe('a contact', () => {
  it.each([
    ['0812-0000-1502', '+62 812 0000 1502'],
    ['(0812) 0000 1502', '62812-0000-1502'],
    ['+62 (0)812 0000 1502', '0812.0000.1502'],
    ['\u202a+62\u00a0812\u20110000\u20111502\u202c', '081200001502'],
    ['Yusuf.P@Example.ORG', 'yusuf.p@example.org'],
    ['@budi_klojen', 'Budi_Klojen'],
  ])('%s is %s', (a, b) => {
    expect(normaliseContact(a)).toBe(normaliseContact(b));
  });

  it.each([
    ['0812-0000-1502', '0812-0000-1503'],
    ['budi@example.org', 'budi@example.com'],
    ['0341-551234', '081200001502'],
  ])('%s is not %s', (a, b) => {
    expect(normaliseContact(a)).not.toBe(normaliseContact(b));
  });
});

describe('two inquiries are alike', () => {
  it('with near words, from anybody', () => {
    expect(alike(at('2026-11-20'), { ...at('2026-11-21'), text: retold })).toEqual(['text', 'time']);
    expect(alike(at('2026-10-20'), { ...at('2026-11-21'), text: retold })).toEqual(['text']);
  });

  it('from the same contact soon after, whatever they say', () => {
    const contact = '0812-0000-1502';
    const later = { ...at('2026-11-22'), text: other, contact: '+6281200001502' };
    expect(alike({ ...at('2026-11-20'), contact }, later)).toEqual(['contact', 'time']);
    expect(alike({ ...at('2026-11-02'), contact }, later)).toEqual([]);
  });

  it('from the same whole name in another channel; a first name alone is anybody’s', () => {
    const named = (name: string, day: string, words = text) => ({ ...at(day), name, text: words });
    expect(
      alike(named('Bpk. Yusuf Prasetyo, S.H.', '2026-11-20'), named('yusuf prasetyo', '2026-11-21', other)),
    ).toEqual(['name', 'time']);
    expect(alike(named('Yusuf', '2026-11-20'), named('Yusuf', '2026-11-21', other))).toEqual([]);
  });

  it('never after sixty days, and never by what everybody writes', () => {
    expect(alike(at('2026-08-01'), at('2026-11-21'))).toEqual([]);
    const thanks = (words: string) => ({ ...at('2026-11-21'), text: words });
    expect(alike(thanks('Selamat pagi, terima kasih.'), thanks('Selamat pagi, terima kasih.'))).toEqual([]);
    expect(alike(thanks('Mohon informasi nomor 1.'), thanks('Mohon informasi nomor 2.'))).toEqual([]);
    expect(alike(at('2026-11-20'), { ...at('2026-11-21'), text: other })).toEqual([]);
  });
});
