// The fields of one JDIHN record under whatever spelling of their names, as plain texts.
import { plainField } from '../../reading/plain-field.ts';

export interface Fields {
  /** The first of these names that holds something; `"-"` and the like hold nothing. */
  text(...names: string[]): string | null;
  /** As `text`, but as it stands there, for addresses: no mark-up is taken off. */
  raw(...names: string[]): string | null;
}

/** Null where the record is no object. */
export function createFields(value: unknown): Fields | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const fields = new Map<string, string>();
  for (const [name, held] of Object.entries(value)) {
    const text = typeof held === 'number' ? String(held) : held;
    const key = keyOf(name);
    // Of two spellings in one record the first that says something counts.
    if (typeof text === 'string' && !isNothing(text) && !fields.has(key)) fields.set(key, text);
  }
  const raw = (...names: string[]) => {
    const name = names.map(keyOf).find((each) => fields.has(each));
    return name === undefined ? null : fields.get(name)!;
  };
  return {
    raw,
    text(...names) {
      const held = raw(...names);
      return held === null ? null : plainField(held);
    },
  };
}

/** `last_updated`, `lastUpdated`; `urlAbstrak`, `urlabstrak`. */
function keyOf(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function isNothing(text: string): boolean {
  return text.length < 20 && /^\s*([-–—]*|null|n\/a)\s*$/i.test(text);
}
