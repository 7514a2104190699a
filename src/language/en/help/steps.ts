// The help pages of the seven steps.

import type { Page } from '../../id/help/page.ts';
import type { stepPages as model } from '../../id/help/steps.ts';

export const stepPages: Record<keyof typeof model, Page> = {
  intake: {
    summary: 'record incoming inquiries',
    usage: '[--from FILE…]',
    about: [
      'Record incoming inquiries: by questions, by options, or from Excel, CSV, JSON and NDJSON files.',
      'What is there already is not recorded twice; each row that cannot be taken in is named.',
    ],
    examples: [
      'sop intake',
      'sop intake --from contact.csv --rejects mend.csv',
      'sop intake --from list.csv --channel counter --map "text=Uraian Keluhan"',
      'sop intake --channel counter --kind complaint --text "Lampu kantor kelurahan padam."',
      'sop intake --paste --text-file pasted.txt',
      'sop intake --from-regulation "Permendagri 19/2026"',
    ],
  },
  disposition: {
    summary: 'record dispositions of Kabag and Kasubag',
    usage: 'CASE…',
    about: [
      'Record the disposition of the Kabag to a Kasubag, then of the Kasubag to a pelaksana.',
      'Several cases: what they share is asked once, then a line for each, as on the sheet.',
    ],
    examples: [
      'sop disposition 42',
      'sop disposition 40-51 --by kabag --form paper --scan sheet-17.pdf',
      'sop disposition --tray 17 --scan sheet-17.pdf',
      'sop disposition 42 --by kabag --form paper --at 09.10 --to a --instruction 1 --scan sheet.pdf',
    ],
  },
  draft: {
    summary: 'write the draft reply',
    usage: 'CASE',
    about: ['Write the draft reply in your editor ($VISUAL or $EDITOR). What you write is not lost.'],
    examples: [
      'sop draft 42',
      'sop draft 42 --text-file reply.txt',
      'sop draft 42 --material map.pdf',
      'sop draft 42 --cite "PP 17/2018"',
    ],
    options: {
      'text-file': { value: 'FILE', text: 'the reply from a file, without an editor; - is standard input' },
    },
  },
  submit: {
    summary: 'submit the draft to the Kasubag',
    usage: 'CASE…',
    about: [
      'Submit the draft to the Kasubag; every remark is answered by then.',
      'With --share the reply is ready for a messenger; a draft that was submitted is only shared again.',
    ],
    examples: [
      'sop submit 42',
      'sop submit --all',
      'sop submit 42 --answer 2="At the Klojen office"',
      'sop submit 42 --share',
    ],
  },
  review: {
    summary: 'review the draft: approve or revise',
    usage: 'CASE…',
    about: [
      'Review the draft that was submitted. An approval holds for that text alone.',
      'Several drafts are shown one after the other, then recorded together.',
    ],
    examples: [
      'sop review 42',
      'sop review --all',
      'sop review 42 --approve',
      'sop review 42 --revise "Name the border clearly." --by kasubag --form paper --at 10.20',
      'sop review --paste',
    ],
    options: {
      'text-file': {
        value: 'FILE',
        text: 'the corrected reply, or the answer for --paste; - for standard input',
      },
      paste: {
        text: "read the Kasubag's answer from a messenger: APPROVE or REVISE (SETUJU, REVISI) with its code",
      },
    },
  },
  push: {
    summary: 'deliver the reply',
    usage: '[CASE…]',
    about: [
      'Deliver the approved reply. Recipient and text are shown before it is sent.',
      'Without a case: all that wait. One receipt for several cases: --manual --receipt.',
    ],
    examples: [
      'sop push 42',
      'sop push --all --yes',
      'sop push 42 --manual --receipt "Taken at the counter"',
      'sop push 43 --article https://pemerintahan.malangkota.go.id/artikel',
    ],
  },
};
