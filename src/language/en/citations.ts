// Sentences of citations: in the draft, at the review and at the sending; and of an item that becomes a case.
import type { citations as indonesian } from '../id/citations.ts';
import { dates } from './dates.ts';

export const citations: typeof indonesian = {
  statuses: {
    'in-force': 'in force',
    revoked: 'revoked',
    conflict: 'sources disagree',
    unknown: 'status not known yet',
  },

  item: {
    enacted: (day) => `Enacted ${dates.letterDay(day)}`,
    promulgated: (day) => `Promulgated ${dates.letterDay(day)}`,
    published: (when, zone) => `Published ${typeof when === 'string' ? when : dates.long(when, zone)}`,
    status: (status) =>
      ({
        'in-force': 'Status: in force',
        revoked: 'Status: revoked',
        conflict: 'Status: sources disagree',
        unknown: 'Status: not known yet',
      })[status],
    relations: {
      revokes: (printed) => `Revokes ${printed}`,
      'revoked-by': (printed) => `Revoked by ${printed}`,
      amends: (printed) => `Amends ${printed}`,
      'amended-by': (printed) => `Amended by ${printed}`,
    },
  },
};
