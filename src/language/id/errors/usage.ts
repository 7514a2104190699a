// Wrong use of the command line.
import type { Role } from '../../../procedure/event.ts';
import type { Instant, Zone } from '../../../procedure/time.ts';
import type { Message } from '../../catalogue.ts';
import { dates } from '../dates.ts';
import { sourceNameFirst } from '../source-name.ts';
import { vocabulary } from '../vocabulary.ts';

export const usageErrors = {
  'command-unknown': (v: { word: string; near: string | null }): Message => ({
    what: `Perintah "${v.word}" tidak dikenal.`,
    why: v.near ? [`Yang mirip: ${v.near}.`] : [],
    next: v.near ? `sop help ${v.near}` : 'sop help',
  }),
  'command-incomplete': (v: { family: string; word: string | null; members: string[] }): Message => ({
    what: v.word
      ? `Perintah "${v.family} ${v.word}" tidak dikenal.`
      : `Perintah "${v.family}" perlu satu kata lagi.`,
    why: [`Yang ada: ${v.members.join(', ')}.`],
    next: `sop help ${v.members[0]}`,
  }),
  'archive-unnamed': (_v: Record<string, never>): Message => ({
    what: 'Belum ada arsip di komputer ini.',
    why: ['Arsip dibuat satu kali, dengan enam pertanyaan.'],
    next: 'sop init',
  }),
  'option-unknown': (v: { option: string; command: string }): Message => ({
    what: `Pilihan ${v.option} tidak dikenal oleh sop ${v.command}.`,
    next: `sop help ${v.command}`,
  }),
  'option-without-value': (v: { option: string; command: string }): Message => ({
    what: `Pilihan ${v.option} perlu isi di belakangnya.`,
    next: `sop help ${v.command}`,
  }),
  'argument-missing': (v: { argument: string; command: string }): Message => ({
    what: `Perintah sop ${v.command} perlu ${argumentNames[v.argument] ?? v.argument}.`,
    next: `sop help ${v.command}`,
  }),
  'too-many-arguments': (v: { command: string }): Message => ({
    what: `Terlalu banyak kata untuk sop ${v.command}.`,
    why: ['Teks yang berisi spasi diapit tanda kutip, misalnya --note "dua kata".'],
    next: `sop help ${v.command}`,
  }),
  usage: (v: { detail: string; command: string }): Message => ({
    what: `Perintah sop ${v.command} belum dapat dijalankan: ${v.detail}`,
    next: `sop help ${v.command}`,
  }),
  'answer-needed': (v: { what: string; flag: string; example: string }): Message => ({
    what: `${v.what} belum diketahui.`,
    why: ['Tanpa terminal, sop tidak dapat menanyakannya.'],
    next: v.example === v.flag ? `ulangi dengan ${v.flag}` : `ulangi dengan ${v.flag}, misalnya ${v.example}`,
  }),
  'value-unknown': (v: { flag: string; typed: string; allowed: string[] }): Message => ({
    what: `Isi ${v.flag} tidak dikenal: ${v.typed}`,
    why: [`Yang ada: ${v.allowed.join(', ')}.`],
    next: `ulangi dengan ${v.flag} ${v.allowed[0] ?? ''}`,
  }),
  'options-together': (v: { first: string; second: string }): Message => ({
    what: `${v.first} dan ${v.second} tidak dapat dipakai bersama.`,
    next: 'ulangi dengan salah satunya',
  }),
  'case-number': (v: { typed: string }): Message => ({
    what: `"${v.typed}" bukan nomor berkas.`,
    why: [
      'Nomor berkas ditulis 42, A-42, atau 2026-A-0042; nomor lain dengan bukunya: agenda:118, surat:470/12/2026.',
      'Di mana boleh beberapa: 40,42 atau rentang 40-51.',
    ],
    next: 'sop list',
  }),
  'case-unknown': (v: { typed: string; near: NearCase[] }): Message => ({
    what: `Berkas ${v.typed} tidak ditemukan.`,
    why: v.near.length > 0 ? [`Yang mirip: ${v.near.map(nearText).join('; ')}.`] : [],
    next: v.near[0] ? `sop show ${v.near[0].number}` : 'sop list',
  }),
  'case-ambiguous': (v: { typed: string; cases: { number: string; subject: string }[] }): Message => ({
    what: `Nomor ${v.typed} cocok dengan lebih dari satu berkas.`,
    why: [`${v.cases.map(caseText).join('; ')}.`],
    next: v.cases.map(({ number }) => `sop show ${number}`).join(' atau '),
  }),
  'time-unreadable': (v: { flag: string; typed: string }): Message => ({
    what: `Waktu pada ${v.flag} belum terbaca: ${v.typed}`,
    why: ['Tulis misalnya 09.10, kemarin 14.30, 24/11 09.10, 24-11-2026, atau 2026-11-24T09:10:00+07:00.'],
    next: `ulangi dengan ${v.flag} 09.10`,
  }),
  'time-in-future': (v: { flag: string; typed: string; now: Instant; zone: Zone }): Message => ({
    what: `Waktu pada ${v.flag} belum terjadi: ${v.typed}`,
    why: [`Sekarang ${dates.short(v.now, v.zone)}.`],
    next: `ulangi dengan waktu yang sudah lewat`,
  }),
  'time-needed': (v: { flag: string; name: string }): Message => ({
    what: `Saat ${v.name} memutuskan belum diketahui.`,
    why: ['Jam yang tidak tertulis tidak dikarang: tulis tanggalnya saja.'],
    next: `ulangi dengan ${v.flag} 09.10 atau ${v.flag} 24-11-2026`,
  }),
  'started-after-at': (v: { started: string; at: string }): Message => ({
    what: `Mulai ${v.started} tidak mendahului selesai ${v.at}.`,
    why: ['Keduanya perlu jam, dan --started lebih awal.'],
    next: 'ulangi dengan --started dan --at yang berurutan',
  }),
  'form-unknown': (v: { typed: string; forms: string[] }): Message => ({
    what: `Bentuk "${v.typed}" tidak dikenal.`,
    why: ['paper kertas, oral lisan, message pesan.'],
    next: 'ulangi dengan --form paper',
  }),
  'form-needed': (v: { name: string }): Message => ({
    what: `Bentuk keputusan ${v.name} belum diketahui.`,
    why: ['Keputusan orang lain dicatat dengan bentuknya: paper kertas, oral lisan, message pesan.'],
    next: 'ulangi dengan --form paper --at 09.10',
  }),
  'by-needed': (v: { roles: Role[]; names: string[]; typist: string }): Message => ({
    what: `Ini pada ${vocabulary.or(v.roles.map((role) => vocabulary.roles[role]))}, bukan pada ${v.typist}.`,
    why:
      v.names.length > 0 ? [`Yang dapat: ${v.names.join(', ')}.`] : ['Belum ada pegawai dengan peran itu.'],
    next:
      v.names.length > 0
        ? `ulangi dengan --by "${v.names[0]}"`
        : `sop officer add "Nama" --role ${v.roles[0]}`,
  }),
  'officer-unknown': (v: { typed: string; names: string[] }): Message => ({
    what: `Pegawai "${v.typed}" tidak ditemukan.`,
    why: v.names.length > 0 ? [`Yang ada: ${v.names.join(', ')}.`] : [],
    next: 'sop officer list',
  }),
  'officer-ambiguous': (v: { typed: string; names: string[] }): Message => ({
    what: `"${v.typed}" cocok dengan lebih dari satu pegawai.`,
    why: [`${v.names.join(', ')}.`],
    next: 'ulangi dengan kode pegawainya',
  }),
  'file-unreadable': (v: { path: string; reason: string }): Message => ({
    what: `File belum dapat dibaca: ${v.path}`,
    why: [...fileTrouble(v.reason), 'Tidak ada yang dicatat.'],
    next: 'periksa nama dan letak file, lalu ulangi',
  }),
  'file-not-a-file': (v: { path: string }): Message => ({
    what: `${v.path} adalah folder, bukan file.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'sebutkan satu file di dalamnya',
  }),
  'file-exists': (v: { path: string }): Message => ({
    what: `File sudah ada: ${v.path}`,
    why: ['File yang ada tidak ditimpa.'],
    next: 'ulangi dengan nama lain',
  }),
  'file-unwritable': (v: { path: string; reason: string }): Message => ({
    what: `File belum dapat ditulis: ${v.path}`,
    why: fileTrouble(v.reason),
    next: 'ulangi dengan tempat lain',
  }),
  'text-empty': (v: { flag: string }): Message => ({
    what: `Isi ${v.flag} masih kosong.`,
    why: ['Tidak ada yang dicatat.'],
    next: `ulangi dengan isi ${v.flag}`,
  }),
  'text-not-utf8': (v: { path: string }): Message => ({
    what: `${sourceNameFirst(v.path)} bukan teks UTF-8.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'simpan ulang sebagai teks UTF-8',
  }),
  'remark-empty': (_v: Record<string, never>): Message => ({
    what: 'Koreksi masih kosong.',
    next: 'ulangi dengan --revise "koreksinya"',
  }),
  'answer-unreadable': (v: { typed: string }): Message => ({
    what: `Jawaban koreksi belum terbaca: ${v.typed}`,
    why: ['Tulis nomor koreksi, tanda =, lalu jawabannya.'],
    next: 'ulangi dengan --answer 1="sudah diperbaiki"',
  }),
  'instruction-unknown': (v: { typed: string; last: number }): Message => ({
    what: `Instruksi nomor ${v.typed} tidak ada pada lembar disposisi.`,
    why: [`Nomor yang ada: 1 sampai ${v.last}. Instruksi lain ditulis dengan kata.`],
    next: 'sop office show',
  }),
  'only-at-step-2': (v: { action: 'forward' | 'inform' | 'file' }): Message => ({
    what: `${{ forward: 'Meneruskan', inform: 'Untuk diketahui', file: 'Mengarsipkan' }[v.action]} diputuskan Kabag pada langkah 2.`,
    why: ['Pada langkah 3 Kasubag menugaskan pelaksana.'],
    next: 'sop help disposition',
  }),
  'office-needed': (_v: Record<string, never>): Message => ({
    what: 'Perangkat daerah yang dituju belum diketahui.',
    next: 'ulangi dengan --forward, misalnya --forward Disdukcapil',
  }),
  'recipient-needed': (v: { role: 'kasubag' | 'pelaksana'; names: string[] }): Message => ({
    what: `Belum diketahui kepada ${v.role === 'kasubag' ? 'Kasubag' : 'pelaksana'} yang mana.`,
    why: v.names.length > 0 ? [`Yang ada: ${v.names.join(', ')}.`] : ['Belum ada pegawai dengan peran itu.'],
    next: v.names.length > 0 ? 'ulangi dengan --to a' : `sop officer add "Nama" --role ${v.role}`,
  }),
  'recipient-role': (v: { name: string; role: 'kasubag' | 'pelaksana' }): Message => ({
    what: `${v.name} bukan ${v.role === 'kasubag' ? 'Kasubag' : 'pelaksana'}.`,
    why: [
      v.role === 'kasubag'
        ? 'Kabag mendisposisikan kepada Kasubag (langkah 2).'
        : 'Kasubag menugaskan pelaksana (langkah 3).',
    ],
    next: 'sop officer list',
  }),
  'text-too-long': (v: { what: string; megabytes: number }): Message => ({
    what: `${sourceNameFirst(v.what)} lebih dari 1 MB.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'ringkas teksnya, atau simpan sebagai lampiran',
  }),
  'text-unusable': (v: { what: string }): Message => ({
    what: `${sourceNameFirst(v.what)} bukan teks: ada byte NUL di dalamnya.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'simpan ulang sebagai teks biasa (UTF-8)',
  }),
};

const argumentNames: Record<string, string> = {
  case: 'nomor berkas',
  text: 'teksnya',
  file: 'nama file',
  name: 'nama',
  date: 'tanggal',
  channel: 'nama kanal',
};

/** `known`: what was typed is its number there, and can be typed so. */
interface NearCase {
  number: string;
  subject: string;
  known?: { book: string; number: string };
}

const bookNames: Record<string, string> = {
  letter: 'surat',
  website: 'situs',
  email: 'surel',
  counter: 'loket',
  telephone: 'telepon',
  'social-media': 'medsos',
};

function nearText({ known, ...one }: NearCase): string {
  return known ? `${caseText(one)} (${bookNames[known.book] ?? known.book}:${known.number})` : caseText(one);
}

function caseText({ number, subject }: { number: string; subject: string }): string {
  return subject ? `${number}, ${subject}` : number;
}

/** The code of the system in words; one that is rare stays as it is. */
function fileTrouble(code: string): string[] {
  if (code === '') return [];
  const known: Record<string, string> = {
    ENOENT: 'Tidak ada file atau folder dengan nama itu.',
    ENOTDIR: 'Tidak ada file atau folder dengan nama itu.',
    EACCES: 'Izinnya tidak memperbolehkan.',
    EPERM: 'Izinnya tidak memperbolehkan.',
    EISDIR: 'Di tempat itu ada folder.',
    ELOOP: 'Tautannya menunjuk ke dirinya sendiri.',
    EROFS: 'Tempat itu hanya dapat dibaca.',
    ENOSPC: 'Disknya penuh.',
  };
  return [known[code] ?? `Kata sistem: ${code}.`];
}
