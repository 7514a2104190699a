// The help pages of what happens to a case beside the seven steps, and of the letters about it.
import type { lifePages as model } from '../../id/help/life.ts';
import type { Page } from '../../id/help/page.ts';

export const lifePages: Record<keyof typeof model, Page> = {
  ask: {
    summary: 'ask someone outside',
    usage: 'CASE… QUESTION',
    about: [
      'Record a question to the inquirer, another office or a superior. Until it is answered the case waits for them; that time is shown apart and not taken off.',
    ],
    examples: [
      'sop ask 42 --of office --whom "Kecamatan Klojen" "Please send the list of RT and RW."',
      'sop ask 42 --of inquirer "Which number in Gang Melati?"',
    ],
    options: { 'text-file': { value: 'FILE', text: 'the question from a file; - for standard input' } },
  },
  answer: {
    summary: 'record the answer to a question',
    usage: 'CASE… ANSWER',
    about: ['Record the answer to the question that is open. One letter may answer several cases.'],
    examples: [
      'sop answer 42 "The list is enclosed." --scan letter.pdf --at 24-11-2026',
      'sop answer 42 --question A.301 --text-file answer.txt',
    ],
    options: {
      'text-file': { value: 'FILE', text: 'the answer from a file; - for standard input' },
      whom: { value: 'NAME', text: 'who answered, where it is another than was asked' },
    },
  },
  forward: {
    summary: 'forward to another office',
    usage: 'CASE…',
    about: [
      'Record that a case went on with a letter of transmittal, after the Kabag decided to pass it on.',
      'If the inquirer is told only later, --told on the forwarded case records it.',
    ],
    examples: [
      'sop forward 42 --letter-number 470/123/35.73.112/2026 --told "by telephone, at 10.00"',
      'sop forward 42-44 --to Disdukcapil --scan letter.pdf',
    ],
    options: {
      to: { value: 'OFFICE', text: 'to which office; without it the one that the disposition names' },
    },
  },
  reopen: {
    summary: 'reopen a case that has ended',
    usage: 'CASE… NOTE',
    about: [
      'A case that has ended begins again with the Kabag, in a new pass. Where the inquirer wrote again whoever takes in reopens it, else a superior.',
    ],
    examples: [
      'sop reopen 42 --reason wrote-again "The map cannot be opened."',
      'sop reopen 42 --reason objection --by kabag --form paper --at 24-11-2026 --text-file objection.txt',
    ],
    options: {
      reason: { value: 'REASON', text: 'wrote-again, objection, new-facts, ended-in-error, other' },
      'text-file': { value: 'FILE', text: 'the note from a file; - for standard input' },
    },
  },
  'print question': {
    summary: 'print the letter with a question',
    usage: 'CASE…',
    about: [
      'A letter to whom was asked, with the newest question or the one named. Who asked the office is not told.',
    ],
    examples: ['sop print question 42', 'sop print question 42 --question A.301'],
    options: { question: { value: 'ID', text: 'this question, not the newest' } },
  },
  'print transmittal': {
    summary: 'print the letter of transmittal',
    usage: 'CASE…',
    about: [
      'A letter to the office that the disposition or the forwarding names. Name and contact of the inquirer only where the case is neither anonymous nor confidential.',
    ],
    examples: ['sop print transmittal 42', 'sop print transmittal 42-44'],
  },
  'print notice': {
    summary: 'print the notice to the inquirer',
    usage: 'CASE…',
    about: [
      'A letter to the inquirer: where the case went, until when it takes longer, why it was closed or reopened. The newest, or the event named.',
    ],
    examples: ['sop print notice 42', 'sop print notice 42 --about A.301'],
  },
  'print reply': {
    summary: 'print the letter of reply',
    usage: 'CASE…',
    about: [
      'The approved reply as a letter: number, nature, who signs, the initials of who checked it.',
      'Kemendagri information becomes a circular, to those named with sop push --circular.',
    ],
    examples: ['sop print reply 42', 'sop print reply 42 | lp'],
  },
  'print countersign': {
    summary: 'print the sheet for initials',
    usage: '[CASE…]',
    about: ['All decisions of one superior that wait for initials, with room beside each.'],
    examples: ['sop print countersign --handed-to kabag', 'sop print countersign 40-51 --handed-to kabag'],
    options: {
      'handed-to': {
        value: 'NAME',
        text: 'the superior whose initials are waited for; not needed where there is one',
      },
    },
  },
  'print history': {
    summary: 'print the history of the case',
    usage: 'CASE…',
    about: [
      'Everything that happened to a case: class, numbers, links, attachments, questions, and every event.',
    ],
    examples: ['sop print history 42'],
  },
};
