// What stands in the letters about a case, in full, as a letter of the office reads.
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import type { Kind } from '../../procedure/words.ts';
import { vocabulary } from './vocabulary.ts';

/** How an inquiry is spoken of in a sentence. */
const namedKinds = {
  complaint: 'pengaduan',
  suggestion: 'saran',
  'information-request': 'permintaan informasi',
  objection: 'keberatan',
  other: 'informasi',
  'kemendagri-information': 'informasi Kemendagri',
} satisfies Record<Kind, string> as Record<Kind, string>;

/** Why a case was opened again, as the inquirer is told. */
const reopenedBecause = {
  'wrote-again': ' karena Saudara menulis lagi',
  objection: ' karena keberatan Saudara atas tanggapan kami',
  'new-facts': ' karena ada keterangan baru',
  'ended-in-error': ' karena keliru kami akhiri',
  other: '',
} satisfies Record<ReopeningReason, string> as Record<ReopeningReason, string>;

/** Names that are a title already, and offices whose head has a title of their own. */
const titled =
  /^(kepala|plt|plh|pj|sekretaris|asisten|direktur|direksi|pimpinan|ketua|camat|lurah|komandan|rektor|menteri|gubernur|wali ?kota|bupati|bapak|ibu|pak|bu|saudara|sdr)\b/i;
const heads: [RegExp, string][] = [
  [/^kec(?:amatan|\.)\s*/i, 'Camat'],
  [/^kel(?:urahan|\.)\s*/i, 'Lurah'],
  [/^direktorat\s+/i, 'Direktur'],
  [/^sekretariat\s+/i, 'Sekretaris'],
  [/^inspektorat\s*/i, 'Inspektur'],
  [/^(?=(?:rt|rw|lpmk)\b)/i, 'Ketua'],
  [/^(?=(?:kementerian|dprd|pt|cv|perum|perumda|pdam|pln|bank|rs|rsud|universitas|yayasan)\b)/i, 'Pimpinan'],
];

export const letters = {
  number: 'Nomor',
  nature: 'Sifat',
  natures: { normal: 'Biasa', confidential: 'Rahasia' },
  enclosures: 'Lampiran',
  enclosureCount: (count: number): string => (count === 0 ? '-' : `${count} berkas`),
  subject: 'Hal',
  date: (place: string, day: string): string => `${place}, ${day}`,
  to: (name: string): string => `Yth. ${name}`,
  toSeveral: (numbered: string[]): string[] => ['Yth.', ...numbered],
  toPlace: 'di tempat',
  /** A letter goes to who heads an office: `Kepala Disdukcapil`, `Camat Klojen`. */
  headOfOffice: (office: string): string => {
    if (titled.test(office)) return office;
    const [begin, title] = heads.find(([pattern]) => pattern.test(office)) ?? [/^/, 'Kepala'];
    return `${title} ${office.replace(begin, '')}`;
  },
  inquirer: (name: string | null): string => `Saudara${name === null ? '' : ` ${name}`}`,
  /** Of someone whose name is on no paper. */
  hiddenInquirer: (number: string): string => `Saudara pengirim berkas ${number}`,
  headOf: (office: string): string => `Kepala ${office}`,
  signature: {
    an: (title: string): string => `a.n. ${title}`,
    ub: 'u.b.',
    title: (title: string): string => `${title},`,
    nip: (nip: string | null): string => `NIP. ${nip ?? ''}`.trimEnd(),
  },
  checked: (name: string): string => `Diperiksa ${name}: paraf`,
  ending: 'Demikian, atas perhatian dan kerja sama Saudara kami sampaikan terima kasih.',

  reply: { subject: (subject: string): string => `Tanggapan atas ${subject}` },

  circular: { title: 'SURAT EDARAN' },

  question: {
    subject: 'Permintaan keterangan',
    toOffice: (v: { kind: Kind; day: string; number: string; subject: string | null }): string =>
      `Sehubungan dengan ${namedKinds[v.kind]} yang kami terima pada ${v.day} dengan nomor berkas ${v.number}${v.subject === null ? '' : `, hal "${v.subject}"`}, kami mohon keterangan Saudara atas hal berikut:`,
    toInquirer: (v: { kind: Kind; day: string; number: string }): string =>
      `Sehubungan dengan ${namedKinds[v.kind]} Saudara yang kami terima pada ${v.day} dengan nomor berkas ${v.number}, kami mohon keterangan berikut:`,
    answer: (number: string): string =>
      `Jawaban dapat disampaikan kepada kami dengan menyebut nomor berkas ${number}.`,
  },

  transmittal: {
    title: 'SURAT PENGANTAR',
    subject: (kind: Kind): string => `Penerusan ${namedKinds[kind]}`,
    body: (v: { kind: Kind; day: string; channel: string }): string =>
      `Bersama ini kami teruskan ${namedKinds[v.kind]} yang kami terima pada ${v.day} melalui ${v.channel}, untuk ditindaklanjuti sesuai dengan kewenangan perangkat Saudara.`,
    number: 'Nomor berkas',
    from: 'Dari',
    contact: 'Kontak',
    about: 'Hal',
    asked: (text: string): string => `Yang diminta: ${text}.`,
    direct:
      'Tanggapan mohon disampaikan langsung kepada pengirim, dengan tembusan kepada kami menyebut nomor berkas tersebut.',
    through:
      'Identitas pengirim tidak kami sertakan. Tanggapan mohon disampaikan melalui kami dengan menyebut nomor berkas tersebut.',
    unasked: 'Mohon kami diberi tahu tindak lanjutnya dengan menyebut nomor berkas tersebut.',
  },

  notice: {
    subject: 'Pemberitahuan',
    opening: (v: { kind: Kind; day: string; number: string }): string =>
      `${vocabulary.sentence(namedKinds[v.kind])} Saudara kami terima pada ${v.day} dengan nomor berkas ${v.number}.`,
    forwarded: (v: { office: string; letter: string | null; day: string }): string =>
      `Karena hal itu kewenangan ${v.office}, kami teruskan kepada ${v.office}${v.letter === null ? '' : ` dengan surat nomor ${v.letter}`} pada ${v.day}. Tindak lanjutnya dapat Saudara tanyakan kepada ${v.office}${v.letter === null ? ` dengan menyebut tanggal itu` : ' dengan menyebut nomor surat tersebut'}.`,
    extended: (v: { from: string | null; to: string | null; basis: string; reason: string }): string => {
      const days = v.from !== null && v.to !== null ? ` dari ${v.from} menjadi ${v.to}` : '';
      return `Batas waktu tanggapan kami perpanjang${days}, sesuai dengan ${v.basis}. Alasannya: ${v.reason}.`;
    },
    closed: {
      'no-way-back': 'Tanggapannya tersedia di kantor kami dan dapat Saudara ambil pada jam kerja.',
      'withdrawn-by-inquirer': 'Sesuai dengan permintaan Saudara, berkas itu kami tutup.',
      'incomplete-after-request':
        'Keterangan yang kami minta belum kami terima, sehingga berkas itu kami tutup. Bila keterangan itu Saudara sampaikan, berkas kami buka kembali.',
      'not-a-matter': 'Hal itu bukan urusan yang dapat kami tanggapi, sehingga berkas itu kami tutup.',
      duplicate: 'Hal yang sama sudah kami tangani dalam berkas lain, sehingga berkas ini kami tutup.',
      spam: 'Berkas itu kami tutup tanpa tanggapan.',
      test: 'Berkas itu kami tutup sebagai percobaan.',
      'registered-in-error': 'Berkas itu keliru didaftarkan dan kami tutup.',
      other: 'Berkas itu kami tutup.',
      inform: 'Hal itu kami catat sebagai bahan kami; tidak ada tanggapan tersendiri.',
      file: 'Hal itu kami simpan sebagai bahan kami; tidak ada tanggapan tersendiri.',
    } as Record<string, string>,
    duplicateOf: (number: string): string =>
      `Hal yang sama kami tangani dalam berkas ${number}, sehingga berkas ini kami tutup.`,
    note: (text: string): string => `Keterangan: ${text}`,
    reopened: (v: { day: string; reason: ReopeningReason }): string =>
      `Berkas itu kami buka kembali pada ${v.day}${reopenedBecause[v.reason]}. Tanggapan baru akan kami sampaikan kepada Saudara.`,
    ending: 'Demikian kami beritahukan. Terima kasih.',
  },

  countersign: {
    title: 'LEMBAR PARAF SUSULAN',
    of: (name: string): string => `Keputusan ${name} yang dicatat petugas`,
    initials: 'paraf',
    count: (count: number): string => `Jumlah keputusan: ${count}`,
    decision: (v: { number: string; what: string; when: string; form: string }): string =>
      `${v.number} ${v.what}, ${v.when}, ${v.form}`,
    step: (what: string, step: number): string => `${what} langkah ${step}`,
    sign: (name: string): string => `Paraf ${name}`,
  },

  history: {
    title: 'RIWAYAT BERKAS',
    kind: 'Jenis masukan',
    class: 'Golongan',
    status: 'Status',
    numbers: 'Nomor lain',
    links: 'Tautan',
    pass: 'Putaran',
    inquiry: 'ISI',
    questions: 'PERTANYAAN',
    attachments: 'LAMPIRAN',
    events: 'KEJADIAN',
    foreign: (number: string, relation: string): string => `${number} ${relation} berkas ini`,
  },
};
