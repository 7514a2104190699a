// Many dispositions at once: what is asked in the grid of the sheet, and what is told of them.
import type { LineTrouble } from '../../desk/disposition-line.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

/** What a line says, in words. */
interface Said {
  to: string | null;
  instruction: string | null;
  forward: string | null;
  day: string | null;
  /** Null where no hour is said, `-` where none was written. */
  hour: string | null;
  note: string | null;
}

export const dispositions = {
  askForAll: (count: number, timed: boolean): string =>
    `Sama untuk ${dates.figure(count)} berkas: kepada, instruksi${timed ? ', tanggal, pukul' : ''}`,
  /** Of one Kasubag, on the sheet of the Kabag. */
  askKasubagForAll: (name: string, count: number): string =>
    `${name}, ${dates.figure(count)} berkas: kepada, instruksi, tanggal, pukul`,
  forAll: (said: Said): string => `Sama untuk semua: ${saidInWords(said)}`,
  confirmForAll: (count: number, said: Said): string =>
    `${dates.figure(count)} berkas: ${saidInWords(said)}?`,
  hint: (timed: boolean): string =>
    timed
      ? 'Enter bila sama; "-" bila pukul tidak tertulis; lewati bila belum diputuskan'
      : 'Enter bila sama; lewati bila belum diputuskan',
  askSameSheet: 'Kasubag sudah mendisposisikan pada lembar yang sama?',
  recorded: (kabag: number, kasubag: number): string => {
    const parts = [
      ...(kabag > 0 ? [`${dates.figure(kabag)} disposisi Kabag (langkah 2)`] : []),
      ...(kasubag > 0 ? [`${dates.figure(kasubag)} disposisi Kasubag (langkah 3)`] : []),
    ];
    return `${vocabulary.and(parts)} tercatat`;
  },
  endings: (v: {
    forwarded: { office: string; count: number }[];
    informed: number;
    filed: number;
  }): string => {
    const parts = [
      ...v.forwarded.map(({ office, count }) => `${dates.figure(count)} diteruskan ke ${office}`),
      ...(v.informed > 0 ? [`${dates.figure(v.informed)} untuk diketahui`] : []),
      ...(v.filed > 0 ? [`${dates.figure(v.filed)} diarsipkan`] : []),
    ];
    return parts.length > 0 ? `${parts.join(', ')}.` : '';
  },
  scanKept: 'Hasil pindai tersimpan.',
  skipped: (numbers: string): string => `Dilewati: ${numbers}.`,
  allSkipped: 'Semua dilewati; tidak ada yang dicatat.',
  movedOn: (number: string, status: string): string => `${number} ${status}`,
  someMovedOn: (sheet: string): string => `Tidak ditanyakan lagi dari lembar kolektif ${sheet}:`,
  withoutLine: (numbers: string): string => `Tanpa baris, tidak dicatat: ${numbers}.`,
  unrecorded: 'Belum tercatat. Yang sudah diketik, untuk --lines:',

  troubles: {
    'letter-unknown': ({ typed, last }) =>
      `Huruf ${typed} tidak ada pada lembar; yang ada ${last === 'a' ? 'a' : `a sampai ${last}`}`,
    'instruction-unknown': ({ typed, last }) =>
      `Instruksi ${typed} tidak ada pada lembar; yang ada 1 sampai ${last}. Pukul ditulis 09.10`,
    'hour-unreadable': ({ typed }) =>
      `Pukul "${typed}" belum terbaca; tulis 09.10, atau - bila tidak tertulis`,
    'office-missing': ({ typed }) => `Tulis kantornya di belakang ${typed}, misalnya ${typed} Disdukcapil`,
    'letter-for-ended': ({ typed }) =>
      `Huruf ${typed} tidak dipakai pada yang diteruskan, untuk diketahui, atau diarsipkan`,
    'word-unknown': ({ typed }) =>
      `"${typed}" belum dimengerti; contoh: a 1 09.10, 4 Disdukcapil, pukul -, catatan: segera`,
  } satisfies Troubles as Troubles,
  notAmong: 'tidak termasuk lembar atau berkas yang disebut',
  twice: 'sudah ada pada baris sebelumnya',
  secondNeedless: 'bagian sesudah | hanya untuk yang ditindaklanjuti Kabag pada baris yang sama',
  nothingSaid: 'Tulis huruf, nomor, dan pukul seperti pada lembar, misalnya a 1 09.10',
  momentMissing:
    'Saat diputuskan belum diketahui; tulis pukul 09.10, atau tanggal saja bila jam tidak tertulis',
  earlier: (number: string, last: string): string =>
    `Mendahului langkah sebelumnya${number ? ` pada ${number}` : ''}, yang selesai ${last}`,
};

type Troubles = { [C in LineTrouble['code']]: (v: Extract<LineTrouble, { code: C }>) => string };

function saidInWords({ to, instruction, forward, day, hour, note }: Said): string {
  return [
    ...(to ? [`kepada ${to}`] : []),
    ...(instruction ? [`instruksi ${instruction}`] : []),
    ...(forward ? [`diteruskan ke ${forward}`] : []),
    ...(day ? [`tanggal ${day}`] : []),
    ...(hour ? [`pukul ${hour}`] : []),
    ...(note ? [`catatan: ${note}`] : []),
  ].join(', ');
}
