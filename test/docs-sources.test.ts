// Follows the officer's page about sources to the letter, command by command, in a clean archive on a web in memory.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, it } from 'vitest';
import { id } from '../src/language/id/index.ts';
import type { FaultCode } from '../src/regulations/crawl/source.ts';
import { shippedSources } from '../src/regulations/shipped-sources.ts';
import { searchingOffice } from './support/crawling.ts';
import { serveCase } from './support/fake-web.ts';
import { buildPdf } from './support/pdf.ts';
import { runSop } from './support/test-context.ts';

const page = readFileSync(new URL('../docs/sources.md', import.meta.url), 'utf8');

const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line.startsWith('sop ')),
);

it('names every source that comes with the program', () => {
  for (const { id } of shippedSources) expect(page).toContain(`\`${id}\``);
});

it('its commands do what they say', async () => {
  const { context, web } = await searchingOffice();
  writeFileSync(join(context.cwd, 'perantara.pem'), rootCertificates[0] as string);
  writeFileSync(
    join(context.cwd, 'unduhan.pdf'),
    buildPdf(
      [
        'Peraturan Menteri Dalam Negeri Republik Indonesia\nNomor 11 Tahun 2026\ntentang\nDasar Pengenaan Pajak',
      ],
      2000,
    ),
  );
  serveCase(web, 'jdih-kemendagri-html', 'good');
  serveCase(web, 'jdih-malang', 'rss-2.0');
  expect(commands.length).toBeGreaterThan(15);
  for (const command of commands) {
    const { code, stderr } = await runSop(command, context);
    // Sites that this web does not hold are told as such (5); nothing else may go wrong.
    expect([0, 5], `${command}\n${stderr}`).toContain(code);
    context.advance(1);
  }
});

it('explains what the screen says, in the words of the screen', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\| `(terhalang|belum terjangkau|tampilannya|terbaca)/.test(line));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`(]+)`/g)].map(([, words]) => words),
  );
  const { faults, outcomes } = id.crawl;
  const said = new Set<string | undefined>([...Object.values(faults), ...Object.values(outcomes)]);
  expect(named.filter((words) => !said.has(words))).toEqual([]);
  const ownEnd = new Set<FaultCode>(['forbidden', 'ended', 'run-limit']);
  const unexplained = Object.entries(faults).filter(
    ([code, words]) => !ownEnd.has(code as FaultCode) && !named.includes(words),
  );
  expect(unexplained).toEqual([]);
});
