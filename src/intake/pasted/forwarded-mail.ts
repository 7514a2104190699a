// A mail that was forwarded: the sender is who wrote the innermost one, not who passed it on.
import { readBelow, splitHeaders } from './headers.ts';
import type { Shape } from './shape.ts';

const forwarded =
  /^[ \t]*(?:-{2,} ?(?:Forwarded message|Pesan (?:yang )?diteruskan|Pesan terusan|Email (?:yang )?diteruskan) ?-{2,}|(?:Begin forwarded message|Awal pesan terusan|Mulai pesan (?:yang )?diteruskan|Pesan (?:yang )?diteruskan) ?:)[ \t]*$/im;
/** What Outlook and others put above a mail, whether it is passed on or answered. */
const above =
  /^[ \t]*(?:-{3,} ?(?:Original Message|Pesan Asli) ?-{3,}[ \t]*|_{10,}[ \t]*(?=\n+[ \t]*\*?(?:From|Dari)\*? ?:))$/im;

const deepest = 20;
/** Lines that who passed it on may have written above it. */
const longestNote = 6;

export const forwardedMail: Shape = {
  name: 'forwarded-mail',
  recognise(words, rules) {
    const inner = innermost(words);
    if (inner === null) return null;
    const { labels, body } = splitHeaders(inner);
    const known = labels.some(({ field }) => field === 'name' || field === 'email' || field === 'subject');
    if (!known) return null;
    const proposal = readBelow(labels, body, rules);
    return { ...proposal, way: proposal.way ?? { channel: 'email' } };
  },
};

/** What stands below the last mark of a chain; null without one. */
function innermost(words: string, depth = 0): string | null {
  const mark = forwarded.exec(words) ?? above.exec(words);
  if (!mark) return null;
  const { body } = splitHeaders(words.slice(0, mark.index));
  const note = body.split('\n').filter((line) => line.trim() !== '').length;
  // A text above an answered mail is the letter itself.
  if (note > (forwarded.test(mark[0]) ? longestNote : 0)) return null;
  const rest = words.slice(mark.index + mark[0].length);
  return (depth < deepest && innermost(rest, depth + 1)) || rest;
}
