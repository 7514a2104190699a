// What cannot be recorded of a case's papers as it was typed.
import type { paperworkErrors as model } from '../../id/errors/paperwork.ts';

export const paperworkErrors: typeof model = {
  'one-case-only': (v) => ({
    what: `${v.flag} is for one case only.`,
    next: v.instead === null ? 'repeat for one case' : `repeat with ${v.instead}`,
  }),
  'already-so': (v) => ({
    what: `${v.number} is so already; nothing was recorded.`,
    why: ['It is so already; nothing was recorded.'],
  }),
  'number-unknown': (v) => ({
    what: `There is no case with the number ${v.typed} yet.`,
    why:
      v.before.length > 0
        ? v.before.map(
            ({ number, subject, now }) =>
              `It is the former number of ${number}${subject ? `, ${subject}` : ''}; corrected to ${now}.`,
          )
        : ['Looked for: numbers of letters, agenda and SRIKANDI, and the number on the channel it came by.'],
    next: v.before[0] ? `sop show ${v.before[0].number}` : 'sop list',
  }),
  'number-not-counting': (v) => ({
    what: `The number ${v.typed} does not end in figures; the next one cannot be counted.`,
    next: 'repeat with --agenda-from 118, or one case at a time',
  }),
  'link-unknown': (v) => ({
    what: `There is no link ${v.typed} on ${v.number}.`,
    next: `sop show ${v.number}`,
  }),
  'link-ambiguous': (v) => ({
    what: `There is more than one link ${v.typed} on ${v.number}.`,
    why: [`The ids of the events: ${v.events.join(', ')}.`],
    next: `repeat with --undo ${v.events[0]}`,
  }),
  'detail-unreadable': (v) => ({
    what: `The field of the request could not be read: ${v.typed}`,
    why: ['Write the name of the field, =, then what it holds.'],
    next: 'repeat with --details "Pekerjaan=Guru"',
  }),
  'flags-opposed': (v) => ({
    what: `--${v.flag} and --not-${v.flag} cannot be used together.`,
    next: 'repeat with one of them',
  }),
  'nothing-for-initials': (v) => ({
    what: `No decision of ${v.name} on ${v.number} waits for initials.`,
    why: [`No decision of ${v.name} waits for initials.`],
    next: 'sop list --countersign',
  }),
  'initials-of-several': (v) => ({
    what: 'It is not known whose initials these are.',
    why: [`Waited for: ${v.names.join(', ')}.`],
    next: `repeat with --by "${v.names[0]}"`,
  }),
};
