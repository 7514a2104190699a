// Failures of mail. `detail` is the server's or the system's own answer, as it came.
import type { mailErrors as model } from '../../id/errors/mail.ts';

export const mailErrors: typeof model = {
  'mail-rejected': (v) => ({
    what: `The reply of ${v.number} was not sent: the mail server refused ${v.to}.`,
    why: [v.detail, 'The approval still holds; nothing reached the recipient.'],
    next: `check the address, then sop push ${v.number}, or sop push ${v.number} --manual --receipt "…"`,
  }),
  'mail-deferred': (v) => ({
    what: `The reply of ${v.number} was not sent: the mail server asks to try again later.`,
    why: [v.detail, 'The approval still holds; nothing reached the recipient.'],
    next: `wait some minutes, then sop push ${v.number}`,
  }),
  'mail-authentication': (v) => ({
    what: `The reply of ${v.number} was not sent: the mail server does not know this user name or password.`,
    why: [v.detail, 'The approval still holds; nothing reached the recipient.'],
    next: `sop channel set email, then sop push ${v.number}`,
  }),
  'mail-tls': (v) => ({
    what: `The reply of ${v.number} was not sent: the connection to the mail server could not be made safe.`,
    why: [v.detail, 'Neither password nor message was sent.'],
    next: `sop channel test email, then sop push ${v.number}`,
  }),
  'mail-unreachable': (v) => ({
    what: `The reply of ${v.number} was not sent: the mail server does not answer.`,
    why: [v.detail, 'The approval still holds; nothing reached the recipient.'],
    next: `sop channel test email, then sop push ${v.number}`,
  }),
  'mail-uncertain': (v) => ({
    what: `The sending of ${v.number} broke off before the mail server answered.`,
    why: [
      v.detail,
      'It may have arrived, it may not; so it is not sent again at once.',
      `Look in the Sent folder for [${v.number}].`,
    ],
    next: `sop push ${v.number} --was-sent or sop push ${v.number} --resend`,
  }),
  'mail-test': (v) => ({
    what: `The mail channel cannot be used yet: ${testFindings[v.kind]}.`,
    why: [v.detail, 'No mail was sent.'],
    next: 'sop channel set email',
  }),
  'mail-not-set': () => ({
    what: 'No mail server is set on this computer.',
    next: 'sop channel set email',
  }),
  'mail-other-device': (v) => ({
    what: `Mail goes out from computer ${v.device}, not from this one.`,
    why: ['One computer sends on a channel, so that nothing is sent twice.'],
    next: 'sop channel set email, if this computer sends from now on',
  }),
  'mail-password-missing': (v) => ({
    what: `The mail password of ${v.user} is not on this computer.`,
    why: [`It is read from SOP_SMTP_PASSWORD, or from the first line of the file ${v.path} (mode 0600).`],
    next: 'fill in one of them, then sop channel test email',
  }),
};

const testFindings: Record<Parameters<(typeof model)['mail-test']>[0]['kind'], string> = {
  rejected: 'the server refused the sender',
  deferred: 'the server asks to try again later',
  authentication: 'the user name or password is not known',
  tls: 'the connection could not be made safe',
  unreachable: 'the server does not answer',
  uncertain: 'the connection broke off',
};
