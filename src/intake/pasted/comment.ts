// A comment or a direct message copied from Instagram or Facebook: who, what, how long ago, and the page's buttons.
import { isNearDate, readNearDate } from './near-dates.ts';
import { isOneself } from './senders.ts';
import type { Shape } from './shape.ts';

/** The words of a button, a count, or a notice below and above what somebody wrote. */
const button =
  /^(?:suka|like|suka(?:i)? komentar|balas|reply|bagikan|share|komentari|komentar|comment|lihat terjemahan|see translation|diedit|edited|ikuti|follow|mengikuti|following|sembunyikan|hide|terverifikasi|verified|penulis|author|penggemar berat|top fan|·|•|…|\.\.\.|enter|kirim pesan|lihat profil|view profile|(?:lihat|sembunyikan|view|hide).{0,20}balasan.*|view (?:all )?\d+ repl.*|(?:\d[\d.,]* )?(?:suka|likes?|orang menyukai ini|komentar|comments?|balasan|replies)|foto profil .*|.{1,40}'s profile picture)$/i;
const spoke = /^(?<who>.{1,60}?) (?:mengirim|mengirimkan pesan|sent|membalas|replied to you)\.?$/i;
const place = /^(?:instagram|facebook|messenger|tiktok|threads|x|twitter|youtube|telegram)$/i;
const handle = /^@?[a-z0-9._]{3,30}$/;

/** No platform takes longer ones. */
const longest = 20_000;

export const comment: Shape = {
  name: 'comment',
  recognise(words, rules) {
    if (words.length > longest) return null;
    const lines = words.split('\n').flatMap(takeApart);
    const buttons = lines.filter((line) => button.test(line));
    const named = lines.find((line) => place.test(line));
    const answerable = buttons.some((line) => /^(?:balas|reply|suka|like|komentari|bagikan)$/i.test(line));
    const filled = lines.filter((line) => line !== '' && !button.test(line) && line !== named);
    const dateAt = findDate(filled, (line) => isNearDate(line, rules));
    if (!(answerable || named) || dateAt < 0 || filled.length < 3) return null;
    const date = filled[dateAt]!;
    const rest = filled.filter((_, index) => index !== dateAt);
    const said = rest.map((line) => spoke.exec(line)?.groups?.['who']).find((who) => who && !isOneself(who));
    const who = said ?? rest[0]!;
    if (who.length > 60) return null;
    const own = lines.slice(lines.indexOf(rest[0]!) + 1, lines.lastIndexOf(rest.at(-1)!) + 1);
    const text = own.filter(
      (line) => !button.test(line) && line !== date && line !== named && !spoke.test(line) && line !== who,
    );
    const isHandle = handle.test(who) && /[a-z]/.test(who);
    const platform = named ?? (isHandle ? 'Instagram' : 'Facebook');
    return {
      text: text.join('\n').trim(),
      way: { channel: 'social-media', platform },
      name: who.replace(/^@/, ''),
      ...(isHandle && { contact: `@${who.replace(/^@/, '')}` }),
      date: { written: date, reading: readNearDate(date, rules) },
    };
  },
};

/** `2 hari  1 suka  Balas` is three, and `Suka · Balas · 2 hari` too; a sentence is one. */
function takeApart(line: string): string[] {
  const parts = line
    .trim()
    .split(/\s{2,}|\t+|\s*[·•]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.some((part) => button.test(part)) ? parts : [line.trim()];
}

/** Below what was said; above it, the line behind the name. */
function findDate(filled: readonly string[], isDate: (line: string) => boolean): number {
  const last = filled.length - 1;
  for (const at of [1, 2, last, last - 1]) if (at > 0 && isDate(filled[at] ?? '')) return at;
  return -1;
}
