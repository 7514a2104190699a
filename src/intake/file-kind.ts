// What a file is, told from its content; its name only tells texts apart, which look alike inside.
import { kindOfOle, kindOfZip } from './file-kind/containers.ts';
import { accepted, extensionOf, type FileKind, fileKinds, type Refused } from './file-kind/kinds.ts';
import { programIn, programNamed } from './file-kind/programs.ts';
import { signatureOf } from './file-kind/signatures.ts';
import { kindOfText, looksLikeText } from './file-kind/texts.ts';

export type { FileKind, Refused } from './file-kind/kinds.ts';

export interface Identified {
  kind: FileKind;
  /** That of the content: a name that says otherwise is not believed. */
  extension: string;
  /** The name says that it is something else. */
  misnamed: boolean;
}

/**
 * What the bytes are, and the extension under which they are kept. Programs, scripts and documents with macros are
 * refused; a script is text, so it is known by its first line or by its name.
 */
export function identifyFile(bytes: Uint8Array, name: string): Identified | Refused {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (programIn(buffer)) return { refused: 'program' };
  const container = signatureOf(buffer);
  const known =
    container === 'zip' ? kindOfZip(buffer) : container === 'ole' ? kindOfOle(buffer, name) : container;
  if (known !== null) return typeof known === 'object' ? known : identified(known, name);
  // What has no mark of its own is what its name says, and a name may say that it runs.
  if (programNamed(name)) return { refused: 'program' };
  return looksLikeText(buffer) ? identified(kindOfText(buffer, name), name) : identified('other', name);
}

function identified(kind: FileKind, name: string): Identified {
  const typed = extensionOf(name);
  const misnamed = typed !== '' && !accepts(kind, typed);
  const [first] = fileKinds[kind];
  const named = kind === 'other' || kind === 'text' || kind === 'office-locked';
  return { kind, extension: named && !misnamed && typed !== '' ? typed : first, misnamed };
}

/** Of content that is not known, a name is doubted only where it promises a kind that is. */
function accepts(kind: FileKind, typed: string): boolean {
  if (kind === 'other') return !accepted.has(typed) && /^[a-z0-9]{1,8}$/.test(typed);
  return (fileKinds[kind] as readonly string[]).includes(typed);
}
