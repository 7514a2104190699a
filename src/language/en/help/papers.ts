// The help pages of a case's papers: attachments, links, class, numbers, signatures, initials given afterwards.
import type { Page } from '../../id/help/page.ts';

export const paperPages = {
  attach: {
    summary: 'file attachments',
    usage: 'CASE… FILE…',
    about: [
      'Keep photos, scans or documents with a case; the first word is a CASE, what follows are FILES. A file with the name of a case is written ./42.',
      'What a file is, is told from its content. Programs and documents with macros are not kept; at most 25 MB each, at most 2,000 files in one go. What a case has already is not kept twice.',
    ],
    examples: [
      'sop attach 42 foto.jpg peta.pdf',
      'sop attach 40-45 denah.pdf --note "From Kecamatan Klojen"',
      'sop attach 42 lembar.pdf --evidence-for A.301',
    ],
    options: { note: { value: 'NOTE', text: 'note with the attachments' } },
  },
  link: {
    summary: 'link to another case',
    usage: 'CASE…',
    about: [
      'The same as, related to, or an objection to another case. Both cases show the link; --undo takes back one that you recorded.',
    ],
    examples: [
      'sop link 42 --duplicate-of 37',
      'sop link 42,44 --related-to 37',
      'sop link 42 --undo 37 --reason "Wrong case"',
    ],
  },
  classify: {
    summary: 'classify a case',
    usage: 'CASE…',
    about: [
      'Kind, class of a complaint, who may see it, and the fields that the register of information requests has. Kabag or Kasubag decide on kind, class, and on showing what was hidden; whoever records may hide more, or add fields.',
    ],
    examples: [
      'sop classify 42 --confidential',
      'sop classify 42 --class supervisory --by kabag --form oral --at 10.00',
      'sop classify 42 --details "Pekerjaan=Guru" --details "Tujuan=Penelitian"',
    ],
    options: {
      kind: {
        value: 'KIND',
        text: 'complaint, suggestion, information-request, objection, other, kemendagri-information',
      },
      class: { value: 'CLASS', text: 'supervisory, non-supervisory, data-protection, none' },
      note: { value: 'NOTE', text: 'note with the classification' },
    },
  },
  number: {
    summary: 'record a number of a letter or agenda',
    usage: 'CASE…',
    about: [
      'The number of a letter, the agenda, or SRIKANDI. From then on every command finds the case by it: sop show agenda:118.',
    ],
    examples: [
      'sop number 42 --agenda 118',
      'sop number 42 --letter 470/123/35.73.112/2026 --srikandi B-2026-00417',
      'sop number 40-51 --agenda-from 118',
    ],
  },
  sign: {
    summary: 'record who signed a letter',
    usage: 'CASE…',
    about: [
      'Who signed a letter, in whose right, and the scan of it. A stand-in (Plh., Plt.) is known from the officers of that day.',
    ],
    examples: [
      'sop sign 42 --signer kabag --at "24/11 14.00" --scan surat.pdf',
      'sop sign 42 --signer-name "Dr. Erik Setyo Santoso" --signer-title "Sekretaris Daerah" --document transmittal',
    ],
    options: { scan: { value: 'FILE', text: 'scan of the signed letter' } },
  },
  countersign: {
    summary: 'record initials given afterwards',
    usage: '[CASE…]',
    about: [
      'Decisions by word of mouth, by message, or on paper without a scan wait for initials; which: sop list --countersign. One scan may belong to many cases.',
    ],
    examples: [
      'sop countersign 42 --by kabag --at 09.10',
      'sop countersign --all --by kabag --at 24-11-2026 --scan paraf.pdf',
    ],
    options: {
      all: { text: 'every decision that waits for their initials' },
      by: { value: 'NAME', text: 'whose initials' },
      at: { value: '09.10', text: 'when they were given; the day alone where no hour was written' },
      scan: { value: 'FILE', text: 'scan of the initialled sheet' },
      form: { value: 'paper', text: 'the form; paper without it' },
    },
  },
} satisfies Record<string, Page>;
