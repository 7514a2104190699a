// Lines of the library for tests, and the searches they come with.
import type { NewEvent } from '../../src/desk/archive.ts';
import type { LibraryEntry } from '../../src/regulations/library-entry.ts';
import { lineOf } from './library-lines.ts';

const at = '2026-11-23T07:52:00+07:00';

/** What one source says of one instrument: `instrument(130, 2018)`. */
export function instrument(
  number: number,
  year: number,
  fields: Parameters<typeof lineOf>[1] = {},
): Omit<LibraryEntry, 'event'> {
  const title = `Peraturan Menteri Dalam Negeri Nomor ${number} Tahun ${year} tentang Contoh ${number}`;
  const { event: _event, ...entry } = lineOf(title, {
    seenAt: at,
    fingerprint: '0123456789abcdef',
    topics: [{ topic: 'kecamatan-kelurahan', words: ['kelurahan'] }],
    ...fields,
  });
  return entry;
}

/** A search that filed these lines; one that found nothing where there are none. */
export function searchedFor(
  entries: Omit<LibraryEntry, 'event'>[],
  fields: Partial<NewEvent> = {},
): NewEvent {
  const announced = (as: string) => entries.filter((entry) => entry.announced === as).map(({ key }) => key);
  const line = { source: 'jdih-kemendagri', outcome: 'ok', found: entries.length, gone: 0 };
  return {
    type: 'searched',
    at,
    source: 'measured',
    by: 'A-p1',
    recordedBy: 'A-p1',
    form: 'terminal',
    method: 'crawl',
    lines: [{ ...line, new: announced('new').length, changed: announced('changed').length }],
    new: announced('new'),
    changed: announced('changed'),
    libraryList: entries.map((entry) => ({ ...entry })),
    ...fields,
  };
}
