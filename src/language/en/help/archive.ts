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
  help: {
    summary: 'help',
    usage: '[COMMAND]',
    about: ['Help for one command, or the SOP itself.'],
    examples: ['sop help disposition', 'sop help sop'],
  },
};
