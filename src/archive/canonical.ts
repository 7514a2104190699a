// RFC 8785 text of a value: the one form in which entries are stored, hashed and signed.
import serialize from 'canonicalize';

export interface CanonicalText {
  text: string;
  /** Fields in which a lone surrogate, which UTF-8 cannot hold, became U+FFFD. */
  replaced: string[];
}

export interface Entry {
  /** The entry in RFC 8785 form; its hash is the hash of this text. */
  line: string;
  value: Record<string, unknown>;
  /** False where the file held the same value written otherwise. */
  canonical: boolean;
}

/**
 * The RFC 8785 form of a value that is to be stored. Numbers are whole, keys are ASCII: anything else is a
 * programming error (TypeError), as two implementations could write it differently.
 */
export function formatCanonical(value: unknown): CanonicalText {
  const replaced: string[] = [];
  const storable = toStorable(value, '', replaced);
  return { text: serialize(storable) as string, replaced };
}

/** The RFC 8785 form of a value that came from JSON, or null where it has none (lone surrogates, fractions apart). */
export function canonicalOf(value: unknown): string | null {
  try {
    return serialize(value) ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads the text of one entry; throws SyntaxError where it is no JSON object.
 * `trusted` takes the text as canonical without a look: for the mirror, which only this program writes.
 */
export function parseEntry(text: string, trusted = false): Entry {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('not a JSON object');
  }
  const entry = value as Record<string, unknown>;
  if (trusted || isCanonical(text, entry)) return { line: text, value: entry, canonical: true };
  const line = canonicalOf(entry);
  if (line === null) throw new SyntaxError('not representable in RFC 8785 form');
  return { line, value: entry, canonical: line === text };
}

/**
 * True where the text surely is the canonical form of its value. JSON.stringify writes strings and numbers as
 * RFC 8785 does, so only the order of keys needs a look: many times cheaper than writing the form anew.
 */
function isCanonical(text: string, value: unknown): boolean {
  return hasSortedKeys(value) && JSON.stringify(value) === text && !/\\ud[89a-f]/.test(text);
}

function hasSortedKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasSortedKeys);
  let last: string | null = null;
  for (const key in value) {
    if (last !== null && key <= last) return false;
    last = key;
    const field = (value as Record<string, unknown>)[key];
    if (typeof field === 'object' && !hasSortedKeys(field)) return false;
  }
  return true;
}

function toStorable(value: unknown, path: string, replaced: string[]): unknown {
  if (typeof value === 'string') {
    const text = value.replace(/\p{Surrogate}/gu, '\ufffd');
    if (text !== value) replaced.push(path);
    return text;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new TypeError(`${path}: ${value} is no whole number`);
  }
  if (Array.isArray(value))
    return value.map((item, index) => toStorable(item, `${path}[${index}]`, replaced));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      if (!/^[\x20-\x7e]+$/.test(key))
        throw new TypeError(`${path}: the key ${JSON.stringify(key)} is not ASCII`);
      return [key, toStorable(field, path ? `${path}.${key}` : key, replaced)];
    }),
  );
}
