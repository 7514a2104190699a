// Twelve dispositions from one sheet in a real terminal: printed, ticked on paper, typed line by line, the Kasubag's with them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  terminal = openTerminal(folder);
});
afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const subjects = [
  'Usul taman baca kelurahan',
  'Jam buka kantor kelurahan',
  'Batas Kelurahan Bareng dan Kelurahan Kasin',
  'Rumah di dua RT',
  'Nama keliru di KTP',
  'Syarat pemekaran RW',
  'Antrean surat pengantar',
  'Data RT dan RW se-Klojen',
  'Nama gang yang sama',
  'Honor ketua RT',
  'Peta batas kelurahan',
  'Ucapan terima kasih',
];

/** An office with twelve inquiries, and a shell that has the scan of the sheet. */
async function twelveCases(): Promise<void> {
  const rows = subjects.map((subject, index) => `${index + 1},${subject},Mohon dijawab: ${subject}.`);
  writeFileSync(join(folder, 'kontak.csv'), `nomor,perihal,pesan\n${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'lembar.pdf'), '%PDF-1.4 lembar kolektif');
  const names = '--officer "Sari Wulandari" --kabag "Drs. Bambang Hariadi" --kasubag "Dewi Lestari"';
  terminal.keys(`sop init --no-input --archive arsip --office Bagian ${names}`, 'Enter');
  await terminal.shows('[exit 0]');
  const intake =
    'sop intake --no-input --from kontak.csv --channel website --kind other --arrived-at $(date +%F)';
  terminal.keys(`clear; ${intake} --map external-id=nomor --map subject=perihal --map text=pesan`, 'Enter');
  await terminal.shows('2026-A-0012'.replace('2026', String(new Date().getFullYear())));
  await terminal.shows('[exit 0]');
}

/** Types an answer once the question stands there. */
async function answer(question: string, typed: string): Promise<void> {
  await terminal.shows(question);
  // inquirer reads what comes after it drew the question.
  await setTimeout(80);
  terminal.keys(...(typed === '' ? [] : [typed]), 'Enter');
}

/** Types another answer in place of one that was refused: what was typed stays there to be mended. */
async function mend(objection: string, typed: string): Promise<void> {
  await terminal.shows(objection);
  await setTimeout(120);
  terminal.keys('C-u');
  await setTimeout(120);
  terminal.keys(typed, 'Enter');
}

describeWith({ tmux: 'tmux', jq: 'jq' }, 'twelve dispositions in a terminal', () => {
  it('are asked in the order of the sheet and recorded in one run', { timeout: 120_000 }, async () => {
    await twelveCases();
    terminal.keys('clear; sop print tray --new --output lembar.txt', 'Enter');
    await terminal.shows('Tercatat: lembar disposisi kolektif 1');
    await terminal.shows('[exit 0]');
    terminal.keys('clear; sop disposition --tray --scan lembar.pdf', 'Enter');
    await answer('Sama untuk 12 berkas', 'c 1');
    await mend('Huruf c tidak ada pada lembar', 'a 1 -');
    const asked = await terminal.shows('0001  ');
    expect(asked).toMatch(/Sama untuk semua: kepada a, instruksi 1, tanggal .*, pukul -/);
    for (let serial = 1; serial <= 12; serial += 1) {
      const label = `00${String(serial).padStart(2, '0')}  ${subjects[serial - 1]?.slice(0, 20)}`;
      await answer(label, { 5: '9', 12: '6' }[serial] ?? '');
      if (serial === 5) await mend('yang ada 1 sampai 6', '4 Disdukcapil');
    }
    await answer('Kasubag sudah mendisposisikan', 'y');
    await answer('Dewi Lestari, 10 berkas', '');
    await answer('10 berkas: kepada a, instruksi 1', '');
    const told = (await terminal.shows('[exit 0]')).replace(/\s+/g, ' ');
    expect(told).toContain('12 disposisi Kabag (langkah 2) dan 10 disposisi Kasubag (langkah 3) tercatat');
    expect(told).toContain('1 diteruskan ke Disdukcapil, 1 diarsipkan.');
    expect(told).toContain('Berikutnya: sop draft 1');
    terminal.keys(
      'clear; sop verify; sop list --json | jq -c "[.cases[].status] | group_by(.) | map([.[0], length])"',
      'Enter',
    );
    const after = await terminal.shows('["forwarding",1]');
    expect(after).toContain('[["drafting",10],["forwarding",1]]');
    expect(after).toContain('1 lampiran');
  });

  it('are given back line by line when the person leaves', { timeout: 90_000 }, async () => {
    await twelveCases();
    terminal.keys('clear; sop disposition 1-12 --by kabag --form paper', 'Enter');
    await answer('Sama untuk 12 berkas', '');
    await answer('0001  ', '');
    await answer('0002  ', '4 Disdukcapil');
    await terminal.shows('0003  ');
    terminal.keys('C-c');
    const left = await terminal.shows('[exit 130]');
    expect(left).toMatch(/Yang sudah diketik, untuk --lines:/);
    expect(left).toMatch(/\d{4}-A-0001 a 1 .* -\n.*\d{4}-A-0002 4 Disdukcapil/);
  });
});
