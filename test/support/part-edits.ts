// Hands on the files of an archive: how tests change, cut, swap and reseal parts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../src/archive/hash.ts';
import { type createKey, importKey } from '../../src/archive/keys.ts';
import { listParts, partPath } from '../../src/archive/layout.ts';
import { createSeal, formatSeal } from '../../src/archive/seal.ts';

export const part = 'journal/A/2026/2026-11-23.1.json';
export const next = 'journal/A/2026/2026-11-24.1.json';
export const words = 'words/A/2026/2026-11-23.1.json';
export const scanned = 'files/A/2026/2-1.pdf';

export function rewrite(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, changed);
}

export function edit(file: string, from: string, to: string): void {
  rewrite(file, (text) => text.replace(from, to));
}

/** Changes the entry at an index (the first has 1), comma included. */
export function editLine(file: string, at: number, change: (line: string) => string): void {
  rewrite(file, (text) =>
    text
      .split('\n')
      .map((line, index) => (index === at ? change(line) : line))
      .join('\n'),
  );
}

export function insertLine(file: string, at: number, line: string): void {
  rewrite(file, (text) => text.split('\n').toSpliced(at, 0, line).join('\n'));
}

export function removeLine(file: string, at: number): void {
  rewrite(file, (text) => text.split('\n').toSpliced(at, 1).join('\n'));
}

export function removeSeal(file: string): void {
  rewrite(file, (text) => text.replace(/,\n\{"seal":.*\n/, '\n'));
}

export function swap(one: string, other: string): void {
  const [first, second] = [readFileSync(one), readFileSync(other)];
  writeFileSync(one, second);
  writeFileSync(other, first);
}

export function cut(file: string): void {
  rewrite(file, (text) => text.slice(0, text.length / 2));
}

export function resealBy(file: string, key: ReturnType<typeof createKey>): void {
  rewrite(file, (text) => {
    const { seal } = (JSON.parse(text) as { seal: Parameters<typeof createSeal>[0] }[]).at(-1)!;
    const { archive, device, hash, seq } = seal;
    return text.replace(/\{"seal":.*/, formatSeal(createSeal({ archive, device, hash, seq }, key)));
  });
}

/** The computer was put back to the time when its copy looked so: what it witnessed later is gone too. */
export function forgetEnd(mirror: string): void {
  const newest = listParts(mirror, 'journal', 'A').at(-1);
  const entries = newest
    ? readFileSync(join(mirror, partPath(newest)), 'utf8')
    : '[{"seal":{"seq":0,"hash":null}}]';
  const { seal } = (JSON.parse(entries) as { seal: { seq: number; hash: string | null } }[]).at(-1)!;
  writeFileSync(join(mirror, '../witness.json'), JSON.stringify({ hash: seal.hash, seq: seal.seq }));
}

/** The part as it was sealed before its last event. */
export function shorten(text: string, mirror: string): string {
  const key = importKey(readFileSync(join(mirror, '../key')));
  const lines = text.split('\n');
  const kept = lines[1]!.replace(/,$/, '');
  const { id: event } = JSON.parse(kept) as { id: string };
  const { seal } = JSON.parse(lines[3]!) as { seal: { archive: string } };
  const end = { archive: seal.archive, device: 'A', hash: hashOf(kept), seq: Number(event.slice(2)) };
  return `[\n${kept},\n${formatSeal(createSeal(end, key))}\n]\n`;
}
