// Failures of the library of regulations, its sources and its topics.

import type { SearchOutcome } from '../../../procedure/sources.ts';
import type { FaultCode } from '../../../regulations/crawl/source.ts';
import type { Missing } from '../../../regulations/identity/typed.ts';
import type { Message } from '../../catalogue.ts';
import { crawl } from '../crawl.ts';
import { missingPart } from '../missing-part.ts';
import { vocabulary } from '../vocabulary.ts';

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
  'count-unreadable': (v: { flag: string; typed: string; most: number }): Message => ({
    what: `Jumlah pada ${v.flag} belum terbaca: ${cut(v.typed)}`,
    why: [`Tulis angka 1 sampai ${v.most}.`],
    next: `ulangi dengan ${v.flag} 20`,
  }),
  'item-unreadable': (v: { typed: string; missing: Missing }): Message => ({
    what: `Belum dikenali: ${cut(v.typed)}`,
    why: [
      missingPart[v.missing],
      'Yang dapat ditambahkan: alamat (https://…), file PDF atau HTML, atau kutipan.',
    ],
    next: 'ulangi, misalnya sop regulation add "Permendagri 7/2025" --about "…"',
  }),
  'item-unnamed': (v: { from: 'page' | 'document' | 'scan' }): Message => ({
    what: 'Jenis, nomor, dan tahun peraturannya belum diketahui.',
    why: [
      {
        page: 'Halamannya tidak menyebut ketiganya bersama-sama.',
        document: 'Kepala naskahnya tidak menyebut ketiganya dengan pasti.',
        scan: 'Naskahnya hasil pindai tanpa teks.',
      }[v.from],
    ],
    next: 'ulangi dengan --type permendagri --number 7 --year 2025, atau --news untuk berita',
  }),
  'item-number': (v: { typed: string }): Message => ({
    what: `Peraturan belum dikenali: ${cut(v.typed)}`,
    why: ['Jenis, nomor, dan tahun bersama-sama menyebut satu peraturan.'],
    next: 'ulangi dengan --type permendagri --number 7 --year 2025, atau --number "Permendagri 7/2025"',
  }),
  'item-dates': (v: { enacted: string; promulgated: string }): Message => ({
    what: 'Pengundangan tidak dapat mendahului penetapan.',
    why: [`Ditetapkan ${v.enacted}, diundangkan ${v.promulgated}.`],
    next: 'ulangi dengan --enacted dan --promulgated yang sesuai',
  }),
  'relation-unreadable': (v: { flag: string; typed: string; missing: Missing }): Message => ({
    what: `Peraturan pada ${v.flag} belum dikenali: ${cut(v.typed)}`,
    why: [missingPart[v.missing], 'Tulis jenis, nomor, dan tahunnya.'],
    next: `ulangi dengan ${v.flag} "Permendagri 5/2017"`,
  }),
  'news-flags': (v: { flag: string }): Message => ({
    what: `${v.flag} tidak berlaku untuk berita.`,
    why: ['Berita mempunyai judul (--about), tanggal (--enacted), dan alamat (--url).'],
    next: `ulangi tanpa ${v.flag}, atau tanpa --news`,
  }),
  'address-unusable': (v: { typed: string }): Message => ({
    what: `Alamat belum dapat dipakai: ${cut(v.typed)}`,
    why: ['Alamat dimulai dengan http:// atau https://, tanpa nama pengguna dan sandi.'],
    next: 'ulangi dengan https://…',
  }),
  'address-unfetched': (v: {
    url: string;
    outcome: SearchOutcome;
    error: FaultCode;
    status: number | null;
    ref: string | null;
  }): Message => ({
    what: `Belum dapat diambil: ${v.url}`,
    why: [`${vocabulary.sentence(faultOf(v))}. Tidak ada yang dicatat.`],
    next: byHand(v.ref),
  }),
  'address-content': (v: { url: string; contentType: string }): Message => ({
    what: `Isinya bukan halaman web atau PDF: ${v.url}`,
    why: [`Jenis isinya ${v.contentType || 'tidak disebut'}. Tidak ada yang dicatat.`],
    next: byHand(null),
  }),
  'document-unusable': (v: {
    url: string;
    why: 'html' | 'small' | 'other';
    bytes: number;
    ref: string | null;
  }): Message => ({
    what: `Yang datang bukan PDF yang dapat dipakai: ${v.url}`,
    why: [
      {
        html: 'Servernya mengirim halaman web. Tidak ada yang dicatat.',
        small: `Hanya ${v.bytes} byte. Tidak ada yang dicatat.`,
        other: 'Isinya tidak dimulai seperti PDF. Tidak ada yang dicatat.',
      }[v.why],
    ],
    next: byHand(v.ref),
  }),
  'document-kind': (v: { path: string; html: boolean }): Message => ({
    what: `File ${v.path} bukan PDF${v.html ? ' atau HTML' : ''}.`,
    next: `simpan sebagai PDF${v.html ? ', atau halaman web dari peramban' : ''}, lalu ulangi`,
  }),
  'document-unlinked': (v: { ref: string; pages: string[] }): Message => ({
    what: `Alamat dokumen ${v.ref} belum diketahui.`,
    why: v.pages.length === 0 ? [] : [`Halamannya: ${v.pages.join(', ')}`],
    next: `sop regulation fetch "${v.ref}" --url https://….pdf, atau --file FILE.pdf`,
  }),
  'document-which': (v: { ref: string; urls: string[] }): Message => ({
    what: `${v.ref} punya ${v.urls.length} file.`,
    why: v.urls,
    next: `sop regulation fetch "${v.ref}" --url "${v.urls[0] ?? ''}", atau alamat lain di atas`,
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
  'source-selector': (v: { name: string; typed: string }): Message => ({
    what: `Selektor pada --selector ${v.name}=… belum terbaca: ${v.typed}`,
    why: ['Yang dibaca: selektor CSS, misalnya .card-berita atau h4 a.'],
    next: `ulangi dengan --selector "${v.name}=.card-berita", atau "${v.name}=" untuk melepasnya`,
  }),
  'source-limit': (v: {
    name: string;
    typed: string;
    least: number;
    most: number;
    usual: number;
  }): Message => ({
    what: `Batas ${v.name} pada --limit belum dapat dipakai: ${cut(v.typed) || '-'}`,
    why: [`Tulis angka ${v.least} sampai ${v.most}; biasanya ${v.usual}.`],
    next: `ulangi dengan --limit ${v.name}=${v.usual}`,
  }),
  'source-not-shipped': (v: { id: string; known: string[] }): Message => ({
    what: `Sumber ${v.id} bukan bawaan, jadi tidak punya keadaan bawaan.`,
    why: [`Bawaan: ${v.known.join(', ')}.`],
    next: `sop regulation source set ${v.id} --clear selectors --clear limits, atau sop regulation source off ${v.id}`,
  }),
  'source-ca': (v: { large: boolean }): Message => ({
    what: v.large
      ? 'File pada --ca-file memuat terlalu banyak sertifikat.'
      : 'File pada --ca-file bukan sertifikat.',
    why: [
      v.large
        ? 'Cukup sertifikat perantaranya, dan akarnya bila belum dikenal.'
        : 'Yang dibaca: sertifikat PEM (-----BEGIN CERTIFICATE-----), satu atau beberapa, atau satu DER (.cer).',
    ],
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
  'topic-word-useless': (v: { typed: string[] }): Message => ({
    what: `Kata ini tidak membedakan judul: ${v.typed.map(cut).join(', ')}`,
    why: [
      'Kata penghubung dan satu huruf ada pada hampir setiap judul; tanda baca tidak dicari, dan .* bukan pola.',
    ],
    next: 'ulangi dengan kata yang khas, misalnya dasawisma; ujinya sop regulation topic test "JUDUL"',
  }),
  'topic-unnamed': (v: { action: 'add' | 'remove' }): Message => ({
    what: 'Belum disebut topik dan katanya.',
    next: `sop regulation topic ${v.action} kecamatan-kelurahan dasawisma`,
  }),
  'topic-wordless': (v: { topic: string }): Message => ({
    what: 'Belum disebut topik dan katanya.',
    next: `sop regulation topic add ${v.topic} KATA`,
  }),
};

function named(v: { ref: string; title: string }): string {
  return `${v.ref} ${cut(v.title)}`;
}

/** As a search words it; of one address nobody says that its looks changed. */
function faultOf(v: { outcome: SearchOutcome; error: FaultCode; status: number | null }): string {
  if (v.outcome === 'blocked' || v.outcome === 'unreachable')
    return crawl.fault({ outcome: v.outcome, error: v.error, status: v.status ?? undefined });
  return `${crawl.faults[v.error]}${v.status === null ? '' : ` (${v.status})`}`;
}

function byHand(ref: string | null): string {
  return ref === null
    ? 'simpan dari peramban sebagai PDF atau HTML, lalu sop regulation add FILE'
    : `simpan PDF-nya dari peramban, lalu sop regulation fetch "${ref}" --file FILE.pdf`;
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
