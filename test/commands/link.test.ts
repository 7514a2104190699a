// sop link: both cases tell of the link, and who recorded it takes it back.
import { beforeEach, describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice({ kasubagHere: true });
  for (let count = 0; count < 3; count += 1) await takeIn(context);
});

const links = async (number: string) => (await shown(context, number))['links'];

describe('link', () => {
  it('is told by both cases, and a duplicate is what one closes next', async () => {
    const told = await runSop('link 2 --duplicate-of 1', context);
    expect(told.stdout).toContain('✔ 2026-A-0002 sama dengan 2026-A-0001; tautan tercatat');
    expect(told.stdout).toContain('Berikutnya: sop close 2 --reason duplicate --duplicate-of 1');
    expect(await links('2')).toMatchObject([{ relation: 'duplicate-of', to: '2026-A-0001' }]);
    expect(await links('1')).toMatchObject([{ relation: 'duplicate-of', from: '2026-A-0002' }]);
    expect(await links('3')).toEqual([]);
    expect((await runSop('show 2', context)).stdout).toContain('\nSama dengan 2026-A-0001.\n');
    expect((await runSop('show 1', context)).stdout).toContain('\n2026-A-0002 sama dengan berkas ini.\n');
    expect((await runSop('show 1 --lang en', context)).stdout).toMatch(/2026-A-0002 .* this case\./);
  });

  it('links several, and names the one that cannot be', async () => {
    const told = await runSop('link 1-3 --related-to 3 --json', context);
    expect(told.code).toBe(3);
    expect(JSON.parse(told.stdout)).toMatchObject([
      { number: '2026-A-0001', link: { relation: 'related-to', to: '2026-A-0003' } },
      { number: '2026-A-0002' },
      { number: '2026-A-0003', error: { code: 'linked-to-itself' } },
    ]);
  });

  it.each([
    ['--duplicate-of', '2026-A-0002 sama dengan 2026-A-0001'],
    ['--objects-to', '2026-A-0002 keberatan atas 2026-A-0001'],
  ])('%s does not go both ways', async (flag, said) => {
    await runAll(context, [`link 2 ${flag} 1`]);
    const told = await runSop(`link 1 ${flag} 2`, context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain(`Sudah tercatat sebaliknya: ${said}.`);
    expect(await links('1')).toMatchObject([{ from: '2026-A-0002' }]);
  });

  it('asks in a terminal', async () => {
    const told = await runSop('link 1', context, { answers: ['objects-to', '2'] });
    expect(told.code).toBe(0);
    expect(await links('1')).toMatchObject([{ relation: 'objects-to', to: '2026-A-0002' }]);
  });

  it.each([
    ['link 1', 2, 'belum diketahui'],
    ['link 1 --related-to 2 --objects-to 3', 2, '--related-to dan --objects-to tidak dapat dipakai bersama'],
    ['link 1 --related-to 9', 2, 'Berkas 9 tidak ditemukan'],
    ['link 1 --related-to 1', 3, 'dirinya sendiri'],
    ['link 1 --undo 2 --reason x', 2, 'Tautan 2 tidak ada pada 2026-A-0001'],
    ['link 1-2 --undo 3 --reason x', 2, '--undo hanya untuk satu berkas'],
  ])('%s: exit %i', async (typed, code, said) => {
    const told = await runSop(typed, context);
    expect(told.code).toBe(code);
    expect(told.stderr).toContain(said);
  });

  it('is not recorded twice', async () => {
    await runAll(context, ['link 1 --related-to 2']);
    const told = await runSop('link 1 --related-to 2', context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('Sudah tertaut: terkait dengan 2026-A-0002.');
  });
});

describe('--undo', () => {
  it('takes a link back from either side, by the other case or by the event', async () => {
    await runAll(context, ['link 1 --related-to 2', 'link 1 --undo 2 --reason keliru']);
    expect([await links('1'), await links('2')]).toEqual([[], []]);
    await runAll(context, ['link 1 --related-to 2']);
    const [{ event }] = (await links('1')) as [{ event: string }];
    await runAll(context, [`link 2 --undo ${event.toLowerCase()} --reason keliru`]);
    expect(await links('2')).toEqual([]);
    expect((await runSop('show 1', context)).stdout).toContain('dicabut');
  });

  it('asks which where two are meant, and why', async () => {
    await runAll(context, ['link 1 --related-to 2', 'link 1 --duplicate-of 2']);
    const told = await runSop('link 1 --undo 2 --reason keliru', context);
    expect(told.code).toBe(2);
    expect(told.stderr).toMatch(/lebih dari satu\.\n {2}Kode kejadiannya: A\.\d+, A\.\d+\./);
    const bare = await runSop('link 1 --undo A.1', context);
    expect(bare.code).toBe(2);
  });

  it('is for who recorded it', async () => {
    await runAll(context, ['link 1 --related-to 2']);
    const told = await runSop('link 1 --undo 2 --reason keliru --as kasubag', context);
    expect(told.code).toBe(3);
    expect(await links('1')).toHaveLength(1);
  });
});
