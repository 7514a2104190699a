// sop note, correct and close, as an officer types them.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

interface Shown {
  status: string;
  kind: string;
  deviations: unknown[];
  steps: { step: number; at: string; elapsedMinutes: number | null }[];
  events: { id: string; type: string }[];
}

async function office(): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context);
  return context;
}

async function read(context: TestContext): Promise<Shown> {
  return (await shown(context, '1')) as unknown as Shown;
}

async function eventOf(context: TestContext, type: string): Promise<string> {
  return (await read(context)).events.findLast((event) => event.type === type)?.id ?? '';
}

describe('note', () => {
  it('keeps the words and changes nothing else', async () => {
    const context = await office();
    const told = await runAll(context, ['note 1 Menunggu peta dari kecamatan.']);
    expect(told.stdout).toContain('Catatan pada 2026-A-0001 tersimpan');
    expect(await read(context)).toMatchObject({ status: 'awaiting-disposition' });
    expect(JSON.stringify(await read(context))).toContain('Menunggu peta dari kecamatan.');
  });
});

describe('correct', () => {
  it('changes what is reckoned, not what is obeyed, and keeps the old value visible', async () => {
    const context = await office();
    context.advance(120);
    await runAll(context, ['disposition 1 --by kabag --form paper --at 09.10 --instruction 1']);
    const before = await read(context);
    expect(before.steps[1]?.elapsedMinutes).toBe(78);
    const id = await eventOf(context, 'dispositioned');
    await runAll(context, [`correct 1 --event ${id} --field at --value 09.00 --reason "Tertulis 09.00"`]);
    const after = await read(context);
    expect(after.steps[1]).toMatchObject({ at: '2026-11-23T09:00:00+07:00', elapsedMinutes: 68 });
    expect(after.status).toBe(before.status);
  });

  it('mends kind and contact of the inquiry', async () => {
    const context = await office();
    const id = await eventOf(context, 'received');
    await runAll(context, [
      `correct 1 --event ${id} --field kind --value complaint --reason "Ternyata pengaduan"`,
      `correct 1 --event ${id} --field contact --value baru@example.org --reason "Salah ketik"`,
    ]);
    expect(await shown(context, '1')).toMatchObject({
      kind: 'complaint',
      inquiry: { contact: 'baru@example.org' },
    });
  });

  it('takes back an own event on which nothing builds', async () => {
    const context = await office();
    await runAll(context, toDraft('1'));
    const second = (await read(context)).events.filter(({ type }) => type === 'dispositioned');
    const refused = await runSop(`correct 1 --withdraw ${second[0]?.id} --reason keliru`, context);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(`${second[1]?.id} sudah berdiri di atas ${second[0]?.id}`);
    await runAll(context, [
      `correct 1 --withdraw ${second[1]?.id} --reason keliru`,
      `correct 1 --withdraw ${second[0]?.id} --reason keliru`,
    ]);
    expect((await read(context)).status).toBe('awaiting-disposition');
  });

  it.each([
    ['--field text --value lain', 2, 'Yang ada: at, started'],
    ['--field form --value lisan', 2, 'Isi --value tidak dikenal: lisan'],
    ['--field contact --value " "', 2, 'Isi --value masih kosong'],
    ['--field at --value 31/11/2026', 2, 'belum terbaca'],
    ['--field at --value 25-11-2026', 2, 'belum terjadi'],
  ])('%s: exit %i, %s', async (flags, code, sentence) => {
    const context = await office();
    const id = await eventOf(context, 'received');
    const told = await runSop(`correct 1 --event ${id} ${flags} --reason "coba"`, context);
    expect([told.code, told.stderr]).toEqual([code, expect.stringContaining(sentence)]);
  });

  it.each(['received', 'A.999'])('%s cannot be taken back', async (what) => {
    const context = await office();
    const id = what === 'received' ? await eventOf(context, 'received') : what;
    expect((await runSop(`correct 1 --withdraw ${id} --reason x`, context)).code).toBe(3);
  });
});

describe('close', () => {
  it('closes spam without the Kabag, before the Kabag decided', async () => {
    const context = await office();
    const told = await runAll(context, ['close 1 --reason spam']);
    expect(told.stdout).toContain('2026-A-0001 ditutup: spam');
    expect(await read(context)).toMatchObject({ status: 'closed' });
    const again = await runSop('close 1 --reason test', context);
    expect(again.code).toBe(3);
  });

  it('needs the Kabag or a Kasubag for anything else', async () => {
    const context = await office();
    const told = await runSop('close 1 --reason not-a-matter', context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('--by');
    await runAll(context, ['close 1 --reason not-a-matter --by kabag --form oral --at 2026-11-23']);
    expect((await read(context)).status).toBe('closed');
  });

  it.each([
    ['--reason bosan --by kabag --form oral --at 2026-11-23', 2, 'tidak dikenal'],
    ['--reason no-way-back --by kabag --form oral --at 2026-11-23', 3, 'setelah tanggapan disetujui'],
    ['', 2, '--reason'],
  ])('%s: exit %i', async (flags, code, sentence) => {
    const context = await office();
    const told = await runSop(`close 1 ${flags}`, context);
    expect([told.code, told.stderr]).toEqual([code, expect.stringContaining(sentence)]);
  });
});
