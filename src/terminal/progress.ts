// A bar on stderr for work on many rows; nothing where stderr is no terminal.
import type { Output } from '../context.ts';
import { terminalStream } from './stream.ts';

export interface Progress {
  /** Shows that `value` of the total is done. */
  update(value: number): void;
  /** Ends the bar with the last value and leaves its line standing. */
  stop(): void;
}

export interface ProgressOptions {
  label: string;
  total: number;
  /** Words after the bar: `12 dari 12 baris`. */
  words: (value: number, total: number) => string;
  output: Output;
}

/** Starts a bar; cli-progress is loaded only when one is drawn. */
export async function startProgress(options: ProgressOptions): Promise<Progress> {
  const { output, total } = options;
  if (!output.isTerminal) return { update: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream: terminalStream(output),
    format: (settings, { progress, value }, payload: { words?: string }) => {
      const filled = Math.round(progress * (settings.barsize ?? 10));
      const drawn = '█'.repeat(filled).padEnd(settings.barsize ?? 10, '░');
      return `${options.label}  ${drawn}  ${payload.words ?? options.words(value, total)}`;
    },
    barsize: 10,
    hideCursor: true,
    fps: 10,
    linewrap: false,
    emptyOnZero: true,
    gracefulExit: false,
  });
  bar.start(total, 0, { words: options.words(0, total) });
  return {
    update: (value) => bar.update(value, { words: options.words(value, total) }),
    stop: () => bar.stop(),
  };
}
