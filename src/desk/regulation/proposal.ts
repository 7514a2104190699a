// What is known of an item before a person adds it: read from its page, from its PDF, or from its citation alone.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { exitCodes, UserError } from '../../errors.ts';
import { parseWebAddress } from '../../regulations/crawl/addresses.ts';
import { decodeText } from '../../regulations/crawl/charset.ts';
import { keptAddress } from '../../regulations/crawl/reading/kept-address.ts';
import { type FetchedPage, SourceFailure } from '../../regulations/crawl/source.ts';
import { emptyFinding, type Finding } from '../../regulations/finding.ts';
import { missingIn } from '../../regulations/identity/typed.ts';
import {
  type Identity,
  identify,
  legalForm,
  parseCitation,
  shortCitation,
} from '../../regulations/identity.ts';
import { isPdf } from '../../regulations/pdf-text.ts';
import { proposeFromPage } from '../../regulations/proposal/page.ts';
import { proposeFromPaper } from '../../regulations/proposal/paper.ts';
import { aboutOf } from '../../regulations/title.ts';
import { type CheckedFile, readAttachment } from '../attachments.ts';
import type { Session } from '../session.ts';
import { documentName, type NewDocument, openDocument, refuseWebPage } from './documents.ts';
import { download, longestDocument, unfetched, webAddress } from './download.ts';

export interface Proposal {
  from: 'page' | 'document' | 'citation';
  /** What stands there; an empty title where nothing sure could be read. */
  finding: Finding;
  /** Null for news, and where nothing names an instrument beyond doubt. */
  identity: Identity | null;
  /** As one types it: `Permendagri 130/2018`. */
  citation: string | null;
  /** What is filed with it. */
  document: NewDocument | null;
  /** Its server's certificate was not checked. */
  insecure: boolean;
}

/**
 * Reads what was typed: an address, a file of this computer, which was at `place`, or a citation. UserErrors: `item-unreadable` (exit 2), those of
 * reading a file and `document-kind` (exit 2); `address-unfetched`, `address-content` (exit 5).
 */
export async function proposeItem(
  session: Session,
  typed: string,
  place: string | null = null,
): Promise<Proposal> {
  const text = typed.trim();
  if (/^https?:/i.test(text)) return proposeFromAddress(session, webAddress(text));
  if (text !== '' && existsSync(resolve(session.context.cwd, text)))
    return proposeFromFile(session, text, place);
  const identity = parseCitation(text);
  if (identity) {
    const finding = emptyFinding('regulation', legalForm(identity, aboutOf({ title: text })));
    const citation = shortCitation(identity);
    return { from: 'citation', finding, identity, citation, document: null, insecure: false };
  }
  // `jdih.kemendagri.go.id/dokumen/view?id=1937`, as some browsers copy it.
  if (/^[a-z\d-]+(\.[a-z\d-]+)+\/\S*$/i.test(text) && parseWebAddress(`https://${text}`))
    return proposeFromAddress(session, webAddress(`https://${text}`));
  const missing = missingIn(text);
  // The error of a file that is not there names it; a slash stands in `Perda 7/2016` too.
  if (/\.(pdf|html?)$/i.test(text) || (/[\\/]/.test(text) && missing === 'type'))
    return proposeFromFile(session, text, place);
  throw new UserError('item-unreadable', { typed, missing }, exitCodes.usage);
}

async function proposeFromAddress(session: Session, address: string): Promise<Proposal> {
  const { bytes, contentType, url, setting, allows } = await download(session, address);
  const { insecure } = setting;
  if (isPdf(bytes)) {
    const file = { name: '', bytes, extension: 'pdf' };
    const document = await openDocument(file, url);
    const proposal = ofDocument(session, document);
    const kept = keptAddress(url, { allows }) ?? url;
    proposal.finding.files = [{ url: kept, name: '' }];
    return { ...proposal, insecure };
  }
  const text = decodeText(bytes, contentType);
  if (!isPage(contentType, text))
    throw new UserError('address-content', { url: address, contentType }, exitCodes.outside);
  const page = { url, status: 200, contentType: 'text/html', text };
  const finding = readPage(session, page, { allows }, setting.issuer);
  finding.url = keptAddress(url, { allows }) ?? url;
  return { ...ofFinding(finding), insecure };
}

async function proposeFromFile(session: Session, typed: string, place: string | null): Promise<Proposal> {
  const file = readAttachment(session, typed, longestDocument);
  const document = await openDocument(file, null);
  if (file.kind === 'pdf') return ofDocument(session, document);
  if (file.kind !== 'html')
    throw new UserError('document-kind', { path: typed, html: true }, exitCodes.usage);
  refuseWebPage(file, typed);
  return { ...ofFinding(readSaved(session, file, place)), document };
}

/** A page that was saved from the browser; where it was is `place`, else what it says itself. */
function readSaved(session: Session, { bytes, name }: CheckedFile, place: string | null): Finding {
  const text = decodeText(bytes);
  const allows = (url: string) => parseWebAddress(url) !== null;
  const page = { url: 'about:blank', status: 200, contentType: 'text/html', text };
  const saved = /<!-- saved from url=\(\d{4}\)(https?:\/\/\S{1,500}) -->/.exec(text.slice(0, 2000))?.[1];
  const own = place ?? (saved === undefined ? null : keptAddress(saved, { allows }));
  const finding = readPage(session, own ? { ...page, url: own } : page, { allows }, null, name);
  return { ...finding, url: own };
}

function readPage(
  session: Session,
  page: FetchedPage,
  fetcher: { allows(url: string): boolean },
  issuer: string | null,
  shown = page.url,
): Finding {
  try {
    return proposeFromPage(page, { now: session.context.clock(), issuer, fetcher });
  } catch (error) {
    if (error instanceof SourceFailure) throw unfetched(shown, error);
    throw error;
  }
}

function ofDocument(session: Session, document: NewDocument): Proposal {
  const finding = proposeFromPaper(document.texts ?? [], { now: session.context.clock() });
  const proposal = ofFinding(finding ?? emptyFinding('regulation', ''));
  return { ...proposal, from: 'document', document };
}

function ofFinding(finding: Finding): Proposal {
  const { identity } = finding.kind === 'news' ? { identity: null } : identify(finding);
  const citation = identity && shortCitation(identity);
  return { from: 'page', finding, identity, citation, document: null, insecure: false };
}

function isPage(contentType: string, text: string): boolean {
  if (contentType === '') return /^\s*<(!doctype html|html)/i.test(text);
  return /^(text\/html|application\/xhtml\+xml)$/.test(contentType);
}

/** A document from the web is named once one knows whose it is; a file of this computer keeps its name. */
export function namedDocument(document: NewDocument, item: Parameters<typeof documentName>[0]): NewDocument {
  if (document.file.name !== '') return document;
  return { ...document, file: { ...document.file, name: documentName(item) } };
}
