// The help pages: what each command is for, examples, options.

interface Option {
  /** What stands after the option; left out where it takes nothing. */
  value?: string;
  text: string;
}

interface Page {
  summary: string;
  /** After the command's name. */
  usage: string;
  about: string[];
  examples: string[];
  /** Where an option means something of its own here. */
  options?: Record<string, Option>;
}

const options = {
  archive: { value: 'FOLDER', text: 'folder arsip; juga SOP_ARCHIVE' },
  lang: { value: 'id|en', text: 'bahasa; juga SOP_LANG' },
  as: { value: 'NAMA', text: 'siapa yang mengetik: kode, nama, atau peran pegawai komputer ini' },
  json: { text: 'hasil sebagai satu nilai JSON' },
  'no-input': { text: 'jangan bertanya' },
  quiet: { text: 'hanya hasil dan yang perlu dilihat' },
  'no-color': { text: 'tanpa warna; juga NO_COLOR' },
  at: { value: '09.10', text: 'saat terjadi; tanggal saja bila jam tidak tertulis' },
  started: { value: '09.00', text: 'mulai dikerjakan' },
  by: { value: 'NAMA', text: 'siapa yang memutuskan, bila bukan yang mengetik' },
  form: { value: 'paper', text: 'paper kertas, oral lisan, message pesan' },
  scan: { value: 'FILE', text: 'hasil pindai lembar bertanda tangan' },
  irregular: { value: '"alasan"', text: 'memang terjadi di luar urutan; dicatat sebagai ketidaksesuaian' },
  'clock-ok': { text: 'jam komputer sudah diperiksa dan benar' },
  step: { value: 'LANGKAH', text: 'langkah mana, bila lebih dari satu cocok' },
  office: { value: 'NAMA', text: 'nama kantor' },
  officer: { value: 'NAMA', text: 'pengelola TIK yang bekerja di komputer ini' },
  kabag: { value: 'NAMA', text: 'nama Kabag' },
  kasubag: { value: 'NAMA', text: 'nama Kasubag; jabatannya setelah koma' },
  'recovery-sheet': { value: 'FILE', text: 'simpan lembar pemulihan ke file ini' },
  channel: {
    value: 'KANAL',
    text: 'website, email, social-media, whatsapp, telephone, sambat, lapor, counter, letter',
  },
  kind: { value: 'JENIS', text: 'complaint, suggestion, information-request, objection, other' },
  subject: { value: 'HAL', text: 'hal' },
  text: { value: 'ISI', text: 'isi' },
  'text-file': { value: 'FILE', text: 'isi dari file; - untuk masukan standar' },
  name: { value: 'NAMA', text: 'nama' },
  contact: { value: 'KONTAK', text: 'alamat surel atau nomor telepon pengirim' },
  'arrived-at': { value: 'WAKTU', text: 'saat tiba di kanalnya' },
  'external-id': { value: 'NOMOR', text: 'nomor di kanal asalnya' },
  anonymous: { text: 'nama ditutup' },
  confidential: { text: 'nama dan isi ditutup' },
  from: { value: 'FILE', text: 'ambil dari file CSV, JSON, atau NDJSON; - untuk masukan standar' },
  map: { value: 'isian=Kolom', text: 'kolom mana untuk isian mana' },
  'date-order': { value: 'dmy|mdy', text: 'urutan tanggal dan bulan' },
  rejects: { value: 'FILE', text: 'baris yang belum diterima ditulis ke sini' },
  to: { value: 'NAMA', text: 'kepada siapa; bila hanya satu, tidak ditanya' },
  instruction: { value: '1', text: 'nomor atau kata pada lembar disposisi; boleh diulang' },
  note: { value: 'CATATAN', text: 'catatan pada disposisi' },
  forward: { value: 'KANTOR', text: 'teruskan kepada perangkat daerah lain' },
  inform: { text: 'untuk diketahui; berkas selesai' },
  file: { text: 'diarsipkan; berkas selesai' },
  material: { value: 'FILE', text: 'materi pendukung; boleh diulang' },
  'no-material': { value: '"alasan"', text: 'mengapa tidak perlu materi' },
  answer: { value: '1="…"', text: 'jawaban atas koreksi nomor 1; boleh diulang' },
  approve: { text: 'setuju' },
  'approve-corrected': { text: 'setuju dengan koreksi; tanggapan yang sudah dikoreksi dari --text-file' },
  revise: { value: '"koreksi"', text: 'revisi; boleh diulang, tiap koreksi satu nomor' },
  via: { value: 'KANAL', text: 'sampaikan lewat kanal ini' },
  manual: { text: 'sudah disampaikan dengan tangan; hanya dicatat' },
  receipt: { value: '"bukti"', text: 'bukti penyampaian' },
  resend: { text: 'kirim ulang yang belum diketahui hasilnya' },
  'was-sent': { text: 'yang belum diketahui hasilnya ternyata sudah terkirim' },
  yes: { text: 'tanpa bertanya lagi' },
  event: { value: 'KODE', text: 'kode kejadian, lihat sop show' },
  field: { value: 'ISIAN', text: 'at, arrivedAt, by, form, kind, contact, externalId' },
  value: { value: 'NILAI', text: 'nilai yang benar' },
  reason: { value: '"alasan"', text: 'alasannya' },
  withdraw: { value: 'KODE', text: 'cabut kejadian ini' },
  'duplicate-of': { value: 'BERKAS', text: 'sama dengan berkas ini' },
  'handed-to': { value: 'NAMA', text: 'diserahkan kepada siapa' },
  'as-of': { value: 'WAKTU', text: 'seperti yang diketahui pada saat itu' },
  repair: { text: 'terbitkan kembali dari salinan di komputer ini' },
  here: { text: 'boleh mengetik di komputer ini' },
  role: { value: 'PERAN', text: 'kabag, kasubag, pelaksana, pengelola-tik; boleh diulang' },
  title: { value: 'JABATAN', text: 'jabatan' },
  nip: { value: 'NIP', text: 'NIP' },
  since: { value: 'TANGGAL', text: 'mulai tanggal' },
  until: { value: 'TANGGAL', text: 'sampai tanggal' },
  letterhead: { value: 'BARIS', text: 'satu baris kepala surat; boleh diulang' },
  place: { value: 'KOTA', text: 'tempat pada tanda tangan' },
  greeting: { value: 'TEKS', text: 'pembuka tanggapan; {nama} menjadi nama pengirim' },
  closing: { value: 'TEKS', text: 'penutup tanggapan' },
  decree: { value: 'KEPUTUSAN', text: 'nama dan nomor keputusannya' },
  day: { value: 'HARI', text: 'senin sampai minggu, atau senin-kamis; boleh diulang' },
  hours: { value: '07.30-16.00', text: 'jam kerja hari itu; - berarti libur' },
  break: { value: '12.00-13.00', text: 'istirahat hari itu' },
  uncertain: { text: 'tandai belum dipastikan' },
  leave: { text: 'cuti bersama, bukan hari libur nasional' },
  remove: { text: 'bukan hari libur lagi' },
  year: { value: 'TAHUN', text: 'tahun' },
  host: { value: 'SERVER', text: 'server surel' },
  port: { value: 'PORT', text: 'port; biasanya 587 atau 465' },
  user: { value: 'NAMA', text: 'nama pengguna di server surel' },
  tls: { value: 'tls|starttls|none', text: 'pengamanan sambungan' },
  sender: { value: 'ALAMAT', text: 'alamat surel pengirim' },
} satisfies Record<string, Option>;

const commands = {
  intake: {
    summary: 'catat informasi masuk',
    usage: '[FILE…]',
    about: ['Catat informasi masuk: ditanya satu per satu, dari pilihan, atau dari file.'],
    examples: [
      'sop intake',
      'sop intake --from kontak.csv --rejects perbaiki.csv',
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
      reason: {
        value: 'ALASAN',
        text: 'no-way-back, withdrawn-by-inquirer, incomplete-after-request, not-a-matter, duplicate, spam, test, registered-in-error, other',
      },
    },
  },
  'print incoming': {
    summary: 'cetak informasi masuk',
    usage: 'BERKAS',
    about: ['Cetak informasi masuk untuk Kabag.'],
    examples: ['sop print incoming 42', 'sop print incoming 42 --handed-to kabag | lp'],
  },
  'print disposition': {
    summary: 'cetak lembar disposisi',
    usage: 'BERKAS',
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
    about: ['Tambah pegawai, atau izinkan pegawai yang ada mengetik di komputer ini (--here).'],
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
    usage: 'TANGGAL NAMA',
    about: ['Tambah hari libur atau cuti bersama.'],
    examples: ['sop calendar holiday 2027-01-01 "Tahun Baru Masehi" --decree "SKB 3 Menteri …"'],
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
  overview: {
    title: 'sop: SOP Nomor 15, dari informasi masuk sampai tanggapan',
    usage: [
      ['sop', 'apa yang menunggu'],
      ['sop PERINTAH BERKAS', 'berkas: 42, A-42, atau 2026-A-0042'],
    ] as [string, string][],
    groups: { case: 'Berkas', office: 'Kantor', archive: 'Arsip', options: 'Pilihan' },
    more: 'sop help disposition: satu perintah; sop help sop: isi SOP',
  },
  options: options as Record<keyof typeof options, Option>,
  commands: commands as Record<keyof typeof commands, Page>,
};
