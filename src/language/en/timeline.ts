// What happened, in one line each: the timeline of a case.
import type { timeline as model } from '../id/timeline.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const timeline: typeof model = {
  received: (channel: string): string => `inquiry received, ${channel}`,
  printed: (document, to) =>
    `${vocabulary.printedDocuments[document] ?? document} printed${to ? `, handed to ${to}` : ''}`,
  dispositioned: (v) => {
    const decided = {
      'follow-up': `to ${v.to}`,
      forward: `forwarded to ${v.to}`,
      inform: 'for information',
      file: 'filed',
    }[v.action];
    return `disposition of the ${v.step === 2 ? 'Kabag' : 'Kasubag'}, ${decided}${v.told ? `: ${v.told}` : ''}`;
  },
  drafted: (round: number, materials: number): string =>
    `draft ${round}${materials > 0 ? `, ${materials} supporting ${materials === 1 ? 'material' : 'materials'}` : ''}`,
  submitted: (round: number): string => `draft ${round} submitted`,
  reviewed: (round: number, decision: string, remarks: number): string =>
    `review of draft ${round}: ${decision}${remarks > 0 ? `, ${remarks} ${remarks === 1 ? 'remark' : 'remarks'}` : ''}`,
  sending: (channel: string): string => `sending began, ${channel}`,
  replied: (channel: string, receipt: string): string =>
    `reply delivered, ${channel}${receipt ? `; receipt: ${receipt}` : ''}`,
  'send-failed': (channel: string, detail: string): string =>
    `sending by ${channel} did not succeed${detail ? `: ${detail}` : ''}`,
  noted: (text: string): string => `note: ${text}`,
  attached: (v) => {
    const named = (v.names ?? []).slice(0, 5);
    const more = v.files - named.length;
    const rest =
      named.length === 0
        ? `${dates.figure(more)} ${more === 1 ? 'file' : 'files'}`
        : `and ${dates.figure(more)} more`;
    const told = [named.join(', '), ...(more > 0 ? [rest] : [])].filter(Boolean).join(' ');
    return `attached: ${told}${v.event === null ? '' : `, evidence for ${v.event}`}`;
  },
  linked: (relation, to) => `${vocabulary.linkRelations[relation]} ${to}`,
  classified: (changes, note) => `classified: ${changes.join(', ')}${note ? ` (${note})` : ''}`,
  classifiedParts: {
    kind: (kind) => vocabulary.kinds[kind],
    class: (name) => (name === null ? 'no class' : vocabulary.caseClasses[name]),
    anonymous: (on) => (on ? 'anonymous' : 'not anonymous'),
    confidential: (on) => (on ? 'confidential' : 'not confidential'),
    details: (count) => `${count} fields of the request`,
  },
  asked: (whom, question) => `asked ${whom}: ${question}`,
  answered: (question, text) => `answer to ${question}: ${text}`,
  numbered: (register, number) => `${vocabulary.numberRegisters[register]} ${number}`,
  signed: (v) => {
    const right = v.authority === 'own' ? '' : ` (${vocabulary.signingAuthorities[v.authority]})`;
    return `${vocabulary.signedDocuments[v.document] ?? v.document} signed by ${v.who}${right}`;
  },
  forwarded: (office, notified, how) =>
    `forwarded to ${office}, the inquirer was ${notified ? 'told' : 'not told yet'}${how ? `: ${how}` : ''}`,
  toldLater: (how) => `the inquirer was told: ${how}`,
  countersigned: (events) => `initialled: ${vocabulary.and(events)}`,
  'deadline-extended': (deadline, reason) => `limit ${deadline} extended: ${reason}`,
  reopened: (reason, note) => `reopened: ${vocabulary.reopeningReasons[reason]}${note ? `; ${note}` : ''}`,
  closed: (reason, note) => `closed: ${vocabulary.closingReasons[reason]}${note ? `; ${note}` : ''}`,
  corrected: (v: { event: string; field: string; value: string; reason: string }): string =>
    `correction of ${v.event}, ${vocabulary.eventFields[v.field] ?? v.field}: ${v.value}${v.reason ? ` (${v.reason})` : ''}`,
  withdrawn: (event: string, reason: string): string => `${event} withdrawn${reason ? ` (${reason})` : ''}`,
  unknown: (type: string): string => `"${type}", an event of a newer sop`,
};
