// Turns the system's errors of a disk or a shared folder into failures that a person can mend.
import { dirname, relative } from 'node:path';
import { errnoOf } from '../../durable-write.ts';
import { exitCodes, UserError } from '../../errors.ts';

/** How far a recording came before it failed. */
export interface Kept {
  committed: number;
  total: number;
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const readOnly = ['EROFS', 'EACCES', 'EPERM'];
/** Something else stands where a file should. */
const noFile = ['EISDIR', 'ELOOP'];
const unreachable = [
  'ENOENT',
  'ENOTDIR',
  'EIO',
  'EBUSY',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENODEV',
  'ENXIO',
  'UNKNOWN',
];

/** The UserError (exit 4) of a system error about `path`; what is no such error comes back as it is. */
export function wordStorageError(
  error: unknown,
  path: string,
  kept: Kept = { committed: 0, total: 0 },
): unknown {
  if (error instanceof UserError) return error;
  const code = errnoOf(error);
  const { path: at = path, reading } = error as { path?: string; reading?: true };
  if (noFile.includes(code) || (reading && readOnly.includes(code)))
    return new UserError('archive-file-unreadable', { path: at, code }, exitCodes.archive, error);
  // What cannot be written may lie in this computer's own state, not in the shared folder.
  const values = { path: isWithin(at, path) ? path : dirname(at), ...kept };
  if (full.includes(code)) return new UserError('disk-full', values, exitCodes.archive, error);
  if (readOnly.includes(code)) return new UserError('archive-read-only', values, exitCodes.archive, error);
  if (unreachable.includes(code)) {
    return new UserError('archive-unreachable', { ...values, code }, exitCodes.archive, error);
  }
  return error;
}

function isWithin(file: string, folder: string): boolean {
  return !relative(folder, file).startsWith('..');
}
