// How a draft reply begins and ends, by kind of inquiry.
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const shownOffice = async (context: TestContext) =>
  JSON.parse((await runSop('office show --json', context)).stdout);

describe('sop office template', () => {
  it('changes one kind; greeting and closing get their paragraphs', async () => {
    const context = await foundedOffice();
    const { templates } = await shownOffice(context);
    const { stdout } = await runSop(
      [
        ...['office', 'template', '--kind', 'complaint'],
        ...['--greeting', 'Yth. {nama},', '--closing', 'Salam,\\nBagian Pemerintahan'],
      ],
      context,
    );
    expect(stdout).toContain('Templat pengaduan tercatat');
    expect((await shownOffice(context)).templates).toEqual({
      ...templates,
      complaint: { greeting: 'Yth. {nama},\n\n', closing: '\n\nSalam,\nBagian Pemerintahan' },
    });
  });

  it('leaves what is not named, and begins with the template of other kinds where there is none', async () => {
    const context = await foundedOffice();
    await runSop(['office', 'template', '--kind', 'objection', '--closing', 'Demikian.'], context);
    const { stdout } = await runSop('office template --kind objection --json', context);
    expect(JSON.parse(stdout)).toEqual({
      templates: { objection: { greeting: 'Yth. Saudara {nama},\n\n', closing: '\n\nDemikian.' } },
    });
  });

  it('shows without changing, asks which kind in a terminal, names the flag without one', async () => {
    const context = await foundedOffice();
    const count = openSession(context, {}).view.officeEvents().length;
    expect((await runSop('office template --kind suggestion', context)).stdout).toContain(
      'atas saran Saudara',
    );
    expect(openSession(context, {}).view.officeEvents()).toHaveLength(count);
    const without = await runSop('office template --closing Salam', context);
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--kind complaint')]);
    const asked = await runSop('office template --closing Salam', context, { answers: ['saran'] });
    expect(asked.stdout).toContain('Templat saran tercatat');
    expect((await runSop('office template --kind x', context)).code).toBe(2);
  });
});
