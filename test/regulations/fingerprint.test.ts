// The fingerprint changes with what an officer should hear of, and with nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFinding, type Finding } from '../../src/regulations/finding.ts';
import { fingerprintOf } from '../../src/regulations/fingerprint.ts';

const base: Finding = {
  ...emptyFinding(
    'regulation',
    'Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2025 tentang Dasar Pengenaan PKB & BBNKB',
  ),
  externalId: '7',
  url: 'https://jdih.kemendagri.go.id/dokumen/view?id=7',
  enacted: '2025-01-02',
  promulgated: '2025-01-03',
  status: 'in-force',
  statusPrinted: 'Berlaku',
  relations: [
    {
      kind: 'amends',
      printed: 'Permendagri 1/2020',
      key: '/akn/id/act/permendagri/2020/1',
      url: null,
      note: null,
    },
    { kind: 'revokes', printed: 'Peraturan Lama', key: null, url: null, note: null },
  ],
  files: [
    { url: 'https://x.go.id/a.pdf', name: 'Permendagri 7 Tahun 2025.pdf' },
    { url: 'https://x.go.id/b.pdf', name: 'Lampiran.pdf' },
  ],
};

describe('stays the same when', () => {
  it.each<[string, Partial<Finding>]>([
    ['the title is in capitals', { title: base.title.toUpperCase() }],
    ['spaces differ', { title: ` ${base.title.replaceAll(' ', '\u00a0  ')}\n` }],
    ['an entity is left', { title: base.title.replace('&', '&amp;') }],
    ['an entity is left twice', { title: base.title.replace('&', '&amp;amp;') }],
    ['a letter is Cyrillic', { title: base.title.replace('Tahun', 'Таhun') }],
    ['the address changes', { url: 'http://jdih.kemendagri.go.id/baru/7?token=abc' }],
    ['the id changes', { externalId: 'token-2' }],
    [
      'relations stand in another order, twice',
      { relations: [...base.relations, ...base.relations].reverse() },
    ],
    ['files stand in another order', { files: base.files.toReversed() }],
    ['a file moved', { files: base.files.map(({ name }) => ({ name, url: `https://y.go.id/?t=${name}` })) }],
    [
      'a file name is encoded',
      { files: base.files.map(({ name, url }) => ({ url, name: encodeURI(name) })) },
    ],
    [
      'the title is the subject only, and type and number stand beside it',
      {
        title: 'Dasar Pengenaan PKB & BBNKB',
        type: 'Peraturan Menteri Dalam Negeri',
        number: '7',
        year: '2025',
      },
    ],
    ['the word for the status changes', { statusPrinted: 'BERLAKU' }],
    ['subjects and summary change', { subjects: ['Pajak'], summary: 'Dibaca 61.073 kali' }],
  ])('%s', (_, change) => {
    expect(fingerprintOf({ ...base, ...change })).toBe(fingerprintOf(base));
  });
});

describe('changes when', () => {
  it.each<[string, Partial<Finding>]>([
    ['the title changes', { title: `${base.title} Tahun 2025` }],
    ['a number changes', { title: base.title.replace('Nomor 7', 'Nomor 8') }],
    ['a number loses its dot', { title: 'Keputusan Nomor 300.222' }],
    ['a date is known', { promulgated: null }],
    ['a date changes', { enacted: '2025-02-01' }],
    ['it holds no more', { status: 'not-in-force' }],
    ['the status is unknown', { status: null }],
    ['a relation is new', { relations: base.relations.slice(1) }],
    ['a relation turns round', { relations: base.relations.map((one) => ({ ...one, kind: 'revoked-by' })) }],
    ['a file is new', { files: base.files.slice(1) }],
  ])('%s', (_, change) => {
    expect(fingerprintOf({ ...base, ...change })).not.toBe(fingerprintOf(base));
  });

  it('a number loses its dot, or dot and dash change places', () => {
    const prints = ['300.2.2-2138', '3002.2-2138', '300-2.2.2138', '300.2.22138'].map((number) =>
      fingerprintOf(emptyFinding('regulation', `Keputusan Nomor ${number} Tahun 2025`)),
    );
    expect(new Set(prints).size).toBe(4);
  });
});

it('news: the day counts, the hour does not', () => {
  const news = (published: string) => fingerprintOf({ ...emptyFinding('news', 'Judul'), published });
  expect(news('2025-05-31T15:35:00+07:00')).toBe(news('2025-05-31T16:00:00+07:00'));
  expect(news('2025-05-31')).not.toBe(news('2025-06-01'));
});

it('whatever a stranger writes has 16 hex signs, without regard to its case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const print = fingerprintOf(emptyFinding('news', title));
      expect(print).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
  const began = process.cpuUsage();
  fingerprintOf(emptyFinding('news', '1-.&#'.repeat(200_000)));
  fingerprintOf(emptyFinding('news', `1${' '.repeat(1_000_000)}x`));
  fingerprintOf(emptyFinding('news', '%41&a'.repeat(200_000)));
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
});
