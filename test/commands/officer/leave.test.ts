// Someone leaves: from the next day on without roles, and others are waited for.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const rina = 'officer add "Rina Astuti" --role kasubag --title "Kasubag Otonomi Daerah" --since 23-11-2026';
const countOf = (context: TestContext) => openSession(context, {}).view.officeEvents().length;

describe('sop officer leave', () => {
  it('hands what is open to the successor, and says so', async () => {
    const context = await foundedOffice();
    const number = await takeIn(context);
    await runAll(context, [`disposition ${number} --by kabag --form paper --at 07.53 --instruction 1`, rina]);
    const { stdout, code } = await runSop(
      'officer leave Dewi --last-day 24-11-2026 --successor Rina',
      context,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('✔ Dewi Lestari bekerja di sini sampai Sel 24 Nov 2026');
    expect(stdout).toContain('Diteruskan oleh Rina Astuti.');
    expect(stdout).toContain(
      '1 berkas terbuka menunggu beliau (2026-A-0001); mulai Rab 25 Nov 2026 menunggu Rina Astuti.',
    );
    expect((await shown(context, number))['waitingFor']).toEqual({ role: 'kasubag', officer: 'A-p3' });
    context.setClock('2026-11-25T08:00:00+07:00');
    expect((await shown(context, number))['waitingFor']).toEqual({
      role: 'kasubag',
      officer: 'A-p4',
      named: 'A-p3',
    });
    await runAll(context, [`disposition ${number} --form paper --at 08.01 --instruction 1`]);
    const { steps } = await shown(context, number);
    expect((steps as { by: string; named: string }[]).at(-1)).toMatchObject({ by: 'A-p4', named: 'A-p3' });
  });

  it('gives JSON', async () => {
    const context = await foundedOffice();
    const { stdout } = await runSop('officer leave Bambang --last-day 2026-11-30 --json', context);
    expect(JSON.parse(stdout)).toEqual({
      officer: 'A-p2',
      lastDay: '2026-11-30',
      roles: ['kabag'],
      open: [],
      doubts: [{ code: 'nobody', role: 'kabag', day: '2026-12-01' }],
      events: [expect.stringMatching(/^A\.\d+$/)],
      published: true,
    });
  });

  it('asks in a terminal', async () => {
    const context = await foundedOffice();
    const answers = [
      { to: 'Siapa', say: 'Dewi' },
      { to: 'Hari kerja terakhir', say: '31 Desember 2026' },
    ];
    const told = await runSop('officer leave', context, { answers });
    expect([told.left, told.stdout]).toEqual([[], expect.stringContaining('sampai Kam 31 Des 2026')]);
  });

  it('names the last pengelola TIK of this computer, who can still appoint another', async () => {
    const context = await foundedOffice();
    const { stderr } = await runSop('officer leave Sari --last-day 23-11-2026', context);
    expect(stderr).toContain('tidak ada pengelola TIK yang mengetik di komputer ini (A)');
    expect(stderr).toContain('belum ada pelaksana');
    context.setClock('2026-11-24T08:00:00+07:00');
    const number = await takeIn(context);
    const noted = await runSop(['note', number, 'x'], context);
    expect([noted.code, noted.stderr]).toEqual([
      3,
      expect.stringContaining('Sari Wulandari bekerja di sini sampai Sen 23 Nov 2026'),
    ]);
    await runAll(context, [
      'officer add "Rina Astuti" --role pengelola-tik --role pelaksana --here',
      `note ${number} x`,
    ]);
    expect(openSession(context, {}).officer.id).toBe('A-p4');
  });

  it('may be one role, as of a Plh who is back early; a Plh of who left is named', async () => {
    const context = await foundedOffice();
    await runAll(context, [
      'officer add Dewi --plh kabag --until 27-11-2026',
      'officer leave Dewi --role kabag --last-day 24-11-2026',
    ]);
    const { officers } = JSON.parse((await runSop('officer list --json', context)).stdout);
    expect(officers.filter(({ id }: { id: string }) => id === 'A-p3')).toMatchObject([
      { roles: ['kasubag'], to: null, former: false },
      { roles: ['kabag'], to: '2026-11-24', standIn: { for: 'A-p2', as: 'plh' } },
    ]);
    await runAll(context, ['officer add Dewi --plh kabag --until 27-11-2026']);
    const { stderr } = await runSop('officer leave Bambang --last-day 25-11-2026', context);
    expect(stderr).toContain('Mulai Kam 26 Nov 2026 jabatan Drs. Bambang Hariadi kosong; Dewi Lestari');
  });

  it('takes nothing back that was decided since', async () => {
    const context = await foundedOffice();
    const number = await takeIn(context);
    await runAll(context, toDraft(number));
    context.setClock('2026-11-25T08:00:00+07:00');
    const count = countOf(context);
    for (const line of [
      'officer leave Bambang --last-day 2026-11-22',
      'officer add A-p2 --role kabag --title "Kabag" --since 2026-01-01 --until 2026-11-22',
    ]) {
      const { code, stderr } = await runSop(line, context);
      expect([code, stderr]).toEqual([3, expect.stringContaining(`Berkas: ${number}.`)]);
    }
    expect(countOf(context)).toBe(count);
    await runAll(context, ['officer leave Bambang --last-day 2026-11-23']);
    expect((await shown(context, number))['status']).toBe('drafting');
  });

  it.each([
    ['officer leave Tono --last-day 2026-12-31', 'Pegawai "Tono" tidak ditemukan'],
    ['officer leave Dewi', '--last-day'],
    ['officer leave --last-day 2026-12-31', 'Nama pegawai belum diketahui'],
    ['officer leave Dewi --last-day 2026-02-30', '--last-day'],
    ['officer leave Dewi --last-day 2026-12-31 --role kabag', 'tidak memegang peran Kabag'],
    ['officer leave Dewi --last-day 2026-12-31 --role camat', 'camat'],
    ['officer leave Dewi --last-day 2026-12-31 --successor Dewi', 'belum memegang peran Kasubag'],
    [
      'officer leave Dewi --last-day 2026-12-31 --successor Sari',
      'sop officer add A-p1 --role kasubag --since 2027-01-01',
    ],
  ])('%s is refused', async (line, sentence) => {
    const context = await foundedOffice();
    const count = countOf(context);
    const { code, stderr } = await runSop(line, context);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(countOf(context)).toBe(count);
  });
});

describe('a new title', () => {
  it('holds from its day on, and the one before on the days before', async () => {
    const context = await foundedOffice();
    await runAll(context, [
      'officer add A-p3 --role kasubag --title "Kasubag Kerja Sama" --since 2026-11-25',
    ]);
    const title = () => openSession(context, {}).people.get('A-p3')?.title;
    expect(title()).toBe('Kasubag Pemerintahan Umum');
    context.setClock('2026-11-25T08:00:00+07:00');
    expect(title()).toBe('Kasubag Kerja Sama');
    const same = await runSop('officer add A-p3 --role kasubag --title "Kasubag Kerja Sama"', context);
    expect([same.code, same.stderr]).toEqual([2, expect.stringContaining('sudah tercatat sebagai Kasubag')]);
  });

  it('is asked for with another role, and carried over to the same one', async () => {
    const context = await foundedOffice();
    const told = await runSop('officer add A-p3 --role kabag --since 2027-01-01', context, {
      answers: [{ to: 'Jabatan', say: 'Kepala Bagian' }],
    });
    expect(told.stdout).toContain('Kepala Bagian, mulai 1 Jan 2027');
  });
});
