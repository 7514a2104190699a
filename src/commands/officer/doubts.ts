// What is odd about who holds which role, said after it was recorded.
import type { AppointmentDoubt } from '../../desk/appointment-doubts.ts';
import { nameOf, type Session } from '../../desk/session.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';

export function tellDoubts(call: Call<object>, session: Session, doubts: readonly AppointmentDoubt[]): void {
  for (const doubt of doubts) call.print.warn(doubtWords(call, session, doubt));
}

function doubtWords({ words }: Call<object>, session: Session, doubt: AppointmentDoubt): string {
  const say = words.office.officers.doubts;
  const day = words.dates.shortDay(doubt.day);
  const names = (ids: string[]) => ids.map((id) => cleanLine(nameOf(session, id)));
  switch (doubt.code) {
    case 'several-holders':
      return say.severalHolders(words.vocabulary.roles[doubt.role], day, names(doubt.officers));
    case 'several-stand-ins':
      return say.severalStandIns(cleanLine(nameOf(session, doubt.for)), day, names(doubt.officers));
    case 'nobody':
      return say.nobody(words.vocabulary.roles[doubt.role], day);
    case 'plh-of-vacant':
      return say.plhOfVacant(cleanLine(nameOf(session, doubt.for)), day, names(doubt.officers));
    case 'no-operator-here':
      return say.noOperatorHere(doubt.device, day);
  }
}
