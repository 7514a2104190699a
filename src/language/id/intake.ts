// What intake says of rows that were not taken, and the words it asks with.
import type { Fault } from '../../intake/inquiry.ts';

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

const fieldNames: Record<string, string> = {
  text: 'isi',
  subject: 'hal',
  name: 'nama',
  contact: 'kontak',
  'arrived-at': 'tanggal',
  channel: 'kanal',
  anonymous: 'anonim',
  confidential: 'rahasia',
};

export const intake = {
  /** `baris 6, Tanggal "31/11/2026": November berakhir tanggal 30`; the caller escapes it for the screen. */
  rejection: (v: { row: number; field?: string; column?: string; value?: string; fault: Fault }): string => {
    const place = v.column ?? (v.field === undefined ? undefined : (fieldNames[v.field] ?? v.field));
    const value = v.value === undefined || v.fault.code === 'too-long' ? '' : ` "${shorten(v.value)}"`;
    return `baris ${v.row}${place === undefined ? '' : `, ${place}${value}`}: ${intake.fault(v.fault)}`;
  },

  /** Why, without the place. */
  fault: (fault: Fault): string => {
    switch (fault.code) {
      case 'month-ends':
        return `${months[fault.month - 1]} berakhir tanggal ${fault.lastDay}`;
      case 'no-such-month':
        return `bulan ${fault.month} tidak ada`;
      case 'no-such-time':
        return 'jam itu tidak ada';
      case 'weekday-differs':
        return `tertulis ${weekdays[fault.written - 1]}, padahal tanggal itu ${weekdays[fault.actual - 1]}`;
      default:
        return faults[fault.code];
    }
  },

  /** `baris 14, "Jumlah · 12": jumlah atau tanda tangan, bukan informasi masuk`. */
  skipped: (v: { row: number; value: string }): string =>
    `baris ${v.row}, "${shorten(v.value)}": jumlah atau tanda tangan, bukan informasi masuk`,

  question: {
    channel: 'Kanal untuk semua baris file ini',
    dateOrder: (v: { example: string }): string => `"${v.example}" dibaca sebagai`,
    dayFirst: 'hari dahulu (tanggal/bulan/tahun)',
    monthFirst: 'bulan dahulu (bulan/tanggal/tahun)',
    arrivedAt: 'File ini tanpa kolom tanggal. Semua baris tiba tanggal',
  },
};

type PlainFault = Exclude<Fault['code'], 'month-ends' | 'no-such-month' | 'no-such-time' | 'weekday-differs'>;

const faults: Record<PlainFault, string> = {
  'not-a-date': 'belum terbaca sebagai tanggal',
  ambiguous: 'urutan hari dan bulan belum jelas',
  future: 'tanggal itu belum tiba',
  empty: 'masih kosong',
  'too-long': 'lebih dari 1 MB teks',
  'row-too-long': 'barisnya lebih dari 8 MB; tidak disalin, lihat file aslinya',
  'too-nested': 'susunan JSON-nya terlalu dalam; tidak disalin, lihat file aslinya',
  nul: 'berisi tanda NUL',
  'damaged-bytes': 'huruf di dalamnya rusak (�); tuliskan kembali',
  'extra-cells': 'isiannya lebih banyak daripada judul kolom; periksa tanda pemisah di dalam teks',
  'stray-quote': 'tanda kutip di dalam teks belum ditulis rangkap ("")',
  'not-json': 'bukan objek JSON',
  'unknown-channel': 'kanal itu tidak dikenal',
  'unclear-flag': 'bukan ya atau tidak',
};

function shorten(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('')}…`;
}
