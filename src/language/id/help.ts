// The help pages: what each command is for, examples, options.
import { helpOptions, type Option } from './help-options.ts';

interface Page {
  summary: string;
  /** After the command's name. */
  usage: string;
  about: string[];
  examples: string[];
  /** Where an option means something of its own here. */
  options?: Record<string, Option>;
}

const commands = {
  intake: {
    summary: 'catat informasi masuk',
    usage: '[--from FILE…]',
    about: [
      'Catat informasi masuk: ditanya satu per satu, dari pilihan, atau dari file CSV, JSON, NDJSON.',
      'Yang sudah ada tidak dicatat dua kali; baris yang belum dapat diterima disebut satu per satu.',
    ],
    examples: [
      'sop intake',
      'sop intake --from kontak.csv --rejects perbaiki.csv',
      'sop intake --from rekap.csv --channel counter --map "text=Uraian Keluhan"',
      'sop intake --channel counter --kind complaint --text "Lampu kantor kelurahan padam."',
    ],
  },
  disposition: {
    summary: 'catat disposisi Kabag dan Kasubag',
    usage: 'BERKAS',
    about: ['Catat disposisi Kabag kepada Kasubag, lalu Kasubag kepada pelaksana.'],
    examples: [
      'sop disposition 42',
      'sop disposition 42 --by kabag --form paper --at 09.10 --to a --instruction 1 --scan lembar.pdf',
    ],
  },
  draft: {
    summary: 'tulis draf tanggapan',
    usage: 'BERKAS',
    about: [
      'Tulis draf tanggapan di penyunting teks ($VISUAL atau $EDITOR). Tulisan Anda tidak akan hilang.',
    ],
    examples: ['sop draft 42', 'sop draft 42 --text-file tanggapan.txt', 'sop draft 42 --material peta.pdf'],
    options: {
      'text-file': { value: 'FILE', text: 'tanggapan dari file, tanpa penyunting; - untuk masukan standar' },
    },
  },
  submit: {
    summary: 'ajukan draf kepada Kasubag',
    usage: 'BERKAS',
    about: ['Ajukan draf kepada Kasubag; tiap koreksi sudah terjawab.'],
    examples: ['sop submit 42', 'sop submit 42 --answer 2="Di Kecamatan Klojen"'],
  },
  review: {
    summary: 'periksa draf: setuju atau revisi',
    usage: 'BERKAS',
    about: ['Periksa draf yang diajukan. Persetujuan berlaku untuk isi itu saja.'],
    examples: [
      'sop review 42',
      'sop review 42 --approve',
      'sop review 42 --revise "Sebut batasnya dengan jelas." --by kasubag --form paper --at 10.20',
    ],
    options: { 'text-file': { value: 'FILE', text: 'tanggapan yang sudah dikoreksi' } },
  },
  push: {
    summary: 'sampaikan tanggapan',
    usage: '[BERKAS]',
    about: ['Sampaikan tanggapan yang disetujui. Penerima dan isinya ditunjukkan sebelum dikirim.'],
    examples: [
      'sop push 42',
      'sop push 42 --yes',
      'sop push 42 --manual --receipt "Diambil sendiri di loket"',
    ],
  },
  list: {
    summary: 'apa yang menunggu',
    usage: '',
    about: ['Berkas terbuka: menunggu siapa, sudah berapa lama.'],
    examples: ['sop', 'sop list --json'],
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
  correct: {
    summary: 'koreksi atau cabut kejadian',
    usage: 'BERKAS',
    about: ['Perbaiki isian kejadian yang Anda catat, atau cabut kejadian itu. Yang lama tetap terlihat.'],
    examples: [
      'sop correct 42 --event A.301 --field at --value 09.10 --reason "Tertulis 09.10 pada lembar"',
      'sop correct 42 --withdraw A.301 --reason "Keliru berkas"',
    ],
  },
  close: {
    summary: 'tutup tanpa tanggapan',
    usage: 'BERKAS',
    about: ['Tutup berkas tanpa tanggapan, dengan alasan dari daftar.'],
    examples: [
      'sop close 42 --reason spam',
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
    about: ['Cetak informasi masuk untuk Kabag.'],
    examples: ['sop print incoming 42', 'sop print incoming 42 --handed-to kabag | lp'],
  },
  'print disposition': {
    summary: 'cetak lembar disposisi',
    usage: 'BERKAS…',
    about: ['Cetak lembar disposisi. Yang dicentang sama dengan yang diketik: --to a --instruction 1.'],
    examples: ['sop print disposition 42'],
  },
  explain: {
    summary: 'asal setiap angka',
    usage: 'BERKAS',
    about: ['Tiap rentang waktu dihitung atau tidak, dan mengapa.'],
    examples: ['sop explain 42 --step 4'],
    options: { step: { value: 'LANGKAH', text: '1 sampai 7' } },
  },
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
  help: {
    summary: 'bantuan',
    usage: '[PERINTAH]',
    about: ['Bantuan satu perintah, atau isi SOP.'],
    examples: ['sop help disposition', 'sop help sop'],
  },
} satisfies Record<string, Page>;

export const help = {
  stepLabel: (steps: string): string => `langkah ${steps.replace(' ', ' dan ')}`,
  everywhere: 'Pilihan setiap perintah',
  overview: {
    title: 'sop: SOP Nomor 15, dari informasi masuk sampai tanggapan',
    usage: [
      ['sop', 'apa yang menunggu'],
      ['sop PERINTAH BERKAS', 'berkas: 42, A-42, atau 2026-A-0042'],
    ] as [string, string][],
    groups: { case: 'Berkas', office: 'Kantor', archive: 'Arsip', options: 'Pilihan' },
    commonOptions: '--at 09.10, --as NAMA, --json, --lang en',
    more: 'sop help disposition: satu perintah; sop help sop: isi SOP',
  },
  options: helpOptions,
  commands: commands as Record<keyof typeof commands, Page>,
};
