// A Plh or Plt: how it is recorded, who then decides, what stands on paper and on the screen.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice, runAll, shown, takeIn } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const rina = 'officer add "Rina Astuti" --role kasubag --title "Kasubag Otonomi Daerah"';
const plhKabag = 'officer add Dewi --plh kabag --until 27-11-2026';

const lastAppointment = (context: TestContext) =>
  openSession(context, {})
    .view.officeEvents()
    .findLast(({ type }) => type === 'officer-appointed');

describe('sop officer add --plh', () => {
  it('takes the post, its title and who holds it from a role', async () => {
    const context = await foundedOffice();
    const { stdout } = await runSop(plhKabag, context);
    expect(stdout).toBe(
      '✔ Dewi Lestari (A-p3) tercatat sebagai Plh. Kepala Bagian Pemerintahan, untuk Drs. Bambang Hariadi, 23 Nov – 27 Nov 2026\n',
    );
    expect(lastAppointment(context)).toMatchObject({
      officer: 'A-p3',
      roles: ['kabag'],
      from: '2026-11-23',
      to: '2026-11-27',
      standIn: { for: 'A-p2', as: 'plh' },
    });
  });

  it('takes every role of who is named, or those that are chosen', async () => {
    const context = await foundedOffice();
    await runAll(context, ['officer add dewi --plh sari --until 24-11-2026']);
    expect(lastAppointment(context)?.['roles']).toEqual(['pengelola-tik', 'pelaksana']);
    await runAll(context, [
      'officer add dewi --plh sari --role pelaksana --since 25-11-2026 --until 25-11-2026',
    ]);
    expect(lastAppointment(context)?.['roles']).toEqual(['pelaksana']);
  });

  it('takes the place of the one before when it is prolonged', async () => {
    const context = await foundedOffice();
    await runAll(context, [plhKabag, 'officer add Dewi --plh kabag --until 30-11-2026']);
    const { appointments } = openSession(context, {}).office.officers.get('A-p3')!;
    expect(appointments.map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      ['2026-11-23', '2026-11-30'],
    ]);
  });

  it('asks for the last day, and whether someone unknown is new', async () => {
    const context = await foundedOffice();
    const asked = await runSop('officer add Dewi --plh kabag', context, { answers: ['27-11-2026'] });
    expect([asked.code, asked.left]).toEqual([0, []]);
    const answers = ['27-11-2026', true];
    const fresh = await runSop('officer add "Tono Susilo" --plh sari', context, { answers });
    expect(fresh.stdout).toContain('Tono Susilo (A-p4) tercatat sebagai Plh. Pengelola TIK');
    expect(fresh.stdout).toContain('Tono Susilo pegawai baru');
    const left = await runSop('officer add "Tuti" --plh sari', context, { answers: ['27-11-2026', false] });
    expect([left.code, left.stderr]).toEqual([2, expect.stringContaining('sertakan --nip')]);
  });

  it('names two stand-ins for one officer, and two Kabag at once', async () => {
    const context = await foundedOffice();
    await runAll(context, [plhKabag, rina]);
    const two = await runSop('officer add Rina --plh kabag --since 25-11-2026 --until 26-11-2026', context);
    expect([two.code, two.stderr]).toEqual([
      0,
      expect.stringContaining(
        'Mulai Rab 25 Nov 2026 lebih dari satu orang menggantikan Drs. Bambang Hariadi',
      ),
    ]);
    const told = await runSop('officer add "Joko" --role kabag --since 2026-12-01 --json', context);
    expect(JSON.parse(told.stdout).doubts).toEqual([
      { code: 'several-holders', role: 'kabag', day: '2026-12-01', officers: ['A-p2', 'A-p5'] },
    ]);
  });

  it.each([
    ['officer add bambang --plh bambang --until 24-11-2026', 'menggantikan dirinya sendiri'],
    ['officer add Dewi --plh kabag', '--until'],
    ['officer add Dewi --plh kabag --since 24-11-2026 --until 23-11-2026', 'mendahului --since'],
    ['officer add Dewi --plh kabag --plt kabag --until 24-11-2026', '--plt'],
    ['officer add Dewi --plh Tono --until 24-11-2026', 'Pegawai "Tono" tidak ditemukan'],
    ['officer add Tono --plh kabag --until 24-11-2026', 'sertakan --nip'],
    ['officer add Dewi --plt kabag', 'belum kosong mulai Sen 23 Nov 2026: Drs. Bambang Hariadi'],
    ['officer add Dewi --plt bambang', 'belum meninggalkan jabatan apa pun'],
    ['officer add Dewi --plh kabag --role kasubag --until 24-11-2026', 'Peran kasubag tidak ikut digantikan'],
    ['officer add A-p1 --plh dewi --since x --until 24-11-2026', 'belum terbaca: x'],
  ])('%s is refused', async (line, sentence) => {
    const context = await foundedOffice();
    const count = openSession(context, {}).view.officeEvents().length;
    const { code, stderr } = await runSop(line, context);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(openSession(context, {}).view.officeEvents()).toHaveLength(count);
  });

  it('is refused in a circle, and for who left', async () => {
    const context = await foundedOffice();
    await runAll(context, [plhKabag, rina, 'officer add Rina --plh dewi --until 27-11-2026']);
    const circle = await runSop('officer add Bambang --plh rina --until 24-11-2026', context);
    expect([circle.code, circle.stderr]).toEqual([2, expect.stringContaining('berputar')]);
    // Not on other days.
    await runAll(context, ['officer add Bambang --plh rina --since 30-11-2026 --until 30-11-2026']);
    await runAll(context, ['officer leave Rina --last-day 2026-11-30']);
    const gone = await runSop('officer add Dewi --plh rina --since 1-12-2026 --until 4-12-2026', context);
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('sampai Sen 30 Nov 2026')]);
    const back = await runSop('officer add Rina --plh dewi --since 1-12-2026 --until 4-12-2026', context);
    expect([back.code, back.stderr]).toEqual([2, expect.stringContaining('sampai Sen 30 Nov 2026')]);
  });
});

describe('sop officer add --plt', () => {
  it('fills a post that was left, until someone is appointed', async () => {
    const context = await foundedOffice();
    await runAll(context, ['officer leave Bambang --last-day 2026-11-30']);
    const { stdout } = await runSop('officer add Dewi --plt kabag --since 2026-12-01', context);
    expect(stdout).toContain('Plt. Kepala Bagian Pemerintahan, untuk Drs. Bambang Hariadi, mulai 1 Des 2026');
    const after = await runSop(
      'officer add "Drs. Joko" --role kabag --title "Kepala Bagian Pemerintahan" --since 2027-02-01',
      context,
    );
    expect(after.stderr).toContain('lebih dari satu Kabag: Dewi Lestari dan Drs. Joko');
  });
});

describe('on the days of a Plh', () => {
  it('the stand-in decides where nobody is named, on those days, and who is away by name', async () => {
    const context = await foundedOffice();
    await runAll(context, ['officer add Dewi --plh kabag --since 24-11-2026 --until 25-11-2026']);
    const [first, second, third] = [await takeIn(context), await takeIn(context), await takeIn(context)];
    context.setClock('2026-11-24T10:00:00+07:00');
    const told = await runSop(`disposition ${first} --form paper --at 09.00 --instruction 1`, context);
    expect(told.stderr).toContain(
      'Dicatat untuk Dewi Lestari (Plh. Kepala Bagian Pemerintahan) oleh Sari Wulandari',
    );
    await runAll(context, [
      `disposition ${second} --form paper --at "23-11-2026 15.00" --instruction 1`,
      `disposition ${third} --form message --by Bambang --at 09.00 --instruction 1`,
    ]);
    const deciders = await Promise.all(
      [first, second, third].map(async (number) => {
        const { steps } = await shown(context, number);
        const step = (steps as Record<string, unknown>[]).find((one) => one['step'] === 2);
        return [step?.['by'], step?.['standIn']];
      }),
    );
    expect(deciders).toEqual([
      ['A-p3', { for: 'A-p2', as: 'plh' }],
      ['A-p2', undefined],
      ['A-p2', undefined],
    ]);
    const { stdout } = await runSop(['show', first], context);
    expect(stdout).toContain('* Plh. Kepala Bagian Pemerintahan, kertas, dicatat untuk beliau');
  });

  it('what waits for who is away waits for the stand-in', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await runAll(context, [rina, 'officer add --here Rina']);
    const number = await takeIn(context);
    await runAll(context, [
      `disposition ${number} --by kabag --form paper --at 08.03 --to dewi --instruction 1`,
    ]);
    await runAll(context, ['officer add Rina --plh dewi --until 24-11-2026']);
    const waiting = async (as: string) => (await runSop(['list', '--as', as], context)).stdout;
    expect(await waiting('Rina')).toContain('Anda: disposisi');
    expect(await waiting('Dewi')).toContain('Rina Astuti');
    expect((await shown(context, number))['waitingFor']).toEqual({
      role: 'kasubag',
      officer: 'A-p4',
      named: 'A-p3',
    });
    const { stdout } = await runSop(['show', number], context);
    expect(stdout).toContain('Menunggu Rina Astuti; semula ditujukan kepada Dewi Lestari.');
    // By the stand-in: one choice is plain, though there are two Kasubag.
    await runAll(context, [`disposition ${number} --form paper --at 08.10 --instruction 1`]);
    const { steps } = await shown(context, number);
    expect((steps as { by: string }[]).at(-1)?.by).toBe('A-p4');
  });

  it('the sheet names the stand-in by letter, title and initials', async () => {
    const context = await foundedOffice();
    await runAll(context, [
      plhKabag,
      'officer add "Rina Astuti" --plh kasubag --nip 1990 --until 24-11-2026',
    ]);
    const number = await takeIn(context);
    const { stdout } = await runSop(['print', 'disposition', number], context);
    expect(stdout).toMatch(/\[ \] a Plh\. Kasubag Pemerintahan +\[ \] 1/);
    expect(stdout).toMatch(/Paraf Plh\. Kabag \.+\n/);
    expect(stdout).toMatch(/Paraf Plh\. Kasubag \.+\n/);
    await runAll(context, [`disposition ${number} --form paper --at 08.03 --to a --instruction 1`]);
    expect((await shown(context, number))['waitingFor']).toMatchObject({ officer: 'A-p4' });
  });
});

describe('a Plh for the Kabag', () => {
  it.each([
    ['close 1 --reason other --note x', 'closed'],
    ['extend 1 --reason x', 'deadline-extended'],
  ])('%s: told, in the timeline and in the history as such', async (line) => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, [plhKabag, 'deadline set kip-request --on --since 2026-11-01']);
    const told = await runSop(`${line} --by kabag --form oral --at 2026-11-23`, context);
    expect(told.code, told.stderr).toBe(0);
    expect(told.stderr).toContain('Dicatat untuk Dewi Lestari (Plh. Kepala Bagian Pemerintahan)');
    const history = await runSop('print history 1', context);
    const screen = await runSop('show 1', context);
    for (const { stdout } of [screen, history]) {
      expect(stdout.replace(/\s+/g, ' ')).toContain('Dewi Lestari (Plh. Kepala Bagian Pemerintahan), lisan');
    }
  });

  it('is no Plh where she decides as the Kasubag that she is', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const asKasubag = 'disposition 1 --by kasubag --form oral --at 2026-11-23 --instruction 1';
    await runAll(context, [plhKabag, 'disposition 1 --by kabag --form oral --at 2026-11-23 --instruction 1']);
    expect((await runSop(asKasubag, context)).stderr).toContain('Dewi Lestari (Kasubag)');
    const screen = (await runSop('show 1', context)).stdout.replace(/\s+/g, ' ');
    expect(screen).toContain('Dewi Lestari, lisan');
    expect(screen).toContain('Dewi Lestari (Plh. Kepala Bagian Pemerintahan), lisan');
  });
});

describe('two Kasubag', () => {
  it('of whom the case names one: --by kasubag is that one, and hints name an id', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, [
      rina,
      'disposition 1 --by kabag --form oral --at 2026-11-23 --instruction 1 --to Rina',
      'disposition 1 --by kasubag --form oral --at 2026-11-23 --instruction 1',
      'classify 1 --kind complaint --by kasubag --form oral --at 2026-11-23',
    ]);
    const { events } = (await shown(context, '1')) as { events: { by: string; type: string }[] };
    expect(events.slice(-2)).toMatchObject([
      { type: 'dispositioned', by: 'A-p4' },
      { type: 'classified', by: 'A-p4' },
    ]);
    await runAll(context, ['countersign 1 --by kabag --at 2026-11-23']);
    expect((await runSop('list --countersign', context)).stdout).toContain('--by A-p4');
    await runAll(context, ['countersign 1 --by kasubag --at 2026-11-23']);
    expect((await runSop('list --countersign', context)).stdout).not.toContain('A-p4');
  });

  it('of whom none is named: who is meant is asked', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    await runAll(context, [rina]);
    const told = await runSop('close 1 --reason spam --by kasubag --form oral --at 2026-11-23', context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('A-p4')]);
  });
});
