// Checks an archive from end to end, and mends this computer's part of it from the mirror.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../archive/durable-adapter.ts';
import { parsePublicKey } from '../archive/keys.ts';
import { devicePath, listDevices } from '../archive/layout.ts';
import type { Context } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import { takeLock } from '../local/lock.ts';
import { caseEventRules } from '../procedure/events/index.ts';
import { officeEventRules } from '../procedure/office.ts';
import { publishOwn } from './archive/publish.ts';
import type { OwnSite, Warning } from './archive/shapes.ts';
import { findSite, publicKeyFor, type Site } from './archive/site.ts';
import { wordStorageError } from './archive/storage-errors.ts';
import { createFindings, type DeviceState, type Finding, type Findings } from './verify/findings.ts';
import { checkJournal } from './verify/journal.ts';
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
  counts: { events: number; words: number; files: number };
}

export interface RepairResult extends VerifyResult {
  /** Paths that were published again. */
  repaired: string[];
  /** Where differing copies were kept. */
  warnings: Warning[];
}

/** What the checks share. */
export interface Check {
  site: Site;
  findings: Findings;
  counts: VerifyResult['counts'];
  /** The newest seal of each device, as it stands in the part read last. */
  seals: Map<string, VerifiedDevice['seal']>;
  /** Paths under `files/` that words name. */
  files: Set<string>;
  keyOf(device: string): KeyObject | null;
  /** Event types that this version knows. */
  knownTypes: ReadonlySet<string>;
}

/** Looks at every file of the archive and writes nothing. UserErrors as `openArchive`; damage is in the findings. */
export function verifyArchive(context: Context, path: string): VerifyResult {
  const site = findSite(context, path);
  try {
    return checkSite(site);
  } catch (error) {
    throw wordStorageError(error, path);
  }
}

/**
 * Publishes the mirror again wherever the archive differs from it; what differed is kept in the local quarantine.
 * Gives what a check finds afterwards. Refuses where the mirror is damaged or older than the archive.
 */
export async function repairArchive(context: Context, path: string): Promise<RepairResult> {
  const site = findSite(context, path);
  if (site.device === null) throw new UserError('device-unknown', { path }, exitCodes.archive);
  const stamp = new Date(context.clock()).toISOString();
  const lock = await takeLock({
    folder: site.folders.root,
    platform: context.platform,
    since: stamp,
    patience: 5000,
  });
  try {
    const damaged = checkSite(site).findings.find((finding) => finding.code === 'mirror-damaged');
    if (damaged) throw new UserError('mirror-damaged', { path: String(damaged.path) }, exitCodes.archive);
    const { written, warnings } = publishOwn(site as OwnSite, { byBytes: true, stamp });
    return { ...checkSite(site), repaired: written, warnings };
  } catch (error) {
    throw wordStorageError(error, path);
  } finally {
    await lock.release();
  }
}

function checkSite(site: Site): VerifyResult {
  const keys = new Map<string, KeyObject | null>();
  const check: Check = {
    site,
    findings: createFindings(),
    counts: { events: 0, words: 0, files: 0 },
    seals: new Map(),
    files: new Set(),
    knownTypes: new Set([...caseEventRules.keys(), ...officeEventRules.keys()]),
    keyOf(device) {
      if (!keys.has(device)) keys.set(device, readKey(site, device));
      return keys.get(device) ?? null;
    },
  };
  const own = site.device?.code;
  const codes = [...new Set([...listDevices(site.path), ...(own ? [own] : [])])].sort();
  const devices = codes.map((code) => checkDevice(check, code));
  checkTree(check);
  const findings = check.findings.list;
  const ok = findings.every((finding) => finding.severity === 'warning');
  return { ok, devices, findings, counts: check.counts };
}

function readKey(site: Site, device: string): KeyObject | null {
  if (device === site.device?.code) return createPublicKey(site.device.key);
  return parsePublicKey(publicKeyFor(site.archive, site.path, device) ?? '');
}

function checkDevice(check: Check, code: string): VerifiedDevice {
  const before = check.counts.events;
  checkDeviceFile(check, code);
  if (check.keyOf(code)) checkJournal(check, code);
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
  const named = keyIn(there);
  if (named === null || (root && root.key !== named) || (own && !own.equals(there))) {
    findings.add('device-file-differs', code, { path });
  }
}

function keyIn(bytes: Buffer): string | null {
  try {
    const key = (JSON.parse(bytes.toString('utf8')) as { key?: unknown } | null)?.key;
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}
