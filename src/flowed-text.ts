// Text whose lines a writer's program had broken: where they do not fit, its paragraphs flow anew instead of breaking twice.

/** Lines that end short of this were ended by the writer. */
const shortestBroken = 45;
/** Mail and terminals break between these; longer lines are paragraphs of their own. */
const longestBroken = 100;

/**
 * The text with the lines of such paragraphs joined; for `width` columns or more it is left as it came, and so are lists,
 * quotations, what is set in from the left, and lines of unlike lengths. No word is changed.
 */
export function flowText(text: string, width: number): string {
  const paragraphs = text.split(/(\n[ \t]*\n\s*)/);
  return paragraphs.map((part, index) => (index % 2 === 0 ? flowParagraph(part, width) : part)).join('');
}

function flowParagraph(paragraph: string, width: number): string {
  const lines = paragraph.split('\n');
  const broken = lines.slice(0, -1);
  const fits = lines.every((line) => line.length <= width);
  const alike = broken.every((line) => line.length >= shortestBroken && line.length <= longestBroken);
  const plain = lines.every((line) => /^[^\s>*•–-](?!\d*[.)]\s)/.test(line) && !/:\s*$/.test(line));
  return fits || !alike || !plain ? paragraph : lines.map((line) => line.trim()).join(' ');
}
