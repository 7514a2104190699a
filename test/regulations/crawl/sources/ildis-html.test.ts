// Which pages of an ILDIS are asked for, and when a run gives up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FaultCode, SourceFailure } from '../../../../src/regulations/crawl/source.ts';
import { ildisHtml } from '../../../../src/regulations/crawl/sources/ildis-html.ts';
import { sourcesFolder } from '../../../support/fixture-fetcher.ts';
import { playPages } from '../../../support/played-pages.ts';

const host = 'https://jdih.kemendagri.go.id/dokumen';
const pageOf = (number: number) => `${host}/peraturan?page=${number}`;
const view = (id: number) => `${host}/view?id=${id}`;
const body = (name: string) => readFileSync(join(sourcesFolder, 'jdih-kemendagri-html/good', name), 'utf8');

const first = body('list-1.html');
const last = body('list-2.html');
const ids = [2071, 2060, 1911, 1937, 1958, 1688, 1702, 1590, 1675, 1533, 1207, 1189, 1140];
const whole: Record<string, string | SourceFailure> = {
  [pageOf(1)]: first,
  [pageOf(2)]: last,
  ...Object.fromEntries(ids.map((id) => [view(id), body(`${id}.html`)])),
};

const play = (pages: Record<string, string | SourceFailure>, options?: Parameters<typeof playPages>[3]) =>
  playPages(ildisHtml, 'jdih-kemendagri-html', pages, options);

/** The pages of these ids go wrong so. */
function failing(wrong: readonly number[], outcome: 'blocked' | 'unreachable', code: FaultCode) {
  const failures = wrong.map((id) => [view(id), new SourceFailure(outcome, code, { status: 500 })]);
  return { ...whole, ...Object.fromEntries(failures) };
}

describe('ildis-html', () => {
  it('ends at the last page, and asks for nothing twice', async () => {
    const { asked, failure } = await play(whole);
    expect(failure).toBeNull();
    expect(asked.map(({ url }) => url).filter((url) => url.includes('peraturan'))).toEqual([
      pageOf(1),
      pageOf(2),
    ]);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
  });

  it('never asks conditionally: the first page may stay as it is while others change', async () => {
    const { asked } = await play(whole);
    expect(asked.filter(({ options }) => options.conditional)).toEqual([]);
  });

  it('ends where a page beyond the last one shows the same again', async () => {
    const same = first.replace('Ditampilkan', 'Tampil');
    const { asked } = await play({ ...whole, [pageOf(1)]: same, [pageOf(2)]: same, [pageOf(3)]: same });
    expect(asked.map(({ url }) => url)).not.toContain(pageOf(3));
  });

  it('a host that refuses one detail is asked for no more', async () => {
    const { reads, failure, asked } = await play(failing([2060], 'blocked', 'too-many-requests'));
    expect(failure).toMatchObject({ outcome: 'blocked', code: 'too-many-requests' });
    expect(reads).toHaveLength(1);
    expect(asked).toHaveLength(3);
  });

  it('a server that went away is not waited for page by page', async () => {
    const { reads, failure } = await play(failing(ids.slice(1), 'unreachable', 'timeout'));
    expect(failure).toMatchObject({ outcome: 'unreachable', code: 'timeout' });
    expect(reads.filter((read) => 'skipped' in read)).toHaveLength(5);
  });

  it('errors of single pages do not end a run that has found something', async () => {
    const { reads, failure } = await play(failing(ids.slice(1, 8), 'unreachable', 'server-error'));
    expect(failure).toBeNull();
    expect(reads.filter((read) => 'finding' in read)).toHaveLength(6);
    expect(reads.filter((read) => 'skipped' in read)).toHaveLength(7);
  });

  it('nothing but server errors is a server that cannot be reached', async () => {
    const { failure } = await play(failing(ids, 'unreachable', 'server-error'));
    expect(failure).toMatchObject({ outcome: 'unreachable', code: 'server-error' });
  });

  it('tells of rows that the list counts and does not show', async () => {
    const { reads } = await play({ ...whole, [pageOf(1)]: first.replace('1 - 10', '1 - 11') });
    expect(reads).toContainEqual({ skipped: { code: 'rows-skipped', where: `${pageOf(1)} (-1)` } });
  });
});
