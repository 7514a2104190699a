// Sentences of the search for new information from Kemendagri.

import type { ChangedField, Skipped } from '../../desk/crawl/shapes.ts';
import type { SearchLine, SearchOutcome } from '../../procedure/sources.ts';
import type { Day } from '../../procedure/time.ts';
import type { FaultCode } from '../../regulations/crawl/source.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';
import { dates } from './dates.ts';

/** Why a source could not be read or believed, after a noun such as *terhalang*. */
const faults: Record<FaultCode, string> = {
  dns: 'nama hostnya tidak dikenal',
  connect: 'servernya tidak menjawab',
  certificate: 'sertifikatnya tidak dapat dipastikan',
  'certificate-chain': 'sertifikat perantara tidak dikirim servernya',
  'certificate-expired': 'sertifikatnya kedaluwarsa',
  'certificate-name': 'sertifikatnya untuk nama lain',
  'certificate-self-signed': 'sertifikatnya ditandatangani sendiri',
  timeout: 'terlalu lama tanpa jawaban',
  reset: 'sambungan diputus servernya',
  'server-error': 'servernya sedang terganggu',
  'bad-encoding': 'kirimannya rusak',
  'redirect-loop': 'dialihkan berputar-putar',
  'private-address': 'beralamat di jaringan dalam',
  'not-allowed-address': 'alamat di luar yang diizinkan',
  ended: 'dihentikan',
  'run-limit': 'batas waktu penelusuran habis',
  forbidden: 'ditolak servernya',
  'too-many-requests': 'diminta menunggu oleh servernya',
  challenge: 'halaman pemeriksaan robot',
  robots: 'robots.txt melarang',
  proxy: 'ditolak proxy',
  'proxy-silent': 'proxy tidak menjawab',
  'proxy-setting': 'HTTP_PROXY atau HTTPS_PROXY bukan alamat',
  'not-found': 'alamatnya tidak ada lagi',
  moved: 'pindah ke host lain',
  'content-type': 'jenis isinya lain',
  'html-instead': 'halaman web, bukan umpan data',
  'too-small': 'isinya terlalu sedikit',
  'too-large': 'isinya terlalu besar',
  marker: 'tanda yang dikenal tidak ada',
  empty: 'daftarnya kosong',
  'not-json': 'bukan JSON',
  'not-xml': 'bukan XML',
  dates: 'tanggalnya mustahil',
  'empty-fields': 'banyak isian mendadak kosong',
  'too-few': 'jumlahnya mendadak kurang dari separuh',
  truncated: 'terpotong di tengah',
  'rows-skipped': 'sebagian baris tidak terbaca',
  'page-failed': 'halamannya tidak dimengerti',
  'detail-limit': 'selebihnya pada penelusuran berikut',
  entities: 'memuat entitas XML yang berbahaya',
};

/** `1 baris tidak terbaca, butir 12`; of several the first. */
const skippedRows = ({ count: number, where }: Skipped): string => {
  const place = /(?:^record|\S) (\d+)$/.exec(where)?.[1];
  const first = place === undefined ? where.replace(/ \(-\d+\)$/, '') : `butir ${place}`;
  return `${dates.figure(number)} baris tidak terbaca, ${number > 1 ? 'yang pertama ' : ''}${first}`;
};

const kept: Record<NonNullable<LibraryEntry['kept']>, string> = {
  cited: 'dikutip dalam tanggapan',
  asked: 'dicatat dengan tangan',
  related: 'terkait peraturan di pustaka',
  all: 'sumber ini disimpan semua',
};

const changedFields: Record<ChangedField, string> = {
  title: 'judul',
  status: 'status',
  enacted: 'tanggal penetapan',
  promulgated: 'tanggal pengundangan',
  published: 'tanggal terbit',
  relations: 'kaitan dengan peraturan lain',
  files: 'lampiran',
  other: 'isinya',
};

const outcomes: Record<SearchOutcome, string> = {
  ok: 'terbaca',
  unchanged: 'tidak berubah',
  blocked: 'terhalang',
  unreachable: 'belum terjangkau',
  'layout-changed': 'tampilannya berubah',
  partial: 'terbaca sebagian',
};

const count = (number: number): string => dates.figure(number);

export const crawl = {
  faults,
  kept,
  outcomes,
  title: (when: string, sources: number): string => `Penelusuran ${when}, ${count(sources)} sumber`,
  dryRun: 'Percobaan: tidak ada yang dicatat.',
  progress: {
    label: 'Menelusuri',
    words: (v: { done: number; total: number; found: number }): string =>
      `${v.done} dari ${v.total} sumber, ${count(v.found)} butir`,
    checking: 'Menguji',
    checked: (done: number, total: number): string => `${done} dari ${total} sumber`,
  },
  /** `2 baru, 1 berubah`; nothing of these is said as such. */
  news: (line: Pick<SearchLine, 'new' | 'changed' | 'gone'>): string => {
    const parts = [
      ...(line.new > 0 ? [`${count(line.new)} baru`] : []),
      ...(line.changed > 0 ? [`${count(line.changed)} berubah`] : []),
      ...(line.gone > 0 ? [`${count(line.gone)} tidak ditampilkan lagi`] : []),
    ];
    return parts.length === 0 ? 'tidak ada yang baru' : parts.join(', ');
  },
  baseline: (v: { found: number; new: number }): string =>
    v.found === 0
      ? 'penelusuran pertama: belum ada butir; yang baru diberitakan mulai berikutnya'
      : `penelusuran pertama: ${count(v.found)} butir dikenali${v.new > 0 ? `, ${count(v.new)} baru` : '; yang baru diberitakan mulai berikutnya'}`,
  /** `terhalang (403)`, `belum terjangkau (servernya tidak menjawab)`. */
  fault: (v: {
    outcome: SearchOutcome;
    error: string | undefined;
    status: number | undefined;
    movedTo?: string | null;
    skipped?: Skipped | null;
    /** A source: `terhalang: JDIH Kemendagri (403)`. */
    named?: string;
  }): string => {
    const known = v.error === undefined ? '' : (faults[v.error as FaultCode] ?? v.error);
    const rows = v.error === 'rows-skipped' && v.skipped ? skippedRows(v.skipped) : known;
    const why = v.movedTo ? `pindah ke ${v.movedTo}` : rows;
    // A guard's page often comes with 200, which would say nothing.
    const because = (v.status ?? 0) >= 400 && v.outcome === 'blocked' ? String(v.status) : why;
    const beside = v.status !== undefined && v.outcome !== 'blocked' ? `, ${v.status}` : '';
    const head = v.named ? `${outcomes[v.outcome]}: ${v.named}` : outcomes[v.outcome];
    return because === '' ? head : `${head} (${because}${beside})`;
  },
  since: (day: Day): string => ` ${dates.since(day)}`,
  /** What is known of a source that could not be read whole. */
  despite: (line: SearchLine): string => {
    if (line.outcome !== 'partial' || line.found === 0) return 'isinya belum diketahui';
    if (line.baseline) return `${count(line.found)} butir dikenali`;
    const told = line.new + line.changed + line.gone > 0;
    return told ? crawl.news(line) : 'tidak ada yang baru pada bagian yang terbaca';
  },
  stale: (day: Day | null, days: number): string =>
    day === null
      ? `belum pernah terbaca utuh, batasnya ${days} hari`
      : `tidak terbaca utuh ${dates.since(day)}, batasnya ${days} hari`,
  notLooked: 'tidak ditelusuri kali ini',
  cut: 'belum selesai ditelusuri',
  insecure: 'SERTIFIKAT TIDAK DIPERIKSA: isinya dapat diubah orang di jalan',
  inBrowser: 'Periksa di peramban, lalu:',
  byHand: (host: string): string => `sop crawl-kemendagri --by-hand "${host}"`,
  body: (v: { names: string; folder: string }): string =>
    `Halaman yang belum dimengerti (${v.names}) disimpan untuk pengembang: ${v.folder}`,
  newHeading: 'Baru',
  changedHeading: 'Berubah',
  goneHeading: 'Tidak ditampilkan lagi, tetap ada di pustaka',
  topicNames: (names: string[]): string => names.map(topicName).join(', '),
  /** Each with the words by which it was recognised: `topik kecamatan dan kelurahan (camat)`. */
  topic: (matches: { name: string; words: string[] }[]): string =>
    `topik ${matches.map(({ name, words }) => `${topicName(name)} (${words.join(', ')})`).join('; ')}`,
  change: (v: { field: ChangedField; from: string | null; to: string | null }): string =>
    v.from === null && v.to === null
      ? changedFields[v.field]
      : `${changedFields[v.field]}: ${v.from ?? '-'} → ${v.to ?? '-'}`,
  andMore: (number: number): string => `dan ${count(number)} lagi: sop regulation list`,
  touchedHeading: 'Menyangkut tanggapan kantor',
  touched: {
    revoked: (ref: string, by: string): string =>
      by ? `${ref} dicabut oleh ${by}` : `${ref} tidak berlaku lagi`,
    conflict: (ref: string, by: string): string =>
      `${ref}: sumber berbeda, ada yang menyebut ${by ? `dicabut oleh ${by}` : 'tidak berlaku lagi'}`,
    amended: (ref: string, by: string): string => `${ref} diubah${by ? ` oleh ${by}` : ''}`,
  },
  citing: {
    draft: (number: string, subject: string | null): string =>
      `draf ${number} mengutipnya${subject ? `: ${subject}` : ''}`,
    replied: (number: string, subject: string | null): string =>
      `tanggapan ${number} yang sudah disampaikan mengutipnya${subject ? `: ${subject}` : ''}`,
  },
  basis: (printed: string): string => `Dasar hukum SOP Nomor 15: ${printed}`,
  opened: (v: { number: string; ref: string }): string => `${v.number} diterima: ${v.ref}`,
  openedAlready: (v: { number: string; ref: string }): string => `${v.ref} sudah ada: ${v.number}`,
  /** The first line of a mail from cron. */
  summary: {
    title: (parts: string[], day: string): string => `SOP 15: ${parts.join(', ')} (${day})`,
    new: (number: number): string => `${count(number)} informasi baru`,
    changed: (number: number): string => `${count(number)} berubah`,
    nothing: (sources: number): string => `tidak ada informasi baru, ${count(sources)} sumber dilihat`,
    blocked: (number: number): string => `${count(number)} sumber terhalang`,
    unreadable: (number: number): string => `${count(number)} sumber belum terbaca`,
    stale: (number: number): string => `${count(number)} sumber lama tidak terbaca`,
    first: (number: number): string => `${count(number)} sumber dikenali`,
    cut: (number: number): string => `${count(number)} sumber belum selesai ditelusuri`,
    touched: (number: number): string => `${count(number)} peraturan yang dikutip dicabut atau diubah`,
    newLine: (refs: string): string => `Baru: ${refs}`,
    changedLine: (refs: string): string => `Berubah: ${refs}`,
    firstLine: (names: string): string => `Penelusuran pertama: ${names}`,
    /** `refs`: those of them that the library keeps. */
    goneLine: (number: number, names: string, refs: string[]): string =>
      `Tidak ditampilkan lagi: ${count(number)} butir (${names})${refs.length > 0 ? `; tetap di pustaka: ${refs.join(', ')}` : ''}`,
    openedLine: (numbers: string): string => `Berkas dibuka: ${numbers}`,
    insecureLine: (names: string): string => `Sertifikat tidak diperiksa: ${names}`,
  },
  hand: {
    ask: 'Apa yang terlihat di peramban?',
    nothing: 'Nihil, tidak ada yang baru',
    found: 'Ada yang baru',
    askText: 'Yang baru, dalam satu baris',
    result: 'Hasil pemeriksaan',
    recorded: (v: { addresses: string; result: string }): string =>
      `Penelusuran di peramban tercatat: ${v.addresses}, ${v.result}`,
    nihil: 'nihil',
    addIt: 'Yang baru masuk pustaka dengan alamatnya:',
  },
  log: {
    title: (number: number): string => `PENELUSURAN, ${count(number)} catatan`,
    none: 'Belum ada penelusuran yang tercatat.',
    noneSince: (day: Day): string => `Belum ada penelusuran ${dates.since(day)}.`,
    crawl: 'sop',
    byHand: 'di peramban',
    line: (v: { when: string; how: string; by: string; event: string }): string =>
      `${v.when}, ${v.how}, ${v.by} (${v.event})`,
    looked: (addresses: string): string => `dilihat: ${addresses}`,
    unreadable: 'keterangannya tidak terbaca',
    found: (text: string): string => `ada: ${text}`,
  },
  check: {
    title: (when: string): string => `Uji sumber ${when}, dari jaringan komputer ini`,
    works: (v: { found: number; more: boolean }): string => `terbaca, ${crawl.check.found(v)}`,
    /** Only the beginning of a long list is read. */
    found: (v: { found: number; more: boolean }): string =>
      `${count(v.found)} butir${v.more ? ' pertama' : ''}`,
    seconds: (milliseconds: number): string => `${dates.figure(milliseconds / 1000, 1)} detik`,
    off: 'tidak dinyalakan',
    allOff: (names: string[]): string => `Tidak dinyalakan, belum terbaca: ${names.join(', ')}`,
    offline: 'Tidak satu pun nama host dikenal: periksa sambungan internet komputer ini.',
    undated: 'tanpa tanggal',
    fallbackOf: (name: string): string => `pengganti ${name}`,
    nothingWritten: 'Tidak ada yang dicatat.',
    mend: 'Berubah alamat atau tampilannya: sop regulation source set; lihat docs/sources.md.',
  },
  overview: {
    label: 'Kemendagri',
    /** `1 informasi baru, 1 berubah`. */
    news: (v: { new: number; changed: number }): string =>
      v.new === 0
        ? `${count(v.changed)} informasi berubah`
        : `${count(v.new)} informasi baru${v.changed > 0 ? `, ${count(v.changed)} berubah` : ''}`,
    /** Behind it, or by itself. */
    failing: (v: { blocked: number; other: number; since: Day }): string => {
      const kinds = [
        ...(v.blocked > 0 ? [`${count(v.blocked)} sumber terhalang`] : []),
        ...(v.other > 0 ? [`${count(v.other)} sumber belum terbaca`] : []),
      ];
      return `${kinds.join(', ')} ${dates.since(v.since)}`;
    },
    offerNews: 'Lihat informasi baru Kemendagri',
  },
};

/** A topic's name inside a sentence; *administrasi* says nothing before several words. */
function topicName(text: string): string {
  return text.toLowerCase().replace(/^administrasi (?=\S+ \S)/, '');
}
