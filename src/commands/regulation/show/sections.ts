// The sections of an item: what each source says, how it is related to others, its documents, what was left out.

import type { FiledDocument } from '../../../desk/regulation/documents.ts';
import type { ItemPortrait } from '../../../desk/regulation/portrait.ts';
import { nameOf, type Session } from '../../../desk/session.ts';
import { handSource } from '../../../desk/sources.ts';
import { parseMoment } from '../../../procedure/time.ts';
import { cleanLine } from '../../../terminal/clean.ts';
import type { Call } from '../../command.ts';
import { momentWords } from '../../recording.ts';
import { dayWords, quoted, sourceNames } from '../shown.ts';

type Speaking = Pick<Call<object>, 'words'>;

/** `JDIH Kemendagri: berlaku, tertulis "Berlaku", dilihat 23 Nov 2026`; of news only what the office recorded. */
export function sayingLines(call: Speaking, session: Session, { item, standing }: ItemPortrait): string[] {
  const say = call.words.regulations.show;
  const name = sourceNames(session);
  const { claims } = item;
  const own = claims.find(({ source }) => source === handSource.id)?.event;
  if (standing === null) return own === undefined ? [] : [`${name(handSource.id)}: ${say.record(own)}`];
  return standing.says.map((saying) => {
    const { status, printed, revokedBy, contested, seenAt, outdated, gone, source } = saying;
    const day = seenAt === null ? undefined : parseMoment(seenAt, session.zone)?.day;
    const claim = status === null ? null : call.words.regulations.claims[status];
    const parts = [
      ...(claim === null && revokedBy.length === 0 && !contested ? [say.noStatus] : []),
      ...(claim === null ? [] : [claim]),
      ...(printed === null || printed.toLowerCase() === claim ? [] : [say.printed(cleanLine(printed))]),
      ...(revokedBy.length === 0 ? [] : [say.saysRevokedBy(revokedBy.map(cleanLine))]),
      ...(contested ? [say.saysBarred] : []),
      ...(day === undefined ? [] : [say.seenOn(dayWords(call, day))]),
      ...(isByHand(source) && seenAt !== null && own !== undefined ? [say.record(own)] : []),
      ...(outdated ? [say.outdated] : []),
      ...(gone ? [say.goneThere] : []),
    ];
    return `${name(source)}: ${parts.join(', ')}`;
  });
}

/** Also what a page says that the office recorded: `by-hand@jdih.kemendagri.go.id`. */
function isByHand(source: string): boolean {
  return source === handSource.id || source.startsWith(`${handSource.id}@`);
}

/** `mencabut Permendagri 5/2017, menurut JDIH Kemendagri`, and how to show what the library has, as one types it. */
export function relationLines(
  call: Speaking,
  session: Session,
  { relations }: ItemPortrait,
): { line: string; link: string | null }[] {
  const say = call.words.regulations.show;
  const source = sourceNames(session);
  return relations.map(({ kind, name, partly, barred, sources, inLibrary, url }) => {
    const shown = cleanLine(name);
    const how = partly ? `${say.relations[kind]} ${say.partly}` : say.relations[kind];
    const link = inLibrary ? `sop regulation show ${quoted(name)}` : url && cleanLine(url);
    const parts = [`${how} ${shown}`, say.according(sources.map(source)), ...(barred ? [say.barred] : [])];
    return { line: parts.join(', '), link };
  });
}

export function documentLines(call: Speaking, session: Session, { documents }: ItemPortrait): string[] {
  return documents.flatMap((document) => {
    const { name, url, at, event, path } = document;
    const facts = documentFacts(call, document);
    const shown = url === null ? facts : facts.slice(0, -1);
    const when = momentWords(call, session, at);
    const by = cleanLine(nameOf(session, document.by));
    const line = [cleanLine(name), ...shown, when, by, event, path].join(', ');
    // Where it came from stands on a line of its own.
    return url === null ? [line] : [line, `    ${cleanLine(url)}`];
  });
}

/** Size, pages, signs of text, where it came from. */
export function documentFacts(
  { words }: Speaking,
  { bytes, pages, signs, url }: Pick<FiledDocument, 'bytes' | 'pages' | 'signs' | 'url'>,
): string[] {
  const say = words.regulations.document;
  return [
    words.paperwork.size(bytes),
    ...(pages > 0 ? [say.pages(pages)] : []),
    signs > 0 ? say.text(signs) : pages > 0 ? say.scan : say.unreadable,
    url === null ? say.fromFile : say.fromAddress(cleanLine(url)),
  ];
}

/** What was left out of what a source says, and why. */
export function noteLines(call: Speaking, session: Session, { item }: ItemPortrait): string[] {
  const say = call.words.regulations.show;
  const name = sourceNames(session);
  return item.claims.flatMap(({ source, finding }) =>
    finding.notes.map(({ code, field, value }) =>
      say.note({
        source: name(source),
        field: say.fields[field as keyof typeof say.fields] ?? cleanLine(field),
        value: cleanLine(value),
        why: say.notes[code] ?? cleanLine(code),
      }),
    ),
  );
}
