// What proves a decision on paper: a picture of the sheet, as a scanner or a telephone makes it.

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
