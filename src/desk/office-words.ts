// The office's own words as they stand now: letterhead, instructions, templates.

import type { Office } from '../procedure/office.ts';
import type { ArchiveView } from './archive.ts';
import { defaultOfficeWords, type OfficeWords } from './office-defaults.ts';

/** The words of the newest description; what it leaves out comes from the defaults. */
export function readOfficeWords({ view, office }: { view: ArchiveView; office: Office }): OfficeWords {
  const words = (office.description && view.words(office.description)) ?? {};
  const name = typeof words['name'] === 'string' ? words['name'] : '';
  return { ...defaultOfficeWords(name), ...words } as OfficeWords;
}
