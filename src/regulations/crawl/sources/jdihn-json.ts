// Kind jdihn-json: the JDIHN integration record of ILDIS and its relatives, one array of some 70 MB, read while it arrives.
import type { SourceSetting } from '../../../procedure/sources.ts';
import { refuseType } from '../reading/page-checks.ts';
import {
  type Fetcher,
  type Look,
  layoutChanged,
  type Read,
  SourceFailure,
  type SourceKind,
} from '../source.ts';
import { createElements, parseElement } from './jdihn/elements.ts';
import { readRecord } from './jdihn/record.ts';
import { readTextPieces } from './jdihn/text-pieces.ts';

/** Signs of a body that is no array: enough to say what it is instead. */
const headLimit = 65_536;
/** Records that cannot be read, with none that can, until the whole feed is taken for another one. */
const hopeless = 50;

export const jdihnJson: SourceKind = {
  kind: 'jdihn-json',
  version: 1,
  complete: true,
  async *read(source, fetcher, look) {
    const { url, contentType, body } = await fetcher.stream(source.url, { conditional: true });
    // HTML is told by the body: the old template of many offices sends its JSON as text/html.
    refuseType({ url, contentType }, /json|^text\/|javascript|octet-stream/);
    const reader = createReader(source, fetcher, look);
    const elements = createElements();
    let head: string | null = '';
    for await (const piece of readTextPieces(body)) {
      let text = piece;
      if (head !== null) {
        head += piece;
        text = head.trimStart();
        if (text.startsWith('[')) head = null;
        else if (text.length > headLimit) break;
        else continue;
      }
      for (const element of elements.push(text)) yield* reader.read(element);
    }
    if (head !== null) return refuseHead(head.trim(), source);
    const rest = elements.rest();
    // The last of a feed that was cut off is broken by the cut, not by its writer.
    for (const element of rest.elements) {
      yield* reader.read(element, !rest.whole && element === rest.elements.at(-1));
    }
    reader.refuseBroken();
    if (!rest.whole) throw new SourceFailure('partial', 'truncated', { detail: `${url} ${reader.where()}` });
    if (elements.behind())
      throw new SourceFailure('partial', 'not-json', { detail: `${url} behind its end` });
    reader.refuseNothing();
  },
};

/** What stands there instead of the array. The old template says so where there are no rows; that list is empty. */
function refuseHead(head: string, { url, neverEmpty }: SourceSetting): void {
  const detail = `${url} ${head.slice(0, 200)}`;
  if (head === '') throw layoutChanged('too-small', detail);
  if (head.startsWith('<')) throw layoutChanged('html-instead', detail);
  if (!emptyWords.test(head)) {
    const code = head.startsWith('{') ? 'marker' : 'not-json';
    throw layoutChanged(code, detail);
  }
  if (neverEmpty) throw layoutChanged('empty', detail);
}

const emptyWords =
  /^(0 results?\b|\{\s*"(message|pesan)"\s*:\s*"(no results?|tidak ada data|data tidak ditemukan)[^"]*"\s*\})/i;

/** Turns elements into reads, and keeps count of them. */
function createReader(source: SourceSetting, fetcher: Fetcher, look: Look) {
  let position = 0;
  let good = 0;
  let left = 0;
  let skipped = 0;
  const where = () => `record ${position}`;

  function* read(element: string, isCut = false): Generator<Read> {
    for (const value of parseElement(element)) {
      if (isCut && value === undefined) continue;
      position++;
      const { record, code } = readRecord(value, { source, fetcher, now: look.now });
      if (code !== null) {
        if (++skipped >= hopeless && good + left === 0) throw changed();
        yield { skipped: { code, where: where() } };
      } else if (record === null) {
        left++;
      } else {
        good++;
        const old = look.since !== null && record.updated !== null && record.updated < look.since;
        if (!old) yield { finding: record.finding };
        else if (record.finding.url) yield { seen: record.finding.url };
      }
    }
  }

  function changed(): SourceFailure {
    return layoutChanged('marker', `${source.url} no record of ${position}`);
  }

  return {
    read,
    where,
    /** Throws where nothing but broken records came. */
    refuseBroken() {
      if (skipped > 0 && good + left === 0) throw changed();
    },
    /** Throws where the list shows no instrument although it always has some. */
    refuseNothing() {
      if (good > 0 || !source.neverEmpty) return;
      throw layoutChanged('empty', `${source.url} ${left} of another kind`);
    },
  };
}
