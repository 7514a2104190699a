// A Monday's messages of mixed channels in a real terminal: pasted one after the other, each with a few keys.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeWith } from '../support/packages.ts';
import { openTerminal, type Terminal } from '../support/tmux.ts';

let folder: string;
let terminal: Terminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sop-tmux-'));
  terminal = openTerminal(folder, { EDITOR: 'true' });
});
afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

/** The message, and the words of the screen that show that it was understood. */
const messages: [name: string, shows: RegExp][] = [
  ['wa-web', /whatsapp[\s\S]*Yusuf Prasetyo/i],
  ['surel-gmail-terusan', /surel[\s\S]*agus\.w@example\.org/],
  ['formulir-web', /situs web[\s\S]*wahyu\.s@example\.org/],
  ['sambat-halaman', /Sambat[\s\S]*u nomor {4}12873/i],
  ['lapor-admin', /LAPOR[\s\S]*u nomor {4}7352199/i],
  ['instagram-komentar', /Instagram[\s\S]*@budi_klojen/],
  ['facebook-kiriman', /Facebook[\s\S]*Yayuk Indrawati/],
  ['wa-rahasia', /857-0000-1177[\s\S]*s sifat {4}anonim/],
  ['sambat-sms', /Sambat[\s\S]*813-0000-6543/i],
  ['surel-outlook', /keberatan[\s\S]*dwi\.handayani@example\.org/],
  ['telepon-catatan', /telepon[\s\S]*Pak Mulyono/],
  ['surat-ketikan', /surat[\s\S]*Ketua RW 05/],
];

describeWith({ tmux: 'tmux' }, 'twelve messages', () => {
  it('of mixed channels are taken in by one paste and four keys each', { timeout: 120_000 }, async () => {
    const names = `--office Bagpem --officer 'Sari Wulandari' --kabag 'Drs. Bambang Hariadi'`;
    terminal.keys(
      `sop init --no-input --archive arsip ${names} --kasubag 'Dewi Lestari' --recovery-sheet lembar.txt`,
      'Enter',
    );
    await terminal.shows('[exit 0]');
    terminal.keys('clear; sop intake', 'Enter');
    const begin = performance.now();
    for (const [index, [name, shown]] of messages.entries()) {
      // At the end of the screen: earlier questions still stand above.
      await terminal.shows(/akhiri dengan dua baris kosong\s*$/);
      const words = readFileSync(`fixtures/pasted/${name}.txt`, 'utf8').trimEnd();
      terminal.paste(words);
      terminal.keys('Enter', 'Enter', 'Enter');
      const screen = await terminal.shows(/Enter bila benar, huruf untuk mengubah:\s*$/);
      expect(screen.slice(screen.lastIndexOf('j jenis'))).toMatch(shown);
      // Nobody reads faster; an Enter before that counts as one too many.
      await setTimeout(650);
      terminal.keys('Enter');
      await terminal.shows(/Satu lagi\? .*\(Y\/t\)\s*$/);
      const last = index === messages.length - 1;
      terminal.keys(...(last ? ['t', 'Enter'] : ['Enter']));
    }
    await terminal.shows('[exit 0]');
    const seconds = (performance.now() - begin) / 1000;
    expect(seconds).toBeLessThan(90);
    terminal.keys(`clear; sop list --json | grep -o '"number"' | wc -l`, 'Enter');
    await terminal.shows(/^12$/m);
  });
});
