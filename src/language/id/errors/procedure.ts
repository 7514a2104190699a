// Refusals of the procedure: what was not recorded, why, and what comes first.

import type { Status } from '../../../procedure/case.ts';
import { shortNumber } from '../../../procedure/case-number.ts';
import type { Refusal, RefusalValues } from '../../../procedure/refusals.ts';
import type { StepNumber } from '../../../procedure/sop-15.ts';
import { type Instant, parseMoment, type Zone } from '../../../procedure/time.ts';
import type { ChannelKind } from '../../../procedure/words.ts';
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';

interface Refused {
  /** Null for an event of the office. */
  number: string | null;
  type: string;
  refusal: Refusal;
  nameOf: (officer: string) => string;
  zone: Zone;
}

type Reasons = {
  [C in keyof RefusalValues]: (
    values: RefusalValues[C],
    refused: Refused,
  ) => { why: string[]; next?: string };
};

const heads: Record<string, (number: string) => string> = {
  received: (number) => `Informasi masuk ${number} belum dapat dicatat.`,
  printed: (number) => `Cetakan ${number} belum dapat dicatat.`,
  dispositioned: (number) => `Disposisi ${number} belum dapat dicatat.`,
  drafted: (number) => `Draf ${number} belum dapat dicatat.`,
  submitted: (number) => `Draf ${number} belum dapat diajukan.`,
  reviewed: (number) => `Pemeriksaan ${number} belum dapat dicatat.`,
  sending: (number) => `Tanggapan ${number} belum dapat dikirim.`,
  replied: (number) => `Tanggapan ${number} belum dapat dicatat sebagai tersampaikan.`,
  noted: (number) => `Catatan ${number} belum dapat disimpan.`,
  closed: (number) => `Berkas ${number} belum dapat ditutup.`,
  corrected: (number) => `Koreksi ${number} belum dapat dicatat.`,
  withdrawn: (number) => `Pencabutan pada ${number} belum dapat dicatat.`,
};

const commandFor: Record<number, string> = {
  2: 'disposition',
  3: 'disposition',
  4: 'draft',
  5: 'submit',
  6: 'review',
  7: 'push',
};

const reasons: Reasons = {
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
      `Waktunya ${moment(at, zone)}; ${vocabulary.steps[step]} (langkah ${step}) selesai ${moment(previousAt, zone)}.`,
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
    why: [`Alasan ${reason} berlaku setelah tanggapan disetujui; berkas ${vocabulary.statuses[status]}.`],
    next: `sop show ${short(number)}`,
  }),
  'no-such-event': ({ event }, { number }) => ({
    why: [`Kejadian ${event} tidak ada pada berkas ini, atau sudah dicabut.`],
    next: `sop show ${short(number)}`,
  }),
  'not-withdrawable': ({ event, type }, { number }) => ({
    why: [`Kejadian ${event} (${type}) sudah terjadi di luar sop dan tidak dapat dicabut.`],
    next: `sop correct ${short(number)} --event ${event} --field at --value 09.10 --reason "…"`,
  }),
  'not-your-event': ({ event, recordedBy }, { nameOf }) => ({
    why: [`Kejadian ${event} dicatat oleh ${nameOf(recordedBy)}; hanya yang mencatat dapat mengubahnya.`],
    next: `ulangi dengan --as ${recordedBy}`,
  }),
  'built-upon': ({ event, by, final }, { number }) => ({
    why: [`Kejadian ${by} sudah berdiri di atas ${event}${final ? ' dan tidak dapat dicabut' : ''}.`],
    next: final
      ? `sop note ${short(number)} "…"`
      : `sop correct ${short(number)} --withdraw ${by} --reason "…"`,
  }),
  'not-correctable': ({ event, field }, { number }) => ({
    why: [
      `"${field}" pada kejadian ${event} tidak dapat dikoreksi; yang dapat: at, arrivedAt, by, form, kind, contact, externalId.`,
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

export const procedureErrors = {
  refused: (v: Refused): Message => {
    const head =
      v.number === null
        ? 'Perubahan kantor belum dapat dicatat.'
        : (heads[v.type]?.(v.number) ?? `${v.number} belum dapat dicatat.`);
    const reason = reasons[v.refusal.code] as (
      values: unknown,
      refused: Refused,
    ) => { why: string[]; next?: string };
    return { what: head, ...reason(v.refusal.values, v) };
  },
  'clock-doubt': (v: { now: Instant; newest: Instant; zone: Zone }): Message => ({
    what: 'Jam komputer ini diragukan; tidak ada yang dicatat.',
    why: [
      `Jam komputer: ${dates.short(v.now, v.zone)}.`,
      `Catatan terbaru dalam arsip: ${dates.short(v.newest, v.zone)}.`,
    ],
    next: 'betulkan jam komputer; bila jam sudah benar, ulangi dengan --clock-ok',
  }),
  'nothing-approved': (v: {
    number: string;
    status: Status;
    awaited: StepNumber | null;
    irregular: boolean;
  }): Message => ({
    what: `Tanggapan ${v.number} belum dapat dikirim.`,
    why: [
      `Berkas ${vocabulary.statuses[v.status]}; yang disampaikan hanya tanggapan yang disetujui.`,
      ...(v.irregular
        ? ['Bila memang sudah disampaikan tanpa persetujuan: tambahkan --irregular "alasannya".']
        : []),
    ],
    next: `sop ${commandFor[v.awaited ?? 0] ?? 'show'} ${short(v.number)}`,
  }),
  'already-replied': (v: { number: string }): Message => ({
    what: `Tanggapan ${v.number} sudah disampaikan; tidak dikirim dua kali.`,
    why: ['Bila memang perlu sekali lagi, sebutkan kanalnya atau --resend.'],
    next: `sop show ${short(v.number)}`,
  }),
  'sending-cut-off': (v: { number: string; at: string; zone: Zone }): Message => ({
    what: `Pengiriman ${v.number} ${moment(v.at, v.zone)} terhenti sebelum server surel menjawab.`,
    why: [
      'Mungkin sudah sampai, mungkin belum; maka tidak langsung dikirim ulang.',
      `Periksa folder Terkirim: cari [${v.number}].`,
    ],
    next: `sop push ${short(v.number)} --was-sent atau sop push ${short(v.number)} --resend`,
  }),
  'not-cut-off': (v: { number: string; flag: string }): Message => ({
    what: `${v.flag} belum diperlukan untuk ${v.number}.`,
    why: ['Tidak ada pengiriman yang belum diketahui hasilnya.'],
    next: `sop push ${short(v.number)}`,
  }),
  'confidential-public': (v: { number: string; channel: ChannelKind }): Message => ({
    what: `Tanggapan ${v.number} belum dapat disampaikan lewat ${vocabulary.channels[v.channel]}.`,
    why: ['Berkas ini rahasia; kanal itu dibaca umum. Belum ada yang terkirim.'],
    next: `sop push ${short(v.number)} --via counter --manual --receipt "…"`,
  }),
  'identity-in-reply': (v: { number: string; channel: ChannelKind }): Message => ({
    what: `Tanggapan ${v.number} belum dapat disampaikan lewat ${vocabulary.channels[v.channel]}.`,
    why: ['Pengirim anonim, tetapi nama atau kontaknya tertulis dalam tanggapan. Belum ada yang terkirim.'],
    next: `sop draft ${short(v.number)}`,
  }),
  'no-address': (v: { number: string }): Message => ({
    what: `Tanggapan ${v.number} belum dapat dikirim: alamat surel pengirim tidak ada.`,
    next: `sop correct ${short(v.number)} --event … --field contact --value alamat --reason "…"`,
  }),
  'not-out-of-order': (v: { number: string }): Message => ({
    what: `${v.number} belum tercatat: langkah ini tidak di luar urutan.`,
    why: ['--irregular menandai ketidaksesuaian; di sini tidak ada yang menyimpang.'],
    next: 'ulangi tanpa --irregular',
  }),
  'draft-text-above': (v: { number: string; line: string }): Message => ({
    what: `Draf ${v.number} belum tercatat: ada tulisan di atas garis TANGGAPAN.`,
    why: [`"${v.line}"`, 'Tulisan Anda aman di komputer ini; berikutnya ia ada di bawah garis.'],
    next: `sop draft ${short(v.number)}`,
  }),
  'draft-meanwhile': (v: { number: string }): Message => ({
    what: `Draf ${v.number} belum tercatat: draf lain masuk ketika Anda menulis.`,
    why: ['Tulisan Anda aman di komputer ini.'],
    next: `sop show ${short(v.number)}, lalu sop draft ${short(v.number)}`,
  }),
  'editor-failed': (v: {
    number: string;
    editor: string;
    exitCode: number | null;
    signal: string | null;
  }): Message => ({
    what: `Draf ${v.number} belum tercatat: penyunting "${v.editor}" terhenti (${v.signal ?? `kode ${v.exitCode}`}).`,
    why: ['Tulisan Anda aman di komputer ini.'],
    next: `sop draft ${short(v.number)}`,
  }),
};

function short(number: string | null): string {
  return number === null ? '' : shortNumber(number);
}

function moment(at: string, zone: Zone): string {
  const parsed = parseMoment(at, zone);
  return parsed ? dates.short(parsed, zone) : at;
}
