// Files that are not kept, and why.
import type { attachmentErrors as model } from '../../id/errors/attachments.ts';
import { paperwork } from '../paperwork.ts';

const nothing = 'Nothing was recorded.';

export const attachmentErrors: typeof model = {
  'file-special': (v) => ({
    what: `${v.path} is no ordinary file.`,
    why: ['Only files that hold something are kept, no devices or pipes.', nothing],
    next: 'name an ordinary file',
  }),
  'file-empty': (v) => ({
    what: `The file is empty: ${v.path}`,
    why: [nothing],
    next: 'look at the file, then repeat',
  }),
  'file-too-large': (v) => ({
    what: `The file is too large: ${v.path} (${v.size} MB)`,
    why: [`At most ${v.most} MB a file.`, nothing],
    next: 'make it smaller or split it, then repeat',
  }),
  'files-too-many': (v) => ({
    what: `${v.count} files are too many at once.`,
    why: [`At most ${v.most} files in one go.`, nothing],
    next: 'repeat with some of them, then the rest',
  }),
  'file-program': (v) => ({
    what:
      v.inside === null ? `${v.path} is a program, no document.` : `${v.path} holds a program: ${v.inside}`,
    why: ['Programs are not kept in the archive: whoever opens one runs it.', nothing],
    next: 'name the document, picture or recording',
  }),
  'file-macros': (v) => ({
    what: `${v.path} holds macros.`,
    why: ['A macro is a program that runs when the document is opened.', nothing],
    next: 'save it as PDF, or as a document without macros (.docx, .xlsx), then repeat',
  }),
  'scan-kind': (v) => ({
    what: `${v.path} is no scan: its content is ${paperwork.fileKinds[v.kind]}.`,
    why: ['A scan is an image or a PDF.', nothing],
    next: 'scan or photograph the sheet, then repeat; other files are kept with sop attach CASE FILE',
  }),
  'file-changed-since': (v) => ({
    what: `${v.path} changed while it was being filed.`,
    why: [nothing],
    next: 'close the file in other programs, then repeat',
  }),
};
