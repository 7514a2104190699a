// The help pages of upkeep.
import type { Page } from './page.ts';

export const archivePages = {
  init: {
    summary: 'buat arsip',
    usage: '',
    about: ['Buat arsip baru: enam pertanyaan, lalu siap pakai.'],
    examples: [
      'sop init',
      'sop init --archive ~/Arsip --office "Bagian Pemerintahan" --officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari, Kasubag Pemerintahan Umum"',
    ],
  },
  verify: {
    summary: 'uji keutuhan arsip',
    usage: '',
    about: ['Periksa bahwa arsip utuh: rantai, segel, isi, lampiran.'],
    examples: ['sop verify', 'sop verify --repair'],
  },
  worksheet: {
    summary: 'lembar kerja Excel, pulang pergi',
    usage: '--output FILE | --read FILE',
    about: [
      'Tulis berkas terbuka ke file Excel dengan kolom untuk diisi (disposisi, nomor, bukti, catatan),',
      'lalu baca kembali: baris demi baris ditunjukkan dahulu, dicatat setelah disetujui.',
    ],
    examples: ['sop worksheet --output senin.xlsx', 'sop worksheet --read senin.xlsx'],
    options: {
      output: { value: 'FILE', text: 'tulis lembar kerja; file yang ada tidak ditimpa' },
      form: { value: 'BENTUK', text: 'bentuk keputusan: paper (biasa), oral, message' },
    },
  },
  help: {
    summary: 'bantuan',
    usage: '[PERINTAH]',
    about: ['Bantuan satu perintah, atau isi SOP.'],
    examples: ['sop help disposition', 'sop help sop'],
  },
} satisfies Record<string, Page>;
