// archive.json: the format's number, the archive's id, and the keys that may act as root.
import { exitCodes, UserError } from '../errors.ts';
import { canonicalOf, formatCanonical } from './canonical.ts';
import { hashOf } from './hash.ts';

/** The only format this program writes; it reads none that is newer. */
const formatNumber = 1;

export type Root = { device: string; key: string } | { recovery: true; key: string };

export interface ArchiveFile {
  format: number;
  id: string;
  roots: Root[];
}

/** The content of archive.json; its id is the hash of the same value without the id. */
export function buildArchiveFile(roots: Root[]): ArchiveFile {
  const id = hashOf(formatCanonical({ format: formatNumber, roots }).text);
  return { format: formatNumber, id, roots };
}

/** Any small file of one value: its RFC 8785 form and LF. */
export function formatFile(value: object): string {
  return `${formatCanonical(value).text}\n`;
}

/**
 * Reads archive.json. A newer format is UserError `archive-newer`; what is no archive.json, or whose id does not
 * belong to its roots, is `archive-damaged`.
 */
export function parseArchiveFile(bytes: Uint8Array, path: string): ArchiveFile {
  let value: ArchiveFile | null = null;
  try {
    value = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    ) as ArchiveFile | null;
  } catch {
    // Worded below, with the name of the file.
  }
  if (typeof value?.format === 'number' && value.format > formatNumber) {
    throw new UserError(
      'archive-newer',
      { path, format: value.format, known: formatNumber },
      exitCodes.archive,
    );
  }
  if (value === null || !isArchiveFile(value)) {
    throw new UserError('archive-damaged', { path, file: 'archive.json' }, exitCodes.archive);
  }
  return value;
}

function isArchiveFile(value: ArchiveFile): boolean {
  const { id, ...rest } = value;
  if (value.format !== formatNumber || !Array.isArray(value.roots)) return false;
  if (!value.roots.every((root) => typeof root?.key === 'string')) return false;
  const text = canonicalOf(rest);
  return text !== null && hashOf(text) === id;
}
