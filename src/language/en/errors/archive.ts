// Failures of the archive and of this computer's copy, and what is worth knowing after a recording.
import type { archiveErrors as model } from '../../id/errors/archive.ts';

export const archiveErrors: typeof model = {
  'archive-missing': (v) => ({
    what: `The archive folder was not found: ${v.path}`,
    why: ['Perhaps the shared folder is not connected yet. Nothing was written.'],
    next: v.known ? 'connect the shared folder, or check --archive' : 'sop init, or check --archive',
  }),
  'archive-foreign': (v) => ({
    what:
      v.way === 'init'
        ? `This folder is not an archive of sop: ${v.path}`
        : `The archive folder has no archive.json: ${v.path}`,
    why: [
      {
        repair: 'The rest is still there, and this computer keeps a copy of it. Nothing was written.',
        connect: 'Perhaps the shared folder is not connected, or is still being copied. Nothing was written.',
        init: 'It has no archive.json; perhaps it is still being copied. Nothing was written.',
      }[v.way],
    ],
    next: {
      repair: 'sop verify --repair',
      connect: 'connect the shared folder, or check --archive',
      init: 'check --archive, or sop init with an empty folder',
    }[v.way],
  }),
  'archive-newer': (v) => ({
    what: `This archive was made by a newer sop: ${v.path}`,
    why: [`It has format ${v.format}; this sop knows formats up to ${v.known}. Nothing was written.`],
    next: 'update sop on this computer',
  }),
  'archive-damaged': (v) => ({
    what: `The file ${v.file} does not belong to its archive: ${v.path}`,
    why: [
      v.mendable
        ? 'It was changed or cut short; this computer keeps a copy of it. Nothing was written.'
        : 'It was changed or cut short. Nothing was written.',
    ],
    next: v.mendable
      ? 'sop verify --repair'
      : `restore ${v.file} from a backup, or sop verify --repair on the computer that records`,
  }),
  'archive-exists': (v) => ({
    what: `There is an archive in this folder already: ${v.path}`,
    why: ['It was not touched.'],
    next: 'sop list, or sop init with another folder',
  }),
  'folder-not-empty': (v) => ({
    what: `The folder for the archive is not empty: ${v.path}`,
    why: [`It holds ${v.name}. Nothing was written.`],
    next: 'sop init with an empty or a new folder',
  }),
  'archive-locked': (v) => ({
    what: 'Another sop on this computer is recording in this archive.',
    why: [v.since === null ? 'Nothing was written.' : `Since ${v.since.slice(11, 16)}. Nothing was written.`],
    next: 'wait until it is done, then repeat this command',
  }),
  'archive-read-only': (v) => ({
    what: `Not recorded: this folder can only be read: ${v.path}`,
    why: [recorded(v)],
    next: 'check the rights of the folder, then repeat this command',
  }),
  'archive-unreachable': (v) => ({
    what: `The folder cannot be opened: ${v.path} (${v.code})`,
    why: ['Perhaps the shared folder was disconnected.', recorded(v)],
    next: 'connect the folder, then repeat this command',
  }),
  'archive-file-unreadable': (v) => ({
    what: `A file cannot be read: ${v.path} (${v.code})`,
    why: [unreadableFile[v.code] ?? 'Its rights do not allow it.', 'Nothing was written.'],
    next: 'look at that file, then repeat this command',
  }),
  'disk-full': (v) => ({
    what: `Not recorded: the disk is full: ${v.path}`,
    why: [`${recorded(v)} The archive is whole; nothing is half stored.`],
    next: 'free some space, then repeat this command',
  }),
  'device-unknown': (v) => ({
    what: 'This computer may only read this archive.',
    why: [`It is not enrolled in the archive ${v.path}. Nothing was written.`],
    next: 'record from the computer that made this archive',
  }),
  'local-state-damaged': (v) => ({
    what: `This computer's key cannot be read, or is not for this archive: ${v.path}`,
    why: ['Nothing was written; the shared archive is unchanged.'],
    next: 'restore that folder from a backup',
  }),
  'mirror-damaged': (v) => ({
    what: `This computer's own copy cannot be read, or was changed outside sop: ${v.path}${place(v)}.`,
    why: ['What was changed is not used. Nothing was written; the shared archive was not touched.'],
    next: 'sop verify',
  }),
  'mirror-behind': (v) => ({
    what: "The archive is newer than this computer's copy.",
    why: [
      `${v.path} holds event ${v.event}, sealed, which is not here.`,
      'Perhaps this computer was restored from an old backup, or its key is used on another one. Nothing was written.',
    ],
    next: "record on the computer that recorded last, or restore this computer's newest copy",
  }),
  'mirror-short': (v) => ({
    what: `This computer's own copy no longer holds event ${v.event}, which was recorded here: ${v.path}`,
    why: [
      'Going on would use the same number twice. Nothing was written; the shared archive was not touched.',
    ],
    next: 'sop verify',
  }),
  'mirror-misnamed': (v) => ({
    what: `Files of this computer's own copy no longer go together: ${v.journal} has no words, ${v.words} has no events.`,
    why: ['One of them was renamed outside sop. Nothing was written; the shared archive was not touched.'],
    next: 'sop verify',
  }),
  'archive-other': (v) => ({
    what: `This folder holds another archive now: ${v.path}`,
    why: [
      `It is not the one that this computer knows in that folder${v.here === null ? '' : ` (but ${v.here})`}. Nothing was written.`,
    ],
    next: 'put back the archive folder that was there, or check --archive',
  }),
  'mirror-lost': (v) => ({
    what: `This computer's own copy cannot be restored: ${v.path}${place(v)}.`,
    why: [
      'The shared archive does not hold that part whole either, so nothing proves what it said.',
      'Nothing was written; what is there stays as it is.',
    ],
    next: 'restore that file from a backup or the version history of the shared folder, then sop verify --repair',
  }),
  'copy-restored': (v) => ({
    what: `${v.paths.length} files were missing or behind in the archive folder; they were restored from this computer's copy.`,
    why: listed(v.paths),
  }),
  'mirror-restored': (v) => ({
    what: `${v.paths.length} files of this computer's own copy were incomplete; they were restored from the shared archive.`,
    why: listed(v.paths),
  }),
  'part-unreadable': (v) => ({
    what: `A file of the archive cannot be read: ${v.path}, line ${v.line} ${unreadable[v.reason]}.`,
    why: ['Perhaps it is still being copied; the rest can be read.'],
    next: 'sop verify',
  }),
  'part-unsealed': (v) => ({
    what: `A file of the archive was changed outside sop, or has no valid seal: ${v.path}`,
    why: ['What it holds is not used; the rest can be read.'],
    next: 'sop verify',
  }),
  'part-missing': (v) => ({
    what: `A file of the archive is missing, or shorter than it should be: ${v.path}`,
    why: ['Perhaps it is still being copied. Nothing was written.'],
    next: 'sop verify',
  }),
  'words-absent': (v) => ({
    what: `The words of event ${v.event} are not in ${whose(v)}.`,
    why: ['The event itself is whole.'],
    next: 'sop verify',
  }),
  'words-differ': (v) => ({
    what: `The words of event ${v.event} in ${whose(v)} were changed since they were recorded.`,
    why: ['What was changed is not used.'],
    next: 'sop verify',
  }),
  'library-absent': (v) => ({
    what: `The library lines of event ${v.event} are not in ${v.path} yet.`,
    why: ['They may not have been copied yet; the rest of the library can still be read.'],
    next: 'sop verify',
  }),
  'library-differs': (v) => ({
    what: `The library lines of event ${v.event} in ${v.path} were changed or are incomplete.`,
    why: ['They are not used; the rest of the library can still be read.'],
    next: 'sop verify',
  }),
  'not-published': (v) => ({
    what: `Recorded on this computer, not yet in the archive folder: ${v.path}`,
    why: [reasons[v.reason] ?? 'The folder does not take it.', 'The next recording command copies it.'],
  }),
  'copy-replaced': (v) => ({
    what: `${v.path} was changed outside sop; it was restored from this computer's copy.`,
    why: [`What was changed is kept as evidence: ${v.kept}`],
    next: 'sop verify',
  }),
  'text-mended': (v) => ({
    what: `Event ${v.event}: broken characters became \ufffd (${v.fields.join(', ')}).`,
  }),
  'recording-ended': (v) => ({
    what: `Ended: ${v.committed} of ${v.total} events are recorded, whole.`,
    next: 'repeat this command for the rest',
  }),
};

const unreadable = { cut: 'is cut short', 'not-json': 'is not JSON', 'not-utf8': 'is not UTF-8' };

const unreadableFile: Record<string, string> = {
  EISDIR: 'There is a folder in its place.',
  ELOOP: 'There is a link in its place that points to itself.',
};

const reasons: Record<string, string> = {
  'disk-full': 'Its disk is full.',
  'archive-read-only': 'It can only be read.',
  'archive-unreachable': 'It was disconnected.',
};

function recorded(v: { committed: number; total: number }): string {
  return v.committed === 0 ? 'Nothing was written.' : `${v.committed} of ${v.total} events are recorded.`;
}

/** Which file of an archive, or of this computer's own copy. */
function whose(v: { path: string; own: boolean }): string {
  return v.own ? `this computer's own copy (${v.path})` : v.path;
}

function place(v: { line: number | null; event: string | null }): string {
  return `${v.line === null ? '' : `, line ${v.line}`}${v.event === null ? '' : `, event ${v.event}`}`;
}

/** The first few of many. */
function listed(items: string[]): string[] {
  return items.length > 4 ? [...items.slice(0, 3), `… and ${items.length - 3} more`] : items;
}
