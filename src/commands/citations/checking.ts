// Looks citations up, and says what of the library could not be read.
import { type CitationCheck, createCitationCheck } from '../../desk/citations/check.ts';
import type { Session } from '../../desk/session.ts';
import type { Call } from '../command.ts';
import { tellProblems } from '../problems.ts';

export function openCheck(call: Call<object>, session: Session): CitationCheck {
  return createCitationCheck(session, (problems) => tellProblems(call, problems));
}
