// Sentences of the library of regulations, its sources and its topics.
import type { SourceKindName } from '../../procedure/sources.ts';
import { vocabulary } from './vocabulary.ts';

const kinds: Record<SourceKindName, string> = {
  'jdihn-json': 'jdihn-json     umpan JDIHN (document.json)',
  'ildis-html': 'ildis-html     halaman ILDIS',
  'kemendagri-blogs': 'kemendagri-blogs  berita Kemendagri (API)',
  rss: 'rss            umpan RSS atau Atom',
  'html-links': 'html-links     halaman daftar tautan',
};

export const regulations = {
  sources: {
    title: 'SUMBER PENELUSURAN',
    kinds,
    neverSeen: 'belum pernah terbaca utuh',
    seen: (when: string): string => `terbaca utuh ${when}`,
    off: 'tidak ditelusuri',
    onlyWhenFails: (id: string): string => `hanya ditelusuri bila ${id} tidak terbaca`,
    recorded: (month: string): string => `bawaan, seperti tercatat ${month}, belum diuji langsung`,
    failing: (day: string): string => `belum terbaca sejak ${day}`,
    allTopics: '(semua topik)',
    certificateKept: '(sertifikat tersimpan)',
    insecure: 'SERTIFIKAT TIDAK DIPERIKSA: isinya dapat diubah orang di jalan.',
    more: 'Mana yang terbaca dari jaringan ini:',
    id: 'Kode sumber',
    askId: 'Sumber yang mana',
    why: 'Alasannya',
    askWhy: 'Mengapa tidak ditelusuri',
    kind: 'Jenis sumber',
    askKind: 'Jenis sumber yang mana',
    url: 'Alamat sumber',
    askUrl: 'Alamatnya; {page} untuk nomor halaman',
    added: (name: string, day: string): string => `Sumber ${name} ditambahkan, mulai ${day}`,
    changed: (name: string, day: string): string => `Sumber ${name} diubah, mulai ${day}`,
    switchedOn: (name: string, day: string): string => `Sumber ${name} ditelusuri, mulai ${day}`,
    switchedOff: (name: string, day: string): string => `Sumber ${name} tidak ditelusuri lagi, mulai ${day}`,
  },
  topics: {
    title: 'TOPIK PENELUSURAN',
    lists: {
      words: 'kata, dalam segala bentuknya',
      exact: 'singkatan, persis seperti tertulis',
      exclude: 'kecuali di dalam',
    } as Record<'words' | 'exact' | 'exclude', string>,
    more: 'Topik suatu judul, dan kata yang menentukannya:',
    none: 'Judul ini tidak masuk topik mana pun.',
    matched: (topic: string, words: string[]): string => `${topic}: ${vocabulary.and(words)}`,
    added: (name: string, words: string[]): string => `Topik ${name} ditambah: ${words.join(', ')}`,
    removed: (name: string, words: string[]): string =>
      words.length > 0 ? `Topik ${name} tanpa lagi: ${words.join(', ')}` : `Topik ${name} tidak dipakai lagi`,
  },
};
