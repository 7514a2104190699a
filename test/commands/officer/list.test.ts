// Who works in the office, as `sop officer list` tells it.
import { describe, expect, it } from 'vitest';
import { foundedOffice, runAll } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

describe('sop officer list', () => {
  it('shows id, name, title and roles, and who types here', async () => {
    const { stdout, code } = await runSop('officer list', await foundedOffice(), { columns: 100 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/A-p1 +Sari Wulandari +Pengelola TIK +pengelola TIK, pelaksana/);
    expect(stdout).toMatch(/A-p2 +Drs\. Bambang Hariadi +Kepala Bagian .* Kabag/);
    expect(stdout).toContain('komputer A (komputer ini): Sari Wulandari\n');
  });

  it('cuts no title in a narrow terminal', async () => {
    const { stdout } = await runSop('officer list', await foundedOffice(), { columns: 60 });
    expect(stdout).toContain('A-p2  Drs. Bambang Hariadi, Kepala Bagian Pemerintahan\n      Kabag\n');
  });

  it('tells who stands in, who is there no more, and who types on which computer', async () => {
    const context = await foundedOffice({ kasubagHere: true });
    await runAll(context, [
      'officer add Dewi --plh kabag --until 27-11-2026',
      'officer add "Rina Astuti" --role pelaksana --title Analis --here',
      'officer leave Rina --last-day 23-11-2026',
    ]);
    context.setClock('2026-11-24T08:00:00+07:00');
    const { stdout } = await runSop('officer list', context, { columns: 100 });
    expect(stdout).toContain(`
PENGGANTI
  Dewi Lestari (A-p3): Plh. Kepala Bagian Pemerintahan untuk Drs. Bambang Hariadi, 23 Nov – 27 Nov
  2026

SUDAH BERAKHIR
A-p4  Rina Astuti  Analis  pelaksana  sampai 23 Nov 2026

YANG MENGETIK
  komputer A (komputer ini): Sari Wulandari, Dewi Lestari
`);
    const { officers, devices } = JSON.parse((await runSop('officer list --json', context)).stdout);
    expect(officers.at(-1)).toMatchObject({ id: 'A-p4', here: false, former: true });
    expect(devices).toEqual([{ code: 'A', root: true, here: true, officers: ['A-p1', 'A-p3'] }]);
    const refused = await runSop('list --as Rina', context);
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining('Yang mengetik di komputer ini: Sari Wulandari dan Dewi Lestari.'),
    ]);
  });

  it('gives the same as JSON, an appointment each', async () => {
    const { stdout } = await runSop('officer list --json', await foundedOffice({ kasubagHere: true }));
    const { device, officers } = JSON.parse(stdout);
    expect(device).toBe('A');
    expect(officers.map((row: { id: string; here: boolean }) => [row.id, row.here])).toEqual([
      ['A-p1', true],
      ['A-p2', false],
      ['A-p3', true],
    ]);
    expect(officers[0]).toMatchObject({
      roles: ['pengelola-tik', 'pelaksana'],
      from: null,
      to: null,
      nip: null,
    });
  });
});
