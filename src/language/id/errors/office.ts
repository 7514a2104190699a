// What cannot be set yet of the office, its officers, its calendar and its channels.
import type { Message } from '../../catalogue.ts';

export const officeErrors = {
  'nothing-to-change': (v: { command: string; flags: string[] }): Message => ({
    what: 'Belum disebut apa yang diubah.',
    why: [`Yang dapat: ${v.flags.join(', ')}.`],
    next: `sop help ${v.command}`,
  }),
  'officer-exists': (v: { id: string; name: string }): Message => ({
    what: `${v.name} sudah terdaftar (${v.id}).`,
    why: ['Tidak ada yang dicatat.'],
    next: `sop officer add ${v.id} --role … untuk peran lain, atau sop officer add --here ${v.id}`,
  }),
  'day-unreadable': (v: { flag: string; typed: string }): Message => ({
    what: `Tanggal pada ${v.flag} belum terbaca: ${v.typed}`,
    why: ['Tulis misalnya 2027-01-01, 1-1-2027, atau "1 Januari 2027".'],
    next: `ulangi dengan ${v.flag} 2027-01-01`,
  }),
  'period-reversed': (v: { since: string; until: string }): Message => ({
    what: `--until ${v.until} mendahului --since ${v.since}.`,
    next: 'ulangi dengan keduanya berurutan',
  }),
  'weekday-unknown': (v: { typed: string }): Message => ({
    what: `Hari pada --day tidak dikenal: ${v.typed}`,
    why: ['Tulis senin sampai minggu, senin-kamis, atau senin,rabu.'],
    next: 'ulangi dengan --day senin-kamis',
  }),
  'weekday-twice': (v: { typed: string }): Message => ({
    what: `Hari pada --day disebut dua kali: ${v.typed}`,
    why: ['Tiap hari disebut satu kali, diikuti --hours dan --break hari itu.'],
    next: 'sop help calendar set',
  }),
  'hours-unreadable': (v: { flag: string; typed: string }): Message => ({
    what: `Jam pada ${v.flag} belum terbaca: ${v.typed}`,
    why: ['Tulis misalnya 07.30-16.00.'],
    next: `ulangi dengan ${v.flag} ${v.flag === '--break' ? '12.00-13.00' : '07.30-16.00'}`,
  }),
  'hours-overlap': (v: { typed: string }): Message => ({
    what: `Jam pada --hours bertumpukan dengan yang sebelumnya: ${v.typed}`,
    why: ['Beberapa --hours pada hari yang sama ditulis berurutan, dengan jeda di antaranya.'],
    next: 'ulangi dengan --hours yang berurutan',
  }),
  'break-outside': (v: { typed: string }): Message => ({
    what: `Istirahat pada --break tidak terletak di dalam jam kerja: ${v.typed}`,
    why: ['Istirahat mulai setelah jam masuk, selesai sebelum jam pulang, dan tidak bertumpukan.'],
    next: 'ulangi dengan --break di antara --hours',
  }),
  'hours-before-day': (v: { flag: string; typed: string }): Message => ({
    what: `${v.flag} ${v.typed} belum punya hari.`,
    why: ['Urutannya: --day, lalu --hours hari itu, lalu --break hari itu.'],
    next: 'sop help calendar set',
  }),
  'hours-missing': (v: { typed: string }): Message => ({
    what: `Hari ${v.typed} belum punya jam kerja.`,
    why: ['Hari tanpa jam kerja: --hours -, atau tidak disebut.'],
    next: `ulangi dengan --day ${v.typed} --hours 07.30-16.00`,
  }),
  'no-working-day': (_v: Record<string, never>): Message => ({
    what: 'Jam kerja tanpa satu hari kerja pun memerlukan tanggal akhir.',
    next: 'ulangi dengan --until, atau dengan --hours hari kerja',
  }),
  'holiday-absent': (v: { day: string }): Message => ({
    what: `${v.day} bukan hari libur dalam kalender.`,
    why: ['Tidak ada yang dicatat.'],
    next: `sop calendar list --year ${v.day.slice(0, 4)}`,
  }),
  'year-unreadable': (v: { typed: string }): Message => ({
    what: `Tahun pada --year belum terbaca: ${v.typed}`,
    next: 'ulangi dengan --year 2027',
  }),
  'channel-cannot-send': (v: { typed: string }): Message => ({
    what: v.typed
      ? `sop belum dapat mengirim sendiri lewat kanal "${v.typed}".`
      : 'Belum disebut kanal yang mana.',
    why: ['Yang dapat diatur: email. Lewat kanal lain tanggapan disampaikan dengan tangan.'],
    next: 'sop channel list',
  }),
  'port-unreadable': (v: { typed: string }): Message => ({
    what: `Port pada --port belum terbaca: ${v.typed}`,
    why: ['Port adalah angka 1 sampai 65535; biasanya 587 (starttls) atau 465 (tls).'],
    next: 'ulangi dengan --port 587',
  }),
  'address-unreadable': (v: { typed: string }): Message => ({
    what: `Alamat surel pada --sender belum terbaca: ${v.typed}`,
    why: ['Tulis satu alamat saja, misalnya pemerintahan@example.org.'],
    next: 'ulangi dengan --sender',
  }),
};
