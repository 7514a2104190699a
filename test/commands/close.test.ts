// sop close: each reason with its rule, duplicates linked in the same commit, several at once.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toApproval, toDraft } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const oral = '--by kabag --form oral --at 2026-11-23';

async function office(commands: string[] = [], cases = 1): Promise<TestContext> {
  const context = await foundedOffice();
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Batasnya tengah gang.');
  for (let count = 0; count < cases; count += 1) await takeIn(context);
  await runAll(context, commands, 1);
  return context;
}

describe('sop close', () => {
  it.each<[string, string[], string, number, string]>([
    ['spam, before the Kabag', [], '--reason spam', 0, 'ditutup: spam'],
    [
      'spam, after the Kabag',
      toDraft('1'),
      '--reason spam',
      2,
      'Bentuk keputusan Drs. Bambang Hariadi belum',
    ],
    [
      'no way back, too early',
      toDraft('1'),
      `--reason no-way-back ${oral}`,
      3,
      'setelah tanggapan disetujui',
    ],
    ['no way back', toApproval('1'), `--reason no-way-back ${oral}`, 0, 'tidak dapat disampaikan'],
    [
      'incomplete',
      [],
      `--reason incomplete-after-request ${oral}`,
      3,
      'Tidak ada pertanyaan kepada pengirim',
    ],
    [
      'incomplete after request',
      ['ask 1 --of inquirer "Gang mana?"'],
      `--reason incomplete-after-request ${oral}`,
      0,
      'Berikutnya: sop print notice 1',
    ],
    ['a mistake, unexplained', [], `--reason registered-in-error ${oral}`, 2, 'Keterangan penutupan belum'],
    ['a mistake', [], `--reason registered-in-error --note "uji coba" ${oral}`, 0, 'keliru didaftarkan'],
    ['a duplicate of what', [], '--reason duplicate', 2, 'Berkas yang sama belum diketahui.'],
    ['a duplicate of itself', [], '--duplicate-of 1', 2, 'sama dengan dirinya sendiri'],
    ['two reasons', [], '--reason spam --duplicate-of 1', 2, 'tidak dapat dipakai bersama'],
    ['no reason at all', [], '', 2, 'Alasan penutupan belum diketahui.'],
    ['a reason of its own', [], '--reason bosan', 2, 'Isi --reason tidak dikenal: bosan'],
  ])('%s', async (_name, before, options, code, says) => {
    const told = await runSop(`close 1 ${options}`, await office(before));
    expect(`${told.stdout}${told.stderr}`).toContain(says);
    expect(told.code).toBe(code);
  });

  it('links a duplicate to the other case in the same commit', async () => {
    const context = await office([], 2);
    const told = await runSop('close 2 --duplicate-of 1', context);
    expect(told.stdout).toContain('Tertaut: sama dengan 2026-A-0001.');
    const { status, closedFor, events } = await shown(context, '2');
    expect([status, closedFor]).toEqual(['closed', 'duplicate']);
    expect((events as unknown[]).slice(-2)).toMatchObject([
      { type: 'closed', words: { duplicateOf: '2026-A-0001' } },
      { type: 'linked', relation: 'duplicate-of', to: '2026-A-0001' },
    ]);
  });

  it('closes several duplicates at once, and names the one that is meant itself', async () => {
    const context = await office([], 3);
    const told = await runSop('close 1-3 --duplicate-of 2', context);
    expect(told.code).toBe(2);
    expect(told.stdout).toContain('2026-A-0001 dan 2026-A-0003');
    expect(told.stderr).toContain('2026-A-0002');
    expect((await shown(context, '2'))['status']).toBe('awaiting-disposition');
  });

  it('closes no two cases as duplicates of each other, and names the original of a duplicate', async () => {
    const context = await office(['close 2 --duplicate-of 1'], 3);
    const circle = await runSop('close 1 --duplicate-of 2', context);
    expect(circle.code).toBe(3);
    expect(circle.stderr).toContain('Sudah tercatat sebaliknya: 2026-A-0002 sama dengan 2026-A-0001.');
    expect((await shown(context, '1'))['status']).toBe('awaiting-disposition');
    const second = await runSop('close 3 --duplicate-of 2', context);
    expect(second.code).toBe(3);
    expect(second.stderr).toContain('2026-A-0002 sendiri sama dengan 2026-A-0001');
    expect(second.stderr).toContain('ulangi dengan --duplicate-of 1');
  });

  it('asks for the reason, the other case, the note', async () => {
    const context = await office([], 2);
    const duplicate = [
      { to: 'Alasan', say: 'duplicate' },
      { to: 'Sama dengan berkas', say: '1' },
    ];
    expect((await runSop('close 2', context, { answers: duplicate })).code).toBe(0);
    const mistake = [
      { to: 'Alasan', say: 'registered-in-error' },
      { to: 'Keterangan', say: 'uji coba' },
      { to: 'Siapa yang memutuskan', say: 'Bambang' },
      { to: 'Bagaimana', say: 'oral' },
      { to: 'Kapan', say: '23/11' },
    ];
    expect((await runSop('close 1', context, { answers: mistake })).stdout).toContain('keliru didaftarkan');
  });
});
