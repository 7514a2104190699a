// Who says of an instrument that it holds, how that is told, and what a lower one cannot say.
import { describe, expect, it } from 'vitest';
import type { Relation, RelationKind } from '../../src/regulations/finding.ts';
import { foldLibrary } from '../../src/regulations/library.ts';
import type { LibraryEntry } from '../../src/regulations/library-entry.ts';
import { sayersOf, standingOf, wordOf } from '../../src/regulations/standing.ts';
import { lineOf } from '../support/library-lines.ts';

const pajak2025 =
  'Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025 tentang Dasar Pengenaan Pajak Kendaraan Tahun 2025';
const pajak2026 =
  'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2026 tentang Dasar Pengenaan Pajak Kendaraan Tahun 2026';
const key2025 = '/akn/id/act/permendagri/2025/7';
const key2026 = '/akn/id/act/permendagri/2026/11';
const lowerTitle = 'SE Mendagri Nomor 900/4627/SJ tentang Pencabutan Permendagri Nomor 7 Tahun 2025';
const later = '2026-11-09T07:30:00+07:00';

const holds = { status: 'in-force', statusPrinted: 'Berlaku' } as const;
const ended = { status: 'not-in-force', statusPrinted: 'Tidak Berlaku' } as const;

function relation(kind: RelationKind, printed: string, more: Partial<Relation> = {}): Relation {
  return { kind, printed, key: null, url: null, note: null, ...more };
}

function standing(key: string, ...lines: LibraryEntry[]) {
  return standingOf(foldLibrary(lines), key);
}

/** Permendagri 11/2026 as a source shows it, which says that it revokes Permendagri 7/2025. */
function revoker(
  more: Partial<LibraryEntry> = {},
  note: string | null = null,
  printed = 'Permendagri Nomor 7 Tahun 2025',
) {
  const relations = [relation('revokes', printed, { note })];
  return lineOf(pajak2026, { ...more, finding: { enacted: '2026-04-01', relations } });
}

it('a claim by a lower instrument is told as such, and ends nothing', () => {
  const by = standing(key2025, lineOf(pajak2025, { finding: holds }), lineOf(lowerTitle, { seenAt: later }));
  expect(by.revokedBy).toMatchObject([{ printed: 'SE 900/4627/SJ', barred: true }]);
  expect(by.says).toMatchObject([{ status: 'in-force', revokedBy: [], contested: true, outdated: false }]);
  const of = standing('/akn/id/act/se-mendagri/900-4627-sj', lineOf(lowerTitle));
  expect(of.revokes).toMatchObject([{ key: key2025, barred: true }]);
});

it('names only those that say so', () => {
  const lines = [
    lineOf(pajak2025, { source: 'jdih-kemendagri-html', finding: holds }),
    lineOf(pajak2025, { finding: { relations: [relation('revoked-by', 'Permendagri 11/2026')] } }),
    revoker({ source: 'bpk', seenAt: later }),
  ];
  const now = standing(key2025, ...lines);
  expect(now.status).toBe('revoked');
  expect(sayersOf(now).map(({ source }) => source)).toEqual(['jdih-kemendagri', 'bpk']);
});

describe('is told as revoked', () => {
  const told = (...lines: LibraryEntry[]) => wordOf(standing(key2025, ...lines));
  it.each<[string, string, LibraryEntry[]]>([
    ['where an instrument did so', 'revoked', [lineOf(pajak2025), revoker()]],
    [
      'where a source says so',
      'revoked',
      [lineOf(pajak2025, { finding: { ...ended, statusPrinted: 'Dicabut' } })],
    ],
    ['not where it only holds no more', 'ended', [lineOf(pajak2025, { finding: ended })]],
    [
      'not where only a part was',
      'ended',
      [lineOf(pajak2025, { finding: ended }), revoker({}, 'dicabut sebagian')],
    ],
    ['not where it holds', 'in-force', [lineOf(pajak2025, { finding: holds })]],
  ])('%s', (_, word, lines) => expect(told(...lines)).toBe(word));
});

describe('what the office recorded', () => {
  const byHand = (finding: Parameters<typeof lineOf>[1]) =>
    lineOf(pajak2025, { source: 'by-hand', ...finding });
  const url = 'https://jdih.kemendagri.go.id/dokumen/view?id=2060';

  it('of a page is said by that page, beside what a person says', () => {
    const relations = [relation('revoked-by', 'Permendagri 11/2026', { key: key2026 })];
    const both = standing(key2025, byHand({ finding: { ...ended, url, relations } }));
    expect(both.says).toMatchObject([
      { source: 'by-hand@jdih.kemendagri.go.id', status: 'not-in-force', revokedBy: [] },
      { source: 'by-hand', status: null, revokedBy: ['Permendagri 11/2026'] },
    ]);
    expect(both.revokedBy).toMatchObject([{ sources: ['by-hand'] }]);
    const typed = { status: 'in-force', statusPrinted: null } as const;
    expect(standing(key2025, byHand({ finding: { ...typed, url } })).says).toMatchObject([
      { source: 'by-hand', status: 'in-force' },
    ]);
  });

  it('names one instrument once, however it is printed', () => {
    const printed = 'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2026';
    const line = byHand({ finding: { url, relations: [relation('revoked-by', printed)] } });
    expect(standing(key2025, line, revoker({ source: 'by-hand' })).says).toMatchObject([
      { source: 'by-hand', revokedBy: ['Permendagri 11/2026'] },
    ]);
  });
});
