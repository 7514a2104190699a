// The office describes itself: each change is a whole description, with the rest carried over.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const shownOffice = async (context: TestContext) =>
  JSON.parse((await runSop('office show --json', context)).stdout);

describe('sop office', () => {
  it('shows letterhead, instructions and templates', async () => {
    const { stdout } = await runSop('office show', await foundedOffice());
    expect(stdout).toContain('Kantor       Bagian Pemerintahan');
    expect(stdout).toContain('  4  Teruskan\n');
    expect(stdout).toContain('Keberatan dan lain-lain');
    expect(stdout).toContain('│ Yth. Saudara {nama},');
  });

  it('changes what is named and carries the rest over', async () => {
    const context = await foundedOffice();
    const before = await shownOffice(context);
    const told = await runSop(
      'office set --place Kepanjen --letterhead "PEMERINTAH KOTA" --letterhead "BAGIAN PEMERINTAHAN"',
      context,
    );
    expect([told.code, told.stdout]).toEqual([0, expect.stringContaining('Data kantor tercatat')]);
    expect(await shownOffice(context)).toEqual({
      ...before,
      place: 'Kepanjen',
      letterhead: ['PEMERINTAH KOTA', 'BAGIAN PEMERINTAHAN'],
    });
    const session = openSession(context, {});
    const words = session.view.words(session.office.description!);
    expect(words).toMatchObject({
      name: 'Bagian Pemerintahan',
      place: 'Kepanjen',
      id: session.office.description?.id,
    });
  });

  it('names the office anew, and says what can be changed when nothing is', async () => {
    const context = await foundedOffice();
    expect((await runSop('office set --office "Bagian Tata Pemerintahan"', context)).code).toBe(0);
    expect((await shownOffice(context)).name).toBe('Bagian Tata Pemerintahan');
    const nothing = await runSop('office set', context);
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      expect.stringContaining('--office, --letterhead, --place'),
    ]);
    expect((await runSop(['office', 'set', '--office', ' '], context)).code).toBe(2);
  });
});
