// What happened, in one line each: the timeline of a case.
import type { ClosingReason } from '../../procedure/events/closed.ts';
import type { DispositionAction } from '../../procedure/events/dispositioned.ts';
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import type {
  CaseClass,
  Kind,
  LinkRelation,
  NumberRegister,
  PrintedDocument,
  SigningAuthority,
} from '../../procedure/words.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const timeline = {
  received: (channel: string): string => `informasi masuk, ${channel}`,
  printed: (document: PrintedDocument, to: string | null): string =>
    `${vocabulary.printedDocuments[document] ?? document} dicetak${to ? `, diserahkan kepada ${to}` : ''}`,
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
  /** Of many files the first are named; none where names may tell who asks. */
  attached: (v: { names: string[] | null; files: number; event: string | null }): string => {
    const named = (v.names ?? []).slice(0, 5);
    const more = v.files - named.length;
    const rest = named.length === 0 ? `${dates.figure(more)} file` : `dan ${dates.figure(more)} lagi`;
    const told = [named.join(', '), ...(more > 0 ? [rest] : [])].filter(Boolean).join(' ');
    return `lampiran: ${told}${v.event === null ? '' : `, bukti untuk ${v.event}`}`;
  },
  linked: (relation: LinkRelation, to: string): string => `${vocabulary.linkRelations[relation]} ${to}`,
  classified: (changes: string[], note: string): string =>
    `digolongkan: ${changes.join(', ')}${note ? ` (${note})` : ''}`,
  classifiedParts: {
    kind: (kind: Kind): string => vocabulary.kinds[kind],
    class: (name: CaseClass | null): string =>
      name === null ? 'tanpa golongan' : vocabulary.caseClasses[name],
    anonymous: (on: boolean): string => (on ? 'anonim' : 'tidak anonim'),
    confidential: (on: boolean): string => (on ? 'rahasia' : 'tidak rahasia'),
    details: (count: number): string => `${count} isian permohonan`,
  },
  asked: (whom: string, question: string): string => `ditanyakan kepada ${whom}: ${question}`,
  answered: (question: string, text: string): string => `jawaban atas ${question}: ${text}`,
  numbered: (register: NumberRegister, number: string): string =>
    `${vocabulary.numberRegisters[register]} ${number}`,
  signed: (v: { document: string; who: string; authority: SigningAuthority }): string => {
    const right = v.authority === 'own' ? '' : ` (${vocabulary.signingAuthorities[v.authority]})`;
    return `${vocabulary.signedDocuments[v.document] ?? v.document} ditandatangani ${v.who}${right}`;
  },
  forwarded: (office: string, notified: boolean, how: string): string =>
    `diteruskan kepada ${office}, pengirim ${notified ? 'diberi tahu' : 'belum diberi tahu'}${how ? `: ${how}` : ''}`,
  /** That the inquirer was told of it only then. */
  toldLater: (how: string): string => `pengirim diberi tahu: ${how}`,
  countersigned: (events: string[]): string => `paraf susulan untuk ${vocabulary.and(events)}`,
  'deadline-extended': (deadline: string, reason: string): string =>
    `batas waktu ${deadline} diperpanjang: ${reason}`,
  reopened: (reason: ReopeningReason, note: string): string =>
    `dibuka kembali: ${vocabulary.reopeningReasons[reason]}${note ? `; ${note}` : ''}`,
  closed: (reason: ClosingReason, note: string): string =>
    `ditutup: ${vocabulary.closingReasons[reason]}${note ? `; ${note}` : ''}`,
  corrected: (v: { event: string; field: string; value: string; reason: string }): string =>
    `koreksi ${v.event}, ${vocabulary.eventFields[v.field] ?? v.field}: ${v.value}${v.reason ? ` (${v.reason})` : ''}`,
  withdrawn: (event: string, reason: string): string => `${event} dicabut${reason ? ` (${reason})` : ''}`,
  unknown: (type: string): string => `"${type}", kejadian dari sop yang lebih baru`,
};
