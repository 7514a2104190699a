// Checks an archive from end to end, and this computer's own copy of its part; writes nothing.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../archive/durable-adapter.ts';
import { parsePublicKey } from '../archive/keys.ts';
import { devicePath, listDevices } from '../archive/layout.ts';
import type { Context } from '../context.ts';
import { caseEventRules } from '../procedure/events/index.ts';
import { officeEventRules } from '../procedure/office.ts';
import { refuseOther } from './archive/known-archive.ts';
import type { OwnSite } from './archive/shapes.ts';
import { findSite, parseDeviceFile, publicKeyFor, type Site } from './archive/site.ts';
import { wordStorageError } from './archive/storage-errors.ts';
import { isSameKey } from './archive/vouch.ts';
import {
  createFindings,
  type DeviceState,
  type Finding,
  type Findings,
  isRepaired,
} from './verify/findings.ts';
import { checkJournal } from './verify/journal.ts';
import { checkLibrary } from './verify/library.ts';
import { type CopyDamage, checkOwnCopy } from './verify/own-copy.ts';
import { checkTree } from './verify/tree.ts';

interface VerifiedDevice {
  code: string;
  /** Events that are here. */
  events: number;
  /** The newest seal; `recordedAt` is that of the event it names. */
  seal: { seq: number; hash: string; recordedAt: string } | null;
  state: DeviceState;
}

export interface VerifyResult {
  ok: boolean;
  devices: VerifiedDevice[];
  findings: Finding[];
  counts: { events: number; words: number; library: number; files: number };
  /** `verify --repair` can put something right. */
  mendable: boolean;
}

/** A file that words name: the SHA-256 of what lies there, null where nothing does, and the one that they say. */
interface NamedFile {
  found: string | null;
  sha256: unknown;
}

/** What the checks share. */
export interface Check {
  site: Site;
  findings: Findings;
  counts: VerifyResult['counts'];
  /** The newest seal of each device, as it stands in the part read last. */
  seals: Map<string, VerifiedDevice['seal']>;
  /** Damaged files of this computer's own copy, by path. */
  damages: Map<string, CopyDamage>;
  /** Paths under `files/` that words name. */
  files: Map<string, NamedFile>;
  keyOf(device: string): KeyObject | null;
  /** Event types that this version knows. */
  knownTypes: ReadonlySet<string>;
}

/**
 * Looks at every file of the archive and writes nothing; damage is in the findings. UserErrors (exit 4) where it is not
 * there, newer, its archive.json damaged, or where the folder holds another archive than it did.
 */
export function verifyArchive(context: Context, path: string): VerifyResult {
  const site = findSite(context, path);
  refuseOther(context, path, site.archive);
  try {
    return checkSite(site);
  } catch (error) {
    throw wordStorageError(error, path);
  }
}

/** The whole check. */
export function checkSite(site: Site): VerifyResult {
  const keys = new Map<string, KeyObject | null>();
  const check: Check = {
    site,
    findings: createFindings(),
    counts: { events: 0, words: 0, library: 0, files: 0 },
    seals: new Map(),
    damages: new Map(site.device ? checkOwnCopy(site as OwnSite).map((damage) => [damage.path, damage]) : []),
    files: new Map(),
    knownTypes: new Set([...caseEventRules.keys(), ...officeEventRules.keys()]),
    keyOf(device) {
      if (!keys.has(device)) keys.set(device, readKey(site, device));
      return keys.get(device) ?? null;
    },
  };
  addDamages(check);
  const own = site.device?.code;
  const kinds = ['journal', 'words', 'library'] as const;
  const recorded = kinds.flatMap((kind) => listDevices(site.path, kind));
  const codes = [...new Set([...recorded, ...(own ? [own] : [])])].sort();
  const devices = codes.map((code) => checkDevice(check, code));
  checkTree(check);
  const findings = check.findings.list;
  const ok = findings.every((finding) => finding.severity === 'warning');
  return { ok, devices, findings, counts: check.counts, mendable: isMendable(check) };
}

function addDamages({ site, findings, damages }: Check): void {
  for (const { path, line, event, mended } of damages.values()) {
    const values = { path: join(site.folders.mirror, path), line, event, mendable: mended !== null };
    findings.add('mirror-damaged', site.device!.code, values);
  }
}

/** Repair makes this computer's part equal to its copy, unless the copy is behind or cannot be proven itself. */
function isMendable({ site, findings, damages }: Check): boolean {
  const own = findings.list.filter(({ device }) => device !== null && device === site.device?.code);
  const lost = [...damages.values()].filter(({ mended }) => mended === null).map(({ path }) => path);
  const unknown = own.filter(({ code }) => code === 'part-unknown').map(({ path }) => path ?? '');
  const kept = [...lost, ...unknown];
  if (own.some(({ code }) => code === 'mirror-behind')) return false;
  if (lost.some((path) => path.startsWith('journal/'))) return false;
  return own.some((finding) =>
    finding.code === 'mirror-damaged'
      ? finding.values.mendable
      : isRepaired(finding.code) && !kept.includes(finding.path ?? ''),
  );
}

function readKey(site: Site, device: string): KeyObject | null {
  if (device === site.device?.code) return createPublicKey(site.device.key);
  return parsePublicKey(publicKeyFor(site.archive, site.path, device) ?? '');
}

function checkDevice(check: Check, code: string): VerifiedDevice {
  const before = check.counts.events;
  checkDeviceFile(check, code);
  if (check.keyOf(code)) checkLibrary(check, code, checkJournal(check, code));
  else check.findings.add('device-unknown', code, { path: `journal/${code}`, device: code });
  const events = check.counts.events - before;
  return { code, events, seal: check.seals.get(code) ?? null, state: check.findings.stateOf(code) };
}

/** The device's file names the same key as the roots, and is the mirror's where it is ours. */
function checkDeviceFile({ site, findings }: Check, code: string): void {
  const path = devicePath(code);
  const there = readIfThere(join(site.path, path));
  if (there === null) {
    findings.add('device-file-missing', code, { path });
    return;
  }
  const root = site.archive.roots.find((entry) => 'device' in entry && entry.device === code);
  const mirror = join(site.folders.mirror, path);
  const own = code === site.device?.code && existsSync(mirror) ? readIfThere(mirror) : null;
  const named = parseDeviceFile(there)?.key ?? null;
  if (named === null || (root && root.key !== named) || (own && !isSameKey(there, own))) {
    findings.add('device-file-differs', code, { path });
  } else if (own && !own.equals(there)) findings.add('device-file-edited', code, { path });
}
