// The help pages of set-up.
import type { Page } from './page.ts';

export const officePages = {
  'office show': {
    summary: 'data kantor',
    usage: '',
    about: ['Data kantor: kepala surat, instruksi pada lembar disposisi, templat.'],
    examples: ['sop office show'],
  },
  'office set': {
    summary: 'ubah data kantor',
    usage: '',
    about: ['Ubah nama kantor, kepala surat, atau tempat.'],
    examples: ['sop office set --letterhead "PEMERINTAH KOTA MALANG" --letterhead "BAGIAN PEMERINTAHAN"'],
  },
  'office template': {
    summary: 'pembuka dan penutup tanggapan',
    usage: '',
    about: ['Pembuka dan penutup draf tanggapan, per jenis masukan.'],
    examples: [
      'sop office template',
      'sop office template --kind complaint --closing "Demikian, terima kasih."',
    ],
  },
  'officer list': {
    summary: 'daftar pegawai',
    usage: '',
    about: ['Pegawai, peran, dan siapa yang mengetik di komputer ini.'],
    examples: ['sop officer list'],
  },
  'officer add': {
    summary: 'tambah pegawai',
    usage: '[NAMA]',
    about: [
      'Tambah pegawai, atau izinkan pegawai yang ada mengetik di komputer ini (--here).',
      'Arsip membuktikan komputer mana yang mencatat, bukan siapa yang duduk di depannya.',
    ],
    examples: [
      'sop officer add "Rina Astuti" --role pelaksana --title "Analis Pemerintahan"',
      'sop officer add --here kasubag',
    ],
  },
  'calendar list': {
    summary: 'jam kerja dan hari libur',
    usage: '',
    about: ['Jam kerja dan hari libur, beserta keputusannya.'],
    examples: ['sop calendar list', 'sop calendar list --year 2026'],
  },
  'calendar set': {
    summary: 'ubah jam kerja',
    usage: '',
    about: ['Jam kerja mulai suatu tanggal; dengan --until untuk masa tertentu seperti Ramadan.'],
    examples: [
      'sop calendar set --since 2027-02-08 --until 2027-03-09 --decree "SE Wali Kota Malang Nomor … Tahun 2027" --day senin-kamis --hours 08.00-15.00 --break 12.00-12.30 --day jumat --hours 07.30-15.00 --break 11.30-12.30',
    ],
  },
  'calendar holiday': {
    summary: 'tambah hari libur',
    usage: '[TANGGAL NAMA]',
    about: [
      'Tambah hari libur atau cuti bersama menurut keputusannya; --remove mencabutnya.',
      'Bila hari libur suatu tahun sudah tercatat semua, --year menandai tahun itu lengkap.',
    ],
    examples: [
      'sop calendar holiday 2027-01-01 "Tahun Baru Masehi" --decree "SKB 3 Menteri …"',
      'sop calendar holiday 2027-12-25 Natal --decree "SKB 3 Menteri …" --year 2027',
    ],
    options: { year: { value: 'TAHUN', text: 'hari libur tahun itu sudah tercatat semua' } },
  },
  'channel list': {
    summary: 'kanal',
    usage: '',
    about: ['Kanal, dan apakah sop dapat mengirim lewat kanal itu.'],
    examples: ['sop channel list'],
  },
  'channel set': {
    summary: 'atur surel',
    usage: 'email',
    about: [
      'Atur pengiriman surel. Kata sandi dari SOP_SMTP_PASSWORD atau file yang hanya dapat dibaca Anda.',
    ],
    examples: [
      'sop channel set email --host smtp.example.org --port 587 --user pemerintahan --tls starttls --sender pemerintahan@example.org',
    ],
  },
  'channel test': {
    summary: 'uji sambungan surel',
    usage: 'email',
    about: ['Uji sambungan ke server surel; tidak mengirim apa pun.'],
    examples: ['sop channel test email'],
  },
} satisfies Record<string, Page>;
