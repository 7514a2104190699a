// What a person types to record dispositions, and what one planned disposition is.
import type { NewFile } from '../../desk/archive.ts';
import { type Decision, type DecisionOptions, nextDispositionStep } from '../../desk/disposition.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type BatchEntry, proposedEvent } from '../../desk/record.ts';
import type { Recording, RecordingOptions } from '../../desk/recording.ts';
import { parseChoice } from '../../desk/typed-choice.ts';

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

/** The step that `--step` names, that of the Kabag where the case is passed on, else the one that it waits for. */
export function stepFor({ state }: CaseFile, { step: typed, forward }: DispositionOptions): 2 | 3 {
  if (typed === undefined) return forward === undefined ? nextDispositionStep(state) : 2;
  return Number(parseChoice(typed, '--step', ['2', '3'])) as 2 | 3;
}

/** What is known of a disposition before it is decided: passing a case on has its turn until it is replied to. */
export function knownFields(
  file: CaseFile,
  options: DispositionOptions,
): { step: 2 | 3; action?: 'forward' } {
  return { step: stepFor(file, options), ...(options.forward !== undefined && { action: 'forward' }) };
}

/** What to record of a planned decision. */
export function entryOf({ file, decision, recording }: Planned): BatchEntry {
  const propose = () => proposedEvent(recording, 'dispositioned', decision.fields, decision.words);
  return { number: file.state.number, propose };
}
