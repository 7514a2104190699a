// What is told of several cases at once.
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const batches = {
  /** `2026-A-0040 sampai 2026-A-0051`, one range after the other. */
  range: (first: string, last: string): string => (first === last ? first : `${first} sampai ${last}`),
  ranges: (ranges: string[]): string => vocabulary.and(ranges),
  cases: (count: number): string => `${dates.figure(count)} berkas`,
  nothing: 'Tidak ada berkas yang menunggu langkah ini.',
  already: (numbers: string): string => `${numbers} sudah begitu; tidak dicatat lagi.`,
  refused: (count: number): string => `${dates.figure(count)} belum tercatat`,
  refusal: (number: string, why: string): string => `${number}: ${why}`,
  /** Which of several is shown. */
  place: (index: number, count: number): string => `${dates.figure(index)} dari ${dates.figure(count)}`,
  /** Ctrl-C in the middle. */
  leftUnrecorded: (count: number): string =>
    `Belum tercatat; ${dates.figure(count)} yang sudah diputuskan di layar:`,
  submitted: (count: number): string => `${dates.figure(count)} draf diajukan`,
  submittedTo: (names: string[]): string => `Kepada ${vocabulary.and(names)}.`,
  reviewed: (count: number): string => `${dates.figure(count)} draf diperiksa`,
  verdicts: (counts: { decision: 'approved' | 'approved-corrected' | 'revise'; count: number }[]): string => {
    const said = {
      approved: 'disetujui',
      'approved-corrected': 'disetujui dengan koreksi',
      revise: 'perlu direvisi',
    };
    return `${counts.map(({ decision, count }) => `${dates.figure(count)} ${said[decision]}`).join(', ')}.`;
  },
};
