// Replies delivered by hand with one receipt for all of them: a list that was signed, a notice board; one commit.
import { type CheckedCitation, type CitationCheck, needsLook } from '../../desk/citations/check.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type Recorded, recordMany } from '../../desk/record.ts';
import { resolveRecording } from '../../desk/recording.ts';
import {
  type Delivery,
  deliveryOf,
  type Outgoing,
  prepareSending,
  refuseSecond,
  routeOf,
} from '../../desk/send.ts';
import type { Session } from '../../desk/session.ts';
import { type ExitCode, exitCodes, UserError } from '../../errors.ts';
import { lastDraft } from '../../procedure/progress.ts';
import { type Refused, type Several, tellBatch } from '../batch.ts';
import { openCheck } from '../citations/checking.ts';
import { markedSentences } from '../citations/lines.ts';
import type { Call } from '../command.ts';
import { askRecording } from '../recording.ts';
import { type PushOptions, receiptOf } from './options.ts';

/** Records each as delivered; what cannot be is named, and the exit code is that of the first such. */
export async function recordTogether(
  call: Call<PushOptions>,
  { session, files }: Several,
): Promise<ExitCode> {
  const { words } = call;
  const receipt = receiptOf(call.options) ?? '';
  const irregular = call.options.irregular !== undefined;
  const check = openCheck(call, session);
  const refused: Refused[] = [];
  const deliveries: Delivery[] = [];
  const doubtful = new Map<string, CheckedCitation[]>();
  for (const file of files) {
    try {
      const delivery = deliveryByHand(session, file, check, call.options.via, irregular);
      deliveries.push(delivery);
      doubtful.set(file.state.number, (delivery.citations ?? []).filter(needsLook));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ number: file.state.number, error });
    }
  }
  // What went out without an approval may have been another's doing.
  const { by, options } = irregular
    ? await askRecording(call, session, null, ['pengelola-tik'])
    : { by: session.officer.id, options: call.options };
  const recording = resolveRecording(session, options, by);
  const entries = deliveries.map((delivery) => ({
    number: delivery.file.state.number,
    propose: () => deliveryOf(delivery, recording, receipt),
  }));
  const batch = await recordMany(session, entries, recording.clockOk);
  const { deliveredMany: many, receiptKept } = words.recording.push;
  const told = { ...batch, refused: [...refused, ...batch.refused] };
  const moreOfMany = (recorded: readonly Recorded[]) => [
    receiptKept,
    ...recorded.flatMap(({ number }) => markedSentences(call, session, doubtful.get(number) ?? [], number)),
  ];
  return tellBatch(call, told, { many, moreOfMany });
}

function deliveryByHand(
  session: Session,
  file: CaseFile,
  check: CitationCheck,
  via: string | undefined,
  irregular: boolean,
): Delivery & Partial<Pick<Outgoing, 'citations'>> {
  const { number, kind, approval } = file.state;
  refuseSecond(session, file);
  // What proves it differs from one to the next: an address, a list.
  if (kind === 'kemendagri-information') throw new UserError('kemendagri-way', { number }, exitCodes.usage);
  if (irregular && !approval) {
    const hash = lastDraft(file.state)?.reply ?? null;
    return { file, hash, route: routeOf(file, via), messageId: null };
  }
  return { ...prepareSending(session, file, check, { via, manual: true, why: null }), messageId: null };
}
