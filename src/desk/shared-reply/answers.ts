// Reads the Kasubag's answers out of a pasted message or chat: which reply, which decision, which remarks.
import { beginMessage, type ChatMessage } from '../../intake/chat-lines.ts';
import { type ReplyCode, readCode } from '../shared-reply.ts';
import { splitRemarks } from './remarks.ts';

/** Why an answer cannot be taken as it stands. */
export type AnswerFlaw =
  /** *Tidak setuju*, *belum revisi*: what is meant is not one of the two. */
  | 'negated'
  /** *Setuju, tetapi …*: an approval holds for the text as it is. */
  | 'conditional'
  | 'without-remarks'
  | 'question';

export interface PastedAnswer {
  code: ReplyCode;
  decision: 'approved' | 'revise';
  remarks: string[];
  flaw: AnswerFlaw | null;
  /** The message's head as the chat wrote it; null where it was pasted without. */
  head: Pick<ChatMessage, 'date' | 'time' | 'sender'> | null;
  /** The words of the answer as they were pasted, with the head. */
  message: string;
}

export interface PastedAnswers {
  answers: PastedAnswer[];
  /** What looks like an answer and is none: a decision without a code, a code without a decision; shortened. */
  unread: string[];
}

/**
 * Every answer in what was pasted. The line that asks for one (`Balas: SETUJU … atau REVISI …`) and quoted lines are none,
 * so that the whole conversation may be pasted.
 */
export function readPastedAnswers(pasted: string): PastedAnswers {
  const blocks = splitMessages(pasted.replace(/\r\n?/g, '\n'));
  const read = blocks.map(readBlock);
  return {
    answers: read.flatMap(({ answers }) => answers),
    unread: read.flatMap(({ unread }) => unread),
  };
}

interface Block {
  head: PastedAnswer['head'];
  /** As pasted. */
  raw: string;
  text: string;
}

/** One block a chat message; what stands before the first head, or has none, is one too. */
function splitMessages(pasted: string): Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of pasted.split('\n').entries()) {
    const begun = beginMessage(line, index + 1);
    const last = blocks.at(-1);
    if (begun || !last) {
      blocks.push({ head: begun && headOf(begun), raw: line, text: begun?.text ?? line });
    } else {
      last.raw += `\n${line}`;
      last.text += `\n${line}`;
    }
  }
  return blocks;
}

function headOf({ date, time, sender }: ChatMessage): PastedAnswer['head'] {
  return { date, time, sender };
}

const edge = String.raw`(?![\p{L}\p{N}])`;
const approve = 'setuju|disetujui|acc|approved?';
const revise = 'revisi|direvisi|revised?';
const verdict = String.raw`(?<![\p{L}\p{N}])(?:${approve}|${revise})${edge}`;
const filler = String.raw`(?:(?:untuk|utk|no|nomor|nomer|berkas|kode|draf|draft|tanggapan|ya|dengan|dgn|atas|isi|pak|bu|mas|mbak|case|code|for|with)${edge}[^\p{L}\p{N}]{0,10}){0,3}`;
const gap = String.raw`[^\p{L}\p{N}]{0,40}?${filler}`;
const number = String.raw`(?<![\p{L}\p{N}])(?:20\d\d-)?(?:[A-Z]{1,2}-)?(?=[OIL]{0,8}\d)[0-9OIL]{1,9}`;
const signs = `[0-9A-Z]{4}${edge}`;
const dash = '[ *~]{0,3}[-‐‑‒–—_.:/=][ *~]{0,3}';
/** With its dash: what can be nothing else. */
const strict = `${number}${dash}${signs}`;
/** Right behind the decision the dash may be missing. */
const loose = `${number}(?:${dash}|[ *~]{0,3})${signs}`;
/** In one line: what stands in the next one may be another decision. */
const further = String.raw`(?:(?:[ \t,;&+*~]|dan${edge}|and${edge}){1,10}${strict}){0,20}`;
const answer = new RegExp(
  `(?<said>${verdict})${gap}(?<codes>${loose}${further})` +
    String.raw`|^[^\p{L}\p{N}\n]{0,10}(?<codesFirst>${strict}${further})[^\p{L}\p{N}\n]{0,10}(?<saidLast>${verdict})`,
  'gimu',
);
const request = new RegExp(
  String.raw`(?:balas|reply)[\s:*]{0,5}${verdict}${gap}${strict}[\s*~]{0,5}(?:atau|or)[\s*~]{0,5}${verdict}${gap}${strict}[ :]{0,3}(?:…|\.\.\.)?`,
  'gimu',
);
const oneCode = new RegExp(
  String.raw`(?:20\d\d-)?(?:([A-Z]{1,2})-)?([0-9OIL]{1,9})(?:${dash}|[ *~]{0,3})([0-9A-Z]{4})${edge}`,
  'giu',
);
const strictCode = new RegExp(strict, 'iu');
const nextCode = new RegExp(`\\n[^\\p{L}\\p{N}\\n]{0,10}${strict}`, 'iu');
const isRevise = new RegExp(`^(?:${revise})$`, 'iu');
const startsLikeAnswer = new RegExp(`^[^\\p{L}\\p{N}]{0,20}${verdict}`, 'iu');
const negation =
  /(?<![\p{L}\p{N}])(?:tidak|tdk|tak|belum|blm|jangan|bukan|kurang|tanpa|g[ak]k?|nggak|enggak|not|don['’]?t|cannot|never|no)\s+(?:\p{L}+\s+)?$/iu;
const question = /(?<!\p{L})(?:apakah|apa|benarkah|bolehkah|is it|did you|do you)\s+(?:\p{L}+\s+){0,2}$/iu;
/** What makes an approval less than one, but *tidak ada koreksi* and its like. */
const condition =
  /(?<!\p{L})(?:tapi|tp|tetapi|namun|asal(?:kan)?|catatan|koreksi|kecuali|jika|bila|kalau|revisi|perbaiki|ganti|ubah|tambah(?:kan)?|hapus|belum|blm|tidak|tdk|jangan|bukan|tunggu|tunda|nanti|dulu|but|if|except|unless|provided|however|corrections?|change|add|remove|not|wait)(?!\p{L})/iu;
const noCondition =
  /(?<!\p{L})(?:tidak ada|tdk ada|tanpa|no|without)\s+(?:koreksi|catatan|revisi|perubahan|corrections?|changes?)(?!\p{L})/giu;
/** Marks of direction and blanks without width, which phones strew into what is copied. */
const unseen = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function readBlock({ head, raw, text }: Block): PastedAnswers {
  const plain = text.replace(unseen, '').replace(/[\u00a0\u202f]/g, ' ');
  // Blanked in their place, so that what remains keeps its distance.
  const asked = plain.replace(request, (found) => ' '.repeat(found.length));
  const own = asked.replace(/^[ \t]*>.*$/gm, '');
  const found = [...own.matchAll(answer)];
  const answers = found.flatMap((match, index) => {
    const end = match.index + match[0].length;
    const rest = restOf(own.slice(end, found[index + 1]?.index), match);
    const words = `${match[0]}${rest}`.trim();
    const message = found.length === 1 ? raw.trim() : [headLine(raw, head), words].filter(Boolean).join('\n');
    return answersOf(match, own.slice(0, match.index), rest).map((one) => ({ ...one, head, message }));
  });
  return { answers, unread: asked === plain ? unreadOf(own, found, answers) : [] };
}

/** Codes outside the answers and the remarks, and a decision without any. */
function unreadOf(
  own: string,
  found: readonly RegExpExecArray[],
  answers: readonly Pick<PastedAnswer, 'decision'>[],
): string[] {
  const [first] = found;
  if (!first) return startsLikeAnswer.test(own) || strictCode.test(own) ? [shorten(own)] : [];
  const before = own.slice(0, first.index);
  const last = found.at(-1) as RegExpExecArray;
  const after = answers.at(-1)?.decision === 'approved' ? own.slice(last.index + last[0].length) : '';
  return [before, after].filter((text) => strictCode.test(text)).map(shorten);
}

function answersOf(
  match: RegExpExecArray,
  before: string,
  rest: string,
): Pick<PastedAnswer, 'code' | 'decision' | 'remarks' | 'flaw'>[] {
  const { said, codes, codesFirst } = match.groups ?? {};
  const decision = decisionOf(match);
  const remarks = decision === 'revise' ? splitRemarks(rest) : [];
  const flaw = flawOf(decision, said === undefined ? '' : before, rest, remarks);
  return [...(codes ?? codesFirst ?? '').matchAll(oneCode)].map(([, device, serial = '', itsSigns = '']) => ({
    code: readCode(device, serial, itsSigns),
    decision,
    remarks,
    flaw,
  }));
}

function flawOf(
  decision: PastedAnswer['decision'],
  before: string,
  rest: string,
  remarks: readonly string[],
): AnswerFlaw | null {
  if (negation.test(before.slice(-60))) return 'negated';
  if (question.test(before.slice(-60)) || /^[\s*~]*\?/.test(rest)) return 'question';
  if (decision === 'approved') return condition.test(rest.replace(noCondition, '')) ? 'conditional' : null;
  return remarks.length === 0 ? 'without-remarks' : null;
}

/** What belongs to an answer: a line with another code is about that one, unless it is among remarks. */
function restOf(text: string, match: RegExpExecArray): string {
  const rest = withoutQuote(text);
  const at = decisionOf(match) === 'approved' ? nextCode.exec(rest)?.index : undefined;
  return at === undefined ? rest : rest.slice(0, at);
}

function decisionOf({ groups }: RegExpExecArray): PastedAnswer['decision'] {
  return isRevise.test(groups?.['said'] ?? groups?.['saidLast'] ?? '') ? 'revise' : 'approved';
}

/** Mail programs put what they answer below. */
function withoutQuote(rest: string): string {
  const quote =
    /^\s*(?:(?:On|Pada)\b.{0,200}(?:wrote|menulis)\s*:\s*$|-{2,}\s*(?:Original Message|Pesan Asli|Forwarded message))/im;
  const at = quote.exec(rest)?.index;
  return at === undefined ? rest : rest.slice(0, at);
}

/** What stands before the first words of a message: stamp and sender. */
function headLine(raw: string, head: PastedAnswer['head']): string {
  if (!head) return '';
  const [first = ''] = raw.split('\n');
  const end = head.sender === null ? -1 : first.indexOf(`${head.sender}:`) + head.sender.length + 1;
  return end > 0 ? first.slice(0, end) : first;
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
