// Tripwires before a page is believed: its content type and its size; each kind looks for its own marker.
import { type FetchedPage, layoutChanged } from '../source.ts';

/** Refuses another content type than what was asked for; one that was not sent decides nothing. */
export function refuseType(
  { url, contentType }: Pick<FetchedPage, 'url' | 'contentType'>,
  allowed: RegExp,
): void {
  if (contentType === '' || allowed.test(contentType)) return;
  const html = /^(text\/html|application\/xhtml\+xml)$/.test(contentType);
  throw layoutChanged(html ? 'html-instead' : 'content-type', `${url} ${contentType}`);
}

/** Refuses a body that is shorter than any page of its kind. */
export function refuseSmall({ url, text }: Pick<FetchedPage, 'url' | 'text'>, bytes: number): void {
  const length = Buffer.byteLength(text);
  if (length < bytes) throw layoutChanged('too-small', `${url} ${length} bytes`);
}
