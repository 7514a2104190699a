// The type of a catalogue: Indonesian is the model, every other language must have the same names.
import type { id } from './id/index.ts';

export type Catalogue = typeof id;
export type Language = 'id' | 'en';

/** A sentence for a failure: what happened, why, and the next thing to do (SCREENS.md §16). */
export interface Message {
  what: string;
  why?: string[];
  next?: string;
}

/** Loads a language's sentences; only the one asked for is read. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'en' ? (await import('./en/index.ts')).en : (await import('./id/index.ts')).id;
}
