// Words below header lines: `Dari: …`, `Perihal: …`, as mail programs print and people write them.
import { form } from './form.ts';
import { type Label, proposalOf, readLabel, takeLabels } from './labels.ts';
import { portal } from './portal.ts';
import { cutQuoted } from './quotes.ts';
import type { PastedRules, Proposal, Shape } from './shape.ts';

const longestHeader = 10_000;
const mostHeaders = 100;

/** A sender with an address on top: a mail, whatever its text looks like. */
export const mail: Shape = {
  name: 'mail',
  recognise(words, rules) {
    const { labels, body } = splitHeaders(words);
    return takeLabels(labels).mail ? readBelow(labels, body, rules) : null;
  },
};

export const headers: Shape = {
  name: 'headers',
  recognise(words, rules) {
    const { labels, body } = splitHeaders(words);
    return labels.length === 0 ? null : readBelow(labels, body, rules);
  },
};

/** The proposal of header lines and what stands below them: a form or a portal's page in a mail speaks for itself. */
export function readBelow(labels: readonly Label[], body: string, rules: PastedRules): Proposal {
  const fields = takeLabels(labels);
  const inner = form.recognise(body, rules) ?? portal.recognise(body, rules);
  if (!inner) return proposalOf(fields, fields.mail ? cutQuoted(body) : body, rules);
  const outer = proposalOf(fields, '', rules);
  // Who sent such a mail is a program; its subject is the same for everybody.
  const details = { ...senderOf(labels), ...outer.details, ...inner.details };
  return { ...(outer.date && { date: outer.date }), way: { channel: 'website' }, ...inner, details };
}

function senderOf(labels: readonly Label[]): Record<string, string> {
  const kept = labels.filter(({ field, value }) => value !== '' && (field === 'name' || field === 'subject'));
  return Object.fromEntries(kept.map(({ label, value }) => [label, value]));
}

/** Header lines stand at the very top, each with a label that is known; the first other line begins the text. */
export function splitHeaders(words: string): { labels: Label[]; body: string } {
  const lines = words.split('\n');
  const labels: Label[] = [];
  let at = lines.findIndex((line) => line.trim() !== '');
  if (at < 0) return { labels, body: '' };
  for (; at < lines.length && labels.length < mostHeaders; at++) {
    const line = lines[at]!;
    const label = readLabel(line);
    const last = labels.at(-1);
    if (label?.field === 'text')
      return {
        labels: [...labels, { ...label, value: '' }],
        body: bodyOf([label.value, ...lines.slice(at + 1)]),
      };
    if (label) labels.push(label);
    // A long header goes on in the next line, which is set in (RFC 5322 §2.2.3).
    else if (last && last.value.length < longestHeader && /^[ \t]+\S/.test(line))
      last.value = `${last.value} ${line.trim()}`.trim();
    else if (!(line.trim() === '' && labels.length > 0 && isMailHeader(lines[at + 1]))) break;
  }
  return { labels, body: bodyOf(lines.slice(at)) };
}

/** Some programs print a blank line after each header. */
function isMailHeader(line: string | undefined): boolean {
  return /^\s*\*?(?:to|kepada|cc|subject|subjek|perihal|date|tanggal|sent|dikirim)\*?\s*:/i.test(line ?? '');
}

function bodyOf(lines: string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
