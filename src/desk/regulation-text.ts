// The text of filed documents, made once on each computer from what the archive holds.
import { join } from 'node:path';
import { durableFolder, durableWrite, errnoOf } from '../durable-write.ts';
import { readIfThere } from '../local/if-there.ts';
import { localFolders } from '../local/state.ts';
import { bytesOf, type FiledDocument, textsOf } from './regulation-documents.ts';
import type { Session } from './session.ts';

/** The text of a document; null where its file is not here yet, empty where none can be read of it. */
export async function textOfDocument(session: Session, document: FiledDocument): Promise<string | null> {
  const { root } = localFolders(session.context.stateFolder, session.view.id);
  const folder = join(root, 'texts');
  // The name comes from another's words: only a hash is one.
  const file = /^[0-9a-f]{64}$/.test(document.sha256) ? join(folder, `${document.sha256}.txt`) : null;
  const kept = file === null ? null : readIfThere(file);
  if (kept !== null) return kept.toString('utf8');
  if (document.signs === 0) return '';
  const bytes = bytesOf(session, document);
  if (bytes === null) return null;
  const text = ((await textsOf(bytes))?.texts ?? []).join('\n\n');
  if (file !== null) keep(folder, file, text);
  return text;
}

/** What cannot be kept is made again. */
function keep(folder: string, file: string, text: string): void {
  try {
    durableFolder(folder, { mode: 0o700 });
    durableWrite(file, text, { mode: 0o600 });
  } catch (error) {
    if (errnoOf(error) === '') throw error;
  }
}
