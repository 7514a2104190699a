// The help pages of the seven steps.
import type { Page } from './page.ts';

export const stepPages = {
  intake: {
    summary: 'catat informasi masuk',
    usage: '[--from FILE…]',
    about: [
      'Catat informasi masuk: ditanya satu per satu, dari pilihan, atau dari file Excel, CSV, JSON, NDJSON.',
      'Yang sudah ada tidak dicatat dua kali; baris yang belum dapat diterima disebut satu per satu.',
    ],
    examples: [
      'sop intake',
      'sop intake --from kontak.csv --rejects perbaiki.csv',
      'sop intake --from rekap.csv --channel counter --map "text=Uraian Keluhan"',
      'sop intake --channel counter --kind complaint --text "Lampu kantor kelurahan padam."',
      'sop intake --paste --text-file tempelan.txt',
      'sop intake --from-regulation "Permendagri 19/2026"',
    ],
  },
  disposition: {
    summary: 'catat disposisi Kabag dan Kasubag',
    usage: 'BERKAS…',
    about: [
      'Catat disposisi Kabag kepada Kasubag, lalu Kasubag kepada pelaksana.',
      'Beberapa berkas: yang sama ditanyakan sekali, lalu satu baris tiap berkas, seperti pada lembar.',
    ],
    examples: [
      'sop disposition 42',
      'sop disposition 40-51 --by kabag --form paper --scan lembar-17.pdf',
      'sop disposition --tray 17 --scan lembar-17.pdf',
      'sop disposition 42 --by kabag --form paper --at 09.10 --to a --instruction 1 --scan lembar.pdf',
    ],
  },
  draft: {
    summary: 'tulis draf tanggapan',
    usage: 'BERKAS',
    about: [
      'Tulis draf tanggapan di penyunting teks ($VISUAL atau $EDITOR). Tulisan Anda tidak akan hilang.',
    ],
    examples: [
      'sop draft 42',
      'sop draft 42 --text-file tanggapan.txt',
      'sop draft 42 --material peta.pdf',
      'sop draft 42 --cite "PP 17/2018"',
    ],
    options: {
      'text-file': { value: 'FILE', text: 'tanggapan dari file, tanpa penyunting; - untuk masukan standar' },
    },
  },
  submit: {
    summary: 'ajukan draf kepada Kasubag',
    usage: 'BERKAS…',
    about: [
      'Ajukan draf kepada Kasubag; tiap koreksi sudah terjawab.',
      'Dengan --share tanggapannya siap ditempel di aplikasi pesan; draf yang sudah diajukan hanya dibagikan lagi.',
    ],
    examples: [
      'sop submit 42',
      'sop submit --all',
      'sop submit 42 --answer 2="Di Kecamatan Klojen"',
      'sop submit 42 --share',
    ],
  },
  review: {
    summary: 'periksa draf: setuju atau revisi',
    usage: 'BERKAS…',
    about: [
      'Periksa draf yang diajukan. Persetujuan berlaku untuk isi itu saja.',
      'Beberapa draf ditunjukkan bergantian, lalu dicatat sekaligus.',
    ],
    examples: [
      'sop review 42',
      'sop review --all',
      'sop review 42 --approve',
      'sop review 42 --revise "Sebut batasnya dengan jelas." --by kasubag --form paper --at 10.20',
      'sop review --paste',
    ],
    options: {
      'text-file': {
        value: 'FILE',
        text: 'tanggapan yang sudah dikoreksi, atau jawaban untuk --paste; - untuk masukan standar',
      },
      paste: { text: 'baca jawaban Kasubag dari aplikasi pesan: SETUJU atau REVISI dengan kodenya' },
    },
  },
  push: {
    summary: 'sampaikan tanggapan',
    usage: '[BERKAS…]',
    about: [
      'Sampaikan tanggapan yang disetujui. Penerima dan isinya ditunjukkan sebelum dikirim.',
      'Tanpa berkas: semua yang menunggu. Satu bukti untuk beberapa berkas: --manual --receipt.',
    ],
    examples: [
      'sop push 42',
      'sop push --all --yes',
      'sop push 42 --manual --receipt "Diambil sendiri di loket"',
      'sop push 43 --article https://pemerintahan.malangkota.go.id/artikel',
    ],
  },
} satisfies Record<string, Page>;
