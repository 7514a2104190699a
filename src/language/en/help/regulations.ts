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
  'regulation list': {
    summary: 'what is new, or the whole library',
    usage: '',
    about: [
      'Information of Kemendagri that is new and not dealt with; with --all the whole library. The status is what sources say; what none says is not known.',
    ],
    examples: [
      'sop regulation list',
      'sop regulation list --all --topic kecamatan-kelurahan',
      'sop regulation list --all --kind regulation --since 2025-01-01',
    ],
    options: {
      all: { text: 'the whole library, not only what is new' },
      source: {
        value: 'SOURCE',
        text: 'from this source; by-hand for what was recorded by hand; may be repeated',
      },
      kind: { value: 'KIND', text: 'regulation, news' },
      since: { value: 'DAY', text: 'only what is dated from that day on' },
    },
  },
  'regulation show': {
    summary: 'one item of the library, whole',
    usage: 'ITEM',
    about: [
      'Its legal form, dates, status according to each source, relations to others, documents, and the cases that cite it. ITEM: a citation, a code, or an address.',
    ],
    examples: [
      'sop regulation show "Permendagri 130/2018"',
      'sop regulation show berita-4f2a1c',
      'sop regulation show https://jdih.kemendagri.go.id/dokumen/view?id=1937',
    ],
  },
  'regulation search': {
    summary: 'search the library for words',
    usage: 'WORD…',
    about: [
      'Searches titles, subjects, summaries and the text of filed documents; a word is found in all its forms (kelurahan, lurah), a number as it is written.',
    ],
    examples: ['sop regulation search penataan kelurahan', 'sop regulation search 130/2018'],
    options: { limit: { value: '20', text: 'at most so many items' } },
  },
  'regulation add': {
    summary: 'record a regulation or news by hand',
    usage: 'ADDRESS|FILE|CITATION',
    about: [
      'Number, title and day are proposed from its page, or from the first page of its PDF; in a terminal each field is asked, without one the options hold.',
      'Where a site is blocked: save its page or PDF from the browser, then name the file. The file is filed in the archive.',
    ],
    examples: [
      'sop regulation add "https://jdih.kemendagri.go.id/dokumen/view?id=1937"',
      'sop regulation add download.pdf --number "Permendagri 7/2025" --about "Pedoman …"',
      'sop regulation add "Permendagri 7/2025" --about "Pedoman …" --revokes "Permendagri 5/2017"',
      'sop regulation add https://otda.kemendagri.go.id/berita/… --news',
    ],
    options: {
      year: { value: '2025', text: 'its year' },
      about: { value: '"Pedoman …"', text: 'what it is about; the title of news' },
      url: { value: 'ADDRESS', text: 'the address of its page' },
      enacted: { value: 'DAY', text: 'day of enactment; of news the day it came out' },
      yes: { text: 'keep a document too that names another regulation or cannot be opened' },
    },
  },
  'regulation dismiss': {
    summary: 'take an item off the list of what is new',
    usage: 'ITEM…',
    about: [
      'What needs nothing done is taken off with the reason; it stays in the library, and is listed again where it changes.',
      'With --event: what was recorded by hand, or a document, is taken back where it is mistaken; it is neither shown nor searched any more. sop regulation show has its code. What sources say cannot be taken back.',
    ],
    examples: [
      'sop regulation dismiss berita-4f2a1c --why "ceremonial"',
      'sop regulation dismiss berita-4f2a1c --undo',
      'sop regulation dismiss "Permendagri 7/2025" --event A.42 --why "another text"',
    ],
    options: {
      why: { value: '"reason"', text: 'why nothing follows from it, or why it is taken back' },
      undo: { text: 'put it back on the list' },
      event: { value: 'A.42', text: 'take back the record or document of this code; may be repeated' },
    },
  },
  'regulation fetch': {
    summary: 'file the document of a regulation',
    usage: 'ITEM',
    about: [
      'Its document is fetched from its source, checked, filed in the archive, and its text is searched too. Fetched again: the same is not recorded twice, another one is told.',
      'Where it is blocked: save its PDF from the browser, then --file.',
      'A document that names another regulation, or cannot be opened, is not kept without --yes.',
    ],
    examples: [
      'sop regulation fetch "Permendagri 130/2018"',
      'sop regulation fetch "Permendagri 130/2018" --file download.pdf',
    ],
    options: {
      url: { value: 'ADDRESS', text: 'where its document is, if sources name none or several' },
      file: { value: 'FILE', text: 'a PDF that was saved from the browser' },
      yes: { text: 'keep a document too that names another regulation or cannot be opened' },
    },
  },
  'regulation source': {
    summary: 'sources of the search',
    usage: '[list|set|on|off|reset|test] [CODE]',
    about: [
      'What sop crawl-kemendagri looks through: list the sources, add or change one (set), switch it on, or off with the reason, put a shipped one back (reset), test it from this network.',
      'The kinds: jdihn-json, ildis-html, kemendagri-blogs, rss, html-links.',
    ],
    examples: [
      'sop regulation source list',
      'sop regulation source set otda --url https://otda.kemendagri.go.id/kabar --selector "pattern=/kabar/"',
      'sop regulation source off bina-adwil --why "blocks since June"',
      'sop regulation source test otda',
      'sop regulation source reset otda',
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
