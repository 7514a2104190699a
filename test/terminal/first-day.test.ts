// The first day in a real terminal: founding, intake by questions, disposition, a draft in nano, approval.
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
  terminal = openTerminal(folder, { EDITOR: 'nano' });
});
afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const mail = `Dari: Yusuf Prasetyo <yusuf.p@example.org>
Tanggal: Sabtu, 21 November 2026 22.10
Perihal: tanya batas kelurahan

Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya
Kelurahan Bareng. Mohon informasi batas kedua kelurahan.
`;

async function found(): Promise<void> {
  terminal.keys('sop init', 'Enter');
  await terminal.shows('1/6 Kantor');
  terminal.keys('Enter');
  for (const [question, answer] of [
    ['2/6', 'Sari Wulandari'],
    ['3/6', 'Drs. Bambang Hariadi'],
    ['4/6', 'Dewi Lestari, Kasubag Pemerintahan Umum'],
  ] as const) {
    await terminal.shows(question);
    terminal.keys(answer, 'Enter');
  }
  await terminal.shows('5/6');
  terminal.keys('Enter');
  await terminal.shows('6/6');
  terminal.keys('Enter');
  await terminal.shows('Nama file');
  terminal.keys('Enter');
  const asked = await terminal.shows(/kelompok ke-\d+/);
  const group = /kelompok ke-(\d+)/.exec(asked)?.[1];
  const sheet = readFileSync(join(folder, 'state', 'sop', 'lembar-pemulihan.txt'), 'utf8');
  terminal.keys(new RegExp(`(?:^|\\s)${group} ([0-9A-Z]{4})`, 'm').exec(sheet)?.[1] as string, 'Enter');
  await terminal.shows('Anda mencatat sebagai Sari Wulandari');
}

describeWith({ tmux: 'tmux', nano: 'nano' }, 'in a terminal', () => {
  it('founds an archive, takes in a pasted mail, dispositions it, drafts in nano', {
    timeout: 90_000,
  }, async () => {
    await found();
    terminal.keys('clear; sop intake', 'Enter');
    await terminal.shows('akhiri dengan dua baris kosong');
    terminal.paste(mail);
    terminal.keys('Enter', 'Enter', 'Enter');
    const proposed = await terminal.shows('Enter bila benar');
    expect(proposed).toContain('permintaan informasi');
    expect(proposed).toContain('yusuf.p@example.org');
    // An Enter that comes before anybody can have read the screen counts as one too many for the pasted text.
    terminal.keys('Enter');
    await setTimeout(700);
    expect(terminal.screen()).not.toContain('Satu lagi?');
    terminal.keys('Enter');
    await terminal.shows('Satu lagi?');
    terminal.keys('t', 'Enter');
    await terminal.shows('[exit 0]');

    terminal.keys('clear; sop disposition 1', 'Enter');
    await terminal.shows('memutuskan');
    terminal.keys('Enter');
    await terminal.shows('Kapan');
    terminal.keys('hari ini', 'Enter');
    await terminal.shows('harap');
    terminal.keys('Enter');
    await terminal.shows('Kasubag sudah mendisposisikan');
    terminal.keys('t', 'Enter');
    await terminal.shows('sop disposition 1');
    await terminal.shows('[exit 0]');
    terminal.keys(
      'clear; sop disposition 1 --by kasubag --form oral --at "hari ini" --instruction 1',
      'Enter',
    );
    await terminal.shows('[exit 0]');

    terminal.keys('clear; sop draft 1', 'Enter');
    await terminal.shows('TANGGAPAN');
    terminal.keys('M-/', 'Batas mengikuti tengah gang.', 'C-o', 'Enter', 'C-x');
    await terminal.shows('Draf ke-1');
    await terminal.shows('sop submit 1');
    terminal.keys('clear; sop submit 1; sop show 1 --json | jq -r .status', 'Enter');
    await terminal.shows('awaiting-review');
  });

  it('ends with 130 and records nothing when a question is left with Ctrl-C', {
    timeout: 60_000,
  }, async () => {
    await found();
    terminal.keys('clear; sop intake', 'Enter');
    await terminal.shows('akhiri dengan dua baris kosong');
    terminal.keys('setengah', 'C-c');
    await terminal.shows('[exit 130]');
    terminal.keys('clear; sop list', 'Enter');
    const listed = await terminal.shows('[exit 0]');
    expect(listed).not.toContain('2026-A-0001');
  });
});
