// Failures of the worksheet: of the file as a whole, and of single cells.
import type { LineTrouble } from '../../../desk/disposition-line.ts';
import type { WorksheetFault } from '../../../desk/worksheet/faults.ts';
import type { Instant, Zone } from '../../../procedure/time.ts';
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { dispositions } from '../dispositions.ts';
import { intake } from '../intake.ts';

const unreadable: Record<string, string> = {
  missing: 'File itu belum ada di tempat tersebut.',
  denied: 'Komputer ini belum mengizinkan file itu dibuka.',
  'not-a-file': 'Yang disebut itu folder atau bukan file biasa.',
};

function sayTrouble(trouble: LineTrouble): string {
  const say = dispositions.troubles[trouble.code] as (v: LineTrouble) => string;
  return say(trouble);
}

function cellTrouble(fault: WorksheetFault): string {
  switch (fault.code) {
    case 'number-missing':
      return 'nomor berkas kosong; baris yang ditambahkan sendiri tidak dicatat';
    case 'key-missing':
      return 'kunci baris tidak ada; tulis isiannya pada baris berkas itu sendiri';
    case 'number-differs':
      return `kunci baris ini milik ${fault.key}; mungkin sebagian kolom terurut sendiri`;
    case 'case-unknown':
      return 'berkas dengan nomor itu tidak ada';
    case 'number-twice':
      return `nomor ini ada pada baris ${fault.rows.join(' dan ')}; sisakan satu`;
    case 'day-missing':
      return 'tanggalnya masih kosong';
    case 'instruction-missing':
      return 'instruksinya masih kosong; tulis nomor atau katanya';
    case 'instruction-is-date':
      return 'terbaca sebagai tanggal; tulis nomor instruksi sebagai teks, misalnya 1, 2';
    case 'line':
      return sayTrouble(fault.trouble);
    case 'recipient-twice':
      return `penerima sudah disebut dalam instruksi: ${fault.named}; sisakan satu`;
    case 'moment-in-instruction':
      return 'tanggal dan pukul punya kolomnya sendiri; pindahkan ke sana';
    case 'receipt-missing':
      return 'bukti penyampaiannya masih kosong';
    default:
      return intake.fault(fault);
  }
}

export const worksheetErrors = {
  /** Stands behind the row and the column. */
  'worksheet-cell': (v: { fault: WorksheetFault }): Message => ({ what: cellTrouble(v.fault) }),
  'worksheet-exists': (v: { file: string }): Message => ({
    what: `File ${v.file} sudah ada dan tidak ditimpa.`,
    why: ['Mungkin sudah terisi dan belum dibaca.'],
    next: `sop worksheet --read "${v.file}", atau pilih nama lain untuk --output`,
  }),
  'worksheet-unwritable': (v: { file: string }): Message => ({
    what: `Lembar kerja tidak dapat ditulis: ${v.file}`,
    why: ['Periksa folder dan izinnya.'],
    next: 'pilih tempat lain untuk --output',
  }),
  'worksheet-format': (v: { file: string }): Message => ({
    what: `Lembar kerja adalah file Excel; namanya berakhir dengan .xlsx, bukan ${v.file}`,
    next: `sop worksheet --output "${v.file.replace(/\.[^.\\/]*$/, '')}.xlsx"`,
  }),
  'worksheet-unreadable': (v: { file: string; reason: string }): Message => ({
    what: `Lembar kerja belum dapat dibaca: ${v.file}`,
    why: [unreadable[v.reason] ?? 'Sistem belum dapat membukanya.', 'Belum ada yang dicatat.'],
    next: 'periksa nama file, lalu ulangi sop worksheet --read FILE.xlsx',
  }),
  'worksheet-other': (v: { file: string }): Message => ({
    what: `${v.file} bukan lembar kerja dari sop.`,
    why: ['Tandanya di dalam file tidak ada. Informasi masuk diambil dengan sop intake --from.'],
    next: 'sop worksheet --output lembar-kerja.xlsx',
  }),
  'worksheet-archive': (v: { file: string; made: Instant; zone: Zone }): Message => ({
    what: `${v.file} dibuat dari arsip lain.`,
    why: [
      `Dibuat ${dates.short(v.made, v.zone)}. Nomor yang sama di sini berkas yang lain. Belum ada yang dicatat.`,
    ],
    next: 'sop worksheet --output lembar-kerja.xlsx',
  }),
  'worksheet-headings': (v: { file: string; missing: string[]; added: string[] }): Message => ({
    what: `Judul kolom lembar kerja ${v.file} berubah.`,
    why: [
      ...(v.missing.length > 0 ? [`Tidak ditemukan: ${v.missing.join(', ')}`] : []),
      ...(v.added.length > 0 ? [`Tidak dikenal atau dua kali: ${v.added.join(', ')}`] : []),
      'Belum ada yang dicatat.',
    ],
    next: `kembalikan judul itu, lalu ulangi sop worksheet --read "${v.file}"`,
  }),
};
