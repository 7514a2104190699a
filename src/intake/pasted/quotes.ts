// Quoted mail: a text that is quoted as a whole is taken out of it; one that stands below an answer is left away.

/** The words without `> `, where every line has it. */
export function unquote(words: string): string {
  const lines = words.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0 || !filled.every((line) => /^\s*>/.test(line))) return words;
  return unquote(lines.map((line) => line.replace(/^\s*> ?/, '')).join('\n')).trim();
}

const answered =
  /^(?:(?:Pada|On)\b[^\n]{0,200}(?:\n[^\n]{0,120})?(?:menulis|wrote|berkata)\s*:|-{3,} ?(?:Original Message|Pesan Asli|Pesan Sebelumnya) ?-{3,}|_{10,}\n+\s*\*?(?:From|Dari)\*?:)/im;

/** What was written, without the mail that it answers; the whole text where nothing stands above that. */
export function cutQuoted(text: string): string {
  const from = answered.exec(text.slice(0, 200_000))?.index;
  const above = from === undefined ? text : text.slice(0, from);
  const lines = above.split('\n');
  while (lines.length > 0 && /^\s*(?:>|$)/.test(lines.at(-1)!)) lines.pop();
  return lines.join('\n').trim() || text.trim();
}
