// Failures of Excel workbooks, before anything is taken from them.
import type { Message } from '../../catalogue.ts';
import { sourceName } from '../source-name.ts';

const refused: Record<string, string> = {
  damaged: 'Isinya rusak atau terpotong; mungkin belum selesai diunduh atau disalin.',
  locked: 'Isinya dikunci dengan sandi.',
  'too-large': 'Isinya lebih dari 50 MB setelah dibuka.',
  'too-dense': 'Isinya mengembang lebih dari seratus kali setelah dibuka; file kantor tidak demikian.',
  'too-many': 'Isinya lebih dari 10.000 file.',
  missing: 'Satu bagian di dalamnya tidak ada.',
};

export const workbookErrors = {
  'zip-refused': (v: { file: string; reason: string; entry?: string }): Message => ({
    what: `File belum dapat dibuka: ${sourceName(v.file)}`,
    why: [
      `${refused[v.reason] ?? refused['damaged']!}${v.entry === undefined ? '' : ` (${v.entry})`}`,
      'Belum ada yang dicatat.',
    ],
    next:
      v.reason === 'too-large'
        ? 'bagi filenya, atau simpan sebagai CSV UTF-8, lalu ulangi dengan file itu'
        : v.reason === 'locked'
          ? 'hapus sandinya di Excel, simpan, lalu ulangi'
          : 'buka dan simpan ulang file itu di Excel, lalu ulangi',
  }),
  'workbook-damaged': (v: { file: string; part: string }): Message => ({
    what: `Buku kerja tidak lengkap atau rusak: ${sourceName(v.file)}`,
    why: [`Bagian ${v.part} tidak terbaca. Belum ada yang dicatat.`],
    next: 'buka dan simpan ulang file itu di Excel, lalu ulangi',
  }),
  'sheet-open': (v: { file: string; sheets: string[] }): Message => ({
    what: `Lembar mana yang diambil dari ${sourceName(v.file)} belum diketahui.`,
    why: [`Lembar di dalamnya: ${v.sheets.join(', ')}`, 'Belum ada yang dicatat.'],
    next: `ulangi dengan --sheet, misalnya --sheet "${v.sheets[0] ?? 'Sheet1'}"; boleh lebih dari satu kali`,
  }),
  'sheet-unknown': (v: { file: string; given: string; sheets: string[]; near: string | null }): Message => ({
    what: `Lembar "${v.given}" tidak ada di ${sourceName(v.file)}`,
    why: [
      ...(v.near === null ? [] : [`Mungkin maksudnya: ${v.near}`]),
      `Lembar di dalamnya: ${v.sheets.join(', ')}`,
    ],
    next: `ulangi dengan --sheet "${v.near ?? v.sheets[0] ?? 'Sheet1'}"`,
  }),
  'only-with-workbook': (v: { option: string }): Message => ({
    what: `${v.option} hanya untuk file Excel (.xlsx).`,
    why: ['File yang disebut bukan buku kerja Excel. Belum ada yang dicatat.'],
    next: `ulangi tanpa ${v.option}, atau dengan --from FILE.xlsx`,
  }),
  'rejects-format': (v: { file: string }): Message => ({
    what: `Baris yang belum diterima tidak dapat ditulis sebagai ${v.file}`,
    why: ['Dari file Excel dan CSV ditulis sebagai CSV, yang juga terbuka di Excel. Belum ada yang dicatat.'],
    next: `ulangi dengan --rejects "${v.file.replace(/\.[^.\\/]*$/, '')}.csv"`,
  }),
};
