// Failures of what is kept on this computer alone: settings, password, editor.
import type { Message } from '../../catalogue.ts';

export const localErrors = {
  'config-damaged': (v: { path: string; line: number; column: number }): Message => ({
    what: `Pengaturan di komputer ini tidak terbaca: ${v.path}, baris ${v.line}, kolom ${v.column}.`,
    why: ['Arsip tidak tersentuh.'],
    next: 'perbaiki file itu, atau pindahkan lalu ulangi sop init',
  }),
  'config-field': (v: { path: string; field: string }): Message => ({
    what: `Pengaturan di komputer ini belum dapat dipakai: ${v.path}, bagian "${v.field}".`,
    why: ['Arsip tidak tersentuh.'],
    next: 'perbaiki file itu, atau pindahkan lalu ulangi sop init',
  }),
  'password-exposed': (v: { path: string }): Message => ({
    what: `Kata sandi surel dapat dibaca pengguna lain: ${v.path}`,
    why: ['Selama demikian, sop tidak memakainya.'],
    next: `chmod 600 '${v.path}'`,
  }),
  'editor-missing': (v: { tried: string }): Message => ({
    what: `Penyunting teks belum ditemukan: ${v.tried}`,
    why: ['Nama penyunting dibaca dari VISUAL, lalu EDITOR.'],
    next: 'isi VISUAL atau EDITOR, misalnya EDITOR=nano, atau pakai --text-file',
  }),
};
