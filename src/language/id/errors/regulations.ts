// Failures of the library of regulations, its sources and its topics.
import type { Message } from '../../catalogue.ts';

export const regulationErrors = {
  'regulation-unknown': (v: {
    typed: string;
    near: { ref: string; title: string }[];
    /** Part of the library could not be read. */
    partly: boolean;
  }): Message => ({
    what: `Belum ada di pustaka: ${cut(v.typed)}`,
    why: [
      ...(v.near.length > 0 ? [`Yang mirip: ${v.near.map(named).join('; ')}.`] : []),
      ...(v.partly ? ['Sebagian pustaka belum terbaca; mungkin ada di sana.'] : []),
    ],
    next: /^https?:/i.test(v.typed)
      ? 'sop regulation add dengan alamat itu'
      : 'sop regulation search, atau sop regulation add dengan alamat atau file',
  }),
  'regulation-ambiguous': (v: {
    typed: string;
    items: { ref: string; title: string }[];
    more: number;
  }): Message => ({
    what: `"${cut(v.typed)}" cocok dengan ${v.items.length + v.more} butir pustaka.`,
    why: [`${v.items.map(named).join('; ')}${v.more > 0 ? `; dan ${v.more} lagi` : ''}.`],
    next: `ulangi dengan sebutan yang lengkap, misalnya "${v.items[0]?.ref ?? ''}"`,
  }),
  'source-unknown': (v: { typed: string; known: string[] }): Message => ({
    what: `Sumber tidak dikenal: ${v.typed}`,
    why: [`Yang ada: ${v.known.join(', ')}.`],
    next: 'sop regulation source list',
  }),
  'source-id': (v: { typed: string }): Message => ({
    what: `Kode "${v.typed}" belum dapat dipakai.`,
    why: ['Kode terdiri dari huruf kecil, angka, dan tanda hubung, paling panjang 40, misalnya jdih-malang.'],
    next: 'ulangi dengan kode lain',
  }),
  'source-url': (v: { typed: string }): Message => ({
    what: `Alamat sumber belum dapat dipakai: ${v.typed}`,
    why: ['Alamat dimulai dengan http:// atau https://, tanpa nama pengguna dan sandi.'],
    next: 'ulangi dengan --url https://…',
  }),
  'source-family': (v: { host: string; family: string[] }): Message => ({
    what: `Host ${v.host} tidak termasuk --family sumber ini.`,
    why: [`Yang disebut: ${v.family.join(', ')}.`],
    next: `ulangi dengan --family ${v.host}`,
  }),
  'source-pattern': (v: { typed: string }): Message => ({
    what: `Pola pada --selector pattern=… belum terbaca: ${v.typed}`,
    why: ['Pola adalah ungkapan reguler untuk alamat tautan, paling panjang 200, misalnya /berita/detail/.'],
    next: 'ulangi dengan --selector "pattern=/berita/"',
  }),
  'source-ca': (_v: Record<string, never>): Message => ({
    what: 'File pada --ca-file bukan sertifikat.',
    why: ['Yang dibaca: sertifikat PEM, dimulai dengan -----BEGIN CERTIFICATE-----.'],
    next: 'ulangi dengan --ca-file FILE.pem',
  }),
  'source-fallback': (v: { id: string }): Message => ({
    what: `Sumber ${v.id} tidak dapat menggantikan dirinya sendiri.`,
    next: 'ulangi dengan --fallback sumber lain',
  }),
  'topic-unknown': (v: { typed: string; known: string[] }): Message => ({
    what: `Topik tidak dikenal: ${v.typed}`,
    why: [`Yang ada: ${v.known.join(', ')}.`, 'Topik baru: tambahkan --name "Nama topik".'],
    next: 'sop regulation topic list',
  }),
  'topic-last': (v: { typed: string }): Message => ({
    what: `Topik ${v.typed} satu-satunya yang masih ada.`,
    why: ['Tanpa topik tidak ada yang dapat dikenali sebagai informasi baru.'],
    next: 'sop regulation topic add KODE KATA --name "Nama topik", lalu ulangi',
  }),
  'topic-word-unknown': (v: { typed: string[]; topic: string; list: string; known: string[] }): Message => ({
    what: `Kata itu tidak ada pada topik ${v.topic}: ${v.typed.join(', ')}`,
    why: [
      `Yang ada: ${v.known.join(', ') || '-'}.`,
      '--exact untuk singkatan, --exclude untuk pengecualian.',
    ],
    next: 'sop regulation topic list',
  }),
  'topic-wordless': (v: { command: string }): Message => ({
    what: 'Belum disebut topik dan katanya.',
    next: v.command,
  }),
};

function named(v: { ref: string; title: string }): string {
  return `${v.ref} ${cut(v.title)}`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
