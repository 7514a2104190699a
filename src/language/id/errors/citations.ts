// Failures of citations.

import type { AcceptedAt } from '../../../desk/citations/accept.ts';
import { shortNumber } from '../../../procedure/case-number.ts';
import type { Missing } from '../../../regulations/identity/typed.ts';
import { missingPart } from '../missing-part.ts';
import { vocabulary } from '../vocabulary.ts';

interface Revoked {
  number: string;
  cited: { citation: string; revokedBy: string[]; says: string[] }[];
  at: AcceptedAt;
}

export const citationErrors = {
  'citation-unreadable': (v: { typed: string; missing: Missing }) => ({
    what: `Dasar hukum belum dikenali: --cite "${v.typed}".`,
    why: [missingPart[v.missing], 'Tulis jenis, nomor, dan tahunnya; atau kodenya pada sop regulation list.'],
    next: 'ulangi dengan --cite "Permendagri 130/2018"',
  }),
  'citation-no-instrument': (v: { typed: string }) => ({
    what: `--cite "${v.typed}" adalah berita, bukan peraturan.`,
    why: ['Yang dikutip adalah peraturan yang diberitakannya.'],
    next: 'ulangi dengan --cite "Permendagri 130/2018"',
  }),
  'nothing-revoked': (v: { number: string }) => ({
    what: `--accept-revoked tidak diperlukan untuk ${v.number}.`,
    why: ['Tidak ada dasar hukum yang dicabut di dalamnya; tidak ada yang tercatat.'],
    next: 'ulangi tanpa --accept-revoked',
  }),
  'revoked-cited': (v: Revoked) => ({
    what:
      v.at === 'push'
        ? `Tanggapan ${v.number} belum dapat disampaikan.`
        : `Tanggapan ${v.number} belum dapat disetujui.`,
    why: [...v.cited.map(revokedSentence), 'Tidak ada yang tercatat.'],
    next: nextOf(v),
  }),
};

function revokedSentence({ citation, revokedBy, says }: Revoked['cited'][number]): string {
  if (revokedBy.length > 0) return `${citation} sudah dicabut dengan ${vocabulary.and(revokedBy)}.`;
  return `${citation} tidak berlaku lagi${says.length > 0 ? ` menurut ${vocabulary.and(says)}` : ''}.`;
}

function nextOf({ number, at }: Revoked): string {
  const short = shortNumber(number);
  const accept = '--accept-revoked "alasan"';
  switch (at) {
    case 'push':
      return `sop draft ${short}, atau sop push ${short} ${accept}`;
    case 'approve':
      return `sop review ${short} --revise "…", atau sop review ${short} --approve ${accept}`;
    case 'approve-corrected':
      return `sop review ${short} --revise "…", atau sop review ${short} --approve-corrected --text-file FILE ${accept}`;
  }
}
