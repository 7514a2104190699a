// Fields that an information request has in the registers of UU 14/2008, under the headings that these books use.
import { exitCodes, UserError } from '../errors.ts';

/** Each heading with other words for it; they are stored as headings of a form are: as the office writes them. */
const headings: readonly [heading: string, ...others: string[]][] = [
  ['Pekerjaan', 'occupation', 'profesi'],
  ['NPWP', 'nomor npwp', 'tax number'],
  ['NIK', 'nomor ktp', 'no ktp', 'identity number'],
  [
    'Rincian informasi',
    'rincian',
    'rincian informasi yang dibutuhkan',
    'informasi yang diminta',
    'requested',
  ],
  ['Tujuan penggunaan informasi', 'tujuan', 'tujuan penggunaan', 'purpose'],
  ['Status informasi', 'status', 'penguasaan informasi'],
  ['Bentuk informasi', 'bentuk', 'bentuk salinan', 'form'],
  ['Jenis permohonan', 'jenis', 'cara memperoleh', 'cara memperoleh informasi', 'request kind'],
  ['Cara mendapatkan salinan', 'cara', 'cara pengiriman', 'delivery'],
  ['Keputusan', 'decision'],
  ['Alasan penolakan', 'penolakan', 'refusal'],
  ['Tanggal pemberitahuan tertulis', 'pemberitahuan tertulis', 'notified'],
  ['Tanggal pemberian informasi', 'pemberian informasi', 'given'],
  ['Biaya', 'biaya dan cara pembayaran', 'cost'],
  ['Cara pembayaran', 'pembayaran', 'payment'],
  ['Alasan keberatan', 'alasan', 'objection'],
  ['Nomor pendaftaran permohonan', 'nomor pendaftaran', 'no pendaftaran', 'registration number'],
];

/**
 * The fields typed as `Pekerjaan=Guru`; a heading that is not known is taken as it was written, of several with the same
 * heading the last one counts. UserError `detail-unreadable` (exit 2).
 */
export function readDetails(typed: readonly string[]): [string, string][] {
  const details = new Map<string, string>();
  for (const text of typed) {
    const at = text.indexOf('=');
    const heading = text.slice(0, Math.max(0, at)).trim().replace(/\s+/g, ' ');
    const value = text.slice(at + 1).trim();
    if (heading === '' || value === '' || text.includes('\0')) {
      throw new UserError('detail-unreadable', { typed: text.replaceAll('\0', '') }, exitCodes.usage);
    }
    details.set(headingOf(heading), value);
  }
  return [...details];
}

function headingOf(typed: string): string {
  const wanted = typed.toLowerCase().replace(/[.:]/g, '');
  return headings.find((names) => names.some((name) => name.toLowerCase() === wanted))?.[0] ?? typed;
}
