// Failures of files that are taken in.
import type { DateFault } from '../../../intake/dates.ts';
import type { Message } from '../../catalogue.ts';
import { intake } from '../intake.ts';
import { sourceName } from '../source-name.ts';

const unreadable: Record<string, string> = {
  missing: 'File itu belum ada di tempat tersebut.',
  denied: 'Komputer ini belum mengizinkan file itu dibuka.',
  'not-a-file': 'Yang disebut itu folder atau bukan file biasa.',
  other: 'Sistem belum dapat membukanya.',
};

const binaries: Record<string, string> = {
  xls: 'buku kerja Excel lama (.xls) atau dokumen Office lama',
  xlsb: 'buku kerja Excel biner (.xlsb)',
  ods: 'lembar kerja OpenDocument (.ods)',
  html: 'halaman web (HTML), sekalipun namanya file Excel',
  locked: 'buku kerja Excel yang dikunci dengan sandi',
  docx: 'dokumen Word (.docx)',
  pptx: 'salindia PowerPoint (.pptx)',
  odt: 'dokumen OpenDocument',
  pdf: 'dokumen PDF',
  zip: 'file ZIP',
  image: 'gambar',
  program: 'sebuah program, bukan dokumen',
  'utf-32': 'teks UTF-32, yang belum dapat dibaca',
  other: 'file yang bukan teks',
};

export const intakeErrors = {
  'intake-unreadable': (v: { file: string; reason: string }): Message => ({
    what: `File belum dapat dibaca: ${sourceName(v.file)}`,
    why: [unreadable[v.reason] ?? unreadable['other']!, 'Belum ada yang dicatat.'],
    next: 'periksa nama file, lalu ulangi sop intake --from FILE',
  }),
  'intake-binary': (v: { file: string; seems: string }): Message => ({
    what: `File belum dapat dibaca: ${sourceName(v.file)}`,
    why: [`Tampaknya ${binaries[v.seems] ?? binaries['other']}. Belum ada yang dicatat.`],
    next:
      v.seems === 'program'
        ? 'jangan dibuka; tanyakan kepada yang memberikannya'
        : v.seems === 'locked'
          ? 'hapus sandinya di Excel (File, Info, Proteksi Buku Kerja), simpan, lalu sop intake --from FILE.xlsx'
          : ['xls', 'xlsb', 'ods', 'html'].includes(v.seems)
            ? 'buka di Excel atau LibreOffice, Simpan Sebagai .xlsx, lalu sop intake --from FILE.xlsx'
            : v.seems === 'utf-32'
              ? 'simpan ulang sebagai "CSV UTF-8", lalu sop intake --from FILE'
              : 'simpan sebagai .xlsx, CSV, atau JSON, lalu sop intake --from FILE',
  }),
  'intake-empty': (v: { file: string; holds: 'nothing' | 'no-rows' }): Message => ({
    what: `Belum ada baris di ${sourceName(v.file)}`,
    why: [
      v.holds === 'nothing'
        ? 'Isinya kosong atau hanya spasi. Belum ada yang dicatat.'
        : 'JSON-nya utuh, tetapi tidak berisi baris. Belum ada yang dicatat.',
    ],
    next: 'periksa filenya, lalu ulangi sop intake --from FILE',
  }),
  'quote-unclosed': (v: { file: string; line: number }): Message => ({
    what: `Tanda kutip yang dibuka pada baris ${v.line} file ${sourceName(v.file)} belum ditutup.`,
    why: ['Semua baris di bawahnya terbaca sebagai satu isian. Belum ada yang dicatat.'],
    next: `tambahkan " penutup atau hapus " pada baris ${v.line}, lalu ulangi`,
  }),
  'json-broken': (v: { file: string; afterRow: number }): Message => ({
    what: `File JSON tidak lengkap atau rusak: ${sourceName(v.file)}`,
    why: [
      v.afterRow === 0
        ? 'Belum satu baris pun terbaca. Belum ada yang dicatat.'
        : `Terbaca sampai baris ${v.afterRow}; setelahnya bukan JSON. Belum ada yang dicatat.`,
    ],
    next: 'unduh atau simpan ulang filenya, lalu ulangi sop intake --from FILE',
  }),
  'json-key-twice': (v: { file: string; row: number; key: string }): Message => ({
    what: `Nama isian "${v.key}" dipakai dua kali pada baris ${v.row} di ${sourceName(v.file)}`,
    why: ['Hanya satu yang akan terbaca; yang lain hilang. Belum ada yang dicatat.'],
    next: 'sisakan satu atau beri nama lain, lalu ulangi sop intake --from FILE',
  }),
  'text-column-missing': (v: { file: string; headings: string[]; hidden?: string[] }): Message => ({
    what: `Kolom isi belum dikenali di ${sourceName(v.file)}`,
    why: [
      `Judul kolom yang terbaca: ${v.headings.join(', ')}`,
      ...(v.hidden
        ? [`Kolom tersembunyi tidak dibaca: ${v.hidden.join(', ')}. Dengan --include-hidden ikut dibaca.`]
        : []),
      'Belum ada yang dicatat.',
    ],
    next: `ulangi dengan --map text=KOLOM, misalnya --map "text=${v.headings.at(-1) ?? 'Isi'}"`,
  }),
  'date-column-missing': (v: { file: string; headings: string[] }): Message => ({
    what: `Kolom tanggal belum dikenali di ${sourceName(v.file)}`,
    why: [
      `Judul kolom yang terbaca: ${v.headings.join(', ')}`,
      'Saat tiba tidak ditebak. Belum ada yang dicatat.',
    ],
    next: 'ulangi dengan --map arrived-at=KOLOM, atau --arrived-at TANGGAL untuk semua baris',
  }),
  'date-order-open': (v: { file: string; example: string }): Message => ({
    what: `Urutan hari dan bulan belum jelas di ${sourceName(v.file)}`,
    why: [
      `"${v.example}" dapat berarti dua tanggal, dan baris lain tidak memastikannya.`,
      'Belum ada yang dicatat.',
    ],
    next: 'ulangi dengan --date-order dmy (hari dahulu) atau --date-order mdy (bulan dahulu)',
  }),
  'channel-open': (v: { file: string }): Message => ({
    what: `Kanal belum diketahui untuk ${sourceName(v.file)}`,
    why: ['File itu tidak menyebutkannya. Belum ada yang dicatat.'],
    next: 'ulangi dengan --channel, misalnya --channel website',
  }),
  'map-malformed': (v: { given: string }): Message => ({
    what: `Bagian --map belum terbaca: ${v.given}`,
    why: ['Bentuknya bidang=Judul Kolom.'],
    next: 'ulangi, misalnya --map "text=Isi Pengaduan"',
  }),
  'map-field': (v: { given: string; near: string | null; fields: string[] }): Message => ({
    what: `Bidang "${v.given}" pada --map tidak dikenal.`,
    why: [...(v.near ? [`Mungkin maksudnya: ${v.near}`] : []), `Yang dikenal: ${v.fields.join(', ')}`],
    next: `ulangi, misalnya --map "${v.near ?? 'text'}=Judul Kolom"`,
  }),
  'map-twice': (v: { field: string; first: string; second: string }): Message => ({
    what: `--map menyebut dua kolom untuk ${v.field}: "${v.first}" dan "${v.second}"`,
    why: ['Satu bidang diisi dari satu kolom; kolom lain tetap tersimpan sebagai keterangan.'],
    next: `ulangi dengan satu saja, misalnya --map "${v.field}=${v.first}"`,
  }),
  'map-column': (v: {
    file: string;
    field: string;
    given: string;
    near: string | null;
    headings: string[];
  }): Message => ({
    what: `Kolom "${v.given}" tidak ada di ${sourceName(v.file)}`,
    why: [
      ...(v.near ? [`Mungkin maksudnya: ${v.near}`] : []),
      `Judul kolom yang terbaca: ${v.headings.slice(0, 30).join(', ')}`,
    ],
    next: `ulangi dengan --map "${v.field}=${v.near ?? 'JUDUL KOLOM'}"`,
  }),
  'rejects-exists': (v: { file: string }): Message => ({
    what: `File ${v.file} sudah ada dan tidak ditimpa.`,
    why: ['Mungkin isinya baris yang masih perlu dilengkapi. Belum ada yang dicatat.'],
    next: 'pilih nama lain untuk --rejects',
  }),
  'rejects-unwritable': (v: { file: string }): Message => ({
    what: `File untuk baris yang belum diterima tidak dapat dibuat: ${v.file}`,
    why: ['Periksa folder dan izinnya. Belum ada yang dicatat.'],
    next: 'pilih tempat lain untuk --rejects',
  }),
  'inquiry-empty': (_v: Record<string, never>): Message => ({
    what: 'Isi informasi masuk masih kosong.',
    why: ['Belum ada yang dicatat.'],
    next: 'ulangi dengan --text "isinya", atau sop intake',
  }),
  'arrived-after-at': (v: { arrived: string; at: string }): Message => ({
    what: `Tiba ${v.arrived} tidak mendahului diterima ${v.at}.`,
    why: ['Informasi tiba dahulu, lalu diterima. Belum ada yang dicatat.'],
    next: 'ulangi dengan --arrived-at dan --at yang berurutan',
  }),
  'own-name-open': (v: { file: string; senders: string[] }): Message => ({
    what: `Siapa kantor dalam chat ${sourceName(v.file)} belum diketahui.`,
    why: [`Yang berbicara: ${v.senders.slice(0, 20).join(', ')}`, 'Belum ada yang dicatat.'],
    next: `ulangi dengan --own-name, misalnya --own-name "${v.senders[0] ?? ''}"`,
  }),
  'own-name-unknown': (v: { file: string; given: string; senders: string[] }): Message => ({
    what: `"${v.given}" tidak berbicara dalam chat ${sourceName(v.file)}.`,
    why: [`Yang berbicara: ${v.senders.slice(0, 20).join(', ')}`, 'Belum ada yang dicatat.'],
    next: `ulangi dengan --own-name, misalnya --own-name "${v.senders[0] ?? ''}"`,
  }),
  'paste-date-open': (v: { value: string; fault: DateFault }): Message => ({
    what: `Tanggal "${v.value}" pada tempelan belum pasti: ${intake.fault(v.fault)}.`,
    why: ['Tanpa terminal tidak ada yang memeriksa usulannya. Belum ada yang dicatat.'],
    next: 'ulangi dengan --arrived-at, misalnya --arrived-at "21/11/2026 22.10"',
  }),
  'only-with-from': (v: { option: string }): Message => ({
    what: `${v.option} hanya untuk informasi dari file.`,
    next: `ulangi dengan --from FILE`,
  }),
  'intake-stopped': (v: { cause: Message; received: number; file: string; row: number }): Message => ({
    what: v.cause.what,
    why: [
      `${v.received} informasi masuk sebelumnya sudah tercatat, utuh (${v.file} sampai baris ${v.row}).`,
      'Yang sudah tercatat tidak dicatat dua kali bila diulang.',
    ],
    ...(v.cause.next !== undefined && { next: v.cause.next }),
  }),
};
