// The office's words for what the code names in English (DESIGN.md §1).
import type { Question, Status } from '../../procedure/case.ts';
import type { Form, Role } from '../../procedure/event.ts';
import type { ClosingReason } from '../../procedure/events/closed.ts';
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import type { StepNumber } from '../../procedure/sop-15.ts';
import type {
  CaseClass,
  ChannelKind,
  Kind,
  LinkRelation,
  NumberRegister,
  PrintedDocument,
  SigningAuthority,
} from '../../procedure/words.ts';

export const vocabulary = {
  kinds: {
    complaint: 'pengaduan',
    suggestion: 'saran',
    'information-request': 'permintaan informasi',
    objection: 'keberatan',
    other: 'lain-lain',
    'kemendagri-information': 'informasi Kemendagri',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  channels: {
    website: 'situs web',
    email: 'surel',
    'social-media': 'media sosial',
    whatsapp: 'WhatsApp',
    telephone: 'telepon',
    sambat: 'Sambat Online',
    lapor: 'SP4N-LAPOR!',
    counter: 'loket',
    letter: 'surat',
    kemendagri: 'Kemendagri',
  } satisfies Record<ChannelKind, string> as Record<ChannelKind, string>,
  roles: {
    kabag: 'Kabag',
    kasubag: 'Kasubag',
    pelaksana: 'pelaksana',
    'pengelola-tik': 'pengelola TIK',
  } satisfies Record<Role, string> as Record<Role, string>,
  forms: {
    terminal: 'terminal',
    paper: 'kertas',
    oral: 'lisan',
    message: 'pesan',
  } satisfies Record<Form, string> as Record<Form, string>,
  statuses: {
    'awaiting-disposition': 'menunggu disposisi Kabag',
    'awaiting-instruction': 'menunggu disposisi Kasubag',
    forwarding: 'menunggu diteruskan',
    drafting: 'menunggu draf tanggapan',
    'awaiting-submission': 'menunggu draf diajukan',
    'awaiting-review': 'menunggu pemeriksaan Kasubag',
    revising: 'menunggu perbaikan draf',
    approved: 'disetujui, menunggu disampaikan',
    sending: 'sedang disampaikan',
    replied: 'ditanggapi',
    forwarded: 'diteruskan',
    closed: 'ditutup',
  } satisfies Record<Status, string> as Record<Status, string>,
  /** The step's name where it is one of seven. */
  steps: {
    1: 'informasi masuk',
    2: 'disposisi Kabag',
    3: 'disposisi Kasubag',
    4: 'draf tanggapan',
    5: 'pengajuan draf',
    6: 'pemeriksaan draf',
    7: 'penyampaian tanggapan',
  } satisfies Record<StepNumber, string> as Record<StepNumber, string>,
  /** What an officer does next, in the list's narrow column. */
  tasks: {
    'awaiting-disposition': 'disposisi',
    'awaiting-instruction': 'disposisi',
    forwarding: 'teruskan',
    drafting: 'tulis draf',
    'awaiting-submission': 'ajukan draf',
    'awaiting-review': 'periksa draf',
    revising: 'perbaiki draf',
    approved: 'kirim',
    sending: 'pastikan kirim',
    replied: '',
    forwarded: '',
    closed: '',
  } satisfies Record<Status, string> as Record<Status, string>,
  closingReasons: {
    'no-way-back': 'tidak dapat disampaikan',
    'withdrawn-by-inquirer': 'dicabut oleh pengirim',
    'incomplete-after-request': 'tidak dilengkapi setelah diminta',
    'not-a-matter': 'bukan urusan yang dapat ditanggapi',
    duplicate: 'sama dengan berkas lain',
    spam: 'spam',
    test: 'percobaan',
    'registered-in-error': 'keliru didaftarkan',
    other: 'alasan lain',
  } satisfies Record<ClosingReason, string> as Record<ClosingReason, string>,
  linkRelations: {
    'duplicate-of': 'sama dengan',
    'related-to': 'terkait dengan',
    'objects-to': 'keberatan atas',
  } satisfies Record<LinkRelation, string> as Record<LinkRelation, string>,
  numberRegisters: {
    letter: 'nomor surat',
    agenda: 'nomor agenda',
    srikandi: 'nomor SRIKANDI',
  } satisfies Record<NumberRegister, string> as Record<NumberRegister, string>,
  caseClasses: {
    supervisory: 'berkadar pengawasan',
    'non-supervisory': 'tidak berkadar pengawasan',
    'data-protection': 'pelindungan data pribadi',
  } satisfies Record<CaseClass, string> as Record<CaseClass, string>,
  askedOf: { inquirer: 'pengirim', office: 'perangkat lain', superior: 'atasan' } satisfies Record<
    Question['of'],
    string
  > as Record<Question['of'], string>,
  /** As it is printed before the title of who is signed for. */
  signingAuthorities: {
    own: 'jabatan sendiri',
    an: 'a.n.',
    ub: 'u.b.',
    plh: 'Plh.',
    plt: 'Plt.',
  } satisfies Record<SigningAuthority, string> as Record<SigningAuthority, string>,
  signedDocuments: {
    reply: 'surat tanggapan',
    transmittal: 'surat pengantar',
    notice: 'surat pemberitahuan',
    question: 'surat permintaan keterangan',
  } as Record<string, string>,
  /** Forms that are printed about a case. */
  printedDocuments: {
    incoming: 'informasi masuk',
    disposition: 'lembar disposisi',
    tray: 'lembar disposisi kolektif',
    question: 'surat permintaan keterangan',
    transmittal: 'surat pengantar',
    notice: 'surat pemberitahuan',
    reply: 'surat tanggapan',
    countersign: 'lembar paraf susulan',
    history: 'riwayat berkas',
  } satisfies Record<PrintedDocument, string> as Record<PrintedDocument, string>,
  reopeningReasons: {
    'wrote-again': 'pengirim menulis lagi',
    objection: 'keberatan atas tanggapan',
    'new-facts': 'ada keterangan baru',
    'ended-in-error': 'keliru diakhiri',
    other: 'alasan lain',
  } satisfies Record<ReopeningReason, string> as Record<ReopeningReason, string>,
  /** How a disposition at step 2 ends a case. */
  closedByDisposition: { inform: 'untuk diketahui', file: 'diarsipkan' } as Record<string, string>,
  anonymous: 'ANONIM',
  confidential: 'RAHASIA',
  /** Lower case to the beginning of a sentence. */
  sentence: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
  /** `satu, dua dan tiga`. */
  and: (items: string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} dan ${items.at(-1)}`,
  or: (items: string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} atau ${items.at(-1)}`,
};
