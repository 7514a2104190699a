// Failures of recording that are no refusal of an event: the clock, sending, drafts, the editor.
import type { Status } from '../../../procedure/case.ts';
import type { StepNumber } from '../../../procedure/sop-15.ts';
import type { Instant, Zone } from '../../../procedure/time.ts';
import type { ChannelKind } from '../../../procedure/words.ts';
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { commandFor, moment, short } from './wording.ts';

export const procedureErrors = {
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
