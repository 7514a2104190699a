// Settings of this user on this computer: where the archive is, and the mail server. No passwords.
import { dirname, join, resolve } from 'node:path';
import { durableFolder, durableWrite } from '../durable-write.ts';
import { exitCodes, UserError } from '../errors.ts';
import { readIfThere } from './if-there.ts';

export interface SmtpConfig {
  host: string;
  port: number;
  user?: string;
  tls: 'tls' | 'starttls' | 'none';
  /** Address that the office sends from. */
  from: string;
}

export interface Config {
  archive?: string;
  archiveId?: string;
  smtp?: SmtpConfig;
  /** The form in which a superior's decision was recorded last. */
  lastForm?: string;
  /** Settings of a newer version are kept when this one writes. */
  [other: string]: unknown;
}

export function configPath(stateFolder: string): string {
  return join(stateFolder, 'config.json');
}

/**
 * The settings; empty where there are none yet. Throws UserError `config-damaged` or `config-field` (exit 4):
 * a file that cannot be read is never taken for an empty one.
 */
export function readConfig(stateFolder: string): Config {
  const path = configPath(stateFolder);
  const bytes = readIfThere(path);
  if (bytes === null) return {};
  const value = parse(path, bytes.toString('utf8').replace(/^\ufeff/, ''));
  const field = firstBadField(value);
  if (field !== null) throw new UserError('config-field', { path, field }, exitCodes.archive);
  return value as Config;
}

/** Replaces the settings durably; only this user may read them. */
export function writeConfig(stateFolder: string, config: Config): void {
  const path = configPath(stateFolder);
  durableFolder(dirname(path));
  durableWrite(path, `${JSON.stringify(config, null, 2)}\n`, { mode: 0o600 });
}

/** The archive's folder: `--archive`, then SOP_ARCHIVE, then the settings; null where none names one. */
export function resolveArchive(
  flags: { archive?: string },
  env: Record<string, string | undefined>,
  config: Config,
  cwd: string,
): string | null {
  const named = flags.archive || env.SOP_ARCHIVE;
  if (named) return resolve(cwd, named);
  return config.archive ?? null;
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 names the position in its message, and none where the text ends too early.
    const named = /position (\d+)/.exec((error as Error).message)?.[1];
    const before = text.slice(0, named === undefined ? text.length : Number(named)).split('\n');
    const values = { path, line: before.length, column: before.at(-1)!.length + 1 };
    throw new UserError('config-damaged', values, exitCodes.archive, error);
  }
}

function firstBadField(value: unknown): string | null {
  if (!isRecord(value)) return 'config';
  for (const field of ['archive', 'archiveId'])
    if (value[field] !== undefined && (typeof value[field] !== 'string' || value[field] === '')) return field;
  return value.smtp === undefined ? null : badSmtpField(value.smtp);
}

function badSmtpField(smtp: unknown): string | null {
  if (!isRecord(smtp)) return 'smtp';
  if (typeof smtp.host !== 'string' || smtp.host === '') return 'smtp.host';
  if (!Number.isInteger(smtp.port) || (smtp.port as number) < 1 || (smtp.port as number) > 65535)
    return 'smtp.port';
  if (smtp.user !== undefined && typeof smtp.user !== 'string') return 'smtp.user';
  if (smtp.tls !== 'tls' && smtp.tls !== 'starttls' && smtp.tls !== 'none') return 'smtp.tls';
  return typeof smtp.from === 'string' && smtp.from.includes('@') ? null : 'smtp.from';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
