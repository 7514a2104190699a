// Failures of citations.

import { shortNumber } from '../../../procedure/case-number.ts';
import type { citationErrors as indonesian } from '../../id/errors/citations.ts';
import { missingPart } from '../missing-part.ts';
import { vocabulary } from '../vocabulary.ts';

type Revoked = Parameters<(typeof indonesian)['revoked-cited']>[0];

export const citationErrors: typeof indonesian = {
  'citation-unreadable': (v) => ({
    what: `The instrument is not known: --cite "${v.typed}".`,
    why: [missingPart[v.missing], 'Type its kind, number and year; or its code of sop regulation list.'],
    next: 'again with --cite "Permendagri 130/2018"',
  }),
  'citation-no-instrument': (v) => ({
    what: `--cite "${v.typed}" is news, no instrument.`,
    why: ['What is cited is the instrument that it tells of.'],
    next: 'again with --cite "Permendagri 130/2018"',
  }),
  'nothing-revoked': (v) => ({
    what: `--accept-revoked is not needed for ${v.number}.`,
    why: ['Nothing in it is revoked; nothing was recorded.'],
    next: 'again without --accept-revoked',
  }),
  'revoked-cited': (v) => ({
    what:
      v.at === 'push'
        ? `The reply to ${v.number} cannot go out yet.`
        : `The reply to ${v.number} is not approved yet.`,
    why: [...v.cited.map(revokedSentence), 'Nothing was recorded.'],
    next: nextOf(v),
  }),
};

function revokedSentence({ citation, revokedBy, says }: Revoked['cited'][number]): string {
  if (revokedBy.length > 0) return `${citation} is revoked by ${vocabulary.and(revokedBy)}.`;
  return `${citation} is not in force any more${says.length > 0 ? ` according to ${vocabulary.and(says)}` : ''}.`;
}

function nextOf({ number, at }: Revoked): string {
  const short = shortNumber(number);
  const accept = '--accept-revoked "why"';
  switch (at) {
    case 'push':
      return `sop draft ${short}, or sop push ${short} ${accept}`;
    case 'approve':
      return `sop review ${short} --revise "…", or sop review ${short} --approve ${accept}`;
    case 'approve-corrected':
      return `sop review ${short} --revise "…", or sop review ${short} --approve-corrected --text-file FILE ${accept}`;
  }
}
