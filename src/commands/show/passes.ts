// The passes of a case that was reopened: what each is headed by, and what was written when it began.
import { type CaseFile, eventOf } from '../../desk/read.ts';
import type { Session } from '../../desk/session.ts';
import type { Case } from '../../procedure/case.ts';
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import type { Call } from '../command.ts';
import { momentWords } from '../recording.ts';
import { tellHeading } from './texts.ts';

/** `Putaran ke-2, dibuka kembali Rab 25 Nov 2026 08.00 WIB: pengirim menulis lagi.` */
export function passHeading(call: Call<object>, session: Session, file: CaseFile, pass: number): string {
  const { reopening } = call.words.life;
  const begun = file.state.reopenings.find((other) => other.pass === pass);
  if (!begun) return reopening.pass(pass);
  const reason = eventOf(file, begun.event)['reason'] as ReopeningReason;
  return reopening.since(pass, momentWords(call, session, begun.at), reason);
}

/** What was written each time the case was reopened, behind the inquiry. */
export function tellReopenings(call: Call<object>, session: Session, file: CaseFile): void {
  const { print, words } = call;
  for (const { event, pass } of file.state.reopenings) {
    tellHeading(call, words.life.reopening.pass(pass).toUpperCase());
    const head = passHeading(call, session, file, pass);
    print.wrapped(head, { indent: '  ' });
    const note = file.words(eventOf(file, event))?.['note'];
    print.quote(typeof note === 'string' ? note : words.cases.erased);
  }
}

/** Tells to which pass something belongs, where there is more than one. */
export function withPass({ words }: Call<object>, state: Case, pass: number, text: string): string {
  return state.pass === 1 ? text : words.life.reopening.of(text, pass);
}
