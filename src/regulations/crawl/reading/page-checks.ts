// Tripwires before a page is believed: its content type and its size; each kind looks for its own marker.
import { type FaultCode, type FetchedPage, SourceFailure } from '../source.ts';

type Answer = Pick<FetchedPage, 'url' | 'contentType'> & { status?: number };

/** Refuses another content type than what was asked for; one that was not sent decides nothing. */
export function refuseType(page: Answer, allowed: RegExp): void {
  if (page.contentType === '' || allowed.test(page.contentType)) return;
  const html = /^(text\/html|application\/xhtml\+xml)$/.test(page.contentType);
  throw changed(html ? 'html-instead' : 'content-type', page, page.contentType);
}

/** Refuses a body that is shorter than any page of its kind. */
export function refuseSmall(page: FetchedPage, bytes: number): void {
  if (page.text.length >= bytes) return;
  const length = new TextEncoder().encode(page.text).length;
  if (length < bytes) throw changed('too-small', page, `${length} bytes`);
}

function changed(code: FaultCode, { url, status = 200 }: Answer, what: string): SourceFailure {
  // A status of 2xx stands behind no failure: the page itself is what one does not know.
  return new SourceFailure('layout-changed', code, {
    status: status < 300 ? null : status,
    detail: `${url} ${what}`,
  });
}
