// Turns the system's errors of a disk or a shared folder into failures that a person can mend.
import { errnoOf } from '../../durable-write.ts';
import { exitCodes, UserError } from '../../errors.ts';

/** How far a recording came before it failed. */
export interface Kept {
  committed: number;
  total: number;
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const readOnly = ['EROFS', 'EACCES', 'EPERM'];
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
  const values = { path, ...kept };
  if (full.includes(code)) return new UserError('disk-full', values, exitCodes.archive, error);
  if (readOnly.includes(code)) return new UserError('archive-read-only', values, exitCodes.archive, error);
  if (unreachable.includes(code)) {
    return new UserError('archive-unreachable', { ...values, code }, exitCodes.archive, error);
  }
  return error;
}
