// The check of all sources fits on one screen, says first what is wrong with the computer itself, and leaves no trace.
import { expect, it } from 'vitest';
import { openArchive } from '../../../src/desk/archive.ts';
import { HttpFailure } from '../../../src/regulations/crawl/http.ts';
import { searchingOffice } from '../../support/crawling.ts';
import { runSop } from '../../support/test-context.ts';

it('checks the sources from this network without a trace, those that are off too', async () => {
  const { context, web } = await searchingOffice();
  const before = openArchive(context, context.archivePath).seals();
  const told = await runSop('crawl-kemendagri --check-sources', context);
  expect(told.code).toBe(5);
  expect(told.stdout).toContain('JDIH Kemendagri            terbaca, 14 butir, 0,0 detik');
  expect(told.stdout).toContain('Berita Kemendagri          terbaca, 2 butir pertama, 0,0 detik');
  expect(told.stdout).toContain('Tidak dinyalakan, belum terbaca: Bangda Kemendagri, ');
  expect(told.stdout).toContain('\n  https://otda.kemendagri.go.id/berita\n');
  // One screen.
  expect(told.stdout.split('\n').length).toBeLessThanOrEqual(24);
  const one = await runSop('crawl-kemendagri --check-sources --source jdih-kemendagri --json', context);
  expect([one.code, JSON.parse(one.stdout).sources[0]]).toEqual([
    0,
    expect.objectContaining({ id: 'jdih-kemendagri', outcome: 'ok', found: 14, more: false, error: null }),
  ]);
  expect(openArchive(context, context.archivePath).seals()).toEqual(before);
  expect(web.asked[0]?.headers['user-agent']).toBe(
    'sop/0.0.0-test (SOP 15; Bagian Pemerintahan; Bagian Pemerintahan)',
  );
});

it('says first that this computer has no connection where no host name is known', async () => {
  const { context } = await searchingOffice();
  const http = { get: () => Promise.reject(new HttpFailure('dns', 'no such host')) };
  const told = await runSop('crawl-kemendagri --check-sources', { ...context, http });
  expect(told.stdout.split('\n')[1]).toContain('periksa sambungan internet komputer ini');
  expect(told.stdout).not.toContain('https://');
});
