// What a person types to record dispositions, and what one planned disposition is.
import type { NewFile } from '../../desk/archive.ts';
import { type Decision, type DecisionOptions, nextDispositionStep } from '../../desk/disposition.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type BatchEntry, proposedEvent } from '../../desk/record.ts';
import type { Recording, RecordingOptions } from '../../desk/recording.ts';
import { exitCodes, UserError } from '../../errors.ts';

export interface DispositionOptions extends DecisionOptions, RecordingOptions {
  step?: string;
  all?: boolean;
  /** True where no number of a sheet was typed. */
  tray?: string | true;
  lines?: string;
}

/** A decision that is ready to be recorded. */
export interface Planned {
  file: CaseFile;
  decision: Decision;
  recording: Recording;
}

/** What one run has planned and heard so far. */
export interface Plan {
  planned: Planned[];
  skipped: CaseFile[];
  /** Lines as they were typed, by case: told when the person leaves before they are recorded. */
  typed: Map<string, string>;
  /** The one scan of the sheet. */
  scan: NewFile | null;
}

/** The step that `--step` names, else the one that the case waits for. */
export function stepFor({ state }: CaseFile, typed: string | undefined): 2 | 3 {
  if (typed === undefined) return nextDispositionStep(state);
  if (typed !== '2' && typed !== '3') {
    throw new UserError('value-unknown', { flag: '--step', typed, allowed: ['2', '3'] }, exitCodes.usage);
  }
  return Number(typed) as 2 | 3;
}

/** What to record of a planned decision. */
export function entryOf({ file, decision, recording }: Planned): BatchEntry {
  const propose = () => proposedEvent(recording, 'dispositioned', decision.fields, decision.words);
  return { number: file.state.number, propose };
}
