// Splits what stands behind REVISI into remarks: by their numbers, else by bullets, else it is one.

/** The remarks in their order, each one line; none where nothing is said. */
export function splitRemarks(text: string): string[] {
  const said = text
    .replace(/^[\s:;,.\-–—*_~]+/, '')
    .trimEnd()
    .replace(thanks, '');
  const parts = splitAtNumbers(said) ?? splitAtBullets(said) ?? [said];
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A line of thanks at the end is no part of the last remark. */
const thanks = /\n\s*(?:terima ?kasih|makasih|trims|tks|suwun|thanks|thank you)\b[^\n]{0,60}$/i;

/** `1. … 2) … 3️⃣ …`, as long as the numbers follow each other; what stands before the first belongs to it. */
function splitAtNumbers(text: string): string[] | null {
  const starts: { at: number; end: number }[] = [];
  for (;;) {
    const from = starts.at(-1)?.end ?? 0;
    const mark = new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/-])${starts.length + 1}(?:\s?[.)](?!\d)|\ufe0f?\u20e3)`,
      'u',
    );
    const found = mark.exec(text.slice(from));
    if (!found) break;
    starts.push({ at: from + found.index, end: from + found.index + found[0].length });
  }
  const [first] = starts;
  if (!first) return null;
  const before = text.slice(0, first.at);
  return starts.map(({ end }, index) => {
    const part = text.slice(end, starts[index + 1]?.at);
    return index === 0 && /[\p{L}\p{N}]/u.test(before) ? `${before} ${part}` : part;
  });
}

/** Lines that begin with a bullet; a line without one goes on with the remark before it. */
function splitAtBullets(text: string): string[] | null {
  const bullet = /^\s*[-–—•*·▪➤✅]\s*(?=\S)/u;
  const lines = text.split('\n');
  if (!lines.slice(1).some((line) => bullet.test(line))) return null;
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || bullet.test(line)) parts.push(line.replace(bullet, ''));
    else parts.push(`${parts.pop()} ${line}`);
  }
  return parts;
}
