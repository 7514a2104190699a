// A real mail server on localhost that keeps what it receives, and can refuse, break off or stay silent.
import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../../src/context.ts';
import { certificate, certificateKey } from './localhost-certificate.ts';

export interface SmtpOptions {
  tls?: MailSettings['tls'];
  /** Demands this user and password. */
  login?: { user: string; password: string };
  /** What is answered to a recipient instead of yes: `{ code: 550, text: 'no such user' }`. */
  refuse?: (address: string) => { code: number; text: string } | null;
  /** What is answered after the message instead of yes. */
  refuseMessage?: { code: number; text: string };
  /** Breaks the connection: before the recipient, or once the whole message is there and kept. */
  drop?: 'at-recipient' | 'after-message';
  /** Accepts connections and says nothing. */
  silent?: boolean;
  /** Stays silent once the whole message is there and kept. */
  silentAfterMessage?: boolean;
}

export interface ReceivedMessage {
  from: string;
  to: string[];
  raw: string;
  /** Signed in as. */
  user?: string;
  secure: boolean;
}

export interface SmtpTestServer {
  host: 'localhost';
  port: number;
  messages: ReceivedMessage[];
  /** Settings that reach this server. */
  settings: MailSettings;
  /** The certificate it shows, to be trusted by tests that want to. */
  certificate: string;
  close(): Promise<void>;
}

export async function startSmtp(options: SmtpOptions = {}): Promise<SmtpTestServer> {
  const messages: ReceivedMessage[] = [];
  const sockets = new Set<Socket>();
  const smtp = options.silent ? null : createSmtpServer(options, messages, sockets);
  const listener = smtp?.server ?? createServer();
  listener.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => listener.listen(0, 'localhost', resolve));
  const { port } = listener.address() as { port: number };
  const { login, tls = 'none' } = options;
  return {
    host: 'localhost',
    port,
    messages,
    settings: { host: 'localhost', port, tls, ...(login ?? {}) },
    certificate,
    close: () => stop(smtp, listener, sockets),
  };
}

function createSmtpServer(
  options: SmtpOptions,
  messages: ReceivedMessage[],
  sockets: Set<Socket>,
): SMTPServer {
  const { login, tls = 'none' } = options;
  const server = new SMTPServer({
    secure: tls === 'tls',
    hideSTARTTLS: tls !== 'starttls',
    key: certificateKey,
    cert: certificate,
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    onAuth: (auth, _session, done) =>
      auth.username === login?.user && auth.password === login?.password
        ? done(null, { user: auth.username })
        : done(new Error('5.7.8 Authentication credentials invalid')),
    onRcptTo: ({ address }, _session, done) => {
      const refusal = options.refuse?.(address) ?? null;
      if (options.drop === 'at-recipient') dropAll(sockets);
      else if (refusal === null) done();
      else done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { refuseMessage } = options;
        if (refuseMessage)
          return done(Object.assign(new Error(refuseMessage.text), { responseCode: refuseMessage.code }));
        const { mailFrom, rcptTo } = session.envelope;
        messages.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
          secure: session.secure,
          ...(session.user ? { user: String(session.user) } : {}),
        });
        if (options.drop === 'after-message') dropAll(sockets);
        else if (!options.silentAfterMessage) done();
      });
    },
  });
  // Clients that distrust the certificate or break off are what the tests are about.
  server.on('error', () => {});
  return server;
}

function dropAll(sockets: Set<Socket>): void {
  for (const socket of sockets) socket.destroy();
}

function stop(smtp: SMTPServer | null, listener: Server, sockets: Set<Socket>): Promise<void> {
  return new Promise((resolve) => {
    // Node 20 crashes when the raw socket under a TLS session is destroyed: smtp-server ends its sessions itself.
    if (smtp) smtp.close(() => resolve());
    else {
      dropAll(sockets);
      listener.close(() => resolve());
    }
  });
}
