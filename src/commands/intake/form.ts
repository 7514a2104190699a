// The one screen of an inquiry: each field with its letter; Enter takes it, a letter changes one field.
import type { Ask } from '../../context.ts';
import type { Session } from '../../desk/session.ts';
import type { RecentCases } from '../../desk/take-in/likely.ts';
import { type Inquiry, readArrival } from '../../desk/take-in/typed-inquiry.ts';
import { kinds } from '../../procedure/words.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText, truncateText } from '../../terminal/text.ts';
import { momentWords } from '../recording.ts';
import { checkText, refuseBlank } from '../texts.ts';
import { askChannel } from './by-options.ts';
import type { IntakeCall } from './options.ts';
import { secrecyOf, tellLikely } from './tell-one.ts';
import { askText } from './text-field.ts';

type Field = keyof IntakeCall['words']['intake']['form'];

/**
 * Shows the inquiry, and what it may be once more, and changes what the person wants changed, until it is right; null
 * where it is not to be recorded.
 */
export async function confirmInquiry(
  call: IntakeCall,
  session: Session,
  ask: Ask,
  proposed: Inquiry,
  recent: RecentCases,
): Promise<Inquiry | null> {
  const { print, words } = call;
  const { form, confirm, noSuchLetter, skipLetter, skipAsk } = words.intake;
  const fields = Object.keys(form) as Field[];
  const letterOf = (typed: string) => typed.trim().toLowerCase();
  const fieldOf = (letter: string) => fields.find((field) => form[field].letter === letter);
  const letters = [...fields.map((field) => form[field].letter), skipLetter];
  const check = (typed: string) =>
    ['', ...letters].includes(letterOf(typed)) ? null : noSuchLetter(letters);
  let inquiry = proposed;
  print.error(screenOf(call, session, inquiry));
  tellLikely(call, recent.find(inquiry));
  for (;;) {
    const letter = letterOf(await ask.text({ message: confirm, check }));
    if (letter === skipLetter && (await ask.confirm({ message: skipAsk, initial: false }))) return null;
    if (letter === skipLetter) continue;
    const field = fieldOf(letter);
    if (!field) return inquiry;
    inquiry = present({ ...inquiry, ...(await askField(call, session, ask, inquiry, field)) });
    // What a change of one line looks like is plain from the answer itself; a chosen word is shown again.
    if (field === 'arrivedAt' || field === 'text') print.error(lineOf(call, session, inquiry, field));
  }
}

/** Without the fields that were emptied. */
function present(changed: { [F in keyof Inquiry]: Inquiry[F] | undefined }): Inquiry {
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as never;
}

/** When it arrived; asked until it can be read and has come. */
export async function askArrival(
  call: IntakeCall,
  session: Session,
  ask: Ask,
  initial: string | undefined,
  message = call.words.intake.form.arrivedAt.ask,
): Promise<string> {
  const { context, words } = call;
  const { timeAgain } = words.intake;
  const { timeFuture } = words.general;
  const read = (typed: string) => readArrival(typed, context.clock(), session.zone);
  const typed = await ask.text({
    message,
    ...(initial !== undefined && { initial }),
    check: (answer) => {
      const moment = read(answer);
      return moment === null ? timeAgain : moment === 'future' ? timeFuture : null;
    },
  });
  return (read(typed) as { at: string }).at;
}

/** Shown where there is one; their letters always do. */
const seldom: ReadonlySet<Field> = new Set(['externalId', 'address']);

/** Information that the office found has nobody who sent it. */
const ofSender: ReadonlySet<Field> = new Set(['name', 'contact', 'address', 'secrecy']);

function screenOf(call: IntakeCall, session: Session, inquiry: Inquiry): string {
  const sent = inquiry.kind !== 'kemendagri-information';
  const fields = (Object.keys(call.words.intake.form) as Field[]).filter(
    (field) =>
      (sent || !ofSender.has(field)) && (!seldom.has(field) || inquiry[field as keyof Inquiry] !== undefined),
  );
  const lines = fields.map((field) => lineOf(call, session, inquiry, field));
  return ['', ...lines, `  ${othersOf(call, fields)}`].join('\n');
}

/** Letters without a line of their own, and the one that records nothing: `u nomor, a alamat, b tidak dicatat`. */
function othersOf({ words }: IntakeCall, shown: readonly Field[]): string {
  const { form, skipLetter, skipLabel } = words.intake;
  const hidden = [...seldom].filter((field) => !shown.includes(field));
  const named = hidden.map((field) => `${form[field].letter} ${form[field].label}`);
  return [...named, `${skipLetter} ${skipLabel}`].join(', ');
}

function lineOf(call: IntakeCall, session: Session, inquiry: Inquiry, field: Field): string {
  const { letter, label } = call.words.intake.form[field];
  const head = `  ${letter} ${padText(label, 8)} `;
  return truncateText(
    `${head}${shownValue(call, session, inquiry, field)}`,
    call.context.io.stderr.columns - 1,
  );
}

function shownValue(call: IntakeCall, session: Session, inquiry: Inquiry, field: Field): string {
  const { intake, vocabulary } = call.words;
  switch (field) {
    case 'kind':
      return vocabulary.kinds[inquiry.kind];
    case 'channel': {
      const platform = inquiry.platform === undefined ? '' : ` (${cleanLine(inquiry.platform)})`;
      return `${vocabulary.channels[inquiry.channel]}${platform}`;
    }
    case 'arrivedAt':
      return momentWords(call, session, inquiry.arrivedAt);
    case 'text': {
      const count = inquiry.text.split('\n').length;
      return `${count > 1 ? `${intake.lineCount(count)}: ` : ''}${cleanLine(inquiry.text)}`;
    }
    case 'secrecy': {
      const plain = secrecyOf(inquiry);
      return plain === 'plain' ? `${intake.secrecy.plain} ${intake.secrecyHint}` : intake.secrecy[plain];
    }
    default:
      return cleanLine(inquiry[field] ?? intake.none);
  }
}

async function askField(
  call: IntakeCall,
  session: Session,
  ask: Ask,
  inquiry: Inquiry,
  field: Field,
): Promise<{ [F in keyof Inquiry]?: Inquiry[F] | undefined }> {
  const { intake, vocabulary } = call.words;
  const message = intake.form[field].ask;
  switch (field) {
    case 'kind': {
      const choices = kinds.map((value) => ({ name: vocabulary.kinds[value], value }));
      return { kind: await ask.choose({ message, choices, initial: inquiry.kind }) };
    }
    case 'channel':
      return { channel: await askChannel(call, undefined, message, inquiry.channel), platform: undefined };
    case 'arrivedAt':
      return {
        arrivedAt: await askArrival(call, session, ask, momentWords(call, session, inquiry.arrivedAt)),
      };
    case 'secrecy':
      return askSecrecy(call, ask, inquiry);
    case 'text':
      return { text: await askText(call, session, ask, inquiry) };
    case 'subject': {
      const subject = await ask.text({ message, initial: inquiry.subject, check: refuseBlank(call) });
      return { subject: checkText(subject.trim(), vocabulary.sentence(intake.form.subject.label)) };
    }
    default: {
      const initial = inquiry[field];
      const answer = await ask.text({ message, ...(initial !== undefined && { initial }) });
      const typed = checkText(answer.trim(), vocabulary.sentence(intake.form[field].label));
      return { [field]: typed === '' || typed === intake.none ? undefined : typed };
    }
  }
}

async function askSecrecy(
  { words }: IntakeCall,
  ask: Ask,
  inquiry: Inquiry,
): Promise<Pick<Inquiry, 'anonymous' | 'confidential'>> {
  const { form, secrecy } = words.intake;
  const choices = (Object.keys(secrecy) as (keyof typeof secrecy)[]).map((value) => ({
    name: secrecy[value],
    value,
  }));
  const chosen = await ask.choose({ message: form.secrecy.ask, choices, initial: secrecyOf(inquiry) });
  return { anonymous: chosen === 'anonymous', confidential: chosen === 'confidential' };
}
