// Gives what is typed or pasted to one question after the other, at most one line at a time, so that nothing is lost between them.
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** `line`: a paste of several lines becomes one. `lines`: its line breaks count. `keys`: pastes are left out. */
export type FeedMode = 'line' | 'lines' | 'keys';

/** Terminals mark a paste only after they were asked to (`CSI ? 2004 h`). */
export const markPastes = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

type Token = { kind: 'text' | 'enter' | 'leave'; text: string; pasted: boolean };

export interface TerminalInput extends Readable {
  setRawMode?(raw: boolean): unknown;
}

export interface Keys {
  /** What the question reads; it can be put into raw mode. */
  stream: Readable;
  /** After each Enter the feed waits until the question says that it wants more. */
  next(): void;
  /** True where nothing waits behind the last Enter and a hand pressed it: a paste never ends a text in its middle. */
  quiet(): boolean;
  close(): void;
}

export interface KeyFeed {
  /** `onLeave` is called for Ctrl-D (except in `lines`) and when the input has ended. */
  open(mode: FeedMode, onLeave: () => void): Keys;
}

/** Milliseconds in which nobody has read a question yet. */
const unread = 600;

export function createKeyFeed(stdin: TerminalInput): KeyFeed {
  const queue: Token[] = [];
  const tokens = createTokenizer();
  let ended = false;
  let lastMode: FeedMode | null = null;

  return {
    open(mode, onLeave) {
      const stream = new Readable({ read() {} });
      let waiting = false;
      let closed = false;
      let lastPasted = false;
      // One Enter more than several lines need must not confirm what is asked after them.
      let stray = lastMode === 'lines' && mode !== 'lines';
      lastMode = mode;
      setTimeout(() => {
        stray = false;
      }, unread).unref();

      function pump(): void {
        while (!closed && !waiting && queue.length > 0) deliver(queue.shift()!);
        if (!closed && !waiting && ended) queueMicrotask(onLeave);
      }

      function deliver({ kind, text, pasted }: Token): void {
        if (pasted && mode === 'keys') return;
        if (stray && kind === 'enter') return;
        stray = false;
        if (kind === 'leave' && mode !== 'lines') onLeave();
        else if (kind === 'enter' && pasted && mode === 'line') stream.push(' ');
        else {
          if (kind === 'enter') {
            lastPasted = pasted;
            waiting = true;
          }
          // The question may answer before push returns.
          stream.push(text);
        }
      }

      function receive(chunk: Buffer | string): void {
        const text = typeof chunk === 'string' ? chunk : tokens.decode(chunk);
        // Ctrl-C takes back what was typed ahead, as terminals do.
        const leaving = text.lastIndexOf('\u0003');
        if (leaving >= 0) queue.length = 0;
        queue.push(...tokens.split(text.slice(Math.max(0, leaving))));
        pump();
      }

      function end(): void {
        ended = true;
        pump();
      }

      const setRawMode = (raw: boolean) => {
        stdin.setRawMode?.(raw);
        return stream;
      };
      stdin.on('data', receive).on('end', end).on('close', end).on('error', end);
      if (stdin.readableEnded || stdin.destroyed) ended = true;
      else stdin.resume();
      // After the question has begun to listen.
      setImmediate(pump);

      return {
        stream: Object.assign(stream, { setRawMode }),
        next() {
          waiting = false;
          // The question is still busy with the Enter that it answers.
          setImmediate(pump);
        },
        quiet: () => queue.length === 0 && !lastPasted && !tokens.pasting(),
        close() {
          closed = true;
          stdin.off('data', receive).off('end', end).off('close', end).off('error', end);
          stdin.pause();
          stdin.setRawMode?.(false);
        },
      };
    },
  };
}

/** Controls that a stranger's text brings along would steer the line that one types in: each is shown by its picture (U+2400). */
function showControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (sign) =>
    sign === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + sign.charCodeAt(0)),
  );
}

/** Cuts what arrives into lines and marks what lies between the signs of a paste; carries on from chunk to chunk. */
function createTokenizer() {
  const decoder = new StringDecoder('utf8');
  let carried = '';
  let pasted = false;
  let afterReturn = false;

  function* split(text: string): Generator<Token> {
    const all = carried + text;
    // A sign of a paste may be cut in two by the chunks.
    const [begun, ended] = [all.lastIndexOf('\u001b[200~'), all.lastIndexOf('\u001b[201~')];
    const inPaste = begun === ended ? pasted : begun > ended;
    carried = (inPaste ? /\u001b(\[(2(0[01]?)?)?)?$/ : /\u001b\[(2(0[01]?)?)?$/).exec(all)?.[0] ?? '';
    for (const part of all
      .slice(0, all.length - carried.length)
      .split(/(\u001b\[20[01]~|\r|\n|\u0003|\u0004)/)) {
      if (part === '') continue;
      if (part === '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = part === '\r';
      if (part === '\u001b[200~' || part === '\u001b[201~') pasted = part === '\u001b[200~';
      else if (part === '\r' || part === '\n') yield { kind: 'enter', text: '\r', pasted };
      else if (part === '\u0004') yield { kind: 'leave', text: part, pasted };
      else {
        const isPasted = pasted && part !== '\u0003';
        yield { kind: 'text', text: isPasted ? showControls(part) : part, pasted: isPasted };
      }
    }
  }

  return { decode: (chunk: Buffer) => decoder.write(chunk), split, pasting: () => pasted };
}
