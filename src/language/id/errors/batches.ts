// Ranges and lists of cases that cannot be taken as they were typed.
import type { Message } from '../../catalogue.ts';

export const batchErrors = {
  'range-reversed': (v: { typed: string }): Message => ({
    what: `Rentang ${v.typed} terbalik.`,
    next: 'tulis nomor yang kecil lebih dahulu, misalnya 40-51',
  }),
  'range-beyond': (v: { typed: string; beyond: number; to: number; last: number }): Message => ({
    what: `Rentang ${v.typed} melewati berkas terakhir; tidak ada yang dicatat.`,
    why: [
      v.last === 0
        ? 'Belum ada berkas dengan nomor itu.'
        : `Nomor ${v.beyond === v.to ? v.to : `${v.beyond} sampai ${v.to}`} belum ada; yang terakhir ${v.last}.`,
    ],
    next: v.last === 0 ? 'sop list' : `ulangi dengan rentang sampai ${v.last}`,
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
  'all-with-cases': (_v: object): Message => ({
    what: '--all tidak dipakai bersama nomor berkas.',
    next: 'ulangi dengan salah satunya',
  }),
};
