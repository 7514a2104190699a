// The mail password: from the environment, or from a file that only its owner can read. Never in the archive.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '../durable-write.ts';
import { exitCodes, UserError } from '../errors.ts';

export interface CredentialFacts {
  env: Record<string, string | undefined>;
  platform: string;
  stateFolder: string;
}

export function passwordPath(stateFolder: string): string {
  return join(stateFolder, 'smtp-password');
}

/**
 * SOP_SMTP_PASSWORD, else the first line of the file `smtp-password`; null where there is neither.
 * Throws UserError `password-exposed` (exit 2) for a file that others can read. On Windows the profile's rights hold.
 */
export function readPassword({ env, platform, stateFolder }: CredentialFacts): string | null {
  if (env.SOP_SMTP_PASSWORD) return env.SOP_SMTP_PASSWORD;
  const path = passwordPath(stateFolder);
  try {
    if (platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      throw new UserError('password-exposed', { path }, exitCodes.usage);
    return readFileSync(path, 'utf8').split(/\r?\n/, 1)[0] || null;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
