// Sentences of the library of regulations, its sources and its topics.
import type { regulations as indonesian } from '../id/regulations.ts';
import { vocabulary } from './vocabulary.ts';

export const regulations: typeof indonesian = {
  sources: {
    title: 'SOURCES',
    kinds: {
      'jdihn-json': 'jdihn-json     JDIHN feed (document.json)',
      'ildis-html': 'ildis-html     pages of ILDIS',
      'kemendagri-blogs': 'kemendagri-blogs  news of the ministry (API)',
      rss: 'rss            RSS or Atom feed',
      'html-links': 'html-links     page with a list of links',
    },
    neverSeen: 'never read whole yet',
    seen: (when) => `read whole ${when}`,
    off: 'not searched',
    onlyWhenFails: (id) => `searched only where ${id} cannot be read`,
    recorded: (month) => `shipped, as recorded ${month}, not verified live`,
    failing: (day) => `not read since ${day}`,
    allTopics: '(all topics)',
    certificateKept: '(a certificate is kept)',
    insecure: 'CERTIFICATES ARE NOT CHECKED: what it shows can be changed on its way.',
    more: 'Which of them work from this network:',
    id: 'Code of the source',
    askId: 'Which source',
    why: 'The reason',
    askWhy: 'Why it is not searched',
    kind: 'Kind of source',
    askKind: 'Which kind of source',
    url: 'Address of the source',
    askUrl: 'Its address; {page} for the number of a page',
    added: (name, day) => `Source ${name} added, from ${day} on`,
    changed: (name, day) => `Source ${name} changed, from ${day} on`,
    switchedOn: (name, day) => `Source ${name} is searched, from ${day} on`,
    switchedOff: (name, day) => `Source ${name} is searched no more, from ${day} on`,
  },
  topics: {
    title: 'TOPICS',
    lists: {
      words: 'words, in all their forms',
      exact: 'short forms, exactly as written',
      exclude: 'but not inside',
    },
    more: 'The topics of a title, and the words that decide it:',
    none: 'This title matches no topic.',
    matched: (topic, words) => `${topic}: ${vocabulary.and(words)}`,
    added: (name, words) => `Added to topic ${name}: ${words.join(', ')}`,
    removed: (name, words) =>
      words.length > 0 ? `Taken out of topic ${name}: ${words.join(', ')}` : `Topic ${name} is used no more`,
  },
};
