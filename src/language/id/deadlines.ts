// Legal limits: their names, how long they are, how they stand, and what moved them.
import type { DeadlineRule, DeadlineUnit, Length } from '../../procedure/deadlines/rules.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

/** One limit in words: when it is due, of which law, and how that stands. */
export interface LimitLine {
  /** `Jum 4 Des 2026`; null where it cannot be reckoned. */
  due: string | null;
  basis: string;
  length: string;
  standing: 'met' | 'late' | 'passed' | 'running' | 'paused' | 'ended' | 'unknown';
  /** Working days; null where not known. */
  left: number | null;
  /** Hours of a limit in clock hours, which working days say nothing about; null of any other. Negative once it has passed. */
  hours: number | null;
  /** When it was answered, or ceased. */
  over: string | null;
  extended: string | null;
  pausedDays: number;
  uncertainYears: number[];
  /** Of a pass before the one at hand. */
  earlier: boolean;
}

/** A limit that presses, below the list. */
type PressingLine = Pick<LimitLine, 'basis' | 'hours'> & { due: string; left: number; passed: boolean };

/** From so many hours on they are told in days. */
const manyHours = 48;

const names: Record<string, string> = {
  'kip-request': 'pemberitahuan tertulis atas permintaan informasi',
  'kip-objection': 'tanggapan atas keberatan',
  'lapor-answer': 'tanggapan instansi di SP4N-LAPOR!',
  'data-protection': 'penghentian pemrosesan data pribadi',
  'service-information': 'permintaan informasi pelayanan publik',
  'service-complaint': 'pengaduan tidak berkadar pengawasan',
  'service-supervisory': 'pengaduan berkadar pengawasan',
  'complaint-decision': 'penyelesaian pengaduan pelayanan publik',
  'complaint-first-answer': 'jawaban pertama atas pengaduan',
  'sambat-answer': 'tanggapan di Sambat Online',
};

export const deadlines = {
  nameOf: ({ id, name }: Pick<DeadlineRule, 'id' | 'name'>): string => name ?? names[id] ?? id,
  units: { 'working-days': 'hari kerja', 'calendar-days': 'hari', 'clock-hours': 'jam' } satisfies Record<
    DeadlineUnit,
    string
  > as Record<DeadlineUnit, string>,
  /** `10 hari kerja`, `7 hari`, `3 x 24 jam`. */
  length: ({ amount, unit }: Length): string =>
    unit === 'clock-hours' && amount % 24 === 0
      ? `${dates.figure(amount / 24)} x 24 jam`
      : `${dates.figure(amount)} ${deadlines.units[unit]}`,
  extendable: (length: string, times: number): string =>
    `dapat diperpanjang ${length}${times > 1 ? `, ${times} kali` : ''}`,
  extendedBy: (length: string): string => `diperpanjang ${length}`,
  /** On a form, after the day: `10 hari kerja, UU 14/2008`. */
  onPaper: (due: string, length: string, basis: string): string => `${due} (${length}, ${basis})`,
  label: 'Batas waktu',

  /** Alone in a sentence, after `Menunggu disposisi Kabag.` */
  short: (due: string, basis: string): string => `Batas waktu ${due} (${basis}).`,
  /** After the status of a case that ended. */
  atStatus: (v: LimitLine): string => `batas waktu ${v.due} ${v.standing === 'met' ? 'terpenuhi' : 'lewat'}`,
  line: (v: LimitLine): string => {
    const when = v.due === null ? v.length : v.due;
    return `Batas waktu ${when} (${v.basis})${standing(v)}${remarks(v)}.`;
  },
  /** Below the list: `batas waktu Rab 25 Nov, sisa 2 hari kerja (UU 14/2008)`. */
  pressing: ({ due, left, hours, passed, basis }: PressingLine): string =>
    `batas waktu ${due}, ${passed ? past(left, hours) : remaining(left, hours)} (${basis})`,
  column: 'batas',
  /** Below the list, for days that are marked with `?`. */
  mayMove: (years: number[]): string =>
    `? masih dapat bergeser: hari libur ${vocabulary.and(years.map(String))} belum diketahui`,
  noYear: (year: number): string => `Hari libur ${year} belum lengkap dalam kalender.`,
  noYearMore: (year: number): string[] => [
    `Batas waktu dalam hari kerja yang sampai ke ${year} belum pasti.`,
    `Setelah keputusannya terbit: sop calendar import FILE --year ${year} --decree "…"`,
  ],

  list: {
    title: 'BATAS WAKTU MENURUT PERATURAN',
    ownTitle: 'ATURAN KANTOR SENDIRI',
    on: 'berlaku',
    off: 'tidak dipakai',
    uncertain: 'belum dipastikan',
    since: (day: string): string => `mulai ${day}`,
    scope: (kinds: string[], channels: string[], classes: string[]): string =>
      [
        vocabulary.or(kinds),
        ...(channels.length > 0 ? [`lewat ${vocabulary.or(channels)}`] : []),
        ...(classes.length > 0 ? [vocabulary.or(classes)] : []),
      ].join(', '),
    allKinds: 'semua jenis masukan',
    unclassified: 'belum digolongkan',
    firstAnswer: 'terpenuhi dengan jawaban pertama, juga pertanyaan kepada pengirim',
    pauses: 'berhenti selama pengirim diminta melengkapi',
    more: 'Yang belum dipastikan baru dipakai setelah kantor memastikannya:',
  },
  set: {
    on: (name: string, day: string): string => `Batas waktu berlaku mulai ${day}: ${name}`,
    off: (name: string, day: string): string => `Batas waktu tidak dipakai lagi mulai ${day}: ${name}`,
    said: (length: string, basis: string): string => `${length}, ${basis}`,
    limited: (numbers: string): string => `Berkas terbuka yang kini punya batas waktu itu: ${numbers}.`,
    earlier: (count: number): string =>
      `${dates.figure(count)} berkas terbuka masuk sebelum itu; untuk berkas itu pakai --since.`,
    ruleId: 'Kode batas waktu',
    askRule: 'Batas waktu yang mana',
    limit: 'Lamanya',
    basis: 'Dasarnya',
    askBasis: 'Dasarnya, misalnya Perwal Malang 12/2027',
  },
  moved: {
    title: (count: number): string => `Batas waktu ${dates.figure(count)} berkas terbuka bergeser:`,
    line: (v: { number: string; was: string; is: string; basis: string }): string =>
      `${v.number}  ${v.was}, sekarang ${v.is} (${v.basis})`,
    more: (count: number): string => `dan ${dates.figure(count)} berkas lain`,
    unknown: 'belum diketahui',
  },
  extend: {
    reason: 'Alasan perpanjangan',
    askReason: 'Alasan perpanjangan, yang diberitahukan kepada pengirim',
    askDeadline: 'Batas waktu yang diperpanjang',
    choice: (name: string, due: string, basis: string): string => `${name}, ${due} (${basis})`,
    one: (v: { number: string; was: string; is: string; basis: string }): string =>
      `Batas waktu ${v.number} diperpanjang dari ${v.was} menjadi ${v.is} (${v.basis})`,
    many: (count: number): string => `Batas waktu ${dates.figure(count)} berkas diperpanjang`,
    notify: 'Perpanjangan dan alasannya diberitahukan kepada pengirim secara tertulis.',
  },
  explain: {
    title: (number: string, name: string): string => `${number}, batas waktu, ${name}`,
    basis: (length: string, basis: string): string => `${length}, ${basis}`,
    begin: (when: string, reopened: boolean): string =>
      reopened ? `Dibuka kembali ${when}: dihitung lagi dari sana` : `Tiba ${when}`,
    firstDay: 'Dihitung dari hari kerja pertama sesudahnya.',
    nextDay: 'Dihitung dari hari berikutnya.',
    hours: (length: string): string => `Dihitung ${length} sejak saat itu, siang malam.`,
    dayOnly: 'Jam tibanya tidak tertulis: dihitung dari awal hari itu.',
    extended: (from: string): string => `diperpanjang; sebelumnya ${from}`,
    why: { paused: 'menunggu pengirim melengkapi', any: '' } as Record<string, string>,
    due: (when: string): string => `Batas waktu ${when}.`,
    endOfDay: (when: string): string => `Batas waktu akhir hari ${when}.`,
    decrees: (decrees: string[]): string => `Hari libur menurut ${vocabulary.and(decrees)}.`,
    notReckoned: 'Belum dapat dihitung: jam kerja pada suatu hari belum diketahui.',
    none: (number: string): string => `${number} tidak punya batas waktu menurut peraturan.`,
    asKnown: (when: string, due: string): string => `Menurut kalender yang diketahui ${when}: ${due}.`,
    stepAsKnown: (elapsed: string, judged: string): string =>
      `Menurut kalender yang diketahui saat selesai: seluruhnya ${elapsed}, ${judged}. Kalender direvisi kemudian.`,
    stepCorrected: (elapsed: string, judged: string): string =>
      `Menurut kalender sekarang, setelah direvisi: seluruhnya ${elapsed}, ${judged}.`,
    byKnown: 'Semua angka menurut kalender yang diketahui saat itu, sebelum revisi kemudian.',
  },
};

function standing({ standing: how, left, hours, over }: LimitLine): string {
  switch (how) {
    case 'met':
      return ' terpenuhi';
    case 'late':
      return ` lewat; ditanggapi ${over}`;
    case 'passed':
      return ` ${left === null ? 'lewat' : past(left, hours)}`;
    case 'running':
      return left === null ? '' : `, ${remaining(left, hours)}`;
    case 'paused':
      return ' jika dijawab hari ini; berhenti selama menunggu pengirim';
    case 'ended':
      return ` tidak berjalan lagi sejak ${over}`;
    case 'unknown':
      return ' belum dapat dihitung: jam kerja belum diketahui';
  }
}

function remarks({ extended, pausedDays, uncertainYears, earlier }: LimitLine): string {
  return [
    ...(extended === null ? [] : [extended]),
    ...(pausedDays > 0 ? [`${pausedDays} hari menunggu pengirim tidak dihitung`] : []),
    ...(uncertainYears.length > 0
      ? [`hari libur ${vocabulary.and(uncertainYears.map(String))} belum diketahui`]
      : []),
    ...(earlier ? ['sebelum dibuka kembali'] : []),
  ]
    .map((text) => `; ${text}`)
    .join('');
}

function remaining(left: number, hours: number | null): string {
  if (hours !== null) return `sisa ${clockTime(hours)}`;
  return left === 0 ? 'hari ini' : `sisa ${dates.figure(left)} hari kerja`;
}

function past(left: number, hours: number | null): string {
  if (hours !== null) return `lewat ${clockTime(-hours)}`;
  return left < 0 ? `lewat ${dates.figure(-left)} hari kerja` : 'lewat';
}

function clockTime(hours: number): string {
  if (hours < 1) return 'kurang dari 1 jam';
  return hours < manyHours ? `${dates.figure(hours)} jam` : `${dates.figure(Math.floor(hours / 24))} hari`;
}
