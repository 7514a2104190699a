// sop number: numbers of letters, agenda and SRIKANDI, and cases found by them on every command.
import { beforeEach, describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

let context: TestContext;

beforeEach(async () => {
  context = await foundedOffice();
  await takeIn(context);
  await takeIn(context, { externalId: '5512' }, { channel: 'sambat' });
  await takeIn(context, { externalId: 'AB/77' }, { channel: 'website' });
});

const numbers = async (number: string) => (await shown(context, number))['numbers'];

describe('number', () => {
  it('records one or several at once', async () => {
    const told = await runSop('number 1 --agenda 118 --letter 470/123/35.73.112/2026 --json', context);
    expect(JSON.parse(told.stdout)).toMatchObject({
      number: '2026-A-0001',
      numbers: [
        { register: 'letter', number: '470/123/35.73.112/2026' },
        { register: 'agenda', number: '118' },
      ],
    });
    expect(await numbers('1')).toMatchObject([{ register: 'letter' }, { register: 'agenda', number: '118' }]);
    const { stdout } = await runSop('show 1', context);
    expect(stdout).toContain('\nNomor surat 470/123/35.73.112/2026, nomor agenda 118.\n');
  });

  it('counts the agenda on over several cases, keeping its zeros', async () => {
    const told = await runSop('number 1-3 --agenda-from 099', context);
    expect(told.stdout).toContain('✔ Nomor pada 3 berkas tercatat');
    expect(told.stdout).toContain('2026-A-0003  nomor agenda 101');
    expect(await numbers('1')).toMatchObject([{ register: 'agenda', number: '099' }]);
  });

  it('gives one letter to several cases, without a word', async () => {
    const told = await runSop('number 1-2 --letter 470/5/2026', context);
    expect([told.code, told.stderr]).toEqual([0, '']);
  });

  it('names another case with the same number, and records it', async () => {
    await runAll(context, ['number 1 --agenda 118']);
    const told = await runSop('number 2 --agenda " 118 "', context);
    expect(told.code).toBe(0);
    expect(told.stderr).toBe('! Nomor agenda 118 juga ada pada 2026-A-0001.\n');
    expect((await runSop('number 3 --letter 118', context)).stderr).toBe('');
  });

  it('is not recorded twice on a case', async () => {
    await runAll(context, ['number 1 --agenda 118']);
    const told = await runSop('number 1 --agenda 118', context);
    expect([told.code, told.stdout]).toEqual([0, '! 2026-A-0001 sudah begitu; tidak ada yang dicatat.\n']);
    const batch = await runSop('number 1-2 --letter 5 --agenda-from 118 --json', context);
    expect(batch.code).toBe(0);
    expect(await numbers('1')).toHaveLength(2);
  });

  it('asks in a terminal', async () => {
    await runSop('number 1', context, { answers: ['srikandi', 'B-417'] });
    expect(await numbers('1')).toMatchObject([{ register: 'srikandi', number: 'B-417' }]);
  });

  it.each([
    ['number 1', 'Nomor belum diketahui.'],
    ['number 1-2 --agenda 5', 'ulangi dengan --agenda-from 5'],
    ['number 1-2 --agenda-from B', 'tidak berakhir dengan angka'],
    ['number 1 --agenda 5 --agenda-from 6', 'tidak dapat dipakai bersama'],
    ['number 1 --letter " "', '--letter masih kosong'],
  ])('%s: exit 2', async (typed, said) => {
    const told = await runSop(typed, context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(said);
    expect(await numbers('1')).toEqual([]);
  });
});

describe('a case is found by', () => {
  beforeEach(() =>
    runAll(context, ['number 1 --agenda 118 --letter "470/123/35.73.112/2026" --srikandi B-2026-417']),
  );

  it.each([
    ['agenda:118', '2026-A-0001'],
    ['AGENDA: 118', '2026-A-0001'],
    ['470/123/35.73.112/2026', '2026-A-0001'],
    ['470 / 123/35.73.112/2026', '2026-A-0001'],
    ['surat:470/123/35.73.112/2026', '2026-A-0001'],
    ['letter:470/123/35.73.112/2026', '2026-A-0001'],
    ['srikandi:b-2026-417', '2026-A-0001'],
    ['sambat:5512', '2026-A-0002'],
    ['sambat 5512', '2026-A-0002'],
    ['situs:ab/77', '2026-A-0003'],
    ['AB/77', '2026-A-0003'],
  ])('%j', async (typed, number) => {
    expect(await shown(context, typed)).toMatchObject({ number });
  });

  it.each([
    ['agenda:119', 'Belum ada berkas dengan nomor agenda:119.'],
    ['agenda:', 'Belum ada berkas dengan nomor agenda:.'],
    ['lapor:5512', 'Belum ada berkas dengan nomor lapor:5512.'],
    ['srikandi:118', 'Belum ada berkas dengan nomor srikandi:118.'],
    [
      '5512',
      'Berkas 5512 tidak ditemukan.\n  Yang mirip: 2026-A-0002, Batas Kelurahan Bareng dan Kasin (sambat:5512).',
    ],
    ['halo', '"halo" bukan nomor berkas.'],
  ])('not by %j', async (typed, said) => {
    const told = await runSop(['show', typed], context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(said);
  });

  it('a lone figure is never the agenda’s, but it is named', async () => {
    const told = await runSop('show 118', context);
    expect(told.stderr).toMatch(
      /Berkas 118 tidak ditemukan\.\n {2}Yang mirip: 2026-A-0001, .* \(agenda:118\)/,
    );
  });

  it('a number of another system that reads like a case', async () => {
    await takeIn(context, { externalId: 'SB-1187' }, { channel: 'sambat' });
    expect(await shown(context, 'sb-1187')).toMatchObject({ number: '2026-A-0004' });
  });

  it('with every command, and in lists', async () => {
    const told = await runSop('note agenda:118,sambat:5512 "ditelepon"', context);
    expect(told.stdout).toContain('2026-A-0001 sampai 2026-A-0002');
  });

  it('as corrected, and no more once it was withdrawn', async () => {
    const [{ event }] = (await numbers('1')) as [{ event: string }];
    await runAll(context, [`correct 1 --event ${event} --field number --value 471/1 --reason "Keliru baca"`]);
    expect(await shown(context, '471/1')).toMatchObject({ number: '2026-A-0001' });
    const former = await runSop('show surat:470/123/35.73.112/2026', context);
    expect(former.code).toBe(2);
    expect(former.stderr).toMatch(/Itu nomor lama 2026-A-0001, .*; dikoreksi menjadi 471\/1\./);
    expect(former.stderr).toContain('sop show 2026-A-0001');
    await runAll(context, [`correct 1 --withdraw ${event} --reason "Keliru berkas"`]);
    expect((await runSop('show 471/1', context)).code).toBe(2);
  });

  it('lists the cases where several have it, the open one first', async () => {
    await runAll(context, ['number 2 --agenda 118']);
    const told = await runSop('show agenda:118', context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('2026-A-0001');
    expect(told.stderr).toContain('2026-A-0002');
    await runAll(context, ['close 1 --reason spam']);
    expect(await shown(context, 'agenda:118')).toMatchObject({ number: '2026-A-0002' });
  });

  it('and the disposition sheet prints the agenda’s', async () => {
    expect((await runSop('print disposition 1', context)).stdout).toMatch(/Nomor agenda : 118\n/);
    expect((await runSop('print disposition 2', context)).stdout).toMatch(/Nomor agenda : \.{8,}\n/);
  });
});
