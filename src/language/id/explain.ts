// How the figures of a step came about.
import type { Why } from '../../procedure/working-time.ts';
import type { ElapsedGap, HandlingGap } from '../../reports/step-explanation.ts';
import { dates, shortDayName } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const explain = {
  title: (number: string, step: number, name: string): string => `${number}, langkah ${step}, ${name}`,
  overview: (number: string): string => `${number}, asal setiap angka`,
  elapsed: 'Seluruhnya',
  handling: 'Dikerjakan',
  handlingDraft: 'Dikerjakan (selama draf terbuka)',
  waiting: (formula: string): string => `Menunggu ${formula}`,
  overtimePart: (figure: string): string => `${figure} lembur`,
  minutes: 'menit',
  none: '–',
  figure: (minutes: number, seconds: number): string =>
    seconds === 0 ? dates.figure(minutes) : `${dates.figure(minutes)}'${String(seconds).padStart(2, '0')}"`,
  roundedDown: (minutes: number): string => `dibulatkan ke bawah: ${dates.figure(minutes)} menit`,
  why: {
    working: '',
    break: 'istirahat',
    'outside-hours': 'di luar jam kerja',
    weekend: 'akhir pekan',
    holiday: 'hari libur',
    'shared-leave': 'cuti bersama',
    'unknown-hours': 'jam kerja belum diketahui',
  } satisfies Record<Why, string> as Record<Why, string>,
  dayOff: (why: string, name: string): string => (name ? `${why}: ${name}` : why),
  skipped: (figure: string): string => `${figure} menit istirahat: tidak dihitung`,
  overtime: (figure: string): string => `lembur ${figure}: dihitung, di luar jam kerja`,
  shared: (batch: number): string => `bersama ${batch} berkas`,
  share: (figure: string, batch: number): string => `${figure} dibagi ${batch} berkas`,
  elapsedGaps: {
    'no-begin': 'Belum dihitung: langkah sebelumnya tidak tercatat.',
    'begin-day': 'Belum dihitung: mulainya hanya diketahui tanggalnya, jamnya tidak tertulis.',
    'end-day': 'Belum dihitung: selesainya hanya diketahui tanggalnya, jamnya tidak tertulis.',
    'end-before-begin': 'Belum dihitung: tercatat selesai sebelum mulai.',
    'unknown-hours': 'Belum dihitung: jam kerja pada hari itu belum diketahui.',
  } satisfies Record<ElapsedGap, string> as Record<ElapsedGap, string>,
  handlingGaps: {
    'not-written': 'Belum dihitung: lama mengerjakannya tidak tertulis.',
    'unknown-hours': 'Belum dihitung: jam kerja pada hari itu belum diketahui.',
  } satisfies Record<HandlingGap, string> as Record<HandlingGap, string>,
  judged: {
    kept: (standard: number, on: 'handling' | 'elapsed'): string =>
      `Baku ${standard} menit, dinilai dari ${on === 'handling' ? 'lama dikerjakan' : 'lama seluruhnya'}: tepat.`,
    late: (standard: number, minutes: number): string =>
      `Baku ${standard} menit, dinilai dari lama dikerjakan: lambat ${dates.figure(minutes)} menit.`,
    unmeasured: (standard: number): string =>
      `Baku ${standard} menit: tidak terukur; lama dikerjakan belum terhitung, dan lama seluruhnya saja belum menentukan.`,
    revision: 'Revisi: dihitung, tanpa baku.',
  },
  hours: (lines: { days: number[]; hours: string; breaks: string[] }[], daysOff: string[]): string => {
    const hours = lines.map(
      (line) =>
        `${dayRange(line.days)} ${line.hours}${line.breaks.length > 0 ? `, istirahat ${vocabulary.and(line.breaks)}` : ''}`,
    );
    const off = daysOff.length === 0 ? 'tidak ada hari libur' : `hari libur ${vocabulary.and(daysOff)}`;
    return hours.length === 0 ? '' : `Jam kerja ${[...hours, off].join('; ')}.`;
  },
  uncertain: (decrees: string[]): string => `Belum dipastikan: ${vocabulary.and(decrees)}.`,
  unknownYears: (years: number[]): string =>
    `Hari libur ${vocabulary.and(years.map(String))} belum diketahui: angkanya sementara.`,
  short: (v: { elapsed: string; handling: string; waiting: string; judged: string }): string =>
    `seluruhnya ${v.elapsed}, dikerjakan ${v.handling}, menunggu ${v.waiting}: ${v.judged}`,
  noSteps: 'Belum ada langkah yang selesai.',
};

function dayRange(days: number[]): string {
  const name = (day: number | undefined) => shortDayName(day ?? 1);
  const unbroken = days.every((day, index) => index === 0 || day === (days[index - 1] as number) + 1);
  return unbroken && days.length > 1
    ? `${name(days[0])}–${name(days.at(-1))}`
    : vocabulary.and(days.map(name));
}
