// Refusals of a correction or a withdrawal: what it names, what rests on it, and a value that cannot be.
import type { correctionReasons as model } from '../../id/errors/correction-refusals.ts';
import type { Reasons } from '../../id/errors/refusals.ts';
import { vocabulary } from '../vocabulary.ts';
import { moment, short } from './wording.ts';

export const correctionReasons: Pick<Reasons, keyof typeof model> = {
  'no-such-event': ({ event }, { number }) => ({
    why: [`This case has no event ${event}, or it was withdrawn.`],
    next: `sop show ${short(number)}`,
  }),
  'not-withdrawable': ({ event, type }, { number }) => ({
    why: [`Event ${named(event, type)} happened outside sop and cannot be withdrawn.`],
    next: `sop correct ${short(number)} --event ${event} --field at --value 09.10 --reason "…"`,
  }),
  'not-your-event': ({ event, recordedBy }, { nameOf }) => ({
    why: [`${nameOf(recordedBy)} recorded event ${event}; only who recorded it can change it.`],
    next: `repeat with --as ${recordedBy}`,
  }),
  'built-upon': ({ event, by, final }, { number }) => ({
    why: [`Event ${by} builds on ${event}${final ? ' and cannot be withdrawn' : ''}.`],
    next: final
      ? `sop note ${short(number)} "…"`
      : `sop correct ${short(number)} --withdraw ${by} --reason "…"`,
  }),
  'not-correctable': ({ event, field }, { number }) => ({
    why: [
      `"${vocabulary.eventFields[field] ?? field}" of event ${event} cannot be corrected.`,
      'What the inquirer wrote, what a reply says, and an approval stay as they were recorded.',
    ],
    next: `sop correct ${short(number)}`,
  }),
  'corrected-wrong-role': ({ officer, roles }, { nameOf }) => ({
    why: [
      `This is for the ${vocabulary.or(roles.map((role) => vocabulary.roles[role]))}; ${nameOf(officer)} was none on that day.`,
    ],
    next: 'repeat with --value of an officer in that role, see sop officer list',
  }),
  'own-decision': ({ event, officer }, { number, nameOf }) => ({
    why: [
      `Event ${event} was decided and typed by ${nameOf(officer)} in person.`,
      'If another decided it: withdraw it, then record it again with --by and --form.',
    ],
    next: `sop correct ${short(number)} --withdraw ${event} --reason "…"`,
  }),
  'form-not-possible': ({ officer, own }, { nameOf }) => ({
    why: [
      own
        ? `What ${nameOf(officer)} typed in person always has the form terminal.`
        : `Terminal is only what ${nameOf(officer)} typed in person; another recorded this event.`,
    ],
    next: own ? 'repeat with another --field' : 'repeat with --value paper, oral or message',
  }),
  'corrected-before-arrival': ({ at, arrivedAt }, { zone }) => ({
    why: [`Its time is ${moment(at, zone)}; the inquiry arrived ${moment(arrivedAt, zone)}.`],
    next: 'repeat with a later --value',
  }),
  'corrected-too-early': ({ at, event, type, otherAt }, { zone }) => ({
    why: [
      `Its time is ${moment(at, zone)}; ${named(event, type)} happened ${moment(otherAt, zone)}.`,
      'What is corrected cannot come before it.',
    ],
    next: 'repeat with a later --value',
  }),
  'corrected-too-late': ({ at, event, type, otherAt }, { zone }) => ({
    why: [
      `Its time is ${moment(at, zone)}; ${named(event, type)} happened ${moment(otherAt, zone)}.`,
      'What is corrected cannot come after it.',
    ],
    next: 'repeat with an earlier --value',
  }),
};

/** `A.17 (inquiry)`. */
function named(event: string, type: string): string {
  return `${event} (${vocabulary.eventTypes[type] ?? type})`;
}
