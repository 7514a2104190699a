// All that reaches outside the program: streams, questions, editor, clock, chance, folders, mail. Tests replace it whole.
import type { Readable } from 'node:stream';
import type { Instant } from './procedure/time.ts';

export interface Output {
  write(text: string): void;
  isTerminal: boolean;
  /** Width in columns; 80 where it is not known. */
  columns: number;
}

export interface Io {
  stdin: Readable;
  stdinIsTerminal: boolean;
  stdout: Output;
  stderr: Output;
}

export interface Choice<T> {
  name: string;
  value: T;
}

/** Questions to a person; every method throws Cancelled when the person leaves. */
export interface Ask {
  text(question: {
    message: string;
    initial?: string;
    check?: (answer: string) => string | null;
  }): Promise<string>;
  /** Several lines, typed or pasted, ended by two empty lines (or end of input). */
  lines(question: { message: string }): Promise<string>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean>;
  choose<T>(question: { message: string; choices: Choice<T>[]; initial?: T }): Promise<T>;
}

/** Opens a text file in the person's editor and waits until it is closed. */
export interface Editor {
  open(path: string): Promise<{ command: string; exitCode: number | null; signal: string | null }>;
}

/** The clipboard of this person's screen. */
export interface Clipboard {
  /** True where the text is on it now; never fails, never waits long. */
  copy(text: string): Promise<boolean>;
}

export interface MailMessage {
  /** With its angle brackets; made by `messageIdFor` before anything is sent. */
  messageId: string;
  /** ISO 8601 with the office's offset; becomes the Date line. */
  date: string;
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** Message-ID of the inquiry, when it came by mail. */
  inReplyTo?: string;
  /** Message-IDs of the thread before it. */
  references?: string[];
}

export interface MailSettings {
  host: string;
  port: number;
  user?: string;
  password?: string;
  /** `none` only where a person chose it; `starttls` is demanded, never merely tried. */
  tls: 'tls' | 'starttls' | 'none';
}

/** Hands messages to a mail server. */
export interface Mail {
  /** The whole message exactly as `send` hands it over, with CRLF line ends. */
  compose(message: MailMessage): Promise<string>;
  /** Resolves with the server's answer to the whole message; rejects with MailFailure. */
  send(settings: MailSettings, message: MailMessage): Promise<{ response: string }>;
  /** Connects and signs in, sends nothing. */
  test(settings: MailSettings): Promise<{ greeting: string }>;
}

export interface HttpRequest {
  /** http or https, without credentials. */
  url: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Milliseconds until a connection stands, over all addresses of the host, and until the body has ended. */
  connect: number;
  total: number;
  /** PEM of certificates that the server forgets to send, beside the system's. */
  ca: string | null;
  /** Certificates are not checked. */
  insecure: boolean;
  /** Private, loopback and link-local addresses may be asked. */
  private: boolean;
  signal: AbortSignal;
}

export interface HttpResponse {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** As decoded from gzip, deflate or br. Iterating may reject with HttpFailure; leaving early ends the connection. */
  body: AsyncIterable<Uint8Array>;
}

/** One request over the network, no redirect followed; rejects with HttpFailure (regulations/crawl/http.ts). */
export interface Http {
  get(request: HttpRequest): Promise<HttpResponse>;
}

/** Why the program was asked to end, and the exit code that says so. */
export interface Ending {
  signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';
  exitCode: 130 | 143;
}

export interface Context {
  io: Io;
  /** Null where no question may be asked: no terminal, or --no-input. */
  ask: Ask | null;
  editor: Editor;
  clipboard: Clipboard;
  mail: Mail;
  http: Http;
  /** Waits so many milliseconds; ends at once where the program was asked to end. */
  sleep(milliseconds: number): Promise<void>;
  clock(): Instant;
  randomBytes(count: number): Uint8Array;
  /** Aborted once a signal asked the program to end; commands look at it between commits. Its reason is an `Ending`. */
  ending: AbortSignal;
  env: Record<string, string | undefined>;
  platform: string;
  cwd: string;
  /** Folder of this user's local state (never synced). */
  stateFolder: string;
  version: string;
}
