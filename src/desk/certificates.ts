// Certificates that a person saved from a browser: PEM, one or more, or one as DER.
import { X509Certificate } from 'node:crypto';
import { exitCodes, UserError } from '../errors.ts';

/** As much as the archive keeps of a source's certificates. */
const longest = 100_000;

/** All certificates of a file as PEM, and nothing else of it. UserError `source-ca` (exit 2) where one is none, or they are too many. */
export function certificatesIn(bytes: Buffer): string {
  const blocks = bytes
    .toString('latin1')
    .match(/-----BEGIN (X509 )?CERTIFICATE-----[^-]*-----END (X509 )?CERTIFICATE-----/g);
  let pem: string;
  try {
    pem = (blocks ?? [bytes]).map((one) => new X509Certificate(one).toString()).join('');
  } catch (failure) {
    throw new UserError('source-ca', { large: false }, exitCodes.usage, failure);
  }
  if (pem.length > longest) throw new UserError('source-ca', { large: true }, exitCodes.usage);
  return pem;
}
