// What is proposed from the print of an instrument: only what is sure, for letters of a scan are often misread.
import { describe, expect, it } from 'vitest';
import { proposeFromPaper } from '../../../src/regulations/proposal/paper.ts';

const now = Date.parse('2026-11-23T07:52:00+07:00');
const end = ' DENGAN RAHMAT TUHAN YANG MAHA ESA MENTERI DALAM NEGERI, Menimbang: a. bahwa';

function propose(...texts: string[]) {
  return proposeFromPaper(texts, { now });
}

describe('a heading', () => {
  it.each([
    [
      `MENTERI DALAM NEGERI\nREPUBLIK INDONESIA\nPERATURAN MENTERI DALAM NEGERI\nREPUBLIK INDONESIA\nNOMOR 130 TAHUN 2018\nTENTANG\nKEGIATAN PEMBANGUNAN SARANA KELURAHAN\n${end}`,
      'Peraturan Menteri Dalam Negeri Nomor 130 Tahun 2018 tentang Kegiatan Pembangunan Sarana Kelurahan',
    ],
    [
      `SALINAN PRESIDEN REPUBLIK INDONESIA PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 17 TAHUN 2018 TENTANG KECAMATAN${end}`,
      'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
    ],
    [
      `WALI KOTA MALANG PROVINSI JAWA TIMUR PERATURAN WALI KOTA MALANG NOMOR 5 TAHUN 2020 TENTANG KEDUDUKAN KELURAHAN${end}`,
      'Peraturan Wali Kota Malang Nomor 5 Tahun 2020 tentang Kedudukan Kelurahan',
    ],
    [
      'KEPUTUSAN MENTERI DALAM NEGERI NOMOR 300.2.2-2138 TAHUN 2025 TENTANG PEMBERIAN DAN PEMUTAKHIRAN KODE Menimbang: a.',
      'Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025 tentang Pemberian dan Pemutakhiran Kode',
    ],
    // Nothing ends the subject: how far it goes is not sure.
    [
      'PERATURAN MENTERI DALAM NEGERI NOMOR 130 TAHUN 2018 TENTANG KEGIATAN PEMBANGUNAN Lurah menyusun',
      'Peraturan Menteri Dalam Negeri Nomor 130 Tahun 2018',
    ],
    [
      `PERATURAN DAERAH KOTA MALANG NOMOR 7 TAHUN 2016 TENTANG PEM BEN TU KAN DA N SU SU NAN${end}`,
      'Peraturan Daerah Kota Malang Nomor 7 Tahun 2016',
    ],
  ])('%#', (text, title) => {
    expect(propose(text)?.title).toBe(title);
  });

  it('stands on a later page where a cover comes first', () => {
    expect(
      propose('', `PERATURAN MENTERI DALAM NEGERI NOMOR 7 TAHUN 2025 TENTANG PEDOMAN${end}`)?.title,
    ).toBe('Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025 tentang Pedoman');
  });

  it.each([
    'PERATURAN PEMERINTAH NOMOR 13 TAHUN 2OI9 TENTANG LAPORAN',
    'PERATURAN PEMERINTAH NOMOR 13 TAHUN 2074 TENTANG LAPORAN',
    'Pera tu ra n Da era h Kota Malang Nomor 1 3 Tahun 2018 tentang X',
    'PEM ERI NTAHAN Nomor 13 Tahun 2019 tentang X',
    'Berita acara rapat nomor 12/2024',
    '',
  ])('proposes nothing for what may be misread: %s', (text) => {
    expect(propose(`${text}${end}`)).toBeNull();
  });
});

describe('the days at its end', () => {
  const heading = `PERATURAN MENTERI DALAM NEGERI NOMOR 130 TAHUN 2018 TENTANG KEGIATAN${end}`;

  it('are read', () => {
    const text =
      'Ditetapkan di Jakarta\npada tanggal 28 Desember 2018\nDiundangkan di Jakarta\npada tanggal 2 Januari 2019\nDIREKTUR';
    expect(propose(heading, 'Pasal 1', text)).toMatchObject({
      enacted: '2018-12-28',
      promulgated: '2019-01-02',
      notes: [],
    });
  });

  it('are left out where they were misread', () => {
    const text = 'Ditetapkan di Jakarta pada tanggal 2B Desember 2018 Diundangkan di Jakarta pada tanggal ..';
    expect(propose(heading, text)).toMatchObject({ enacted: null, promulgated: null });
  });
});

it('is done in a moment with a megabyte of beginnings', () => {
  const began = performance.now();
  propose('PERATURAN MENTERI NOMOR '.repeat(45_000), 'Ditetapkan di '.repeat(70_000));
  expect(performance.now() - began).toBeLessThan(1000);
});
