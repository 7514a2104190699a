// Step 7: where a reply goes, the message as it goes out, and what is recorded before and after.
import { MailFailure, messageIdFor } from '../channels/mail.ts';
import type { MailMessage, MailSettings } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import type { SmtpConfig } from '../local/config.ts';
import { waits } from '../procedure/progress.ts';
import { formatInstant } from '../procedure/time.ts';
import { type ChannelKind, channelKinds, channels } from '../procedure/words.ts';
import type { NewEvent } from './archive.ts';
import {
  type Accepted,
  acceptedFields,
  acceptedFor,
  acceptRevoked,
  revokedAmong,
} from './citations/accept.ts';
import type { CheckedCitation, CitationCheck } from './citations/check.ts';
import { wordsAsCorrected } from './history.ts';
import { mailServer, withPassword } from './mail-channel.ts';
import { readOfficeWords } from './office-words.ts';
import { type CaseFile, eventOf } from './read.ts';
import { proposedEvent, type Recorded, record } from './record.ts';
import type { Recording } from './recording.ts';
import { type Reply, replyOf } from './reply.ts';
import type { Session } from './session.ts';
import { parseChoice } from './typed-choice.ts';

export interface Route {
  channel: ChannelKind;
  /** The address for mail; null where an officer answers by hand. */
  address: string | null;
}

/** Everything that is shown before a person says yes. */
export interface Outgoing {
  file: CaseFile;
  reply: Reply;
  hash: string;
  route: Route;
  /** The message with the office's wrapping; null by hand. */
  message: MailMessage | null;
  /** Its citations, each as it stands now. */
  citations: CheckedCitation[];
  /** Revoked instruments that stay in it. */
  accepted: Accepted | null;
}

/** How a reply is to go out. */
export interface SendingOptions {
  via: string | undefined;
  manual: boolean;
  /** Why revoked instruments may stand in it; null where nobody said. */
  why: string | null;
}

/** An e-mail address that the inquirer gave goes first, else the channel the inquiry came by (DESIGN.md §3). */
export function routeOf(file: CaseFile, via: string | undefined): Route {
  const contact = file.inquiry.contact ?? '';
  const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(contact) ? contact : null;
  const typed = via === undefined ? null : parseChoice(via, '--via', channelKinds);
  const channel = typed ?? (address ? 'email' : file.state.channel);
  if (channel === 'email' && !address && via !== undefined) {
    throw new UserError('no-address', { number: file.state.number }, exitCodes.refused);
  }
  return { channel, address: channel === 'email' ? address : null };
}

/**
 * Puts together what would go out. UserErrors (exit 3): `nothing-approved`, `confidential-public`, `identity-in-reply`,
 * `revoked-cited`; (exit 2) `mail-not-set`, `nothing-revoked`.
 */
export function prepareSending(
  session: Session,
  file: CaseFile,
  check: CitationCheck,
  { via, manual, why }: SendingOptions,
): Outgoing {
  const { hash, reply } = approvedReply(file, manual);
  const route = routeOf(file, via);
  refuseExposure(file, reply, route);
  const citations = check.of(reply);
  const revoked = revokedAmong(citations, acceptedFor(file, hash));
  const accepted = acceptRevoked(file.state.number, revoked, why, 'push');
  const byMail = route.channel === 'email' && route.address !== null && !manual;
  return {
    file,
    reply,
    hash,
    route,
    message: byMail ? composeReply(session, file, reply, hash, route.address as string) : null,
    citations,
    accepted,
  };
}

/** Revoked instruments in the approved reply that nobody accepted yet: of these a person is asked. */
export function revokedToSend(file: CaseFile, check: CitationCheck, manual: boolean): CheckedCitation[] {
  const { hash, reply } = approvedReply(file, manual);
  return revokedAmong(check.of(reply), acceptedFor(file, hash));
}

function approvedReply(file: CaseFile, manual: boolean): { hash: string; reply: Reply } {
  const hash = file.state.approval?.reply ?? null;
  const reply = hash && replyOf(file, hash);
  if (hash && reply) return { hash, reply };
  const { number, status } = file.state;
  throw new UserError(
    'nothing-approved',
    { number, status, awaited: waits[status].step, irregular: manual },
    exitCodes.refused,
  );
}

/**
 * Throws UserErrors (exit 3) where a case was answered already, `already-replied`, or a mail may be under way,
 * `sending-cut-off`: a delivery by hand would be a second one.
 */
export function refuseSecond({ zone }: Session, file: CaseFile): void {
  const { number, status } = file.state;
  if (status === 'replied') throw new UserError('already-replied', { number }, exitCodes.refused);
  if (status !== 'sending') return;
  throw new UserError('sending-cut-off', { number, at: lastSendingAt(file), zone }, exitCodes.refused);
}

/**
 * Whom a circular went to; nobody yet where it did not go out. Null for what is no circular: a reply to an inquirer, an
 * article.
 */
export function circularTo(file: CaseFile): string[] | null {
  if (file.state.kind !== 'kemendagri-information') return null;
  const delivery = file.state.deliveries.findLast(({ outcome }) => outcome === 'replied');
  if (delivery === undefined) return [];
  if (delivery.route !== 'letter') return null;
  const { receipt } = wordsAsCorrected(file, eventOf(file, delivery.event));
  return typeof receipt === 'string' ? receipt.split(/\s*;\s*/).filter((name) => name !== '') : [];
}

/** When the last sending of a case began, as the archive writes it. */
export function lastSendingAt({ state, record }: CaseFile): string {
  return record.events.find(({ id }) => id === state.deliveries.at(-1)?.event)?.at ?? '';
}

/** Records `sending`, hands the message to the server, records what came of it. A failure of mail is a UserError (exit 5), after it was recorded. */
export async function sendReply(
  session: Session,
  outgoing: Outgoing,
  recordingNow: () => Recording,
  resend: boolean,
): Promise<Recorded> {
  const { hash, route, message, file } = outgoing;
  const { number } = file.state;
  if (!message) throw new RangeError('a reply by hand is recorded, not sent');
  const put = (type: string, more: Record<string, unknown>, words: Record<string, unknown>) => {
    const recording = recordingNow();
    const fields = { reply: hash, route: route.channel, messageId: message.messageId, ...more };
    return record(session, number, () => proposedEvent(recording, type, fields, words), recording.clockOk);
  };
  const settings = mailSettings(session);
  const raw = await session.context.mail.compose(message);
  const { fields, words } = acceptedFields(outgoing.accepted);
  const { to, subject } = message;
  await put('sending', { resend, ...fields }, { to, subject, message: raw, ...words });
  const sent = await deliver(session, settings, message);
  if (sent instanceof MailFailure) {
    if (sent.kind !== 'uncertain') await put('send-failed', { reason: sent.kind }, { detail: sent.detail });
    const values = { number, to: message.to, detail: sent.detail };
    throw new UserError(`mail-${sent.kind}`, values, exitCodes.outside, sent);
  }
  return put('replied', { manual: false, receipt: true }, { receipt: sent.response });
}

/** A reply that went out without `sop`, or of which the server's answer is not known. */
export interface Delivery {
  file: CaseFile;
  /** Null where there was not even a draft. */
  hash: string | null;
  route: Route;
  messageId: string | null;
  accepted?: Accepted | null;
}

/** Records that a reply went out: by hand, or a mail of which the person says that it arrived. */
export function recordDelivery(
  session: Session,
  delivery: Delivery,
  recording: Recording,
  receipt: string,
): Promise<Recorded> {
  const propose = () => deliveryOf(delivery, recording, receipt);
  return record(session, delivery.file.state.number, propose, recording.clockOk);
}

/** The event that says so. */
export function deliveryOf(
  { hash, route, messageId, accepted }: Delivery,
  recording: Recording,
  receipt: string,
): NewEvent {
  const revoked = acceptedFields(accepted);
  const fields = {
    reply: hash,
    route: route.channel,
    messageId,
    manual: true,
    receipt: receipt.trim() !== '',
    ...revoked.fields,
  };
  return proposedEvent(recording, 'replied', fields, { receipt, ...revoked.words });
}

function refuseExposure(file: CaseFile, reply: Reply, route: Route): void {
  const { number, confidential, anonymous } = file.state;
  if (!channels[route.channel].public) return;
  if (confidential)
    throw new UserError('confidential-public', { number, channel: route.channel }, exitCodes.refused);
  if (!anonymous) return;
  if (tellsIdentity(file, `${reply.subject}\n${reply.body}`)) {
    throw new UserError('identity-in-reply', { number, channel: route.channel }, exitCodes.refused);
  }
}

/** True where the inquirer's name or contact stands in a text. */
export function tellsIdentity({ inquiry }: Pick<CaseFile, 'inquiry'>, text: string): boolean {
  const shown = text.toLowerCase();
  return [inquiry.name, inquiry.contact].some(
    (told) => told !== null && told.trim().length > 2 && shown.includes(told.toLowerCase()),
  );
}

function composeReply(session: Session, file: CaseFile, reply: Reply, hash: string, to: string): MailMessage {
  const smtp = smtpConfig(session);
  const office = readOfficeWords(session);
  const { number, channel } = file.state;
  const footer = office.mailFooter.replaceAll('{kantor}', office.name).replaceAll('{berkas}', number);
  const { externalId } = file.inquiry;
  return {
    messageId: messageIdFor(session.view.id, number, hash, smtp.from.split('@')[1] ?? ''),
    date: formatInstant(session.context.clock(), session.zone),
    from: { name: office.name, address: smtp.from },
    to,
    subject: `${reply.subject} [${number}]`,
    text: `${reply.body.trimEnd()}\n\n-- \n${footer}\n`,
    ...(channel === 'email' && externalId !== null && { inReplyTo: externalId }),
  };
}

function smtpConfig(session: Session): SmtpConfig {
  const smtp = mailServer(session.context);
  if (!smtp) throw new UserError('mail-not-set', {}, exitCodes.usage);
  // Only the device that the office set for the channel sends on it.
  const setting = session.office.channels.get('email');
  if (setting && setting.device !== session.device) {
    throw new UserError('mail-other-device', { device: setting.device }, exitCodes.refused);
  }
  return smtp;
}

function mailSettings(session: Session): MailSettings {
  return withPassword(session.context, smtpConfig(session));
}

async function deliver(
  session: Session,
  settings: MailSettings,
  message: MailMessage,
): Promise<{ response: string } | MailFailure> {
  try {
    return await session.context.mail.send(settings, message);
  } catch (failure) {
    if (failure instanceof MailFailure) return failure;
    throw failure;
  }
}
