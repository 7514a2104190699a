// What stands for a case where several are named on a screen: its subject, or why that is not shown.
import { type CaseFile, openSubject, tolerantFile } from '../desk/read.ts';
import type { WaitingRow } from '../desk/waiting.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { cleanLine } from '../terminal/clean.ts';
import { padText, truncateText } from '../terminal/text.ts';
import type { Call } from './command.ts';

/** The subject of a row, or what stands in its place. */
export function subjectOrWhy(
  { subject, confidential, damaged }: Pick<WaitingRow, 'subject' | 'confidential' | 'damaged'>,
  words: Catalogue,
): string {
  if (subject !== null) return subject;
  if (confidential) return words.vocabulary.confidential;
  return damaged ? words.cases.damaged : words.cases.erased;
}

/** The subject cut or filled up to `width` columns. */
export function subjectShown({ words }: Pick<Call<object>, 'words'>, file: CaseFile, width: number): string {
  const tolerant = tolerantFile(file);
  const { damaged } = tolerant.inquiry;
  const row = { subject: openSubject(tolerant), confidential: file.state.confidential, damaged };
  return padText(truncateText(cleanLine(subjectOrWhy(row, words)), width), width);
}
