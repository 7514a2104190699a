// The library folds the lines of all computers into items, in any order, and finds them by what one types.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLibrary, type Library } from '../../src/regulations/library.ts';
import type { LibraryEntry } from '../../src/regulations/library-entry.ts';
import { lineOf } from '../support/library-lines.ts';

const title = 'Peraturan Menteri Dalam Negeri Nomor 130 Tahun 2018 tentang Sarana dan Prasarana Kelurahan';
const key = '/akn/id/act/permendagri/2018/130';
const bpk = { source: 'bpk', seenAt: '2026-11-03T07:30:00+07:00', event: 'B.4' };

function itemIn(lines: LibraryEntry[], wanted = key) {
  const item = foldLibrary(lines).get(wanted);
  if (item === undefined) throw new Error(`no ${wanted}`);
  return item;
}

describe('one instrument from several sources', () => {
  const lines = [
    lineOf(title.toUpperCase(), {
      topics: [{ topic: 'kk', words: ['kelurahan'] }],
      announced: 'new',
      finding: {
        url: 'https://jdih.kemendagri.go.id/dokumen/view?id=1',
        enacted: '2018-12-20',
        files: [{ url: 'https://jdih.kemendagri.go.id/a.pdf', name: 'a.pdf' }],
      },
    }),
    lineOf('Sarana dan Prasarana Kelurahan', {
      ...bpk,
      topics: [{ topic: 'kk', words: ['kelurahan', 'lurah'] }],
      finding: {
        type: 'Peraturan Menteri',
        issuer: 'Menteri Dalam Negeri',
        number: '130',
        year: '2018',
        url: 'https://peraturan.bpk.go.id/Details/1',
        promulgated: '2018-12-27',
      },
    }),
  ];

  it('is one item with all that they say', () => {
    const library = foldLibrary(lines);
    expect(library.items.size).toBe(1);
    expect(library.get(key)).toMatchObject({
      ref: 'Permendagri 130/2018',
      title: title.toUpperCase(),
      about: 'Sarana dan Prasarana Kelurahan',
      identity: { number: '130', year: 2018 },
      topics: [{ topic: 'kk', words: ['kelurahan', 'lurah'] }],
      addresses: [
        { source: 'bpk', url: 'https://peraturan.bpk.go.id/Details/1' },
        { source: 'jdih-kemendagri', url: 'https://jdih.kemendagri.go.id/dokumen/view?id=1' },
      ],
      files: [{ source: 'jdih-kemendagri', name: 'a.pdf' }],
      firstSeen: '2026-11-02T07:30:00+07:00',
      lastSeen: '2026-11-03T07:30:00+07:00',
      announced: { as: 'new', event: 'A.10', at: '2026-11-02T07:30:00+07:00' },
      gone: false,
      date: '2018-12-20',
    });
    expect(library.get(key)?.claims.map(({ source }) => source)).toEqual(['bpk', 'jdih-kemendagri']);
  });

  it('what a source prints is taken before what a person wrote, however that is printed', () => {
    const byHand = lineOf(title.replace('Sarana dan Prasarana Kelurahan', 'Kelurahan'), {
      source: 'by-hand',
    });
    const { title: shown, about } = itemIn([byHand, lineOf(title.toUpperCase())]);
    expect([shown, about]).toEqual([title.toUpperCase(), 'SARANA DAN PRASARANA KELURAHAN']);
    expect(itemIn([byHand])).toMatchObject({ about: 'Kelurahan' });
  });

  it('a whole title in small letters is taken before one in capitals', () => {
    expect(itemIn([...lines, lineOf(title, { source: 'z' })]).title).toBe(title);
  });

  it('an address that only differs in http or a last slash is one', () => {
    const url = 'https://x.go.id/1';
    const twice = [`${url}/`, 'http://x.go.id/1'].map((address, at) =>
      lineOf(title, { source: `s${at}`, finding: { url: address } }),
    );
    expect(itemIn(twice).addresses).toHaveLength(1);
  });
});

describe('of each source the newest line counts', () => {
  const line = (seenAt: string, event: string, status: 'in-force' | 'not-in-force') =>
    lineOf(title, { seenAt, event, finding: { status } });

  it.each<[string, LibraryEntry, LibraryEntry]>([
    [
      'by time',
      line('2026-11-02T07:30:00+07:00', 'A.9', 'in-force'),
      line('2026-11-02T07:31:00+07:00', 'A.2', 'not-in-force'),
    ],
    [
      'by instant, whatever the zone',
      line('2026-11-02T08:00:00+07:00', 'A.1', 'in-force'),
      line('2026-11-02T07:30:00+06:00', 'A.1', 'not-in-force'),
    ],
    [
      'by number of the event',
      line('2026-11-02T07:30:00+07:00', 'A.9', 'in-force'),
      line('2026-11-02T07:30:00+07:00', 'A.10', 'not-in-force'),
    ],
    [
      'by device',
      line('2026-11-02T07:30:00+07:00', 'A.9', 'in-force'),
      line('2026-11-02T07:30:00+07:00', 'B.1', 'not-in-force'),
    ],
  ])('%s', (_, older, newer) => {
    for (const lines of [
      [older, newer],
      [newer, older],
    ]) {
      expect(itemIn(lines).claims.map(({ finding }) => finding.status)).toEqual(['not-in-force']);
    }
  });

  it('an announcement stays when the line is renewed, and the newest one counts', () => {
    const first = lineOf(title, { announced: 'new' });
    const changed = lineOf(title, {
      announced: 'changed',
      seenAt: '2026-11-05T07:30:00+07:00',
      event: 'A.30',
    });
    const renewed = lineOf(title, { parser: 2, seenAt: '2026-11-09T07:30:00+07:00', event: 'A.40' });
    expect(itemIn([renewed, first]).announced).toMatchObject({ as: 'new', event: 'A.10' });
    expect(itemIn([changed, renewed, first]).announced).toMatchObject({ as: 'changed', event: 'A.30' });
    expect(itemIn([renewed]).announced).toBeNull();
  });

  it('it has gone where no source shows it any more', () => {
    const gone = lineOf(title, { gone: true, seenAt: '2026-11-09T07:30:00+07:00', event: 'A.40' });
    expect(itemIn([lineOf(title), gone])).toMatchObject({
      gone: true,
      lastSeen: '2026-11-02T07:30:00+07:00',
    });
    expect(itemIn([lineOf(title), gone, lineOf(title, bpk)]).gone).toBe(false);
  });
});

describe('an item whose number was not known at first', () => {
  const old = lineOf('Tanpa nomor', { finding: { externalId: '1937' }, announced: 'new', event: 'A.3' });
  const known = lineOf(title, { finding: { externalId: '1937' }, seenAt: '2026-11-09T07:30:00+07:00' });

  it('is the one that it turned out to be, under both keys', () => {
    const library = foldLibrary([known, old]);
    expect(old.key).toBe('jdih-kemendagri:1937');
    expect([...library.items.keys()]).toEqual([key]);
    expect(library.get('jdih-kemendagri:1937')).toMatchObject({ key, title, announced: { event: 'A.3' } });
    expect(library.find('jdih-kemendagri:1937')).toHaveLength(1);
  });

  it('stays apart where the source gave its id to several, or it is of another kind', () => {
    const other = lineOf('PP Nomor 17 Tahun 2018 tentang Kecamatan', { finding: { externalId: '1937' } });
    expect(foldLibrary([old, known, other]).items.size).toBe(3);
    const news = lineOf('Berita', { finding: { kind: 'news', externalId: '1937' } });
    expect(foldLibrary([news, known]).items.size).toBe(2);
  });

  it('lines that lead in a circle end', () => {
    const url = 'https://x.go.id/1';
    const one = lineOf('A', { key: url, finding: { externalId: '1', url } });
    const two = lineOf('A', { key: 'jdih-kemendagri:1', finding: { externalId: '1', url } });
    expect(foldLibrary([one, two]).items.size).toBeGreaterThan(0);
  });
});

describe('finding what was typed', () => {
  const news = lineOf('Camat Klojen', {
    source: 'berita',
    finding: {
      kind: 'news',
      externalId: 'camat-klojen',
      url: 'https://kemendagri.go.id/berita/camat-klojen',
    },
  });
  const letter = lineOf('Surat Edaran Menteri Dalam Negeri Nomor 470/296/SJ tentang KTP Elektronik');
  const older = lineOf('PP Nomor 130 Tahun 2018 tentang Contoh', { finding: { enacted: '2018-01-01' } });
  const newest = lineOf(title, { finding: { enacted: '2018-12-20' } });
  const local = lineOf('Perda Kota Malang Nomor 7 Tahun 2016 tentang Contoh');
  const library: Library = foldLibrary([news, letter, older, newest, local]);
  const ref = library.get('berita:camat-klojen')!.ref;

  it.each([
    ['Permendagri 130/2018', ['Permendagri 130/2018']],
    ['permendagri no. 130 tahun 2018', ['Permendagri 130/2018']],
    [' Permendagri No.130-2018 ', ['Permendagri 130/2018']],
    [key, ['Permendagri 130/2018']],
    ['470/296/SJ', ['SE 470/296/SJ']],
    ['nomor 470/296/sj', ['SE 470/296/SJ']],
    ['SE Mendagri 470/296/SJ', ['SE 470/296/SJ']],
    ['130/2018', ['Permendagri 130/2018', 'PP 130/2018']],
    ['No. 130 Tahun 2018', ['Permendagri 130/2018', 'PP 130/2018']],
    ['130', ['Permendagri 130/2018', 'PP 130/2018']],
    ['http://kemendagri.go.id/berita/camat-klojen/', [ref]],
    ['berita:camat-klojen', [ref]],
    [ref.toUpperCase(), [ref]],
    ['berita-0000000', []],
    ['470 / 296 / SJ', ['SE 470/296/SJ']],
    ['130 / Tahun 2018', ['Permendagri 130/2018', 'PP 130/2018']],
    ['Permendagri130/2018', ['Permendagri 130/2018']],
    ['PP 130/2018 pasal 10', ['PP 130/2018']],
    ['Perda 7/2016', ['Perda Kota Malang 7/2016']],
    ['Perda 8/2016', []],
    ['131/2018', []],
    ['camat', []],
    ['', []],
    ['__proto__', []],
  ])('%s', (typed, refs) => {
    expect(library.find(typed).map((item) => item.ref)).toEqual(refs);
  });

  it('a ref is the beginning of a hash, and longer where two would be the same', () => {
    expect(ref).toMatch(/^berita-[0-9a-f]{6}$/);
    const many = Array.from({ length: 8000 }, (_, at) =>
      lineOf(`${at}`, { finding: { kind: 'news', externalId: `${at}` } }),
    );
    const large = foldLibrary(many);
    const refs = [...large.items.values()].map((item) => item.ref);
    expect(new Set(refs).size).toBe(8000);
    const long = refs.filter((one) => one.length > 13);
    expect(long.length).toBeGreaterThan(0);
    // The shorter one that stood somewhere before leads to both.
    expect(large.find(long[0]!.slice(0, 13)).length).toBeGreaterThan(1);
    expect(large.find(long[0]!)).toHaveLength(1);
  });
});

it('two computers’ lines give the same library in any order', () => {
  const titles = [title, 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan', 'Berita'];
  const line = fc
    .record({
      at: fc.nat(2),
      source: fc.constantFrom('jdih', 'bpk'),
      seen: fc.nat(3),
      event: fc.constantFrom('A.9', 'A.10', 'B.1'),
      gone: fc.boolean(),
      announced: fc.constantFrom('new' as const, 'changed' as const, undefined),
      externalId: fc.constantFrom('1', '2', null),
      status: fc.constantFrom('in-force' as const, null),
    })
    .map(({ at, source, seen, event, gone, announced, externalId, status }) =>
      lineOf(titles[at]!, {
        source,
        event,
        seenAt: `2026-11-0${seen + 1}T07:30:00+07:00`,
        ...(gone ? { gone } : {}),
        ...(announced ? { announced } : {}),
        finding: { externalId, status, kind: at === 2 ? 'news' : 'regulation' },
      }),
    );
  const shuffled = fc
    .array(line, { maxLength: 12 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      const fold = (order: LibraryEntry[]) => [...foldLibrary(order).items];
      expect(fold(others)).toEqual(fold(lines));
      // Lines that came twice change nothing.
      expect(fold([...others, ...lines])).toEqual(fold(lines));
    }),
    { numRuns: 300 },
  );
});
