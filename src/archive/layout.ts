// Where things stand in an archive: paths from the archive's folder, always with `/`, and what else may lie there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '../durable-write.ts';
import { isDay } from '../procedure/time.ts';

export type PartKind = 'journal' | 'words' | 'library';

export interface PartName {
  kind: PartKind;
  /** The device whose folder it stands in. */
  device: string;
  /** `yyyy-mm-dd` in the office's zone. */
  day: string;
  number: number;
}

/** A part holds at most this many entries. */
export const entriesPerPart = 512;

/** … or about this many bytes. */
export const bytesPerPart = 1_000_000;

/** `journal/A/2026/2026-11-23.1.json`. */
export function partPath({ kind, device, day, number }: PartName): string {
  return `${kind}/${device}/${day.slice(0, 4)}/${day}.${number}.json`;
}

/** `devices/A.json`. */
export function devicePath(device: string): string {
  return `devices/${device}.json`;
}

/** `files/A/2026/301-1.pdf`: the first file of event A.301. */
export function filePath(
  device: string,
  year: string,
  seq: number,
  count: number,
  extension: string,
): string {
  const safe = extension
    .toLowerCase()
    .replace(/^\./, '')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8);
  return `files/${device}/${year}/${seq}-${count}.${safe || 'bin'}`;
}

/** Reads a part's path, or gives null where it is none. */
export function parsePartPath(path: string): PartName | null {
  const match = /^(journal|words|library)\/([A-Z]+)\/(\d{4})\/((\d{4})-\d\d-\d\d)\.([1-9]\d*)\.json$/.exec(
    path,
  );
  if (!match || match[3] !== match[5] || !isDay(match[4]!)) return null;
  return { kind: match[1] as PartKind, device: match[2]!, day: match[4]!, number: Number(match[6]) };
}

/** Device and seq of the event that a path under `files/` belongs to, or null where it is no such path. */
export function parseFilePath(path: string): { device: string; seq: number } | null {
  const match = /^files\/([A-Z]+)\/\d{4}\/(\d+)-\d+\.[a-z0-9]+$/.exec(path);
  return match && { device: match[1]!, seq: Number(match[2]) };
}

/** Parts follow by date, then by number. */
export function compareParts(a: PartName, b: PartName): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number;
}

/** The parts of one kind and device under a folder, in their order. */
export function listParts(root: string, kind: PartKind, device: string): PartName[] {
  const years = listNames(join(root, kind, device)).filter((name) => /^\d{4}$/.test(name));
  return years
    .flatMap((year) =>
      listNames(join(root, kind, device, year)).map((name) => `${kind}/${device}/${year}/${name}`),
    )
    .map(parsePartPath)
    .filter((part) => part !== null)
    .sort(compareParts);
}

/** Codes of the devices that have a folder of journal parts, or of parts of another kind. */
export function listDevices(root: string, kind: PartKind = 'journal'): string[] {
  return listNames(join(root, kind))
    .filter((name) => /^[A-Z]+$/.test(name))
    .sort();
}

/** Names in a folder; none where it is missing. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** Every file under a folder as a path from `root`, folder by folder. */
export function* walkFiles(root: string, folder = ''): Generator<string> {
  for (const item of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${item.name}` : item.name;
    if (item.isDirectory()) yield* walkFiles(root, path);
    else yield path;
  }
}
