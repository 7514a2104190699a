// Failures of the search for new information.
import type { Message } from '../../catalogue.ts';

export const crawlErrors = {
  'crawl-state-unusable': (v: { path: string; code: string }): Message => ({
    what: `Catatan penelusuran di komputer ini belum dapat dibaca atau ditulis: ${v.path} (${v.code})`,
    why: [
      'Di sana sop menyimpan apa yang sudah dilihat dari tiap sumber. Yang sudah tercatat di arsip tetap tercatat.',
    ],
    next: 'pindahkan yang menempati tempat itu atau periksa izin dan sisa disk, lalu sop crawl-kemendagri',
  }),
  'crawl-running': (v: { since: string | null }): Message => ({
    what: 'Penelusuran lain sedang berjalan di komputer ini.',
    why: [
      v.since === null
        ? 'Tidak ada yang ditulis.'
        : `Mulai ${v.since.slice(11, 16).replace(':', '.')}. Tidak ada yang ditulis.`,
    ],
    next: 'tunggu sampai selesai, lalu sop crawl-kemendagri',
  }),
  'result-alone': (_v: Record<string, never>): Message => ({
    what: '--result menyertai --by-hand.',
    why: ['Sebut halaman yang dilihat di peramban.'],
    next: 'sop crawl-kemendagri --by-hand "kemendagri.go.id" --result nihil',
  }),
  'sources-none': (_v: Record<string, never>): Message => ({
    what: 'Semua sumber penelusuran tidak ditelusuri.',
    why: ['Nyalakan satu, atau sebut dengan --source.'],
    next: 'sop regulation source list',
  }),
  'crawl-operator': (v: { name: string }): Message => ({
    what: `Penelusuran dicatat oleh pengelola TIK, bukan ${v.name}.`,
    next: 'ulangi dengan --as pengelola-tik, atau --dry-run untuk melihat saja',
  }),
};
