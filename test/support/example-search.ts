// The search of the example archive: one source, two items of its library, invented like the rest.
import type { NewEvent } from '../../src/desk/archive.ts';
import { emptyFinding } from '../../src/regulations/finding.ts';

const at = '2026-11-24T08:20:00+07:00';

const shared = { source: 'jdih-kemendagri', seenAt: at, parser: 1 };

const boundaries = {
  ...emptyFinding(
    'regulation',
    'Peraturan Menteri Dalam Negeri Nomor 99 Tahun 2026 tentang Contoh Kelurahan',
  ),
  externalId: '9901',
  url: 'https://jdih.kemendagri.go.id/dokumen/9901',
  type: 'Peraturan Menteri',
  number: '99',
  year: '2026',
  issuer: 'Menteri Dalam Negeri',
  enacted: '2026-11-02',
  status: 'in-force',
  statusPrinted: 'Berlaku',
};

const circular = {
  ...emptyFinding('regulation', 'Surat Edaran Nomor 100.2/9902/SJ tentang Contoh Kecamatan'),
  externalId: '9902',
  issuer: 'Menteri Dalam Negeri',
};

export const search: NewEvent = {
  type: 'searched',
  at,
  source: 'measured',
  by: 'A-p1',
  recordedBy: 'A-p1',
  form: 'terminal',
  method: 'crawl',
  lines: [
    {
      source: 'jdih-kemendagri',
      outcome: 'ok',
      found: 2,
      new: 0,
      changed: 0,
      gone: 0,
      baseline: true,
    },
  ],
  new: [],
  changed: [],
  libraryList: [
    {
      ...shared,
      key: '/akn/id/act/permendagri/2026/99',
      fingerprint: '6f1d0c5b8a2e4793',
      topics: [{ topic: 'kecamatan-kelurahan', words: ['kelurahan'] }],
      finding: boundaries,
    },
    {
      ...shared,
      key: '/akn/id/act/se-mendagri/100.2-9902-sj',
      fingerprint: '0b94e7d25ac8136f',
      topics: [{ topic: 'kecamatan-kelurahan', words: ['kecamatan'] }],
      finding: circular,
    },
  ],
};
