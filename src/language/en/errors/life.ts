// Failures of asking, forwarding, closing, reopening and correcting that are no refusal of an event.
import type { lifeErrors as model } from '../../id/errors/life.ts';
import { vocabulary } from '../vocabulary.ts';
import { short } from './wording.ts';

export const lifeErrors: typeof model = {
  'no-open-question': (v) => ({
    what: `The answer on ${v.number} cannot be recorded yet.`,
    why: ['No question is without an answer.'],
    next: `sop note ${short(v.number)} "…"`,
  }),
  'question-needed': (v) => ({
    what: `It is not known which question on ${v.number} is answered.`,
    why: v.questions.map(({ event, text }) => `${event}: ${text}`),
    next: `repeat with --question ${v.questions[0]?.event ?? ''}`,
  }),
  'forward-office-needed': (v) => ({
    what: `The office that ${v.number} goes to is not known.`,
    why: ['The Kabag’s disposition does not name it.'],
    next: 'repeat with --to, for instance --to Disdukcapil',
  }),
  'duplicate-of-what': (v) => ({
    what: `${v.number} was not closed: it cannot be the same as itself.`,
    next: 'repeat with --duplicate-of the number of another case',
  }),
  'linked-in-circle': (v) => ({
    what: `The link of ${v.number} to ${v.to} was not recorded.`,
    why: [
      `It is recorded the other way round: ${v.to} is ${vocabulary.linkRelations[v.relation]} ${v.number}.`,
    ],
    next: `sop show ${short(v.to)}`,
  }),
  'duplicate-of-duplicate': (v) => ({
    what: `${v.number} was not recorded as a duplicate of ${v.to}.`,
    why: [`${v.to} is itself a duplicate of ${v.original}; the original is what is named.`],
    next: `again with --duplicate-of ${short(v.original)}`,
  }),
  'event-unknown': (v) => ({
    what: `${v.number} has no event ${v.typed}.`,
    next: `sop show ${short(v.number)}`,
  }),
  'none-to-correct': (v) => ({
    what: `${v.name} can ${v.purpose === 'correct' ? 'correct' : 'withdraw'} no event of ${v.number}.`,
    why: ['Whoever recorded an event corrects it; what others build on cannot be withdrawn.'],
    next: `sop show ${short(v.number)}`,
  }),
  'value-same': (v) => ({
    what: `${vocabulary.sentence(vocabulary.eventFields[v.field] ?? v.field)} is ${v.value} already; nothing was corrected.`,
    next: 'repeat with another value',
  }),
  'only-kemendagri': (v) => ({
    what: `${v.flag} is not for ${v.number}.`,
    why: ['An article or a circular is for Kemendagri information only; inquirers get a reply of their own.'],
    next: `sop push ${short(v.number)}`,
  }),
  'kemendagri-way': (v) => ({
    what: `It is not known how the Kemendagri information ${v.number} goes out.`,
    why: ['As an article on the website, or as a circular to kecamatan and kelurahan.'],
    next: 'repeat with --article https://… or --circular "Kec. Klojen; Kel. Bareng"',
  }),
  'address-not-web': (v) => ({
    what: `"${v.typed}" is not the address of a web page.`,
    next: 'repeat with --article https://…',
  }),
  'circular-empty': (v) => ({
    what: `${v.what} names no recipient.`,
    why: ['One recipient a line, or parted by semicolons.'],
    next: 'repeat with --circular "Kec. Klojen; Kel. Bareng"',
  }),
  'nothing-to-print': (v) => ({
    what: `${vocabulary.sentence(vocabulary.printedDocuments[v.document])} of ${v.number} cannot be printed yet.`,
    why: [
      {
        question: 'Nobody was asked about this case.',
        transmittal: 'This case is not passed on.',
        notice: 'This case was not forwarded, extended, closed or reopened.',
        countersign: 'No decision waits for initials.',
      }[v.document],
    ],
    next: `sop show ${short(v.number)}`,
  }),
  'reply-not-approved': (v) => ({
    what: `The letter of reply of ${v.number} cannot be printed yet.`,
    why: ['Only an approved reply is printed as a letter.'],
    next: `sop show ${short(v.number)}`,
  }),
  'countersign-whose': (v) => ({
    what: 'It is not known whose initials the sheet is for.',
    why: [`Waited for: ${v.names.join(', ')}.`],
    next: 'repeat with --handed-to kabag',
  }),
  'nobody-waits-initials': (v) => ({
    what: `No decision waits for the initials${v.name ? ` of ${v.name}` : ''}.`,
    next: 'sop list',
  }),
};
