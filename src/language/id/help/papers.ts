// The help pages of a case's papers: attachments, links, class, numbers, signatures, initials given afterwards.
import type { Page } from './page.ts';

export const paperPages = {
  attach: {
    summary: 'simpan lampiran',
    usage: 'BERKAS… FILE…',
    about: [
      'Simpan foto, pindaian, atau dokumen pada berkas; yang pertama BERKAS, sisanya FILE. File yang namanya seperti nomor berkas ditulis ./42.',
      'Jenis file dikenali dari isinya. Program dan dokumen bermakro tidak disimpan; paling besar 25 MB, paling banyak 2.000 file sekali jalan. Isi yang sudah ada pada berkas tidak disimpan dua kali.',
    ],
    examples: [
      'sop attach 42 foto.jpg peta.pdf',
      'sop attach 40-45 denah.pdf --note "Dari Kecamatan Klojen"',
      'sop attach 42 lembar.pdf --evidence-for A.301',
    ],
    options: { note: { value: 'CATATAN', text: 'catatan pada lampiran' } },
  },
  link: {
    summary: 'tautkan dengan berkas lain',
    usage: 'BERKAS…',
    about: [
      'Sama dengan, terkait dengan, atau keberatan atas berkas lain. Tautan terlihat pada kedua berkas; --undo mencabut tautan yang Anda catat.',
    ],
    examples: [
      'sop link 42 --duplicate-of 37',
      'sop link 42,44 --related-to 37',
      'sop link 42 --undo 37 --reason "Keliru berkas"',
    ],
  },
  classify: {
    summary: 'golongkan berkas',
    usage: 'BERKAS…',
    about: [
      'Jenis, golongan pengaduan, sifat, dan isian register permohonan informasi. Jenis, golongan, dan membuka yang tertutup diputuskan Kabag atau Kasubag; menutup nama atau isi dan menambah isian boleh siapa yang mencatat.',
    ],
    examples: [
      'sop classify 42 --confidential',
      'sop classify 42 --class supervisory --by kabag --form oral --at 10.00',
      'sop classify 42 --details "Pekerjaan=Guru" --details "Tujuan=Penelitian"',
    ],
    options: {
      kind: {
        value: 'JENIS',
        text: 'complaint, suggestion, information-request, objection, other, kemendagri-information',
      },
      class: {
        value: 'GOLONGAN',
        text: 'supervisory berkadar pengawasan, non-supervisory tidak, data-protection pelindungan data pribadi, none tanpa golongan',
      },
      note: { value: 'CATATAN', text: 'catatan pada penggolongan' },
    },
  },
  number: {
    summary: 'catat nomor surat atau agenda',
    usage: 'BERKAS…',
    about: [
      'Nomor surat, agenda, atau SRIKANDI. Sesudah itu berkas ditemukan dengan nomornya pada setiap perintah: sop show agenda:118.',
    ],
    examples: [
      'sop number 42 --agenda 118',
      'sop number 42 --letter 470/123/35.73.112/2026 --srikandi B-2026-00417',
      'sop number 40-51 --agenda-from 118',
    ],
  },
  sign: {
    summary: 'catat tanda tangan surat',
    usage: 'BERKAS…',
    about: [
      'Siapa menandatangani surat, dengan hak apa, dan hasil pindainya. Plh. dan Plt. dikenali dari data pegawai pada hari itu.',
    ],
    examples: [
      'sop sign 42 --signer kabag --at "24/11 14.00" --scan surat.pdf',
      'sop sign 42 --signer-name "Dr. Erik Setyo Santoso" --signer-title "Sekretaris Daerah" --document transmittal',
    ],
    options: { scan: { value: 'FILE', text: 'hasil pindai surat bertanda tangan' } },
  },
  countersign: {
    summary: 'catat paraf susulan',
    usage: '[BERKAS…]',
    about: [
      'Keputusan lisan, lewat pesan, atau di kertas tanpa pindaian menunggu paraf susulan; yang menunggu: sop list --countersign. Satu hasil pindai boleh untuk banyak berkas.',
    ],
    examples: [
      'sop countersign 42 --by kabag --at 09.10',
      'sop countersign --all --by kabag --at 24-11-2026 --scan paraf.pdf',
    ],
    options: {
      all: { text: 'semua keputusan yang menunggu parafnya' },
      by: { value: 'NAMA', text: 'siapa yang memaraf' },
      at: { value: '09.10', text: 'saat diparaf; tanggal saja bila jam tidak tertulis' },
      scan: { value: 'FILE', text: 'hasil pindai lembar yang sudah diparaf' },
      form: { value: 'paper', text: 'bentuknya; tanpa ini kertas' },
    },
  },
} satisfies Record<string, Page>;
