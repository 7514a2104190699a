// The documents of an item as they were filed: which there are, and their bytes from this computer's copy or the archive.
import { join } from 'node:path';
import { hashOf } from '../../archive/hash.ts';
import { parseFilePath } from '../../archive/layout.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { runsSomething } from '../../intake/file-kind/pdf-scripts.ts';
import { readIfThere } from '../../local/if-there.ts';
import { localFolders } from '../../local/state.ts';
import type { ProcedureEvent } from '../../procedure/event.ts';
import type { Item, Library } from '../../regulations/library.ts';
import { isPdf, readPdfText, signsIn } from '../../regulations/pdf-text.ts';
import { plainOf } from '../../regulations/plain-text.ts';
import type { NewFile } from '../archive.ts';
import type { CheckedFile } from '../attachments.ts';
import { keyNow } from '../library.ts';
import type { Reading } from '../read.ts';
import type { OfficeChange } from '../record-office.ts';
import type { Session } from '../session.ts';

/** One that was filed. */
export interface FiledDocument {
  event: string;
  at: string;
  by: string;
  /** Where it came from; null for a file of a computer. */
  url: string | null;
  pages: number;
  /** Letters and figures that could be read: 0 for a scan. */
  signs: number;
  name: string;
  path: string;
  sha256: string;
  bytes: number;
}

/** One that is to be filed. */
export interface NewDocument {
  file: NewFile;
  sha256: string;
  url: string | null;
  pages: number;
  signs: number;
  /** Null where nobody could open it; a page of the web has no pages. */
  texts: string[] | null;
}

/**
 * Those of an item, the newest last; also under a key that it had before. What was taken back, and what the words of one do
 * not tell, is left out.
 */
export function documentsOf(
  { view, office }: Pick<Reading, 'view' | 'office'>,
  library: Library,
  key: string,
): FiledDocument[] {
  const events = [...office.documents].flatMap(([item, filed]) =>
    keyNow(library, item) === key ? filed : [],
  );
  return events.flatMap((event) => (office.withdrawn.has(event.id) ? [] : (documentOf(view, event) ?? [])));
}

function documentOf(view: Reading['view'], event: ProcedureEvent): FiledDocument | null {
  const [file] = (view.words(event)?.['files'] as Partial<FiledDocument>[] | undefined) ?? [];
  const { name, path, sha256, bytes } = file ?? {};
  if (typeof name !== 'string' || typeof path !== 'string' || typeof sha256 !== 'string') return null;
  return {
    event: event.id,
    at: event.at,
    by: event.by,
    url: event['url'] as string | null,
    pages: event['pages'] as number,
    signs: event['signs'] as number,
    name,
    path,
    sha256,
    bytes: typeof bytes === 'number' ? bytes : 0,
  };
}

/** Its bytes as they were filed; null where they have not arrived here, or are others. */
export function bytesOf(session: Session, { path, sha256 }: FiledDocument): Uint8Array | null {
  if (parseFilePath(path) === null) return null;
  const { mirror } = localFolders(session.context.stateFolder, session.view.id);
  for (const folder of [mirror, session.path]) {
    const bytes = readIfThere(join(folder, path));
    if (bytes !== null && hashOf(bytes) === sha256) return bytes;
  }
  return null;
}

/** Looks into what is to be filed: its pages and how much of it is text. */
export async function openDocument(file: NewFile, url: string | null): Promise<NewDocument> {
  const { bytes } = file;
  const read = await textsOf(bytes);
  return {
    file: isPdf(bytes) && runsSomething(bytes) ? { ...file, scripted: true } : file,
    sha256: hashOf(bytes),
    url,
    pages: read?.pages ?? 0,
    signs: signsIn(read?.texts ?? []),
    texts: read?.texts ?? null,
  };
}

/** UserError `document-html` (exit 2) for a page of the web that bears the name of a PDF. */
export function refuseWebPage({ kind }: CheckedFile, path: string): void {
  if (kind !== 'html' || !/\.pdf$/i.test(path.trim())) return;
  throw new UserError('document-html', { path }, exitCodes.usage);
}

/** The text of a PDF by its pages, or of a page of the web; null where it cannot be opened. */
export async function textsOf(bytes: Uint8Array): Promise<{ pages: number; texts: string[] } | null> {
  if (isPdf(bytes)) return readPdfText(bytes);
  const text = Buffer.from(bytes).toString('utf8');
  return /<(?:!doctype html|html|body)\b/i.test(text) ? { pages: 0, texts: [plainOf(text)] } : null;
}

/** The name under which a document is kept: from its item's key, never from a site. */
export function documentName({ key, ref, identity }: Pick<Item, 'key' | 'ref' | 'identity'>): string {
  const named = identity ? key.replace(/^\/akn\/(?:id\/act\/)?/, '') : ref;
  const plain = named.replace(/[^\p{L}\d.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${plain.slice(0, 80)}.pdf`;
}

/** The event by which it is filed. */
export function fetchedChange(item: string, { file, url, pages, signs }: NewDocument): OfficeChange {
  return { type: 'regulation-fetched', fields: { item, url, pages, signs }, files: [file] };
}
