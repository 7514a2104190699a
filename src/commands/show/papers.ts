// The papers of a case in `sop show`: class, numbers, links and missing initials in the head; attachments and signatures below.

import { numbersOf } from '../../desk/case-numbers.ts';
import { awaitingOn } from '../../desk/initials.ts';
import { linksOf } from '../../desk/links.ts';
import { attachmentsOf, signaturesOf } from '../../desk/paperwork.ts';
import type { CaseFile } from '../../desk/read.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { hidesInquirer } from '../../procedure/progress.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { tellHeading } from './texts.ts';

/** Of many attachments this many are listed; all stand in the JSON. */
const listedAtMost = 40;

/** What stands below the status: nothing of it for most cases. */
export function paperLines({ words }: Call<object>, session: Session, file: CaseFile): string[] {
  const { paperwork, vocabulary } = words;
  const { state } = file;
  const numbers = numbersOf(file).map(
    ({ register, number }) => `${vocabulary.numberRegisters[register]} ${cleanLine(number)}`,
  );
  const { own, foreign } = linksOf(session, file);
  return [
    ...(state.class === null ? [] : [paperwork.classify.head(vocabulary.caseClasses[state.class])]),
    ...(numbers.length > 0 ? [paperwork.number.head(numbers)] : []),
    ...own.map(({ relation, to }) => paperwork.link.own(relation, to)),
    ...foreign.map(({ number, relation }) => paperwork.link.foreign(number, relation)),
  ];
}

/** That decisions wait for initials, and whose; null where none does. */
export function initialsDoubt({ words }: Call<object>, session: Session, file: CaseFile): string | null {
  const awaiting = awaitingOn(file);
  const names = [...new Set(awaiting.map(({ by }) => cleanLine(nameOf(session, by))))];
  return awaiting.length === 0 ? null : words.paperwork.countersign.head(awaiting.length, names);
}

/** The files that came to the case; their names only where the inquirer's may be seen. */
export function tellAttachments(call: Call<object>, file: CaseFile, identity: boolean): void {
  const { print, words } = call;
  const { paperwork } = words;
  const kept = attachmentsOf(file);
  if (kept.length === 0) return;
  tellHeading(call, paperwork.attachments);
  const hidden = !identity && hidesInquirer(file.state);
  for (const { event, name, kind, bytes, for: target } of kept.slice(0, listedAtMost)) {
    const line = paperwork.attachmentLine({
      event,
      name: hidden ? paperwork.hiddenName : cleanLine(name),
      kind: paperwork.fileKinds[kind] ?? cleanLine(kind),
      size: paperwork.size(bytes),
      for: target,
    });
    print.wrapped(line, { indent: '    ', first: '  ' });
  }
  if (kept.length > listedAtMost) print.line(`  ${paperwork.andMore(kept.length - listedAtMost)}`);
}

/** Which letters were signed, by whom and when. */
export function tellSignatures(call: Call<object>, session: Session, file: CaseFile): void {
  const { print, words } = call;
  const signatures = signaturesOf(session, file);
  if (signatures.length === 0) return;
  tellHeading(call, words.paperwork.sign.section);
  for (const { document, authority, who, title, at, scan } of signatures) {
    const { signedDocuments, signingAuthorities } = words.vocabulary;
    const name = [who ?? words.cases.erased, title].filter(Boolean).join(', ');
    const line = words.paperwork.sign.line({
      document: signedDocuments[document] ?? document,
      who: cleanLine(authority === 'own' ? name : `${name} (${signingAuthorities[authority]})`),
      when: momentWords(call, session, at),
      scan,
    });
    print.wrapped(line, { indent: '    ', first: '  ' });
  }
}
