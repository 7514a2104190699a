// Messages copied from a WhatsApp chat, on the web or a telephone.
import {
  beginMessage,
  type ChatMessage,
  createChatReader,
  decideStampOrder,
  isDeleted,
  readStamp,
  wordsOf,
} from '../chat-lines.ts';
import type { DateReading } from '../dates.ts';
import { isOneself, readSender } from './senders.ts';
import type { PastedRules, Shape } from './shape.ts';

export const chat: Shape = {
  name: 'chat',
  recognise(words, rules) {
    if (!beginMessage(words.split('\n', 1)[0]!, 1)) return null;
    const reader = createChatReader();
    const all = [...words.split('\n').map((line) => reader.push(line)), reader.end()];
    const said = all.filter((each): each is ChatMessage => each?.sender != null && !isDeleted(each));
    const sender = (said.find((each) => !isOneself(each.sender!)) ?? said[0])?.sender;
    if (sender == null) return null;
    const own = said.filter((each) => each.sender === sender);
    const others = [...new Set(said.map((each) => each.sender!))].filter((each) => each !== sender);
    const [first] = own as [ChatMessage];
    return {
      text: textOf(own),
      way: { channel: 'whatsapp' },
      ...(isOneself(sender) ? {} : readSender(sender)),
      date: { written: `${first.date} ${first.time}`, reading: readFirst(said, first, rules) },
      ...(others.length > 0 && { others }),
    };
  },
};

/** Pictures that did not come along are no words, unless there are no others. */
function textOf(messages: readonly ChatMessage[]): string {
  const words = messages.map(wordsOf).filter((each) => each !== '');
  return words.length > 0 ? words.join('\n') : messages.map(({ text }) => text.trim()).join('\n');
}

/** Of two readings the nearer one is proposed where the clock has twelve hours, as American telephones write both. */
function readFirst(said: readonly ChatMessage[], first: ChatMessage, rules: PastedRules): DateReading {
  const order = rules.order ?? decideStampOrder(said, rules);
  if (order !== 'ambiguous') return readStamp(first, { ...rules, order });
  if (rules.unconfirmed) return { code: 'ambiguous' };
  const [dmy, mdy] = (['dmy', 'mdy'] as const).map((each) => readStamp(first, { ...rules, order: each }));
  const later = 'at' in dmy! && 'at' in mdy! && mdy.at > dmy.at;
  return later && /[ap]\.?\s?m/i.test(first.time) ? mdy! : dmy!;
}
