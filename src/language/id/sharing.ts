// A reply that goes to the Kasubag by messenger, and the answer that comes back.
import { dates } from './dates.ts';

export const sharing = {
  head: (number: string, round: number): string => `Mohon diperiksa: tanggapan ${number}, draf ke-${round}`,
  subject: (subject: string): string => `Hal: ${subject}`,
  request: (code: string): string => `Balas: SETUJU ${code} atau REVISI ${code}: …`,
  leaves: 'Teks ini keluar dari komputer kantor lewat aplikasi pesan.',
  /** `mark` is ANONIM or RAHASIA. */
  leavesHidden: (number: string, mark: string): string =>
    `${number} ${mark}: teks ini keluar dari komputer kantor lewat aplikasi pesan.`,
  identityLeftOut: 'Nama dan kontak pengirim tidak disertakan.',
  identityInside: 'Nama atau kontak pengirim tertulis dalam tanggapan itu sendiri.',
  copied: 'Sudah disalin; tinggal ditempel pada aplikasi pesan.',
  notCopied: 'Belum tersalin dari sini; salin teks di atas.',

  askPaste: 'Tempel jawaban Kasubag, akhiri dengan dua baris kosong',
  answerText: 'Jawaban Kasubag',
  askAt: 'Kapan dijawab (09.10, kemarin 14.30, atau 24/11)',
  toRecord: 'Akan dicatat dari pesan, belum ada yang tercatat:',
  answer: (v: { number: string; round: number; decision: string }): string =>
    `${v.number}, draf ke-${v.round}: ${v.decision}`,
  answeredBy: (v: { by: string; when: string; sender: string | null }): string =>
    `${v.by}, ${v.when}${v.sender === null ? '' : `; pengirim pada pesan: ${v.sender}`}`,
  otherSender: (v: { sender: string; by: string }): string =>
    `Pengirim pada pesan ${v.sender}, bukan ${v.by}.`,
  askRecord: (count: number): string =>
    count === 1 ? 'Catat keputusan ini?' : `Catat ${dates.figure(count)} keputusan ini?`,
  messageKept: 'Kata-kata pesannya tersimpan bersama keputusan ini.',
  messagesKept: 'Kata-kata pesannya tersimpan bersama keputusan masing-masing.',
  initials: (command: string): string => `Paraf susulan Kasubag masih menunggu: ${command}`,
};
