// Sentences of citations: in the draft, at the review and at the sending; and of an item that becomes a case.
import type { CitedStatus } from '../../desk/citations.ts';
import type { Day, Moment, Zone } from '../../procedure/time.ts';
import { dates } from './dates.ts';

const statuses: Record<CitedStatus, string> = {
  'in-force': 'berlaku',
  revoked: 'dicabut',
  conflict: 'sumber berbeda-beda',
  unknown: 'statusnya belum diketahui',
};

export const citations = {
  statuses,

  /** What stands in the case that an item becomes. */
  item: {
    enacted: (day: Day): string => `Ditetapkan ${dates.letterDay(day)}`,
    promulgated: (day: Day): string => `Diundangkan ${dates.letterDay(day)}`,
    published: (when: Moment | string, zone: Zone): string =>
      `Dimuat ${typeof when === 'string' ? when : dates.long(when, zone)}`,
    status: (status: CitedStatus): string =>
      ({
        'in-force': 'Status: berlaku',
        revoked: 'Status: dicabut',
        conflict: 'Status: sumber berbeda-beda',
        unknown: 'Status: belum diketahui',
      })[status],
    relations: {
      revokes: (printed: string): string => `Mencabut ${printed}`,
      'revoked-by': (printed: string): string => `Dicabut dengan ${printed}`,
      amends: (printed: string): string => `Mengubah ${printed}`,
      'amended-by': (printed: string): string => `Diubah dengan ${printed}`,
    },
  },
};
