// What a person types to push, and what every way of delivering gives back.
import type { Recorded } from '../../desk/record.ts';
import type { RecordingOptions } from '../../desk/recording.ts';
import { checkFilled } from '../texts.ts';

export interface PushOptions extends RecordingOptions {
  via?: string;
  manual?: boolean;
  receipt?: string;
  resend?: boolean;
  wasSent?: boolean;
  yes?: boolean;
  acceptRevoked?: string;
  all?: boolean;
  /** Of Kemendagri information only. */
  article?: string;
  circular?: string;
  circularFile?: string;
}

/** A reply that went out, and the sentence that says how. */
export interface Delivered {
  recorded: Recorded;
  sentence: (told: { number: string; when: string }) => string;
}

/** The receipt that was typed; a blank one is UserError `text-empty` (exit 2). */
export function receiptOf({ receipt }: PushOptions): string | undefined {
  return receipt === undefined ? undefined : checkFilled(receipt, '--receipt');
}
