// The office describes itself anew: a whole description each time, with what did not change carried over.

import type { Kind } from '../procedure/words.ts';
import type { AppendResult } from './archive.ts';
import { type OfficeWords, type Template, templateFor } from './office-defaults.ts';
import { readOfficeWords } from './office-words.ts';
import { recordOffice } from './record-office.ts';
import { type Session, today } from './session.ts';

/** Records the description as `change` makes it from the one that holds under the lock. Errors: those of `recordOffice`. */
export function describeOffice(
  session: Session,
  change: (words: OfficeWords) => OfficeWords,
  clockOk: boolean,
): Promise<AppendResult> {
  const validFrom = today(session);
  return recordOffice(
    session,
    (now) => {
      const {
        id: _id,
        salt: _salt,
        ...words
      } = readOfficeWords(now) as OfficeWords & Record<string, unknown>;
      const fields = { validFrom, zone: now.office.zone.name };
      return [{ type: 'office-described', fields, words: { ...change(words as OfficeWords) } }];
    },
    clockOk,
  );
}

/** Greeting and closing of a kind, of which one may stay as it is. */
export function withTemplate(words: OfficeWords, kind: Kind, change: Partial<Template>): OfficeWords {
  const { greeting, closing } = templateFor(words, kind);
  const template = {
    greeting: change.greeting === undefined ? greeting : spaceGreeting(change.greeting),
    closing: change.closing === undefined ? closing : spaceClosing(change.closing),
  };
  return { ...words, templates: { ...words.templates, [kind]: template } };
}

/** `\n` as typed in a command line is a line break; the reply begins after the greeting, in a paragraph of its own after a comma. */
function spaceGreeting(typed: string): string {
  const text = lineBreaks(typed);
  if (text === '' || /\s$/.test(text)) return text;
  return text.endsWith(',') ? `${text}\n\n` : `${text} `;
}

/** The closing is a paragraph of its own. */
function spaceClosing(typed: string): string {
  const text = lineBreaks(typed).trim();
  return text === '' ? '' : `\n\n${text}`;
}

function lineBreaks(typed: string): string {
  return typed.replaceAll('\r\n', '\n').replaceAll('\\n', '\n');
}
