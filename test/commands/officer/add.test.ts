// Officers come to the office, and to this PC.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const officersOf = async (context: TestContext) =>
  JSON.parse((await runSop('officer list --json', context)).stdout).officers as Record<string, unknown>[];

describe('sop officer add', () => {
  it('appoints with the next id, the title, the NIP and the days', async () => {
    const context = await foundedOffice();
    const { stdout, code } = await runSop(
      'officer add "Rina Astuti" --role pelaksana --role pengelola-tik --title Analis --nip 1990 --since "1 Desember 2026" --until 31-12-2027',
      context,
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('pelaksana dan pengelola TIK (A-p4)')]);
    expect((await officersOf(context)).at(-1)).toEqual({
      id: 'A-p4',
      name: 'Rina Astuti',
      title: 'Analis',
      nip: '1990',
      roles: ['pelaksana', 'pengelola-tik'],
      from: '2026-12-01',
      to: '2027-12-31',
      standIn: null,
      here: false,
      former: false,
    });
  });

  it('lets someone new type here in the same commit, keeping who typed here before and the root', async () => {
    const context = await foundedOffice();
    const before = openSession(context, {}).office.devices.get('A');
    const told = JSON.parse(
      (await runSop('officer add Rina --role pelaksana --here --json', context)).stdout,
    );
    expect(told).toMatchObject({
      officer: 'A-p4',
      published: true,
      events: [expect.any(String), expect.any(String)],
    });
    const session = openSession(context, { as: 'Rina' });
    expect(session.officer.id).toBe('A-p4');
    expect(before).toMatchObject({ officers: ['A-p1'], root: true });
    expect(session.office.devices.get('A')).toMatchObject({ officers: ['A-p1', 'A-p4'], root: true });
    const enrolments = session.view.officeEvents().filter(({ type }) => type === 'device-enrolled');
    expect(enrolments.map(({ key }) => key)).toEqual([session.view.deviceKey, session.view.deviceKey]);
  });

  it.each(['kasubag', 'Dewi', 'A-p3'])('lets %s type here', async (typed) => {
    const context = await foundedOffice();
    const before = await runSop('note 1 x --as kasubag', context);
    expect(before.stderr).toContain('belum terdaftar untuk Dewi Lestari');
    const { stdout } = await runSop(['officer', 'add', '--here', typed], context);
    expect(stdout).toContain('Dewi Lestari dapat mengetik di komputer ini');
    expect(openSession(context, { as: 'kasubag' }).officer.id).toBe('A-p3');
  });

  it('records nothing for one who types here already', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    const count = openSession(context, {}).view.officeEvents().length;
    const { stdout, code } = await runSop('officer add --here kasubag', context);
    expect([code, stdout]).toEqual([0, expect.stringContaining('sudah dapat mengetik')]);
    expect(openSession(context, {}).view.officeEvents()).toHaveLength(count);
  });

  it('gives one who is there a further role, with the name carried over', async () => {
    const context = await foundedOffice();
    await runSop('officer add A-p3 --role kabag --since 2027-01-01 --title "Plt. Kabag"', context);
    expect(await officersOf(context)).toContainEqual(
      expect.objectContaining({ id: 'A-p3', name: 'Dewi Lestari', title: 'Plt. Kabag', from: '2027-01-01' }),
    );
  });

  it('asks for what is missing in a terminal', async () => {
    const context = await foundedOffice();
    const answers = [
      { to: 'Nama', say: 'Rina Astuti' },
      { to: 'Peran', say: 'kasubag' },
      { to: 'Jabatan', say: 'Kasubag Otonomi Daerah' },
    ];
    expect((await runSop('officer add', context, { answers })).left).toEqual([]);
    const here = await runSop('officer add --here', context, { answers: ['Rina'] });
    expect(here.stdout).toContain('Rina Astuti dapat mengetik');
    expect(await officersOf(context)).toContainEqual(
      expect.objectContaining({ id: 'A-p4', title: 'Kasubag Otonomi Daerah', here: true }),
    );
  });

  it.each([
    ['officer add "dewi lestari" --role pelaksana', 2, 'sudah terdaftar (A-p3)'],
    ['officer add Rina', 2, '--role'],
    ['officer add --role pelaksana', 2, 'Nama pegawai belum diketahui'],
    ['officer add --here', 2, '--here kasubag'],
    ['officer add --here Tono', 2, 'Pegawai "Tono" tidak ditemukan'],
    ['officer add Rina --role camat', 2, 'kabag, kasubag, pelaksana, pengelola-tik'],
    ['officer add Rina --role kabag --since 31/11/2026', 2, 'Tanggal pada --since belum terbaca: 31/11/2026'],
    ['officer add Rina --role kabag --since 2027-02-01 --until 2027-01-01', 2, 'mendahului --since'],
  ])('%s: exit %i', async (line, exit, sentence) => {
    const context = await foundedOffice();
    const count = openSession(context, {}).view.officeEvents().length;
    const { code, stderr } = await runSop(line, context);
    expect([code, stderr]).toEqual([exit, expect.stringContaining(sentence)]);
    expect(openSession(context, {}).view.officeEvents()).toHaveLength(count);
  });

  it('doubts a clock that stands weeks after the newest record, until someone says that it is right', async () => {
    const context = await foundedOffice();
    context.setClock('2026-12-24T08:00:00+07:00');
    const doubted = await runSop('officer add Rina --role pelaksana', context);
    expect([doubted.code, doubted.stderr]).toEqual([4, expect.stringContaining('--clock-ok')]);
    expect(await officersOf(context)).toHaveLength(3);
    expect((await runSop('officer add Rina --role pelaksana --clock-ok', context)).code).toBe(0);
  });

  it('shows a hostile name harmless and stores it as it came', async () => {
    const context = await foundedOffice();
    const name = 'Rina\u001b[2J\u202eitutsA';
    const { stdout } = await runSop(['officer', 'add', name, '--role', 'pelaksana'], context);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect((await runSop('officer list', context)).stdout).not.toMatch(/[\u001b\u202e]/);
    expect((await officersOf(context)).at(-1)?.name).toBe(name);
  });
});
