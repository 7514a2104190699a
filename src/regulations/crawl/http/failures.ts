// What Node says when a request goes wrong, as the few reasons that a person can act on.
import { HttpFailure } from '../http.ts';

const reasons: readonly [HttpFailure['code'], RegExp][] = [
  ['dns', /^(ENOTFOUND|EAI_)/],
  // A chain of one certificate whose signer is not there; where others came with it, it is their root that nobody knows.
  ['certificate-chain', /^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/],
  ['certificate-expired', /^CERT_HAS_EXPIRED$/],
  ['certificate-name', /ALTNAME|^HOSTNAME_MISMATCH$/],
  ['certificate-self-signed', /^DEPTH_ZERO_SELF_SIGNED_CERT$/],
  [
    'certificate',
    /CERT|CRL|^UNABLE_TO|^SELF_SIGNED|^DEPTH_ZERO|^INVALID_(CA|PURPOSE)|^PATH_LENGTH|^ERR_OSSL_/,
  ],
  // Also a handshake that finds no common protocol.
  [
    'connect',
    /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|ETIMEDOUT|EADDRNOTAVAIL|EAFNOSUPPORT|EINVAL|EACCES|EPERM|EPROTO|ERR_SSL_)/,
  ],
  ['reset', /^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_INVALID_EOF_STATE)$/],
  ['bad-encoding', /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB|HPE_)/],
];

/** The reason of an error of Node's client; an error that is none of the network's is given back as it came. */
export function failureOf(error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const { code = '', message = '' } = (error ?? {}) as NodeJS.ErrnoException;
  // Several addresses that all failed say so each by itself.
  const each = error instanceof AggregateError ? error.errors.map((one) => String(one?.message)) : [];
  const reason = reasons.find(([, pattern]) => pattern.test(code));
  if (!reason) throw error;
  return new HttpFailure(reason[0], [code, message, ...each].filter(Boolean).join(' '), error);
}
