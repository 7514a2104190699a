// Outages from the command line: recorded, listed, ended, taken back, and shown beside the steps.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/desk/session.ts';
import { foundedOffice, runAll, shown, takeIn } from '../support/office.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const internet = 'outage "Internet kantor mati" --from 07.40 --to 08.30';
const countOf = (context: TestContext) => openSession(context, {}).view.officeEvents().length;
const listed = async (context: TestContext, line = 'outage --json') =>
  JSON.parse((await runSop(line, context)).stdout).outages as Record<string, unknown>[];

const officeAtTen = () => foundedOffice({ now: '2026-11-23T10:00:00+07:00' });

describe('sop outage', () => {
  it('records what, which system the words name, from when to when', async () => {
    const context = await officeAtTen();
    const { stdout } = await runSop(internet, context);
    expect(stdout).toMatch(/^✔ Gangguan internet tercatat: Sen 23 Nov 07\.40–08\.30 \(A\.\d+\)\n/);
    expect(await listed(context)).toEqual([
      {
        event: expect.stringMatching(/^A\.\d+$/),
        system: 'internet',
        what: 'Internet kantor mati',
        from: '2026-11-23T07:40:00+07:00',
        to: '2026-11-23T08:30:00+07:00',
        recordedBy: 'A-p1',
        minutes: 50,
      },
    ]);
    // What happened is among the words, not in the event.
    const event = openSession(context, {})
      .view.officeEvents()
      .find(({ type }) => type === 'outage');
    expect(JSON.stringify(event)).not.toContain('mati');
  });

  it.each([
    ['Listrik padam', 'electricity'],
    ['Situs Bagian tidak terbuka', 'website'],
    ['Sambat Online tidak dapat masuk', 'sambat'],
    ['SP4N LAPOR lambat', 'lapor'],
    ['server surel menolak', 'mail'],
    ['Listrik dan internet mati', 'other'],
    ['Pemeliharaan gedung', 'other'],
  ])('%s is %s', async (what, system) => {
    const context = await officeAtTen();
    await runSop(['outage', what, '--from', '09.00'], context);
    expect((await listed(context))[0]?.['system']).toBe(system);
  });

  it('goes on until it is ended, by anyone who may record it', async () => {
    const context = await officeAtTen();
    const begun = await runSop('outage "Wifi mati" --from "kemarin 15.00"', context);
    expect(begun.stdout).toContain('Min 22 Nov 15.00, masih berlangsung');
    const [{ event }] = (await listed(context)) as [{ event: string }];
    const list = (await runSop('outage', context)).stdout;
    expect(list).toMatch(/sejak Min 22 Nov 15\.00 +internet +150 +Wifi mati\n/);
    expect(list).toContain(`! Masih berlangsung: ${event}`);
    const ended = await runSop(`outage --end ${event.toLowerCase()} --to 09.15`, context);
    expect(ended.stdout).toBe(`✔ Gangguan ${event} berakhir Sen 23 Nov 2026 09.15 WIB\n`);
    expect(await listed(context)).toMatchObject([{ event, to: '2026-11-23T09:15:00+07:00', minutes: 105 }]);
    const again = await runSop(`outage --end ${event}`, context);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('sudah berakhir')]);
  });

  it('is withdrawn by who recorded it only', async () => {
    const context = await officeAtTen();
    await runAll(context, ['officer add "Rina Astuti" --role pengelola-tik --here', internet], 0);
    const [{ event }] = (await listed(context)) as [{ event: string }];
    const other = await runSop(`outage --withdraw ${event} --as Rina`, context);
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('dicatat oleh Sari Wulandari')]);
    await runAll(context, [`outage --withdraw ${event}`], 0);
    expect(await listed(context)).toEqual([]);
    expect((await runSop(`outage --end ${event}`, context)).stderr).toContain('tidak ditemukan');
  });

  it('lists a month or a year, and what goes on', async () => {
    const context = await officeAtTen();
    await runAll(
      context,
      [internet, 'outage "PLN padam" --from 1/10 --to 2/10', 'outage "Wifi" --from 1/9'],
      0,
    );
    const told = async (line: string) => (await listed(context, line)).map(({ what }) => what);
    expect(await told('outage --json')).toEqual(['Wifi', 'Internet kantor mati']);
    expect(await told('outage --period 2026-10 --json')).toEqual(['Wifi', 'PLN padam']);
    expect(await told('outage --period 2026-08 --json')).toEqual([]);
    expect(await told('outage --period 2026 --json')).toEqual(['Wifi', 'PLN padam', 'Internet kantor mati']);
    expect((await runSop('outage --period 2026-10', context)).stdout).toMatch(
      /GANGGUAN, Oktober 2026[\s\S]*Kam 1 Okt – Jum 2 Okt +listrik +– +PLN padam/,
    );
    expect((await runSop('outage --period 2025-01', await officeAtTen())).stdout).toBe(
      'Tidak ada gangguan yang tercatat dalam Januari 2025.\n',
    );
  });

  it('is recorded once', async () => {
    const context = await officeAtTen();
    await runAll(context, [internet]);
    const [{ event }] = (await listed(context)) as [{ event: string }];
    const again = await runSop(internet, context);
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining(`sudah tercatat (${event})`)]);
    // Another system at the same time is another outage, and what was taken back is recorded anew.
    await runAll(context, ['outage "PLN padam" --from 07.40', `outage --withdraw ${event}`, internet], 0);
    expect(await listed(context)).toHaveLength(2);
  });

  it('asks for what is missing', async () => {
    const context = await officeAtTen();
    const answers = [
      { to: 'Yang terganggu', say: 'srikandi' },
      { to: 'Sejak', say: '08.00' },
      { to: 'Sampai', say: '' },
    ];
    const told = await runSop('outage "Tidak dapat dipakai"', context, { answers });
    expect([told.left, (await listed(context))[0]]).toMatchObject([[], { system: 'srikandi', to: null }]);
  });

  it.each([
    ['outage --from 09.00', 2, 'Apa yang terganggu belum diketahui'],
    ['outage Internet', 2, '--from'],
    ['outage Internet --from 11.00', 2, '--from'],
    ['outage Internet --from 09.00 --to 11.00', 2, '--to'],
    ['outage Internet --from 09.00 --to 08.59', 2, 'sebelum mulai'],
    ['outage Internet --from senja', 2, 'senja'],
    ['outage Internet --from 09.00 --system fax', 2, 'internet, electricity'],
    ['outage --end A.1', 2, 'Gangguan A.1 tidak ditemukan'],
    ['outage --withdraw A.999', 2, 'Gangguan A.999 tidak ditemukan'],
    ['outage --end A.1 --withdraw A.1', 2, '--withdraw'],
    ['outage --period 2026-13', 2, '2026-13'],
  ])('%s: exit %i', async (line, exit, sentence) => {
    const context = await officeAtTen();
    const count = countOf(context);
    const { code, stderr } = await runSop(line, context);
    expect([code, stderr]).toEqual([exit, expect.stringContaining(sentence)]);
    expect(countOf(context)).toBe(count);
  });

  it('shows hostile words harmless', async () => {
    const context = await officeAtTen();
    await runSop(['outage', 'Internet\u001b[2J\u202e mati', '--from', '09.00'], context);
    expect((await runSop('outage', context)).stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('beside the steps', () => {
  async function withOutage(): Promise<{ context: TestContext; number: string }> {
    const context = await foundedOffice();
    const number = await takeIn(context);
    context.setClock('2026-11-23T10:00:00+07:00');
    await runAll(
      context,
      [internet, `disposition ${number} --by kabag --form paper --at 09.10 --instruction 1`],
      0,
    );
    return { context, number };
  }

  it('is named with the minutes in common, by show and in its JSON, and changes no figure', async () => {
    const plain = await foundedOffice();
    const before = await takeIn(plain);
    plain.setClock('2026-11-23T10:00:00+07:00');
    await runAll(plain, [`disposition ${before} --by kabag --form paper --at 09.10 --instruction 1`], 0);
    const { context, number } = await withOutage();
    const figures = async (of: TestContext, which: string) =>
      ((await shown(of, which))['steps'] as Record<string, unknown>[]).map(
        ({ elapsedMinutes, handlingMinutes, within }) => [elapsedMinutes, handlingMinutes, within],
      );
    expect(await figures(context, number)).toEqual(await figures(plain, before));
    const { stdout } = await runSop(['show', number], context);
    expect(stdout).toContain(
      '! langkah 1: gangguan internet Sen 23 Nov 07.40–08.30, 12 menit kerja; tidak\n  dikurangkan\n',
    );
    expect(stdout).toContain(
      '! langkah 2: gangguan internet Sen 23 Nov 07.40–08.30, 38 menit kerja; tidak\n  dikurangkan\n',
    );
    const { steps } = await shown(context, number);
    expect((steps as { outages: unknown[] }[])[1]?.outages).toEqual([
      {
        event: expect.stringMatching(/^A\.\d+$/),
        system: 'internet',
        from: '2026-11-23T07:40:00+07:00',
        to: '2026-11-23T08:30:00+07:00',
        minutes: 38,
      },
    ]);
  });

  it('is named while a step is waited for', async () => {
    const { context, number } = await withOutage();
    await runAll(context, ['outage "Listrik padam" --from 09.40'], 0);
    const { stdout } = await runSop(['show', number], context);
    expect(stdout).toContain(
      '! langkah 3 (berjalan): gangguan listrik Sen 23 Nov 09.40, masih berlangsung, 20\n  menit kerja; tidak dikurangkan\n',
    );
  });

  it('stands under the table of its own pass, and no line is wider than the screen', async () => {
    const { context, number } = await withOutage();
    context.setClock('2026-11-25T08:00:00+07:00');
    await runAll(
      context,
      [
        `close ${number} --reason not-a-matter --by kabag --form paper --at "23/11 09.40"`,
        `reopen ${number} --reason wrote-again "Ada peta baru."`,
        'outage "PLN padam" --from 08.02',
      ],
      3,
    );
    const { stdout } = await runSop(['show', number], context);
    const [first, second] = stdout.split('\nPutaran ke-2');
    expect(first).toMatch(/langkah 1: gangguan internet[\s\S]*langkah 2: gangguan internet/);
    expect(second).not.toContain('gangguan internet');
    expect(second).toContain('langkah 2 (berjalan): gangguan listrik');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is explained', async () => {
    const { context, number } = await withOutage();
    const { stdout } = await runSop(['explain', number, '--step', '2'], context);
    expect(stdout).toContain(
      'Gangguan (tidak dikurangkan dari hitungan)\n  internet Sen 23 Nov 07.40–08.30,',
    );
    expect(stdout).toMatch(/07\.52–09\.10 +78 +menit/);
    const told = JSON.parse((await runSop(['explain', number, '--step', '2', '--json'], context)).stdout);
    expect(told.steps[0]).toMatchObject({
      elapsedMinutes: 78,
      outages: [{ what: 'Internet kantor mati', minutes: 38 }],
    });
    const english = await runSop(['show', number, '--lang', 'en'], context);
    expect(english.stdout).toContain('! step 2: outage (internet)');
  });
});
