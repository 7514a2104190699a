// Inquiries of an exported WhatsApp chat: what one person writes until the office answers, or until half a working day passes.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { decodeText, type Encoding } from '../charset.ts';
import {
  beginMessage,
  type ChatMessage,
  createChatReader,
  decideStampOrder,
  isDeleted,
  readStamp,
  wordsOf,
} from '../chat-lines.ts';
import type { DateOrder, DateRules } from '../dates.ts';
import type { Mapping } from '../headings.ts';
import { isOneself, readSender } from '../pasted/senders.ts';
import { type Layout, type Row, recordLimit } from '../row.ts';
import type { Source } from '../source.ts';

type ChatLayout = Extract<Layout, { format: 'whatsapp' }>;

/** What somebody has to know of a chat. */
export interface ChatNotes {
  /** Messages by who wrote them, those who wrote first standing first. */
  senders: ReadonlyMap<string, number>;
  /** Who of them is the office; null where nothing tells. */
  own: readonly string[] | null;
  /** Messages of the program itself, and such as were taken back. */
  notices: number;
}

export const chatMapping: Mapping = {
  text: 'Pesan',
  name: 'Pengirim',
  contact: 'Nomor',
  'arrived-at': 'Waktu',
  'external-id': 'Kode',
};

/** A pause after which the next message is another matter. */
const pause = 6 * 3_600_000;
/** Dates that are looked at for the order of day and month. */
const stampsLookedAt = 100_000;

/** True for the head of an exported chat: a message on one of its first lines. */
export function looksLikeChat(head: string): boolean {
  const lines = head.slice(0, 20_000).split(/\r?\n/).slice(0, 6);
  const messages = lines.map((line) => beginMessage(line, 1)).filter((message) => message !== null);
  return messages.length > 0 && messages[0]!.raw === lines.find((line) => line.trim() !== '');
}

/** A first look at a whole chat: who speaks, who of them is the office, and how its dates are written. */
export async function layOutChat(
  source: Source,
  encoding: Encoding,
  clock: Pick<DateRules, 'zone' | 'now'>,
): Promise<{
  layout: ChatLayout;
  chat: ChatNotes;
  order: DateOrder | 'ambiguous';
  rows: number;
  example: string;
}> {
  const senders = new Map<string, number>();
  const stamps: Pick<ChatMessage, 'date' | 'time'>[] = [];
  let notices = 0;
  for await (const { date, time, ...message } of readMessages(source, encoding)) {
    if (stamps.length < stampsLookedAt) stamps.push({ date, time });
    if (message.sender === null || isDeleted({ date, time, ...message })) notices++;
    else senders.set(message.sender, (senders.get(message.sender) ?? 0) + 1);
  }
  const order = decideStampOrder(stamps, clock);
  const own = ownOf([...senders.keys()], source.name);
  const layout: ChatLayout = {
    format: 'whatsapp',
    encoding,
    headings: Object.values(chatMapping),
    own: own ?? [],
    clock: { ...clock, ...(order !== 'ambiguous' && { order }) },
  };
  let rows = 0;
  for await (const _ of readChat(source, layout)) rows++;
  return { layout, chat: { senders, own, notices }, order, rows, example: stamps[0]?.date ?? '' };
}

/**
 * Who is the office, where that is plain: the program calls it "Anda", a chat with one person is named after them, or
 * nobody answered. Who writes most is often the citizen, so that this tells nothing.
 */
function ownOf(senders: readonly string[], file: string): string[] | null {
  const oneself = senders.filter(isOneself);
  if (oneself.length > 0) return oneself;
  const named =
    /(?:chat whatsapp dengan|whatsapp chat with|(?:whatsapp chat|chat whatsapp) -)\s*(.+?)(?:\s*\(\d+\))?(?:\.txt|\.zip)*$/i.exec(
      basename(file),
    );
  const partner = senders.find((sender) => named && sameSender(sender, named[1]!));
  if (partner !== undefined && senders.length <= 2) return senders.filter((sender) => sender !== partner);
  if (senders.length <= 1) return [];
  return null;
}

/** True where a typed or written name is this sender's. */
export function sameSender(sender: string, name: string): boolean {
  const plain = (text: string) => {
    const { name: shown, contact } = readSender(text);
    return (shown ?? contact ?? '').toLowerCase().replace(/[\s-]+/g, ' ');
  };
  return plain(sender) === plain(name);
}

/** Streams one row for each inquiry, in the order in which they end. */
export async function* readChat(source: Source, layout: ChatLayout): AsyncGenerator<Row> {
  const open = new Map<string, Group>();
  let answered = Number.NaN;
  for await (const message of readMessages(source, layout.encoding)) {
    const { sender } = message;
    if (sender === null || isDeleted(message)) continue;
    const reading = readStamp(message, layout.clock);
    const at = 'at' in reading ? Date.parse(reading.at) : Number.NaN;
    if (layout.own.includes(sender)) {
      // The office answers everybody who spoke before.
      for (const group of open.values()) yield rowOf(group);
      open.clear();
      answered = at;
      continue;
    }
    const group = open.get(sender);
    if (group && at - group.last <= pause) {
      addMessage(group, message);
      group.last = at;
      continue;
    }
    if (group) yield rowOf(group);
    open.delete(sender);
    open.set(sender, {
      first: message,
      at: 'at' in reading ? reading.at : null,
      last: at,
      texts: [wordsOf(message)],
      raws: [message.raw],
      size: message.raw.length,
      answers: at - answered <= 4 * pause,
    });
  }
  for (const group of open.values()) yield rowOf(group);
}

interface Group {
  first: ChatMessage;
  /** ISO 8601; null where the stamp cannot be read. */
  at: string | null;
  /** Instant of the last message; NaN where it cannot be read. */
  last: number;
  texts: string[];
  raws: string[];
  size: number;
  /** It follows a word of the office. */
  answers: boolean;
}

function addMessage(group: Group, message: ChatMessage): void {
  const { raw } = message;
  group.size += raw.length;
  if (group.size > recordLimit) return;
  group.texts.push(wordsOf(message));
  group.raws.push(raw);
}

/** Words that only thank for an answer, or take note of it. */
const courtesy =
  /^(?:(?:terima ?kasih|te?rims|makasih|matur|nuwun|suwun|thanks?|thank you|ok(?:e|ay)?|baik|siap|sip|noted|nggih|inggih|banyak|sekali|pak|bu|bapak|ibu|kak|min|mas|mbak|admin|atas|infonya|informasinya|bantuannya|jawabannya|penjelasannya|ya|y|sama-sama|sudah)(?![\p{L}\p{N}])|[\s.,!]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)+$/iu;

function rowOf({ first, at, texts, raws, size, answers }: Group): Row {
  const said = texts.filter((each) => each !== '').join('\n');
  const wordless = said === '' && first.text.trim() !== '';
  const text = wordless ? first.text.trim() : said;
  const { name, contact } = readSender(first.sender!);
  const raw = raws.join('\n');
  return {
    row: first.line,
    line: first.line,
    cells: {
      ...(text !== '' && { Pesan: text }),
      ...(name !== undefined && { Pengirim: name }),
      ...(contact !== undefined && { Nomor: contact }),
      Waktu: at ?? `${first.date} ${first.time}`,
      Kode: codeOf(first, at),
    },
    source: raw.split('\n'),
    original: raw,
    ...(answers && text.length <= 120 && courtesy.test(text) && { courtesy: true as const }),
    ...(wordless && { wordless: true as const }),
    ...(size > recordLimit && { flaw: 'row-too-long' as const }),
  };
}

/** The same in every export of the chat, however long: sender, minute and words of the first message. */
function codeOf({ sender, text, date, time }: ChatMessage, at: string | null): string {
  const { name, contact } = readSender(sender!);
  const who = (contact?.replace(/\D/g, '') ?? name ?? '').toLowerCase();
  const minute = at?.slice(0, 16) ?? `${date} ${time}`;
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const digest = createHash('sha256').update(JSON.stringify([who, minute, words]), 'utf8');
  return `wa-${digest.digest('hex').slice(0, 16)}`;
}

async function* readMessages(source: Source, encoding: Encoding): AsyncGenerator<ChatMessage> {
  const reader = createChatReader();
  let rest = '';
  for await (const chunk of decodeText(source.bytes(), encoding)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const message = reader.push(line.replace(/\r$/, ''));
      if (message) yield message;
    }
  }
  const message = rest === '' ? null : reader.push(rest.replace(/\r$/, ''));
  if (message) yield message;
  const last = reader.end();
  if (last) yield last;
}
