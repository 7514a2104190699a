// Which steps of a case lack something, and every case of which that is so.

import type { Case } from '../procedure/case.ts';
import { completenessOf, type StepCompleteness } from '../procedure/completeness.ts';
import { cases, openSubject, tolerantFile, type WordsDamage } from './read.ts';
import type { Session } from './session.ts';

export interface IncompleteCase {
  state: Pick<Case, 'number' | 'kind' | 'channel' | 'status' | 'arrivedAt' | 'confidential' | 'pass'>;
  /** Null where the case is confidential, or its words were erased or are damaged. */
  subject: string | null;
  damaged: WordsDamage | null;
  steps: StepCompleteness[];
}

/** The steps that lack something; none where it cannot be told. */
export function incompleteSteps(state: Case): StepCompleteness[] {
  return completenessOf(state)?.filter(({ missing }) => missing.length > 0) ?? [];
}

/** `complete` and `missing` of one row; null and empty where it cannot be told. */
export function completenessJson(
  all: readonly StepCompleteness[] | null,
  { step, pass, round }: Pick<StepCompleteness, 'step' | 'pass' | 'round'>,
): { complete: boolean | null; missing: StepCompleteness['missing'] } {
  const own = all?.find((other) => other.step === step && other.pass === pass && other.round === round);
  return { complete: own ? own.missing.length === 0 : null, missing: own?.missing ?? [] };
}

/** Every case with such steps, open or ended, one by one; words are read of these only. */
export function* incompleteCases(session: Session): Generator<IncompleteCase> {
  for (const file of cases(session)) {
    const steps = incompleteSteps(file.state);
    if (steps.length === 0) continue;
    const { number, kind, channel, status, arrivedAt, confidential, pass } = file.state;
    const tolerant = tolerantFile(file);
    yield {
      state: { number, kind, channel, status, arrivedAt, confidential, pass },
      subject: openSubject(tolerant),
      damaged: tolerant.inquiry.damaged,
      steps,
    };
  }
}
