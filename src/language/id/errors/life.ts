// Failures of asking, forwarding, closing, reopening and correcting that are no refusal of an event.
import type { LinkRelation } from '../../../procedure/words.ts';
import type { Message } from '../../catalogue.ts';
import { vocabulary } from '../vocabulary.ts';
import { short } from './wording.ts';

export const lifeErrors = {
  'no-open-question': (v: { number: string }): Message => ({
    what: `Jawaban pada ${v.number} belum dapat dicatat.`,
    why: ['Tidak ada pertanyaan yang belum dijawab.'],
    next: `sop note ${short(v.number)} "…"`,
  }),
  'question-needed': (v: { number: string; questions: { event: string; text: string }[] }): Message => ({
    what: `Belum diketahui pertanyaan mana pada ${v.number} yang dijawab.`,
    why: v.questions.map(({ event, text }) => `${event}: ${text}`),
    next: `ulangi dengan --question ${v.questions[0]?.event ?? ''}`,
  }),
  'forward-office-needed': (v: { number: string }): Message => ({
    what: `Perangkat daerah yang dituju ${v.number} belum diketahui.`,
    why: ['Disposisi Kabag tidak menyebutnya.'],
    next: 'ulangi dengan --to, misalnya --to Disdukcapil',
  }),
  'duplicate-of-what': (v: { number: string }): Message => ({
    what: `${v.number} belum ditutup: tidak dapat sama dengan dirinya sendiri.`,
    next: 'ulangi dengan --duplicate-of nomor berkas lain',
  }),
  'linked-in-circle': (v: { number: string; relation: LinkRelation; to: string }): Message => ({
    what: `Tautan ${v.number} kepada ${v.to} belum dicatat.`,
    why: [`Sudah tercatat sebaliknya: ${v.to} ${vocabulary.linkRelations[v.relation]} ${v.number}.`],
    next: `sop show ${short(v.to)}`,
  }),
  'duplicate-of-duplicate': (v: { number: string; to: string; original: string }): Message => ({
    what: `${v.number} belum dicatat sama dengan ${v.to}.`,
    why: [`${v.to} sendiri sama dengan ${v.original}; yang disebut adalah berkas asalnya.`],
    next: `ulangi dengan --duplicate-of ${short(v.original)}`,
  }),
  'event-unknown': (v: { typed: string; number: string }): Message => ({
    what: `Kejadian ${v.typed} tidak ada pada ${v.number}.`,
    next: `sop show ${short(v.number)}`,
  }),
  'none-to-correct': (v: { number: string; name: string; purpose: 'correct' | 'withdraw' }): Message => ({
    what: `Tidak ada kejadian pada ${v.number} yang dapat ${v.purpose === 'correct' ? 'dikoreksi' : 'dicabut'} ${v.name}.`,
    why: ['Yang mencatatnya yang mengoreksi; yang sudah menjadi dasar kejadian lain tidak dapat dicabut.'],
    next: `sop show ${short(v.number)}`,
  }),
  'value-same': (v: { field: string; value: string }): Message => ({
    what: `Isian "${vocabulary.eventFields[v.field] ?? v.field}" sudah ${v.value}; tidak ada yang dikoreksi.`,
    next: 'ulangi dengan nilai yang lain',
  }),
  'only-kemendagri': (v: { number: string; flag: string }): Message => ({
    what: `${v.flag} tidak dipakai untuk ${v.number}.`,
    why: ['Artikel dan surat edaran hanya untuk informasi Kemendagri; warga ditanggapi sendiri.'],
    next: `sop push ${short(v.number)}`,
  }),
  'kemendagri-way': (v: { number: string }): Message => ({
    what: `Belum diketahui bagaimana informasi Kemendagri ${v.number} disampaikan.`,
    why: ['Sebagai artikel di situs web, atau surat edaran kepada kecamatan dan kelurahan.'],
    next: 'ulangi dengan --article https://… atau --circular "Kec. Klojen; Kel. Bareng"',
  }),
  'address-not-web': (v: { typed: string }): Message => ({
    what: `"${v.typed}" bukan alamat halaman web.`,
    next: 'ulangi dengan --article https://…',
  }),
  'circular-empty': (v: { what: string }): Message => ({
    what: `Tidak ada penerima pada ${v.what}.`,
    why: ['Satu penerima tiap baris, atau dipisah titik koma.'],
    next: 'ulangi dengan --circular "Kec. Klojen; Kel. Bareng"',
  }),
  'nothing-to-print': (v: {
    number: string;
    document: 'question' | 'transmittal' | 'notice' | 'countersign';
  }): Message => ({
    what: `${vocabulary.sentence(vocabulary.printedDocuments[v.document])} ${v.number} belum dapat dicetak.`,
    why: [
      {
        question: 'Belum ada pertanyaan pada berkas ini.',
        transmittal: 'Berkas ini tidak diteruskan.',
        notice: 'Berkas ini tidak diteruskan, diperpanjang, ditutup, atau dibuka kembali.',
        countersign: 'Tidak ada keputusan yang menunggu paraf susulan.',
      }[v.document],
    ],
    next: `sop show ${short(v.number)}`,
  }),
  'reply-not-approved': (v: { number: string }): Message => ({
    what: `Surat tanggapan ${v.number} belum dapat dicetak.`,
    why: ['Yang dicetak sebagai surat hanya tanggapan yang disetujui.'],
    next: `sop show ${short(v.number)}`,
  }),
  'countersign-whose': (v: { names: string[] }): Message => ({
    what: 'Belum diketahui paraf susulan siapa yang dicetak.',
    why: [`Yang ditunggu: ${v.names.join(', ')}.`],
    next: 'ulangi dengan --handed-to kabag',
  }),
  'nobody-waits-initials': (v: { name: string | null }): Message => ({
    what: `Tidak ada keputusan yang menunggu paraf susulan${v.name ? ` ${v.name}` : ''}.`,
    next: 'sop list',
  }),
};
