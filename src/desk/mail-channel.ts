// The mail channel: which server this PC sends by, as whom the office sends, and whether the server lets us in.
import { MailFailure } from '../channels/mail.ts';
import type { Context, MailSettings } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import { readConfig, type SmtpConfig, writeConfig } from '../local/config.ts';
import { passwordPath, readPassword } from '../local/credentials.ts';
import type { AppendResult } from './archive.ts';
import { recordOffice } from './record-office.ts';
import { recordingDevice, type Session, today } from './session.ts';

export { isPlainAddress } from '../channels/mail.ts';

/** This PC's mail server; null where none is set. */
export function mailServer(context: Context): SmtpConfig | null {
  return readConfig(context.stateFolder).smtp ?? null;
}

/** Where the password is kept, and whether there is one; its own failures are those of `readPassword`. */
export function mailPassword(context: Context): { path: string; known: boolean } {
  return { path: passwordPath(context.stateFolder), known: readPassword(context) !== null };
}

/**
 * Records that this PC sends mail as `smtp.from`, then keeps the server in its own settings: what is not allowed
 * leaves these as they were. Errors: those of `recordOffice`.
 */
export async function setMailChannel(
  session: Session,
  smtp: SmtpConfig,
  clockOk: boolean,
): Promise<AppendResult> {
  const { context } = session;
  const fields = {
    validFrom: today(session),
    channel: 'email',
    device: recordingDevice(session),
  };
  const change = { type: 'channel-set', fields, words: { sender: smtp.from } };
  const result = await recordOffice(session, () => [change], clockOk);
  writeConfig(context.stateFolder, { ...readConfig(context.stateFolder), smtp });
  return result;
}

/** Connects and signs in, sends nothing. UserErrors: `mail-not-set`, `mail-password-missing` (exit 2), `mail-test` (exit 5). */
export async function testMailChannel(context: Context): Promise<{ smtp: SmtpConfig; greeting: string }> {
  const smtp = mailServer(context);
  if (!smtp) throw new UserError('mail-not-set', {}, exitCodes.usage);
  try {
    const { greeting } = await context.mail.test(withPassword(context, smtp));
    return { smtp, greeting };
  } catch (failure) {
    if (!(failure instanceof MailFailure)) throw failure;
    const { kind, detail } = failure;
    throw new UserError('mail-test', { kind, detail }, exitCodes.outside, failure);
  }
}

/** The server with the password that its user needs. UserError `mail-password-missing` (exit 2). */
export function withPassword(context: Context, { host, port, tls, user }: SmtpConfig): MailSettings {
  if (user === undefined) return { host, port, tls };
  const password = readPassword(context);
  if (password === null)
    throw new UserError(
      'mail-password-missing',
      { user, path: passwordPath(context.stateFolder) },
      exitCodes.usage,
    );
  return { host, port, tls, user, password };
}
