// How the program names itself to the servers that it asks: honestly, with the office and where to write to it.
import { readOfficeWords } from '../office-words.ts';
import type { Session } from '../session.ts';

/** `sop/1.0.0 (SOP 15; Bagian Pemerintahan; tik@example.go.id)`, in ASCII. */
export function agentOf(session: Session): string {
  const office = plain(readOfficeWords(session).name);
  const contact = plain(contactOf(session)) || office;
  return `sop/${plain(session.context.version)} (${['SOP 15', office, contact].filter(Boolean).join('; ')})`;
}

/** The address that the office sends from. */
function contactOf({ office, view }: Session): string {
  const channel = office.channels.get('email');
  const sender = channel && view.words(channel.event)?.['sender'];
  return typeof sender === 'string' ? sender : '';
}

/** Accents go, and whatever else a header cannot hold or that would end the comment. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|[()\\;]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}
