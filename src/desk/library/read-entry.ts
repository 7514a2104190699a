// Reads a line of a library part: what it lacks stays unknown, what names no item is left out.
import { emptyFinding, type Finding, relationKinds } from '../../regulations/finding.ts';
import type { LibraryEntry } from '../../regulations/library-entry.ts';

type Line = Record<string, unknown>;

/** Null where a line names no item, no source or no time: a later version may file what this one does not know. */
export function readEntry(line: Line): LibraryEntry | null {
  const { event, key, source, seenAt } = line;
  const finding = readFinding(line['finding']);
  if (!isName(event) || !isName(key) || !isName(source) || !isTime(seenAt) || finding === null) return null;
  const { parser, kept, announced } = line;
  return {
    event,
    key,
    source,
    seenAt,
    parser: typeof parser === 'number' ? parser : 0,
    fingerprint: textOf(line['fingerprint']) ?? '',
    topics: listOf(line['topics'], ({ topic, words }) => {
      return typeof topic === 'string' ? { topic, words: textsOf(words) } : null;
    }),
    ...(isOneOf(kept, ['cited', 'asked', 'related', 'all'] as const) && { kept }),
    ...(isOneOf(announced, ['new', 'changed'] as const) && { announced }),
    ...(line['gone'] === true && { gone: true as const }),
    finding,
  };
}

function readFinding(value: unknown): Finding | null {
  if (typeof value !== 'object' || value === null) return null;
  const filed = value as Line;
  const { kind, title, status } = filed;
  if ((kind !== 'regulation' && kind !== 'news') || typeof title !== 'string') return null;
  const finding = emptyFinding(kind, title);
  for (const field of textFields) finding[field] = textOf(filed[field]);
  return {
    ...finding,
    status: isOneOf(status, ['in-force', 'not-in-force'] as const) ? status : null,
    relations: listOf(filed['relations'], ({ kind, printed, key, url, note }) =>
      isOneOf(kind, relationKinds) && typeof printed === 'string'
        ? { kind, printed, key: textOf(key), url: textOf(url), note: textOf(note) }
        : null,
    ),
    subjects: textsOf(filed['subjects']),
    files: listOf(filed['files'], ({ url, name }) =>
      typeof url === 'string' ? { url, name: textOf(name) ?? '' } : null,
    ),
    notes: listOf(filed['notes'], (note) =>
      ['code', 'field', 'value'].every((field) => typeof note[field] === 'string')
        ? (note as unknown as Finding['notes'][number])
        : null,
    ),
  };
}

const textFields = [
  'externalId',
  'url',
  'type',
  'number',
  'year',
  'issuer',
  'enacted',
  'promulgated',
  'published',
  'gazette',
  'statusPrinted',
  'summary',
] as const;

function listOf<T>(value: unknown, read: (item: Line) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const one = typeof item === 'object' && item !== null ? read(item as Line) : null;
    return one === null ? [] : [one];
  });
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isOneOf<T extends string>(value: unknown, values: readonly T[]): value is T {
  return values.includes(value as T);
}
