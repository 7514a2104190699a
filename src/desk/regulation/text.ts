// The text of filed documents, made once on each computer from what the archive holds.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { durableFolder, durableWrite, errnoOf } from '../../durable-write.ts';
import { readIfThere } from '../../local/if-there.ts';
import { localFolders } from '../../local/state.ts';
import type { Session } from '../session.ts';
import { bytesOf, type FiledDocument, textsOf } from './documents.ts';

/** The text of a document; null where its file is not here yet, empty where none can be read of it. */
export async function textOfDocument(session: Session, document: FiledDocument): Promise<string | null> {
  const file = fileOf(session, document);
  const kept = file === null ? null : readIfThere(file);
  if (kept !== null) return kept.toString('utf8');
  if (document.signs === 0) return '';
  const bytes = bytesOf(session, document);
  if (bytes === null) return null;
  const text = ((await textsOf(bytes))?.texts ?? []).join('\n\n');
  if (file !== null) keep(file, text);
  return text;
}

/** True where nothing needs to be read for it. */
export function isTextKept(session: Session, document: FiledDocument): boolean {
  const file = fileOf(session, document);
  return document.signs === 0 || (file !== null && existsSync(file));
}

/** The hash comes from the words of another computer: only what is one names a file. */
function fileOf({ context, view }: Session, { sha256 }: FiledDocument): string | null {
  const { root } = localFolders(context.stateFolder, view.id);
  return /^[0-9a-f]{64}$/.test(sha256) ? join(root, 'texts', `${sha256}.txt`) : null;
}

/** What cannot be kept is made again. */
function keep(file: string, text: string): void {
  try {
    durableFolder(dirname(file), { mode: 0o700 });
    durableWrite(file, text, { mode: 0o600 });
  } catch (error) {
    if (errnoOf(error) === '') throw error;
  }
}
