// Failures of the archive and of this computer's copy.
import type { archiveErrors as model } from '../../id/errors/archive.ts';

export const archiveErrors: typeof model = {
  'archive-missing': (v) => ({
    what: `The archive folder was not found: ${v.path}`,
    why: ['Perhaps the shared folder is not connected yet. Nothing was written.'],
    next: 'sop init, or check --archive',
  }),
};
