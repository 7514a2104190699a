// Proposes from the words of an inquiry what nobody stated: kind, subject, the wish to stay hidden.
import type { Kind } from '../procedure/words.ts';
import { plainWords } from './headings.ts';

/**
 * Rules in their order; the first that fits wins, `other` where none does. They look for what the writer wants:
 * an objection names itself, a request asks for data or an answer, a suggestion wishes, a complaint tells of a grievance.
 */
const kindRules: [Kind, RegExp][] = [
  [
    'objection',
    /\b(?:keberatan (?:atas|terhadap|karena|informasi)|(?:mengajukan|menyampaikan|ajukan) keberatan|surat keberatan)\b/,
  ],
  [
    'complaint',
    /\b(?:pungli|pungutan liar|(?<!apakah )ada pungutan|dipungut|diminta (?:uang|biaya|membayar)|suap|keluhan|mengeluh|mengadu(?:kan)?|pengaduan|melaporkan|kecewa|tidak ramah|ditolak|dipersulit|berbelit|antre(?:an)?\b[^.!?]{0,80}\b(?:panjang|lama|berjam|sampai|hanya)|(?:mohon|tolong|harap) (?:segera )?(?:ditindaklanjuti|ditangani|ditertibkan)|lama sekali|belum (?:juga )?(?:selesai|ditangani|diproses|jadi|ada tindak)|tidak (?:ada|pernah) (?:tanggapan|tindak lanjut|petugas)|rusak|(?:lampu|pju|penerangan|air|saluran|selokan|got)\b[^.!?\n]{0,40}\b(?:mati|padam|mampet|tersumbat|macet)|kapan (?:akan |mau )?(?:diperbaiki|dibetulkan|dibenahi|ditangani|ditambal))\b/,
  ],
  [
    'information-request',
    /\b(?:(?:mohon|memohon|minta|meminta|permintaan|permohonan|membutuhkan|memerlukan|butuh) (?:data|informasi|salinan|penjelasan|info)|data (?:jumlah|penduduk)|apa (?:saja )?(?:syarat|persyaratan)|apakah|bagaimana (?:cara|prosedur|alur)|di ?mana|ke ?mana|kapan|berapa|menanyakan|jam buka|(?:mau|ingin|hendak|izin) (?:tanya|bertanya|menanyakan)|tanya|jam berapa|syarat)\b/,
  ],
  [
    'suggestion',
    /\b(?:saran|usul(?:an)?|mengusulkan|menyarankan|sebaiknya|alangkah baiknya|ide|masukan|aspirasi|semoga (?:bisa|dapat|ke depan))\b/,
  ],
];

/** What the writer put in front of the words: `Saran: jam buka …`. */
const namedInFront: [Kind, RegExp][] = [
  ['objection', /^\s*(?:pengajuan )?keberatan\s*[:：]/i],
  ['complaint', /^\s*(?:pengaduan|aduan|keluhan|komplain)\s*[:：]/i],
  ['information-request', /^\s*(?:pertanyaan|tanya|permintaan (?:informasi|data))\s*[:：]/i],
  ['suggestion', /^\s*(?:(?:kritik dan )?saran|usul(?:an)?|masukan|aspirasi)\s*[:：]/i],
];

/** The kind that the words speak for; what the writer called them comes first. */
export function proposeKind(text: string, subject = ''): Kind {
  const named = namedInFront.find(([, rule]) => rule.test(text) || rule.test(subject))?.[0];
  if (named) return named;
  const words = `${subject}\n${text}`.toLowerCase();
  return kindRules.find(([, rule]) => rule.test(words))?.[0] ?? 'other';
}

const kindNames: Record<Exclude<Kind, 'kemendagri-information'>, string> = {
  complaint:
    'pengaduan|aduan|keluhan|komplain|laporan|complaint|pengaduan tidak berkadar pengawasan|pengaduan berkadar pengawasan|pengaduan masyarakat',
  suggestion:
    'saran|usul|usulan|aspirasi|masukan|kritik dan saran|saran dan masukan|saran masukan|suggestion|kritik|saran kritik|kritik saran',
  'information-request':
    'permintaan informasi|permohonan informasi|permohonan informasi publik|informasi|pertanyaan|tanya|information request|request|question|konsultasi|permohonan data|permintaan data',
  objection: 'keberatan|keberatan informasi|pengajuan keberatan|keberatan atas informasi|objection',
  other: 'lainnya|lain lain|lain|other|others|apresiasi|ucapan terima kasih|terima kasih|testimoni',
};

/** The kind that a category column names, or null. */
export function readKind(value: string): Kind | null {
  const word = plainWords(value);
  if (word === 'kemendagri information') return 'kemendagri-information';
  for (const [kind, names] of Object.entries(kindNames)) {
    if (names.split('|').includes(word) || kind.replace('-', ' ') === word) return kind as Kind;
  }
  return null;
}

/** A line for `Hal`: the first sentence that says something, at most 80 characters. */
export function proposeSubject(text: string): string {
  // Only the beginning: some of these patterns are slow on long runs of punctuation.
  const lines = text.slice(0, 2_000).trim().split('\n');
  while (lines.length > 1 && (lines[0]!.trim() === '' || isGreeting(lines[0]!))) lines.shift();
  const joined = lines.join(' ').replace(/\s+/g, ' ').trim();
  const bare = joined.replace(greetingBefore, '');
  const plain = bare === joined ? joined : bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const sentences = plain.split(sentenceEnd);
  const start = sentences.findIndex((sentence) => !isGreeting(sentence));
  const sentence = sentences
    .slice(Math.max(start, 0))
    .join(' ')
    .replace(/^(?:\[(?:anonim|rahasia)\]\s*)+/i, '');
  const first = (sentence || plain).split(sentenceEnd)[0] ?? '';
  const ended = first.replace(/[.!?,;:\s]+$/, '');
  const letters = Array.from(ended);
  if (letters.length <= 80) return ended;
  const cut = letters.slice(0, 80).join('');
  const blank = cut.lastIndexOf(' ');
  return `${blank > 40 ? cut.slice(0, blank) : letters.slice(0, 79).join('')}…`;
}

/** Where a sentence ends: not behind `Jl.` or `No.` */
const sentenceEnd =
  /(?<=[.!?])(?<!\b(?:jl|jln|no|nmr|kel|kec|kab|bpk|sdr|sdri|dr|drs|dra|ir|gg|tgl|hj|yth|pkl|blk)\.)\s+/i;
const greeting =
  /^(?:\[?(?:anonim|rahasia)\]?|ass?alam\S*.*|(?:selamat )?(?:pagi|siang|sore|malam)(?:\W.*)?|yth.*|kepada.*|dengan hormat.*|permisi.*|salam.*|h[ae]l+o.*|(?:mohon|harap|tolong) dirahasiakan\W*)$/i;
/** A greeting that the sentence goes on behind: `Halo kak, syaratnya apa?` */
const greetingBefore =
  /^(?:(?:ass?alam\S*(?: wr\.? ?wb\.?)?|(?:selamat )?(?:pagi|siang|sore|malam)|permisi|h[ae]l+o|dengan hormat|min|kak)(?: (?:kak|min|admin|pak|bu|bapak(?:\/ibu)?|ibu|mas|mbak))*\s*,\s*)+(?=.{12})/i;

function isGreeting(sentence: string): boolean {
  const plain = sentence.trim();
  const goesOn = greetingBefore.test(plain) || /[.!?]\s+\S/.test(plain);
  return plain.length < 60 && greeting.test(plain) && !goesOn;
}

/**
 * Marks and wishes in the words themselves. Hiding the identity only is anonymous; hiding the report is confidential.
 */
export function proposeFlags(text: string, subject = ''): { anonymous: boolean; confidential: boolean } {
  const words = `${subject}\n${text}`.toLowerCase();
  const hidden = hidesIdentity.test(words) || asksAnonymity.test(words);
  return {
    anonymous: /\[anonim\]|\(anonim\)/.test(words) || hidden,
    confidential:
      /\[rahasia\]|\(rahasia\)|\brahasia: ?ya\b/.test(words) ||
      (!hidden &&
        /\b(?:mohon|harap|tolong|minta)\b[^.!?\n]{0,40}\b(?:dirahasiakan|rahasiakan)\b/.test(words)),
  };
}

/** Of the writer: what is said of anonymous people in general asks for nothing. */
const asksAnonymity =
  /\b(?:saya (?:ingin|mau|minta|mohon|pilih)|mohon|tolong|minta|kirim(?:kan)?(?: ini)?|lapor(?:kan)?|melapor) (?:tetap |secara |sebagai )?anonim\b|\banonim (?:saja|aja|ya)\b/;
const identity = '(?:identitas|nama|data diri|jati diri|nomor (?:hp|wa|saya))';
const hide =
  '(?:dirahasiakan|rahasiakan|merahasiakan|disembunyikan|tidak (?:disebut(?:kan)?|dicantumkan|ditampilkan)|jangan (?:(?:di)?sebut(?:kan)?|(?:di)?cantumkan|(?:di)?sebar(?:kan|luaskan)?|(?:di)?publikasikan|(?:di)?tampilkan|ditulis)|tanpa menyebut(?:kan)?)';
const hidesIdentity = new RegExp(`${identity}[^.!?\\n]{0,40}${hide}|${hide}[^.!?\\n]{0,20}${identity}`);
