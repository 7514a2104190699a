// Which inquiries the archive has already, so that the same one is not taken in twice; keeps hashes and numbers only.
import { createHash } from 'node:crypto';
import { exitCodes, UserError } from '../../errors.ts';
import { identityOf } from '../../intake/duplicates.ts';
import type { Inquiry } from '../../intake/inquiry.ts';
import { correctionsIn } from '../../procedure/mending.ts';
import type { ChannelKind } from '../../procedure/words.ts';
import type { ArchiveView, CaseRecord } from '../archive.ts';
import { inquiryOf } from '../read.ts';
import { createDigestTable, type DigestTable } from './digest-table.ts';

export interface KnownInquiries {
  /** Cases that were looked at. */
  numbers: Set<string>;
  /** Numbers by identity, with the beginning of the content's hash. */
  byKey: DigestTable;
  /** Cases whose words cannot be read now: an inquiry equal to one of them is not recognised. */
  unreadable: string[];
}

type Identified = Pick<Inquiry, 'channel' | 'externalId' | 'arrivedAt' | 'contact' | 'name' | 'text'>;

export function createKnown(): KnownInquiries {
  return { numbers: new Set(), byKey: createDigestTable(), unreadable: [] };
}

/** Looks at the cases that came since the last look; with `only`, at those that could be this one inquiry. */
export function learnKnown(known: KnownInquiries, view: ArchiveView, only?: Identified): void {
  for (const number of view.caseNumbers()) {
    if (known.numbers.has(number)) continue;
    known.numbers.add(number);
    const record = view.caseEvents(number);
    if (record && (!only || couldBe(record, only))) learnCase(known, view, record);
  }
}

/** The case that holds the inquiry; `changed` where its external id is the same and its text is not. */
export function findKnown(
  known: KnownInquiries,
  inquiry: Identified,
): { number: string; changed: boolean } | null {
  const { key, content } = shorten(inquiry);
  const found = known.byKey.find(key);
  return found
    ? { number: found.text, changed: !content.subarray(0, found.mark.length).equals(found.mark) }
    : null;
}

/** Adds an inquiry; the first case of an identity stays. */
export function addKnown(known: KnownInquiries, number: string, inquiry: Identified): void {
  known.numbers.add(number);
  const { key, content } = shorten(inquiry);
  known.byKey.add(key, number, content);
}

/** Without its words: an external id holds in its channel, a fingerprint at one time of arrival. */
function couldBe({ events }: CaseRecord, { channel, externalId, arrivedAt }: Identified): boolean {
  return events.some(
    (event) =>
      event.type === 'received' &&
      event['channel'] === channel &&
      (externalId !== undefined || event['arrivedAt'] === arrivedAt),
  );
}

/** As it was recorded, and as it was corrected since: the file it came from holds the first, a newer one the second. */
function learnCase(known: KnownInquiries, view: ArchiveView, record: CaseRecord): void {
  const received = record.events.find((event) => event.type === 'received');
  if (!received) return;
  try {
    const filed = inquiryOf({ ...record, events: [received] }, (event) => view.words(event));
    if (filed.erased) return;
    const shown = inquiryOf(record, (event) => view.words(event));
    const corrected = { ...received, ...correctionsIn(record.events).get(received.id) };
    for (const [event, { text, name, contact, externalId }] of [
      [received, filed],
      [corrected, shown],
    ] as const) {
      addKnown(known, record.number, {
        channel: event['channel'] as ChannelKind,
        arrivedAt: event['arrivedAt'] as string,
        text,
        ...(name !== null && { name }),
        ...(contact !== null && { contact }),
        ...(externalId !== null && { externalId }),
      });
    }
  } catch (error) {
    // Words of another computer may not have arrived yet; that keeps nobody from taking in others.
    if (!(error instanceof UserError) || error.exitCode !== exitCodes.archive) throw error;
    known.unreadable.push(record.number);
  }
}

/** 128 bits tell millions of inquiries apart, and nothing of what a citizen wrote stays in memory. */
function shorten(inquiry: Identified): { key: Buffer; content: Buffer } {
  const { key, contentHash } = identityOf(inquiry);
  return { key: createHash('sha256').update(key).digest(), content: Buffer.from(contentHash, 'hex') };
}
