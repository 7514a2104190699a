// Files that are not kept, and why.
import type { FileKind } from '../../../intake/file-kind.ts';
import type { Message } from '../../catalogue.ts';
import { paperwork } from '../paperwork.ts';

const nothing = 'Tidak ada yang dicatat.';

export const attachmentErrors = {
  'file-special': (v: { path: string }): Message => ({
    what: `${v.path} bukan file biasa.`,
    why: ['Yang disimpan hanya file yang ada isinya, bukan perangkat atau saluran.', nothing],
    next: 'sebutkan file biasa',
  }),
  'file-empty': (v: { path: string }): Message => ({
    what: `File masih kosong: ${v.path}`,
    why: [nothing],
    next: 'periksa file itu, lalu ulangi',
  }),
  'file-too-large': (v: { path: string; size: number; most: number }): Message => ({
    what: `File terlalu besar: ${v.path} (${v.size} MB)`,
    why: [`Paling besar ${v.most} MB tiap file.`, nothing],
    next: 'perkecil atau bagi file itu, lalu ulangi',
  }),
  'files-too-many': (v: { count: number; most: number }): Message => ({
    what: `${v.count} file terlalu banyak untuk satu kali.`,
    why: [`Paling banyak ${v.most} file sekali jalan.`, nothing],
    next: 'ulangi dengan sebagian, lalu sisanya',
  }),
  'file-program': (v: { path: string; inside: string | null }): Message => ({
    what:
      v.inside === null
        ? `${v.path} adalah program, bukan dokumen.`
        : `${v.path} berisi program: ${v.inside}`,
    why: ['Program tidak disimpan dalam arsip: yang membukanya menjalankannya.', nothing],
    next: 'sebutkan dokumen, gambar, atau rekamannya',
  }),
  'file-macros': (v: { path: string }): Message => ({
    what: `${v.path} berisi makro.`,
    why: ['Makro adalah program yang berjalan saat dokumen dibuka.', nothing],
    next: 'simpan sebagai PDF, atau dokumen tanpa makro (.docx, .xlsx), lalu ulangi',
  }),
  'scan-kind': (v: { path: string; kind: FileKind }): Message => ({
    what: `${v.path} bukan hasil pindai: isinya ${paperwork.fileKinds[v.kind]}.`,
    why: ['Hasil pindai berupa gambar atau PDF.', nothing],
    next: 'pindai atau foto lembarnya, lalu ulangi; file lain disimpan dengan sop attach BERKAS FILE',
  }),
  'file-changed-since': (v: { path: string }): Message => ({
    what: `${v.path} berubah sewaktu disimpan.`,
    why: [nothing],
    next: 'tutup file itu di program lain, lalu ulangi',
  }),
};
