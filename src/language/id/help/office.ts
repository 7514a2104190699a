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
    about: ['Pegawai, jabatan, masa, pengganti (Plh, Plt), dan siapa yang mengetik di komputer mana.'],
    examples: ['sop officer list'],
  },
  'officer add': {
    summary: 'tambah pegawai',
    usage: '[NAMA]',
    about: [
      'Tambah pegawai, atau izinkan pegawai yang ada mengetik di komputer ini (--here).',
      'Kode pegawai yang ada memberinya peran lain, atau jabatan baru mulai suatu tanggal.',
      '--plh: menggantikan yang berhalangan; --plt: mengisi jabatan yang ditinggalkan.',
      'Arsip membuktikan komputer mana yang mencatat, bukan siapa yang duduk di depannya.',
    ],
    examples: [
      'sop officer add "Rina Astuti" --role pelaksana --title "Analis Pemerintahan"',
      'sop officer add --here kasubag',
      'sop officer add "Dewi Lestari" --plh kabag --since 2026-12-01 --until 2026-12-05',
    ],
  },
  'officer leave': {
    summary: 'pegawai berhenti atau pindah',
    usage: '[NAMA]',
    about: [
      'Mulai hari berikutnya tanpa peran; --role menyebut peran yang dilepas, bila tidak semua.',
      'Berkas terbuka yang menunggu beliau menunggu penerusnya, atau pemegang perannya.',
    ],
    examples: [
      'sop officer leave "Dewi Lestari" --last-day 2026-12-31',
      'sop officer leave A-p3 --last-day 2026-12-31 --role kasubag --successor A-p5',
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
  'calendar import': {
    summary: 'hari libur dari file',
    usage: 'FILE',
    about: [
      'Hari libur dan cuti bersama satu tahun dari CSV (tanggal, nama, jenis) atau kalender iCalendar (.ics). Yang akan ditambah, diubah, dan dihapus ditunjukkan lebih dahulu. Perayaan bukan hari libur: disebut, lalu dilewati.',
    ],
    examples: ['sop calendar import libur-2027.csv --year 2027 --decree "SKB 3 Menteri Nomor … Tahun 2026"'],
    options: { year: { value: 'TAHUN', text: 'tahun yang ditetapkan keputusan itu' } },
  },
  'deadline list': {
    summary: 'batas waktu menurut peraturan',
    usage: '',
    about: ['Batas waktu menurut peraturan dan aturan kantor: lamanya, dasarnya, dipakai atau tidak.'],
    examples: ['sop deadline list'],
  },
  'deadline set': {
    summary: 'pakai atau ubah batas waktu',
    usage: 'KODE',
    about: [
      'Pakai batas waktu yang belum dipastikan setelah kantor memastikannya, atau tetapkan aturan kantor sendiri. Berlaku untuk berkas yang masuk mulai hari ini, atau mulai --since.',
    ],
    examples: [
      'sop deadline set sambat-answer --on --since 2026-11-01',
      'sop deadline set balasan-loket --kind complaint --channel counter --limit 5 --basis "Perwal Malang 12/2027"',
    ],
    options: {
      name: { value: 'NAMA', text: 'nama aturan kantor' },
      kind: { value: 'JENIS', text: 'untuk jenis ini saja; boleh diulang' },
      channel: { value: 'KANAL', text: 'untuk kanal ini saja; boleh diulang' },
      class: { value: 'GOLONGAN', text: 'untuk golongan ini saja; boleh diulang' },
      since: { value: 'TANGGAL', text: 'untuk berkas yang masuk mulai tanggal ini' },
    },
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
  outage: {
    summary: 'catat gangguan',
    usage: '[KETERANGAN]',
    about: [
      'Internet, listrik, atau layanan yang tidak berfungsi; tanpa keterangan menunjukkan daftarnya.',
      'Ditunjukkan di samping langkah yang bersamaan; tidak mengurangi hitungan.',
    ],
    examples: [
      'sop outage "Internet kantor mati" --from 09.00 --to 10.15',
      'sop outage --end A.31 --to 11.00',
      'sop outage --period 2026-11',
    ],
    options: {
      from: { value: 'WAKTU', text: 'sejak kapan' },
      to: { value: 'WAKTU', text: 'sampai kapan; tanpa ini masih berlangsung' },
      withdraw: { value: 'KODE', text: 'keliru dicatat; hanya oleh yang mencatat' },
    },
  },
} satisfies Record<string, Page>;
