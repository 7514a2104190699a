// Outages: what was out of order, from when to when, beside the steps that it overlaps.
import type { OutageSystem } from '../../procedure/words.ts';
import { dates } from './dates.ts';

export const outages = {
  systems: {
    internet: 'internet',
    electricity: 'listrik',
    website: 'situs web',
    sambat: 'Sambat Online',
    lapor: 'SP4N-LAPOR!',
    srikandi: 'SRIKANDI',
    mail: 'surel',
    other: 'lain-lain',
  } satisfies Record<OutageSystem, string> as Record<OutageSystem, string>,
  title: (period: string): string => `GANGGUAN, ${period}`,
  heads: { id: 'kode', span: 'masa', system: 'gangguan', minutes: 'menit', what: 'keterangan' },
  none: (period: string): string => `Tidak ada gangguan yang tercatat dalam ${period}.`,
  since: (begin: string): string => `sejak ${begin}`,
  running: (ids: string[]): string => `Masih berlangsung: ${ids.join(', ')}`,
  inMinutes: 'Dalam menit kerja.',
  ongoing: (begin: string): string => `${begin}, masih berlangsung`,
  what: 'Apa yang terganggu',
  askWhat: 'Apa yang terganggu, misalnya "Internet kantor mati"',
  askSystem: 'Yang terganggu',
  from: 'Waktu mulai gangguan',
  askFrom: 'Sejak kapan, misalnya 09.00 atau kemarin 14.30',
  askTo: 'Sampai kapan (kosong bila masih berlangsung)',
  recorded: (v: { id: string; system: string; span: string }): string =>
    `Gangguan ${v.system} tercatat: ${v.span} (${v.id})`,
  beside: 'Ditunjukkan di samping langkah yang bersamaan; tidak mengurangi hitungan.',
  ended: (id: string, when: string): string => `Gangguan ${id} berakhir ${when}`,
  withdrawn: (id: string): string => `Gangguan ${id} dicabut`,
  minutes: (minutes: number): string => `${dates.figure(minutes)} menit kerja`,
  minutesUnknown: 'menitnya tidak diketahui',
  /** Beside a step's row. */
  besideStep: (v: { step: string; system: string; span: string; minutes: string }): string =>
    `langkah ${v.step}: gangguan ${v.system} ${v.span}, ${v.minutes}; tidak dikurangkan`,
  waitingStep: (step: number): string => `${step} (berjalan)`,
  heading: 'Gangguan (tidak dikurangkan dari hitungan)',
  /** In a step's explanation. */
  explained: (v: { id: string; system: string; span: string; what: string; minutes: string }): string =>
    `${v.system} ${v.span}${v.what ? `, ${v.what}` : ''}: ${v.minutes} bersamaan dengan langkah ini (${v.id})`,
};
