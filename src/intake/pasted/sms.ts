// A short message as a telephone or a gateway passes it on: number, time, words; Sambat's begin with its name.
import { isNearDate, readNearDate } from './near-dates.ts';
import { readSender } from './senders.ts';
import type { Shape } from './shape.ts';

const head =
  /^(?:sms|pesan)(?: masuk)?(?: dari| from)?[ :]+(?<sender>\+?\d(?:[\d-]{7,18}|\d{1,3}(?: \d{3,4}){2,3}))[ ,;|(]+(?<date>[^\n:]*?(?:\d{1,2}[.:]\d{2}(?:[.:]\d{2})?)?)\)?[ :]*\n(?<text>.+)$/is;
const numbered = /^(?<sender>\+?\d[\d -]{7,20}\d)\n(?<date>[^\n]{4,60})\n(?<text>.+)$/s;
const keyword = /^sambat[\s:,.-]+(?=\S)/i;

export const sms: Shape = {
  name: 'sms',
  recognise(words, rules) {
    if (words.length > 5_000) return null;
    const found = (head.exec(words) ?? numbered.exec(words))?.groups;
    if (!found) {
      // Sambat's short messages have no name: its word, a blank, the text.
      if (!keyword.test(words)) return null;
      return { text: words.replace(keyword, ''), way: { channel: 'sambat' } };
    }
    const date = found['date']!.trim();
    if (date !== '' && !isNearDate(date, rules)) return null;
    const text = found['text']!.trim();
    return {
      text: text.replace(keyword, ''),
      way: keyword.test(text) ? { channel: 'sambat' } : { channel: 'telephone', platform: 'SMS' },
      ...readSender(found['sender']!),
      ...(date !== '' && { date: { written: date, reading: readNearDate(date, rules) } }),
    };
  },
};
