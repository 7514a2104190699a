// A reply that was delivered by hand, as its receipt on the worksheet says.
import { createCitationCheck } from '../citations/check.ts';
import type { CaseFile } from '../read.ts';
import { resolveRecording } from '../recording.ts';
import { deliveryOf, prepareSending, refuseSecond } from '../send.ts';
import type { Session } from '../session.ts';
import { momentIn, textIn, unfit } from './cells.ts';
import type { FilledRow } from './read.ts';
import type { RowEntry } from './row.ts';

export interface DeliverySaid {
  what: 'delivery';
  at: string;
  receipt: string;
}

const columns = { day: 'receiptDay', time: 'receiptTime' } as const;

/** Plans the delivery; null where nothing of it is filled in. Throws UnfitCell. */
export function planDelivery(session: Session, row: FilledRow, file: CaseFile): RowEntry | 'already' | null {
  const receipt = textIn(row, 'receipt');
  if (receipt === undefined) {
    if (row.cells.receiptDay || row.cells.receiptTime) throw unfit('receipt', { code: 'receipt-missing' });
    return null;
  }
  const replies = file.record.events.filter(({ type }) => type === 'replied');
  if (replies.some((event) => file.words(event)?.['receipt'] === receipt)) return 'already';
  const at = momentIn(session, row, columns);
  const recording = resolveRecording(session, { at }, session.officer.id);
  const check = createCitationCheck(session);
  const sending = { via: undefined, manual: true, why: null };
  return {
    column: 'receipt',
    dayColumn: columns.day,
    says: { what: 'delivery', at, receipt },
    propose: (now) => {
      refuseSecond(session, now);
      const delivery = { ...prepareSending(session, now, check, sending), messageId: null };
      return deliveryOf(delivery, recording, receipt);
    },
  };
}
