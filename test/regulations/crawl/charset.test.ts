// Character sets as pages claim them, rightly and wrongly.
import { expect, it } from 'vitest';
import { decodeText } from '../../../src/regulations/crawl/charset.ts';

const text = 'Peraturan “Camat” – é';
const utf8 = Buffer.from(text);
/** The same in windows-1252. */
const windows = Buffer.from(
  [...text].map((sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
);
const after = (head: string, bytes: Buffer) => Buffer.concat([Buffer.from(head), bytes]);

it.each<[string, Buffer, string]>([
  ['UTF-8 without a claim', utf8, ''],
  ['UTF-8 as claimed', utf8, 'text/html; charset="UTF-8"'],
  ['UTF-8 with a BOM, claimed otherwise', after('\ufeff', utf8), 'text/html; charset=iso-8859-1'],
  ['UTF-8 that the header calls iso-8859-1', utf8, 'text/html; charset=iso-8859-1'],
  ['UTF-8 with a charset that nobody knows', utf8, 'text/html; charset=utf-8mb4'],
  ['windows-1252 without a claim', windows, 'text/html'],
  ['windows-1252 as claimed', windows, 'text/html; charset=windows-1252'],
  [
    'windows-1252 that is claimed as iso-8859-1, as browsers read it',
    windows,
    'text/html; charset=iso-8859-1',
  ],
  ['windows-1252 that the header calls UTF-8', windows, 'text/html; charset=utf-8'],
  ['UTF-16 with a BOM', Buffer.from(`\ufeff${text}`, 'utf16le'), ''],
])('%s', (_, bytes, contentType) => expect(decodeText(bytes, contentType)).toBe(text));

it.each([
  '<meta charset="windows-1251">',
  '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
  '<?xml version="1.0" encoding="windows-1251"?>',
])('a page says it itself: %s', (head) => {
  expect(decodeText(after(head, Buffer.from([0xcc, 0xee])), 'text/html')).toBe(`${head}Мо`);
});

it('a few broken bytes leave the rest of a UTF-8 page whole', () => {
  const broken = Buffer.concat([utf8, Buffer.from([0xff]), utf8]);
  expect(decodeText(broken, 'text/html; charset=utf-8')).toBe(`${text}\ufffd${text}`);
});
