// A web form's mail: a name for each field, in any order, the text under one of them.
import { fieldOf, type Label, proposalOf, readLabel, takeLabels } from './labels.ts';
import type { Shape } from './shape.ts';

const signs =
  /\b(?:formulir|contact form|form kontak|kirim(?:an)? form|new submission|form submission|google forms?|wpforms|elementor|jotform)\b|sent from .{0,40}\bform\b/i;
const footer =
  /^(?:--\s*|-{3,}|_{3,}|={3,}|(?:this e-?mail|email ini|e-mail ini|pesan ini) (?:was sent|dikirim|terkirim).*|(?:dikirim dari|sent from|powered by|remote ip|alamat ip|user agent|page url|url halaman|ip address)\b.*)$/i;

/** Lines in which a form's labels stand, above its text and below; what is between them is not searched. */
const labelsBefore = 200;
const labelsBehind = 60;

interface Found {
  label: Label;
  line: number;
}

export const form: Shape = {
  name: 'form',
  recognise(words, rules) {
    const lines = words.split('\n');
    const found = findLabels(lines);
    const text = found.findIndex(({ label }) => label.field === 'text');
    if (text < 0 || !found.some(({ label }) => isIdentity(label))) return null;
    const intro = lines.slice(0, found[0]!.line).filter((line) => line.trim() !== '');
    if (intro.length > 3) return null;
    const before = found.slice(0, text);
    const end = endOfText(lines, found, text);
    const after = found.filter(({ line }) => line >= end);
    // Only what stands below the text names who wrote it: the words of a message may do so too.
    if (!before.some(({ label }) => isIdentity(label)) && !after.some(({ label }) => isIdentity(label)))
      return null;
    const labels = [...before, ...after].map((each) => valued(lines, found, each));
    const from = found[text]!;
    const body = [from.label.value, ...lines.slice(from.line + 1, end)].join('\n').trim();
    if (body === '') return null;
    const proposal = proposalOf(takeLabels(labels), body, rules);
    const isForm = signs.test([...intro, ...lines.slice(end)].join('\n').slice(0, 2_000));
    return { ...(isForm && { way: { channel: 'website' as const } }), ...proposal };
  },
};

/** Labels with a colon or a tab; where there are none, lines that are a label and nothing else. */
function findLabels(lines: readonly string[]): Found[] {
  const far = (index: number) => index >= labelsBefore && index < lines.length - labelsBehind;
  const marked = lines.flatMap((line, index) => {
    if (far(index)) return [];
    const label = readLabel(line.replace(/^([^\t:]{2,60})\t+(?=\S)/, '$1: '));
    return label ? [{ label, line: index }] : [];
  });
  if (marked.some(({ label }) => label.field === 'text')) return marked;
  const alone = lines.flatMap((line, index) => {
    if (far(index)) return [];
    const field = line.length <= 40 && /^\p{L}/u.test(line) ? fieldOf(line.trim()) : undefined;
    const filled = (lines[index + 1] ?? '').trim() !== '';
    return field && filled ? [{ label: { label: line.trim(), field, value: '' }, line: index }] : [];
  });
  if (new Set(alone.map(({ label }) => label.field)).size < 3) return marked;
  return [...alone, ...marked].sort((a, b) => a.line - b.line);
}

function isIdentity({ field }: Label): boolean {
  return field === 'name' || field === 'email' || field === 'phone' || field === 'contact';
}

/** The text goes on to the form's last lines: footers, and fields that were not filled before. */
function endOfText(lines: readonly string[], found: readonly Found[], text: number): number {
  const seen = new Set(found.slice(0, text + 1).map(({ label }) => label.field));
  const labelAt = new Map(found.slice(text + 1).map((each) => [each.line, each.label]));
  let end = lines.length;
  let pending = 0;
  for (let at = lines.length - 1; at > found[text]!.line; at--) {
    const label = labelAt.get(at);
    if (label) {
      if (label.field === 'text' || seen.has(label.field)) break;
      end = at;
      pending = 0;
    } else if (footer.test(lines[at]!.trim())) {
      if (pending > 0) break;
      end = at;
    } else if (
      lines[at]!.trim() !== '' &&
      (++pending > 1 || !labelAt.has(at - 1) || labelAt.get(at - 1)!.value !== '')
    )
      break;
  }
  return end;
}

/** A label's value is the rest of its line, else the line below. */
function valued(lines: readonly string[], found: readonly Found[], { label, line }: Found): Label {
  if (label.value !== '') return label;
  const next = found.find((each) => each.line > line)?.line ?? lines.length;
  const below = lines.slice(line + 1, next).find((each) => each.trim() !== '');
  return { ...label, value: below === undefined || footer.test(below.trim()) ? '' : below.trim() };
}
