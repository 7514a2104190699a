// An Output as a stream that thinks it is a terminal, for the packages that write to streams.
import { Writable } from 'node:stream';
import type { Output } from '../context.ts';

export function terminalStream(output: Output): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      output.write(String(chunk));
      done();
    },
  });
  Object.defineProperty(stream, 'columns', { get: () => output.columns });
  // Marks it as a stream that is not to be ended with what is piped into it, as Node marks its own.
  return Object.assign(stream, { isTTY: true, _isStdio: true });
}
