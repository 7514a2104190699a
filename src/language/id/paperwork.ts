// What is asked and told of a case's papers: attachments, links, class, numbers, signatures, initials given afterwards.
import type { FileKind } from '../../intake/file-kind.ts';
import type { LinkRelation } from '../../procedure/words.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const paperwork = {
  fileKinds: {
    pdf: 'PDF',
    jpeg: 'gambar JPEG',
    png: 'gambar PNG',
    gif: 'gambar GIF',
    webp: 'gambar WebP',
    tiff: 'gambar TIFF',
    bmp: 'gambar BMP',
    heic: 'gambar HEIC',
    avif: 'gambar AVIF',
    svg: 'gambar SVG',
    dwg: 'gambar teknik DWG',
    docx: 'dokumen Word',
    xlsx: 'buku kerja Excel',
    pptx: 'paparan PowerPoint',
    odt: 'dokumen ODF',
    ods: 'lembar hitung ODF',
    odp: 'paparan ODF',
    doc: 'dokumen Word lama',
    xls: 'buku kerja Excel lama',
    ppt: 'paparan PowerPoint lama',
    msg: 'pesan Outlook',
    'office-locked': 'dokumen bersandi',
    ole: 'dokumen lain',
    rtf: 'dokumen RTF',
    epub: 'buku EPUB',
    kmz: 'peta KMZ',
    zip: 'arsip ZIP',
    rar: 'arsip RAR',
    '7z': 'arsip 7z',
    gzip: 'arsip gzip',
    mp4: 'video MP4',
    mov: 'video MOV',
    '3gp': 'video 3GP',
    m4a: 'rekaman M4A',
    avi: 'video AVI',
    webm: 'video WebM',
    mkv: 'video MKV',
    mp3: 'rekaman MP3',
    ogg: 'rekaman Ogg',
    opus: 'rekaman Opus',
    wav: 'rekaman WAV',
    amr: 'rekaman AMR',
    aac: 'rekaman AAC',
    eml: 'surel',
    html: 'halaman web',
    xml: 'data XML',
    csv: 'tabel CSV',
    json: 'data JSON',
    text: 'teks',
    other: 'file',
  } satisfies Record<FileKind, string> as Record<FileKind, string>,
  /** Bytes as people say them: `2,1 MB`. */
  size: (bytes: number): string => {
    if (bytes < 1000) return `${bytes} byte`;
    if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
    return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
  },
  misnamed: (v: { name: string; kind: string; extension: string }): string =>
    `${v.name}: isinya ${v.kind}, disimpan sebagai .${v.extension}`,
  scripted: (name: string): string =>
    `${name}: PDF ini menjalankan skrip atau program saat dibuka; bukalah hanya di penampil yang tidak menjalankannya`,
  andMore: (count: number): string => `dan ${dates.figure(count)} lagi`,
  unchanged: (number: string): string => `${number} sudah begitu; tidak ada yang dicatat.`,

  attach: {
    one: (number: string, count: number): string =>
      `${dates.figure(count)} lampiran pada ${number} tersimpan`,
    evidence: (number: string, count: number, event: string): string =>
      `${dates.figure(count)} lampiran pada ${number} tersimpan sebagai bukti untuk ${event}`,
    many: (count: number): string => `Lampiran pada ${dates.figure(count)} berkas tersimpan`,
    file: (name: string, kind: string, size: string): string => `${name}  ${kind}, ${size}`,
    known: (name: string, event: string): string => `${name}: sudah ada (${event}), tidak disimpan lagi`,
    noteDropped: (number: string, command: string): string =>
      `Catatan untuk ${number} belum tercatat, karena tidak ada lampiran baru: ${command}`,
    twice: (name: string): string => `${name}: isinya sama dengan yang lain, disimpan satu kali`,
    initialled: (event: string): string => `${event} tidak lagi menunggu paraf susulan.`,
  },

  link: {
    what: 'Hubungan dengan berkas lain',
    askRelation: 'Hubungannya',
    askOther: 'Nomor berkas yang lain',
    other: 'Nomor berkas yang lain',
    /** `2026-A-0042 sama dengan 2026-A-0037`. */
    one: (number: string, relation: LinkRelation, to: string): string =>
      `${number} ${vocabulary.linkRelations[relation]} ${to}; tautan tercatat`,
    many: (count: number): string => `Tautan pada ${dates.figure(count)} berkas tercatat`,
    undone: (number: string, relation: LinkRelation, to: string): string =>
      `Tautan ${number} ${vocabulary.linkRelations[relation]} ${to} dicabut; tetap terlihat sebagai dicabut`,
    undoReason: 'Alasan pencabutan tautan',
    /** In the head of a case: its own link, and one that another case has to it. */
    own: (relation: LinkRelation, to: string): string =>
      `${vocabulary.sentence(vocabulary.linkRelations[relation])} ${to}.`,
    foreign: (number: string, relation: LinkRelation): string =>
      `${number} ${vocabulary.linkRelations[relation]} berkas ini.`,
  },

  classify: {
    what: 'Golongan',
    askKind: 'Jenis masukan',
    askClass: 'Golongan pengaduan',
    none: 'tanpa golongan',
    askFlags: 'Sifat',
    flags: {
      plain: 'biasa',
      anonymous: 'anonim: nama ditutup',
      confidential: 'rahasia: nama dan isi ditutup',
      both: 'anonim dan rahasia',
    },
    askNote: 'Catatan (boleh kosong)',
    one: (number: string, changes: string[]): string => `${number} digolongkan: ${changes.join(', ')}`,
    many: (count: number): string => `${dates.figure(count)} berkas digolongkan`,
    head: (name: string): string => `Golongan: ${name}.`,
  },

  number: {
    what: 'Nomor',
    askRegister: 'Buku mana',
    askNumber: (register: string): string => vocabulary.sentence(register),
    one: (number: string, given: string[]): string =>
      `${vocabulary.sentence(vocabulary.and(given))} pada ${number} tercatat`,
    many: (count: number): string => `Nomor pada ${dates.figure(count)} berkas tercatat`,
    line: (number: string, given: string[]): string => `${number}  ${given.join(', ')}`,
    elsewhere: (v: { register: string; value: string; numbers: string[] }): string =>
      `${vocabulary.sentence(v.register)} ${v.value} juga ada pada ${vocabulary.and(v.numbers)}.`,
    head: (given: string[]): string => `${vocabulary.sentence(given.join(', '))}.`,
  },

  sign: {
    who: 'Penanda tangan',
    askWho: 'Ditandatangani',
    someoneElse: 'orang lain',
    askName: 'Nama penanda tangan',
    askTitle: 'Jabatannya (boleh kosong)',
    one: (v: { number: string; document: string; who: string }): string =>
      `${vocabulary.sentence(v.document)} ${v.number} tercatat ditandatangani ${v.who}`,
    many: (count: number): string => `Tanda tangan pada ${dates.figure(count)} berkas tercatat`,
    section: 'TANDA TANGAN',
    line: (v: { document: string; who: string; when: string; scan: boolean }): string =>
      `${v.document}, ${v.who}, ${v.when}${v.scan ? ', hasil pindai ada' : ''}`,
  },

  countersign: {
    askWhen: 'Kapan diparaf (09.10, kemarin 14.30, atau 24/11)',
    nothing: 'Tidak ada keputusan yang menunggu paraf susulan.',
    one: (v: { name: string; number: string; count: number }): string =>
      `Paraf susulan ${v.name} untuk ${dates.figure(v.count)} keputusan ${v.number} tercatat`,
    many: (name: string, decisions: number, cases: number): string =>
      `Paraf susulan ${name} untuk ${dates.figure(decisions)} keputusan pada ${dates.figure(cases)} berkas tercatat`,
    others: (v: { name: string; count: number; numbers: string }): string =>
      `${dates.figure(v.count)} keputusan lain menunggu paraf ${v.name}: ${v.numbers}`,
    heads: { number: 'berkas', decision: 'keputusan', at: 'saat', by: 'paraf dari', form: 'bentuk' },
    count: (count: number, cases: number): string =>
      `${dates.figure(count)} keputusan pada ${dates.figure(cases)} berkas menunggu paraf susulan`,
    head: (count: number, names: string[]): string =>
      `${dates.figure(count)} keputusan menunggu paraf susulan ${vocabulary.and(names)}.`,
    mark: 'menunggu paraf susulan',
  },

  attachments: 'LAMPIRAN',
  attachmentLine: (v: {
    event: string;
    name: string;
    kind: string;
    size: string;
    for: string | null;
  }): string =>
    `${v.event}  ${v.name}  ${v.kind}, ${v.size}${v.for === null ? '' : `, bukti untuk ${v.for}`}`,
  hiddenName: 'nama ditutup',
};
