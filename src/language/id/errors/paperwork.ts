// What cannot be recorded of a case's papers as it was typed.
import type { Message } from '../../catalogue.ts';

export const paperworkErrors = {
  'one-case-only': (v: { flag: string; instead: string | null }): Message => ({
    what: `${v.flag} hanya untuk satu berkas.`,
    next: v.instead === null ? 'ulangi untuk satu berkas' : `ulangi dengan ${v.instead}`,
  }),
  /** Told, and recorded no more: it is no failure. */
  'already-so': (v: { number: string }): Message => ({
    what: `${v.number} sudah begitu; tidak ada yang dicatat.`,
    why: ['Sudah begitu; tidak ada yang dicatat.'],
  }),
  'number-unknown': (v: {
    typed: string;
    before: { number: string; subject: string; now: string }[];
  }): Message => ({
    what: `Belum ada berkas dengan nomor ${v.typed}.`,
    why:
      v.before.length > 0
        ? v.before.map(
            ({ number, subject, now }) =>
              `Itu nomor lama ${number}${subject ? `, ${subject}` : ''}; dikoreksi menjadi ${now}.`,
          )
        : ['Dicari: nomor surat, agenda, SRIKANDI, dan nomor di kanal asalnya.'],
    next: v.before[0] ? `sop show ${v.before[0].number}` : 'sop list',
  }),
  'number-not-counting': (v: { typed: string }): Message => ({
    what: `Nomor ${v.typed} tidak berakhir dengan angka; nomor berikutnya tidak dapat dihitung.`,
    next: 'ulangi dengan --agenda-from 118, atau satu berkas sekali',
  }),
  'link-unknown': (v: { number: string; typed: string }): Message => ({
    what: `Tautan ${v.typed} tidak ada pada ${v.number}.`,
    next: `sop show ${v.number}`,
  }),
  'link-ambiguous': (v: { number: string; typed: string; events: string[] }): Message => ({
    what: `Tautan ${v.typed} pada ${v.number} lebih dari satu.`,
    why: [`Kode kejadiannya: ${v.events.join(', ')}.`],
    next: `ulangi dengan --undo ${v.events[0]}`,
  }),
  'detail-unreadable': (v: { typed: string }): Message => ({
    what: `Isian permohonan belum terbaca: ${v.typed}`,
    why: ['Tulis nama isian, tanda =, lalu isinya.'],
    next: 'ulangi dengan --details "Pekerjaan=Guru"',
  }),
  'flags-opposed': (v: { flag: string }): Message => ({
    what: `--${v.flag} dan --not-${v.flag} tidak dapat dipakai bersama.`,
    next: 'ulangi dengan salah satunya',
  }),
  'nothing-for-initials': (v: { number: string; name: string }): Message => ({
    what: `Tidak ada keputusan ${v.name} pada ${v.number} yang menunggu paraf susulan.`,
    why: [`Tidak ada keputusan ${v.name} yang menunggu paraf susulan.`],
    next: 'sop list --countersign',
  }),
  'initials-of-several': (v: { names: string[] }): Message => ({
    what: 'Belum diketahui paraf siapa.',
    why: [`Yang ditunggu: ${v.names.join(', ')}.`],
    next: `ulangi dengan --by "${v.names[0]}"`,
  }),
};
