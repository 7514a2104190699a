// What a step lacks of the SOP's kelengkapan and output.
import type { MissingPart } from '../../procedure/completeness.ts';
import { dates } from './dates.ts';

export const completeness = {
  parts: {
    step: 'belum tercatat',
    words: 'isi informasi masuk belum ada',
    printout: 'informasi masuk belum dicetak',
    sheet: 'lembar disposisi belum dicetak',
    message: 'pesannya belum dilampirkan',
    instruction: 'instruksi belum tertulis',
    scan: 'hasil pindai belum ada',
    disposition: 'disposisi Kasubag (langkah 3) belum ada',
    material: 'materi pendukung, dasar hukum, atau alasan tanpa materi belum ada',
    draft: 'draf belum ada',
    submission: 'draf seperti yang diajukan belum ada',
    approval: 'persetujuan atas isi itu belum ada',
    receipt: 'bukti penyampaian belum ada',
  } satisfies Record<MissingPart, string> as Record<MissingPart, string>,
  /** `langkah 2`, `langkah 4, draf ke-2`, `langkah 2, putaran ke-2`. */
  place: ({ step, pass, round }: { step: number; pass: number; round: number }): string =>
    [
      `langkah ${step}`,
      ...(round > 1 ? [`draf ke-${round}`] : []),
      ...(pass > 1 ? [`putaran ke-${pass}`] : []),
    ].join(', '),
  incomplete: (place: string, parts: string[]): string => `${place} tidak lengkap: ${parts.join('; ')}`,
  /** In the list, below its case. */
  row: (place: string, parts: string[]): string => `${place}: ${parts.join('; ')}`,
  empty: (place: string): string => `${place} belum tercatat, padahal langkah sesudahnya sudah`,
  erased: 'langkah 1: isinya sudah dihapus; itu bukan kekurangan',
  /** A file that one would attach. */
  files: {
    scan: 'pindai.pdf',
    message: 'pesan.png',
    material: 'materi.pdf',
    receipt: 'bukti.png',
    words: 'surat.pdf',
  },
  time: 'WAKTU',
  none: 'Semua langkah yang sudah dicatat lengkap.',
  count: (cases: number, steps: number): string =>
    `${dates.figure(cases)} berkas dengan ${dates.figure(steps)} langkah yang tidak lengkap; tidak ada yang tertahan karenanya`,
};
