// sop countersign and sop list --countersign: initials given afterwards, on one case or on all that wait for them.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

let context: TestContext;

/** Cases 1 to 3: the Kabag's disposition by word of mouth; the Kasubag's on case 1 by message. */
beforeEach(async () => {
  context = await foundedOffice({ kasubagHere: true });
  for (let count = 0; count < 3; count += 1) await takeIn(context);
  await runAll(context, [
    'disposition 1-3 --by kabag --form oral --at 2026-11-23 --instruction 1',
    'disposition 1 --by kasubag --form message --at 2026-11-23 --instruction 1',
  ]);
});

const awaiting = async () =>
  JSON.parse((await runSop('list --countersign --json', context)).stdout).countersign as object[];

describe('list --countersign', () => {
  it('names each decision that waits, whose, and what records it', async () => {
    const { stdout } = await runSop('list --countersign', context);
    expect(stdout).toContain('2026-A-0001  disposisi Kabag    Sen 23 Nov  Drs. Bambang Hariadi  lisan');
    expect(stdout).toContain('2026-A-0001  disposisi Kasubag  Sen 23 Nov  Dewi Lestari          pesan');
    expect(stdout).toMatch(/^berkas +keputusan +saat +paraf dari +bentuk\n/);
    expect(stdout).toContain('4 keputusan pada 3 berkas menunggu paraf susulan');
    expect(stdout).toContain('Berikutnya: sop countersign 1-3 --by kabag --at 09.10');
    expect((await awaiting())[0]).toMatchObject({
      number: '2026-A-0001',
      type: 'dispositioned',
      step: 2,
      by: 'A-p2',
      form: 'oral',
    });
  });

  it('has ended cases too, and says so where there is none', async () => {
    await runAll(context, ['close 2 --reason other --by kabag --form oral --at 2026-11-23']);
    expect(await awaiting()).toHaveLength(5);
    await runAll(context, [
      'countersign --all --by kabag --at 2026-11-23',
      'countersign --all --by kasubag --at 2026-11-23',
    ]);
    const { stdout } = await runSop('list --countersign', context);
    expect(stdout).toBe('Tidak ada keputusan yang menunggu paraf susulan.\n');
  });
});

describe('countersign', () => {
  it('takes away the mark of one case, and names what waits for another', async () => {
    expect((await runSop('show 1', context)).stdout).toContain(
      '! 2 keputusan menunggu paraf susulan Drs. Bambang Hariadi dan Dewi Lestari.',
    );
    const told = await runSop('countersign 1 --by kabag --at 2026-11-23', context);
    expect(told.stdout).toBe(
      '✔ Paraf susulan Drs. Bambang Hariadi untuk 1 keputusan 2026-A-0001 tercatat\n' +
        '! 1 keputusan lain menunggu paraf Dewi Lestari: 2026-A-0001\n',
    );
    expect((await shown(context, '1'))['countersign']).toMatchObject([{ step: 3, by: 'A-p3' }]);
    const { stdout } = await runSop('show 1', context);
    expect(stdout).toMatch(/\*1 lisan, dicatat untuk beliau [^,]*\n/);
    expect(stdout).toMatch(/\*2 pesan, dicatat untuk beliau [^,]*, menunggu paraf susulan\n/);
  });

  it('--all records every decision of one superior in one commit, with one scan', async () => {
    writeFileSync(join(context.cwd, 'paraf.pdf'), '%PDF-1.4');
    const told = await runSop('countersign --all --by kabag --at 2026-11-23 --scan paraf.pdf', context);
    expect(told.stdout).toContain(
      '✔ Paraf susulan Drs. Bambang Hariadi untuk 3 keputusan pada 3 berkas tercatat\n  2026-A-0001 sampai 2026-A-0003',
    );
    expect(readdirSync(join(context.archivePath, 'files/A/2026'))).toHaveLength(1);
    expect(await awaiting()).toHaveLength(1);
    const again = await runSop('countersign --all --by kabag --at 2026-11-23', context);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('Tidak ada keputusan yang menunggu paraf susulan.');
    expect((await runSop('verify', context)).code).toBe(0);
  });

  it('is typed by the superior without form or time', async () => {
    const told = await runSop('countersign --all --as kasubag --json', context);
    expect(JSON.parse(told.stdout)).toMatchObject([
      { number: '2026-A-0001', countersigned: [expect.any(String)] },
    ]);
    const { events } = (await shown(context, '1')) as { events: object[] };
    expect(events.at(-1)).toMatchObject({ type: 'countersigned', by: 'A-p3', form: 'terminal' });
  });

  it('asks when, in a terminal', async () => {
    const told = await runSop('countersign 2', context, { answers: [{ to: 'Kapan diparaf', say: '23/11' }] });
    expect(told.code).toBe(0);
    expect(await awaiting()).toHaveLength(3);
  });

  it('of a stand-in’s day: the Kabag’s own decisions are still the Kabag’s', async () => {
    context.setClock('2026-11-24T08:00:00+07:00');
    await runAll(context, ['officer add "Dewi Lestari" --plh kabag --since 2026-11-24 --until 2026-11-25']);
    const told = await runSop('countersign 2 --by kabag --at 2026-11-24', context);
    expect(told.stdout).toContain('Paraf susulan Drs. Bambang Hariadi');
  });

  it.each([
    ['countersign --all --at 2026-11-23', 2, 'Belum diketahui paraf siapa.'],
    ['countersign 2 --by kabag', 2, 'belum diketahui'],
    ['countersign 2 --by kasubag --at 2026-11-23', 2, 'Tidak ada keputusan Dewi Lestari pada 2026-A-0002'],
    ['countersign --all 2 --by kabag --at 2026-11-23', 2, '--all tidak dipakai bersama nomor berkas'],
    ['countersign', 2, 'perlu nomor berkas'],
    ['countersign 2 --by sari --at 2026-11-23', 2, 'Tidak ada keputusan Sari Wulandari'],
  ])('%s: exit %i', async (typed, code, said) => {
    const told = await runSop(typed, context);
    expect(told.code).toBe(code);
    expect(told.stderr).toContain(said);
    expect(await awaiting()).toHaveLength(4);
  });
});
