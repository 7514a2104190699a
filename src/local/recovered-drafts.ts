// What a person typed and the archive has not taken yet: kept on this computer, by archive and case, never overwritten.
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { durableFolder, durableWrite, errnoOf, flushFolder } from '../durable-write.ts';
import type { Instant } from '../procedure/time.ts';
import { namesIn } from './if-there.ts';

export interface RecoveredDraft {
  path: string;
  caseNumber: string;
  keptAt: Instant;
  text: string;
}

/** Where the drafts of one archive are. */
export interface DraftPlace {
  stateFolder: string;
  archiveId: string;
}

/**
 * Keeps a text for a case (`2026-A-0042`, or another word of letters, digits and hyphens) and gives its place.
 * Each call makes a new file, readable by its owner alone; the same text as the newest one is not kept twice.
 */
export function keepDraft(place: DraftPlace, caseNumber: string, text: string, now: Instant): RecoveredDraft {
  const newest = findDraft(place, caseNumber);
  if (newest?.text === text) return newest;
  const folder = caseFolder(place, caseNumber);
  durableFolder(folder);
  const path = reserve(folder, now);
  durableWrite(path, text, { mode: 0o600 });
  return { path, caseNumber, keptAt: now, text };
}

/** The newest text kept for a case, or null. */
export function findDraft(place: DraftPlace, caseNumber: string): RecoveredDraft | null {
  return listDrafts(place, caseNumber).at(-1) ?? null;
}

/** All texts kept for a case, or for every case, oldest first within a case. */
export function listDrafts(place: DraftPlace, caseNumber?: string): RecoveredDraft[] {
  const cases = caseNumber === undefined ? namesIn(archiveFolder(place)) : [caseNumber];
  return cases.flatMap((number) =>
    namesIn(caseFolder(place, number)).flatMap((name) => readDraft(caseFolder(place, number), number, name)),
  );
}

/** Removes what is kept for a case, and what editors left beside it, once the archive has it or nothing was written. */
export function removeDrafts(place: DraftPlace, caseNumber: string): void {
  rmSync(caseFolder(place, caseNumber), { recursive: true, force: true });
}

/**
 * When the editor was open on what is kept for a case, as ISO 8601 with offset; an open end is a session whose end
 * nobody saw. They go with the texts.
 */
export type Sitting = [from: string, to: string | null];

export function readSittings(place: DraftPlace, caseNumber: string): Sitting[] {
  try {
    return JSON.parse(readFileSync(sittingsPath(place, caseNumber), 'utf8')) as Sitting[];
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

export function writeSittings(place: DraftPlace, caseNumber: string, sittings: readonly Sitting[]): void {
  durableWrite(sittingsPath(place, caseNumber), JSON.stringify(sittings), { mode: 0o600 });
}

function sittingsPath(place: DraftPlace, caseNumber: string): string {
  return join(caseFolder(place, caseNumber), 'sittings.json');
}

/**
 * What an editor that was killed left beside a text: its own recovery file (vim's `.name.swp`), which only the editor
 * can read when it opens the same text again; or a copy (nano's `name.save`), whose text is given.
 */
export function findLeft(draft: RecoveredDraft): { recovery: boolean; saved: string | null } {
  const [folder, base] = [dirname(draft.path), basename(draft.path)];
  const names = namesIn(folder).filter((name) => name !== base && name.includes(base));
  const saved = names.filter((name) => name.startsWith(`${base}.save`)).at(-1);
  return {
    recovery: names.some((name) => /\.sw[a-p]$/.test(name)),
    saved: saved === undefined ? null : readFileSync(join(folder, saved), 'utf8'),
  };
}

function readDraft(folder: string, caseNumber: string, name: string): RecoveredDraft[] {
  const kept = /^(\d{14})-(\d{2,})\.txt$/.exec(name);
  if (kept === null) return [];
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  // A name that was reserved and never written: the program was ended between the two.
  return text === '' ? [] : [{ path, caseNumber, keptAt: Number(kept[1]), text }];
}

/** Takes the next free name; two programs at once get two names. */
function reserve(folder: string, now: Instant): string {
  for (let count = 1; ; count += 1) {
    // Fourteen digits of milliseconds sort by time until the year 5138.
    const name = `${String(now).padStart(14, '0')}-${String(count).padStart(2, '0')}.txt`;
    try {
      closeSync(openSync(join(folder, name), 'wx', 0o600));
      flushFolder(folder);
      return join(folder, name);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

function archiveFolder({ stateFolder, archiveId }: DraftPlace): string {
  return join(stateFolder, 'drafts', safeName(archiveId).slice(0, 16));
}

function caseFolder(place: DraftPlace, caseNumber: string): string {
  return join(archiveFolder(place), safeName(caseNumber));
}

function safeName(name: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(name))
    throw new RangeError(`not a name for a folder: ${JSON.stringify(name)}`);
  return name;
}
