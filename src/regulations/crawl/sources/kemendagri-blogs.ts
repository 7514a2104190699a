// Kind kemendagri-blogs: the ministry's news as its own site fetches them, page by page, the newest first.
import { defaultZone, formatInstant } from '../../../procedure/time.ts';
import { emptyFinding, type Finding } from '../../finding.ts';
import { plainOf } from '../../plain-text.ts';
import { fillPublished, noteOf } from '../reading/fields.ts';
import { refuseType } from '../reading/page-checks.ts';
import { pagesOf } from '../reading/paging.ts';
import { cut, plainField } from '../reading/plain-field.ts';
import {
  type FetchedPage,
  type Fetcher,
  type Look,
  layoutChanged,
  type Read,
  type SourceKind,
} from '../source.ts';

/** Where an article is read; the interface itself stands on another host. */
const articles = 'https://kemendagri.go.id/berita/';

export const kemendagriBlogs: SourceKind = {
  kind: 'kemendagri-blogs',
  version: 1,
  complete: false,
  async *read(source, fetcher, look) {
    const known = new Set<string>();
    for (const [index, url] of pagesOf(source).entries()) {
      const blogs = blogsOf(await fetcher.page(url, { conditional: index === 0 }));
      if (blogs.length === 0 && index === 0 && source.neverEmpty) throw layoutChanged('empty', url);
      const reads = blogs.map((blog, place) => readBlog(blog, `${url} ${place + 1}`, fetcher, look));
      if (blogs.length > 0 && reads.every((read) => 'skipped' in read)) {
        throw layoutChanged('marker', `${url} no article of ${blogs.length}`);
      }
      // Articles move on to the next page while one reads.
      const fresh = reads.filter((read) => !isTwice(read, known));
      yield* fresh;
      const wanted = fresh.some((read) => 'finding' in read && look.wants(read.finding.url ?? ''));
      if (blogs.length === 0 || (!look.first && !wanted)) return;
    }
  },
};

/** The list of a page. Throws where it is none, or says itself that something went wrong. */
function blogsOf({ url, contentType, text }: FetchedPage): unknown[] {
  const body = text.replace(/^\ufeff/, '').trim();
  if (body.startsWith('<')) throw layoutChanged('html-instead', url);
  refuseType({ url, contentType }, /json|^text\//);
  const { status, data } = parse(body, url);
  const blogs = (data as { blogs?: unknown } | null | undefined)?.blogs;
  if (!status || !Array.isArray(blogs)) {
    throw layoutChanged('marker', `${url} ${body.slice(0, 200)}`);
  }
  return blogs;
}

function parse(body: string, url: string): { status?: unknown; data?: unknown } {
  try {
    return Object(JSON.parse(body));
  } catch (cause) {
    throw layoutChanged('not-json', `${url} ${body.slice(0, 200)}`, cause);
  }
}

function readBlog(blog: unknown, where: string, fetcher: Fetcher, look: Look): Read {
  const { blog_name, post_slug, blog_desc, created_at } = Object(blog) as Record<string, unknown>;
  const title = typeof blog_name === 'string' ? plainField(blog_name) : null;
  if (title === null) return { skipped: { code: 'marker', where } };
  const finding: Finding = {
    ...emptyFinding('news', title),
    summary: typeof blog_desc === 'string' ? cut(plainOf(blog_desc), 2000) || null : null,
  };
  if (typeof post_slug === 'string' && post_slug.trim() !== '') readSlug(finding, post_slug.trim(), fetcher);
  readCreated(finding, created_at, look);
  return { finding };
}

/** A slug that is more than one part of a path leads somewhere else: it is noted, and followed by nobody. */
function readSlug(finding: Finding, slug: string, { allows }: Fetcher): void {
  const single = slug.length <= 500 && /^[^/\\?#\u0000-\u001f]+$/.test(slug) && !/^\.+$/.test(slug);
  const url = single && !/\p{Surrogate}/u.test(slug) ? articles + encodeURIComponent(slug) : null;
  if (url !== null && allows(url)) {
    finding.url = url;
    finding.externalId = plainField(slug);
  } else {
    finding.notes.push(noteOf('address-refused', 'url', slug));
  }
}

/** The site's own pages printed `05/31/2025 15:35 WIB`. */
const american = /^\s*(0?[1-9]|1[0-2])\/\d/;

/** In which form it comes was never recorded: ISO and SQL, seconds since 1970, and the American order of the site before it. */
function readCreated(finding: Finding, created: unknown, { now }: Look): void {
  const printed = typeof created === 'number' ? String(created) : created;
  if (typeof printed !== 'string' || printed.trim() === '') return;
  const seconds = /^\s*(\d{10})(\d{3})?\s*$/.exec(printed)?.[1];
  const text = seconds === undefined ? printed : formatInstant(Number(seconds) * 1000, defaultZone);
  fillPublished(finding, text, now, american.test(text) ? 'mdy' : undefined);
}

function isTwice(read: Read, known: Set<string>): boolean {
  const name = 'seen' in read ? read.seen : 'finding' in read ? read.finding.url : null;
  if (name === null) return false;
  const twice = known.has(name);
  known.add(name);
  return twice;
}
