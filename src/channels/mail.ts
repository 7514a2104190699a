// Sends a reply by SMTP and tells exactly how far it came when it did not arrive.
import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mail, MailMessage, MailSettings } from '../context.ts';
import { MailFailure, nameFailure } from './mail-failure.ts';
import { composeMessage } from './mail-message.ts';

export { MailFailure } from './mail-failure.ts';
export { isPlainAddress, messageIdFor } from './mail-message.ts';

export interface MailOptions {
  /** Milliseconds that the server may be silent; then it counts as not answering. 60,000 unless told. */
  timeout?: number;
  /** Certificates in PEM that are trusted beside the system's own; offices use NODE_EXTRA_CA_CERTS. */
  trusted?: string;
}

/** Mail through nodemailer, which is loaded only when it is used. All failures are MailFailure. */
export function createMail(options: MailOptions = {}): Mail {
  return {
    compose: async (message) => (await composeMessage(message)).raw,
    send: (settings, message) => withConnection(settings, options, (session) => deliver(session, message)),
    test: (settings) =>
      withConnection(settings, options, async ({ connection }) => ({
        greeting: String(connection.lastServerResponse || '').split('\n')[0]!,
      })),
  };
}

interface Session {
  connection: SMTPConnection;
  /** Rejects when the connection breaks. */
  broken: Promise<never>;
  progress: { handedOver: boolean };
}

async function withConnection<T>(
  settings: MailSettings,
  options: MailOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection(connectionOptions(settings, options));
  const progress = { handedOver: false };
  const broken = new Promise<never>((_, reject) => connection.on('error', reject));
  // Somebody always waits for it, except between two awaits: that must not end the program.
  broken.catch(() => {});
  try {
    const session = { connection, broken, progress };
    await step(session, (done) => connection.connect((error) => done(error)));
    if (settings.user !== undefined) await logIn(session, settings.user, settings.password ?? '');
    const result = await work(session);
    connection.quit();
    return result;
  } catch (error) {
    connection.close();
    throw error instanceof MailFailure ? error : nameFailure(error, progress.handedOver);
  }
}

function connectionOptions(settings: MailSettings, options: MailOptions) {
  const timeout = options.timeout ?? 60_000;
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.tls === 'tls',
    requireTLS: settings.tls === 'starttls',
    ignoreTLS: settings.tls === 'none',
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    dnsTimeout: timeout,
    // RFC 5321 4.5.3.2.6 allows ten minutes for the answer to DATA; a person waits here.
    socketTimeout: timeout * 2,
    logger: false,
    tls: {
      minVersion: 'TLSv1.2' as const,
      ...(options.trusted === undefined ? {} : { ca: options.trusted }),
    },
  };
}

async function logIn(session: Session, user: string, pass: string): Promise<void> {
  await step(session, (done) =>
    session.connection.login({ credentials: { user, pass } }, (error) => done(error)),
  );
}

async function deliver(session: Session, message: MailMessage): Promise<{ response: string }> {
  const { raw, envelope } = await composeMessage(message);
  const bytes = Buffer.from(raw, 'utf8');
  // Read only once the server said yes to DATA: from then on it is uncertain what a lost connection means.
  const source = new Readable({
    read() {
      session.progress.handedOver = true;
      this.push(bytes);
      this.push(null);
    },
  });
  const info = await step<{ response?: string; rejected?: unknown[] } | undefined>(session, (done) =>
    session.connection.send({ ...envelope, size: bytes.length }, source, (error, result) =>
      done(error, result as { response?: string }),
    ),
  );
  return { response: String(info?.response ?? '') };
}

function step<T = void>(
  { broken }: Session,
  start: (done: (error?: Error | null, result?: T) => void) => void,
): Promise<T> {
  const answered = new Promise<T>((resolve, reject) =>
    start((error, result) => (error ? reject(error) : resolve(result as T))),
  );
  return Promise.race([answered, broken]);
}
