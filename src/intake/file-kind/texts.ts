// Kinds of text: a mail, a page, data; the rest goes by its name.
import { extensionOf, type FileKind, fileKinds } from './kinds.ts';

/** This many bytes are looked at. */
const looked = 65_536;

/** True for what has no control signs but line breaks and tabs, in UTF-8, Windows-1252 or UTF-16 with its mark. */
export function looksLikeText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, looked);
  if (head.length >= 2 && isUtf16(head)) return true;
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(head.toString('latin1'));
}

function isUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** The kind of a text: what it begins with, else what its name says of it. */
export function kindOfText(bytes: Buffer, name: string): FileKind {
  const head = decoded(bytes.subarray(0, 4096)).trimStart();
  if (isMail(head)) return 'eml';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/i.test(head)) return 'svg';
  if (/^(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body)[\s>]/i.test(head)) return 'html';
  if (/^<\?xml\s/i.test(head)) return 'xml';
  const typed = extensionOf(name);
  const named = (['csv', 'json', 'xml', 'html', 'svg'] as const).find((kind) =>
    (fileKinds[kind] as readonly string[]).includes(typed),
  );
  return named ?? 'text';
}

function decoded(head: Buffer): string {
  const text = head[0] === 0xff && head[1] === 0xfe ? head.toString('utf16le') : head.toString('utf8');
  return text.replace(/^\ufeff/, '');
}

/** RFC 5322 §2.2: header fields up to an empty line; two that only mails have. */
function isMail(head: string): boolean {
  const fields = /^((?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+)\r?\n/.exec(head)?.[1] ?? '';
  const names = new Set(
    [...fields.matchAll(/^([!-9;-~]+):/gm)].map(([, field]) => (field as string).toLowerCase()),
  );
  const typical = ['from', 'date', 'message-id', 'received', 'mime-version', 'return-path', 'delivered-to'];
  return typical.filter((field) => names.has(field)).length >= 2;
}
