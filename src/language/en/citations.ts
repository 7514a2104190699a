// Sentences of citations: in the draft, at the review and at the sending; and of an item that becomes a case.
import type { citations as indonesian } from '../id/citations.ts';
import { dates } from './dates.ts';
import { regulations } from './regulations.ts';
import { vocabulary } from './vocabulary.ts';

const statuses: typeof indonesian.statuses = {
  'in-force': 'in force',
  revoked: 'not in force any more',
  conflict: 'sources disagree',
  unknown: 'status not known yet',
};

export const citations: typeof indonesian = {
  statuses,
  heading: 'LEGAL BASIS',
  label: 'Legal basis',
  about: (name, about) => `${name} tentang ${about}`,
  seen: (sources, day) => {
    // Within brackets there are no further ones.
    const plain = sources.map((name) => name.replace(/\s*\(([^()]*)\)/g, ' $1'));
    const named = sources.length > 2 ? [...plain.slice(0, 2), `${sources.length - 2} other sources`] : plain;
    const told = [...named, ...(day === null ? [] : [day])];
    return told.length === 0 ? '' : ` (${told.join(', ')})`;
  },
  notInLibrary: 'not in the library yet, status not known yet',
  revoked: (by) => (by.length === 0 ? 'not in force any more' : `revoked by ${vocabulary.and(by)}`),
  partlyRevoked: (by) => `partly revoked by ${vocabulary.and(by)}`,
  conflict: (says) => {
    const told = says.flatMap(({ source, status }) =>
      status === null ? [] : [`${source} ${regulations.claims[status]}`],
    );
    return `sources disagree: ${told.join(', ')}`;
  },
  amended: (by) => `amended by ${vocabulary.and(by)}`,
  newer: (names) => `a newer one on the same subject: ${vocabulary.and(names)}`,
  otherTitle: (title) => `the library has another title: ${title}`,
  whenWritten: (status, amended) => `when written: ${statuses[status]}${amended ? ', amended' : ''}`,

  notInLibraryYet: (name) => `${name} is not in the library yet; its status is not known.`,
  howToAdd: 'It comes there with sop regulation add ADDRESS, or sop crawl-kemendagri.',
  leftOut: (name) => `${name} is not in the reply, and so is not recorded as its legal basis.`,
  placeholderLeft: (command) => `{dasar hukum} still stands in the reply; fill it with ${command}`,
  revokedInReply: (count) =>
    count === 1
      ? 'The legal basis in this reply is not in force any more:'
      : `${dates.figure(count)} instruments in this reply are not in force any more:`,
  askAccept: 'Why it is cited all the same (empty: not decided yet)',
  cited: (count) => (count === 1 ? '1 citation' : `${dates.figure(count)} citations`),
  accepted: (names, why) => `${vocabulary.and(names)} not in force any more, cited all the same: ${why}`,
  toLookAt: 'Legal basis to look at:',
  endedBasis: (cited) => {
    const told = cited.map(({ name, revokedBy }) =>
      revokedBy.length === 0
        ? `${name} is not in force any more`
        : `${name} was revoked by ${vocabulary.and(revokedBy)}`,
    );
    return `legal basis: ${told.join('; ')}`;
  },

  askTakeIn: (count) =>
    count === 1 ? 'Record it as a case?' : `Record them as ${dates.figure(count)} cases?`,
  isCase: (v) =>
    v.changed
      ? `A case already, ${v.number}: ${v.item}. The library knows other things of it since; nothing was added.`
      : `A case already, ${v.number}: ${v.item}. Nothing was added.`,
  cameAt: (when) => `seen ${when}`,

  item: {
    enacted: (day) => `Enacted ${dates.letterDay(day)}`,
    promulgated: (day) => `Promulgated ${dates.letterDay(day)}`,
    published: (when, zone) => `Published ${typeof when === 'string' ? when : dates.long(when, zone)}`,
    status: (status) =>
      ({
        'in-force': 'Status: in force',
        revoked: 'Status: revoked',
        ended: 'Status: not in force any more',
        conflict: 'Status: sources disagree',
        unknown: 'Status: not known yet',
      })[status],
    relation: (kind, printed) => vocabulary.sentence(`${regulations.show.relations[kind]} ${printed}`),
  },
};
