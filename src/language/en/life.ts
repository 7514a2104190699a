// What is asked and told when something happens to a case beside the seven steps.
import type { life as model } from '../id/life.ts';
import { dates } from './dates.ts';
import { vocabulary } from './vocabulary.ts';

export const life: typeof model = {
  questions: {
    section: 'QUESTIONS',
    waiting: (whom, when, event) => `Waiting for an answer of ${whom} since ${when} (${event}).`,
    within: (v) => {
      const place = [
        `step ${v.step}`,
        ...(v.round === null ? [] : [`draft ${v.round}`]),
        ...(v.pass === null ? [] : [`pass ${v.pass}`]),
      ].join(', ');
      const minutes = `${dates.figure(v.external)} of ${dates.figure(v.elapsed)} minutes`;
      return `${place}: ${minutes} waiting for ${vocabulary.and(v.whom)}`;
    },
    outside: 'Waiting outside (part of the whole, not taken off)',
    span: (v) => `${v.from} – ${v.to}: ${dates.figure(v.minutes)} working minutes, ${v.whom} (${v.event})`,
    unmeasuredSpan: (v) =>
      `${v.from} – ${v.to ?? 'no answer yet'}: not measured, the hour was not written, ${v.whom} (${v.event})`,
    together: (minutes) => `Together ${dates.figure(minutes)} minutes.`,
    asked: (whom, when, event) => `${event}, to ${whom}, ${when}`,
    answered: (whom, when) => `answer of ${whom}, ${when}`,
    unanswered: 'no answer yet',
    shortName: (whom) => whom.replace(/^Kecamatan (?=\S)/i, 'Kec. ').replace(/^Kelurahan (?=\S)/i, 'Kel. '),

    of: 'Who was asked',
    askOf: 'Asked of',
    whom: 'The name of the office asked',
    askWhom: 'Which office (for instance: Kecamatan Klojen)',
    askSuperior: 'Which superior',
    question: 'Question',
    answer: 'Answer',
    askAnswer: 'The answer, ended by two empty lines',
    askWhich: 'Which question is answered',
    choice: (event, whom, text) => `${event} ${whom}: ${text}`,
    recorded: (number, whom) => `Question on ${number} to ${whom} recorded; the case waits for the answer`,
    recordedMany: (count) => `Question on ${dates.figure(count)} cases recorded`,
    answerRecorded: (number, whom) => `Answer of ${whom} on ${number} recorded`,
    answerRecordedMany: (count) => `Answer on ${dates.figure(count)} cases recorded`,
    stillOpen: (events) => `Still waiting for an answer to ${vocabulary.and(events)}.`,
  },

  forwarding: {
    office: 'The office that it goes to',
    askLetter: 'Number of the letter of transmittal (empty if there is none yet)',
    askTold: 'How the inquirer was told (empty if not yet)',
    recorded: (number, office) => `${number} forwarded to ${office}`,
    recordedMany: (count) => `${dates.figure(count)} cases forwarded`,
    letter: (letter) => `Letter of transmittal ${letter}.`,
    told: (how) => `The inquirer was told: ${how}`,
    notTold: 'The inquirer was not told yet.',
    whenTold: (number) => `Once they are told: sop forward ${number} --told "how"`,
    askToldLater: 'How the inquirer was told',
    toldLater: (number) => `Recorded that the inquirer of ${number} was told`,
    otherOffice: (named) => `The disposition of the Kabag names ${named}.`,
    mendOffice: (number, event) =>
      `If that is wrong: sop correct ${number} --event ${event} --field toOffice`,
  },

  reopening: {
    reason: 'The reason to reopen',
    askReason: 'Reopened because',
    note: 'Explanation',
    askNote: (reason) =>
      reason === 'wrote-again' || reason === 'objection'
        ? 'What the inquirer wrote, ended by two empty lines'
        : 'Explanation, ended by two empty lines',
    recorded: (number, pass, reason) =>
      `${number} reopened, pass ${pass}: ${vocabulary.reopeningReasons[reason]}`,
    recordedMany: (count) => `${dates.figure(count)} cases reopened`,
    begins: 'Waiting for the Kabag; earlier drafts and approvals no longer hold.',
    pass: (pass) => `Pass ${pass}`,
    since: (pass, when, reason) => `Pass ${pass}, reopened ${when}: ${vocabulary.reopeningReasons[reason]}.`,
    of: (text, pass) => `${text} (pass ${pass})`,
  },

  closing: {
    recordedMany: (count, reason) => `${dates.figure(count)} cases closed: ${reason}`,
    note: 'Note on the closing',
    original: 'The other case',
    askOriginal: 'The same as case number',
    sameAs: (number) => `Linked: the same as ${number}.`,
  },

  correcting: {
    askEvent: 'Which event',
    askWhat: 'What is wrong',
    withdraw: 'the whole event: withdrawn',
    choice: (field, value) => `${field}: ${value}`,
    askValue: (what, present) => `${what} (now ${present})`,
    empty: '–',
    stillWaits: (name) =>
      `${name} is still waited for; to change that, withdraw the disposition and record it again.`,
  },

  kemendagri: {
    ask: 'This Kemendagri information goes out as',
    ways: { article: 'an article on the website', circular: 'a circular to kecamatan and kelurahan' },
    askArticle: 'Address of the article (https://…)',
    askCircular: 'To (parted by semicolons: Kec. Klojen; Kel. Bareng)',
    published: (v) => `${v.number} published on the website ${v.when}`,
    circulated: (v) => `${v.number} circulated to ${dates.figure(v.count)} recipients ${v.when}`,
  },
};
