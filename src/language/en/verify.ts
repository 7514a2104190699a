// What `sop verify` says: the answer, and each finding; `next` only where repair is not what helps.
import type { ChannelKind, Kind } from '../../procedure/words.ts';
import type { verify as model } from '../id/verify.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const verify: typeof model = {
  sound: (v) => {
    const library = v.library > 0 ? `, ${v.library} library lines` : '';
    return `The archive is whole: ${v.events} events, ${v.words} words${library}, ${v.files} files`;
  },
  found: (v) => {
    if (v.errors === 0) return `The archive is whole; ${v.warnings} things to look at`;
    return v.copyOnly
      ? `This computer's own copy is damaged, the shared archive is whole: ${v.errors + v.warnings} findings`
      : `The archive was changed outside sop: ${v.errors + v.warnings} findings`;
  },
  repaired: (v) =>
    v.count === 0
      ? 'There was nothing to restore in the archive folder'
      : `${v.count} files in the archive folder were restored from this computer's copy`,
  restored: (v) => `${v.count} files of this computer's own copy were restored`,
  kept: (v) => `${v.path}: what differed is kept in ${v.kept}`,
  unmendable:
    'This computer cannot restore that. If it is not still being copied, take it from the version history of the shared folder or from a backup; what another computer wrote is restored there.',
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
    }),
    'part-reformatted': (v) => ({
      message: `${v.path} was saved again by another program; it says the same.`,
    }),
    'part-missing': (v) => ({
      message: `${v.path} is not in the archive folder. Perhaps it is still being copied.`,
    }),
    'part-behind': (v) => ({
      message: `${v.path} is an older, sealed state: it lacks ${range(v)}.`,
    }),
    'part-unknown': (v) => ({
      message: `${v.path} was never written by this computer, and its seal is not valid.`,
    }),
    'mirror-behind': (v) => ({
      message: `${v.path} holds ${v.event}, validly sealed, which this computer's copy has not.`,
      next: "record on the computer that recorded last, or restore this computer's newest copy",
    }),
    'part-misplaced': (v) => ({
      message: `${v.path} is a copy of another file of the archive (up to event ${v.event}) under a wrong name.`,
    }),
    'mirror-damaged': (v) => ({
      message: [
        `This computer's own copy is damaged or was changed: ${v.path}${v.line === null ? '' : ` line ${v.line}`}${v.event === null ? '' : `, event ${v.event}`}.`,
        v.mendable
          ? 'The shared archive proves what it said, and it can be restored.'
          : 'The shared archive does not prove what it said.',
      ].join(' '),
    }),
    'event-changed': (v) => ({
      message: [
        `${v.path} line ${v.line}: event ${v.event} (${[v.type, v.number].filter(Boolean).join(' ')}).`,
        ...v.changes.map(
          ({ field, was, now }) =>
            `Sealed with ${names[field] ?? field} ${shown(field, was)}, now it says ${shown(field, now)}.`,
        ),
        "This computer's copy is whole.",
      ].join(' '),
    }),
    'event-added': (v) => ({
      message: `${v.path} line ${v.line}: event ${v.event} was never recorded by this computer.`,
    }),
    'event-malformed': (v) => ({ message: `${v.path} line ${v.line} is no event.` }),
    'event-unknown': (v) => ({
      message: `${v.path}: event ${v.event} has the type ${v.type}, which this sop does not know; it is kept as it is.`,
      next: 'update sop on this computer',
    }),
    'chain-broken': (v) => ({
      message:
        v.before === null
          ? `${v.path} line ${v.line}: ${v.event} does not begin from this archive and key.`
          : `${v.path} line ${v.line}: ${v.event} does not follow on ${v.before}; one of them was changed.`,
    }),
    'sequence-gap': (v) => ({ message: `${v.path}: ${range(v)} missing.` }),
    'seal-missing': (v) => ({ message: `${v.path} has no seal.` }),
    'seal-invalid': (v) => ({
      message: `${v.path}: its seal is not by that computer's key for this archive.`,
    }),
    'seal-elsewhere': (v) => ({
      message: `${v.path}: its seal is for ${v.sealed}; the last event, ${v.last ?? 'none'}, is another.`,
    }),
    'words-missing': (v) => ({
      message: `${v.path}: the words of event ${v.event} are missing.`,
    }),
    'words-changed': (v) => ({
      message: `${v.path} line ${v.line}: the words of event ${v.event} were changed${v.fields.length > 0 ? ` (${v.fields.join(', ')})` : ''}.`,
    }),
    'words-orphan': (v) => ({ message: `${v.path} line ${v.line}: no event names the words ${v.event}.` }),
    'library-missing': (v) => ({
      message: `${v.path}: the library lines of event ${v.event} are missing or incomplete.`,
    }),
    'library-changed': (v) => ({
      message: `${v.path} line ${v.line}: the library lines of event ${v.event} were changed since they were recorded.`,
    }),
    'library-orphan': (v) => ({
      message: `${v.path} line ${v.line}: no event names the library lines of ${v.event}.`,
    }),
    'file-missing': (v) => ({
      message: `${v.path}, a file of event ${v.event}, is not in the archive folder.`,
    }),
    'file-changed': (v) => ({
      message: `${v.path}, a file of event ${v.event}, was changed since it was recorded.`,
    }),
    'file-orphan': (v) => ({ message: `No event names ${v.path}.` }),
    'device-unknown': (v) => ({
      message: `${v.path}: the key of computer ${v.device} is not known; its events are not used.`,
    }),
    'device-file-missing': (v) => ({ message: `${v.path} is not in the archive folder.` }),
    'device-file-differs': (v) => ({
      message: `${v.path} was changed: its key is not the one that this archive knows.`,
    }),
    'device-file-edited': (v) => ({
      message: `${v.path} differs from this computer's copy; its key is the same.`,
    }),
    'conflict-copy': (v) => ({
      message: `${v.path} is a conflict copy made by a sync tool; it is not read.`,
    }),
    'temporary-file': (v) => ({ message: `${v.path} is a temporary file; it is not read.` }),
    'foreign-file': (v) => ({ message: `${v.path} is no part of the archive; it is not read.` }),
  },
};

const unreadable = { cut: 'is cut short', 'not-json': 'is not JSON', 'not-utf8': 'is not UTF-8' };

const names: Record<string, string> = {
  at: 'the time',
  arrivedAt: 'the arrival',
  recordedAt: 'the time of recording',
  by: 'who decided',
  recordedBy: 'who recorded',
  spans: 'the time of work',
};

function shown(field: string, value: string | null): string {
  if (value === null) return 'nothing';
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d([+-]\d\d:\d\d)$/.exec(value);
  const zone = { '+07:00': ' WIB', '+08:00': ' WITA', '+09:00': ' WIT' }[time?.[3] ?? ''] ?? '';
  if (time) return `${dates.shortDay(time[1]!)} ${time[2]}${zone}`;
  if (field === 'kind') return vocabulary.kinds[value as Kind] ?? value;
  if (field === 'channel' || field === 'route') return vocabulary.channels[value as ChannelKind] ?? value;
  if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 8)}…`;
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

function range(v: { from: string; to: string }): string {
  return v.from === v.to ? `event ${v.from}` : `events ${v.from} to ${v.to}`;
}
