// Whether an instrument holds, as its sources claim it: agreement, conflict, silence, and who said what.
import { describe, expect, it } from 'vitest';
import { emptyFinding, type Relation, type RelationKind } from '../../src/regulations/finding.ts';
import { foldLibrary } from '../../src/regulations/library.ts';
import type { LibraryEntry } from '../../src/regulations/library-entry.ts';
import { relatedKeys } from '../../src/regulations/relations.ts';
import { standingOf } from '../../src/regulations/standing.ts';
import { lineOf } from '../support/library-lines.ts';

const pajak2025 =
  'Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025 tentang Dasar Pengenaan Pajak Kendaraan Tahun 2025';
const pajak2026 =
  'Peraturan Menteri Dalam Negeri Nomor 11 Tahun 2026 tentang Dasar Pengenaan Pajak Kendaraan Tahun 2026';
const key2025 = '/akn/id/act/permendagri/2025/7';
const key2026 = '/akn/id/act/permendagri/2026/11';
const pd2014 = 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
const key2014 = '/akn/id/act/uu/2014/23';
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

describe('status', () => {
  it.each<[string, string, LibraryEntry[]]>([
    ['a source says that it holds', 'in-force', [lineOf(pajak2025, { finding: holds })]],
    ['a source says that it does not', 'revoked', [lineOf(pajak2025, { finding: ended })]],
    ['no source says anything', 'unknown', [lineOf(pajak2025)]],
    ['it is not in the library', 'unknown', [lineOf(pd2014, { finding: holds })]],
    [
      'one source is silent, one says that it holds',
      'in-force',
      [lineOf(pajak2025), lineOf(pajak2025, { source: 'bpk', finding: holds })],
    ],
    [
      'sources disagree',
      'conflict',
      [lineOf(pajak2025, { finding: ended }), lineOf(pajak2025, { source: 'bpk', finding: holds })],
    ],
    [
      'its source names what revoked it',
      'revoked',
      [lineOf(pajak2025, { finding: { relations: [relation('revoked-by', 'Permendagri 11/2026')] } })],
    ],
    [
      'its source says that it holds, and what revoked it',
      'conflict',
      [
        lineOf(pajak2025, {
          finding: { ...holds, relations: [relation('revoked-by', 'Permendagri 11/2026')] },
        }),
      ],
    ],
    ['another item says that it revokes it', 'revoked', [lineOf(pajak2025), revoker()]],
    ['another item says so and it is not in the library', 'revoked', [revoker()]],
    [
      'another item says so in the same search in which it holds',
      'conflict',
      [lineOf(pajak2025, { finding: holds }), revoker()],
    ],
    [
      'it was seen to hold before what revokes it was known',
      'revoked',
      [lineOf(pajak2025, { finding: holds }), revoker({ seenAt: later })],
    ],
    [
      'it was seen to hold after what revokes it was known',
      'conflict',
      [lineOf(pajak2025, { seenAt: later, finding: holds }), revoker()],
    ],
    [
      'only a part was revoked',
      'in-force',
      [lineOf(pajak2025, { finding: holds }), revoker({}, 'dicabut sebagian')],
    ],
    [
      'a title says that a part was revoked',
      'in-force',
      [
        lineOf(pajak2025, { finding: holds }),
        lineOf('Permendagri Nomor 9 Tahun 2026 tentang Pencabutan Pasal 3 Permendagri Nomor 7 Tahun 2025'),
      ],
    ],
    [
      'its source names an article of it that was revoked',
      'unknown',
      [lineOf(pajak2026), revoker({}, null, 'Permendagri Nomor 7 Tahun 2025 Pasal 3')],
    ],
    ['an article of the other revokes the whole', 'revoked', [lineOf(pajak2025), revoker({}, 'Pasal 29')]],
    [
      'a title says that it revokes it',
      'revoked',
      [
        lineOf(
          'Peraturan Menteri Dalam Negeri Nomor 9 Tahun 2026 tentang Pencabutan Permendagri Nomor 7 Tahun 2025',
        ),
      ],
    ],
    [
      'it was amended',
      'in-force',
      [
        lineOf(pajak2025, {
          finding: { ...holds, relations: [relation('amended-by', 'Permendagri 8/2025')] },
        }),
      ],
    ],
    [
      'the source that says it ended does not show it any more',
      'in-force',
      [
        lineOf(pajak2025, { gone: true, finding: ended }),
        lineOf(pajak2025, { source: 'bpk', finding: holds }),
      ],
    ],
    ['no source shows it any more', 'revoked', [lineOf(pajak2025, { gone: true, finding: ended })]],
    [
      'a circular letter says that it revokes it, and a source that it holds',
      'conflict',
      [lineOf(pajak2025, { finding: holds }), lineOf(lowerTitle, { seenAt: later })],
    ],
    ['only a circular letter says that it revokes it', 'unknown', [lineOf(pajak2025), lineOf(lowerTitle)]],
  ])('%s: %s', (_, status, lines) => {
    expect(standing(key2025, ...lines).status).toBe(status);
    expect(standing(key2025, ...lines.toReversed()).status).toBe(status);
  });

  it('a revoked one that is revoked no more by the newest line holds', () => {
    const corrected = lineOf(pajak2025, { seenAt: later, finding: holds });
    expect(standing(key2025, lineOf(pajak2025, { finding: ended }), corrected).status).toBe('in-force');
  });
});

it('says who says what', () => {
  const lines = [
    lineOf(pajak2025, { finding: holds }),
    lineOf(pajak2025, { source: 'peraturan-go-id', finding: ended }),
    revoker({ source: 'bpk', seenAt: later }),
  ];
  expect(standing(key2025, ...lines).says).toEqual([
    expect.objectContaining({
      source: 'jdih-kemendagri',
      status: 'in-force',
      printed: 'Berlaku',
      outdated: true,
    }),
    expect.objectContaining({
      source: 'peraturan-go-id',
      status: 'not-in-force',
      printed: 'Tidak Berlaku',
      outdated: false,
    }),
    expect.objectContaining({
      source: 'bpk',
      status: null,
      revokedBy: ['Permendagri 11/2026'],
      seenAt: null,
    }),
  ]);
});

describe('relations, by whichever of the two they were said', () => {
  it('are gathered from all sources under one name', () => {
    const dicabut = relation('revoked-by', 'PERMENDAGRI NO. 11 TAHUN 2026', { url: 'https://x.go.id/2' });
    const lines = [lineOf(pajak2025, { source: 'bpk', finding: { relations: [dicabut] } }), revoker()];
    expect(standing(key2025, ...lines).revokedBy).toEqual([
      {
        key: key2026,
        printed: 'PERMENDAGRI NO. 11 TAHUN 2026',
        url: 'https://x.go.id/2',
        sources: ['bpk', 'jdih-kemendagri'],
        partly: false,
        barred: false,
      },
    ]);
    expect(standing(key2026, ...lines).revokes).toMatchObject([
      { key: key2025, sources: ['jdih-kemendagri', 'bpk'] },
    ]);
  });

  it('amendments stand in titles too, and the amended one knows of them', () => {
    const second =
      'Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
    const lines = [lineOf(pd2014, { finding: holds }), lineOf(second)];
    expect(standing(key2014, ...lines)).toMatchObject({
      status: 'in-force',
      amendedBy: [{ key: '/akn/id/act/uu/2015/9', printed: 'UU 9/2015' }],
      newer: [],
    });
    expect(standing('/akn/id/act/uu/2015/9', ...lines).amends).toMatchObject([{ key: key2014 }]);
  });

  it('one that names itself says nothing; one that names no instrument is kept as printed', () => {
    const relations = [
      relation('revoked-by', 'Permendagri 7/2025'),
      relation('amended-by', 'peraturan lain'),
    ];
    expect(standing(key2025, lineOf(pajak2025, { finding: { relations } }))).toMatchObject({
      status: 'unknown',
      revokedBy: [],
      amendedBy: [{ key: null, printed: 'peraturan lain' }],
    });
  });
});

describe('newer instruments on the same subject', () => {
  const of = (title: string, enacted: string | null = null) => lineOf(title, { finding: { enacted } });
  const kecamatan2008 = of('Peraturan Pemerintah Nomor 19 Tahun 2008 tentang Kecamatan');
  const kecamatan2018 = of('Peraturan Pemerintah Nomor 17 Tahun 2018 tentang KECAMATAN');
  const refs = (key: string, ...lines: LibraryEntry[]) => standing(key, ...lines).newer.map(({ ref }) => ref);

  it('are shown, older ones and other types are not', () => {
    const others = [
      of('Undang-Undang Nomor 1 Tahun 2020 tentang Kecamatan'),
      of('Peraturan Pemerintah Nomor 18 Tahun 2018 tentang Kelurahan'),
      of('Peraturan Pemerintah Nomor 3 Tahun 2020 tentang Kecamatan'),
    ];
    const lines = [kecamatan2008, kecamatan2018, ...others];
    expect(refs('/akn/id/act/pp/2008/19', ...lines)).toEqual(['PP 3/2020', 'PP 17/2018']);
    expect(refs('/akn/id/act/pp/2020/3', ...lines)).toEqual([]);
  });

  it('the one that revokes it is not counted twice', () => {
    expect(refs(key2025, lineOf(pajak2025), of(pajak2026))).toEqual(['Permendagri 11/2026']);
    expect(refs(key2025, lineOf(pajak2025), revoker())).toEqual([]);
  });

  it('in one year the day decides, else the number', () => {
    const one = (enacted: string | null) =>
      of('Peraturan Pemerintah Nomor 9 Tahun 2018 tentang Kecamatan', enacted);
    const two = (enacted: string | null) =>
      of('Peraturan Pemerintah Nomor 10 Tahun 2018 tentang Kecamatan', enacted);
    expect(refs('/akn/id/act/pp/2018/9', one(null), two(null))).toEqual(['PP 10/2018']);
    expect(refs('/akn/id/act/pp/2018/9', one('2018-06-01'), two('2018-05-01'))).toEqual([]);
  });
});

it('the keys to keep with an instrument are those of its fields and of its title, each once', () => {
  const finding = {
    ...emptyFinding(
      'regulation',
      'Permendagri Nomor 8 Tahun 2025 tentang Perubahan atas Permendagri Nomor 7 Tahun 2025',
    ),
    relations: [
      relation('amends', 'Permendagri 7/2025', { key: key2025 }),
      relation('revokes', 'PP 19 Tahun 2008'),
    ],
  };
  expect(relatedKeys(finding)).toEqual([key2025, '/akn/id/act/pp/2008/19']);
  expect(relatedKeys(emptyFinding('news', 'Pencabutan Permendagri Nomor 7 Tahun 2025'))).toEqual([]);
});
