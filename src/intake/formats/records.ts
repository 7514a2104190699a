// Splits text with delimiters and quotes into records, piece by piece, and survives what is malformed.

export interface TextRecord {
  /** Line on which it begins, from 1. */
  line: number;
  fields: string[];
  /** Something other than a delimiter follows a closing quote. */
  strayQuote: boolean;
  /** More text than the limit; the fields hold what came before it. */
  tooLong: boolean;
}

export interface RecordSplitter {
  push(text: string): TextRecord[];
  /** The last record; `unclosed` is the line of a quote that nothing closes. */
  end(): { records: TextRecord[]; unclosed: number | null };
}

/**
 * A splitter after RFC 4180. An own one, because csv-parse loses the rows that follow one over its size limit.
 * CRLF, LF and CR end a record; `limit` counts characters.
 */
export function createRecordSplitter(delimiter: string, limit: number): RecordSplitter {
  const cut = delimiter.charCodeAt(0);
  let mode: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let fields: string[] = [];
  let field = '';
  let size = 0;
  let line = 1;
  let begin = 1;
  let quoteLine = 1;
  let strayQuote = false;
  let afterReturn = false;
  let touched = false;

  function keep(piece: string): void {
    size += piece.length;
    if (size <= limit) field += piece;
  }
  function endField(): void {
    fields.push(field);
    field = '';
    mode = 'start';
  }
  function endRecord(): TextRecord {
    endField();
    const record = { line: begin, fields, strayQuote, tooLong: size > limit };
    fields = [];
    size = 0;
    strayQuote = false;
    touched = false;
    return record;
  }

  function push(text: string): TextRecord[] {
    const records: TextRecord[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isBreak = code === 10 || code === 13;
      if (isBreak && !(code === 10 && afterReturn)) line++;
      if (mode === 'quoted') {
        afterReturn = code === 13;
        if (code !== 34) continue;
        keep(text.slice(from, at));
        from = at + 1;
        mode = 'closed';
        continue;
      }
      if (code === 10 && afterReturn) {
        afterReturn = false;
        from = at + 1;
        begin = line;
        continue;
      }
      afterReturn = code === 13;
      if (code === cut || isBreak) {
        if (mode !== 'closed') keep(text.slice(from, at));
        from = at + 1;
        touched = true;
        if (code === cut) {
          endField();
          size++;
        } else {
          records.push(endRecord());
          begin = line;
        }
      } else if (mode === 'start') {
        touched = true;
        mode = code === 34 ? 'quoted' : 'plain';
        if (code === 34) from = at + 1;
        quoteLine = line;
      } else if (mode === 'closed') {
        // A doubled quote is one quote; anything else shows that a quote was not doubled.
        keep('"');
        mode = code === 34 ? 'quoted' : 'plain';
        if (code === 34) from = at + 1;
        else {
          from = at;
          strayQuote = true;
        }
      }
    }
    if (mode !== 'closed') keep(text.slice(from));
    return records;
  }

  function end(): { records: TextRecord[]; unclosed: number | null } {
    const unclosed = mode === 'quoted' ? quoteLine : null;
    return { records: touched ? [endRecord()] : [], unclosed };
  }
  return { push, end };
}
