// Sentences that every command uses.

export const general = {
  next: 'Berikutnya',
  cancelled: 'Dibatalkan. Tidak ada yang dicatat.',
  bug: (version: string): string =>
    `× Ada kekeliruan di dalam sop (versi ${version}), bukan pada Anda. Arsip tidak diubah oleh pesan ini.\n  Sampaikan teks di bawah ini kepada pemelihara program, lalu jalankan  sop verify`,
  notPublished:
    'Tercatat di komputer ini; folder arsip belum dapat ditulisi dan disusulkan pada perintah berikutnya.',
  recordedFor: (v: { by: string; role: string; recordedBy: string; form: string }): string =>
    `Dicatat untuk ${v.by}${v.role ? ` (${v.role})` : ''} oleh ${v.recordedBy}, bentuk: ${v.form}`,
  needed: 'Perlu diisi.',
  timeFuture: 'Waktu itu belum tiba.',
  yourself: 'Anda',
  atWork: (duration: string): string => `dikerjakan ${duration}`,
};
