// When news was published, in every form that feeds and interfaces use; and which addresses are kept.
import { describe, expect, it } from 'vitest';
import { issuerOf } from '../../../../src/regulations/crawl/reading/issuer.ts';
import { keptAddress } from '../../../../src/regulations/crawl/reading/kept-address.ts';
import { readPublished } from '../../../../src/regulations/crawl/reading/published.ts';
import { readStatus } from '../../../../src/regulations/crawl/reading/status-words.ts';

const now = Date.parse('2026-11-23T07:36:00+07:00');

describe('readPublished', () => {
  it.each([
    ['Fri, 20 Nov 2026 02:00:00 +0000', '2026-11-20T09:00:00+07:00'],
    ['20 Nov 2026 02:00 GMT', '2026-11-20T09:00:00+07:00'],
    ['Fri, 20 Nov 2026 23:30:00 Z', '2026-11-21T06:30:00+07:00'],
    ['2026-11-20T09:00:00.123456+07:00', '2026-11-20T09:00:00+07:00'],
    ['2026-11-20 09:00:00', '2026-11-20T09:00:00+07:00'],
    ['2026-11-20 10:00 WITA', '2026-11-20T09:00:00+07:00'],
    ['20 November 2026', '2026-11-20'],
    ['Jumat, 20 November 2026 09:00 WIB', '2026-11-20T09:00:00+07:00'],
    ['2026-11-30', '2026-11-30'],
  ])('%s', (printed, published) => {
    expect(readPublished(printed, now)).toEqual({ published });
  });

  it.each([
    ['Thu, 01 Jan 1970 00:00:00 +0000', 'date-impossible'],
    ['Mon, 31 Feb 2026 10:00:00 +0700', 'date-impossible'],
    ['20 Nov 2026 25:00:00 +0700', 'date-impossible'],
    ['Fri, 20 Nov 2037 02:00:00 +0000', 'date-future'],
    ['2026-12-01', 'date-future'],
    ['kapan-kapan', 'date-unreadable'],
  ])('%s is none: %s', (printed, fault) => {
    expect(readPublished(printed, now)).toEqual({ fault });
  });

  it.each([null, '', '-', '3 hari yang lalu'])('%s says nothing', (printed) => {
    expect(readPublished(printed, now)).toBeNull();
  });
});

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

describe('readStatus', () => {
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
    expect(readStatus(printed)).toMatchObject({ status, unknown });
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
