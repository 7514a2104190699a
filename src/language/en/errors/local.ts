// Failures of what is kept on this computer alone: settings, password, editor.
import type { localErrors as model } from '../../id/errors/local.ts';

export const localErrors: typeof model = {
  'config-damaged': (v) => ({
    what: `The settings on this computer cannot be read: ${v.path}, line ${v.line}, column ${v.column}.`,
    why: ['The archive was not touched.'],
    next: 'mend that file, or move it away and repeat sop init',
  }),
  'config-field': (v) => ({
    what: `The settings on this computer cannot be used yet: ${v.path}, at "${v.field}".`,
    why: ['The archive was not touched.'],
    next: 'mend that file, or move it away and repeat sop init',
  }),
  'password-exposed': (v) => ({
    what: `Other users can read the mail password: ${v.path}`,
    why: ['As long as they can, sop does not use it.'],
    next: `chmod 600 '${v.path}'`,
  }),
  'editor-missing': (v) => ({
    what: `No text editor was found: ${v.tried}`,
    why: ['The editor is taken from VISUAL, then from EDITOR.'],
    next: 'set VISUAL or EDITOR, for example EDITOR=nano, or use --text-file',
  }),
};
