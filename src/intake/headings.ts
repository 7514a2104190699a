// Which column holds what: the headings that offices, form plugins and portals use, in both languages.

/** Fields as `--map` names them. */
export const fields = [
  'text',
  'subject',
  'name',
  'last-name',
  'contact',
  'email',
  'phone',
  'address',
  'arrived-at',
  'time',
  'external-id',
  'kind',
  'channel',
  'platform',
  'anonymous',
  'confidential',
  'privacy',
] as const;
export type Field = (typeof fields)[number];

/** Field to heading, as it stands in the file. */
export type Mapping = Partial<Record<Field, string>>;

/** Earlier words win when several columns would do; the columns that lose are kept as details. */
const synonyms: Record<Field, string> = {
  text: `isi laporan|isi pengaduan|isi aduan|isi pesan|isi informasi|isi keluhan|isi saran|isi masukan|isi permohonan|isi surat|
    isi permintaan|uraian pengaduan|uraian|rincian informasi|rincian informasi yang dibutuhkan|informasi yang diminta|
    informasi yang dibutuhkan|pesan anda|pesan|your message|message|pengaduan anda|saran anda|laporan anda|masukan anda|
    saran dan masukan|kritik dan saran|tuliskan pesan|deskripsi|description|keluhan|aduan|pengaduan|isi|masukan|tulisan|
    komentar|comment|comments|comment or message|text|teks|body|content|konten|pertanyaan|question|inquiry|report text|laporan`,
  subject: `judul laporan|judul pengaduan|judul aduan|judul|perihal|hal|subjek|subject|your subject|topik|title|ringkasan|pokok surat`,
  name: `nama lengkap|nama pelapor|nama pengirim|nama pemohon|nama pengadu|nama warga|nama anda|nama|your name|full name|
    first name|nama depan|name|name first|pelapor|pengirim|pemohon|pengadu|sender|sender name|dari|from|reporter name`,
  'last-name': `nama belakang|last name|name last|surname`,
  contact: `kontak|contact|kontak pelapor|kontak yang bisa dihubungi|email no hp|email hp|no hp email|contact info|
    akun|nama akun|akun pengirim|account`,
  email: `alamat email|alamat surel|email address|email|e mail|surel|your email|alamat e mail|pos el|email pelapor|
    email pemohon|email pengirim|nama pengguna|username|sender email|mail`,
  phone: `no hp wa|no wa hp|nomor hp wa|no hp|no telp|no telepon|nomor telepon|nomor hp|nomor wa|no wa|nomor whatsapp|no whatsapp|
    no telp hp|no hp telp|telepon|telp|hp|whatsapp|your phone|phone|phone number|mobile|handphone|no handphone|nomor handphone|
    telepon hp|nomor kontak|no kontak|telpon|no telpon`,
  address: `alamat lengkap|alamat pelapor|alamat rumah|alamat pemohon|alamat domisili|alamat|your address|address|domisili`,
  'arrived-at': `stempel waktu|timestamp|tanggal masuk|tanggal laporan|tanggal pengaduan|tanggal diterima|tanggal kirim|
    tanggal pengiriman|tanggal surat|tanggal aduan|tanggal lapor|tanggal permohonan|tgl masuk|tgl laporan|tgl diterima|tgl|
    tanggal dan waktu|tanggal waktu|waktu kirim|waktu laporan|waktu masuk|dikirim pada|diterima pada|tanggal|
    submission date|entry date|date submitted|submitted at|submitted on|submitted|created at|date created|created|date time|
    date|received|received at|arrived at|datetime|sent at|waktu`,
  time: `jam masuk|jam laporan|jam|pukul|time|waktu`,
  'external-id': `tracking id|id tracking|trackingid|nomor tiket|no tiket|id tiket|ticket id|ticket number|nomor laporan|no laporan|
    id laporan|nomor pengaduan|no pengaduan|nomor sambat|id sambat|nomor aduan|id aduan|nomor formulir|no formulir|
    submission id|entry id|id formulir|nomor registrasi|no registrasi|no reg|nomor pendaftaran|message id|external id|
    kode laporan|kode pengaduan|kode tiket|response id|id respons|id pengiriman`,
  kind: `jenis masukan|jenis laporan|jenis pengaduan|jenis pesan|klasifikasi laporan|klasifikasi|kategori laporan|kategori|
    category|jenis|tipe laporan|tipe|kind|type|keperluan|report type|jenis layanan`,
  channel: `kanal|channel|sumber|source|sumber laporan|kanal laporan|kanal masuk|media|melalui|via`,
  platform: `platform|media sosial|akun media sosial|social media`,
  anonymous: `anonim|anonymous|laporkan sebagai anonim|kirim sebagai anonim|is anonymous|sembunyikan nama`,
  confidential: `rahasia|confidential|laporan rahasia|is confidential|dirahasiakan|bersifat rahasia|secret`,
  privacy: `status identitas|sifat laporan|sifat|privasi|privacy|visibilitas|visibility|status kerahasiaan`,
};

/** A heading as it is compared: lower case, words only, camel case taken apart, remarks in brackets left out. */
export function normaliseHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds a column for each field. Nested JSON names (`pelapor.nama`) count whole first, then by their last part. */
export function matchHeadings(headings: readonly string[], given: Mapping = {}): Mapping {
  const mapping: Mapping = { ...given };
  const taken = new Set(Object.values(given));
  const forms = (heading: string) => {
    const last = heading.includes('.') ? normaliseHeading(heading.slice(heading.lastIndexOf('.') + 1)) : '';
    const parts = normaliseHeading(heading);
    return { heading, whole: parts, last };
  };
  const known = headings.map(forms);
  for (const field of fields) {
    if (mapping[field]) continue;
    const free = known.filter(({ heading }) => !taken.has(heading));
    const word = wordsOf(field).find((synonym) =>
      free.some((each) => each.whole === synonym || each.last === synonym),
    );
    const found =
      free.find(({ whole }) => whole === word) ??
      free.find(({ last }) => last !== '' && last === word) ??
      free.find(({ whole }) => asksFor(field, whole));
    if (!found) continue;
    mapping[field] = found.heading;
    taken.add(found.heading);
  }
  return mapping;
}

/** A form asks for this in sentences; a wish to stay hidden that nobody reads does harm, so any wording counts. */
function asksFor(field: Field, heading: string): boolean {
  const identity = /\banonim\b|\b(?:identitas|nama)\b.*rahasia|rahasia.*\b(?:identitas|nama)\b/.test(heading);
  if (field === 'anonymous') return identity;
  return field === 'confidential' && !identity && /\b(?:di|me)?rahasia(?:kan)?\b/.test(heading);
}

/** How many headings of a line are known: what tells the heading line from titles and data. */
export function countKnown(cells: readonly string[]): number {
  return Object.keys(matchHeadings(cells)).length;
}

function wordsOf(field: Field): string[] {
  return synonyms[field].split('|').map((word) => word.trim());
}
