// The help pages of the library of regulations and of the search that fills it.
import type { regulationPages as indonesian } from '../../id/help/regulations.ts';

export const regulationPages: typeof indonesian = {
  'crawl-kemendagri': {
    summary: 'search for news from Kemendagri',
    usage: '',
    about: [
      'Search the sources of Kemendagri: what concerns the topics of the office goes into the library, what is new is told. The first search only learns what is there.',
      'Every search is recorded, one with nothing new too. A source that could not be read is never "nothing new"; exit code 5.',
      'Made for cron and the Task Scheduler: with --quiet it speaks only where there is something to say.',
    ],
    examples: [
      'sop crawl-kemendagri',
      'sop crawl-kemendagri --quiet',
      'sop crawl-kemendagri --check-sources',
      'sop crawl-kemendagri --by-hand "kemendagri.go.id, otda.kemendagri.go.id" --result nihil',
      'sop crawl-kemendagri --log --since 1-11-2026',
    ],
    options: {
      since: {
        value: 'DAY',
        text: 'only what is dated from this day on; with --log: the searches from this day on',
      },
      quiet: { text: 'silent where there is nothing to say' },
    },
  },
  'regulation source': {
    summary: 'sources of the search',
    usage: '[list|set|on|off|test] [SOURCE]',
    about: [
      'What sop crawl-kemendagri looks through: list the sources, add or change one (set), switch it on, or off with the reason, test it from this network.',
      'The kinds: jdihn-json, ildis-html, kemendagri-blogs, rss, html-links.',
    ],
    examples: [
      'sop regulation source list',
      'sop regulation source set otda --url https://otda.kemendagri.go.id/kabar --selector "pattern=/kabar/"',
      'sop regulation source off bina-adwil --why "blocks since June"',
      'sop regulation source test otda',
    ],
    options: {
      name: { value: 'NAME', text: 'name of the source' },
      kind: { value: 'KIND', text: 'jdihn-json, ildis-html, kemendagri-blogs, rss, html-links' },
      why: { value: '"reason"', text: 'why it is not searched (off)' },
      limit: {
        value: 'name=…',
        text: 'limits: pages, details, bytes, gap, connect, total (milliseconds); may be repeated',
      },
      since: { value: 'DAY', text: 'holds from this day on' },
    },
  },
  'regulation topic': {
    summary: 'topics of the search',
    usage: '[list|add|remove|test] [TOPIC] [WORD…]',
    about: [
      'The words that decide whether a regulation or news concerns the office: list, add, take out, or try them on a title.',
    ],
    examples: [
      'sop regulation topic list',
      'sop regulation topic add kecamatan-kelurahan dasawisma',
      'sop regulation topic add otonomi-daerah LPPD --exact',
      'sop regulation topic test "Pedoman Pelayanan Administrasi Terpadu Kecamatan"',
    ],
    options: { name: { value: 'NAME', text: 'name of a new topic' } },
  },
};
