// The lines of a WhatsApp chat, as the program exports and copies them: stamp, sender, words; in two languages and many clocks.
import { createTally, decideOrder, tallyDate } from './date-order.ts';
import { type DateOrder, type DateReading, type DateRules, readDate } from './dates.ts';

export interface ChatMessage {
  /** Line on which it begins, from 1. */
  line: number;
  /** As written: `21/11/26`, `21/11`. */
  date: string;
  /** As written: `22.10`, `10:10:15 PM`. */
  time: string;
  /** Null where the program itself speaks: the notice of encryption, who joined. */
  sender: string | null;
  text: string;
  /** Its lines as they stood. */
  raw: string;
}

export interface ChatReader {
  /** The message that this line ends, or null. */
  push(line: string): ChatMessage | null;
  /** The last message. */
  end(): ChatMessage | null;
}

const date = String.raw`\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const time = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?(?:[AaPp][Mm]|[ap]\.\s?m\.))?`;
const heads = [
  // Phone copies and iPhone exports; the web puts the time first.
  new RegExp(String.raw`^\[(?<date>${date}),?\s(?<time>${time})\]\s?(?<rest>.*)$`, 's'),
  new RegExp(String.raw`^\[(?<time>${time}),\s?(?<date>${date})\]\s?(?<rest>.*)$`, 's'),
  // Android exports.
  new RegExp(String.raw`^(?<date>${date}),?\s(?<time>${time})\s[-–]\s(?<rest>.*)$`, 's'),
];
/** Marks of direction that WhatsApp strews about. */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const notices =
  /end-to-end|(?:created|membuat) (?:group|grup)|(?:bergabung|joined) (?:menggunakan|using)|\b(?:menambahkan|added|mengeluarkan|removed)\b|\b(?:keluar|left)$|(?:mengganti|mengubah|changed) (?:nomor|subjek|ikon|deskripsi|nama|pengaturan|the|this|their|to)|tak terjawab|missed (?:voice|video)|kode keamanan|security code|pesan sementara|disappearing messages|menyematkan|pinned a message|(?:adalah kontak|is a contact)|akun bisnis|business account/i;
const deleted =
  /^(?:This message was deleted|You deleted this message|Pesan ini (?:telah )?dihapus|Anda (?:telah )?menghapus pesan ini)\.?$/i;

/** What stands for a picture in an export without media: in brackets on Android, bare on an iPhone. */
const mediaLeftOut =
  /^[ \t]*(?:<(?:media (?:omitted|tidak disertakan|dihilangkan))>|(?:gambar|foto|video|audio|stiker|gif|dokumen|kartu kontak|catatan video|image|photo|sticker|document|contact card|video note) (?:omitted|tidak disertakan|dihilangkan))[ \t]*$/gim;

/** Puts lines together to messages; a line without a stamp goes on with the message before it. */
export function createChatReader(): ChatReader {
  let open: ChatMessage | null = null;
  let line = 0;
  return {
    push(raw) {
      line++;
      const begun = beginMessage(raw, line);
      if (begun) {
        const whole = open;
        open = begun;
        return whole;
      }
      if (open) {
        open.raw += `\n${raw}`;
        open.text += `\n${raw.replace(marks, '')}`;
      }
      return null;
    },
    end: () => open,
  };
}

/** The message that a line begins, or null where it has no stamp. */
export function beginMessage(raw: string, line: number): ChatMessage | null {
  const plain = raw.slice(0, 400).replace(marks, '').trimStart();
  if (!/^\[?\d/.test(plain)) return null;
  const bare = raw.replace(marks, '').trimStart();
  const found = heads.map((head) => head.exec(bare)).find((match) => match !== null)?.groups;
  if (!found) return null;
  const [, sender, text] = /^([^:\n]{1,80}?):(?: |$)(.*)$/s.exec(found['rest']!) ?? [];
  // The program speaks without a sender, or on an iPhone behind a mark of direction.
  const marked = /: \u200e/.test(raw) && notices.test(text ?? '');
  const isNotice = sender === undefined || marked || notices.test(sender);
  return {
    line,
    date: found['date']!,
    time: found['time']!,
    sender: isNotice ? null : sender.trim(),
    text: isNotice ? found['rest']! : text!,
    raw,
  };
}

/** True for a message whose words were taken back by its sender. */
export function isDeleted({ text }: ChatMessage): boolean {
  return deleted.test(text.trim());
}

/** The words of a message without what stands for a picture that was not exported; empty where it had no words. */
export function wordsOf({ text }: Pick<ChatMessage, 'text'>): string {
  return text.replace(mediaLeftOut, '').trim();
}

type Stamp = Pick<ChatMessage, 'date' | 'time'>;

/** When a message was sent. A stamp without a year is of the last year in which it is not still to come. */
export function readStamp({ date, time }: Stamp, rules: DateRules): DateReading {
  const yearless = !/\d[/.-]\d+[/.-]\d/.test(date);
  if (!yearless) return readDate(`${date} ${time}`, rules);
  const year = new Date(rules.now).getUTCFullYear();
  const readings = [year + 1, year, year - 1].map((each) => readDate(`${dated(date, each)} ${time}`, rules));
  return readings.find((reading) => 'at' in reading) ?? readings[1]!;
}

/**
 * Whether day or month stands first: by the dates themselves, else by the order that keeps the messages in their
 * sequence and out of the future; `ambiguous` where both do.
 */
export function decideStampOrder(stamps: readonly Stamp[], rules: DateRules): DateOrder | 'ambiguous' {
  const tally = createTally();
  for (const { date } of stamps) tallyDate(tally, dated(date, new Date(rules.now).getUTCFullYear()));
  const decided = decideOrder(tally);
  if (decided !== 'ambiguous' && decided !== 'none') return decided;
  const fitting = (['dmy', 'mdy'] as const).filter((order) => runsForward(stamps, { ...rules, order }));
  if (decided === 'none') return fitting[0] ?? 'dmy';
  return fitting.length === 1 ? fitting[0]! : 'ambiguous';
}

/** Clocks of phones go back by seconds, never by a day. */
function runsForward(stamps: readonly Stamp[], rules: DateRules): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const stamp of stamps) {
    const reading = readStamp(stamp, rules);
    if ('code' in reading) return false;
    const instant = Date.parse(reading.at);
    if (instant < last - 86_400_000) return false;
    last = Math.max(last, instant);
  }
  return true;
}

function dated(date: string, year: number): string {
  return /\d[/.-]\d+[/.-]\d/.test(date) ? date : `${date}${/[/.-]/.exec(date)?.[0] ?? '/'}${year}`;
}
