// The list of what waits, and one case at a glance.
import type { cases as model } from '../id/cases.ts';
import { dates } from './dates.ts';
import { timeline } from './timeline.ts';
import { vocabulary } from './vocabulary.ts';

export const cases: typeof model = {
  heads: { number: 'case', subject: 'subject', waiting: 'waits for', since: 'for' },
  noCases: 'There are no cases yet.',
  noneOpen: 'No case is open.',
  noneReadable: 'No case can be read.',
  openCount: (open: number, yours: number): string => {
    const parts = [
      ...(yours > 0 ? [`${dates.figure(yours)} for you`] : []),
      ...(open > yours ? [`${dates.figure(open - yours)} for others`] : []),
    ];
    return `${dates.figure(open)} open ${open === 1 ? 'case waits' : 'cases wait'}: ${parts.join(', ')}`;
  },
  yours: (you: string, task: string): string => `${you}: ${task}`,
  yoursHeading: 'WAITING FOR YOU',
  othersHeading: 'WAITING FOR OTHERS',
  elseHeading: 'ELSE',
  overviewHead: (office) => `SOP 15 · ${office}`,
  recordingAs: (name, roles) => `You record as ${name}${roles.length > 0 ? ` (${roles.join(', ')})` : ''}`,
  newInquiries: (count) => `${dates.figure(count)} new inquiries`,
  initialsLabel: 'Initials',
  initialsWait: (count) =>
    `${dates.figure(count)} ${count === 1 ? 'decision waits' : 'decisions wait'} for them: sop list --countersign`,
  askNext: 'Go on with',
  offerPrint: (count) =>
    count > 1 ? `Print ${dates.figure(count)} inquiries for the Kabag` : 'Print the inquiry for the Kabag',
  offerSeveral: (task, count) => `${task}, ${dates.figure(count)} cases`,
  leave: 'Leave',
  print: 'print',
  erased: '(text was erased)',
  damaged: '(words changed or missing)',
  unknown: '–',

  arrived: (kind: string, channel: string, when: string): string => `${kind}, ${channel}, arrived ${when}`,
  flags: {
    anonymous: 'Anonymous: name and contact are not shown; what is sent still arrives.',
    confidential: 'Confidential: not for the public; name and contact are not shown.',
  },
  statusSince: (status: string, when: string, duration: string | null): string =>
    `${status} since ${when}${duration ? ` (${duration} of working time)` : ''}`,
  statusAt: (status: string, when: string): string => `${status} ${when}`,
  closedFor: (reason: string): string => `Reason: ${reason}.`,
  waitsFor: (name: string): string => `Waits for ${name}.`,
  waitsInstead: (name: string, other: string): string => `Waits for ${name}; it was given to ${other}.`,
  incomplete: (ids: string): string => `Incomplete: waits for ${ids} from another PC.`,
  unknownEvents: (types: string): string => `Has events of a newer sop: ${types}.`,

  steps: {
    heads: { step: 'step', end: 'done', handling: 'handling', elapsed: 'elapsed' },
    names: {
      1: 'Incoming inquiry',
      2: 'Disposition Kabag',
      3: 'Disposition Kasubag',
      5: 'Submission',
      7: 'Delivery',
    },
    draft: (round: number): string => `Draft ${round}`,
    review: (decision: string): string => `Review: ${decision}`,
    none: '–',
    kept: 'within',
    late: (minutes: number): string => `late ${dates.figure(minutes)}`,
    unmeasured: 'unmeasured',
    revision: 'revision',
    recordedFor: (form: string, when: string): string => `${form}, recorded for the officer ${when}`,
    scanned: 'scan is there',
    lateEntry: 'recorded later',
    irregular: 'out of order',
    named: (name: string): string => `was meant for ${name}`,
    sum: (minutes: number, uncounted: string[]): string =>
      uncounted.length === 0
        ? `In working minutes, ${dates.figure(minutes)} in all. Standard 15 a step; revisions have none.`
        : `In working minutes, ${dates.figure(minutes)} reckoned; not reckoned: step ${vocabulary.and(uncounted)}. Standard 15 a step; revisions have none.`,
    by: (names: string[]): string => `By ${names.join(', ')}`,
  },
  decisions: { approved: 'approved', 'approved-corrected': 'approved as corrected', revise: 'revise' },

  sections: {
    inquiry: 'INQUIRY',
    original: 'ORIGINAL',
    drafts: 'REPLY',
    remarks: 'REMARKS',
    deliveries: 'DELIVERIES',
    deviations: 'DEVIATIONS',
    notes: 'NOTES',
    events: 'EVENTS',
  },
  fields: { name: 'From', contact: 'Contact', address: 'Address', externalId: 'Number there' },
  unnamed: 'no name',
  hasOriginal: 'This text was taken from a paste; the whole of it: sop show with --with-original',
  identityHidden: 'Name and contact: sop show with --with-identity',
  hiddenDetails: (count: number): string => `${count} other field${count === 1 ? '' : 's'} not shown`,
  draftLine: (v: { round: number; by: string; when: string; state: string }): string =>
    `draft ${v.round}, ${v.by}, ${v.when}: ${v.state}`,
  draftStates: {
    approved: 'approved',
    submitted: 'submitted',
    revised: 'to be revised',
    replaced: 'replaced by the next draft',
    written: 'not submitted yet',
  },
  correctedReply: (by: string, when: string): string => `corrected by ${by} in the review ${when}`,
  remarkRound: (round: number, by: string, when: string): string => `draft ${round}, ${by}, ${when}`,
  answer: (text: string): string => `= ${text}`,
  fixed: 'done',
  unanswered: 'not answered yet',
  outcomes: { sending: 'outcome not known yet', replied: 'delivered', failed: 'not sent yet' },
  resent: 'what became of it is not known, sent again',
  deliveryLine: (channel: string, when: string, outcome: string): string => `${channel}, ${when}: ${outcome}`,
  deviations: {
    'out-of-order': 'out of the order of the SOP',
    'late-entry': 'recorded later',
    'end-before-begin': 'ended before it began; not reckoned',
    'replied-without-approval': 'delivered without approval of that text',
    'not-obeyed': 'recorded, not obeyed',
  },
  deviationLine: (event: string, step: number | null, text: string): string =>
    step === null ? `${event}: ${text}` : `${event}, step ${step}: ${text}`,

  events: timeline,
  actingAs: (name, title) => (title === null ? name : `${name} (${title})`),
  eventBy: (name: string): string => `by ${name}`,
  eventFor: (v: { name: string; form: string; recordedBy: string; when: string }): string =>
    `${v.name}, ${v.form}, recorded by ${v.recordedBy} ${v.when}`,
  eventStated: (name: string, when: string): string => `by ${name}, recorded ${when}`,
  marks: {
    irregular: (reason: string): string => `out of order${reason ? `: ${reason}` : ''}`,
    late: 'recorded later',
    corrected: (field: string, was: string, is: string): string =>
      `${vocabulary.eventFields[field] ?? field} corrected: ${is}, was ${was}`,
    withdrawn: 'withdrawn',
    notObeyed: (why: string): string => `not obeyed${why ? `: ${why}` : ''}`,
    files: (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`,
    message: (words: string): string => `message "${words}"`,
  },
};
