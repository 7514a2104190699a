// The marks by which files begin, as their formats define them.
import type { FileKind } from './kinds.ts';

type Signature = [kind: FileKind, at: number, mark: string, further?: [at: number, mark: string]];

/** Marks as Latin-1; what is narrower stands before what is wider. */
const signatures: readonly Signature[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF8'],
  ['webp', 0, 'RIFF', [8, 'WEBP']],
  ['wav', 0, 'RIFF', [8, 'WAVE']],
  ['avi', 0, 'RIFF', [8, 'AVI ']],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['tiff', 0, 'II+\0'],
  // Four reserved bytes of the header are zero.
  ['bmp', 0, 'BM', [6, '\0\0\0\0']],
  ['heic', 4, 'ftypheic'],
  ['heic', 4, 'ftypheix'],
  ['heic', 4, 'ftyphevc'],
  ['heic', 4, 'ftypmif1'],
  ['heic', 4, 'ftypmsf1'],
  ['avif', 4, 'ftypavif'],
  ['mov', 4, 'ftypqt  '],
  ['3gp', 4, 'ftyp3g'],
  ['m4a', 4, 'ftypM4A'],
  ['mp4', 4, 'ftyp'],
  ['mov', 4, 'moov'],
  ['opus', 0, 'OggS', [28, 'OpusHead']],
  ['ogg', 0, 'OggS'],
  ['amr', 0, '#!AMR'],
  ['mp3', 0, 'ID3'],
  ['mp3', 0, '\xff\xfb'],
  ['mp3', 0, '\xff\xf3'],
  ['mp3', 0, '\xff\xf2'],
  ['aac', 0, '\xff\xf1'],
  ['aac', 0, '\xff\xf9'],
  ['dwg', 0, 'AC10'],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['7z', 0, "7z\xbc\xaf'\x1c"],
  ['gzip', 0, '\x1f\x8b\x08'],
  ['rtf', 0, '{\\rtf'],
];

/** What the first bytes say; `zip` and `ole` hold other files, which say what they are. */
export function signatureOf(bytes: Buffer): FileKind | 'zip' | 'ole' | null {
  const head = bytes.toString('latin1', 0, 1100);
  // ISO 32000-1, annex H.3.4.1: readers take a header within the first 1024 bytes.
  const pdf = head.indexOf('%PDF-');
  if (pdf >= 0 && pdf < 1024) return 'pdf';
  if (/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(head)) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  if (head.startsWith('\x1a\x45\xdf\xa3')) return head.slice(0, 64).includes('webm') ? 'webm' : 'mkv';
  const found = signatures.find(
    ([, at, mark, further]) =>
      head.startsWith(mark, at) && (!further || head.startsWith(further[1], further[0])),
  );
  return found?.[0] ?? null;
}
