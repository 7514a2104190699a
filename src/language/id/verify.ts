// What `sop verify` says: the answer, and each finding; `next` only where repair is not what helps.
import type { Form } from '../../procedure/event.ts';
import type { ChannelKind, Kind } from '../../procedure/words.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

interface Finding {
  message: string;
  next?: string;
}

export const verify = {
  sound: (v: { events: number; words: number; library: number; files: number }) => {
    const library = v.library > 0 ? `, ${figure(v.library)} baris pustaka` : '';
    return `Arsip utuh: ${figure(v.events)} kejadian, ${figure(v.words)} isi${library}, ${figure(v.files)} lampiran`;
  },
  /** `copyOnly`: what is damaged is this computer's own copy, not the archive. */
  found: (v: { errors: number; warnings: number; copyOnly: boolean }) => {
    if (v.errors === 0) return `Arsip utuh; ${v.warnings} hal perlu dilihat`;
    return v.copyOnly
      ? `Salinan di komputer ini rusak, arsip bersama utuh: ${v.errors + v.warnings} temuan`
      : `Arsip berubah di luar sop: ${v.errors + v.warnings} temuan`;
  },
  repaired: (v: { count: number }) =>
    v.count === 0
      ? 'Tidak ada yang perlu dipulihkan di folder arsip'
      : `${figure(v.count)} file di folder arsip dipulihkan dari salinan di komputer ini`,
  restored: (v: { count: number }) => `${figure(v.count)} file salinan di komputer ini dipulihkan`,
  kept: (v: { path: string; kept: string }) => `${v.path}: yang berbeda disimpan di ${v.kept}`,
  /** Where neither copy nor archive proves what was there. */
  unmendable:
    'Komputer ini tidak dapat memulihkannya. Bila bukan karena belum selesai disalin, ambil kembali dari riwayat versi folder bersama atau dari cadangan; bagian komputer lain dipulihkan di komputer itu.',
  device: (v: { name: string; events: number; sealedAt: string | null }) =>
    `${v.name ? `komputer ${v.name}, ` : ''}${figure(v.events)} kejadian${v.sealedAt ? `, segel terakhir ${v.sealedAt}` : ''}`,
  states: {
    sound: 'utuh',
    incomplete: 'belum lengkap',
    'rolled-back': 'mundur ke keadaan lama',
    forked: 'bercabang',
    damaged: 'rusak',
    unknown: 'tidak dikenal',
  },
  findings: {
    'part-unreadable': (v: {
      path: string;
      line: number;
      reason: 'cut' | 'not-json' | 'not-utf8';
    }): Finding => ({
      message: `${v.path} tidak terbaca: baris ${v.line} ${unreadable[v.reason]}. Mungkin belum selesai disalin.`,
    }),
    'part-reformatted': (v: { path: string }): Finding => ({
      message: `${v.path} disimpan ulang oleh program lain; isinya tetap sama.`,
    }),
    'part-missing': (v: { path: string }): Finding => ({
      message: `${v.path} tidak ada di folder arsip. Mungkin belum selesai disalin.`,
    }),
    'part-behind': (v: { path: string; from: string; to: string }): Finding => ({
      message: `${v.path} adalah keadaan lama yang bersegel: ${range(v)} belum ada di dalamnya.`,
    }),
    'part-unknown': (v: { path: string }): Finding => ({
      message: `${v.path} tidak pernah ditulis oleh komputer ini, dan segelnya tidak sah.`,
    }),
    'mirror-behind': (v: { path: string; event: string }): Finding => ({
      message: `${v.path} memuat ${v.event}, bersegel sah, yang tidak ada dalam salinan di komputer ini.`,
      next: 'catat dari komputer yang terakhir mencatat, atau pulihkan salinan terbaru komputer ini',
    }),
    'part-misplaced': (v: { path: string; event: string }): Finding => ({
      message: `${v.path} adalah salinan file arsip lain (sampai kejadian ${v.event}) dengan nama yang keliru.`,
    }),
    'mirror-damaged': (v: {
      path: string;
      line: number | null;
      event: string | null;
      mendable: boolean;
    }): Finding => ({
      message: [
        `Salinan di komputer ini rusak atau berubah: ${v.path}${v.line === null ? '' : ` baris ${v.line}`}${v.event === null ? '' : `, kejadian ${v.event}`}.`,
        v.mendable
          ? 'Isi semula terbukti dari arsip bersama dan dapat dipulihkan.'
          : 'Isi semula tidak dapat dibuktikan dari arsip bersama.',
      ].join(' '),
    }),
    'event-changed': (v: {
      path: string;
      line: number;
      event: string;
      type: string;
      number: string | null;
      changes: { field: string; was: string | null; now: string | null }[];
    }): Finding => ({
      message: [
        `${v.path} baris ${v.line}: kejadian ${v.event} (${[types[v.type] ?? v.type, v.number].filter(Boolean).join(' ')}).`,
        ...v.changes.map(changed),
        'Salinan di komputer ini utuh.',
      ].join(' '),
    }),
    'event-added': (v: { path: string; line: number; event: string }): Finding => ({
      message: `${v.path} baris ${v.line}: kejadian ${v.event} tidak pernah dicatat oleh komputer ini.`,
    }),
    'event-malformed': (v: { path: string; line: number }): Finding => ({
      message: `${v.path} baris ${v.line} bukan kejadian.`,
    }),
    'event-unknown': (v: { path: string; event: string; type: string }): Finding => ({
      message: `${v.path}: kejadian ${v.event} berjenis ${v.type}, yang belum dikenal sop ini; disimpan apa adanya.`,
      next: 'perbarui sop di komputer ini',
    }),
    'chain-broken': (v: { path: string; line: number; event: string; before: string | null }): Finding => ({
      message:
        v.before === null
          ? `${v.path} baris ${v.line}: ${v.event} tidak berawal dari arsip dan kunci ini.`
          : `${v.path} baris ${v.line}: ${v.event} tidak bersambung dengan ${v.before}; satu di antaranya berubah.`,
    }),
    'sequence-gap': (v: { path: string; from: string; to: string }): Finding => ({
      message: `${v.path}: ${range(v)} tidak ada.`,
    }),
    'seal-missing': (v: { path: string }): Finding => ({
      message: `${v.path} tidak bersegel.`,
    }),
    'seal-invalid': (v: { path: string }): Finding => ({
      message: `${v.path}: segelnya bukan dari kunci komputer itu untuk arsip ini.`,
    }),
    'seal-elsewhere': (v: { path: string; sealed: string; last: string | null }): Finding => ({
      message: `${v.path}: segelnya untuk ${v.sealed}, sedangkan kejadian terakhir ${v.last ?? 'tidak ada'} berbeda.`,
    }),
    'words-missing': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}: isi kejadian ${v.event} tidak ada.`,
    }),
    'words-changed': (v: { path: string; line: number; event: string; fields: string[] }): Finding => ({
      message: `${v.path} baris ${v.line}: isi kejadian ${v.event} berubah${v.fields.length > 0 ? ` (${v.fields.map((field) => names[field] ?? field).join(', ')})` : ''}.`,
    }),
    'words-orphan': (v: { path: string; line: number; event: string }): Finding => ({
      message: `${v.path} baris ${v.line}: isi ${v.event} tidak disebut oleh kejadian mana pun.`,
    }),
    'library-missing': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}: baris pustaka dari kejadian ${v.event} tidak ada atau belum lengkap.`,
    }),
    'library-changed': (v: { path: string; line: number; event: string }): Finding => ({
      message: `${v.path} baris ${v.line}: baris pustaka dari kejadian ${v.event} berubah sejak dicatat.`,
    }),
    'library-orphan': (v: { path: string; line: number; event: string }): Finding => ({
      message: `${v.path} baris ${v.line}: baris pustaka ${v.event} tidak disebut oleh kejadian mana pun.`,
    }),
    'file-missing': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}, lampiran kejadian ${v.event}, tidak ada di folder arsip.`,
    }),
    'file-changed': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}, lampiran kejadian ${v.event}, berubah sejak dicatat.`,
    }),
    'file-orphan': (v: { path: string }): Finding => ({
      message: `${v.path} tidak disebut oleh kejadian mana pun.`,
    }),
    'device-unknown': (v: { path: string; device: string }): Finding => ({
      message: `${v.path}: kunci komputer ${v.device} tidak diketahui; kejadiannya tidak dipakai.`,
    }),
    'device-file-missing': (v: { path: string }): Finding => ({
      message: `${v.path} tidak ada di folder arsip.`,
    }),
    'device-file-differs': (v: { path: string }): Finding => ({
      message: `${v.path} berubah: kuncinya bukan kunci yang dikenal arsip ini.`,
    }),
    'device-file-edited': (v: { path: string }): Finding => ({
      message: `${v.path} berbeda dari salinan di komputer ini; kuncinya tetap sama.`,
    }),
    'conflict-copy': (v: { path: string }): Finding => ({
      message: `${v.path} adalah salinan bentrok dari alat sinkronisasi; tidak dibaca.`,
    }),
    'temporary-file': (v: { path: string }): Finding => ({
      message: `${v.path} adalah file sementara; tidak dibaca.`,
    }),
    'foreign-file': (v: { path: string }): Finding => ({
      message: `${v.path} bukan bagian arsip; tidak dibaca.`,
    }),
  },
};

const unreadable = { cut: 'terpotong', 'not-json': 'bukan JSON', 'not-utf8': 'bukan UTF-8' };

const types: Record<string, string> = {
  ...vocabulary.eventTypes,
  'office-described': 'keterangan kantor',
  'officer-appointed': 'penunjukan pegawai',
  'device-enrolled': 'pendaftaran komputer',
  'calendar-revised': 'kalender kerja',
  'channel-set': 'pengaturan kanal',
  'source-set': 'pengaturan sumber',
  'topics-set': 'daftar topik',
  searched: 'penelusuran',
  'regulation-added': 'tambahan pustaka',
  'regulation-dismissed': 'pengesampingan butir pustaka',
  'regulation-fetched': 'pengambilan dokumen',
  'regulation-withdrawn': 'penarikan catatan pustaka',
};

const names: Record<string, string> = {
  at: 'pukul',
  arrivedAt: 'waktu tiba',
  recordedAt: 'waktu pencatatan',
  source: 'sumber waktu',
  spans: 'waktu pengerjaan',
  by: 'pemutus',
  recordedBy: 'pencatat',
  form: 'bentuk',
  type: 'jenis kejadian',
  case: 'nomor berkas',
  kind: 'jenis masukan',
  channel: 'kanal',
  route: 'kanal penyampaian',
  anonymous: 'tanda anonim',
  confidential: 'tanda rahasia',
  step: 'langkah',
  action: 'putusan',
  decision: 'putusan',
  to: 'tujuan',
  instructions: 'instruksi',
  remarks: 'koreksi',
  round: 'draf ke',
  reply: 'sidik tanggapan',
  words: 'sidik isi',
  hash: 'sidik',
  prev: 'sambungan ke kejadian sebelumnya',
  after: 'kejadian yang mendahului',
  clock: 'nomor urut',
  irregular: 'tanda di luar urutan',
  late: 'tanda dicatat kemudian',
  document: 'dokumen',
  handedTo: 'penerima',
  reason: 'alasan',
  subject: 'hal',
  text: 'isi',
  name: 'nama',
  contact: 'kontak',
  address: 'alamat',
  note: 'catatan',
  body: 'tanggapan',
  files: 'lampiran',
  library: 'sidik pustaka',
};

interface Change {
  field: string;
  was: string | null;
  now: string | null;
}

/** `Disegel dengan pukul 09.10 WIB, sekarang tertulis 08.10 WIB.` */
function changed({ field, was, now }: Change): string {
  const whole =
    [was, now].some((value) => value !== null && !isTime(value)) || was?.slice(0, 10) !== now?.slice(0, 10);
  const name = field === 'at' && whole ? 'waktu' : (names[field] ?? field);
  return `Disegel dengan ${name} ${shown(field, was, whole)}, sekarang tertulis ${shown(field, now, whole)}.`;
}

/** What a field says in the office's words; of a time only the hour where the day is the same. */
function shown(field: string, value: string | null, whole: boolean): string {
  if (value === null) return 'tanpa isi';
  if (isTime(value)) {
    const zone = { '+07:00': ' WIB', '+08:00': ' WITA', '+09:00': ' WIT' }[value.slice(19)] ?? '';
    const clock = `${value.slice(11, 16).replace(':', '.')}${zone}`;
    return whole ? `${dates.shortDay(value.slice(0, 10))} ${clock}` : clock;
  }
  if (field === 'kind') return vocabulary.kinds[value as Kind] ?? value;
  if (field === 'channel' || field === 'route') return vocabulary.channels[value as ChannelKind] ?? value;
  if (field === 'form') return vocabulary.forms[value as Form] ?? value;
  if (field === 'type') return types[value] ?? value;
  if (value === 'true' || value === 'false') return value === 'true' ? 'ya' : 'tidak';
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 8)}…`;
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

function isTime(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value);
}

function range(v: { from: string; to: string }): string {
  return v.from === v.to ? `kejadian ${v.from}` : `kejadian ${v.from} sampai ${v.to}`;
}

function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
