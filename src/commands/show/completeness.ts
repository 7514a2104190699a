// What steps lack, below the table of one case and in the list of all, each with the command that mends it.
import { incompleteSteps } from '../../desk/incomplete.ts';
import type { CaseFile } from '../../desk/read.ts';
import { type Session, today } from '../../desk/session.ts';
import type { Case } from '../../procedure/case.ts';
import { shortNumber } from '../../procedure/case-number.ts';
import type { MissingPart, StepCompleteness } from '../../procedure/completeness.ts';
import type { Call } from '../command.ts';

/** `! langkah 2 tidak lengkap: hasil pindai belum ada`, with what would mend it below. */
export function tellCompleteness(call: Call<object>, session: Session, { state, inquiry }: CaseFile): void {
  const { print, words } = call;
  const say = words.completeness;
  if (inquiry.erased) print.look(say.erased);
  for (const step of incompleteSteps(state)) {
    const parts = step.missing.map((part) => say.parts[part]);
    const told = step.event === null ? say.empty(say.place(step)) : say.incomplete(say.place(step), parts);
    print.look(told, mendsOf(call, session, state, step));
  }
}

/** `langkah 2: hasil pindai belum ada`, below its case. */
export function rowOfStep({ words }: Call<object>, step: StepCompleteness): string {
  const say = words.completeness;
  return say.row(
    say.place(step),
    step.missing.map((part) => say.parts[part]),
  );
}

/** The commands that mend a step, each once; none for what cannot be mended any more. */
export function mendsOf(
  call: Call<object>,
  session: Session,
  state: Pick<Case, 'number' | 'pass'>,
  step: StepCompleteness,
): string[] {
  const commands = step.missing.map((part) => mendOf(call, session, state, step, part));
  return [...new Set(commands.filter((command) => command !== null))];
}

/** The command that mends one part of a step, or null. */
export function mendOf(
  { words }: Call<object>,
  session: Session,
  state: Pick<Case, 'number' | 'pass'>,
  { step, pass, event, missing }: StepCompleteness,
  part: MissingPart,
): string | null {
  const { files, time } = words.completeness;
  const number = numberTyped(session, state.number);
  const attach = (file: string) => `sop attach ${number} ${file} --evidence-for ${event}`;
  // Rows of an earlier pass are over.
  const late = (command: string) => (pass === state.pass ? `sop ${command} --at ${time}` : null);
  switch (part) {
    case 'step':
      return late(lateCommands[step]?.(number) ?? '');
    case 'printout':
      return `sop print incoming ${number}`;
    case 'sheet':
      // A scan shows the sheet as well; a sheet printed now would be of the pass at hand.
      if (missing.includes('scan') || pass !== state.pass) return attach(files.scan);
      return `sop print disposition ${number}`;
    case 'scan':
    case 'message':
    case 'words':
    case 'material':
    case 'receipt':
      return attach(files[part]);
    case 'disposition':
      return late(`disposition ${number} --step 3`);
    case 'draft':
      return late(`draft ${number}`);
    case 'submission':
      return late(`submit ${number}`);
    case 'approval':
    case 'instruction':
      return null;
  }
}

/** By its step, how an empty row is filled afterwards. */
const lateCommands: Record<number, (number: string) => string> = {
  2: (number) => `disposition ${number} --step 2`,
  3: (number) => `disposition ${number} --step 3`,
  4: (number) => `draft ${number}`,
  5: (number) => `submit ${number}`,
  6: (number) => `review ${number}`,
};

/** What is left out of a short number is this year. */
function numberTyped(session: Session, number: string): string {
  return number.startsWith(`${today(session).slice(0, 4)}-`) ? shortNumber(number) : number;
}
