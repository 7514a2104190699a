// Refusals of the procedure: why something was not recorded, and what comes first.
import type { Refusal, RefusalValues } from '../../../procedure/refusals.ts';
import type { Zone } from '../../../procedure/time.ts';
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { correctionReasons } from './correction-refusals.ts';
import { deadlineReasons } from './deadlines.ts';
import { lifeReasons } from './life-refusals.ts';
import { refusalHeads } from './refusal-heads.ts';
import { commandFor, moment, short } from './wording.ts';

export interface Refused {
  /** Null for an event of the office. */
  number: string | null;
  type: string;
  refusal: Refusal;
  nameOf: (officer: string) => string;
  zone: Zone;
}

export type Reasons = {
  [C in keyof RefusalValues]: (
    values: RefusalValues[C],
    refused: Refused,
  ) => { why: string[]; next?: string };
};

const reasons: Reasons = {
  ...lifeReasons,
  ...correctionReasons,
  ...deadlineReasons,
  'wrong-step': ({ step, awaited, status, filled }, { number }) => ({
    why: [
      filled
        ? `Langkah ${step} (${vocabulary.steps[step]}) sudah tercatat; berkas ${vocabulary.statuses[status]}.`
        : awaited === null
          ? `Berkas ${vocabulary.statuses[status]}; ${vocabulary.steps[step]} adalah langkah ${step}.`
          : `Berkas ${vocabulary.statuses[status]} (langkah ${awaited}); ${vocabulary.steps[step]} adalah langkah ${step}.`,
      ...(filled ? [] : ['Bila memang sudah terjadi di luar urutan: --irregular "alasannya".']),
    ],
    next:
      filled || awaited === null
        ? `sop show ${short(number)}`
        : `sop ${commandFor[awaited]} ${short(number)}`,
  }),
  ended: ({ status }, { number }) => ({
    why: [`Berkas sudah ${vocabulary.statuses[status]}.`],
    next: `sop show ${short(number)}`,
  }),
  'wrong-role': ({ officer, roles }, { nameOf }) => ({
    why: [
      `Keputusan ini pada ${vocabulary.or(roles.map((role) => vocabulary.roles[role]))}, bukan pada ${nameOf(officer)}.`,
    ],
    next: `ulangi dengan --by ${roles[0]} --form paper --at 09.10`,
  }),
  'not-on-device': ({ officer, device }, { nameOf }) => ({
    why: [`Komputer ini (${device}) belum terdaftar untuk ${nameOf(officer)}.`],
    next: 'sop officer list',
  }),
  'recorder-left': ({ officer, lastDay }, { nameOf }) => ({
    why: [`${nameOf(officer)} bekerja di sini sampai ${dates.shortDay(lastDay)}.`],
    next: 'ulangi dengan --as pegawai yang masih bekerja, lihat sop officer list',
  }),
  'form-missing': ({ officer }, { nameOf }) => ({
    why: [`Bentuk keputusan ${nameOf(officer)} belum disebut: paper kertas, oral lisan, message pesan.`],
    next: 'ulangi dengan --form paper',
  }),
  'reviewer-drafted': ({ officer }, { nameOf }) => ({
    why: [`Draf ini ditulis oleh ${nameOf(officer)}; pemeriksanya orang lain.`],
    next: 'ulangi dengan --by Kasubag lain',
  }),
  'other-reviewer': ({ reviewer }, { nameOf, number }) => ({
    why: [`Draf ini sudah diperiksa oleh ${nameOf(reviewer)}; hanya beliau yang dapat memutuskan lagi.`],
    next: `sop show ${short(number)}`,
  }),
  'no-draft': (_values, { number }) => ({
    why: ['Belum ada draf dengan isi itu.'],
    next: `sop draft ${short(number)}`,
  }),
  'remarks-unanswered': ({ numbers }, { number }) => ({
    why: [`Koreksi nomor ${vocabulary.and(numbers.map(String))} belum dijawab.`],
    next: `sop draft ${short(number)}, atau sop submit ${short(number)} --answer ${numbers[0]}="sudah diperbaiki"`,
  }),
  'not-the-submitted': ({ round }, { number }) => ({
    why: [`Yang diajukan adalah draf lain (ke-${round}).`],
    next: `sop review ${short(number)}`,
  }),
  'not-approved': ({ status }, { number }) => ({
    why: [`Berkas ${vocabulary.statuses[status]}; yang disampaikan hanya tanggapan yang disetujui.`],
    next: `sop show ${short(number)}`,
  }),
  'changed-after-approval': (_values, { number }) => ({
    why: ['Isinya berubah setelah disetujui; yang disetujui adalah isi sebelumnya.'],
    next: `sop submit ${short(number)}`,
  }),
  'already-sending': (_values, { number }) => ({
    why: ['Pengiriman sebelumnya belum diketahui hasilnya.'],
    next: `sop push ${short(number)} --was-sent, atau sop push ${short(number)} --resend`,
  }),
  'not-sending': (_values, { number }) => ({
    why: ['Tidak ada pengiriman yang sedang berjalan.'],
    next: `sop show ${short(number)}`,
  }),
  'before-previous-step': ({ at, previousAt, step }, { number, zone }) => ({
    why: [
      `Waktunya ${moment(at, zone)}; ${step === null ? 'berkas dibuka kembali' : `${vocabulary.steps[step]} (langkah ${step}) selesai`} ${moment(previousAt, zone)}.`,
      'Langkah ini tidak dapat mendahuluinya.',
    ],
    next: `ulangi dengan --at yang lebih kemudian, atau sop correct ${short(number)}`,
  }),
  'in-future': ({ at, now }, { zone }) => ({
    why: [`Waktunya ${moment(at, zone)}, sekarang ${moment(now, zone)}.`],
    next: 'ulangi dengan --at yang sudah lewat',
  }),
  'late-row-filled': ({ step }, { number }) => ({
    why: [`Langkah ${step} (${vocabulary.steps[step]}) sudah tercatat.`],
    next: `sop show ${short(number)}`,
  }),
  'late-not-between': ({ at, after, before }, { zone }) => ({
    why: [
      `Waktunya ${moment(at, zone)}; yang dicatat kemudian terletak ${
        before === null
          ? 'sebelum langkah yang sudah tercatat'
          : `antara ${after === null ? 'awal' : moment(after, zone)} dan ${moment(before, zone)}`
      }.`,
    ],
    next: 'ulangi dengan --at di antaranya',
  }),
  'reason-not-allowed': ({ reason, status }, { number }) => ({
    why: [
      `Alasan "${vocabulary.closingReasons[reason as 'other'] ?? reason}" berlaku setelah tanggapan disetujui; berkas ${vocabulary.statuses[status]}.`,
    ],
    next: `sop show ${short(number)}`,
  }),
  'unknown-events': ({ types }) => ({
    why: [`Berkas berisi kejadian dari sop yang lebih baru: ${types.join(', ')}.`],
    next: 'pasang sop yang lebih baru',
  }),
  incomplete: ({ absent }) => ({
    why: [`Berkas belum lengkap: menunggu ${absent.join(', ')} dari komputer lain.`],
    next: 'sop verify',
  }),
  malformed: ({ field }) => ({ why: [`Isian "${field}" belum sesuai.`], next: 'sop help' }),
};

export const refusalErrors = {
  refused: (v: Refused): Message => {
    const head =
      v.number === null
        ? 'Perubahan kantor belum dapat dicatat.'
        : (refusalHeads[v.type]?.(v.number) ?? `${v.number} belum dapat dicatat.`);
    const reason = reasons[v.refusal.code] as (
      values: unknown,
      refused: Refused,
    ) => { why: string[]; next?: string };
    return { what: head, ...reason(v.refusal.values, v) };
  },
};
