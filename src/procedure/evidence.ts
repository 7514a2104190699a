// What proves an event: files that came with it or were attached for it; a decision on paper, a picture of the sheet.
import type { Case } from './case.ts';
import type { ProcedureEvent } from './event.ts';

/** Kinds of files, told from their content, that show ink; a text or a web page shows what anyone typed. */
const inkKinds: ReadonlySet<string> = new Set([
  'pdf',
  'jpeg',
  'png',
  'gif',
  'webp',
  'tiff',
  'bmp',
  'heic',
  'avif',
]);

/** True for what may be the scan of a signed sheet. */
export function showsInk(kind: string): boolean {
  return inkKinds.has(kind);
}

/** A file came with the event, or was attached as evidence for it afterwards. */
export function hasEvidence(state: Case, event: ProcedureEvent): boolean {
  return event['scan'] === true || state.attachments.some((filed) => filed.for === event.id);
}

/** A scan came with the event, or was attached for it; a text is no picture of a sheet. */
export function hasScan(state: Case, event: ProcedureEvent): boolean {
  return event['scan'] === true || state.attachments.some((filed) => filed.for === event.id && filed.ink);
}
