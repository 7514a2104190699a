// Which instrument stands above which, and which may end another.
import { describe, expect, it } from 'vitest';
import { mayRevoke, rankOf } from '../../src/regulations/identity/rank.ts';
import { parseCitation } from '../../src/regulations/identity.ts';

it('types stand in the order of a list of legal bases', () => {
  const listed =
    'tap-mpr uu perppu pp perpres keppres inpres permendagri peraturan-bkn kepmendagri inmendagri se-mendagri ' +
    'surat-mendagri perda perwal kepwal se-wali-kota nothing';
  const types = listed.split(' ');
  expect(types.toReversed().toSorted((one, other) => rankOf(one) - rankOf(other))).toEqual(types);
  expect(rankOf('permen-kehutanan')).toBe(rankOf('permendagri'));
});

describe('one may end another', () => {
  it.each([
    ['UU 6/2014', 'Permendagri 130/2018', true],
    ['UU 6/2014', 'UU 32/2004', true],
    ['UU 1/2015', 'Perppu 1/2014', true],
    ['Permendagri 4/2020', 'Kepmendagri 5/2003', true],
    ['Permendagri 4/2020', 'UU 23/2014', false],
    ['Permendagri 4/2020', 'PP 17/2018', false],
    ['SE 470/296/SJ', 'Permendagri 4/2020', false],
    ['Perda Kota Malang 7/2016', 'Permendagri 4/2020', false],
    ['Perwal Malang 5/2020', 'Perda Kota Malang 7/2016', false],
    ['Perda Kota Malang 7/2016', 'Perwal Malang 5/2010', true],
    ['PP 17/2018', 'PP 17/2018', false],
  ])('%s, %s: %s', (by, of, may) => {
    expect(mayRevoke(parseCitation(by)!.key, parseCitation(of)!.key)).toBe(may);
  });

  it('where nobody knows what one of them is', () =>
    expect(mayRevoke('https://jdih.example.go.id/1', '/akn/id/act/uu/2014/23')).toBe(true));
});
