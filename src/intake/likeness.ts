// How much two inquiries are alike: the same person, near words, a near time. A hint for who looks, never a decision.
import { type Instant, startOfDay, type Zone } from '../procedure/time.ts';
import type { Inquiry } from './inquiry.ts';

/** Why one inquiry may be another once more. */
export type Likeness = 'contact' | 'name' | 'text' | 'time';

/** What is compared of an inquiry; small, and nothing of its words can be read from it. */
export interface Sketch {
  contact: string | null;
  name: string | null;
  /** The smallest hashes of the text's trigrams, in order: a sample that estimates how many two texts share (Broder 1997). */
  sample: Uint32Array;
  /** Hashes of pairs of words, under which a near text is found. */
  keys: number[];
  at: Instant;
}

const sampled = 48;
const keysOfText = 4;
const day = 86_400_000;
/** Beyond this nobody calls it the same matter. */
export const window = 60 * day;

/** The sketch; times in the office's zone. */
export function sketchOf(
  { text, contact, name, arrivedAt }: Pick<Inquiry, 'text' | 'contact' | 'name' | 'arrivedAt'>,
  zone: Zone,
): Sketch {
  // The beginning tells enough, whatever the length.
  const words = text
    .slice(0, 4_000)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !courtesies.has(word));
  return {
    contact: contact === undefined ? null : normaliseContact(contact),
    name: name === undefined ? null : normaliseName(name),
    sample: sampleOf(words.join(' ')),
    keys: keysOf(words),
    at: arrivedAt.length === 10 ? startOfDay(arrivedAt, zone) : Date.parse(arrivedAt),
  };
}

/** Why two are alike, the strongest reason first; empty where they are not. */
export function compareSketches(a: Sketch, b: Sketch): Likeness[] {
  const apart = Math.abs(a.at - b.at);
  if (apart > window) return [];
  const shared = shareOf(a.sample, b.sample);
  const near = apart <= 3 * day;
  const contact = a.contact !== null && a.contact === b.contact;
  // Another address may belong to the same name; a first name alone to anybody.
  const name = !contact && a.name !== null && a.name === b.name && (a.name.includes(' ') || shared >= 0.3);
  const same = contact || name;
  const text = shared >= 0.5;
  // Strangers may ask the same in few words.
  const alike = same ? near || shared >= 0.3 : shared >= 0.6 && a.sample.length >= 30;
  if (!alike) return [];
  return [
    ...(contact ? (['contact'] as const) : []),
    ...(name ? (['name'] as const) : []),
    ...(text ? (['text'] as const) : []),
    ...(near ? (['time'] as const) : []),
  ];
}

/** `0812…`, `+62 812…` and `62812…` are one number; addresses and accounts are the same in any case. */
export function normaliseContact(contact: string): string | null {
  const plain = contact.trim().toLowerCase();
  if (plain.includes('@') && !plain.startsWith('@')) return plain.replace(/^mailto:/, '');
  const digits = plain.replace(/[^\d+]/g, '');
  if (digits.length >= 8 && /^[+\d\s().\-\u2010-\u2015\u00a0\u202a-\u202c]+$/.test(plain))
    return digits.replace(/^(?:\+62|0062|62)0?/, '0');
  return plain.replace(/^@/, '') || null;
}

const titles = /^(?:bapak|ibu|bpk|pak|bu|sdr|sdri|saudara|saudari|mas|mbak|drs?|dra|ir|hj?|h)\.?\s+|,.*$/g;

function normaliseName(name: string): string | null {
  const plain = name.toLowerCase().replace(/\s+/g, ' ').trim().replace(titles, '');
  return plain || null;
}

/** What stands in every message says nothing of any. */
const courtesies = new Set(
  'selamat pagi siang sore malam assalamualaikum wr wb yth bapak ibu pak bu kak min admin halo terima kasih mohon tolong saya kami dengan hormat dan di yang'.split(
    ' ',
  ),
);

function sampleOf(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - 2));
  for (let at = 0; at < hashes.length; at++) {
    hashes[at] = mix((text.charCodeAt(at) << 20) ^ (text.charCodeAt(at + 1) << 10) ^ text.charCodeAt(at + 2));
  }
  hashes.sort();
  const sample = new Uint32Array(Math.min(sampled, hashes.length));
  let kept = 0;
  for (let at = 0; at < hashes.length && kept < sampled; at++) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) sample[kept++] = hashes[at]!;
  }
  return sample.slice(0, kept);
}

function keysOf(words: readonly string[]): number[] {
  const hashes = words.map((word, at) => {
    let hash = 0;
    for (const letter of [word, words[at + 1] ?? ''].join(' '))
      hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01_00_01_93);
    return mix(hash);
  });
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, keysOfText);
}

/** The share of trigrams that two texts have in common, from their samples; 0 for texts too short to tell. */
function shareOf(a: Uint32Array, b: Uint32Array): number {
  const most = Math.min(sampled, Math.max(a.length, b.length));
  if (Math.min(a.length, b.length) < 8) return 0;
  let [i, j, seen, both] = [0, 0, 0, 0];
  while (seen < most && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
    seen++;
  }
  return both / seen;
}

/** Spreads numbers that lie close together (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
