// The help pages of what happens to a case beside the seven steps, and of the letters about it.
import type { Page } from './page.ts';

export const lifePages = {
  ask: {
    summary: 'tanyakan kepada pihak lain',
    usage: 'BERKAS… PERTANYAAN',
    about: [
      'Catat pertanyaan kepada pengirim, perangkat lain, atau atasan. Sampai dijawab, berkas menunggu mereka; waktunya ditunjukkan tersendiri, tidak dikurangkan.',
    ],
    examples: [
      'sop ask 42 --of office --whom "Kecamatan Klojen" "Mohon data RT dan RW."',
      'sop ask 42 --of inquirer "Gang Melati nomor berapa?"',
    ],
    options: { 'text-file': { value: 'FILE', text: 'pertanyaan dari file; - untuk masukan standar' } },
  },
  answer: {
    summary: 'catat jawaban atas pertanyaan',
    usage: 'BERKAS… JAWABAN',
    about: ['Catat jawaban atas pertanyaan yang belum dijawab. Satu surat dapat menjawab beberapa berkas.'],
    examples: [
      'sop answer 42 "Data terlampir." --scan surat.pdf --at 24-11-2026',
      'sop answer 42 --question A.301 --text-file jawaban.txt',
    ],
    options: {
      'text-file': { value: 'FILE', text: 'jawaban dari file; - untuk masukan standar' },
      whom: { value: 'NAMA', text: 'siapa yang menjawab, bila bukan yang ditanya' },
    },
  },
  forward: {
    summary: 'teruskan kepada perangkat lain',
    usage: 'BERKAS…',
    about: [
      'Catat bahwa berkas diteruskan dengan surat pengantar, setelah Kabag mendisposisikannya untuk diteruskan.',
      'Bila pengirim baru diberi tahu kemudian, --told pada berkas yang sudah diteruskan mencatatnya.',
    ],
    examples: [
      'sop forward 42 --letter-number 470/123/35.73.112/2026 --told "telepon, pukul 10.00"',
      'sop forward 42-44 --to Disdukcapil --scan pengantar.pdf',
    ],
    options: { to: { value: 'PERANGKAT', text: 'kepada perangkat mana; tanpa ini yang disebut disposisi' } },
  },
  reopen: {
    summary: 'buka kembali berkas yang selesai',
    usage: 'BERKAS… KETERANGAN',
    about: [
      'Berkas yang sudah selesai mulai lagi dari disposisi Kabag, dalam putaran baru. Bila pengirim menulis lagi, pengelola TIK membukanya; selain itu atasan.',
    ],
    examples: [
      'sop reopen 42 --reason wrote-again "Peta itu tidak dapat dibuka."',
      'sop reopen 42 --reason objection --by kabag --form paper --at 24-11-2026 --text-file keberatan.txt',
    ],
    options: {
      reason: { value: 'ALASAN', text: 'wrote-again, objection, new-facts, ended-in-error, other' },
      'text-file': { value: 'FILE', text: 'keterangan dari file; - untuk masukan standar' },
    },
  },
  'print question': {
    summary: 'cetak surat permintaan keterangan',
    usage: 'BERKAS…',
    about: [
      'Surat kepada yang ditanya, dengan pertanyaan terakhir atau yang disebut. Identitas pengirim tidak disertakan.',
    ],
    examples: ['sop print question 42', 'sop print question 42 --question A.301'],
    options: { question: { value: 'KODE', text: 'pertanyaan ini, bukan yang terakhir' } },
  },
  'print transmittal': {
    summary: 'cetak surat pengantar',
    usage: 'BERKAS…',
    about: [
      'Surat pengantar kepada perangkat yang dituju disposisi atau penerusan. Nama dan kontak pengirim hanya bila tidak anonim atau rahasia.',
    ],
    examples: ['sop print transmittal 42', 'sop print transmittal 42-44'],
  },
  'print notice': {
    summary: 'cetak pemberitahuan kepada pengirim',
    usage: 'BERKAS…',
    about: [
      'Surat kepada pengirim: diteruskan ke mana, diperpanjang sampai kapan, mengapa ditutup atau dibuka kembali. Yang terakhir, atau kejadian yang disebut.',
    ],
    examples: ['sop print notice 42', 'sop print notice 42 --about A.301'],
  },
  'print reply': {
    summary: 'cetak surat tanggapan',
    usage: 'BERKAS…',
    about: [
      'Tanggapan yang disetujui sebagai surat: nomor, sifat, penanda tangan, paraf pemeriksa.',
      'Informasi Kemendagri menjadi surat edaran, kepada yang disebut pada sop push --circular.',
    ],
    examples: ['sop print reply 42', 'sop print reply 42 | lp'],
  },
  'print countersign': {
    summary: 'cetak lembar paraf susulan',
    usage: '[BERKAS…]',
    about: ['Semua keputusan seorang atasan yang menunggu paraf susulan, dengan tempat paraf di sebelahnya.'],
    examples: ['sop print countersign --handed-to kabag', 'sop print countersign 40-51 --handed-to kabag'],
    options: {
      'handed-to': { value: 'NAMA', text: 'atasan yang parafnya ditunggu; tanpa ini bila hanya satu' },
    },
  },
  'print history': {
    summary: 'cetak riwayat berkas',
    usage: 'BERKAS…',
    about: [
      'Semua yang terjadi pada berkas: golongan, nomor, tautan, lampiran, pertanyaan, dan setiap kejadian.',
    ],
    examples: ['sop print history 42'],
  },
} satisfies Record<string, Page>;
