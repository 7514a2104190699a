// A search in a real terminal, on sites that this computer plays: what is new, one that turns programs away, one that hangs; then an item becomes a case.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BadNetwork, startBadNetwork } from '../support/bad-network.ts';
import { describeWith } from '../support/packages.ts';
import { openTerminal, type Terminal } from '../support/tmux.ts';

let folder: string;
let terminal: Terminal;
let sites: BadNetwork;
/** Which of its saved states the feed shows. */
let state: 'good' | 'later';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sop-tmux-'));
  state = 'good';
  sites = await startBadNetwork({
    answers: {
      '/feed/document.json': (_, response) => {
        const body = readFileSync(`fixtures/sources/jdih-kemendagri/${state}/document.json`);
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      },
      '/otda/berita': (_, response) => response.writeHead(403).end(),
    },
  });
  found();
  terminal = openTerminal(folder, { SOP_ARCHIVE: join(folder, 'arsip'), EDITOR: 'true' });
});
afterEach(async () => {
  terminal.close();
  await sites.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** An office whose only sources are the feed and Otda. */
function found(): void {
  const local = '--family 127.0.0.1 --family kemendagri.go.id --private --limit gap=0';
  const env = {
    ...process.env,
    HOME: folder,
    XDG_STATE_HOME: join(folder, 'state'),
    SOP_ARCHIVE: join(folder, 'arsip'),
  };
  const sop = (words: string) =>
    execFileSync(process.execPath, [resolve('bin/sop.js'), ...words.split(' ')], { env, stdio: 'pipe' });
  sop(
    'init --office Pemerintahan --officer Sari --kabag Bambang --kasubag Dewi --archive ' +
      join(folder, 'arsip'),
  );
  for (const [id, path] of [
    ['jdih-kemendagri', '/feed/document.json'],
    ['otda', '/otda/berita'],
  ]) {
    sop(`regulation source set ${id} --url ${sites.origin}${path} ${local} --clear fallback`);
  }
  for (const id of ['jdih-kemendagri-html', 'berita-kemendagri', 'bina-adwil']) {
    sop(`regulation source off ${id} --why tanpa-salinan`);
  }
}

describeWith({ tmux: 'tmux' }, 'in a terminal', () => {
  it('shows what each source showed, records a look in the browser, makes a case of what is new', {
    timeout: 90_000,
  }, async () => {
    terminal.keys('sop crawl-kemendagri', 'Enter');
    const first = await terminal.shows('[exit 5]');
    expect(first).toContain('14 butir dikenali');
    expect(first).toContain('terhalang (403), isinya belum diketahui');

    terminal.keys('clear; sop crawl-kemendagri --by-hand otda.kemendagri.go.id', 'Enter');
    await terminal.shows('Apa yang terlihat di peramban?');
    terminal.keys('Enter');
    await terminal.shows('otda.kemendagri.go.id, nihil');

    state = 'later';
    terminal.keys('clear; sop crawl-kemendagri', 'Enter');
    const second = await terminal.shows('[exit 5]');
    expect(second).toContain('Permendagri 19/2026  Evaluasi Kecamatan');
    expect(second).toContain('status: Berlaku → Tidak Berlaku');

    terminal.keys('clear; sop intake --from-regulation "Permendagri 19/2026"', 'Enter');
    await terminal.shows('tentang Evaluasi Kecamatan');
    terminal.keys('Enter');
    await terminal.shows(/\d{4}-A-0001 diterima/);
  });

  it('leaves a site that hangs at Ctrl-C, and says what was seen', { timeout: 60_000 }, async () => {
    terminal.keys(
      `sop regulation source set otda --url ${sites.origin}/hang --family 127.0.0.1 --private; clear; sop crawl-kemendagri`,
      'Enter',
    );
    await terminal.shows('1 dari 2 sumber');
    terminal.keys('C-c');
    const left = await terminal.shows('[exit 130]');
    expect(left).toContain('JDIH Kemendagri');
    expect(left).toContain('belum selesai ditelusuri');
  });
});
