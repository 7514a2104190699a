// What intake says of rows that were not taken, and the words it asks with.
import type { Fault, Skipped } from '../../intake/inquiry.ts';
import { dates, dayNames, monthNames } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

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
  rejection: (v: {
    row: number;
    sheetRow?: number;
    field?: string;
    column?: string;
    value?: string;
    fault: Fault;
  }): string => {
    const place = v.column ?? (v.field === undefined ? undefined : (fieldNames[v.field] ?? v.field));
    const value = v.value === undefined || v.fault.code === 'too-long' ? '' : ` "${shorten(v.value)}"`;
    return `baris ${v.sheetRow ?? v.row}${place === undefined ? '' : `, ${place}${value}`}: ${intake.fault(v.fault)}`;
  },

  /** Why, without the place. */
  fault: (fault: Fault): string => {
    switch (fault.code) {
      case 'month-ends':
        return `${monthNames[fault.month - 1]} berakhir tanggal ${fault.lastDay}`;
      case 'no-such-month':
        return `bulan ${fault.month} tidak ada`;
      case 'no-such-time':
        return 'jam itu tidak ada';
      case 'weekday-differs':
        return `tertulis ${dayNames[fault.written - 1]}, padahal tanggal itu ${dayNames[fault.actual - 1]}`;
      case 'error-cell':
        return `sel itu berisi ${fault.shown}; perbaiki rumusnya atau tulis isinya`;
      case 'changing-formula':
        return `${fault.formula} berubah tiap hari; tulis tanggal atau jamnya`;
      case 'merged-cell':
        return `selnya digabung dengan ${fault.into}; tulis isinya pada baris ini juga`;
      default:
        return faults[fault.code];
    }
  },

  /** `baris 14, "Jumlah · 12": jumlah, bukan informasi masuk`. */
  skipped: (v: { row: number; sheetRow?: number; value: string; why: Skipped['why'] }): string =>
    `baris ${v.sheetRow ?? v.row}, "${shorten(v.value)}": ${skippedAs[v.why]}, bukan informasi masuk`,

  question: {
    channel: 'Kanal untuk semua baris file ini',
    dateOrder: (v: { example: string }): string => `"${v.example}" dibaca sebagai`,
    ownName: 'Siapa kantor dalam chat ini',
    nobody: 'tidak ada',
    dayFirst: 'hari dahulu (tanggal/bulan/tahun)',
    monthFirst: 'bulan dahulu (bulan/tanggal/tahun)',
    arrivedAt: 'File ini tanpa kolom tanggal. Semua baris tiba tanggal',
    /** Before each of them, where several files are taken in. */
    inFile: (v: { file: string; question: string }): string => `${v.file}: ${v.question}`,
  },

  wordsKept: 'Yang sudah ditempel tersimpan di komputer ini dan ditawarkan pada sop intake berikutnya.',
  askEditor: 'Belum ada yang diketik. Tulis di penyunting teks?',
  askWords: 'Tempel informasi masuk, akhiri dengan dua baris kosong',
  text: 'Isi',
  channel: 'Kanal',
  nothingTyped: 'Belum ada isi; tidak ada yang dicatat.',
  keptWords: (v: { when: string; text: string }): string =>
    `Tulisan ${v.when} belum tercatat: "${shorten(v.text)}". Pakai?`,
  dateUnread: (v: { value: string; fault: Fault }): string =>
    `Tanggal "${shorten(v.value)}": ${intake.fault(v.fault)}`,

  /** The one screen: each field with its letter. */
  form: {
    kind: { letter: 'j', label: 'jenis', ask: 'Jenis:' },
    channel: { letter: 'k', label: 'kanal', ask: 'Kanal:' },
    name: { letter: 'n', label: 'nama', ask: 'Nama (- bila tidak ada):' },
    contact: { letter: 'o', label: 'kontak', ask: 'Kontak (- bila tidak ada):' },
    arrivedAt: { letter: 't', label: 'tiba', ask: 'Tiba (09.10, kemarin 14.30, atau tanggalnya saja):' },
    subject: { letter: 'h', label: 'hal', ask: 'Hal:' },
    secrecy: { letter: 's', label: 'sifat', ask: 'Sifat:' },
    externalId: { letter: 'u', label: 'nomor', ask: 'Nomor di kanalnya (- bila tidak ada):' },
    address: { letter: 'a', label: 'alamat', ask: 'Alamat (- bila tidak ada):' },
    text: { letter: 'i', label: 'isi', ask: 'Isi:' },
  },
  lineCount: (count: number): string => `${count} baris`,
  skipLetter: 'b',
  skipLabel: 'tidak dicatat',
  skipAsk: 'Yang ini tidak dicatat, tempelan dan perubahannya hilang?',
  notRecorded: 'Yang ini tidak dicatat.',
  wholePaste: 'seluruh tempelan',
  inEditor: 'sunting di penyunting teks',
  tooMuch: 'Isinya lebih dari 1 MB atau bukan teks. Ringkas di penyunting teks?',
  othersSpoke: (names: string[]): string =>
    `Tempelan ini juga berisi pesan ${vocabulary.and(names)}; pesan itu tidak ikut dalam isi, tetapi tersimpan dalam aslinya.`,
  likely: (number: string, why: string[]): string => `Mirip ${number} (${why.join(', ')})`,
  likeness: { contact: 'kontak sama', name: 'nama sama', text: 'isi mirip', time: 'waktu berdekatan' },
  orSkip: 'Bila sama, huruf b: tidak dicatat.',
  ifSame: (command: string): string => `Bila sama: ${command}`,
  none: '-',
  secrecy: { plain: 'biasa', anonymous: 'anonim', confidential: 'rahasia' },
  secrecyHint: '(anonim: nama ditutup; rahasia: isi juga)',
  confirm: 'Enter bila benar, huruf untuk mengubah:',
  noSuchLetter: (letters: string[]): string =>
    `Enter bila benar, atau salah satu huruf ${letters.join(', ')}.`,
  timeAgain: 'Tulis 09.10, kemarin 14.30, 24/11 09.10, atau tanggal saja: 24-11-2026',
  another: (channel: string): string => `Satu lagi? Kanal tetap ${channel}.`,
  leftAfter: (count: number): string =>
    `Dibatalkan. Yang ini tidak dicatat; ${count} sebelumnya tetap tercatat.`,

  received: (v: { number: string; when: string }): string => `${v.number} diterima ${v.when}`,
  proposed: (v: { kind: string; channel: string; secrecy: string | null; subject: string }): string =>
    `${vocabulary.sentence(v.kind)}, ${v.channel}${v.secrecy ? `, ${v.secrecy}` : ''}: ${v.subject}`,
  arrivedNow: 'Tiba saat ini juga, karena --arrived-at tidak disebut.',
  waiting: 'Menunggu disposisi Kabag.',
  /** One inquiry that is a case already. */
  known: (v: { number: string; externalId: string | null; changed: boolean }): string => {
    const id = v.externalId ? ` (nomor ${v.externalId})` : ' (kanal, waktu tiba, pengirim, dan isi sama)';
    return v.changed
      ? `Sudah ada dengan isi lain: ${v.number}${id}. Yang baru tidak dicatat.`
      : `Sudah ada: ${v.number}${id}. Tidak ada yang ditambahkan.`;
  },

  files: {
    stdin: 'masukan standar',
    reading: (file: string): string => `Membaca ${file}`,
    progress: (done: number, total: number): string =>
      `${dates.figure(done)} dari ${dates.figure(total)} baris`,
    received: (count: number): string => `${dates.figure(count)} diterima`,
    duplicates: (count: number): string => `${dates.figure(count)} sudah ada`,
    changed: (count: number): string => `${dates.figure(count)} isinya berubah`,
    rejected: (count: number): string => `${dates.figure(count)} belum diterima`,
    skipped: (count: number): string => `${dates.figure(count)} dilewati`,
    range: (first: string, last: string): string => (first === last ? first : `${first} sampai ${last}`),
    /** `baris 3 = 2026-A-0037 (Entry ID 318)`. */
    duplicate: (v: {
      row: number;
      sheetRow?: number;
      number: string;
      id: { heading: string; value: string } | null;
    }): string =>
      `baris ${v.sheetRow ?? v.row} = ${v.number}${v.id ? ` (${v.id.heading} ${v.id.value})` : ''}`,
    changedWhy: 'Nomornya sama, isinya lain; isi yang baru belum dicatat.',
    /** What to do about them; `number` is short, or CASE where there are several. */
    changedNext: (number: string): [when: string, what: string][] => [
      ['bandingkan', `sop show ${number}`],
      ['isinya bertambah', `sop note ${number} "isi baru"`],
      ['informasi lain', 'beri nomor lain di file, lalu ulangi'],
    ],
    /** Of an exported chat: what was not taken for an inquiry. */
    chat: (v: { own: string[]; ownMessages: number; notices: number }): string =>
      `Chat: ${v.own.length === 0 ? 'tidak ada pesan kantor' : `${dates.figure(v.ownMessages)} pesan kantor (${vocabulary.and(v.own)})`} dan ${dates.figure(v.notices)} pemberitahuan tidak diambil.`,
    likely: (count: number): string => `${dates.figure(count)} mirip berkas lain`,
    likelyRow: (v: { number: string; likely: string; why: string[] }): string =>
      `${v.number} mirip ${v.likely} (${v.why.join(', ')})`,
    others: (count: number): string => `dan ${dates.figure(count)} lagi; semuanya dengan --json`,
    nothing: 'Tidak ada yang baru; tidak ada yang ditambahkan.',
    empty: 'Tidak ada baris di bawah judul kolom.',
    channelProposed: (channel: string): string =>
      `Kanal ${channel} terbaca dari judul kolom atau nama file; lainnya dengan --channel.`,
    inRejects: (v: { count: number; file: string }): string =>
      `${v.count === 1 ? 'Baris itu' : v.count === 2 ? 'Kedua baris' : `Ke-${v.count} baris`} ada di ${v.file}. Lengkapi di sana, lalu:`,
    mendThere: (file: string): string =>
      `Lengkapi di ${file}, lalu ulangi; yang sudah diterima tidak dicatat dua kali:`,
    notCopied: (count: number): string =>
      `${dates.figure(count)} baris terlalu besar untuk disalin; lengkapi di file aslinya.`,
    ended: (v: { done: number; total: number; file: string }): string =>
      `Dihentikan: ${dates.figure(v.done)} dari ${dates.figure(v.total)} baris ${v.file} selesai, utuh.`,
    endedNext: 'Ulangi perintah yang sama untuk sisanya; yang sudah diterima tidak dicatat dua kali.',
    notCompared: (count: number): string =>
      `Isi ${dates.figure(count)} berkas belum terbaca di komputer ini; yang sama dengan berkas itu tidak dikenali.`,
  },
};

type PlainFault = Exclude<
  Fault['code'],
  | 'month-ends'
  | 'no-such-month'
  | 'no-such-time'
  | 'weekday-differs'
  | 'error-cell'
  | 'changing-formula'
  | 'merged-cell'
>;

const faults: Record<PlainFault, string> = {
  'not-a-date': 'belum terbaca sebagai tanggal',
  'not-a-time': 'belum terbaca sebagai jam; tulis misalnya 08.15',
  'rounded-number': 'nomor disingkat oleh Excel; tulis lengkap (format sel Teks), atau kosongkan',
  'formula-unreckoned': 'rumusnya belum ada hasilnya; buka dan simpan file itu di Excel, lalu ulangi',
  'repeated-key': 'satu nama isian JSON dipakai dua kali; sisakan satu',
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

const skippedAs: Record<Skipped['why'], string> = {
  media: 'gambar atau media yang tidak ikut diekspor, tanpa tulisan',
  thanks: 'ucapan terima kasih setelah jawaban kantor',
  total: 'jumlah',
  signature: 'tanda tangan',
  note: 'catatan di bawah tabel',
  'hidden-row': 'baris tersembunyi',
  'filtered-row': 'baris yang tersaring',
  headings: 'judul atau nomor kolom',
};

function shorten(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('')}…`;
}
