// The help pages of work on cases.
import type { Page } from './page.ts';

export const casePages = {
  list: {
    summary: 'apa yang menunggu',
    usage: '',
    about: ['Berkas terbuka: menunggu siapa, sudah berapa lama.'],
    examples: ['sop', 'sop list --json', 'sop list --incomplete', 'sop list --countersign'],
  },
  show: {
    summary: 'satu berkas',
    usage: 'BERKAS',
    about: ['Satu berkas: isi, langkah dan waktunya, draf, kejadian.'],
    examples: ['sop show 42', 'sop show 42 --json'],
  },
  note: {
    summary: 'tambah catatan',
    usage: 'BERKAS CATATAN',
    about: ['Catatan bagi yang membaca berkas kemudian.'],
    examples: ['sop note 42 "Menunggu peta dari Kecamatan Klojen."'],
  },
  extend: {
    summary: 'perpanjang batas waktu',
    usage: 'BERKAS…',
    about: [
      'Perpanjang batas waktu menurut peraturannya, dengan alasan yang diberitahukan kepada pengirim. Diputuskan Kabag atau Kasubag, sebelum batas waktunya lewat.',
    ],
    examples: ['sop extend 42 --reason "Peta masih diminta dari BPN" --by kabag --form paper --at 09.10'],
    options: {
      reason: { value: '"alasan"', text: 'alasannya, yang diberitahukan kepada pengirim' },
      deadline: { value: 'KODE', text: 'batas waktu yang mana, bila beberapa dapat diperpanjang' },
    },
  },
  correct: {
    summary: 'koreksi atau cabut kejadian',
    usage: 'BERKAS',
    about: ['Perbaiki isian kejadian yang Anda catat, atau cabut kejadian itu. Yang lama tetap terlihat.'],
    examples: [
      'sop correct 42',
      'sop correct 42 --event A.301 --field at --value 09.10 --reason "Tertulis 09.10 pada lembar"',
      'sop correct 42 --withdraw A.301 --reason "Keliru berkas"',
    ],
  },
  close: {
    summary: 'tutup tanpa tanggapan',
    usage: 'BERKAS…',
    about: ['Tutup berkas tanpa tanggapan, dengan alasan dari daftar.'],
    examples: [
      'sop close 42 --reason spam',
      'sop close 43 --reason duplicate --duplicate-of 37',
      'sop close 42 --reason withdrawn-by-inquirer --by kabag --form oral --at 10.00',
    ],
    options: {
      note: { value: 'CATATAN', text: 'catatan pada penutupan' },
      reason: {
        value: 'ALASAN',
        text: 'no-way-back, withdrawn-by-inquirer, incomplete-after-request, not-a-matter, duplicate, spam, test, registered-in-error, other',
      },
    },
  },
  'print incoming': {
    summary: 'cetak informasi masuk',
    usage: 'BERKAS…',
    about: ['Cetak informasi masuk untuk Kabag; --new mencetak semua yang belum.'],
    examples: [
      'sop print incoming 42',
      'sop print incoming --new --handed-to kabag | lp',
      'sop print incoming 40-51 --output masuk.txt',
    ],
  },
  'print disposition': {
    summary: 'cetak lembar disposisi',
    usage: 'BERKAS…',
    about: ['Cetak lembar disposisi. Yang dicentang sama dengan yang diketik: --to a --instruction 1.'],
    examples: ['sop print disposition 42', 'sop print disposition --new | lp'],
  },
  'print tray': {
    summary: 'cetak lembar disposisi kolektif',
    usage: '[BERKAS…]',
    about: [
      'Satu halaman untuk paling banyak lima belas berkas: dicentang, diparaf satu kali, lalu sop disposition --tray.',
      '--new: yang belum punya lembar; --all: semua yang menunggu disposisi Kabag.',
    ],
    examples: ['sop print tray --new | lp', 'sop print tray 40-51 --handed-to kabag'],
    options: { all: { text: 'semua yang menunggu disposisi Kabag' } },
  },
  explain: {
    summary: 'asal setiap angka',
    usage: 'BERKAS',
    about: [
      'Tiap rentang waktu dan tiap hari dihitung atau tidak, dan mengapa. Bila kalender direvisi kemudian, kedua hitungan disebut.',
    ],
    examples: ['sop explain 42 --step 4', 'sop explain 42 --deadline'],
    options: {
      step: { value: 'LANGKAH', text: '1 sampai 7' },
      deadline: { value: '[KODE]', text: 'batas waktu hari demi hari; tanpa kode semuanya' },
    },
  },
} satisfies Record<string, Page>;
