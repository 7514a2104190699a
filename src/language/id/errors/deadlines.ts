// Failures and refusals about legal limits.
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Reasons } from './refusals.ts';
import { moment, short } from './wording.ts';

export const deadlineReasons = {
  'deadline-not-there': ({ deadline }, { number }) => ({
    why: [`Batas waktu ${deadline} tidak ada pada berkas ini.`],
    next: `sop show ${short(number)}`,
  }),
  'no-extension': ({ deadline }, { number }) => ({
    why: [`Peraturan yang mengatur ${deadline} tidak mengenal perpanjangan.`],
    next: `sop show ${short(number)}`,
  }),
  'extension-used': ({ deadline, times }, { number }) => ({
    why: [`Batas waktu ${deadline} dapat diperpanjang ${dates.figure(times)} kali, dan itu sudah dipakai.`],
    next: `sop show ${short(number)}`,
  }),
  'deadline-met': ({ deadline, metAt }, { number, zone }) => ({
    why: [`Batas waktu ${deadline} sudah terpenuhi ${moment(metAt, zone)}.`],
    next: `sop show ${short(number)}`,
  }),
  'deadline-passed': ({ deadline, dueAt, at }, { number, zone }) => ({
    why: [
      `Batas waktu ${deadline} lewat ${moment(dueAt, zone)}; perpanjangannya ${moment(at, zone)}.`,
      'Yang sudah lewat tidak dapat diperpanjang lagi.',
    ],
    next: `sop show ${short(number)}`,
  }),
} satisfies Partial<Reasons>;

export const deadlineErrors = {
  'deadline-unknown': (v: { typed: string; known: string[] }): Message => ({
    what: `Batas waktu "${v.typed}" tidak dikenal.`,
    why: [`Yang ada: ${v.known.join(', ')}.`],
    next: 'sop deadline list',
  }),
  'deadline-not-here': (v: { number: string; typed: string; known: string[] }): Message => ({
    what: `Batas waktu "${v.typed}" tidak ada pada ${v.number}.`,
    why: [
      v.known.length > 0
        ? `Yang ada: ${v.known.join(', ')}.`
        : 'Berkas ini tidak punya batas waktu menurut peraturan.',
    ],
    next:
      v.known.length > 0
        ? `sop explain ${short(v.number)} --deadline ${v.known[0]}`
        : `sop show ${short(v.number)}`,
  }),
  'deadline-id': (v: { typed: string }): Message => ({
    what: `Kode batas waktu belum dapat dipakai: ${v.typed}`,
    why: ['Kode terdiri dari huruf kecil, angka, dan tanda hubung, misalnya balasan-loket.'],
    next: 'ulangi dengan kode seperti itu',
  }),
  'deadline-national': (v: { id: string; flag: string }): Message => ({
    what: `${v.flag} tidak berlaku untuk ${v.id}.`,
    why: [
      'Isinya ditetapkan peraturan; kantor hanya memakainya atau tidak. Aturan kantor diberi kode sendiri.',
    ],
    next: `sop deadline set ${v.id} --on, atau sop deadline set kode-kantor --kind … --limit 5 --basis "…"`,
  }),
  'deadline-switch': (v: { id: string; both: boolean }): Message => ({
    what: v.both ? '--on dan --off tidak dapat bersama.' : `Belum disebut apa yang berubah pada ${v.id}.`,
    next: `sop deadline set ${v.id} --on, atau --off`,
  }),
  'limit-unreadable': (v: { flag: string; typed: string }): Message => ({
    what: `Lama pada ${v.flag} belum terbaca: ${v.typed}`,
    why: ['Tulis angka 1 sampai 1000.'],
    next: `ulangi dengan ${v.flag} 5`,
  }),
  'nothing-to-extend': (v: { number: string }): Message => ({
    what: `Batas waktu ${v.number} belum dapat diperpanjang.`,
    why: ['Tidak ada batas waktu pada berkas ini yang dapat diperpanjang.'],
    next: `sop show ${short(v.number)}`,
  }),
  'which-deadline': (v: { number: string; ids: string[] }): Message => ({
    what: `${v.number} punya beberapa batas waktu yang dapat diperpanjang.`,
    why: [`${vocabulary.sentence(vocabulary.or(v.ids))}.`],
    next: `ulangi dengan --deadline ${v.ids[0]}`,
  }),
  'calendar-rows': (v: { file: string; faults: string[]; more: number }): Message => ({
    what: `Kalender dari ${v.file} belum dicatat: ada baris yang belum terbaca.`,
    why: [
      ...v.faults,
      ...(v.more > 0 ? [`dan ${dates.figure(v.more)} baris lain`] : []),
      'Tahun yang tercatat sebagian akan menghitung keliru; maka tidak ada yang dicatat.',
    ],
    next: 'perbaiki file itu, lalu ulangi',
  }),
  'calendar-empty': (v: { file: string; year: number | null }): Message => ({
    what: `Tidak ada hari libur ${v.year === null ? '' : `${v.year} `}dalam ${v.file}.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'periksa file dan tahunnya, lalu ulangi dengan --year 2027',
  }),
  'calendar-years': (v: { file: string; years: number[] }): Message => ({
    what: `${v.file} berisi beberapa tahun: ${vocabulary.and(v.years.map(String))}.`,
    why: ['Satu keputusan menetapkan satu tahun.'],
    next: `ulangi dengan --year ${v.years.at(-1)}`,
  }),
  'calendar-unreadable': (v: {
    file: string;
    why: 'not-ics' | 'too-large' | 'headings' | 'recurring';
  }): Message => ({
    what: `Kalender dari ${v.file} belum dapat dibaca.`,
    why: [
      {
        'not-ics': 'Isinya bukan kalender iCalendar yang utuh.',
        'too-large': 'Isinya lebih dari 5 MB; kalender satu tahun jauh lebih kecil.',
        headings: 'Baris judulnya belum dikenal; yang perlu: tanggal, nama, dan bila ada jenis.',
        recurring: 'Isinya berulang tanpa tahun.',
      }[v.why],
      'Tidak ada yang dicatat.',
    ],
    next: {
      'not-ics': 'unduh atau ekspor lagi sebagai .ics, atau simpan sebagai CSV',
      'too-large': 'ambil hari libur satu tahun saja',
      headings: 'beri judul kolom: tanggal,nama,jenis',
      recurring: 'ulangi dengan --year 2027',
    }[v.why],
  }),
};
