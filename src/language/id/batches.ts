// What is told of several cases at once.
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const batches = {
  /** `2026-A-0040 sampai 2026-A-0051`, one range after the other. */
  range: (first: string, last: string): string => (first === last ? first : `${first} sampai ${last}`),
  ranges: (ranges: string[]): string => vocabulary.and(ranges),
  cases: (count: number): string => `${dates.figure(count)} berkas`,
  nothing: 'Tidak ada berkas yang menunggu langkah ini.',
  refused: (count: number): string => `${dates.figure(count)} belum tercatat`,
  refusal: (number: string, why: string): string => `${number}: ${why}`,
};
