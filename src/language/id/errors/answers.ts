// Answers from a messenger that cannot be taken as decisions.
import type { Message } from '../../catalogue.ts';
import { vocabulary } from '../vocabulary.ts';
import { short } from './wording.ts';

interface Answered {
  number: string;
  code: string;
}

const decisions = { approved: 'setuju', 'approved-corrected': 'setuju dengan koreksi', revise: 'revisi' };

export const answerErrors = {
  'nothing-to-share': (v: { number: string }): Message => ({
    what: `Tanggapan ${v.number} belum dapat dibagikan: isinya tidak ada.`,
    next: `sop show ${short(v.number)}`,
  }),
  'decided-already': (v: {
    number: string;
    decision: 'approved' | 'approved-corrected' | 'revise';
  }): Message => ({
    what: `${v.number} sudah diperiksa.`,
    why: [`Sudah diperiksa: ${decisions[v.decision]}. Untuk memutuskan lagi: sop review ${short(v.number)}`],
    next: `sop review ${short(v.number)}`,
  }),
  'answer-none': (_v: object): Message => ({
    what: 'Belum ada jawaban yang terbaca; tidak ada yang dicatat.',
    why: ['Jawaban berisi SETUJU atau REVISI dan kodenya, misalnya SETUJU 42-K7QX.'],
    next: 'sop submit 42 --share menunjukkan lagi kode berkas 42',
  }),
  'answer-unread': (v: { text: string }): Message => ({
    what: `Jawaban belum terbaca: "${v.text}"`,
    why: [`"${v.text}": tanpa kode, atau tanpa SETUJU maupun REVISI.`],
    next: 'minta jawaban dengan kodenya, misalnya SETUJU 42-K7QX',
  }),
  'answer-both': (v: Answered): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [`Jawaban itu menyebut SETUJU dan REVISI sekaligus (${v.code}).`],
    next: `pastikan kepada Kasubag, lalu sop review ${short(v.number)} --paste`,
  }),
  'answer-negated': (v: Answered): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [`Jawaban itu mengingkari: "tidak" atau "belum" di depan keputusan (${v.code}).`],
    next: `pastikan kepada Kasubag, lalu sop review ${short(v.number)} --paste`,
  }),
  'answer-question': (v: Answered): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [`Itu pertanyaan, belum keputusan (${v.code}).`],
    next: `pastikan kepada Kasubag, lalu sop review ${short(v.number)} --paste`,
  }),
  'answer-by-officer': (v: { number: string; sender: string; officer: string; by: string }): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [`Pengirim pada pesan "${v.sender}": itu ${v.officer}, bukan ${v.by} yang memeriksa.`],
    next: `minta jawaban dari ${v.by} sendiri; bila memang ${v.officer} yang memeriksa: sop review ${short(v.number)} --paste --by "${v.officer}"`,
  }),
  'answer-by-stranger': (v: { number: string; sender: string; by: string }): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [
      `Pengirim pada pesan "${v.sender}", bukan ${v.by} yang memeriksa.`,
      'Bila itu memang pesannya: ulangi dengan --by, atau tempel tanpa kepala pesan dan dengan --at.',
    ],
    next: `sop review ${short(v.number)} --paste --by "${v.by}"`,
  }),
  'answer-conditional': (v: Answered): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [
      `SETUJU ${v.code} disertai syarat atau perubahan; persetujuan berlaku untuk isi itu apa adanya.`,
      `Bila memang setuju apa adanya: sop review ${short(v.number)} --approve --by kasubag --form message --at …`,
    ],
    next: `sop review ${short(v.number)} --revise "…" --by kasubag --form message --at …`,
  }),
  'answer-without-remarks': (v: Answered): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [`REVISI ${v.code} belum menyebut koreksinya.`],
    next: `sop review ${short(v.number)} --revise "…" --by kasubag --form message --at …`,
  }),
  'answer-older-draft': (v: {
    number: string;
    round: number;
    pass: number;
    present: { code: string; round: number } | null;
  }): Message => ({
    what: `Jawaban untuk ${v.number} belum tercatat.`,
    why: [
      `Kode itu untuk draf ke-${v.round}${v.pass > 1 ? ` putaran ke-${v.pass}` : ''} yang sudah diganti; ${
        v.present
          ? `yang diajukan sekarang draf ke-${v.present.round}, kodenya ${v.present.code}.`
          : 'sekarang belum ada draf yang diajukan.'
      }`,
    ],
    next: v.present ? `sop submit ${short(v.number)} --share` : `sop show ${short(v.number)}`,
  }),
  'answer-other-case': (v: { number: string; typed: string[]; code: string }): Message => ({
    what: `Jawaban itu untuk ${v.number}, bukan untuk ${vocabulary.and(v.typed)}.`,
    why: [`Kode pada jawaban itu ${v.code}.`],
    next: `sop review ${short(v.number)} --paste`,
  }),
  /** `belongs`: the case whose reply has these signs; `asked`: cases that the number in the code could be. */
  'answer-code-unknown': (v: { code: string; belongs: string | null; asked: string[] }): Message => ({
    what: `Kode ${v.code} tidak dikenal.`,
    why: [
      v.belongs === null
        ? 'Tidak ada draf yang diajukan dengan kode itu.'
        : `Huruf kodenya milik ${v.belongs}, dengan nomor berkas lain di depannya.`,
    ],
    next: v.asked[0]
      ? `sop submit ${short(v.belongs ?? v.asked[0])} --share menunjukkan lagi kodenya`
      : 'periksa kodenya pada pesan, lalu ulangi',
  }),
};
