// What the office's own commands ask and tell: the office, its officers, its calendar, its channels.
import type { HolidayFault } from '../../intake/holidays/holiday.ts';
import { dayNames } from './dates.ts';
import { officers } from './officers.ts';
import { vocabulary } from './vocabulary.ts';

export const office = {
  /** Where the change holds from now on for everyone who reads the archive. */
  recorded: (when: string): string => `Data kantor tercatat ${when}`,
  since: (day: string): string => `mulai ${day}`,
  until: (day: string): string => `sampai ${day}`,
  uncertain: 'belum dipastikan',

  show: {
    name: 'Kantor',
    zone: 'Zona waktu',
    place: 'Tempat',
    letterhead: 'KEPALA SURAT',
    kabag: 'INSTRUKSI KABAG (langkah 2)',
    kasubag: 'INSTRUKSI KASUBAG (langkah 3)',
    actions: { 'follow-up': '', forward: 'teruskan', inform: 'untuk diketahui', file: 'arsip' } as Record<
      string,
      string
    >,
    templates: 'PEMBUKA DAN PENUTUP TANGGAPAN',
    templateKinds: (kinds: string[]): string => vocabulary.sentence(vocabulary.and(kinds)),
    mailFooter: 'DI BAWAH SETIAP SUREL',
  },
  template: {
    kind: 'Jenis masukan',
    askKind: 'Templat untuk jenis masukan',
    reply: '(tanggapan)',
    recorded: (kind: string): string => `Templat ${kind} tercatat`,
  },

  officers,

  calendar: {
    title: (year: number, zone: string): string => `KALENDER ${year}, ${zone}`,
    hours: 'JAM KERJA',
    daysOff: 'HARI LIBUR',
    kinds: { holiday: 'libur nasional', 'shared-leave': 'cuti bersama' },
    weekdays: (from: number, to: number): string =>
      from === to ? (dayNames[from - 1] as string) : `${dayNames[from - 1]}–${dayNames[to - 1]}`,
    breaks: (breaks: string[]): string => `istirahat ${vocabulary.and(breaks)}`,
    free: 'libur',
    noHours: (year: number): string => `Jam kerja ${year} belum diketahui.`,
    noDaysOff: (year: number): string => `Belum ada hari libur ${year} dalam kalender.`,
    yearUnknown: (year: number): string => `Hari libur ${year} belum lengkap dalam kalender.`,
    yearUnknownMore: (year: number): string[] => [
      `Hitungan jam kerja dan batas waktu dalam ${year} masih sementara.`,
      `Setelah keputusannya terbit: sop calendar import FILE --year ${year} --decree "…"`,
    ],
    uncertainCount: (count: number): string =>
      `${count} isian belum dipastikan; cocokkan dengan keputusannya.`,
    decree: 'Keputusannya',
    askDecree: 'Nama dan nomor keputusannya',
    sinceName: 'Tanggal mulai',
    askSince: 'Mulai tanggal',
    askDayAgain: 'Tulis misalnya 2027-01-01, 1-1-2027, atau 1 Januari 2027',
    days: 'Hari dan jam kerja',
    askDays: (first: boolean): string =>
      first ? 'Hari, misalnya senin-kamis' : 'Hari berikutnya (kosong bila sudah)',
    askHours: 'Jam kerja, misalnya 07.30-16.00',
    askBreak: 'Istirahat (kosong bila tidak ada)',
    hoursSet: (period: string): string => `Jam kerja ${period} tercatat`,
    holiday: 'Tanggal libur',
    askHoliday: 'Tanggal libur',
    holidayName: 'Nama hari libur',
    askHolidayName: 'Nama hari libur',
    holidaySet: (v: { day: string; name: string; kind: string }): string =>
      `${v.day}, ${v.name}: ${v.kind}, tercatat`,
    holidayReplaces: (name: string): string => `Menggantikan: ${name}`,
    holidayRemoved: (v: { day: string; name: string }): string =>
      `${v.day}, ${v.name}: bukan hari libur lagi`,
    yearComplete: (year: number): string => `Hari libur ${year} lengkap`,
    import: {
      title: (year: number, file: string): string =>
        `Hari libur ${year} dari ${file}, dibandingkan dengan kalender`,
      was: (name: string | null, kind: string | null): string =>
        `semula ${[name, kind].filter(Boolean).join(', ')}`,
      legend: (added: number, changed: number, removed: number, same: number): string =>
        `+ ${added} ditambah, ~ ${changed} diubah, - ${removed} dihapus; ${same} tetap`,
      observances: (days: string[], count: number): string =>
        `${count} perayaan bukan hari libur, dilewati: ${days.join('; ')}${count > days.length ? '; …' : ''}`,
      outside: (count: number, year: number): string => `${count} hari libur di luar ${year} dilewati`,
      uncertain: (days: string[]): string => `Belum dipastikan: ${days.join('; ')}`,
      assumed: (days: string[], count: number): string =>
        `${count} hari tanpa jenis, dianggap libur nasional: ${days.join('; ')}${count > days.length ? '; …' : ''}`,
      few: (year: number, count: number): string =>
        `Hanya ${count} hari libur pada ${year}; satu tahun biasanya lebih dari sepuluh. Bila dicatat, kalender ${year} dianggap lengkap.`,
      yes: 'Persetujuan untuk mencatat',
      ask: (year: number): string => `Catat sebagai hari libur ${year} yang lengkap?`,
      notRecorded: 'Tidak dicatat; kalender tetap.',
      recorded: (year: number, added: number, changed: number, removed: number): string =>
        `Hari libur ${year} lengkap: ${added} ditambah, ${changed} diubah, ${removed} dihapus`,
      idle: (year: number): string =>
        `Hari libur ${year} sudah sama dengan file itu; tidak ada yang dicatat.`,
      fault: (row: number, code: HolidayFault['code'], typed: string): string => {
        const why = {
          'day-missing': 'tanggalnya masih kosong',
          'day-unreadable': `tanggal belum terbaca: ${typed}`,
          'day-wrong': `tanggal tidak ada dalam kalender: ${typed}`,
          'weekday-differs': `hari dan tanggal tidak cocok: ${typed}`,
          'name-missing': 'namanya masih kosong',
          'kind-unknown': `jenis belum dikenal: ${typed}; yang dikenal: libur nasional, cuti bersama, perayaan`,
          'too-many-days': `berlangsung lebih dari 14 hari, bukan hari libur: ${typed}`,
        }[code];
        return `baris ${row}: ${why}`;
      },
    },
  },

  channels: {
    heads: { channel: 'kanal', inSop: 'SOP', reach: 'pembaca', sending: 'tanggapan' },
    inSop: 'ya',
    public: 'umum',
    private: 'pengirim saja',
    byHand: 'dengan tangan',
    bySop: (sender: string): string => `oleh sop, dari ${sender}`,
    otherDevice: (sender: string, device: string): string => `oleh komputer ${device}, dari ${sender}`,
    notSet: 'oleh sop, belum diatur',
    host: 'Server surel',
    askHost: 'Server surel, misalnya smtp.example.org',
    askPort: 'Port',
    askUser: 'Nama pengguna di server surel (kosong bila tidak perlu)',
    askTls: 'Pengamanan sambungan',
    tls: {
      starttls: 'starttls, biasanya port 587',
      tls: 'tls, biasanya port 465',
      none: 'tanpa pengamanan, hanya di dalam jaringan sendiri',
    },
    sender: 'Alamat surel pengirim',
    askSender: 'Alamat surel pengirim',
    askSenderAgain: 'Tulis satu alamat saja, misalnya pemerintahan@example.org',
    askPortAgain: 'Tulis angka 1 sampai 65535; biasanya 587 atau 465',
    set: (sender: string): string => `Surel dikirim dari komputer ini sebagai ${sender}`,
    movedFrom: (device: string): string => `Sebelumnya dikirim dari komputer ${device}.`,
    password: (v: { user: string; path: string }): string[] => [
      `Kata sandi ${v.user} dibaca dari SOP_SMTP_PASSWORD, atau dari baris pertama file ini`,
      `(hanya dapat dibaca Anda, izin 0600): ${v.path}`,
    ],
    noTls: 'Tanpa pengamanan, isi surel dan kata sandi dapat dibaca di jaringan.',
    tested: (v: { host: string; port: number }): string => `Server surel ${v.host}:${v.port} menjawab`,
    signedIn: (user: string): string => `Masuk sebagai ${user}.`,
    withoutUser: 'Tanpa nama pengguna.',
    nothingSent: 'Tidak ada surel yang dikirim.',
  },
};
