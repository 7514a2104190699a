// Rows of a JSON file: the elements of its arrays of objects, however deep these lie.
import { jsonParser, type Token } from 'stream-json/parser.js';
import { exitCodes, UserError } from '../../errors.ts';
import { decodeText } from '../charset.ts';
import { type Json, type Layout, type Row, recordLimit } from '../row.ts';
import type { Source } from '../source.ts';
import { rowOfJson } from './flatten.ts';

/**
 * Streams the rows. A file that is one object without such an array is one row;
 * a second array gives rows too, so that nothing is passed over without a word.
 * Throws UserError `json-broken` where the file is no JSON, `json-key-twice`; the first look at a file reads it whole, so nothing was taken in yet.
 */
export async function* readJson(source: Source, layout: Pick<Layout, 'encoding'>): AsyncGenerator<Row> {
  let row = 0;
  const builder = createRowBuilder();
  for await (const tokens of readTokens(source, layout, () => row)) {
    for (const token of tokens) {
      const built = builder.push(token);
      if (!built) continue;
      row++;
      if (built.repeated !== null) throw keyTwice(source, row, built.repeated);
      if (built.tooLong) yield { row, cells: {}, source: built.value, flaw: 'row-too-long' };
      else if (!isObject(built.value)) yield { row, cells: {}, source: built.value, flaw: 'not-json' };
      else yield rowOfJson(row, built.value);
    }
  }
  if (builder.unfinished()) throw broken(source, row);
  const lone = builder.lone();
  if (row > 0 || lone === undefined) return;
  if (builder.repeated() !== null) throw keyTwice(source, 1, builder.repeated()!);
  yield rowOfJson(1, lone);
}

/** Tokens by the piece of text that they came in: one by one they would cost three times as much. */
async function* readTokens(
  source: Source,
  layout: Pick<Layout, 'encoding'>,
  row: () => number,
): AsyncGenerator<readonly Token[]> {
  const parse = jsonParser({ packStrings: false, streamKeys: false, streamNumbers: false });
  for await (const text of decodeText(source.bytes(), layout.encoding)) {
    let tokens: readonly Token[];
    try {
      const parsed = parse(text);
      tokens = typeof parsed === 'object' && parsed !== null && 'values' in parsed ? parsed.values : [];
    } catch (error) {
      throw broken(source, row(), error);
    }
    yield tokens;
  }
}

function broken(source: Source, afterRow: number, cause?: unknown): UserError {
  return new UserError('json-broken', { file: source.name, afterRow }, exitCodes.usage, cause);
}

function keyTwice(source: Source, row: number, key: string): UserError {
  return new UserError('json-key-twice', { file: source.name, row, key }, exitCodes.usage);
}

interface Built {
  value: Json;
  tooLong: boolean;
  /** A name that one of its objects uses twice. */
  repeated: string | null;
}

/** Puts tokens together to the elements of the row array; what stands around the array is kept only if it stays small. */
function createRowBuilder(): {
  push(token: Token): Built | null;
  lone(): Json | undefined;
  repeated(): string | null;
  unfinished(): boolean;
} {
  let depth = 0;
  /** Depth inside an array of rows; null outside. */
  let rowDepth: number | null = null;
  let stack: { value: Json; key: string | null }[] = [];
  let text: string[] = [];
  let size = 0;
  let root: Json | undefined;
  let repeated: string | null = null;
  let lastWasArray = false;

  function add(value: Json): void {
    const top = stack.at(-1);
    if (!top) root = value;
    else if (Array.isArray(top.value)) top.value.push(value);
    else {
      const key = top.key ?? '';
      if (Object.hasOwn(top.value as object, key)) repeated ??= key;
      define(top.value as Record<string, Json>, key, value);
    }
  }

  function open(value: Json): void {
    add(value);
    stack.push({ value, key: null });
    depth++;
  }

  function push(token: Token): Built | null {
    const wasArray = lastWasArray;
    lastWasArray = token.name === 'startArray';
    if (token.name === 'startObject' && wasArray && rowDepth === null) {
      rowDepth = depth;
      stack = [];
      size = 0;
      repeated = null;
    }
    const keeps = size <= recordLimit;
    switch (token.name) {
      case 'startObject':
        open({});
        break;
      case 'startArray':
        open([]);
        break;
      case 'endObject':
      case 'endArray':
        depth--;
        stack.pop();
        if (rowDepth !== null && depth < rowDepth) rowDepth = null;
        break;
      case 'keyValue':
        size += token.value.length;
        if (stack.length > 0) stack.at(-1)!.key = token.value;
        break;
      case 'stringChunk':
        size += token.value.length;
        if (keeps) text.push(token.value);
        return null;
      case 'endString':
        add(text.join(''));
        text = [];
        break;
      case 'numberValue':
        add(numberOf(token.value));
        break;
      case 'trueValue':
      case 'falseValue':
      case 'nullValue':
        add(token.value);
        break;
      default:
        return null;
    }
    if (rowDepth === null || depth !== rowDepth || token.name === 'keyValue') return null;
    const built = { value: root ?? null, tooLong: size > recordLimit, repeated };
    root = undefined;
    repeated = null;
    size = 0;
    return built;
  }

  return {
    push,
    unfinished: () => depth > 0,
    lone: () => (isObject(root) ? root : undefined),
    repeated: () => repeated,
  };
}

/** A number that JavaScript would round stays as it is written. */
function numberOf(text: string): Json {
  const value = Number(text);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

/** As an own property, also when the key is `__proto__`. */
function define(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
