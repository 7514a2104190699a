// Failures of the archive and of this computer's copy.
import type { Message } from '../../catalogue.ts';

export const archiveErrors = {
  'archive-missing': (v: { path: string }): Message => ({
    what: `Folder arsip belum ditemukan: ${v.path}`,
    why: ['Mungkin folder bersama belum tersambung. Tidak ada yang ditulis.'],
    next: 'sop init, atau periksa --archive',
  }),
};
