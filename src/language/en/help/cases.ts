// The help pages of work on cases.
import type { casePages as model } from '../../id/help/cases.ts';
import type { Page } from '../../id/help/page.ts';

export const casePages: Record<keyof typeof model, Page> = {
  list: {
    summary: 'what waits',
    usage: '',
    about: ['Open cases: who they wait for, and since when.'],
    examples: ['sop', 'sop list --json', 'sop list --incomplete', 'sop list --countersign'],
  },
  show: {
    summary: 'one case',
    usage: 'CASE',
    about: ['One case: its text, its steps and their times, drafts, events.'],
    examples: ['sop show 42', 'sop show 42 --json'],
  },
  note: {
    summary: 'add a note',
    usage: 'CASE NOTE',
    about: ['A note for those who read the case later.'],
    examples: ['sop note 42 "Waiting for the map from Kecamatan Klojen."'],
  },
  extend: {
    summary: 'extend a legal limit',
    usage: 'CASE…',
    about: [
      'Make a limit longer as its law allows, with a reason of which the inquirer is told. The Kabag or the Kasubag decides, before it has passed.',
    ],
    examples: ['sop extend 42 --reason "The map was asked of BPN" --by kabag --form paper --at 09.10'],
    options: {
      reason: { value: '"why"', text: 'the reason, of which the inquirer is told' },
      deadline: { value: 'CODE', text: 'which limit, where several may be extended' },
    },
  },
  correct: {
    summary: 'correct or withdraw an event',
    usage: 'CASE',
    about: ['Correct a field of an event that you recorded, or withdraw it. What it was stays visible.'],
    examples: [
      'sop correct 42',
      'sop correct 42 --event A.301 --field at --value 09.10 --reason "The sheet says 09.10"',
      'sop correct 42 --withdraw A.301 --reason "Wrong case"',
    ],
  },
  close: {
    summary: 'close without a reply',
    usage: 'CASE…',
    about: ['Close a case without a reply, for a reason from the list.'],
    examples: [
      'sop close 42 --reason spam',
      'sop close 43 --reason duplicate --duplicate-of 37',
      'sop close 42 --reason withdrawn-by-inquirer --by kabag --form oral --at 10.00',
    ],
    options: {
      note: { value: 'NOTE', text: 'note on the closing' },
      reason: {
        value: 'REASON',
        text: 'no-way-back, withdrawn-by-inquirer, incomplete-after-request, not-a-matter, duplicate, spam, test, registered-in-error, other',
      },
    },
  },
  'print incoming': {
    summary: 'print the inquiry',
    usage: 'CASE…',
    about: ['Print the inquiry for the Kabag; --new prints all that were not printed yet.'],
    examples: [
      'sop print incoming 42',
      'sop print incoming --new --handed-to kabag | lp',
      'sop print incoming 40-51 --output inquiries.txt',
    ],
  },
  'print disposition': {
    summary: 'print the disposition sheet',
    usage: 'CASE…',
    about: ['Print the disposition sheet. What is ticked is what one types: --to a --instruction 1.'],
    examples: ['sop print disposition 42', 'sop print disposition --new | lp'],
  },
  'print tray': {
    summary: 'print the collective disposition sheet',
    usage: '[CASE…]',
    about: [
      'One page for up to fifteen cases: ticked, initialled once, then sop disposition --tray.',
      '--new: those without a sheet; --all: all that await the Kabag.',
    ],
    examples: ['sop print tray --new | lp', 'sop print tray 40-51 --handed-to kabag'],
    options: { all: { text: 'all that await the disposition of the Kabag' } },
  },
  explain: {
    summary: 'where each figure comes from',
    usage: 'CASE',
    about: [
      'Each span of time and each day counted or left out, and why. Where the calendar was revised since, both reckonings are told.',
    ],
    examples: ['sop explain 42 --step 4', 'sop explain 42 --deadline'],
    options: {
      step: { value: 'STEP', text: '1 to 7' },
      deadline: { value: '[CODE]', text: 'legal limits day by day; all of them without a code' },
    },
  },
};
