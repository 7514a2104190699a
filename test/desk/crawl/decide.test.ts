// What is new, changed or only filed, by what the library and this computer knew.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/desk/crawl/decide.ts';
import type { Met, SourceReading } from '../../../src/desk/crawl/shapes.ts';
import { emptyFinding } from '../../../src/regulations/finding.ts';
import { foldLibrary, type Library } from '../../../src/regulations/library.ts';
import { completeSource } from '../../../src/regulations/shipped-sources.ts';
import { wib } from '../../support/archive.ts';
import { instrument } from '../../support/library.ts';

const key = '/akn/id/act/permendagri/2026/19';
const at = { seenAt: '2026-11-24T07:36:00+07:00', zone: wib };

function met(fields: Partial<Met> = {}): Met {
  const title = 'Peraturan Menteri Dalam Negeri Nomor 19 Tahun 2026 tentang Contoh 19';
  const finding = { ...emptyFinding('regulation', title), enacted: '2026-11-20' };
  const topics = [{ topic: 'kecamatan-kelurahan', words: ['kelurahan'] }];
  return { key, finding, fingerprint: 'ffff', topics, kept: undefined, local: null, ...fields };
}

function reading(one: Met[], fields: Partial<SourceReading> & { id?: string } = {}): SourceReading {
  const { id = 'jdih-kemendagri', ...rest } = fields;
  return {
    setting: completeSource({ id, name: id, kind: 'jdihn-json', url: 'https://jdih.example.go.id/' }),
    version: 1,
    outcome: 'ok',
    error: null,
    status: null,
    detail: '',
    skipped: null,
    first: false,
    whole: false,
    baseline: false,
    since: null,
    tally: { found: one.length, read: one.length, empty: {}, doubtful: 0 },
    met: one,
    keys: new Set(one.map((each) => each.key)),
    missing: [],
    keptBody: null,
    ...rest,
  };
}

/** A library in which a source said something of the same instrument. */
function filed(fields: Parameters<typeof instrument>[2] = {}): Library {
  return foldLibrary([{ ...instrument(19, 2026, fields), event: 'A.1' }]);
}

const nothing = foldLibrary([]);
const told = (readings: SourceReading[], library: Library) => {
  const { new: fresh, changed, entries } = decide(readings, library, at);
  if (fresh.length > 0) return 'new';
  return changed.size > 0 ? 'changed' : entries.length > 0 ? 'filed' : 'nothing';
};

describe('an item', () => {
  it.each<[string, Met, Library, Partial<SourceReading>, string]>([
    ['known to nobody', met(), nothing, {}, 'new'],
    ['of a first run', met(), nothing, { baseline: true }, 'filed'],
    ['of a first run, of a day asked for', met(), nothing, { baseline: true, since: '2026-11-20' }, 'new'],
    [
      'of a first run, older than asked for',
      met(),
      nothing,
      { baseline: true, since: '2026-11-21' },
      'filed',
    ],
    ['known here, which matches only now', met({ local: { fingerprint: 'ffff' } }), nothing, {}, 'filed'],
    ['known here, and changed', met({ local: { fingerprint: 'eeee' } }), nothing, {}, 'changed'],
    ['known here by an older version', met({ local: { fingerprint: null } }), nothing, {}, 'filed'],
    ['filed as it is', met(), filed({ fingerprint: 'ffff' }), {}, 'nothing'],
    ['filed otherwise', met(), filed(), {}, 'changed'],
    ['filed otherwise by an older version', met(), filed({ parser: 0 }), {}, 'filed'],
    ['filed otherwise by a newer version', met(), filed({ parser: 2 }), {}, 'nothing'],
    [
      'filed by a newer version, changed here',
      met({ local: { fingerprint: 'eeee' } }),
      filed({ parser: 2 }),
      {},
      'changed',
    ],
    ['filed of another source', met(), filed({ source: 'bpk' }), {}, 'filed'],
    ['that had gone', met(), filed({ fingerprint: 'ffff', gone: true }), {}, 'filed'],
    ['of other topics than before', met({ topics: [] }), filed({ fingerprint: 'ffff' }), {}, 'filed'],
  ])('%s', (_what, one, library, fields, expected) => {
    expect(told([reading([one], fields)], library)).toBe(expected);
  });

  it('that two sources show is announced once, and filed of both', () => {
    const both = [reading([met()]), reading([met()], { id: 'peraturan-go-id' })];
    const decision = decide(both, nothing, at);
    expect(decision.new).toEqual([key]);
    expect(decision.lines.map(({ source, new: count }) => [source, count])).toEqual([
      ['jdih-kemendagri', 1],
      ['peraturan-go-id', 0],
    ]);
    expect(decision.entries.map(({ source, announced }) => [source, announced])).toEqual([
      ['jdih-kemendagri', 'new'],
      ['peraturan-go-id', undefined],
    ]);
  });

  it('without a number is the one that another source shows under the same address', () => {
    const url = 'https://jdih.example.go.id/dokumen/view?id=1937';
    const library = filed({ finding: { url } });
    const page = met({ key: 'jdih-html:1937', finding: { ...met().finding, url } });
    expect(told([reading([page], { id: 'jdih-html' })], library)).toBe('nothing');
  });

  it('is told with what changed', () => {
    const now = { ...met().finding, status: 'not-in-force' as const, statusPrinted: 'Tidak Berlaku' };
    const library = filed({
      finding: { status: 'in-force', statusPrinted: 'Berlaku', enacted: '2026-11-20' },
    });
    const { changed } = decide([reading([met({ finding: now })])], library, at);
    expect(changed.get(key)?.changes).toEqual([{ field: 'status', from: 'Berlaku', to: 'Tidak Berlaku' }]);
  });
});

describe('what is missing', () => {
  it('has gone only where a whole run of its own source does not show it', () => {
    const gone = (fields: Parameters<typeof reading>[1]) =>
      decide([reading([], fields)], filed(), at).entries.map((entry) => entry.gone);
    expect(gone({ whole: true })).toEqual([true]);
    expect(gone({ whole: false })).toEqual([]);
    expect(gone({ whole: true, id: 'bpk' })).toEqual([]);
    expect(gone({ whole: true, keys: new Set([key]) })).toEqual([]);
  });

  it('is counted once, known here or filed', () => {
    const { lines } = decide(
      [reading([], { whole: true, missing: [key, 'jdih-kemendagri:7'] })],
      filed(),
      at,
    );
    expect(lines[0]).toMatchObject({ gone: 2, new: 0, changed: 0 });
  });
});
