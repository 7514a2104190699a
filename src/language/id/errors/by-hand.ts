// Failures of what is recorded by hand in the library: facts that cannot be, documents of others, what is taken back.
import type { Message } from '../../catalogue.ts';

export const byHandErrors = {
  'item-event': (v: {
    event: string;
    ref: string;
    why: 'withdrawn' | 'elsewhere' | 'other';
    /** The item whose event it is. */
    elsewhere: string | null;
    known: readonly string[];
  }): Message => ({
    what: {
      withdrawn: `${cut(v.event)} sudah ditarik.`,
      elsewhere: `${cut(v.event)} tentang butir lain: ${v.elsewhere ?? ''}`,
      other: `${cut(v.event)} bukan catatan atau dokumen kantor pada ${v.ref}.`,
    }[v.why],
    why: [
      v.known.length > 0
        ? `Yang dapat ditarik dari ${v.ref}: ${v.known.join(', ')}.`
        : `Pada ${v.ref} tidak ada catatan atau dokumen kantor; yang dikatakan sumber tidak dapat ditarik.`,
    ],
    next: `sop regulation show "${v.elsewhere ?? v.ref}"`,
  }),
  'event-items': (_v: Record<string, never>): Message => ({
    what: '--event menarik catatan dari satu butir.',
    next: 'ulangi dengan satu BUTIR',
  }),
  'relation-impossible': (v: { flag: string; typed: string; itself: boolean; of: string }): Message => ({
    what: v.itself
      ? `${v.flag} menyebut peraturan itu sendiri: ${cut(v.typed)}`
      : `${v.flag} tidak mungkin: ${cut(v.typed)}`,
    why: [
      v.itself
        ? `${v.of} tidak dapat mencabut atau mengubah dirinya sendiri.`
        : 'Peraturan hanya dapat dicabut atau diubah dengan yang setingkat atau lebih tinggi (UU 12/2011, Pasal 7 dan 8).',
    ],
    next: `ulangi tanpa ${v.flag}, atau dengan peraturan yang dimaksud`,
  }),
  'item-year-late': (v: { flag: string | null; year: number; now: number }): Message => ({
    what: `Tahun pada ${v.flag ?? 'kutipannya'} belum tiba: ${v.year}`,
    why: [`Sekarang tahun ${v.now}.`],
    next: `ulangi dengan ${v.flag ?? 'kutipan'} menurut naskahnya`,
  }),
  'item-day-late': (v: { flag: string; day: string }): Message => ({
    what: `Tanggal pada ${v.flag} belum tiba: ${v.day}`,
    next: `ulangi dengan ${v.flag} menurut naskahnya`,
  }),
  'item-day-apart': (v: { flag: string; day: string; year: number }): Message => ({
    what: `Tanggal pada ${v.flag} tidak sesuai dengan tahun nomornya: ${v.day}`,
    why: [`Nomornya tahun ${v.year}; penetapannya pada tahun itu, atau setahun di dekatnya.`],
    next: `ulangi dengan ${v.flag} menurut naskahnya`,
  }),
  'document-other': (v: { ref: string; names: string }): Message => ({
    what: `Naskah ini menyebut ${v.names}, bukan ${v.ref}.`,
    why: ['Tidak ada yang dicatat.'],
    next: 'ulangi dengan file yang dimaksud, atau dengan --yes bila memang ini',
  }),
  'document-html': (v: { path: string }): Message => ({
    what: `File ${v.path} berisi halaman web (HTML), bukan PDF.`,
    why: [
      'Biasanya halaman galat atau halaman masuk yang tersimpan di tempat PDF-nya. Tidak ada yang dicatat.',
    ],
    next: 'unduh lagi PDF-nya dari peramban, lalu ulangi',
  }),
  'item-untitled': (_v: Record<string, never>): Message => ({
    what: 'Halaman ini tidak memuat judul.',
    next: 'ulangi dengan --about "judulnya"',
  }),
  'document-damaged': (v: { name: string; ref: string | null }): Message => ({
    what: `PDF ini belum dapat dibuka: ${v.name}`,
    why: ['Rusak, terpotong, atau bersandi. Tidak ada yang dicatat.'],
    next: `unduh lagi dan buka dulu di komputer ini, lalu ulangi; --yes bila tetap disimpan`,
  }),
};

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
