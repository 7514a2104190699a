// A mail copied from the page of a web mailbox: subject, sender with address, date, `kepada saya`, text.
import { isNearDate, readNearDate } from './near-dates.ts';
import { cutQuoted } from './quotes.ts';
import { readSender } from './senders.ts';
import type { Shape } from './shape.ts';

const chrome =
  /^(?:inbox|kotak masuk|eksternal|external|balas|reply|teruskan|forward|x|penting|spam|berbintang|lampiran|unduh|terjemahkan.*|translate.*|\d+ dari \d+.*)$/i;
const addressee = /^(?:kepada|ke|to|untuk) (?:saya|me|bag\S*|\S+@\S+)/i;

export const webmail: Shape = {
  name: 'webmail',
  recognise(words, rules) {
    const lines = words.split('\n').map((line) => line.trim());
    const from = lines
      .slice(0, 15)
      .findIndex((line) => /^[^<>:]{1,80} <[^<>\s]{1,100}@[^<>\s]{1,200}>/.test(line));
    if (from < 0) return null;
    const [, sender, beside] = /^([^>]*>)\s*(.*)$/.exec(lines[from]!)!;
    const below = lines.slice(from + 1, from + 6);
    const dated =
      beside && isNearDate(beside, rules) ? beside : below.find((line) => isNearDate(line, rules));
    const to = below.findIndex((line) => addressee.test(line));
    if (dated === undefined || to < 0) return null;
    const last = Math.max(to, below.indexOf(dated));
    const rest = lines.slice(from + 2 + last);
    while (rest.length > 0 && (rest[0] === '' || chrome.test(rest[0]!))) rest.shift();
    while (rest.length > 0 && (rest.at(-1) === '' || chrome.test(rest.at(-1)!))) rest.pop();
    const subject = lines.slice(0, from).find((line) => line !== '' && !chrome.test(line));
    return {
      text: cutQuoted(rest.join('\n')),
      way: { channel: 'email' },
      ...readSender(sender!),
      ...(subject !== undefined && { subject }),
      date: { written: dated, reading: readNearDate(dated, rules) },
    };
  },
};
