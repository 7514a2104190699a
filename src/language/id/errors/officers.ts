// What cannot be recorded of who works here, who stands in for whom, and what was out of order.
import type { Role } from '../../../procedure/words.ts';
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { moment } from './wording.ts';

const rolesOf = (roles: readonly Role[]): string =>
  vocabulary.and(roles.map((role) => vocabulary.roles[role]));

export const officerErrors = {
  'officer-not-here': (v: { name: string; id: string; lastDay: string | null; here: string[] }): Message => ({
    what:
      v.lastDay === null
        ? `Komputer ini belum terdaftar untuk ${v.name}.`
        : `${v.name} bekerja di sini sampai ${dates.shortDay(v.lastDay)}.`,
    why: [
      v.here.length > 0
        ? `Yang mengetik di komputer ini: ${vocabulary.and(v.here)}.`
        : 'Belum ada yang terdaftar mengetik di komputer ini.',
      'Keputusan beliau di atas kertas dapat dicatat di sini.',
    ],
    next:
      v.lastDay === null
        ? `ulangi tanpa --as, dengan --by ${v.id} --form paper; atau sop officer add --here ${v.id}`
        : `ulangi tanpa --as, dengan --by ${v.id} --form paper --at ${v.lastDay}`,
  }),
  'appointment-same': (v: { name: string; roles: Role[]; title: string }): Message => ({
    what: `${v.name} sudah tercatat sebagai ${v.title || rolesOf(v.roles)}.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'sop officer list',
  }),
  'officer-has-left': (v: { id: string; name: string; lastDay: string }): Message => ({
    what: `${v.name} bekerja di sini sampai ${dates.shortDay(v.lastDay)}.`,
    why: ['Yang menggantikan masih bekerja pada hari-hari itu.'],
    next: `sop officer add ${v.id} --role … bila beliau kembali bekerja`,
  }),
  'stand-in-self': (v: { name: string }): Message => ({
    what: `${v.name} tidak dapat menggantikan dirinya sendiri.`,
    next: 'ulangi dengan nama penggantinya',
  }),
  'stand-in-nobody': (v: {
    name: string | null;
    roles: Role[];
    as: 'plh' | 'plt';
    lastDay: string | null;
  }): Message => ({
    what:
      v.name === null
        ? `Belum ada ${v.as === 'plh' ? 'yang memegang' : 'yang meninggalkan'} peran ${rolesOf(v.roles)} pada hari itu.`
        : v.lastDay !== null
          ? `${v.name} bekerja di sini sampai ${dates.shortDay(v.lastDay)}.`
          : `${v.name} tidak memegang ${v.roles.length > 0 ? `peran ${rolesOf(v.roles)}` : 'peran apa pun'} pada semua hari itu.`,
    why: ['Plh menggantikan yang berhalangan; Plt mengisi jabatan yang ditinggalkan.'],
    next: v.as === 'plh' && v.lastDay !== null ? 'ulangi dengan --plt, bukan --plh' : 'sop officer list',
  }),
  'stand-in-not-vacant': (v: { names: string[]; roles: Role[]; from: string }): Message => ({
    what:
      v.roles.length > 0
        ? `Jabatan ${rolesOf(v.roles)} belum kosong mulai ${dates.shortDay(v.from)}: ${vocabulary.and(v.names)}.`
        : `${vocabulary.and(v.names)} belum meninggalkan jabatan apa pun sebelum ${dates.shortDay(v.from)}.`,
    why: ['Plt mengisi jabatan yang ditinggalkan; Plh menggantikan yang berhalangan.'],
    next: 'ulangi dengan --plh, atau catat dahulu: sop officer leave',
  }),
  'stand-in-circular': (v: { names: string[] }): Message => ({
    what: 'Penggantian ini berputar.',
    why: [
      `${v.names
        .slice(0, -1)
        .map((name, index) => `${name} untuk ${v.names[index + 1]}`)
        .join(', ')}.`,
      'Yang digantikan sedang tidak bertugas, maka tidak menggantikan orang lain pada hari itu.',
    ],
    next: 'sop officer list',
  }),
  'stand-in-unknown': (v: { typed: string }): Message => ({
    what: `Pegawai "${v.typed}" tidak ditemukan.`,
    why: ['Bila pengganti datang dari kantor lain, sertakan --nip agar tercatat sebagai pegawai baru.'],
    next: 'sop officer list',
  }),
  'stand-in-roles': (v: { typed: string; allowed: Role[] }): Message => ({
    what: `Peran ${v.typed} tidak ikut digantikan.`,
    why: v.allowed.length > 0 ? [`Yang dapat: ${v.allowed.join(', ')}.`] : [],
    next: 'ulangi tanpa --role',
  }),
  'leave-nothing': (v: { id: string; name: string; lastDay: string; roles: Role[] }): Message => ({
    what: `${v.name} tidak memegang ${v.roles.length > 0 ? `peran ${rolesOf(v.roles)}` : 'peran apa pun'} setelah ${dates.shortDay(v.lastDay)}.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'sop officer list',
  }),
  'successor-role': (v: { id: string; name: string; roles: Role[]; day: string }): Message => ({
    what: `${v.name} belum memegang peran ${rolesOf(v.roles)} pada ${dates.shortDay(v.day)}.`,
    why: ['Penerus dicatat dahulu, lalu yang berhenti.'],
    next: `sop officer add ${v.id} --role ${v.roles[0] ?? '…'} --since ${v.day}`,
  }),
  'change-unsettles': (v: { name: string; after: string; numbers: string[] }): Message => ({
    what: `Setelah ${dates.shortDay(v.after)} masih ada keputusan ${v.name} yang berlaku.`,
    why: [
      `Berkas: ${v.numbers.slice(0, 5).join(', ')}${v.numbers.length > 5 ? `, dan ${v.numbers.length - 5} lagi` : ''}.`,
      'Dengan tanggal itu keputusan tersebut tidak akan diikuti lagi. Tidak ada yang dicatat.',
    ],
    next: `sop show ${v.numbers[0]}, lalu ulangi dengan tanggal yang lebih kemudian`,
  }),
  'outage-reversed': (v: { from: string; to: string; zone: Parameters<typeof moment>[1] }): Message => ({
    what: `Gangguan berakhir ${moment(v.to, v.zone)}, sebelum mulai ${moment(v.from, v.zone)}.`,
    next: 'ulangi dengan --from dan --to berurutan',
  }),
  'outage-known': (v: { id: string; running: boolean }): Message => ({
    what: `Gangguan itu sudah tercatat (${v.id}).`,
    why: ['Gangguan yang sama dengan waktu mulai yang sama dicatat satu kali.'],
    next: v.running ? `sop outage --end ${v.id}` : 'sop outage',
  }),
  'outage-unknown': (v: { typed: string; running: string[] }): Message => ({
    what: `Gangguan ${v.typed} tidak ditemukan.`,
    why: v.running.length > 0 ? [`Yang masih berlangsung: ${v.running.join(', ')}.`] : [],
    next: 'sop outage',
  }),
  'outage-ended': (v: { id: string; to: string; zone: Parameters<typeof moment>[1] }): Message => ({
    what: `Gangguan ${v.id} sudah berakhir ${moment(v.to, v.zone)}.`,
    why: ['Bila keliru: cabut, lalu catat lagi.'],
    next: `sop outage --withdraw ${v.id}`,
  }),
  'outage-not-yours': (v: { id: string; name: string; recordedBy: string }): Message => ({
    what: `Gangguan ${v.id} dicatat oleh ${v.name}.`,
    why: ['Hanya yang mencatat dapat mencabutnya.'],
    next: `ulangi dengan --as ${v.recordedBy}`,
  }),
  'outage-operator': (v: { name: string }): Message => ({
    what: `Gangguan dicatat oleh pengelola TIK, bukan ${v.name}.`,
    next: 'ulangi dengan --as pengelola-tik',
  }),
  'period-unreadable': (v: { typed: string }): Message => ({
    what: `Masa pada --period belum terbaca: ${v.typed}`,
    why: ['Tulis bulan atau tahun, misalnya 2026-11 atau 2026.'],
    next: 'ulangi dengan --period 2026-11',
  }),
};
