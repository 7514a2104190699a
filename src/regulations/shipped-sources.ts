// The sources that come with the program: as recorded in public material, never seen live while it was built.
import type { SourceLimits, SourceSetting } from '../procedure/sources.ts';

/** Public material was read up to this month. */
const recorded = '2026-10';

/** Of a source of which nobody says otherwise. */
export const usualLimits: SourceLimits = {
  pages: 5,
  details: 60,
  bytes: 5_000_000,
  gap: 2000,
  connect: 10_000,
  total: 60_000,
};

type Entry = Pick<SourceSetting, 'id' | 'name' | 'kind' | 'url'> & Partial<SourceSetting>;

/** A source with everything that an entry leaves out. */
export function completeSource(entry: Entry): SourceSetting {
  return {
    on: true,
    why: null,
    family: [new URL(entry.url.replaceAll('{page}', '1')).hostname],
    selectors: {},
    neverEmpty: true,
    topics: null,
    keepAll: false,
    staleDays: 7,
    fallback: null,
    issuer: null,
    ca: null,
    insecure: false,
    private: false,
    recorded: null,
    ...entry,
    limits: { ...usualLimits, ...entry.limits },
  };
}

const kemendagri = { family: ['kemendagri.go.id'], issuer: 'Menteri Dalam Negeri', recorded };

/** Under which what persons file by hand stands beside the sources. */
export const handSource = {
  id: 'by-hand',
  name: 'Catatan kantor',
  /** Of what a page says that was recorded so. */
  nameOf: (host: string) => `${host}, dicatat kantor`,
} as const;

/** What stands in `why` of those that are off is shown to the officer as it is. */
export const shippedSources: readonly SourceSetting[] = [
  {
    ...kemendagri,
    id: 'jdih-kemendagri',
    name: 'JDIH Kemendagri',
    kind: 'jdihn-json' as const,
    url: 'https://jdih.kemendagri.go.id/feed/document.json',
    limits: { ...usualLimits, bytes: 150_000_000, total: 300_000 },
    fallback: 'jdih-kemendagri-html',
  },
  {
    ...kemendagri,
    id: 'jdih-kemendagri-html',
    name: 'JDIH Kemendagri (halaman)',
    kind: 'ildis-html' as const,
    url: 'https://jdih.kemendagri.go.id/dokumen/peraturan?page={page}',
    // Sorted by year and type, not by day: a year's 120 documents fill twelve pages, and a new one may stand on any of them.
    limits: { ...usualLimits, pages: 13, details: 140 },
  },
  {
    ...kemendagri,
    id: 'berita-kemendagri',
    name: 'Berita Kemendagri',
    kind: 'kemendagri-blogs' as const,
    url: 'https://backend.kemendagri.go.id/api/v1/blogs/public?limit=100&page={page}',
  },
  {
    ...kemendagri,
    id: 'bina-adwil',
    name: 'Bina Adwil Kemendagri',
    kind: 'html-links' as const,
    url: 'https://ditjenbinaadwil.kemendagri.go.id/berita/index/352',
    selectors: { pattern: '/berita/detail/', as: 'news' },
  },
  {
    ...kemendagri,
    id: 'otda',
    name: 'Otda Kemendagri',
    kind: 'html-links' as const,
    url: 'https://otda.kemendagri.go.id/berita',
    selectors: { pattern: '/berita/[^/]{20,}/', as: 'news' },
  },
  {
    ...kemendagri,
    id: 'bangda',
    name: 'Bangda Kemendagri',
    kind: 'html-links' as const,
    url: 'https://bangda.kemendagri.go.id/',
    selectors: {
      item: '.topic, .list-unstyled li',
      link: 'a',
      date: '.time',
      pattern: '/berita/baca_kontent/',
      as: 'news',
    },
    on: false,
    why: 'Umumnya di luar ketiga topik SOP; nyalakan bila diperlukan.',
  },
  {
    id: 'peraturan-go-id',
    name: 'peraturan.go.id (Permen)',
    kind: 'html-links' as const,
    url: 'https://peraturan.go.id/permen?page={page}',
    family: ['peraturan.go.id'],
    selectors: {
      item: '.strip',
      link: 'a[href^="/id/"]',
      title: 'a[title="lihat detail"]',
      file: 'a[href^="/files/"]',
      as: 'regulation',
    },
    recorded,
    on: false,
    why: 'Memuat peraturan semua kementerian; nyalakan sebagai pembanding JDIH Kemendagri.',
  },
  {
    id: 'bpk',
    name: 'JDIH BPK',
    kind: 'html-links' as const,
    url: 'https://peraturan.bpk.go.id/Search?tema=73&p={page}',
    family: ['peraturan.bpk.go.id'],
    selectors: { pattern: '/Details/\\d+', as: 'regulation' },
    recorded,
    on: false,
    why: 'Tercatat menolak pengambilan otomatis (403); periksa di peramban dan catat dengan --by-hand.',
  },
  {
    id: 'jdihn',
    name: 'JDIHN (pusat)',
    kind: 'jdihn-json' as const,
    url: 'https://jdihn.go.id/feed/document.json',
    family: ['jdihn.go.id'],
    recorded,
    on: false,
    why: 'Tercatat tidak punya umpan pusat yang dapat diandalkan; alamat ini dugaan.',
  },
  {
    id: 'perpusnas',
    name: 'JDIH Perpusnas (API)',
    kind: 'jdihn-json' as const,
    url: 'https://api-jdih.perpusnas.go.id/feed/document.json',
    family: ['perpusnas.go.id'],
    recorded,
    on: false,
    why: 'Catatan publik saling bertentangan (terbuka, perlu kunci, atau 403); alamat ini dugaan.',
  },
  {
    id: 'jdih-malang',
    name: 'JDIH Kota Malang',
    kind: 'rss' as const,
    url: 'https://jdih.malangkota.go.id/feed/',
    family: ['malangkota.go.id'],
    issuer: 'Kota Malang',
    recorded,
    on: false,
    why: 'Belum pernah tercatat dalam sumber publik; alamat ini dugaan. Uji dahulu dengan sop regulation source test.',
  },
].map(completeSource);
