// Channels as columns and headings name them.
import type { ChannelKind } from '../procedure/words.ts';
import { plainWords } from './headings.ts';

const channelNames: Record<ChannelKind, string> = {
  website:
    'website|web|situs|situs web|laman|formulir web|form web|google form|google forms|formulir|formulir daring',
  email: 'email|e mail|surel|pos el|surat elektronik',
  'social-media': 'media sosial|medsos|social media|sosial media',
  whatsapp: 'whatsapp|wa|whats app|chat wa',
  telephone: 'telepon|telpon|telp|telephone|phone|call center',
  sambat: 'sambat|sambat online|aplikasi sambat',
  lapor: 'lapor|sp4n lapor|sp4n|lapor sp4n',
  counter: 'loket|datang langsung|tatap muka|langsung|counter|lisan|meja layanan',
  letter: 'surat|letter|surat fisik|pos|kotak saran',
  kemendagri: 'kemendagri|kementerian dalam negeri',
};
const platforms = ['instagram', 'facebook', 'twitter', 'x', 'tiktok', 'youtube', 'threads', 'telegram'];

/** The channel (and platform) that a cell names, or null. */
export function readChannel(value: string): { channel: ChannelKind; platform?: string } | null {
  if (value === '') return null;
  const word = plainWords(value);
  const platform = platforms.find(
    (name) => word === name || word.startsWith(`${name} `) || word.endsWith(` ${name}`),
  );
  if (platform) return { channel: 'social-media', platform: value.trim() };
  for (const [channel, names] of Object.entries(channelNames)) {
    if (names.split('|').includes(word) || channel.replace('-', ' ') === word)
      return { channel: channel as ChannelKind };
  }
  return null;
}

/** The channel that a file's headings and name give away: a portal's own number, or the columns that a form plugin adds. */
export function proposeChannel(headings: readonly string[], file: string): ChannelKind | undefined {
  const all = headings.map(plainWords);
  const has = (...words: string[]) => words.some((word) => all.includes(word));
  const portal = has('nomor sambat', 'id sambat', 'no sambat') || /sambat/i.test(file) ? 'sambat' : 'lapor';
  // Any report is called "laporan"; only the portal is called LAPOR.
  if (portal === 'sambat' || /(?<![a-z])(?:lapor|sp4n)(?![a-z])/i.test(file)) return portal;
  if (has('tracking id', 'trackingid', 'id tracking', 'tracking')) return portal;
  const form = [
    'stempel waktu',
    'timestamp',
    'your message',
    'entry id',
    'entry date',
    'submission id',
    'submission date',
  ];
  if (has(...form, 'user agent', 'referrer', 'page url', 'form name')) return 'website';
  return undefined;
}
