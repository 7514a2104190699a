// Headings of the page that shows the SOP; its own words stand in procedure/sop-15.ts.

export const sop = {
  title: (number: number, name: string): string => `SOP NOMOR ${number}, ${name.toUpperCase()}`,
  created: 'Tanggal pembuatan',
  revised: 'Tanggal revisi',
  ratified: 'Tanggal pengesahan',
  ratifiedBy: 'Disahkan oleh',
  validFrom: 'Berlaku sejak',
  legalBasis: 'DASAR HUKUM',
  qualifications: 'KUALIFIKASI PELAKSANA',
  related: 'KETERKAITAN',
  equipment: 'PERALATAN DAN PERLENGKAPAN',
  warning: 'PERINGATAN',
  recording: 'PENCATATAN DAN PENDATAAN',
  remark: 'KETERANGAN',
  steps: 'KEGIATAN',
  actors: 'Pelaku',
  ourReading: 'pembacaan kami',
  completeness: 'Kelengkapan',
  standard: 'Waktu',
  minutes: (minutes: number): string => `${minutes} menit`,
  output: 'Output',
  command: 'Perintah',
  readingNote:
    'Simbol diagram alir yang menyebut pelaku tidak ada dalam naskah; pelaku di atas adalah pembacaan kami atas teks kegiatannya.',
};
