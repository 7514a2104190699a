// Sentences that every command uses.
import type { general as model } from '../id/general.ts';

export const general: typeof model = {
  next: 'Next',
  cancelled: 'Cancelled. Nothing was recorded.',
  bug: (version) =>
    `× Something is wrong inside sop (version ${version}), not with what you did. This message changed nothing in the archive.\n  Send the text below to who maintains the program, then run  sop verify`,
  notPublished:
    'Recorded on this computer; the archive folder cannot be written yet, the next command brings it there.',
  recordedFor: (v) =>
    `Recorded for ${v.by}${v.role ? ` (${v.role})` : ''} by ${v.recordedBy}, form: ${v.form}`,
  needed: 'Needs an answer.',
  timeFuture: 'That time has not come yet.',
  yourself: 'you',
  atWork: (duration) => `worked on for ${duration}`,
};
