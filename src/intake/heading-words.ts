// The headings that offices, form plugins and portals use, in both languages.
import type { Field } from './headings.ts';

/** Earlier words win when several columns would do; the columns that lose are kept as details. */
export const synonyms: Record<Field, string> = {
  text: `isi laporan|isi laporan awal|isi laporan akhir|isi pengaduan|isi aduan|isi aspirasi|isi pesan|isi informasi|isi keluhan|isi saran|isi masukan|isi permohonan|
    isi surat|isi usulan|isi kritik dan saran|isi permintaan|isi chat|isi sms|isi email|isi surel|uraian pengaduan|
    uraian laporan|uraian aduan|uraian keluhan|uraian aspirasi|uraian masalah|uraian permasalahan|uraian informasi|uraian|
    rincian informasi yang dibutuhkan|rincian informasi|rincian pengaduan|rincian laporan|rincian aduan|
    informasi yang diminta|informasi yang dibutuhkan|detail laporan|detail pengaduan|detail aduan|substansi laporan|
    substansi|materi pengaduan|materi laporan|materi aduan|kronologi kejadian|kronologi|kronologis|pesan anda|pesan|
    your message|message|pengaduan anda|saran anda|laporan anda|masukan anda|saran dan masukan|kritik dan saran|kritik saran|
    tuliskan pesan|deskripsi|deskripsi laporan|description|keluhan|aduan|pengaduan|aspirasi|usulan|permasalahan|
    pokok permasalahan|isi|masukan|tulisan|komentar|comment|comments|comment or message|text|teks|body|content|konten|
    pertanyaan|question|inquiry|report text|laporan|chat|detail|rincian|masalah|saran|kritik|materi|keterangan|catatan`,
  subject: `judul laporan|judul pengaduan|judul aduan|judul aspirasi|judul pesan|judul|perihal|hal|subjek|subject|your subject|
    topik|title|ringkasan|pokok surat|pokok aduan|pokok pengaduan|pokok laporan|tema`,
  name: `nama lengkap|nama pelapor|nama pengirim|nama pemohon|nama pengadu|nama warga|nama anda|nama masyarakat|nama penanya|
    nama pengusul|nama responden|nama|your name|full name|first name|nama depan|name|name first|pelapor|pengirim|pemohon|
    pengadu|sender|sender name|dari|from|reporter name|identitas pelapor`,
  'last-name': `nama belakang|last name|name last|surname`,
  contact: `kontak|contact|kontak pelapor|kontak yang bisa dihubungi|contact info|akun|nama akun|akun pengirim|account`,
  email: `alamat email|alamat surel|email address|email|e mail|surel|your email|alamat e mail|pos el|email pelapor|
    email pemohon|email pengirim|nama pengguna|username|sender email|mail`,
  phone: `your phone|nomor kontak|no kontak|contact number`,
  address: `alamat lengkap|alamat pelapor|alamat rumah|alamat pemohon|alamat pengirim|alamat pengadu|alamat domisili|
    alamat tinggal|alamat tempat tinggal|alamat ktp|alamat|tempat tinggal|your address|address|domisili`,
  'arrived-at': `stempel waktu|cap waktu|timestamp|tanggal masuk|tanggal laporan masuk|tanggal laporan|tanggal pengaduan|tanggal diterima|
    tanggal terima|tanggal penerimaan|tanggal kirim|tanggal pengiriman|tanggal surat|tanggal aduan|tanggal lapor|
    tanggal permohonan|tanggal pesan|tanggal pengisian|tanggal input|tgl masuk|tgl laporan|tgl pengaduan|tgl aduan|tgl lapor|
    tgl diterima|tgl terima|tgl kirim|tgl surat|tgl input|hari tanggal jam|hari tanggal waktu|hari tanggal|hari dan tanggal|
    hari tgl|hr tgl|tgl|tanggal dan waktu|tanggal waktu|tanggal dan jam|tanggal jam|tanggal pukul|tgl jam|tgl waktu|
    waktu kirim|waktu pengiriman|waktu laporan|waktu lapor|waktu masuk|waktu diterima|waktu terima|waktu pengisian|
    dikirim pada|diterima pada|dibuat pada|tanggal dibuat|tanggal|submission date|submission time|submit date|submit time|
    submitted date|entry date|date submitted|submitted at|submitted on|submitted|created at|created on|created time|
    date created|created|completion time|waktu penyelesaian|waktu selesai|date time|date and time|date|received|
    received at|received date|date received|arrived at|datetime|sent at|sent date|posted at|start time|waktu mulai|waktu`,
  time: `jam masuk|jam laporan|jam diterima|jam terima|jam lapor|jam kirim|jam wib|pukul wib|jam|pukul|time|waktu`,
  'external-id': `tracking id|id tracking|trackingid|nomor tiket|no tiket|id tiket|kode tiket|tiket|ticket id|ticket number|
    ticket no|ticket|nomor laporan|no laporan|id laporan|kode laporan|nomor pengaduan|no pengaduan|id pengaduan|kode pengaduan|
    nomor sambat|id sambat|no sambat|nomor aduan|no aduan|id aduan|kode aduan|nomor formulir|no formulir|id formulir|
    submission id|entry id|nomor registrasi|no registrasi|no reg|nomor register|no register|nomor pendaftaran|
    nomor referensi|no referensi|reference number|reference id|message id|external id|response id|id respons|
    id pengiriman|id pesan|id entri|id`,
  kind: `jenis masukan|jenis laporan|jenis pengaduan|jenis aduan|jenis aspirasi|jenis pesan|jenis informasi|klasifikasi laporan|
    klasifikasi pengaduan|klasifikasi aduan|klasifikasi|kategori laporan|kategori pengaduan|kategori aduan|
    kategori aspirasi|kategori masukan|kategori pesan|kategori|category|jenis|tipe laporan|tipe|kind|type|keperluan|
    report type|jenis layanan`,
  channel: `kanal|channel|sumber|source|sumber laporan|sumber aduan|sumber pengaduan|kanal laporan|kanal pengaduan|
    kanal aduan|kanal masuk|saluran|saluran pengaduan|media|media pengaduan|media aduan|melalui|disampaikan melalui|
    diterima melalui|masuk melalui|via`,
  platform: `platform|media sosial|akun media sosial|social media`,
  anonymous: `anonim|anonymous|laporkan sebagai anonim|kirim sebagai anonim|is anonymous|sembunyikan nama`,
  confidential: `rahasia|confidential|laporan rahasia|is confidential|dirahasiakan|bersifat rahasia|secret`,
  privacy: `status identitas|sifat laporan|sifat|privasi|privacy|visibilitas|visibility|status kerahasiaan`,
};

/** Too short to say something as the last part of a nested name: `pelapor.id` is no number of the inquiry. */
export const wholeOnly: ReadonlySet<string> = new Set(['id', 'detail', 'keterangan', 'catatan', 'saran']);

const opening =
  /^(?:silakan |mohon |harap )?(?:(?:di)?tulis(?:kan)?|(?:di)?isi(?:kan)|masukkan|sebutkan|sampaikan|ketik(?:kan)?) /;
const closing =
  / (?:anda|saudara|bapak ibu|bapak ibu saudara|yang)$| (?:yang )?(?:masih )?(?:aktif|dapat dihubungi|bisa dihubungi|jelas|lengkap)$| (?:dengan|secara) (?:jelas|lengkap|rinci|singkat)$| (?:wajib|wajib diisi|opsional|jika ada|bila ada|kalau ada|sesuai ktp|wib|required|optional)$/;

/** A heading, normalised, without the words that a form adds to it. */
export function trimHeading(heading: string): string {
  let words = heading.replace(opening, '');
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(closing, '');
  }
  return words;
}

const phone =
  'hp|hape|handphone|ponsel|telp|tlp|tlpn|telepon|telpon|telephone|phone|mobile|wa|whatsapp|seluler';
const phoneWords = new RegExp(`\\b(?:${phone})\\b`);
const emailWords = /\b(?:email|e mail|surel|pos el)\b/;
const onlyContact = new RegExp(
  `^(?:(?:${phone}|email|e mail|surel|pos el|no|nomor|nomer|number|kontak|contact|alamat|atau|dan|or|anda|aktif|yang|bisa|dapat|dihubungi|pelapor|pemohon|pengirim|pengadu|warga|rumah)(?: |$))+$`,
);

/** Telephone numbers are asked for in a hundred ways (`No. HP/WA aktif`): one column of them, or of them and e-mail. */
export function isContactHeading(heading: string, field: 'phone' | 'contact'): boolean {
  if (!onlyContact.test(heading) || !phoneWords.test(heading)) return false;
  return emailWords.test(heading) === (field === 'contact');
}

const matter =
  '(?:aspirasi|saran|keluhan|pengaduan|aduan|laporan|masukan|pertanyaan|kritik|usulan?|permasalahan|masalah|informasi)';
const tells = new RegExp(
  `\\b(?:tulis|tuliskan|sampaikan|uraikan|jelaskan|ceritakan)\\b.*\\b${matter}\\b|^apa (?:yang )?(?:ingin|hendak|mau) .*\\b(?:sampaikan|laporkan|tanyakan|adukan)`,
);

/** A form asks for the text in a sentence: `Silakan tuliskan keluhan Anda di sini`. */
export function isTextHeading(heading: string): boolean {
  return tells.test(heading);
}

/** Asks whether the identity may be shown, so that "Tidak" is the wish to stay hidden. */
export function asksToShow(heading: string): boolean {
  return /\b(?:identitas|nama|data diri)\b.*\b(?:boleh|bersedia|setuju|dapat|bisa|mau)\b.*\b(?:ditampilkan|dipublikasikan|disebut(?:kan)?|dicantumkan|diketahui)|\b(?:boleh|bersedia|setuju)\b.*\b(?:identitas|nama|data diri)\b.*\b(?:ditampilkan|dipublikasikan|disebut(?:kan)?|dicantumkan|diketahui)/.test(
    heading,
  );
}
