// Who works in the office, as `sop officer list` tells it.
import { describe, expect, it } from 'vitest';
import { foundedOffice } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

describe('sop officer list', () => {
  it('shows id, name, title and roles, and who types here', async () => {
    const { stdout, code } = await runSop('officer list', await foundedOffice());
    expect(code).toBe(0);
    expect(stdout).toMatch(/A-p1 +Sari Wulandari +Pengelola TIK +pengelola TIK, pelaksana/);
    expect(stdout).toMatch(/A-p2 +Drs\. Bambang Hariadi +Kepala Bagian .* Kabag/);
    expect(stdout).toContain('Mengetik di komputer ini: Sari Wulandari\n');
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
