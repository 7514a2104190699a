// Failures of the archive and of this computer's copy, and what is worth knowing after a recording.
import type { Message } from '../../catalogue.ts';

interface Kept {
  path: string;
  /** Events recorded before it failed, of how many. */
  committed: number;
  total: number;
}

export const archiveErrors = {
  'archive-missing': (v: { path: string; known: boolean }): Message => ({
    what: `Folder arsip belum ditemukan: ${v.path}`,
    why: ['Mungkin folder bersama belum tersambung. Tidak ada yang ditulis.'],
    next: v.known ? 'sambungkan folder bersama, atau periksa --archive' : 'sop init, atau periksa --archive',
  }),
  'archive-foreign': (v: { path: string; way: 'repair' | 'connect' | 'init' }): Message => ({
    what:
      v.way === 'init'
        ? `Folder ini bukan arsip sop: ${v.path}`
        : `archive.json tidak ada di folder arsip: ${v.path}`,
    why: [
      {
        repair: 'Isi lainnya masih di sana, dan komputer ini menyimpan salinannya. Tidak ada yang ditulis.',
        connect:
          'Mungkin folder bersama belum tersambung atau belum selesai disalin. Tidak ada yang ditulis.',
        init: 'archive.json tidak ada di sana; mungkin belum selesai disalin. Tidak ada yang ditulis.',
      }[v.way],
    ],
    next: {
      repair: 'sop verify --repair',
      connect: 'sambungkan folder bersama, atau periksa --archive',
      init: 'periksa --archive, atau sop init dengan folder kosong',
    }[v.way],
  }),
  'archive-newer': (v: { path: string; format: number; known: number }): Message => ({
    what: `Arsip ini dibuat oleh sop yang lebih baru: ${v.path}`,
    why: [`Format arsip ${v.format}; sop ini mengenal sampai format ${v.known}. Tidak ada yang ditulis.`],
    next: 'perbarui sop di komputer ini',
  }),
  'archive-damaged': (v: { path: string; file: string; mendable?: boolean }): Message => ({
    what: `File ${v.file} tidak sesuai dengan arsipnya: ${v.path}`,
    why: [
      v.mendable
        ? 'Isinya berubah atau terpotong; komputer ini menyimpan salinannya. Tidak ada yang ditulis.'
        : 'Isinya berubah atau terpotong. Tidak ada yang ditulis.',
    ],
    next: v.mendable
      ? 'sop verify --repair'
      : `pulihkan ${v.file} dari cadangan, atau sop verify --repair di komputer yang mencatat`,
  }),
  'archive-exists': (v: { path: string }): Message => ({
    what: `Di folder ini sudah ada arsip: ${v.path}`,
    why: ['Arsip itu tidak diubah.'],
    next: 'sop list, atau sop init dengan folder lain',
  }),
  'folder-not-empty': (v: { path: string; name: string }): Message => ({
    what: `Folder untuk arsip belum kosong: ${v.path}`,
    why: [`Di dalamnya ada ${v.name}. Tidak ada yang ditulis.`],
    next: 'sop init dengan folder kosong atau folder baru',
  }),
  'archive-locked': (v: { since: string | null }): Message => ({
    what: 'Arsip sedang dipakai mencatat oleh sop lain di komputer ini.',
    why: [
      v.since === null
        ? 'Tidak ada yang ditulis.'
        : `Mulai ${v.since.slice(11, 16).replace(':', '.')}. Tidak ada yang ditulis.`,
    ],
    next: 'tunggu sampai selesai, lalu ulangi perintah ini',
  }),
  'archive-read-only': (v: Kept): Message => ({
    what: `Belum tercatat: folder ini hanya dapat dibaca: ${v.path}`,
    why: [recorded(v)],
    next: 'periksa izin folder, lalu ulangi perintah ini',
  }),
  'archive-unreachable': (v: Kept & { code: string }): Message => ({
    what: `Folder belum dapat dibuka: ${v.path} (${v.code})`,
    why: ['Mungkin folder bersama terputus.', recorded(v)],
    next: 'sambungkan folder itu, lalu ulangi perintah ini',
  }),
  'archive-file-unreadable': (v: { path: string; code: string }): Message => ({
    what: `File belum dapat dibaca: ${v.path} (${v.code})`,
    why: [unreadableFile[v.code] ?? 'Izin file itu tidak memperbolehkannya.', 'Tidak ada yang ditulis.'],
    next: 'periksa file itu, lalu ulangi perintah ini',
  }),
  'disk-full': (v: Kept): Message => ({
    what: `Belum tercatat: disk penuh: ${v.path}`,
    why: [`${recorded(v)} Arsip tetap utuh; tidak ada yang tersimpan separuh.`],
    next: 'kosongkan disk, lalu ulangi perintah ini',
  }),
  'device-unknown': (v: { path: string }): Message => ({
    what: 'Komputer ini hanya dapat membaca arsip ini.',
    why: [`Komputer ini belum terdaftar pada arsip ${v.path}. Tidak ada yang ditulis.`],
    next: 'catat dari komputer yang membuat arsip ini',
  }),
  'local-state-damaged': (v: { path: string }): Message => ({
    what: `Kunci komputer ini tidak terbaca atau bukan untuk arsip ini: ${v.path}`,
    why: ['Tidak ada yang ditulis; arsip bersama tidak berubah.'],
    next: 'pulihkan folder itu dari cadangan',
  }),
  'mirror-damaged': (v: { path: string; line: number | null; event: string | null }): Message => ({
    what: `Salinan di komputer ini tidak terbaca atau berubah di luar sop: ${v.path}${place(v)}.`,
    why: ['Yang berubah tidak dipakai. Tidak ada yang ditulis; arsip bersama tidak diubah.'],
    next: 'sop verify',
  }),
  'mirror-behind': (v: { path: string; event: string }): Message => ({
    what: 'Arsip lebih baru daripada salinan di komputer ini.',
    why: [
      `${v.path} memuat kejadian ${v.event} yang bersegel dan tidak ada di sini.`,
      'Mungkin komputer ini dipulihkan dari cadangan lama, atau kuncinya dipakai di komputer lain. Tidak ada yang ditulis.',
    ],
    next: 'catat dari komputer yang terakhir mencatat, atau pulihkan salinan terbaru komputer ini',
  }),
  'mirror-short': (v: { path: string; event: string }): Message => ({
    what: `Salinan di komputer ini tidak lagi memuat kejadian ${v.event}, yang pernah tercatat di sini: ${v.path}`,
    why: [
      'Bila dilanjutkan, nomor yang sama terpakai dua kali. Tidak ada yang ditulis; arsip bersama tidak diubah.',
    ],
    next: 'sop verify',
  }),
  'mirror-misnamed': (v: { journal: string; words: string }): Message => ({
    what: `Nama file salinan di komputer ini tidak berpasangan lagi: ${v.journal} tidak punya isi, ${v.words} tidak punya kejadian.`,
    why: ['Satu di antaranya berganti nama di luar sop. Tidak ada yang ditulis; arsip bersama tidak diubah.'],
    next: 'sop verify',
  }),
  'archive-other': (v: { path: string; here: string | null }): Message => ({
    what: `Folder ini sekarang berisi arsip lain: ${v.path}`,
    why: [
      `Bukan arsip yang dikenal komputer ini di folder itu${v.here === null ? '' : ` (yang ada di sana ${v.here})`}. Tidak ada yang ditulis.`,
    ],
    next: 'kembalikan folder arsip yang semula, atau periksa --archive',
  }),
  'mirror-lost': (v: { path: string; line: number | null; event: string | null }): Message => ({
    what: `Salinan di komputer ini belum dapat dipulihkan: ${v.path}${place(v)}.`,
    why: [
      'Arsip bersama pun tidak memuat bagian itu secara utuh, jadi isi semula tidak dapat dibuktikan.',
      'Tidak ada yang ditulis; yang ada tetap disimpan apa adanya.',
    ],
    next: 'pulihkan file itu dari cadangan atau riwayat versi folder bersama, lalu sop verify --repair',
  }),
  'copy-restored': (v: { paths: string[] }): Message => ({
    what: `${v.paths.length} file di folder arsip belum ada atau ketinggalan; dipulihkan dari salinan di komputer ini.`,
    why: listed(v.paths),
  }),
  'mirror-restored': (v: { paths: string[] }): Message => ({
    what: `${v.paths.length} file salinan di komputer ini tidak lengkap; dipulihkan dari arsip bersama.`,
    why: listed(v.paths),
  }),
  'part-unreadable': (v: {
    path: string;
    line: number;
    reason: 'cut' | 'not-json' | 'not-utf8';
  }): Message => ({
    what: `File arsip tidak terbaca: ${v.path}, baris ${v.line} ${unreadable[v.reason]}.`,
    why: ['Mungkin belum selesai disalin; yang lain tetap terbaca.'],
    next: 'sop verify',
  }),
  'part-unsealed': (v: { path: string }): Message => ({
    what: `File arsip berubah di luar sop atau tidak bersegel sah: ${v.path}`,
    why: ['Isinya tidak dipakai; yang lain tetap terbaca.'],
    next: 'sop verify',
  }),
  'part-missing': (v: { path: string }): Message => ({
    what: `File arsip tidak ada atau lebih pendek daripada semestinya: ${v.path}`,
    why: ['Mungkin belum selesai disalin. Tidak ada yang ditulis.'],
    next: 'sop verify',
  }),
  'words-absent': (v: { event: string; path: string; own: boolean }): Message => ({
    what: `Isi kejadian ${v.event} tidak ditemukan dalam ${whose(v)}.`,
    why: ['Kejadiannya sendiri utuh.'],
    next: 'sop verify',
  }),
  'words-differ': (v: { event: string; path: string; own: boolean }): Message => ({
    what: `Isi kejadian ${v.event} dalam ${whose(v)} berubah sejak dicatat.`,
    why: ['Isi yang berubah tidak dipakai.'],
    next: 'sop verify',
  }),
  'library-absent': (v: { event: string; path: string }): Message => ({
    what: `Baris pustaka dari kejadian ${v.event} belum ada di ${v.path}.`,
    why: ['Mungkin belum selesai disalin; isi pustaka yang lain tetap terbaca.'],
    next: 'sop verify',
  }),
  'library-differs': (v: { event: string; path: string }): Message => ({
    what: `Baris pustaka dari kejadian ${v.event} di ${v.path} berubah atau belum lengkap.`,
    why: ['Baris itu tidak dipakai; isi pustaka yang lain tetap terbaca.'],
    next: 'sop verify',
  }),
  'not-published': (v: { path: string; reason: string }): Message => ({
    what: `Tercatat di komputer ini, belum sampai di folder arsip: ${v.path}`,
    why: [reasons[v.reason] ?? 'Folder itu tidak menerima.', 'Perintah mencatat berikutnya menyalinnya.'],
  }),
  'copy-replaced': (v: { path: string; kept: string }): Message => ({
    what: `${v.path} berubah di luar sop; isinya dipulihkan dari salinan di komputer ini.`,
    why: [`Yang berubah disimpan sebagai bukti: ${v.kept}`],
    next: 'sop verify',
  }),
  'text-mended': (v: { event: string; fields: string[] }): Message => ({
    what: `Kejadian ${v.event}: tanda yang terputus diganti dengan \ufffd (${v.fields.join(', ')}).`,
  }),
  'recording-ended': (v: { committed: number; total: number }): Message => ({
    what: `Dihentikan: ${v.committed} dari ${v.total} kejadian tercatat, utuh.`,
    next: 'ulangi perintah ini untuk sisanya',
  }),
};

const unreadable = { cut: 'terpotong', 'not-json': 'bukan JSON', 'not-utf8': 'bukan UTF-8' };

const unreadableFile: Record<string, string> = {
  EISDIR: 'Di tempat file itu ada folder.',
  ELOOP: 'Di tempat file itu ada tautan yang menunjuk ke dirinya sendiri.',
};

const reasons: Record<string, string> = {
  'disk-full': 'Disknya penuh.',
  'archive-read-only': 'Folder itu hanya dapat dibaca.',
  'archive-unreachable': 'Folder itu terputus.',
};

function recorded(v: Kept): string {
  return v.committed === 0 ? 'Tidak ada yang ditulis.' : `${v.committed} dari ${v.total} kejadian tercatat.`;
}

/** Which file of an archive, or of this computer's own copy. */
function whose(v: { path: string; own: boolean }): string {
  return v.own ? `salinan di komputer ini (${v.path})` : v.path;
}

function place(v: { line: number | null; event: string | null }): string {
  return `${v.line === null ? '' : `, baris ${v.line}`}${v.event === null ? '' : `, kejadian ${v.event}`}`;
}

/** The first few of many. */
function listed(items: string[]): string[] {
  return items.length > 4 ? [...items.slice(0, 3), `… dan ${items.length - 3} lagi`] : items;
}
