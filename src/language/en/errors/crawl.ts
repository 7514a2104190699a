// Failures of the search for new information.
import type { crawlErrors as indonesian } from '../../id/errors/crawl.ts';

export const crawlErrors: typeof indonesian = {
  'crawl-state-unusable': (v) => ({
    what: `What this computer remembers of searches could not be read or written: ${v.path} (${v.code})`,
    why: ['sop keeps there what it saw of each source. What is recorded in the archive stays recorded.'],
    next: 'move away what stands in its place, or see to its permissions and the free disk, then sop crawl-kemendagri',
  }),
  'crawl-running': (v) => ({
    what: 'Another search is running on this computer.',
    why: [
      v.since === null
        ? 'Nothing was written.'
        : `Since ${v.since.slice(11, 16).replace(':', '.')}. Nothing was written.`,
    ],
    next: 'wait until it has ended, then sop crawl-kemendagri',
  }),
  'result-alone': () => ({
    what: '--result goes with --by-hand.',
    why: ['Name the page that the browser showed.'],
    next: 'sop crawl-kemendagri --by-hand "kemendagri.go.id" --result nihil',
  }),
  'sources-none': () => ({
    what: 'No source is searched.',
    why: ['Switch one on, or name it with --source.'],
    next: 'sop regulation source list',
  }),
  'crawl-operator': (v) => ({
    what: `A search is recorded by the pengelola TIK, not by ${v.name}.`,
    next: 'repeat with --as pengelola-tik, or --dry-run to look only',
  }),
};
