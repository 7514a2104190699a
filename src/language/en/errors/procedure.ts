// Failures of recording that are no refusal of an event: the clock, sending, drafts, the editor.
import type { procedureErrors as model } from '../../id/errors/procedure.ts';
import { dates } from '../dates.ts';
import { vocabulary } from '../vocabulary.ts';
import { commandFor, moment, short } from './wording.ts';

export const procedureErrors: typeof model = {
  'clock-doubt': (v) => ({
    what: "This computer's clock is doubted; nothing was recorded.",
    why: [
      `This computer's clock: ${dates.short(v.now, v.zone)}.`,
      `Newest record in the archive: ${dates.short(v.newest, v.zone)}.`,
    ],
    next: 'set the clock right; if it is right, repeat with --clock-ok',
  }),
  'nothing-approved': (v) => ({
    what: `The reply of ${v.number} cannot be sent yet.`,
    why: [
      `The case is ${vocabulary.statuses[v.status]}; only an approved reply is delivered.`,
      ...(v.irregular ? ['If it really was delivered without an approval: add --irregular "why".'] : []),
    ],
    next: `sop ${commandFor[v.awaited ?? 0] ?? 'show'} ${short(v.number)}`,
  }),
  'already-replied': (v) => ({
    what: `The reply of ${v.number} was delivered already; it is not sent twice.`,
    why: ['If it is needed once more, name the channel, or --resend.'],
    next: `sop show ${short(v.number)}`,
  }),
  'sending-cut-off': (v) => ({
    what: `The sending of ${v.number}, ${moment(v.at, v.zone)}, broke off before the mail server answered.`,
    why: [
      'It may have arrived, it may not; so it is not sent again at once.',
      `Look in the Sent folder for [${v.number}].`,
    ],
    next: `sop push ${short(v.number)} --was-sent or sop push ${short(v.number)} --resend`,
  }),
  'not-cut-off': (v) => ({
    what: `${v.flag} is not needed for ${v.number}.`,
    why: ['Of every sending it is known how it ended.'],
    next: `sop push ${short(v.number)}`,
  }),
  'confidential-public': (v) => ({
    what: `The reply of ${v.number} cannot be delivered by ${vocabulary.channels[v.channel]}.`,
    why: ['The case is confidential, and that channel is public. Nothing was sent.'],
    next: `sop push ${short(v.number)} --via counter --manual --receipt "…"`,
  }),
  'identity-in-reply': (v) => ({
    what: `The reply of ${v.number} cannot be delivered by ${vocabulary.channels[v.channel]}.`,
    why: ["The inquirer is anonymous, but the reply has the inquirer's name or contact. Nothing was sent."],
    next: `sop draft ${short(v.number)}`,
  }),
  'no-address': (v) => ({
    what: `The reply of ${v.number} cannot be sent yet: the inquirer gave no mail address.`,
    next: `sop correct ${short(v.number)} --event … --field contact --value address --reason "…"`,
  }),
  'not-out-of-order': (v) => ({
    what: `${v.number} was not recorded: this step is not out of order.`,
    why: ['--irregular marks a deviation; there is none here.'],
    next: 'repeat without --irregular',
  }),
  'draft-text-above': (v) => ({
    what: `The draft of ${v.number} was not recorded: there is text above the line REPLY.`,
    why: [`"${v.line}"`, 'Your text is safe on this computer; next time it stands below the line.'],
    next: `sop draft ${short(v.number)}`,
  }),
  'draft-meanwhile': (v) => ({
    what: `The draft of ${v.number} was not recorded: another one came in while you wrote.`,
    why: ['What you wrote is safe on this computer.'],
    next: `sop show ${short(v.number)}, then sop draft ${short(v.number)}`,
  }),
  'editor-failed': (v) => ({
    what: `The draft of ${v.number} was not recorded: the editor "${v.editor}" broke off (${v.signal ?? `code ${v.exitCode}`}).`,
    why: ['What you wrote is safe on this computer.'],
    next: `sop draft ${short(v.number)}`,
  }),
};
