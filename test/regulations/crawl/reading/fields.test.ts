// What a finding keeps of what is printed: addresses, statuses, who made it.
import { describe, expect, it } from 'vitest';
import { fillStatus, issuerOf } from '../../../../src/regulations/crawl/reading/fields.ts';
import { keptAddress } from '../../../../src/regulations/crawl/reading/kept-address.ts';
import { emptyFinding } from '../../../../src/regulations/finding.ts';

describe('keptAddress', () => {
  const fetcher = { allows: (url: string) => new URL(url).hostname === 'jdih.example.go.id' };

  it.each([
    ['https://jdih.example.go.id/view?id=1%0A', 'https://jdih.example.go.id/view?id=1'],
    ['https://jdih.example.go.id/view?id=1%0D%0A%20', 'https://jdih.example.go.id/view?id=1'],
    [
      ' https://JDIH.example.go.id/view?id=1&utm_source=x&fbclid=y#top\n',
      'https://jdih.example.go.id/view?id=1',
    ],
    ['/view?id=1', 'https://jdih.example.go.id/view?id=1'],
    ['../a b.pdf', 'https://jdih.example.go.id/a%20b.pdf'],
    ['//evil.example/x', null],
    ['javascript:alert(1)', null],
    [`https://jdih.example.go.id/${'x'.repeat(3000)}`, null],
    ['', null],
  ])('%s', (printed, kept) => {
    expect(
      keptAddress(
        printed,
        { allows: (url) => url.startsWith('http') && fetcher.allows(url) },
        'https://jdih.example.go.id/list/',
      ),
    ).toBe(kept);
  });

  it('takes no relative address where no page stands behind it', () => {
    expect(keptAddress('localhost/common/dokumen/x.pdf', fetcher)).toBeNull();
  });
});

describe('fillStatus', () => {
  it.each([
    ['Berlaku', 'in-force', false],
    ['AKTIF', 'in-force', false],
    ['masih  berlaku', 'in-force', false],
    ['Tidak Berlaku', 'not-in-force', false],
    ['dicabut', 'not-in-force', false],
    ['Indonesia', null, true],
    ['Tidak memiliki daya guna', null, true],
    ['Berlaku sebagian', null, true],
    ['-', null, false],
    [null, null, false],
  ])('%s', (printed, status, unknown) => {
    const finding = emptyFinding('regulation', 'Kecamatan');
    fillStatus(finding, printed);
    expect([finding.status, finding.notes.length > 0]).toEqual([status, unknown]);
    expect(finding.statusPrinted === null).toBe(printed === null || printed === '-');
  });
});

describe('issuerOf', () => {
  it.each([
    ['PERATURAN MENTERI', 'Menteri Dalam Negeri'],
    ['SURAT EDARAN', 'Menteri Dalam Negeri'],
    [null, 'Menteri Dalam Negeri'],
    ['UNDANG-UNDANG', null],
    ['PERATURAN PEMERINTAH', null],
    ['PERPRES', null],
  ])('of %s where its page names none', (type, issuer) => {
    expect(issuerOf(null, type, 'Menteri Dalam Negeri')).toBe(issuer);
    expect(issuerOf('Indonesia. Kementerian Agama', type, 'Menteri Dalam Negeri')).toBe(
      'Indonesia. Kementerian Agama',
    );
  });
});
