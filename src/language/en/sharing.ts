// A reply that goes to the Kasubag by messenger, and the answer that comes back.
import type { sharing as model } from '../id/sharing.ts';
import { dates } from './dates.ts';

export const sharing: typeof model = {
  head: (number, round) => `Please review: reply to ${number}, draft ${round}`,
  subject: (subject) => `Subject: ${subject}`,
  request: (code) => `Reply: APPROVE ${code} or REVISE ${code}: …`,
  leaves: "This text leaves the office's computers through a messenger.",
  leavesHidden: (number, mark) =>
    `${number} is ${mark}: this text leaves the office's computers through a messenger.`,
  identityLeftOut: 'The name and contact of the inquirer are left out.',
  identityInside: 'The name or contact of the inquirer stands in the reply itself.',
  copied: 'Copied; paste it into the messenger.',
  notCopied: 'Not copied from here; copy the text above.',

  askPaste: "Paste the Kasubag's answer, end with two empty lines",
  answerText: "The Kasubag's answer",
  askAt: 'When was it answered (09.10, kemarin 14.30, or 24/11)',
  toRecord: 'Would be recorded from the message, nothing is recorded yet:',
  answer: (v) => `${v.number}, draft ${v.round}: ${v.decision}`,
  answeredBy: (v) => `${v.by}, ${v.when}${v.sender === null ? '' : `; sender of the message: ${v.sender}`}`,
  otherSender: (v) => `The sender of the message is ${v.sender}, not ${v.by}.`,
  askRecord: (count) =>
    count === 1 ? 'Record this decision?' : `Record these ${dates.figure(count)} decisions?`,
  messageKept: 'The words of the message are kept with this decision.',
  messagesKept: 'The words of the message are kept with each decision.',
  initials: (command) => `The Kasubag's initials are still awaited: ${command}`,
};
