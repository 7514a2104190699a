// What stands on printed forms. Paper is ASCII, dates are in full.
import type { PrintedDocument } from '../../procedure/words.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const printouts = {
  incomingTitle: 'INFORMASI MASUK',
  dispositionTitle: 'LEMBAR DISPOSISI',
  number: 'Nomor berkas',
  kind: 'Jenis masukan',
  from: 'Dari',
  arrived: 'Tiba',
  takenIn: 'Diterima',
  subject: 'Hal',
  details: 'Isian lain',
  agenda: 'Nomor agenda',
  urgency: 'Sifat',
  /** The last one is ticked where the case is confidential. */
  urgencies: ['Biasa', 'Segera', 'Sangat segera', 'Rahasia'],
  sender: (name: string, channel: string): string => `${name}, melalui ${channel}`,
  unnamed: 'tanpa nama',
  erased: '(isi sudah dihapus)',
  detailsAt: (count: number, number: string): string => `${count}, lihat sop show ${number}`,
  handedTo: (name: string): string => `Diserahkan kepada ${name}: tanggal`,
  date: 'Tanggal',
  atHour: 'pukul',
  initials: 'paraf',
  note: 'Catatan',
  kabagTo: 'LANGKAH 2, KABAG kepada Sdr.',
  kabagAsks: 'Dengan hormat harap',
  kasubagTo: 'LANGKAH 3, KASUBAG kepada',
  kasubagAsks: 'Dengan instruksi',
  /** Of the Kabag or Kasubag, or of a `Plh. Kabag`. */
  initialsOf: (role: string): string => `Paraf ${role}`,
  seal: (seals: string): string => `Segel arsip ${seals}`,
  unsealed: 'Arsip belum bersegel',
  printed: (day: string, time: string, zone: string): string => `Dicetak ${day} pukul ${time} ${zone}`,
  page: (page: number, pages: number): string => `halaman ${page} dari ${pages}`,
  /** On stderr, after printing. */
  recorded: (document: PrintedDocument, number: string, handedTo: string | null): string =>
    `Tercatat: ${vocabulary.printedDocuments[document]} ${number} dicetak${handedTo ? `, diserahkan kepada ${handedTo}` : ''}.`,
  writtenTo: (path: string): string => `Tersimpan: ${path}`,
  trayTitle: (name: string): string => `LEMBAR DISPOSISI KOLEKTIF ${name}`,
  trayAbout: (count: number, day: string): string => `${dates.figure(count)} berkas, ${day}`,
  trayRecorded: (name: string, numbers: string, handedTo: string | null): string =>
    `Tercatat: lembar disposisi kolektif ${name} dicetak untuk ${numbers}${handedTo ? `, diserahkan kepada ${handedTo}` : ''}.`,
  nothingNew: (document: PrintedDocument): string =>
    `Tidak ada ${vocabulary.printedDocuments[document]} yang belum dicetak.`,
  askHanded: (count: number, name: string): string =>
    `${dates.figure(count)} informasi masuk dicetak. Langsung diserahkan kepada ${name} (Kabag)?`,
  notRecorded: 'Dicetak, tetapi tidak tercatat: komputer ini hanya dapat membaca arsip ini.',
};
