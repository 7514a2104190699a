// Items of the library for tests, filed as the program files them: with the event of the office that proves them.
import { recordOffice } from '../../src/desk/record-office.ts';
import { openSession } from '../../src/desk/session.ts';
import { formatInstant } from '../../src/procedure/time.ts';
import type { Finding } from '../../src/regulations/finding.ts';
import type { LibraryEntry } from '../../src/regulations/library-entry.ts';
import { wib } from './archive.ts';
import { lineOf } from './library-lines.ts';
import type { TestContext } from './test-context.ts';

export type Shown = Partial<Finding> & { title: string; source?: string; announced?: 'new' | 'changed' };

/** Files what a source shows, seen now, as `sop regulation add` does; gives the keys. */
export async function fileItems(context: TestContext, ...shown: Shown[]): Promise<string[]> {
  const entries = shown.map((one) => entryOf(context, one));
  const [first] = entries;
  const fields = { item: first?.key };
  await recordOffice(openSession(context, {}), () => [
    { type: 'regulation-added', fields, library: entries as unknown as Record<string, unknown>[] },
  ]);
  return entries.map(({ key }) => key);
}

/** A line of the library as a source of that name gives it at this moment. */
export function entryOf(
  context: TestContext,
  { source = 'jdih-kemendagri', announced, kind = 'regulation', title, ...fields }: Shown,
): Omit<LibraryEntry, 'event'> {
  const seenAt = formatInstant(context.clock(), wib);
  const announcing = announced && { announced };
  const { event: _event, ...entry } = lineOf(title, {
    source,
    seenAt,
    ...announcing,
    finding: { kind, ...fields },
  });
  return entry;
}

/** Facts of real instruments; what revoked the older one is recalled, not evidenced. */
export const kecamatan2018: Shown = {
  title: 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
  type: 'PERATURAN PEMERINTAH',
  number: '17',
  year: '2018',
  enacted: '2018-05-03',
  status: 'in-force',
  statusPrinted: 'Berlaku',
  url: 'https://jdih.kemendagri.go.id/dokumen/view?id=1700',
};

export const kecamatan2008: Shown = {
  title: 'Peraturan Pemerintah Nomor 19 Tahun 2008 tentang Kecamatan',
  type: 'PERATURAN PEMERINTAH',
  number: '19',
  year: '2008',
  status: 'in-force',
  statusPrinted: 'Berlaku',
  url: 'https://jdih.kemendagri.go.id/dokumen/view?id=800',
};

/** The older one, as a source shows it once it was revoked. */
export const revoked2008: Shown = {
  ...kecamatan2008,
  status: 'not-in-force',
  statusPrinted: 'Tidak Berlaku',
  relations: [
    {
      kind: 'revoked-by',
      printed: 'Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan',
      key: '/akn/id/act/pp/2018/17',
      url: null,
      note: null,
    },
  ],
};

export const kelurahan2018: Shown = {
  title:
    'Peraturan Menteri Dalam Negeri Nomor 130 Tahun 2018 tentang Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan Masyarakat di Kelurahan',
  type: 'PERATURAN MENTERI DALAM NEGERI',
  number: '130',
  year: '2018',
  status: 'in-force',
  statusPrinted: 'Berlaku',
};
