// The text of a PDF, page by page, as far as it holds any: a scan without recognised letters has none.

export interface PdfText {
  pages: number;
  /** Of each page that was read, one line a line of print; the first thousand pages at most. */
  texts: string[];
}

const mostPages = 1000;
/** Some 300 pages of print; what stands behind them is not searched. */
const mostSigns = 600_000;

/** True for bytes that begin like a PDF; some programs put a few bytes before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Reads it; null where it cannot be opened: damaged, or locked by a password. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText | null> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy, for the reader keeps what it is given; and without its own messages on the screen.
  const opened = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => null);
  if (opened === null) return null;
  const texts: string[] = [];
  let signs = 0;
  try {
    for (let page = 1; page <= Math.min(opened.numPages, mostPages) && signs < mostSigns; page++) {
      const text = await textOfPage(opened, page);
      signs += text.length;
      texts.push(text);
    }
    return { pages: opened.numPages, texts };
  } finally {
    await opened.destroy();
  }
}

type Opened = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** Empty for a page that is damaged: the others may be read. */
async function textOfPage(opened: Opened, number: number): Promise<string> {
  try {
    const page = await opened.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
      .trim();
  } catch {
    return '';
  }
}

/** Letters and figures that could be read: 0 for a scan. */
export function signsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}
