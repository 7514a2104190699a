// The help pages of upkeep.
import type { archivePages as model } from '../../id/help/archive.ts';
import type { Page } from '../../id/help/page.ts';

export const archivePages: Record<keyof typeof model, Page> = {
  init: {
    summary: 'make an archive',
    usage: '',
    about: ['Make a new archive: six questions, then ready.'],
    examples: [
      'sop init',
      'sop init --archive ~/Arsip --office "Bagian Pemerintahan" --officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari, Kasubag Pemerintahan Umum"',
    ],
  },
  verify: {
    summary: 'check that the archive is whole',
    usage: '',
    about: ['Check that the archive is whole: chain, seals, words, files.'],
    examples: ['sop verify', 'sop verify --repair'],
  },
  worksheet: {
    summary: 'an Excel worksheet, there and back',
    usage: '--output FILE | --read FILE',
    about: [
      'Write the open cases to an Excel file with columns to fill in (dispositions, numbers, receipt, note),',
      'then read it back: each row is shown first, and recorded once you agree.',
    ],
    examples: ['sop worksheet --output monday.xlsx', 'sop worksheet --read monday.xlsx'],
    options: {
      output: { value: 'FILE', text: 'write the worksheet; a file that is there is not written over' },
      form: { value: 'FORM', text: 'form of the decisions: paper (the usual), oral, message' },
    },
  },
  help: {
    summary: 'help',
    usage: '[COMMAND]',
    about: ['Help for one command, or the SOP itself.'],
    examples: ['sop help disposition', 'sop help sop'],
  },
};
