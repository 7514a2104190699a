// Reads a part of a workbook as XML, piece by piece: names without their prefix, no entity of a document's own.
import { SaxesParser } from 'saxes';
import { exitCodes, UserError } from '../../../errors.ts';
import { decodeText, encodingOfHead } from '../../charset.ts';

export interface XmlReader<T> {
  open?(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  /** What was found since the last call. */
  take(): T[];
}

/** Deeper than any part of a workbook. */
const deepest = 64;

/** Streams what the reader finds. Throws UserError `workbook-damaged` for what is no sound XML; saxes expands no entity. */
export async function* readXml<T>(
  bytes: AsyncIterable<Uint8Array>,
  place: { file: string; part: string },
  reader: XmlReader<T>,
): AsyncGenerator<T> {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === deepest) throw new Error('too deep');
    const local = localName(name);
    reader.open?.(local, attributes, path);
    path.push(local);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    reader.close?.(localName(name), path);
  });
  const text = (words: string) => reader.text?.(words, path);
  parser.on('text', text);
  parser.on('cdata', text);
  for await (const words of textOf(bytes)) {
    sound(place, () => parser.write(words));
    yield* reader.take();
  }
  sound(place, () => parser.close());
  yield* reader.take();
}

/** Reads a whole part. */
export async function drainXml(...given: Parameters<typeof readXml>): Promise<void> {
  for await (const _ of readXml(...given));
}

/** Excel writes UTF-8, some programs UTF-16 with a mark. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done) return;
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  yield* decodeText(rest(), encodingOfHead(first.value) ?? { name: 'utf-8', mark: false });
}

function sound(place: { file: string; part: string }, doing: () => void): void {
  try {
    doing();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('workbook-damaged', place, exitCodes.usage, error);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
