// What changed between two findings of one source, field by field.
import type { Finding } from '../../regulations/finding.ts';
import { titleSaid } from '../../regulations/title.ts';
import type { Change, ChangedField } from './shapes.ts';

/** In the order in which one wants to know it; `other` where what changed is none of these. */
export function changesBetween(before: Finding, now: Finding): Change[] {
  const changes = fields.flatMap(([field, read]): Change[] => {
    const [from, to] = [read(before), read(now)];
    if (fold(from) === fold(to)) return [];
    return [wordless.has(field) ? { field, from: null, to: null } : { field, from, to }];
  });
  return changes.length > 0 ? changes : [{ field: 'other', from: null, to: null }];
}

/** Lists, which are told as changed only. */
const wordless = new Set<ChangedField>(['relations', 'files']);

const fields: [ChangedField, (finding: Finding) => string | null][] = [
  ['status', ({ status, statusPrinted }) => statusPrinted ?? status],
  // The full title of an instrument and its subject alone say the same.
  ['title', titleSaid],
  ['enacted', ({ enacted }) => enacted],
  ['promulgated', ({ promulgated }) => promulgated],
  ['published', ({ published }) => published?.slice(0, 10) ?? null],
  ['relations', ({ relations }) => listed(relations.map(({ kind, printed }) => `${kind} ${printed}`))],
  ['files', ({ files }) => listed(files.map(({ name }) => name))],
];

function listed(parts: string[]): string | null {
  return parts.length === 0 ? null : parts.toSorted().join('; ');
}

function fold(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
