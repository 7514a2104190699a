// What a check of the archive can find, how grave it is, and what it says about a device.
import type { Catalogue } from '../../language/catalogue.ts';

export type FindingCode = keyof Catalogue['verify']['findings'];

type FindingValues<C extends FindingCode> = Parameters<Catalogue['verify']['findings'][C]>[0];

type FindingOf<C extends FindingCode> = {
  severity: 'error' | 'warning';
  code: C;
  path?: string;
  event?: string;
  /** In whose part of the archive it is; null where in none. */
  device: string | null;
  values: FindingValues<C>;
};

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

export type DeviceState = 'sound' | 'incomplete' | 'rolled-back' | 'forked' | 'damaged' | 'unknown';

/** What each finding says of the device whose folder it is in; `null` where its events are not in question. */
export const findingStates: Record<FindingCode, DeviceState | null> = {
  'part-unreadable': 'damaged',
  'part-reformatted': null,
  'part-missing': 'incomplete',
  'part-behind': 'rolled-back',
  'part-unknown': 'damaged',
  'part-misplaced': 'damaged',
  'mirror-behind': 'forked',
  'mirror-damaged': 'damaged',
  'event-changed': 'damaged',
  'event-added': 'damaged',
  'event-malformed': 'damaged',
  'event-unknown': null,
  'chain-broken': 'damaged',
  'sequence-gap': 'incomplete',
  'seal-missing': 'damaged',
  'seal-invalid': 'damaged',
  'seal-elsewhere': 'damaged',
  'words-missing': 'incomplete',
  'words-changed': 'damaged',
  'words-orphan': null,
  'library-missing': 'incomplete',
  'library-changed': 'damaged',
  'library-orphan': null,
  'file-missing': 'incomplete',
  'file-changed': 'damaged',
  'file-orphan': null,
  'device-unknown': 'unknown',
  'device-file-missing': 'incomplete',
  'device-file-differs': 'damaged',
  'device-file-edited': null,
  'conflict-copy': null,
  'temporary-file': null,
  'foreign-file': null,
};

/** What a repair leaves as it is: it takes nothing away that may be the only copy, and adds nothing to the mirror unproven. */
const kept: readonly FindingCode[] = ['part-unknown', 'mirror-behind', 'event-unknown', 'device-unknown'];

/** True where making this computer's part equal to its copy puts such a finding right. */
export function isRepaired(code: FindingCode): boolean {
  return !kept.includes(code);
}

/** Collects findings, and keeps for each device the gravest thing they say. */
export interface Findings {
  list: Finding[];
  add<C extends FindingCode>(code: C, device: string | null, values: FindingValues<C>): void;
  stateOf(device: string): DeviceState;
}

/** The gravest last. */
const gravity: DeviceState[] = ['sound', 'incomplete', 'rolled-back', 'forked', 'damaged', 'unknown'];

export function createFindings(): Findings {
  const list: Finding[] = [];
  const states = new Map<string, DeviceState>();
  return {
    list,
    add(code, device, values) {
      const state = findingStates[code];
      const { path, event } = values as { path?: string; event?: string };
      const place = { ...(path !== undefined && { path }), ...(event !== undefined && { event }) };
      list.push({
        severity: state === null ? 'warning' : 'error',
        code,
        ...place,
        device,
        values,
      } as Finding);
      if (device !== null && state !== null) states.set(device, graver(states.get(device) ?? 'sound', state));
    },
    stateOf: (device) => states.get(device) ?? 'sound',
  };
}

function graver(a: DeviceState, b: DeviceState): DeviceState {
  return gravity.indexOf(a) > gravity.indexOf(b) ? a : b;
}
