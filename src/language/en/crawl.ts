// Sentences of the search for new information from Kemendagri.
import type { Skipped } from '../../desk/crawl/shapes.ts';
import type { crawl as indonesian } from '../id/crawl.ts';
import { dates } from './dates.ts';

const faults: typeof indonesian.faults = {
  dns: 'its host name is not known',
  connect: 'its server does not answer',
  certificate: 'its certificate cannot be verified',
  'certificate-chain': 'its server does not send the intermediate certificate',
  'certificate-expired': 'its certificate has expired',
  'certificate-name': 'its certificate is for another name',
  'certificate-self-signed': 'its certificate is signed by itself',
  timeout: 'too long without an answer',
  reset: 'its server broke the connection',
  'server-error': 'its server is in trouble',
  'bad-encoding': 'what it sent is damaged',
  'redirect-loop': 'redirected in circles',
  'private-address': 'an address of an inner network',
  'not-allowed-address': 'an address outside of those allowed',
  ended: 'stopped',
  'run-limit': 'the time for the search is over',
  forbidden: 'its server refused',
  'too-many-requests': 'its server asked us to wait',
  challenge: 'a page that checks for robots',
  robots: 'robots.txt forbids it',
  proxy: 'the proxy refused',
  'proxy-silent': 'the proxy does not answer',
  'proxy-setting': 'HTTP_PROXY or HTTPS_PROXY is no address',
  'not-found': 'its address is gone',
  moved: 'moved to another host',
  'content-type': 'another kind of content',
  'html-instead': 'a web page, no data feed',
  'too-small': 'too little content',
  'too-large': 'too much content',
  marker: 'the mark one knows is missing',
  empty: 'its list is empty',
  'not-json': 'no JSON',
  'not-xml': 'no XML',
  dates: 'impossible dates',
  'empty-fields': 'many fields are suddenly empty',
  'too-few': 'suddenly fewer than half',
  truncated: 'cut off in the middle',
  'rows-skipped': 'some rows could not be read',
  'page-failed': 'its page was not understood',
  'detail-limit': 'the rest in the next search',
  entities: 'it holds dangerous XML entities',
};

const changedFields: Record<Parameters<typeof indonesian.change>[0]['field'], string> = {
  title: 'title',
  status: 'status',
  enacted: 'day of enactment',
  promulgated: 'day of promulgation',
  published: 'day of publication',
  relations: 'relation to other regulations',
  files: 'attachments',
  other: 'its content',
};

const outcomes: typeof indonesian.outcomes = {
  ok: 'read',
  unchanged: 'unchanged',
  blocked: 'blocked',
  unreachable: 'out of reach',
  'layout-changed': 'its page changed',
  partial: 'read in part',
};

const count = (number: number): string => dates.figure(number);
const sources = (number: number): string => `${count(number)} source${number === 1 ? '' : 's'}`;
const items = (number: number): string => `${count(number)} item${number === 1 ? '' : 's'}`;

/** `1 row could not be read, item 12`; of several the first. */
const skippedRows = ({ count: number, where }: Skipped): string => {
  const place = /(?:^record|\S) (\d+)$/.exec(where)?.[1];
  const first = place === undefined ? where.replace(/ \(-\d+\)$/, '') : `item ${place}`;
  const rows = number === 1 ? '1 row' : `${dates.figure(number)} rows`;
  return `${rows} could not be read, ${number > 1 ? 'the first one ' : ''}${first}`;
};

export const crawl: typeof indonesian = {
  faults,
  kept: {
    cited: 'cited in a reply',
    asked: 'added by hand',
    related: 'related to a regulation in the library',
    all: 'all of this source is kept',
  },
  outcomes,
  title: (when, number) => `Search ${when}, ${sources(number)}`,
  dryRun: 'A trial: nothing is recorded.',
  progress: {
    label: 'Searching',
    words: (v) => `${v.done} of ${sources(v.total)}, ${items(v.found)}`,
    checking: 'Checking',
    checked: (done, total) => `${done} of ${sources(total)}`,
  },
  news: (line) => {
    const parts = [
      ...(line.new > 0 ? [`${count(line.new)} new`] : []),
      ...(line.changed > 0 ? [`${count(line.changed)} changed`] : []),
      ...(line.gone > 0 ? [`${count(line.gone)} not shown any more`] : []),
    ];
    return parts.length === 0 ? 'nothing new' : parts.join(', ');
  },
  baseline: (v) =>
    v.found === 0
      ? 'first search: no items yet; what is new is told from the next one on'
      : `first search: ${items(v.found)} known${v.new > 0 ? `, ${count(v.new)} new` : '; what is new is told from the next one on'}`,
  fault: (v) => {
    const known: Record<string, string> = faults;
    const named = v.error === undefined ? '' : (known[v.error] ?? v.error);
    const rows = v.error === 'rows-skipped' && v.skipped ? skippedRows(v.skipped) : named;
    const why = v.movedTo ? `moved to ${v.movedTo}` : rows;
    // A guard's page often comes with 200, which would say nothing.
    const because = (v.status ?? 0) >= 400 && v.outcome === 'blocked' ? String(v.status) : why;
    const beside = v.status !== undefined && v.outcome !== 'blocked' ? `, ${v.status}` : '';
    const head = v.named ? `${outcomes[v.outcome]}: ${v.named}` : outcomes[v.outcome];
    return because === '' ? head : `${head} (${because}${beside})`;
  },
  since: (day) => ` ${dates.since(day)}`,
  despite: (line) => {
    if (line.outcome !== 'partial' || line.found === 0) return 'its content is not known';
    if (line.baseline) return `${items(line.found)} known`;
    const told = line.new + line.changed + line.gone > 0;
    return told ? crawl.news(line) : 'nothing new in the part that was read';
  },
  stale: (day, days) =>
    day === null
      ? `never read whole, its limit is ${days} days`
      : `not read whole ${dates.since(day)}, its limit is ${days} days`,
  notLooked: 'not searched this time',
  cut: 'not searched to its end',
  insecure: 'CERTIFICATE NOT CHECKED: its content may be changed on the way',
  inBrowser: 'Look in the browser, then:',
  byHand: (host) => `sop crawl-kemendagri --by-hand "${host}"`,
  body: (v) => `The pages that were not understood (${v.names}) are kept for the developer: ${v.folder}`,
  newHeading: 'New',
  changedHeading: 'Changed',
  goneHeading: 'Not shown any more, kept in the library',
  topicNames: (names) => names.map(topicName).join(', '),
  topic: (matches) =>
    `topic ${matches.map(({ name, words }) => `${topicName(name)} (${words.join(', ')})`).join('; ')}`,
  change: (v) =>
    v.from === null && v.to === null
      ? changedFields[v.field]
      : `${changedFields[v.field]}: ${v.from ?? '-'} → ${v.to ?? '-'}`,
  andMore: (number) => `and ${count(number)} more: sop regulation list`,
  touchedHeading: 'Touches replies of the office',
  touched: {
    revoked: (ref, by) => (by ? `${ref} is revoked by ${by}` : `${ref} is not in force any more`),
    conflict: (ref, by) =>
      `${ref}: sources differ, one says that it is ${by ? `revoked by ${by}` : 'not in force any more'}`,
    amended: (ref, by) => `${ref} is amended${by ? ` by ${by}` : ''}`,
  },
  citing: {
    draft: (number, subject) => `draft ${number} cites it${subject ? `: ${subject}` : ''}`,
    replied: (number, subject) => `reply ${number}, which was sent, cites it${subject ? `: ${subject}` : ''}`,
  },
  basis: (printed) => `Legal basis of SOP no. 15: ${printed}`,
  opened: (v) => `${v.number} received: ${v.ref}`,
  openedAlready: (v) => `${v.ref} is there already: ${v.number}`,
  summary: {
    title: (parts, day) => `SOP 15: ${parts.join(', ')} (${day})`,
    new: (number) => `${count(number)} new`,
    changed: (number) => `${count(number)} changed`,
    nothing: (number) => `nothing new, ${sources(number)} searched`,
    blocked: (number) => `${sources(number)} blocked`,
    unreadable: (number) => `${sources(number)} not read`,
    stale: (number) => `${sources(number)} not read for long`,
    first: (number) => `${sources(number)} known now`,
    cut: (number) => `${sources(number)} not searched to the end`,
    touched: (number) => `${count(number)} cited regulation${number === 1 ? '' : 's'} revoked or amended`,
    newLine: (refs) => `New: ${refs}`,
    changedLine: (refs) => `Changed: ${refs}`,
    firstLine: (names) => `First search: ${names}`,
    goneLine: (number, names, refs) =>
      `Not shown any more: ${items(number)} (${names})${refs.length > 0 ? `; kept in the library: ${refs.join(', ')}` : ''}`,
    openedLine: (numbers) => `Cases opened: ${numbers}`,
    insecureLine: (names) => `Certificate not checked: ${names}`,
  },
  hand: {
    ask: 'What did the browser show?',
    nothing: 'Nothing new',
    found: 'There is something new',
    askText: 'What is new, in one line',
    result: 'What came of it',
    recorded: (v) => `Search in the browser recorded: ${v.addresses}, ${v.result}`,
    nihil: 'nothing',
    addIt: 'What is new goes into the library by its address:',
  },
  log: {
    title: (number) => `SEARCHES, ${count(number)} entr${number === 1 ? 'y' : 'ies'}`,
    none: 'No search is recorded yet.',
    noneSince: (day) => `No search is recorded ${dates.since(day)}.`,
    crawl: 'sop',
    byHand: 'in the browser',
    line: (v) => `${v.when}, ${v.how}, ${v.by} (${v.event})`,
    looked: (addresses) => `looked at: ${addresses}`,
    unreadable: 'its words cannot be read',
    found: (text) => `found: ${text}`,
  },
  check: {
    title: (when) => `Check of the sources ${when}, from this computer’s network`,
    works: (v) => `read, ${crawl.check.found(v)}`,
    found: (v) => (v.more ? `the first ${items(v.found)}` : items(v.found)),
    seconds: (milliseconds) => `${dates.figure(milliseconds / 1000, 1)} seconds`,
    off: 'switched off',
    allOff: (names) => `Switched off, not read: ${names.join(', ')}`,
    offline: 'Not one host name is known: check the internet connection of this computer.',
    undated: 'undated',
    fallbackOf: (name) => `stands in for ${name}`,
    nothingWritten: 'Nothing is recorded.',
    mend: 'If its address or page changed: sop regulation source set; see docs/sources.md.',
  },
  overview: {
    label: 'Kemendagri',
    news: (v) =>
      v.new === 0
        ? `${items(v.changed)} of news changed`
        : `${items(v.new)} of news${v.changed > 0 ? `, ${count(v.changed)} changed` : ''}`,
    failing: (v) => {
      const kinds = [
        ...(v.blocked > 0 ? [`${sources(v.blocked)} blocked`] : []),
        ...(v.other > 0 ? [`${sources(v.other)} not read`] : []),
      ];
      return `${kinds.join(', ')} ${dates.since(v.since)}`;
    },
    offerNews: 'See what is new from Kemendagri',
  },
};

/** A topic's name inside a sentence; *administrasi* says nothing before several words. */
function topicName(text: string): string {
  return text.toLowerCase().replace(/^administrasi (?=\S+ \S)/, '');
}
