// The list of what waits, and one case at a glance.
import type { DeviationCode } from '../../procedure/conformance.ts';
import { dates } from './dates.ts';
import { timeline } from './timeline.ts';
import { vocabulary } from './vocabulary.ts';

export const cases = {
  heads: { number: 'berkas', subject: 'hal', waiting: 'menunggu', since: 'sudah' },
  noCases: 'Belum ada berkas.',
  noneOpen: 'Tidak ada berkas terbuka.',
  noneReadable: 'Tidak ada berkas yang dapat dibaca.',
  openCount: (open: number, yours: number): string => {
    const parts = [
      ...(yours > 0 ? [`${dates.figure(yours)} menunggu Anda`] : []),
      ...(open > yours ? [`${dates.figure(open - yours)} menunggu yang lain`] : []),
    ];
    return `${dates.figure(open)} berkas terbuka: ${parts.join(', ')}`;
  },
  yours: (you: string, task: string): string => `${you}: ${task}`,
  yoursHeading: 'MENUNGGU ANDA',
  othersHeading: 'MENUNGGU PIHAK LAIN',
  elseHeading: 'LAINNYA',
  overviewHead: (office: string): string => `SOP 15 · ${office}`,
  recordingAs: (name: string, roles: string[]): string =>
    `Anda mencatat sebagai ${name}${roles.length > 0 ? ` (${roles.join(', ')})` : ''}`,
  newInquiries: (count: number): string => `${dates.figure(count)} informasi masuk baru`,
  initialsLabel: 'Paraf',
  initialsWait: (count: number): string =>
    `${dates.figure(count)} keputusan menunggu paraf susulan: sop list --countersign`,
  askNext: 'Lanjut ke',
  offerPrint: (count: number): string =>
    count > 1
      ? `Cetak ${dates.figure(count)} informasi masuk untuk Kabag`
      : 'Cetak informasi masuk untuk Kabag',
  offerSeveral: (task: string, count: number): string => `${task}, ${dates.figure(count)} berkas`,
  leave: 'Keluar',
  print: 'cetak',
  erased: '(isi sudah dihapus)',
  damaged: '(isi berubah atau hilang)',
  unknown: '–',

  /** Kind, channel, time of arrival. */
  arrived: (kind: string, channel: string, when: string): string => `${kind}, ${channel}, tiba ${when}`,
  flags: {
    anonymous: 'Anonim: nama dan kontak tidak ditunjukkan; yang dikirim tetap sampai.',
    confidential: 'Rahasia: tidak untuk umum; nama dan kontak tidak ditunjukkan.',
  },
  statusSince: (status: string, when: string, duration: string | null): string =>
    `${status} sejak ${when}${duration ? ` (${duration} kerja)` : ''}`,
  statusAt: (status: string, when: string): string => `${status} ${when}`,
  closedFor: (reason: string): string => `Alasan: ${reason}.`,
  waitsFor: (name: string): string => `Menunggu ${name}.`,
  waitsInstead: (name: string, other: string): string =>
    `Menunggu ${name}; semula ditujukan kepada ${other}.`,
  incomplete: (ids: string): string => `Belum lengkap: menunggu ${ids} dari komputer lain.`,
  unknownEvents: (types: string): string => `Berisi kejadian dari sop yang lebih baru: ${types}.`,

  steps: {
    heads: { step: 'langkah', end: 'selesai', handling: 'dikerjakan', elapsed: 'seluruhnya' },
    names: {
      1: 'Informasi masuk',
      2: 'Disposisi Kabag',
      3: 'Disposisi Kasubag',
      5: 'Pengajuan',
      7: 'Penyampaian',
    } as Record<number, string>,
    draft: (round: number): string => `Draf ke-${round}`,
    review: (decision: string): string => `Pemeriksaan: ${decision}`,
    none: '–',
    kept: 'tepat',
    late: (minutes: number): string => `lambat ${dates.figure(minutes)}`,
    unmeasured: 'tidak terukur',
    revision: 'revisi',
    recordedFor: (form: string, when: string): string => `${form}, dicatat untuk beliau ${when}`,
    scanned: 'hasil pindai ada',
    lateEntry: 'dicatat kemudian',
    irregular: 'di luar urutan',
    named: (name: string): string => `ditujukan kepada ${name}`,
    sum: (minutes: number, uncounted: string[]): string =>
      uncounted.length === 0
        ? `Dalam menit kerja, seluruhnya ${dates.figure(minutes)}. Baku 15 tiap langkah; revisi tanpa baku.`
        : `Dalam menit kerja, yang terhitung ${dates.figure(minutes)}; belum terhitung langkah ${vocabulary.and(uncounted)}. Baku 15 tiap langkah; revisi tanpa baku.`,
    by: (names: string[]): string => `Oleh ${names.join(', ')}`,
  },
  decisions: {
    approved: 'setuju',
    'approved-corrected': 'setuju dengan koreksi',
    revise: 'revisi',
  } as Record<string, string>,

  sections: {
    inquiry: 'INFORMASI MASUK',
    original: 'ISI ASLI',
    drafts: 'TANGGAPAN',
    remarks: 'KOREKSI',
    deliveries: 'PENYAMPAIAN',
    deviations: 'KETIDAKSESUAIAN',
    notes: 'CATATAN',
    events: 'KEJADIAN',
  },
  fields: { name: 'Dari', contact: 'Kontak', address: 'Alamat', externalId: 'Nomor di kanal' },
  unnamed: 'tanpa nama',
  hasOriginal: 'Teks di atas diambil dari tempelan; aslinya utuh: sop show dengan --with-original',
  identityHidden: 'Nama dan kontak: sop show dengan --with-identity',
  hiddenDetails: (count: number): string => `${count} isian lain tidak ditunjukkan`,
  draftLine: (v: { round: number; by: string; when: string; state: string }): string =>
    `draf ke-${v.round}, ${v.by}, ${v.when}: ${v.state}`,
  draftStates: {
    approved: 'disetujui',
    submitted: 'diajukan',
    revised: 'diminta revisi',
    replaced: 'diganti draf berikutnya',
    written: 'belum diajukan',
  },
  correctedReply: (by: string, when: string): string => `dikoreksi ${by} pada pemeriksaan ${when}`,
  remarkRound: (round: number, by: string, when: string): string => `draf ke-${round}, ${by}, ${when}`,
  answer: (text: string): string => `= ${text}`,
  fixed: 'sudah diperbaiki',
  unanswered: 'belum dijawab',
  outcomes: {
    sending: 'hasilnya belum diketahui',
    replied: 'tersampaikan',
    failed: 'belum terkirim',
  },
  resent: 'hasilnya tidak diketahui, dikirim ulang',
  deliveryLine: (channel: string, when: string, outcome: string): string => `${channel}, ${when}: ${outcome}`,
  deviations: {
    'out-of-order': 'di luar urutan SOP',
    'late-entry': 'dicatat kemudian',
    'end-before-begin': 'selesai sebelum mulai; tidak dihitung',
    'replied-without-approval': 'disampaikan tanpa persetujuan atas isi itu',
    'not-obeyed': 'tercatat, tidak diikuti',
  } satisfies Record<DeviationCode, string> as Record<DeviationCode, string>,
  deviationLine: (event: string, step: number | null, text: string): string =>
    step === null ? `${event}: ${text}` : `${event}, langkah ${step}: ${text}`,

  events: timeline,
  /** Someone who acts for another, with the title of that post. */
  actingAs: (name: string, title: string | null): string => (title === null ? name : `${name} (${title})`),
  eventBy: (name: string): string => `oleh ${name}`,
  eventFor: (v: { name: string; form: string; recordedBy: string; when: string }): string =>
    `${v.name}, ${v.form}, dicatat ${v.recordedBy} ${v.when}`,
  eventStated: (name: string, when: string): string => `oleh ${name}, dicatat ${when}`,
  marks: {
    irregular: (reason: string): string => `di luar urutan${reason ? `: ${reason}` : ''}`,
    late: 'dicatat kemudian',
    corrected: (field: string, was: string, is: string): string =>
      `dikoreksi ${vocabulary.eventFields[field] ?? field}: ${is}, semula ${was}`,
    withdrawn: 'dicabut',
    notObeyed: (why: string): string => `tidak diikuti${why ? `: ${why}` : ''}`,
    files: (count: number): string => `${count} lampiran`,
    message: (words: string): string => `pesan "${words}"`,
  },
};
