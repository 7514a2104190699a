// Where the legal basis stands in a reply: at the place meant for it, else in a block of its own before the closing.

/** What stands for the legal basis until it is known. */
const placeholder = /\{\s*dasar hukum\s*\}/gi;
/** The office's own text, like the greeting and the closing. */
const heading = 'Dasar hukum:';

/** True where a legal form stands in a text, however its lines are broken. */
export function standsIn(body: string, form: string): boolean {
  const text = flat(body);
  const wanted = flat(form);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + wanted.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** True where the place meant for the legal basis was not filled. */
export function hasPlaceholder(body: string): boolean {
  return body.search(placeholder) >= 0;
}

/** The reply with the legal forms at its `{dasar hukum}`; as it is where it has none, or there are no forms. */
export function fillPlaceholder(body: string, forms: readonly string[]): string {
  if (forms.length === 0) return body;
  return body
    .split('\n')
    .map((line) => {
      const alone = line.trim().replace(placeholder, '') === '' && line.trim() !== '';
      return line.replace(placeholder, () => (alone && forms.length > 1 ? listed(forms, 1) : joined(forms)));
    })
    .join('\n');
}

/**
 * The reply with the legal forms in it: at its `{dasar hukum}`, else those that it does not have yet in a block before the
 * office's closing, or at the end; a block that is there already grows.
 */
export function placeForms(body: string, forms: readonly string[], closing: string): string {
  if (hasPlaceholder(body)) return fillPlaceholder(body, forms);
  const missing = forms.filter((form) => !standsIn(body, form));
  if (missing.length === 0) return body;
  return growBlock(body, missing) ?? addBlock(body, missing, closing.trim());
}

/** Null where the reply has no block of its own. */
function growBlock(body: string, forms: readonly string[]): string | null {
  const lines = body.split('\n');
  const begin = lines.findLastIndex((line) => /^dasar hukum\s*:/i.test(line));
  if (begin < 0) return null;
  const length = lines.slice(begin).findIndex((line) => line.trim() === '');
  const end = length < 0 ? lines.length : begin + length;
  const block = lines.slice(begin, end);
  const items = itemsOf(block);
  const ended = items.map((line, index) =>
    index === items.length - 1 ? `${line.replace(/[.;]?\s*$/, '')};` : line,
  );
  const last = Number(items.flatMap((line) => /^\s*(\d+)\.\s/.exec(line)?.[1] ?? []).at(-1) ?? 0);
  const grown = [heading, ...ended, listed(forms, last + 1)];
  return [...lines.slice(0, begin), ...grown, ...lines.slice(end)].join('\n');
}

/** The numbered lines below the heading; what stands beside it alone becomes the first. */
function itemsOf([head = '', ...more]: readonly string[]): string[] {
  const beside = head.replace(/^dasar hukum\s*:\s*/i, '');
  if (beside !== '') return [`1. ${beside}`, ...more];
  if (more.length === 0 || more.some((line) => /^\s*\d+\.\s/.test(line))) return [...more];
  return [`1. ${more[0]}`, ...more.slice(1)];
}

function addBlock(body: string, forms: readonly string[], closing: string): string {
  const block = forms.length === 1 ? `${heading} ${forms[0]}.` : `${heading}\n${listed(forms, 1)}`;
  const at = closing === '' ? -1 : body.lastIndexOf(closing);
  const [before, after] = at < 0 ? [body, ''] : [body.slice(0, at), body.slice(at)];
  return `${[before.trimEnd(), block, after.trimEnd()].filter(isFilled).join('\n\n')}\n`;
}

/** Numbered, as the legal basis of a letter is. */
function listed(forms: readonly string[], from: number): string {
  return forms
    .map((form, index) => `${from + index}. ${form}${index === forms.length - 1 ? '.' : ';'}`)
    .join('\n');
}

/** In a sentence. */
function joined(forms: readonly string[]): string {
  if (forms.length < 3) return forms.join(' dan ');
  return `${forms.slice(0, -1).join(', ')}, dan ${forms.at(-1)}`;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
