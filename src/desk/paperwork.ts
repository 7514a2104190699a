// The papers of a case: its links, numbers, attachments, signatures, and decisions that wait for initials; as values and as JSON.
import type { FileKind } from '../intake/file-kind.ts';
import type { Signature } from '../procedure/case.ts';
import { type Filed, filedOn } from './attachments.ts';
import { numbersOf } from './case-numbers.ts';
import { awaitingOn } from './initials.ts';
import { linksOf } from './links.ts';
import { type CaseFile, eventOf } from './read.ts';
import { nameOf, type Session } from './session.ts';

export interface KeptFile extends Filed {
  kind: FileKind;
}

/** The files of the attachments that count, in their order; those whose words are gone are left out. */
export function attachmentsOf(file: CaseFile): KeptFile[] {
  const filed = filedOn(file);
  return file.state.attachments.flatMap(({ event }) => {
    const kinds = eventOf(file, event)['kinds'] as FileKind[];
    const own = filed.filter((one) => one.event === event);
    return own.map((one, index) => ({ ...one, kind: kinds[index] ?? 'other' }));
  });
}

export interface SignedLetter extends Signature {
  /** Of an officer the name as it is now; null where the words are gone. */
  who: string | null;
  title: string | null;
  at: string;
  scan: boolean;
}

/** The signatures of a case's letters, in their order. */
export function signaturesOf(session: Pick<Session, 'people'>, file: CaseFile): SignedLetter[] {
  return file.state.signatures.map((signature) => {
    const event = eventOf(file, signature.event);
    const { shown } = file.state.timeline.find((entry) => entry.event.id === event.id)!;
    const words = event.words === undefined ? null : file.words(event);
    const text = (field: string) => (typeof words?.[field] === 'string' ? (words[field] as string) : null);
    const who = signature.signer === null ? text('name') : nameOf(session, signature.signer);
    return { ...signature, who, title: text('title'), at: shown.at, scan: event['scan'] === true };
  });
}

/** What scripts read of them; names of files may name who is not to be named. */
export function paperworkJson(session: Session, file: CaseFile, hidden: boolean): Record<string, unknown> {
  const { own, foreign } = linksOf(session, file);
  return {
    class: file.state.class,
    links: [
      ...own.map(({ relation, to, event }) => ({ relation, to, event })),
      ...foreign.map(({ relation, number, event }) => ({ relation, from: number, event })),
    ],
    numbers: numbersOf(file),
    attachments: attachmentsOf(file).map(({ event, for: target, name, kind, bytes, sha256 }) => ({
      ...(!hidden && { name }),
      kind,
      bytes,
      sha256,
      event,
      ...(target !== null && { for: target }),
    })),
    signatures: signaturesOf(session, file).map(
      ({ event, document, authority, signer, who, title, at, scan }) => ({
        event,
        document,
        authority,
        ...(signer === null ? { name: who, ...(title !== null && { title }) } : { signer }),
        at,
        scan,
      }),
    ),
    countersign: awaitingOn(file).map(({ number: _number, step, ...one }) => ({
      ...one,
      ...(step !== null && { step }),
    })),
  };
}
