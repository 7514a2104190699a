// What `sop verify` says: the answer, and each finding with what to do about it.
import type { verify as model } from '../id/verify.ts';

const repair = 'sop verify --repair';

export const verify: typeof model = {
  sound: (v) => `The archive is whole: ${v.events} events, ${v.words} words, ${v.files} files`,
  found: (v) =>
    v.errors > 0
      ? `The archive was changed outside sop: ${v.errors + v.warnings} findings`
      : `The archive is whole; ${v.warnings} things to look at`,
  repaired: (v) => `${v.count} files were restored from this computer's copy`,
  device: (v) =>
    `${v.name ? `${v.name}'s computer, ` : ''}${v.events} events${v.sealedAt ? `, last seal ${v.sealedAt}` : ''}`,
  states: {
    sound: 'sound',
    incomplete: 'incomplete',
    'rolled-back': 'rolled back',
    forked: 'forked',
    damaged: 'damaged',
    unknown: 'unknown',
  },
  findings: {
    'part-unreadable': (v) => ({
      message: `${v.path} cannot be read: line ${v.line} ${unreadable[v.reason]}. Perhaps it is still being copied.`,
      next: repair,
    }),
    'part-reformatted': (v) => ({
      message: `${v.path} was saved again by another program; it says the same.`,
      next: repair,
    }),
    'part-missing': (v) => ({
      message: `${v.path} is not in the archive folder. Perhaps it is still being copied.`,
      next: repair,
    }),
    'part-behind': (v) => ({
      message: `${v.path} is an older, sealed state: it lacks ${range(v)}.`,
      next: repair,
    }),
    'part-unknown': (v) => ({
      message: `${v.path} was never written by this computer, and its seal is not valid.`,
    }),
    'mirror-behind': (v) => ({
      message: `${v.path} holds ${v.event}, validly sealed, which this computer's copy has not.`,
    }),
    'mirror-damaged': (v) => ({ message: `This computer's copy is damaged: ${v.path}` }),
    'event-changed': (v) => ({
      message: [
        `${v.path} line ${v.line}: event ${v.event} (${[v.type, v.number].filter(Boolean).join(' ')}).`,
        ...v.changes.map(
          (change) =>
            `Sealed with ${change.field} ${change.was ?? 'absent'}, now it says ${change.now ?? 'nothing'}.`,
        ),
        "This computer's copy is whole.",
      ].join(' '),
      next: repair,
    }),
    'event-added': (v) => ({
      message: `${v.path} line ${v.line}: event ${v.event} was never recorded by this computer.`,
      next: repair,
    }),
    'event-malformed': (v) => ({ message: `${v.path} line ${v.line} is no event.`, next: repair }),
    'event-unknown': (v) => ({
      message: `${v.path}: event ${v.event} has the type ${v.type}, which this sop does not know; it is kept as it is.`,
      next: 'update sop on this computer',
    }),
    'chain-broken': (v) => ({
      message:
        v.before === null
          ? `${v.path} line ${v.line}: ${v.event} does not begin from this archive and key.`
          : `${v.path} line ${v.line}: ${v.event} does not follow on ${v.before}; one of them was changed.`,
      next: repair,
    }),
    'sequence-gap': (v) => ({ message: `${v.path}: ${range(v)} missing.`, next: repair }),
    'seal-missing': (v) => ({ message: `${v.path} has no seal.`, next: repair }),
    'seal-invalid': (v) => ({
      message: `${v.path}: its seal is not by that computer's key for this archive.`,
      next: repair,
    }),
    'seal-elsewhere': (v) => ({
      message: `${v.path}: its seal is for ${v.sealed}; the last event, ${v.last ?? 'none'}, is another.`,
      next: repair,
    }),
    'words-missing': (v) => ({
      message: `${v.path}: the words of event ${v.event} are missing.`,
      next: repair,
    }),
    'words-changed': (v) => ({
      message: `${v.path} line ${v.line}: the words of event ${v.event} were changed${v.fields.length > 0 ? ` (${v.fields.join(', ')})` : ''}.`,
      next: repair,
    }),
    'words-orphan': (v) => ({ message: `${v.path} line ${v.line}: no event names the words ${v.event}.` }),
    'file-missing': (v) => ({
      message: `${v.path}, a file of event ${v.event}, is not in the archive folder.`,
      next: repair,
    }),
    'file-changed': (v) => ({
      message: `${v.path}, a file of event ${v.event}, was changed since it was recorded.`,
      next: repair,
    }),
    'file-orphan': (v) => ({ message: `No event names ${v.path}.` }),
    'device-unknown': (v) => ({
      message: `${v.path}: the key of computer ${v.device} is not known; its events are not used.`,
    }),
    'device-file-missing': (v) => ({ message: `${v.path} is not in the archive folder.`, next: repair }),
    'device-file-differs': (v) => ({
      message: `${v.path} was changed: its key is not the one that this archive knows.`,
      next: repair,
    }),
    'conflict-copy': (v) => ({
      message: `${v.path} is a conflict copy made by a sync tool; it is not read.`,
    }),
    'temporary-file': (v) => ({ message: `${v.path} is a temporary file; it is not read.` }),
    'foreign-file': (v) => ({ message: `${v.path} is no part of the archive; it is not read.` }),
  },
};

const unreadable = { cut: 'is cut short', 'not-json': 'is not JSON', 'not-utf8': 'is not UTF-8' };

function range(v: { from: string; to: string }): string {
  return v.from === v.to ? `event ${v.from}` : `events ${v.from} to ${v.to}`;
}
