// What happened, in one line each: the timeline of a case.
import type { ClosingReason } from '../../procedure/events/closed.ts';
import type { DispositionAction } from '../../procedure/events/dispositioned.ts';
import { vocabulary } from './vocabulary.ts';

export const timeline = {
  received: (channel: string): string => `informasi masuk, ${channel}`,
  printed: (document: string, to: string | null): string =>
    `${document === 'incoming' ? 'informasi masuk' : 'lembar disposisi'} dicetak${to ? `, diserahkan kepada ${to}` : ''}`,
  dispositioned: (v: { step: number; action: DispositionAction; to: string; told: string }): string => {
    const decided = {
      'follow-up': `kepada ${v.to}`,
      forward: `diteruskan kepada ${v.to}`,
      inform: 'untuk diketahui',
      file: 'diarsipkan',
    }[v.action];
    return `disposisi ${v.step === 2 ? 'Kabag' : 'Kasubag'}, ${decided}${v.told ? `: ${v.told}` : ''}`;
  },
  drafted: (round: number, materials: number): string =>
    `draf ke-${round}${materials > 0 ? `, ${materials} materi pendukung` : ''}`,
  submitted: (round: number): string => `draf ke-${round} diajukan`,
  reviewed: (round: number, decision: string, remarks: number): string =>
    `pemeriksaan draf ke-${round}: ${decision}${remarks > 0 ? `, ${remarks} koreksi` : ''}`,
  sending: (channel: string): string => `pengiriman dimulai, ${channel}`,
  replied: (channel: string, receipt: string): string =>
    `tanggapan tersampaikan, ${channel}${receipt ? `; bukti: ${receipt}` : ''}`,
  'send-failed': (channel: string, detail: string): string =>
    `pengiriman lewat ${channel} belum berhasil${detail ? `: ${detail}` : ''}`,
  noted: (text: string): string => `catatan: ${text}`,
  closed: (reason: ClosingReason, note: string): string =>
    `ditutup: ${vocabulary.closingReasons[reason]}${note ? `; ${note}` : ''}`,
  corrected: (v: { event: string; field: string; value: string; reason: string }): string =>
    `koreksi ${v.event}, ${v.field}: ${v.value}${v.reason ? ` (${v.reason})` : ''}`,
  withdrawn: (event: string, reason: string): string => `${event} dicabut${reason ? ` (${reason})` : ''}`,
  unknown: (type: string): string => `"${type}", kejadian dari sop yang lebih baru`,
};
