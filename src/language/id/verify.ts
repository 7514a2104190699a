// What `sop verify` says: the answer, and each finding with what to do about it.

interface Finding {
  message: string;
  next?: string;
}

const repair = 'sop verify --repair';

export const verify = {
  sound: (v: { events: number; words: number; files: number }) =>
    `Arsip utuh: ${figure(v.events)} kejadian, ${figure(v.words)} isi, ${figure(v.files)} lampiran`,
  found: (v: { errors: number; warnings: number }) =>
    v.errors > 0
      ? `Arsip berubah di luar sop: ${v.errors + v.warnings} temuan`
      : `Arsip utuh; ${v.warnings} hal perlu dilihat`,
  repaired: (v: { count: number }) => `${v.count} file dipulihkan dari salinan di komputer ini`,
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
      next: repair,
    }),
    'part-reformatted': (v: { path: string }): Finding => ({
      message: `${v.path} disimpan ulang oleh program lain; isinya tetap sama.`,
      next: repair,
    }),
    'part-missing': (v: { path: string }): Finding => ({
      message: `${v.path} tidak ada di folder arsip. Mungkin belum selesai disalin.`,
      next: repair,
    }),
    'part-behind': (v: { path: string; from: string; to: string }): Finding => ({
      message: `${v.path} adalah keadaan lama yang bersegel: ${range(v)} belum ada di dalamnya.`,
      next: repair,
    }),
    'part-unknown': (v: { path: string }): Finding => ({
      message: `${v.path} tidak pernah ditulis oleh komputer ini, dan segelnya tidak sah.`,
    }),
    'mirror-behind': (v: { path: string; event: string }): Finding => ({
      message: `${v.path} memuat ${v.event}, bersegel sah, yang tidak ada dalam salinan di komputer ini.`,
    }),
    'mirror-damaged': (v: { path: string }): Finding => ({
      message: `Salinan di komputer ini rusak: ${v.path}`,
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
        `${v.path} baris ${v.line}: kejadian ${v.event} (${[v.type, v.number].filter(Boolean).join(' ')}).`,
        ...v.changes.map(
          (change) =>
            `Disegel dengan ${told(change.field, change.was)}, sekarang tertulis ${shown(change.now)}.`,
        ),
        'Salinan di komputer ini utuh.',
      ].join(' '),
      next: repair,
    }),
    'event-added': (v: { path: string; line: number; event: string }): Finding => ({
      message: `${v.path} baris ${v.line}: kejadian ${v.event} tidak pernah dicatat oleh komputer ini.`,
      next: repair,
    }),
    'event-malformed': (v: { path: string; line: number }): Finding => ({
      message: `${v.path} baris ${v.line} bukan kejadian.`,
      next: repair,
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
      next: repair,
    }),
    'sequence-gap': (v: { path: string; from: string; to: string }): Finding => ({
      message: `${v.path}: ${range(v)} tidak ada.`,
      next: repair,
    }),
    'seal-missing': (v: { path: string }): Finding => ({
      message: `${v.path} tidak bersegel.`,
      next: repair,
    }),
    'seal-invalid': (v: { path: string }): Finding => ({
      message: `${v.path}: segelnya bukan dari kunci komputer itu untuk arsip ini.`,
      next: repair,
    }),
    'seal-elsewhere': (v: { path: string; sealed: string; last: string | null }): Finding => ({
      message: `${v.path}: segelnya untuk ${v.sealed}, sedangkan kejadian terakhir ${v.last ?? 'tidak ada'} berbeda.`,
      next: repair,
    }),
    'words-missing': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}: isi kejadian ${v.event} tidak ada.`,
      next: repair,
    }),
    'words-changed': (v: { path: string; line: number; event: string; fields: string[] }): Finding => ({
      message: `${v.path} baris ${v.line}: isi kejadian ${v.event} berubah${v.fields.length > 0 ? ` (${v.fields.join(', ')})` : ''}.`,
      next: repair,
    }),
    'words-orphan': (v: { path: string; line: number; event: string }): Finding => ({
      message: `${v.path} baris ${v.line}: isi ${v.event} tidak disebut oleh kejadian mana pun.`,
    }),
    'file-missing': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}, lampiran kejadian ${v.event}, tidak ada di folder arsip.`,
      next: repair,
    }),
    'file-changed': (v: { path: string; event: string }): Finding => ({
      message: `${v.path}, lampiran kejadian ${v.event}, berubah sejak dicatat.`,
      next: repair,
    }),
    'file-orphan': (v: { path: string }): Finding => ({
      message: `${v.path} tidak disebut oleh kejadian mana pun.`,
    }),
    'device-unknown': (v: { path: string; device: string }): Finding => ({
      message: `${v.path}: kunci komputer ${v.device} tidak diketahui; kejadiannya tidak dipakai.`,
    }),
    'device-file-missing': (v: { path: string }): Finding => ({
      message: `${v.path} tidak ada di folder arsip.`,
      next: repair,
    }),
    'device-file-differs': (v: { path: string }): Finding => ({
      message: `${v.path} berubah: kuncinya bukan kunci yang dikenal arsip ini.`,
      next: repair,
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

const names: Record<string, string> = {
  at: 'pukul',
  by: 'pemutus',
  recordedBy: 'pencatat',
  recordedAt: 'waktu pencatatan',
  form: 'bentuk',
  spans: 'lama pengerjaan',
};

function told(field: string, value: string | null): string {
  return `${names[field] ?? field} ${shown(value)}`;
}

/** 09.10 on 23-11-2026 rather than the whole text of an instant. */
function shown(value: string | null): string {
  if (value === null) return 'tanpa isi';
  const time = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value);
  return time ? `${time[4]}.${time[5]} (${time[3]}-${time[2]}-${time[1]})` : value;
}

function range(v: { from: string; to: string }): string {
  return v.from === v.to ? `kejadian ${v.from}` : `kejadian ${v.from} sampai ${v.to}`;
}

function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
