// What is asked and told when a step is recorded.
import type { recording as model } from '../id/recording.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const recording: typeof model = {
  askBy: 'Who decided',
  askForm: (name) => `How did ${name} decide`,
  askAt: 'When was it decided (09.10, yesterday 14.30, or 24/11)',
  askAtAgain: 'Write 09.10, yesterday 14.30, 24/11 09.10, or the day alone: 24-11-2026',
  askAtEarlier: (last) => `The step before ended ${last}; this time is earlier.`,
  clockDoubt: (now, newest) =>
    `This computer's clock says ${now}; the newest record in the archive is of ${newest}.`,
  askClock: "Is this computer's clock right?",
  irregular: 'Out of the order of the SOP; recorded as a deviation.',
  late: (step) => `A late entry: it fills the empty row of the ${step}.`,

  noteText: 'The note',
  noted: (number) => `The note on ${number} is kept`,
  notedMany: (count) => `A note on ${count} cases was kept`,

  closingReason: 'The reason for closing',
  askClosingReason: 'Reason',
  closed: (number, reason) => `${number} is closed: ${reason}`,

  correctionParts: {
    reason: 'The reason of the correction',
    event: 'The id of the event',
    field: 'The field',
    value: 'The right value',
  },
  corrected: (number, event) =>
    `The correction of ${event} of ${number} is recorded; what it was stays visible`,
  correctedFrom: (field, was, is) =>
    `${vocabulary.sentence(vocabulary.eventFields[field] ?? field)}: ${was} → ${is}`,
  withdrawn: (number, event) => `${event} of ${number} is withdrawn; it stays visible as withdrawn`,

  inquiryLine: (subject, kind) => `${subject} (${kind})`,
  askInstruction: 'Instruction of the Kabag',
  askKasubagInstruction: 'With the instruction',
  otherInstruction: 'another, in your own words',
  askOwnInstruction: 'Instruction',
  askOffice: 'Forward to',
  askTo: 'To',
  dispositioned: (v) =>
    `The disposition of the ${v.step === 2 ? 'Kabag' : 'Kasubag'} (step ${v.step}) of ${v.number} is recorded, ${v.when}`,
  decision: (v) => {
    const instruction = v.instruction ? `: ${v.instruction}` : '';
    switch (v.action) {
      case 'follow-up':
        return `To ${v.to}${instruction}`;
      case 'forward':
        return `Forwarded to ${v.to}${instruction}`;
      case 'inform':
        return 'For information; the case is done';
      case 'file':
        return 'Filed; the case is done';
    }
  },

  sheet: {
    head: (number, round) => [
      `Draft ${round} of ${number}. What stands above the line REPLY is left out.`,
      'Save and close when done. What you write is not lost.',
    ],
    unnamed: 'no name',
    instruction: (who, told) => `${who}: ${told}.`,
    remarks: 'Remarks of the Kasubag. Answer after the sign =  (ok: corrected)',
    line: 'REPLY: all below this line goes out',
  },
  replyText: 'The reply',
  nothingDrafted: {
    unchanged: 'Nothing changed; no draft is recorded.',
    emptied: 'The reply is empty; no draft is recorded.',
    'put-off': 'No draft is recorded; your text stays on this computer.',
  },
  askFound: 'Record this text that was found again?',
  editorRecovers: 'The editor kept a recovery of its own; accept it when the editor asks.',
  textIsSafe: '! Your text is safe on this computer.',
  draftFound: (when) => `What you wrote ${when}, not recorded then, was found again.`,
  drafted: (v) => `Draft ${v.round} of ${v.number} is recorded, ${v.when}`,
  openRemarks: (numbers) =>
    numbers.length === 1
      ? `Remark ${numbers[0]} is not answered yet.`
      : `Remarks ${vocabulary.and(numbers.map(String))} are not answered yet.`,
  submitted: (v) => `Draft ${v.round} of ${v.number} is submitted to ${v.to}, ${v.when}`,

  review: {
    head: (v) => `${v.number}, draft ${v.round}, submitted by ${v.by}, ${v.when}`,
    actingAs: (name, title) => `You review as ${name}${title ? ` (${title})` : ''}`,
    reply: 'REPLY',
    changes: (round) => `CHANGES SINCE DRAFT ${round}`,
    unchanged: 'no change',
    answers: 'ANSWERS TO THE REMARKS',
    done: 'corrected',
    verdict: 'The decision of the review',
    askVerdict: 'Decision',
    verdicts: { approved: 'Approve', 'approved-corrected': 'Approve with corrections', revise: 'Revise' },
    putOff: { skip: 'Later', stop: 'Enough for now, record what was decided' },
    correctedText: 'The corrected reply',
    askRemark: (number) => `Remark ${number}${number > 1 ? ' (empty when that is all)' : ''}`,
    recorded: {
      approved: (v) => `Draft ${v.round} of ${v.number} is approved, ${v.when}`,
      'approved-corrected': (v) => `Draft ${v.round} of ${v.number} is approved with corrections, ${v.when}`,
      revise: (v) => `Draft ${v.round} of ${v.number} is to be revised, ${v.when}`,
    },
    boundToText: 'It holds for this text alone; once that changes, it is reviewed again.',
    remarksToAnswer: (count) =>
      count === 1
        ? '1 remark, to be answered in the next draft.'
        : `${count} remarks, each to be answered in the next draft.`,
  },

  push: {
    nothing: 'No reply waits to be delivered.',
    shown: 'To be sent; nothing is sent yet:',
    shownByHand: 'To be recorded as delivered by hand:',
    to: 'To',
    about: 'Subject',
    content: 'Text',
    approvedBy: (v) => `draft ${v.round}, approved by ${v.by}, ${v.when}`,
    byHand: (channel, contact) => `by hand, ${channel}${contact ? ` (${contact})` : ''}`,
    askSend: 'Send now?',
    askByHand: 'Was it delivered?',
    receipt: 'The receipt',
    askReceipt: 'Receipt (for example: answered on Instagram at 10.30)',
    notSent: 'Not sent yet.',
    yes: 'The consent to send',
    sent: (v) => `${v.number} is replied, ${v.when}, taken by the mail server`,
    delivered: (v) => `${v.number} is replied, ${v.when}`,
    deliveredMany: (count) =>
      `${dates.figure(count)} ${count === 1 ? 'reply is' : 'replies are'} recorded as delivered by hand`,
    receiptKept: 'The receipt is kept.',
    cutOff: (v) => `The sending of ${v.number}, ${v.when}, broke off before the mail server answered.`,
    cutOffWhy: (number) => [
      'It may have arrived, it may not; so it is not sent again at once.',
      `Look in the Sent folder for [${number}].`,
    ],
    askOutcome: 'How did it end',
    outcomes: {
      sent: (number) => `There, it was sent       sop push ${number} --was-sent`,
      resend: (number) => `Not there, send again    sop push ${number} --resend`,
      later: () => 'Not known yet, later',
    },
    saidSent: 'The officer found it in the Sent folder.',
  },

  init: {
    intro: 'SOP number 15, Pengelolaan Teknologi Informasi. Six questions, then ready.',
    office: '1/6 Office',
    defaultOffice: 'Bagian Pemerintahan Sekretariat Daerah Kota Malang',
    officer: '2/6 Pengelola TIK (you)',
    kabag: '3/6 Kabag',
    kasubag: '4/6 Kasubag (name, title)',
    archive: '5/6 Archive folder',
    archiveNote: 'It holds what citizens write: share it only with the officers concerned.',
    sheet: '6/6 Recovery sheet',
    sheetChoices: { screen: 'Show it on the screen', file: 'Save it to a file to print' },
    askSheetFile: 'Name of the file',
    askGroup: (group) => `Type group ${group} of the sheet`,
    askGroupAgain: 'That is not on the sheet; look at the group again.',
    ready: (v) => `The archive is ready, ${v.when}. You record as ${v.name}.`,
    sheetAt: (path) =>
      `The recovery sheet is at ${path}. Print it, hand it to the Kabag, then delete the file.`,
    afterwards: [
      ['sop intake', 'record the first inquiry'],
      ['sop intake --from FILE', 'take in a CSV file'],
      ['sop', 'see what waits'],
    ],
    recoverySheet: (v) =>
      `RECOVERY SHEET OF THE ARCHIVE   keep it in a sealed envelope with the Kabag
Opens the archive again when the computer broke or was lost. Made once,
${v.day}, and not kept on the computer.

${v.groups}

Received by the Kabag: date ........   signature ........
`,
  },
};
