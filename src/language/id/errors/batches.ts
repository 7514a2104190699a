// Ranges and lists of cases that cannot be taken as they were typed.
import type { Message } from '../../catalogue.ts';
import { sourceName } from '../source-name.ts';

export const batchErrors = {
  'range-reversed': (v: { typed: string }): Message => ({
    what: `Rentang ${v.typed} terbalik.`,
    next: 'tulis nomor yang kecil lebih dahulu, misalnya 40-51',
  }),
  'range-beyond': (v: {
    typed: string;
    beyond: number;
    to: number;
    last: number;
    again: string | null;
  }): Message => ({
    what: `Rentang ${v.typed} melewati berkas terakhir; tidak ada yang dicatat.`,
    why: [
      v.last === 0
        ? 'Belum ada berkas dengan nomor itu.'
        : `Nomor ${v.beyond === v.to ? v.to : `${v.beyond} sampai ${v.to}`} belum ada; yang terakhir ${v.last}.`,
    ],
    next: v.again === null ? 'sop list' : `ulangi dengan rentang sampai ${v.last}, misalnya ${v.again}`,
  }),
  'range-from-nothing': (v: { typed: string; again: string | null }): Message => ({
    what: `Rentang ${v.typed} mulai dari nomor yang tidak ada; tidak ada yang dicatat.`,
    why: ['Nomor berkas mulai dari 1.'],
    next: v.again === null ? 'sop list' : `ulangi dengan ${v.again}`,
  }),
  'range-ambiguous': (v: { typed: string; series: string[] }): Message => ({
    what: `Rentang ${v.typed} cocok dengan lebih dari satu deret nomor.`,
    why: [`${v.series.join('; ')}.`],
    next: `ulangi dengan ${v.series[0]}-${v.typed}`,
  }),
  'option-for-one': (v: { flag: string; command: string }): Message => ({
    what: `${v.flag} berlaku untuk satu berkas saja.`,
    why: ['Tidak ada yang dicatat.'],
    next: `ulangi sop ${v.command} dengan satu nomor berkas`,
  }),
  'new-with-cases': (_v: object): Message => ({
    what: '--new tidak dipakai bersama nomor berkas.',
    next: 'ulangi dengan salah satunya',
  }),
  'tray-none': (_v: object): Message => ({
    what: 'Belum ada lembar disposisi kolektif.',
    next: 'sop print tray --new',
  }),
  'tray-unknown': (v: { typed: string; known: string[] }): Message => ({
    what: `Lembar disposisi kolektif ${v.typed} tidak ditemukan.`,
    why: v.known.length > 0 ? [`Yang terakhir: ${v.known.join(', ')}.`] : [],
    next: v.known.length > 0 ? `sop disposition --tray ${v.known.at(-1)}` : 'sop print tray --new',
  }),
  'tray-ambiguous': (v: { typed: string; known: string[] }): Message => ({
    what: `Lembar disposisi kolektif ${v.typed} ada pada lebih dari satu komputer.`,
    why: [`${v.known.join('; ')}.`],
    next: `sop disposition --tray ${v.known[0]}`,
  }),
  'tray-with-cases': (_v: object): Message => ({
    what: '--tray tidak dipakai bersama nomor berkas atau --all.',
    why: ['Berkasnya adalah yang tertulis pada lembar itu.'],
    next: 'ulangi dengan salah satunya',
  }),
  'lines-unreadable': (v: {
    path: string;
    problems: { row: number; typed: string; why: string }[];
  }): Message => ({
    what: `${v.problems.length} baris pada ${sourceName(v.path)} belum dapat dibaca; tidak ada yang dicatat.`,
    why: v.problems.map(({ row, typed, why }) => `Baris ${row}, "${typed}": ${why}`),
    next: 'perbaiki barisnya, lalu ulangi',
  }),
  'all-with-cases': (_v: object): Message => ({
    what: '--all tidak dipakai bersama nomor berkas.',
    next: 'ulangi dengan salah satunya',
  }),
};
