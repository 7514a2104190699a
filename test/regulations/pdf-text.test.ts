// The text of PDFs, page by page: what a scan has none of, and what no one can open.
import { describe, expect, it, vi } from 'vitest';
import { isPdf, readPdfText, signsIn } from '../../src/regulations/pdf-text.ts';
import { buildPdf } from '../support/pdf.ts';

describe('readPdfText', () => {
  it('gives the lines of each page', async () => {
    const read = await readPdfText(buildPdf(['Pasal 1\nLurah (kelurahan)', 'Pasal 2']));
    expect(read).toEqual({ pages: 2, texts: ['Pasal 1\nLurah (kelurahan)', 'Pasal 2'] });
    expect(signsIn(read!.texts)).toBe(26);
  });

  it('gives no text of a scan', async () => {
    const read = await readPdfText(buildPdf(['', '', '']));
    expect(read).toEqual({ pages: 3, texts: ['', '', ''] });
    expect(signsIn(read!.texts)).toBe(0);
  });

  it('leaves the bytes as they are, so that they are filed as they came', async () => {
    const bytes = buildPdf(['Pasal 1']);
    const before = Buffer.from(bytes);
    await readPdfText(bytes);
    expect(bytes.equals(before)).toBe(true);
  });

  it.each([
    ['cut off after its beginning', buildPdf(['Pasal 1']).subarray(0, 20)],
    ['a page of the web', Buffer.from('<html><body>403</body></html>')],
    ['nothing', Buffer.alloc(0)],
  ])('gives null for what cannot be opened: %s', async (_, bytes) => {
    expect(await readPdfText(bytes)).toBeNull();
  });

  it('says nothing on the screen about what is broken', async () => {
    const broken = Buffer.from(buildPdf(['Pasal 1']).toString('latin1').replace('/Kids', '/Kidz'), 'latin1');
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    await readPdfText(broken);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});

it('tells a PDF by its beginning, also behind a few bytes', () => {
  expect(isPdf(buildPdf(['x']))).toBe(true);
  expect(isPdf(Buffer.concat([Buffer.from('\r\n\r\n'), buildPdf(['x'])]))).toBe(true);
  expect(isPdf(Buffer.from('<html>%PD</html>'))).toBe(false);
});
