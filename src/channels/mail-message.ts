// Builds the message of a reply: plain text, the same bytes for the same reply, no way to add a header line.
import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { MailMessage } from '../context.ts';
import { MailFailure } from './mail-failure.ts';

export interface ComposedMessage {
  /** The message with CRLF line ends; ASCII unless an address itself is not. */
  raw: string;
  envelope: { from: string; to: string[] };
}

/**
 * Builds the message. `Auto-Submitted` is not set: RFC 3834 section 5 keeps it for messages that no person wrote,
 * and a reply is written, checked and released by officers, so an out-of-office answer to it is welcome.
 * Throws MailFailure `rejected` where the recipient is not one plain address.
 */
export async function composeMessage(message: MailMessage): Promise<ComposedMessage> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const node = new MailComposer({
    from: { name: oneLine(message.from.name), address: plainAddress(message.from.address) },
    to: { name: '', address: plainAddress(message.to) },
    subject: oneLine(message.subject),
    text: message.text.replace(/\r\n?/g, '\n'),
    textEncoding: 'quoted-printable',
    messageId: message.messageId,
    date: formatDate(message.date),
    // Ids of an inquiry are a stranger's text: what is no message id is left out.
    ...(isMessageId(message.inReplyTo) ? { inReplyTo: message.inReplyTo } : {}),
    ...(thread(message).length > 0 ? { references: thread(message).join(' ') } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  }).compile();
  const raw = (await node.build()).toString('utf8');
  const { from, to } = node.getEnvelope();
  return { raw, envelope: { from: String(from), to } };
}

/** The Message-ID of a reply: the same for the same archive, case and reply, so that a second copy can be known. */
export function messageIdFor(
  archiveId: string,
  caseNumber: string,
  replyHash: string,
  domain: string,
): string {
  const hash = createHash('sha256')
    .update(`${archiveId}\n${caseNumber}\n${replyHash}`)
    .digest('hex')
    .slice(0, 32);
  const place = domainToASCII(domain.trim()).replace(/[^a-z0-9.-]/g, '') || 'sop.invalid';
  return `<${caseNumber.toLowerCase().replace(/[^a-z0-9-]/g, '')}.${hash}@${place}>`;
}

function thread({ references = [], inReplyTo }: MailMessage): string[] {
  const ids = [...references, inReplyTo].filter(isMessageId);
  return [...new Set(ids)].slice(-20);
}

function isMessageId(id: string | undefined): id is string {
  return id !== undefined && id.length <= 500 && /^<[\x21-\x3b\x3d\x3f-\x7e]+>$/.test(id);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function plainAddress(address: string): string {
  const plain = address.trim();
  if (!isPlainAddress(plain))
    throw new MailFailure('rejected', `not a mail address: ${JSON.stringify(address)}`);
  return plain;
}

/** One address and nothing else: no list, group, comment, route or line break. */
export function isPlainAddress(text: string): boolean {
  return /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u.test(text);
}

/** RFC 5322 date in the offset given: `Tue, 24 Nov 2026 10:31:00 +0700`. */
function formatDate(iso: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(Z|([+-]\d{2}):(\d{2}))$/.exec(iso);
  if (parts === null) throw new RangeError(`not a time with an offset: ${iso}`);
  const [, clock, , hours = '+00', minutes = '00'] = parts;
  return `${new Date(`${clock}Z`).toUTCString().replace(' GMT', '')} ${hours}${minutes}`;
}
