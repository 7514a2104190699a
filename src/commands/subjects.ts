// What stands for a case where several are named on a screen: its subject, or why that is not shown.
import { type CaseFile, tolerantFile } from '../desk/read.ts';
import { cleanLine } from '../terminal/clean.ts';
import { padText, truncateText } from '../terminal/text.ts';
import type { Call } from './command.ts';
import { hiddenSubject } from './list/cells.ts';

/** The subject cut or filled up to `width` columns. */
export function subjectShown({ words }: Pick<Call<object>, 'words'>, file: CaseFile, width: number): string {
  const { inquiry } = tolerantFile(file);
  const { confidential } = file.state;
  const hidden = confidential || inquiry.damaged !== null || inquiry.erased;
  const subject = hidden
    ? hiddenSubject({ confidential, damaged: inquiry.damaged }, words)
    : cleanLine(inquiry.subject);
  return padText(truncateText(subject, width), width);
}
