// What stands in the letters about a case, in full, as a letter of the office reads.
import type { ReopeningReason } from '../../procedure/events/reopened.ts';
import type { Kind } from '../../procedure/words.ts';
import type { letters as model } from '../id/letters.ts';

const namedKinds: Record<Kind, string> = {
  complaint: 'complaint',
  suggestion: 'suggestion',
  'information-request': 'request for information',
  objection: 'objection',
  other: 'message',
  'kemendagri-information': 'Kemendagri information',
};

const reopenedBecause: Record<ReopeningReason, string> = {
  'wrote-again': ' because you wrote again',
  objection: ' because of your objection to our reply',
  'new-facts': ' because of new facts',
  'ended-in-error': ' because we ended it in error',
  other: '',
};

export const letters: typeof model = {
  number: 'Number',
  nature: 'Nature',
  natures: { normal: 'Normal', confidential: 'Confidential' },
  enclosures: 'Enclosures',
  enclosureCount: (count) => (count === 0 ? '-' : String(count)),
  subject: 'Subject',
  date: (place, day) => `${place}, ${day}`,
  to: (name) => `To ${name}`,
  toSeveral: (numbered) => ['To', ...numbered],
  toPlace: 'by hand',
  headOfOffice: (office) =>
    /^(the |head |kepala |camat |lurah )/i.test(office) ? office : `the Head of ${office}`,
  inquirer: (name) => name ?? 'the inquirer',
  hiddenInquirer: (number) => `the inquirer of case ${number}`,
  headOf: (office) => `Head of ${office}`,
  signature: {
    an: (title) => `for ${title}`,
    ub: 'by delegation',
    title: (title) => `${title},`,
    nip: (nip) => `NIP. ${nip ?? ''}`.trimEnd(),
  },
  checked: (name) => `Checked by ${name}: initials`,
  ending: 'We thank you for your attention and cooperation.',

  reply: { subject: (subject) => `Reply to ${subject}` },

  circular: { title: 'CIRCULAR LETTER' },

  question: {
    subject: 'Request for an explanation',
    toOffice: (v) =>
      `On the ${namedKinds[v.kind]} that we received on ${v.day} under case number ${v.number}${v.subject === null ? '' : `, subject "${v.subject}"`}, please let us know the following:`,
    toInquirer: (v) =>
      `On your ${namedKinds[v.kind]} that we received on ${v.day} under case number ${v.number}, please let us know the following:`,
    answer: (number) => `Please answer us naming case number ${number}.`,
  },

  transmittal: {
    title: 'LETTER OF TRANSMITTAL',
    subject: (kind) => `Forwarding of a ${namedKinds[kind]}`,
    body: (v) =>
      `We forward to you a ${namedKinds[v.kind]} that we received on ${v.day} by ${v.channel}, to be followed up within the competence of your office.`,
    number: 'Case number',
    from: 'From',
    contact: 'Contact',
    about: 'Subject',
    asked: (text) => `What is asked: ${text}.`,
    direct: 'Please reply to the inquirer directly, with a copy to us naming that case number.',
    through: 'The inquirer’s identity is not given. Please reply through us, naming that case number.',
    unasked: 'Please let us know what became of it, naming that case number.',
  },

  notice: {
    subject: 'Notice',
    opening: (v) => `We received your ${namedKinds[v.kind]} on ${v.day} under case number ${v.number}.`,
    forwarded: (v) =>
      `As it is within the competence of ${v.office}, we forwarded it to ${v.office}${v.letter === null ? '' : ` by letter number ${v.letter}`} on ${v.day}. You may ask ${v.office} what became of it, naming that ${v.letter === null ? 'date' : 'number'}.`,
    extended: (v) => {
      const days = v.from !== null && v.to !== null ? ` from ${v.from} to ${v.to}` : '';
      return `The time limit of our reply is extended${days}, according to ${v.basis}. The reason: ${v.reason}.`;
    },
    closed: {
      'no-way-back': 'The reply is kept at our office, where you may fetch it during working hours.',
      'withdrawn-by-inquirer': 'At your request the case was closed.',
      'incomplete-after-request':
        'What we asked you for has not arrived, and the case was closed. Once you send it, the case is reopened.',
      'not-a-matter': 'It is no matter that we can reply to, and the case was closed.',
      duplicate: 'The same matter is handled in another case, and this one was closed.',
      spam: 'The case was closed without a reply.',
      test: 'The case was closed as a test.',
      'registered-in-error': 'The case was registered in error and was closed.',
      other: 'The case was closed.',
      inform: 'We have taken note of it; there is no separate reply.',
      file: 'We have put it on file; there is no separate reply.',
    },
    duplicateOf: (number) => `The same matter is handled in case ${number}, and this one was closed.`,
    note: (text) => `Note: ${text}`,
    reopened: (v) =>
      `The case was reopened on ${v.day}${reopenedBecause[v.reason]}. You will get a new reply.`,
    ending: 'Thank you.',
  },

  countersign: {
    title: 'SHEET FOR INITIALS',
    of: (name) => `Decisions of ${name} recorded by staff`,
    initials: 'initials',
    count: (count) => `Number of decisions: ${count}`,
    decision: (v) => `${v.number} ${v.what}, ${v.when}, ${v.form}`,
    step: (what, step) => `${what} of step ${step}`,
    sign: (name) => `Initials of ${name}`,
  },

  history: {
    title: 'HISTORY OF THE CASE',
    kind: 'Kind',
    class: 'Class',
    status: 'Status',
    numbers: 'Other numbers',
    links: 'Links',
    pass: 'Pass',
    inquiry: 'TEXT',
    questions: 'QUESTIONS',
    attachments: 'ATTACHMENTS',
    events: 'EVENTS',
    foreign: (number, relation) => `${number} ${relation} this case`,
  },
};
