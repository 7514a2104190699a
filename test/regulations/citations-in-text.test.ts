// Instruments that a reply names in its sentences.
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/regulations/citations-in-text.ts';

const namesIn = (text: string) => findCitations(text).map(({ printed, identity }) => [printed, identity.key]);

describe('a running text', () => {
  it('names its instruments in order, each as it stands there', () => {
    const text =
      'Berdasarkan Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan ' +
      'UU 9/2015, Peraturan Menteri Dalam Negeri\nNomor 130 Tahun 2018 (juga PP No. 17/2018), SE Mendagri 470/296/SJ ' +
      'serta Perda Kota Malang 7/2016.';
    expect(namesIn(text)).toEqual([
      ['Undang-Undang Nomor 23 Tahun 2014', '/akn/id/act/uu/2014/23'],
      ['UU 9/2015', '/akn/id/act/uu/2015/9'],
      ['Peraturan Menteri Dalam Negeri\nNomor 130 Tahun 2018', '/akn/id/act/permendagri/2018/130'],
      ['PP No. 17/2018', '/akn/id/act/pp/2018/17'],
      ['SE Mendagri 470/296/SJ', '/akn/id/act/se-mendagri/470-296-sj'],
      ['Perda Kota Malang 7/2016', '/akn/id-35.73/act/perda/2016/7'],
    ]);
    for (const { printed, from, to } of findCitations(text)) expect(text.slice(from, to)).toBe(printed);
  });

  it('sees where a blank was lost', () => {
    const text = 'menurut PP17/2018, Permendagri130 Tahun 2018 dan UU23/2014.';
    expect(namesIn(text)).toEqual([
      ['PP17/2018', '/akn/id/act/pp/2018/17'],
      ['Permendagri130 Tahun 2018', '/akn/id/act/permendagri/2018/130'],
      ['UU23/2014', '/akn/id/act/uu/2014/23'],
    ]);
    expect(namesIn('ruang PP17 lantai 3, SE3/2')).toEqual([]);
  });

  it('keeps the places where letters were look-alikes', () => {
    const text = 'lihat Kepmendagri Nomor 300.2.2-2138 \u0422\u0430hun 2025 di atas';
    expect(findCitations(text)).toMatchObject([
      { printed: 'Kepmendagri Nomor 300.2.2-2138 \u0422\u0430hun 2025', from: 6, to: text.length - 8 },
    ]);
  });

  it('knows a ministry that no table has by its capitals', () =>
    expect(namesIn('Peraturan Menteri Kelautan dan Perikanan Nomor 5 Tahun 2020')).toEqual([
      [
        'Peraturan Menteri Kelautan dan Perikanan Nomor 5 Tahun 2020',
        '/akn/id/act/permen-kelautan-dan-perikanan/2020/5',
      ],
    ]));

  it.each([
    'surat Saudara Nomor 100.3/12/35.73.111/2026 tanggal 3 Mei 2026',
    'perkara 2026-A-0042 dan nomor 3573/2026',
    'Peraturan Menteri sebagaimana dimaksud pada ayat (1) Nomor 5 Tahun 2020',
    'peraturan perundang-undangan Tahun 2020',
    'sesuai peraturan pemerintah, pukul 08.00 tanggal 5/2020',
    'pp. 10-2024',
    'Undang-Undang Nomor 23',
    'Perda Nomor 7 Tahun 2016',
    'RUU Nomor 23 Tahun 2014',
    'PP 13 Tahun 2OI9',
  ])('%s names none', (text) => expect(namesIn(text)).toEqual([]));

  it('takes no longer for a long one', () => {
    for (const part of ['UU 1 ', 'UU ', 'peraturan menteri a ', 'Undang-', '1/', 'Permendagri Nomor ']) {
      const began = process.cpuUsage();
      findCitations(part.repeat(1_000_000 / part.length));
      expect(process.cpuUsage(began).user / 1000, part).toBeLessThan(3000);
    }
  });
});
