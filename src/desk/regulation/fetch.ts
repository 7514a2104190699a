// The document of an item is fetched from where its sources have it, or taken from a file, checked, and filed.
import { exitCodes, UserError } from '../../errors.ts';
import type { Item } from '../../regulations/library.ts';
import { isPdf } from '../../regulations/pdf-text.ts';
import type { AppendResult } from '../archive.ts';
import { readAttachment } from '../attachments.ts';
import { readLibrary } from '../library.ts';
import { recordOffice } from '../record-office.ts';
import type { Session } from '../session.ts';
import {
  documentName,
  documentsOf,
  type FiledDocument,
  fetchedChange,
  type NewDocument,
  openDocument,
  refuseWebPage,
} from './documents.ts';
import { download, longestDocument } from './download.ts';

export interface FetchedDocument extends NewDocument {
  /** Its server's certificate was not checked. */
  insecure: boolean;
}

/** What is shorter is an error in the clothes of a PDF. */
const shortest = 1000;

/** The addresses from which the document of an item may be fetched: PDFs first. */
export function documentLinks({ files }: Item): Item['files'] {
  const isNamed = ({ url, name }: Item['files'][number]) =>
    /\.pdf(?:$|[?#])/i.test(url) || /\.pdf$/i.test(name);
  const named = files.filter(isNamed);
  return named.length > 0 ? named : files;
}

/** Gets it. UserErrors: those of `download`; `document-unusable` (exit 5) where what came is no PDF. */
export async function fetchDocument(session: Session, item: Item, address: string): Promise<FetchedDocument> {
  const { bytes, url, contentType, setting } = await download(session, address, item.ref);
  refuseOther(item, bytes, url, contentType);
  const document = await openDocument({ name: documentName(item), bytes, extension: 'pdf' }, url);
  return { ...document, insecure: setting.insecure };
}

function refuseOther({ ref }: Item, bytes: Uint8Array, url: string, contentType: string): void {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const isHtml = /html/.test(contentType) || /^\s*<(!doctype|html)/i.test(beginning);
  const why = !isPdf(bytes) ? (isHtml ? 'html' : 'other') : bytes.length < shortest ? 'small' : null;
  if (why !== null) {
    throw new UserError('document-unusable', { url, why, bytes: bytes.length, ref }, exitCodes.outside);
  }
}

/** Takes it from a file that a person fetched in the browser; UserErrors (exit 2) as of attachments, and `document-kind`. */
export async function openFetched(session: Session, path: string): Promise<FetchedDocument> {
  const file = readAttachment(session, path, longestDocument);
  refuseWebPage(file, path);
  if (file.kind !== 'pdf') throw new UserError('document-kind', { path, html: false }, exitCodes.usage);
  return { ...(await openDocument(file, null)), insecure: false };
}

export interface RecordedDocument {
  /** The document with the same bytes that was filed before; then nothing is recorded. */
  known: FiledDocument | null;
  /** The newest document before, which had other bytes. */
  before: FiledDocument | null;
  result: AppendResult;
}

/** Files it, unless the same bytes were filed before. Errors: those of `recordOffice`. */
export async function recordDocument(
  session: Session,
  item: Item,
  document: NewDocument,
  clockOk: boolean,
): Promise<RecordedDocument> {
  let filed: FiledDocument[] = [];
  const result = await recordOffice(
    session,
    (now) => {
      filed = documentsOf(now, readLibrary(now), item.key);
      return filed.some(({ sha256 }) => sha256 === document.sha256)
        ? []
        : [fetchedChange(item.key, document)];
    },
    clockOk,
  );
  const known = filed.findLast(({ sha256 }) => sha256 === document.sha256) ?? null;
  return { known, before: known ? null : (filed.at(-1) ?? null), result };
}
