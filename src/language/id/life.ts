// What is asked and told when something happens to a case beside the seven steps.
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const life = {
  questions: {
    section: 'PERTANYAAN',
    waiting: (whom: string, when: string, event: string): string =>
      `Menunggu jawaban ${whom} sejak ${when} (${event}).`,
    /** Below the step table: it is part of the step's time, not taken off. */
    within: (v: {
      step: number;
      round: number | null;
      pass: number | null;
      external: number;
      elapsed: number;
      whom: string[];
    }): string => {
      const place = [
        `langkah ${v.step}`,
        ...(v.round === null ? [] : [`draf ke-${v.round}`]),
        ...(v.pass === null ? [] : [`putaran ke-${v.pass}`]),
      ].join(', ');
      const minutes = `${dates.figure(v.external)} dari ${dates.figure(v.elapsed)} menit`;
      return `${place}: ${minutes} menunggu ${vocabulary.and(v.whom)}`;
    },
    outside: 'Menunggu pihak luar (bagian dari seluruhnya, tidak dikurangkan)',
    span: (v: { from: string; to: string; minutes: number; whom: string; event: string }): string =>
      `${v.from} – ${v.to}: ${dates.figure(v.minutes)} menit kerja, ${v.whom} (${v.event})`,
    unmeasuredSpan: (v: { from: string; to: string | null; whom: string; event: string }): string =>
      `${v.from} – ${v.to ?? 'belum dijawab'}: tidak terukur, jamnya tidak tertulis, ${v.whom} (${v.event})`,
    together: (minutes: number): string => `Bersama-sama ${dates.figure(minutes)} menit.`,
    asked: (whom: string, when: string, event: string): string => `${event}, kepada ${whom}, ${when}`,
    answered: (whom: string, when: string): string => `jawaban ${whom}, ${when}`,
    unanswered: 'belum dijawab',
    /** As the narrow column of the list has room for. */
    shortName: (whom: string): string =>
      whom.replace(/^Kecamatan (?=\S)/i, 'Kec. ').replace(/^Kelurahan (?=\S)/i, 'Kel. '),

    of: 'Siapa yang ditanya',
    askOf: 'Ditanyakan kepada',
    whom: 'Nama perangkat yang ditanya',
    askWhom: 'Perangkat mana (misalnya: Kecamatan Klojen)',
    askSuperior: 'Atasan mana',
    question: 'Pertanyaan',
    answer: 'Jawaban',
    askAnswer: 'Jawabannya, akhiri dengan dua baris kosong',
    askWhich: 'Pertanyaan mana yang dijawab',
    choice: (event: string, whom: string, text: string): string => `${event} ${whom}: ${text}`,
    recorded: (number: string, whom: string): string =>
      `Pertanyaan pada ${number} kepada ${whom} tercatat; berkas menunggu jawabannya`,
    recordedMany: (count: number): string => `Pertanyaan pada ${dates.figure(count)} berkas tercatat`,
    answerRecorded: (number: string, whom: string): string => `Jawaban ${whom} pada ${number} tercatat`,
    answerRecordedMany: (count: number): string => `Jawaban pada ${dates.figure(count)} berkas tercatat`,
    stillOpen: (events: string[]): string => `Masih menunggu jawaban atas ${vocabulary.and(events)}.`,
  },

  forwarding: {
    office: 'Perangkat daerah yang dituju',
    askLetter: 'Nomor surat pengantar (kosong bila belum ada)',
    askTold: 'Pengirim diberi tahu dengan cara apa (kosong bila belum)',
    recorded: (number: string, office: string): string => `${number} diteruskan kepada ${office}`,
    recordedMany: (count: number): string => `${dates.figure(count)} berkas diteruskan`,
    letter: (letter: string): string => `Nomor surat pengantar ${letter}.`,
    told: (how: string): string => `Pengirim diberi tahu: ${how}`,
    notTold: 'Pengirim belum diberi tahu.',
    whenTold: (number: string): string => `Setelah diberi tahu: sop forward ${number} --told "caranya"`,
    askToldLater: 'Pengirim diberi tahu dengan cara apa',
    toldLater: (number: string): string => `Pemberitahuan kepada pengirim ${number} tercatat`,
    otherOffice: (named: string): string => `Disposisi Kabag menyebut ${named}.`,
    mendOffice: (number: string, event: string): string =>
      `Bila keliru: sop correct ${number} --event ${event} --field toOffice`,
  },

  reopening: {
    reason: 'Alasan dibuka kembali',
    askReason: 'Dibuka kembali karena',
    note: 'Keterangan',
    askNote: (reason: ReopeningReason): string =>
      reason === 'wrote-again' || reason === 'objection'
        ? 'Apa yang ditulis pengirim, akhiri dengan dua baris kosong'
        : 'Keterangan, akhiri dengan dua baris kosong',
    recorded: (number: string, pass: number, reason: ReopeningReason): string =>
      `${number} dibuka kembali, putaran ke-${pass}: ${vocabulary.reopeningReasons[reason]}`,
    recordedMany: (count: number): string => `${dates.figure(count)} berkas dibuka kembali`,
    begins: 'Menunggu disposisi Kabag; draf dan persetujuan sebelumnya tidak berlaku lagi.',
    pass: (pass: number): string => `Putaran ke-${pass}`,
    since: (pass: number, when: string, reason: ReopeningReason): string =>
      `Putaran ke-${pass}, dibuka kembali ${when}: ${vocabulary.reopeningReasons[reason]}.`,
    of: (text: string, pass: number): string => `${text} (putaran ke-${pass})`,
  },

  closing: {
    recordedMany: (count: number, reason: string): string =>
      `${dates.figure(count)} berkas ditutup: ${reason}`,
    note: 'Keterangan penutupan',
    original: 'Berkas yang sama',
    askOriginal: 'Sama dengan berkas nomor',
    sameAs: (number: string): string => `Tertaut: sama dengan ${number}.`,
  },

  correcting: {
    askEvent: 'Kejadian mana',
    askWhat: 'Yang keliru',
    withdraw: 'seluruh kejadian: dicabut',
    choice: (field: string, value: string): string => `${field}: ${value}`,
    askValue: (what: string, present: string): string => `${what} (sekarang ${present})`,
    empty: '–',
    stillWaits: (name: string): string =>
      `Yang ditunggu tetap ${name}; untuk mengubahnya, cabut disposisi itu lalu catat lagi.`,
  },

  kemendagri: {
    ask: 'Informasi Kemendagri ini disampaikan sebagai',
    ways: { article: 'artikel di situs web', circular: 'surat edaran kepada kecamatan dan kelurahan' },
    askArticle: 'Alamat artikel (https://…)',
    askCircular: 'Kepada (dipisah titik koma: Kec. Klojen; Kel. Bareng)',
    published: (v: { number: string; when: string }): string => `${v.number} dimuat di situs web ${v.when}`,
    circulated: (v: { number: string; when: string; count: number }): string =>
      `${v.number} diedarkan kepada ${dates.figure(v.count)} penerima ${v.when}`,
  },
};
