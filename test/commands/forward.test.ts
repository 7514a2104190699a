// sop forward: after the Kabag's disposition, with the letter's number in the same commit, and told to the inquirer.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const passedOn = (cases: string) =>
  `disposition ${cases} --by kabag --form paper --at 2026-11-23 --forward Disdukcapil`;

async function office(cases = 1): Promise<TestContext> {
  const context = await foundedOffice();
  for (let count = 1; count <= cases; count += 1) {
    await takeIn(context);
    await runAll(context, [passedOn(String(count))], 1);
  }
  return context;
}

interface Shown {
  status: string;
  events: { type: string; register?: string; notified?: boolean; words?: Record<string, unknown> }[];
}

const lastId = async (context: TestContext) => {
  const { events } = (await shown(context, '1')) as { events: { id: string; type: string }[] };
  return events.findLast(({ type }) => type === 'forwarded')?.id;
};

describe('sop forward', () => {
  it('takes the office from the disposition, and records the number of the letter with it', async () => {
    const context = await office();
    const told = await runSop(
      'forward 1 --letter-number 470/123/2026 --told "telepon, pukul 10.00"',
      context,
    );
    expect(told.stdout).toBe(`✔ 2026-A-0001 diteruskan kepada Disdukcapil
  Nomor surat pengantar 470/123/2026.
  Pengirim diberi tahu: telepon, pukul 10.00
  Berikutnya: sop print transmittal 1
`);
    const { status, events } = (await shown(context, '1')) as unknown as Shown;
    expect(status).toBe('forwarded');
    expect(events.slice(-2)).toMatchObject([
      {
        type: 'forwarded',
        notified: true,
        words: { toOffice: 'Disdukcapil', how: 'telepon, pukul 10.00' },
      },
      { type: 'numbered', register: 'letter', words: { number: '470/123/2026' } },
    ]);
    const screen = (await runSop('show 1', context)).stdout;
    expect(screen).toContain('DITERUSKAN Sen 23 Nov 2026');
  });

  it('says that the inquirer was not told yet, and how to', async () => {
    const context = await office();
    const told = await runSop('forward 1 --to "Dinas Kependudukan"', context);
    expect(told.stdout).toContain('Pengirim belum diberi tahu.\n');
    expect(told.stdout).toContain('Berikutnya: sop print notice 1');
  });

  it('records later that the inquirer was told, once, with its own time', async () => {
    const context = await office();
    const first = await runAll(context, ['forward 1 --letter-number 470/9']);
    expect(first.stdout).toContain('Setelah diberi tahu: sop forward 1 --told "caranya"');
    const letter = (await runSop('print transmittal 1', context)).stdout;
    context.setClock('2026-11-24T09:00:00+07:00');
    const told = await runAll(context, ['forward 1 --told "WhatsApp, pukul 09.00"']);
    expect(told.stdout).toContain('✔ Pemberitahuan kepada pengirim 2026-A-0001 tercatat\n');
    const screen = (await runSop('show 1', context)).stdout;
    expect(screen).toContain('DITERUSKAN Sen 23 Nov 2026');
    expect(screen).toContain('pengirim diberi tahu: WhatsApp, pukul 09.00');
    expect((await runSop('print transmittal 1', context)).stdout).toContain('470/9');
    expect(letter).toContain('470/9');
    expect((await runSop('print notice 1', context)).stdout).toContain('470/9 pada 23 November 2026');
    await runAll(context, [`correct 1 --withdraw ${await lastId(context)} --reason "keliru nomor"`]);
    expect((await runSop('show 1', context)).stdout).toMatch(
      /pengirim diberi tahu: WhatsApp[^;]+;[^;]+; dicabut/,
    );
    await runAll(context, ['forward 1 --told "WhatsApp, pukul 09.00"']);
    const again = await runSop('forward 1 --told telepon', context);
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('Berkas sudah diteruskan.')]);
  });

  it('asks in a terminal how the inquirer was told, where that is all that is left', async () => {
    const context = await office();
    await runAll(context, ['forward 1']);
    const told = await runSop('forward 1', context, { answers: [{ to: 'diberi tahu', say: 'telepon' }] });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(told.stdout).toContain('Pengirim diberi tahu: telepon');
  });

  it('speaks of nobody to tell where nobody asked', async () => {
    const context = await foundedOffice();
    await takeIn(context, {}, { kind: 'kemendagri-information', channel: 'kemendagri' });
    await runAll(context, [passedOn('1')], 1);
    const told = await runSop('forward 1', context);
    expect(told.stdout).not.toContain('Pengirim');
    expect(told.stdout).toContain('Berikutnya: sop print transmittal 1');
  });

  it('says that the Kabag named another office', async () => {
    const context = await office(2);
    const told = await runSop('forward 1 --to Dukcapil', context);
    expect(told.stdout).toMatch(
      /Disposisi Kabag menyebut Disdukcapil\.\n {2}Bila keliru: sop correct 1 --event A\.\d+ --field toOffice/,
    );
    expect((await runSop('forward 2 --to disdukcapil', context)).stdout).not.toContain('menyebut');
  });

  it('has a hint that works while the draft is being written', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, toDraft('1'));
    const told = await runSop('forward 1 --to Dishub', context);
    expect(told.stderr).toContain('sop disposition 1 --forward "nama perangkat"');
    await runAll(context, ['disposition 1 --forward Dishub --by kabag --form paper --at 2026-11-23']);
    expect((await shown(context, '1'))['status']).toBe('forwarding');
  });

  it.each(['', ' '])('no disposition passes a case on to %j', async (blank) => {
    const context = await foundedOffice();
    await takeIn(context);
    const typed = ['disposition', '1', '--by', 'kabag', '--form', 'paper', '--at', '2026-11-23'];
    const told = await runSop([...typed, '--forward', blank], context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('--forward masih kosong')]);
    expect((await shown(context, '1'))['status']).toBe('awaiting-disposition');
  });

  it('asks in a terminal, proposing the office that the Kabag named', async () => {
    const context = await office();
    const answers = [
      { to: 'Diteruskan kepada', say: '' },
      { to: 'Nomor surat pengantar', say: '470/9' },
      { to: 'Pengirim diberi tahu', say: '' },
    ];
    const told = await runSop('forward 1', context, { answers });
    expect(told.left).toEqual([]);
    expect(told.stdout).toContain('diteruskan kepada Disdukcapil');
    expect(told.stdout).toContain('470/9');
  });

  it('forwards all that wait for it, in one commit, one letter for all', async () => {
    const context = await office(3);
    const told = await runSop('forward --all --letter-number 470/7 --json', context);
    expect(told.code).toBe(0);
    const rows = JSON.parse(told.stdout) as { number: string; status: string }[];
    expect(rows.map(({ number, status }) => [number, status])).toEqual([
      ['2026-A-0001', 'forwarded'],
      ['2026-A-0002', 'forwarded'],
      ['2026-A-0003', 'forwarded'],
    ]);
    expect((await runSop('forward --all', context)).stdout).toContain('Tidak ada berkas yang menunggu');
  });

  it('names what of a batch the Kabag did not pass on; no letter is numbered for it', async () => {
    const context = await office(2);
    await takeIn(context);
    const told = await runSop('forward 1-3 --letter-number 470/7', context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('2 berkas diteruskan');
    expect(told.stderr).toContain('2026-A-0003: Berkas menunggu disposisi Kabag');
    expect(((await shown(context, '3')) as unknown as Shown).events).toHaveLength(1);
  });

  it('needs an office where what really happened had no disposition', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const bare = await runSop('forward 1 --irregular "diantar langsung"', context);
    expect(bare.code).toBe(2);
    expect(bare.stderr).toContain('Perangkat daerah yang dituju 2026-A-0001 belum diketahui.');
    const told = await runSop('forward 1 --to Dishub --irregular "diantar langsung"', context);
    expect(told.code).toBe(0);
    expect(told.stdout).toContain('Di luar urutan SOP');
  });
});
