// What the archive gives and takes: events to record, a look at what is there, what came of an append.
import type { Seal } from '../../archive/seal.ts';
import type { ErrorCode, ErrorValues } from '../../errors.ts';
import type { FileKind } from '../../intake/file-kind.ts';
import type { ProcedureEvent, ProposedEvent } from '../../procedure/event.ts';
import type { Instant } from '../../procedure/time.ts';
import type { LookedUpType, Problem } from './journal-index.ts';
import type { LibraryProofs } from './library-lines.ts';
import type { Site } from './site.ts';

export interface NewFile {
  /** The file's name as it came; it goes to the words. */
  name: string;
  /** May be read anew whenever it is asked for, so that of many files one at a time is in memory. */
  readonly bytes: Uint8Array;
  extension: string;
  /** What it is by its content, where its name says something else. */
  misnamed?: FileKind;
  /** It is a PDF that runs something when it is opened. */
  scripted?: true;
  /** Where this device filed the same bytes before: that place is named, and nothing is written. */
  filed?: string;
}

/** An event to be recorded; what is in `wordsEntry` and `fileList` is stored beside the event, never in it. */
export interface NewEvent extends ProposedEvent {
  /** Texts and identities, without id and salt. */
  wordsEntry?: Record<string, unknown>;
  fileList?: NewFile[];
  /** What a search found: lines of the library without their `event`. The event gets `library: {entries, hash}` of them. */
  libraryList?: Record<string, unknown>[];
}

export interface CaseRecord {
  number: string;
  events: ProcedureEvent[];
  /** Ids of events that the case's events build on and that are not here. */
  absent: string[];
}

/** A consistent look at archive and mirror. */
export interface ArchiveView {
  id: string;
  /** The device this computer writes as; null where it may only read. */
  device: string | null;
  /** That device's public key, base64 of its SPKI. */
  deviceKey: string | null;
  /** Parts of other devices that were left out, with the reason; another archive in the folder is one too. */
  problems: Problem[];
  /** The largest `recordedAt`. */
  newestRecorded: Instant | null;
  caseEvents(number: string): CaseRecord | null;
  /** Every case by number, one by one. */
  caseRecords(): Generator<CaseRecord>;
  caseNumbers(): Iterable<string>;
  /** The cases that have an event of a type, found without reading the others. */
  casesWith(type: LookedUpType): Iterable<string>;
  officeEvents(): ProcedureEvent[];
  /**
   * Every line of the library that an event proves, device by device; damaged ones are left out and stand in `problems`
   * once all were asked for.
   */
  libraryLines(): Generator<Record<string, unknown>>;
  /** What the events say of those lines, by their id. */
  libraryProofs(): LibraryProofs;
  /** The words of an event, hash checked; null if it has none; `{id,hash,erased}` where they were erased. */
  words(event: { id: string; words?: string }): Record<string, unknown> | null;
  /** The highest serial of this device's cases of a year, 0 if none. */
  lastSerial(year: number): number;
  /** The newest seal of each device, by its code: what a printed paper names. */
  seals(): Seal[];
}

/** Something that is no failure but that the person should know; worded like an error of the same code. */
export type Warning = { [C in ErrorCode]: { code: C; values: ErrorValues<C> } }[ErrorCode];

export interface AppendResult {
  /** The events that are recorded now. */
  events: ProcedureEvent[];
  /** False where the mirror has something that the archive has not yet. */
  published: boolean;
  warnings: Warning[];
  /** Number of events recorded: fewer than proposed only where the program was asked to end. */
  committed: number;
}

/** A site on which this computer writes. */
export type OwnSite = Site & { device: NonNullable<Site['device']> };
