// How far a message came: what may be said about a failed sending, and what may be done next.

/**
 * `rejected`: refused for good, nothing was delivered. `deferred`: refused for now (4xx). `authentication`, `tls`,
 * `unreachable`: it broke off before the message was handed over. `uncertain`: the message was handed over and no
 * answer came, so it may have arrived and is not sent again without a person's word.
 */
export type MailFailureKind =
  | 'rejected'
  | 'deferred'
  | 'authentication'
  | 'tls'
  | 'unreachable'
  | 'uncertain';

export class MailFailure extends Error {
  readonly kind: MailFailureKind;
  /** The server's or system's answer, on one line, as it came: clean it before it is shown. */
  readonly detail: string;

  constructor(kind: MailFailureKind, detail: string, cause?: unknown) {
    super(`${kind}: ${detail}`, { cause });
    this.kind = kind;
    this.detail = detail;
  }
}

interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  response?: string;
  responseCode?: number;
}

/** What a failure of nodemailer's connection means. */
export function nameFailure(error: unknown, handedOver: boolean): MailFailure {
  const failure = error as SmtpError;
  const detail = (failure.response || failure.message || String(error)).split(/\r?\n/).join(' ').trim();
  return new MailFailure(kindOf(failure, handedOver), detail, error);
}

function kindOf(
  { code = '', originalCode = '', responseCode = 0 }: SmtpError,
  handedOver: boolean,
): MailFailureKind {
  if (responseCode >= 400 && responseCode < 500) return 'deferred';
  if (code === 'ETLS' || isTlsCode(originalCode) || isTlsCode(code)) return handedOver ? 'uncertain' : 'tls';
  // 530 and 535 also answer MAIL where no user was set (RFC 4954, section 6).
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(code) || [530, 534, 535, 538].includes(responseCode))
    return 'authentication';
  if (responseCode >= 500 || code === 'EENVELOPE' || code === 'EMESSAGE') return 'rejected';
  return handedOver ? 'uncertain' : 'unreachable';
}

function isTlsCode(code: string): boolean {
  return /^(ERR_(SSL|TLS)|EPROTO$)|CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code);
}
